"""The wording by which an outlet speaks of its own text, its terms and its readers."""

from __future__ import annotations

from summarizer.frozen import Frozen


class Notices(Frozen):
    """Classes of words; none of them alone makes a notice, see `method.preparation.notices`.

    Phrases are in small letters, and `*` stands for one or more letters, unless told.
    """

    own_texts: tuple[str, ...] = ()
    """How an article points at itself: "this article"."""
    vague_texts: tuple[str, ...] = ()
    """The same where another text may be meant as well: "this report"."""
    of: tuple[str, ...] = ()
    """What makes it a part of something else: "of" in "this article of the constitution"."""
    text_parts: tuple[str, ...] = ()
    """What an article has or is one of: "an earlier version", "headline"."""
    versions: tuple[str, ...] = ()
    """Openings of a correction that need not name the text: "an earlier version misstated"."""
    text_fates: tuple[str, ...] = ()
    """What happens to a text: "updated", "for subscribers"."""
    machines: tuple[str, ...] = ()
    """What writes texts besides people: "artificial intelligence"."""
    machine_made: tuple[str, ...] = ()
    """Adjectives of what they write: "ai-generated"."""
    mails: tuple[str, ...] = ()
    """How a mail points at itself or at who gets it."""
    mail_terms: tuple[str, ...] = ()
    """What disclaimers of mail are about: "confidential"."""
    outlet: tuple[str, ...] = ()
    """How an outlet speaks of itself, in exact case: "our"."""
    possessives: tuple[str, ...] = ()
    """Those before what somebody has, the outlet's and the reader's, in exact case."""
    goods: tuple[str, ...] = ()
    """What outlets make, sell and live on: "newsletter", "free articles"."""
    requests: tuple[str, ...] = ()
    """What a reader is asked to do, besides the `requests` of the language."""
    closing_requests: tuple[str, ...] = ()
    """The same where verbs stand last, and close the sentence: "abone olun"."""
    labels: tuple[str, ...] = ()
    """What stands alone or with a colon before a notice: "correction"."""
    greetings: tuple[str, ...] = ()
    """How people greet, thank and take leave of each other: "hello all", "thank you for"."""
    salutations: tuple[str, ...] = ()
    """Greetings that are a whole sentence of one or two words: "good evening"."""
    disclaimers: tuple[str, ...] = ()
    """How an outlet says, anywhere in a sentence, what it does not answer for."""
    denials: tuple[str, ...] = ()
    """The same in words that need one of `disclaimed`: "does not necessarily reflect"."""
    disclaimed: tuple[str, ...] = ()
    """What is the outlet's, or who writes for it: "this website", "the editors"."""
    judges: tuple[str, ...] = ()
    """Who decides what others answer for, and how that is told: "court", "ruled"."""
    uncut_notices: tuple[str, ...] = ()
    """Regular expressions of notices, in a script that puts no blank between words."""
    author_verbs: tuple[str, ...] = ()
    """What stands between the name of an author and what that one is: "is"."""
    author_roles: tuple[str, ...] = ()
    """What authors are, in the note on one at the end of an article: "reporter"."""
    interests: tuple[str, ...] = ()
    """What such a note says of an author besides: "covers", "receives funding from"."""
    author_tales: tuple[str, ...] = ()
    """What shows that news of somebody is told besides: a relative, a second verb: "and has"."""
    about_headings: tuple[str, ...] = ()
    """What stands before the name of a company in the heading above what it says of itself."""
    formulas: tuple[str, ...] = ()
    """Openings of notices that are always said in these words."""
    announcements: tuple[str, ...] = ()
    """Openings of sentences that say what follows is told: "here's what we know"."""
    breaking: tuple[str, ...] = ()
    """Predicates of a report that goes on: "this is a developing story"."""
    stamps: tuple[str, ...] = ()
    """What stands before a time of change, besides the language's `published`: "update"."""
    stamped: tuple[str, ...] = ()
    """What joins it to a time or a reason: "at", "to"."""
    reproductions: tuple[str, ...] = ()
    """What needs the leave of who holds the rights: "reproduced"."""
    permissions: tuple[str, ...] = ()
    """How that leave is spoken of: "may not be", "without permission"."""
    works: tuple[str, ...] = ()
    """What the rights are in: "material"; none is needed where two `reproductions` are named."""
    institutions: tuple[str, ...] = ()
    """Bodies that authors of abstracts belong to."""
    small_words: tuple[str, ...] = ()
    """Words that stay small in the name of such a body."""
