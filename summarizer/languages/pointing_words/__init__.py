"""The words by which a sentence points to what was said before it."""

from __future__ import annotations

from summarizer.frozen import Frozen


class References(Frozen):
    """Classes of words; see `method.scoring.definites` and `method.scoring.inner_references`.

    Phrases are in small letters, and `*` stands for one or more letters, unless told.
    """

    # --- which noun is meant ---

    persons: tuple[str, ...] = ()
    """Somebody of whom another sentence must tell who it is: "man", "suspect"."""
    ages: tuple[str, ...] = ()
    """Somebody told by an age alone, with # for its digits: "#-year-old"."""
    links: tuple[str, ...] = ()
    """What stands between a noun and what says which is meant: "of", "that"."""
    loose_links: tuple[str, ...] = ()
    """What does so only before a name: "over" in "the attack over the weekend"."""
    verb_shapes: tuple[str, ...] = ()
    """How verbs end that tell, before one of `determiners`, that the noun is over: "*s"; where all
    nouns have capitals, before anything."""
    determiners: tuple[str, ...] = ()
    """Words that begin another phrase, so that the noun before them is over: "a", "his"."""
    adverbs: tuple[str, ...] = ()
    """Adverbs that stand behind a noun as verbs do: "finally"."""
    verbs: tuple[str, ...] = ()
    """Verbs that follow such a noun, besides the `plain_verbs` of the language."""
    definite_openings: tuple[str, ...] = ()
    """What opens a phrase of time or place around a noun that the reader knows: "after the"."""

    known_nouns: tuple[str, ...] = ()
    """In a language without articles: nouns that lean as definite ones do: "suspect"."""
    without_subject: tuple[str, ...] = ()
    """How a verb opens a sentence whose subject was told before: "dijo que"."""
    subjects: tuple[str, ...] = ()
    """Articles that open a subject behind such a verb: "un"."""
    acting: tuple[str, ...] = ()
    """Verbs behind which a phrase is what is done, and not who does it: "pedirá"."""
    sources: tuple[str, ...] = ()
    """How a sentence opens that only says who told what stands before it: "así lo informó"."""
    reported_moods: tuple[str, ...] = ()
    """Forms of verbs in which a main clause tells what somebody else said: "sei"."""
    reported_not_in: tuple[str, ...] = ()
    """Words beside which they are no report: "ich" beside "habe"."""
    singular_verbs: tuple[str, ...] = ()
    """How verbs of one subject end: a number of things right behind one is none: "costó 9"."""
    thinkers: tuple[str, ...] = ()
    """Bodies and groups that may believe something of somebody: "police"."""
    told_of: tuple[str, ...] = ()
    """How a clause opens, behind a verb of thought, on somebody told before: "qu'il"."""
    occasions: tuple[str, ...] = ()
    """What is counted from a time told before, behind "it is": "time" in "the first time"."""
    clefts: tuple[str, ...] = ()
    """What follows somebody named behind "it is": "who"."""
    personal: tuple[str, ...] = ()
    """Words behind "it is" with which it stands for something told before: "expected to"."""
    personal_links: tuple[str, ...] = ()
    """Each of them follows such a word: "to"."""

    first_persons: tuple[str, ...] = ()
    """Pronouns of who speaks and who listens: whoever names the speaker tells of whom."""

    mild_connectives: tuple[str, ...] = ()
    """Connectives that lean on nothing before a full name: "meanwhile"."""

    # --- inside of a sentence ---

    further_connectives: tuple[str, ...] = ()
    """Connectives whose first word may be a letter or a part of a name: "a third was"."""
    replies: tuple[str, ...] = ()
    """How a post opens that says only that another one holds here, too: "same here"."""
    set_off: tuple[str, ...] = ()
    """Words that connect only before a comma: "no"."""
    forward: tuple[str, ...] = ()
    """Openings that seem to point back and do not: "such * as"."""
    stretches: tuple[str, ...] = ()
    """Stretches of time that are counted: "days"."""
    counted_from: tuple[str, ...] = ()
    """What counts them from a time told before, its comma among it: "later,"."""
    asked: tuple[str, ...] = ()
    """How a question or its clause opens, which a pronoun may follow: "how"."""
    speaking: tuple[str, ...] = ()
    """Pronouns of one or more who speak: "he"."""
    addressed: tuple[str, ...] = ()
    """How a sentence opens that speaks to somebody who is asked, in their case: "Frau *, Sie"."""
    parts_of: tuple[str, ...] = ()
    """What stands in place of a definite article: "some of the"."""
    superlatives: tuple[str, ...] = ()
    """Words that tell which is meant, behind it: "most"."""
    asides: tuple[str, ...] = ()
    """How a clause opens, behind a comma, that does not tell which is meant: "which"."""

    partitives: tuple[str, ...] = ()
    """What makes a part of something told before: "of these"."""

    inner_connectives: tuple[str, ...] = ()
    """Connectives that stand inside of a clause: "therefore"."""
    inner_pronouns: tuple[str, ...] = ()
    """Pronouns that stand for what was said, and never before a noun: "esto"."""
    inner_determiners: tuple[str, ...] = ()
    """The same, where a noun may follow: "this"."""
    events: tuple[str, ...] = ()
    """In a language without articles: what has happened to a noun that alone opens a sentence."""
    objects: tuple[str, ...] = ()
    """Pronouns that are no subject and stand before no noun, in their usual case: "him"."""
    objects_at_ends: tuple[str, ...] = ()
    """The same, where a noun may follow: "her"."""
    new_phrases: tuple[str, ...] = ()
    """What begins another phrase, in which somebody may be named, besides `links`: "and"."""
    adjuncts: tuple[str, ...] = ()
    """What opens a phrase of time or place, behind which one of `speaking` leans: "for"."""
    places: tuple[str, ...] = ()
    """Countries and towns without their names: "the country"."""
