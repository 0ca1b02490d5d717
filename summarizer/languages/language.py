"""The form in which a language states what the rules need to know of it."""

from __future__ import annotations

from dataclasses import field
from functools import cached_property

from summarizer.frozen import Frozen
from summarizer.languages.notices import Notices
from summarizer.languages.pointing_words import References
from summarizer.languages.vocabularies import Vocabulary
from summarizer.text.scripts import is_small


class Language(Frozen):
    """What the rules know of a language: words and phrases; what stays empty is not known.

    Phrases are in small letters unless their field says otherwise, and are found in any case. In
    them `*` stands for one or more letters and `'` for both forms of the apostrophe. A language is
    equal to itself alone, so that patterns are made once of each.
    """

    code: str
    """Its ISO 639-1 code."""

    # --- how it is written ---

    letters: str = "a-z"
    """Its small letters, as inside the brackets of a regular expression."""
    quotation_marks: tuple[str, ...] = ("“”", "„”", "«»", "「」", "『』")
    """Pairs of an opening and a closing mark."""
    single_quotation_marks: tuple[str, ...] = ("‘’",)
    """Pairs for quotations inside of quotations."""
    nouns_are_capitalised: bool = False
    """Whether a capital inside a sentence says nothing of a name."""
    possessives: tuple[str, ...] = ()
    """Endings that make a possessive of a name: "'s"."""
    hyphens_for_dashes: bool = False
    """Whether a hyphen between blanks is often a dash inside of a sentence or a name."""
    fewest_words: int | None = None
    """Words of its shortest whole sentences, where endings stand for the small words of others."""
    clauses_follow_commas: bool = False
    """Whether a comma stands before a clause that is a subject: "ist klar, dass"."""

    # --- where its sentences end ---

    titles: tuple[str, ...] = ()
    """Titles before a name that end in a full stop, without it, in their usual case: "Dr"."""
    abbreviations: tuple[str, ...] = ()
    """Abbreviations that never end a sentence, without their full stop, in their usual case.

    The blank inside of one (`z. B`) may be missing. A language that states any is cut by the rules
    of `summarizer.method.preparation.sentences.sentence_ends`, others by a package trained on
    English.
    """
    closing_abbreviations: tuple[str, ...] = ()
    """Abbreviations that may also be the last word of a sentence, in their usual case."""
    list_endings: tuple[str, ...] = ()
    """Those that say "and so on", where no small letter shows whether a sentence goes on."""
    opening_prefixes: tuple[str, ...] = ()
    """Words for "and" that sentences open with, written together with the next one: "و"."""
    closing_measures: tuple[str, ...] = ()
    """Abbreviations behind a figure that no noun follows, where nouns have a capital: "n. Chr"."""
    vowels: str = ""
    """Its vowels in small letters, where a longer word without any is a short form: "Lkr"."""
    prefixes: tuple[str, ...] = ()
    """Words that are written together with the one behind them: "و"."""
    prepositions: tuple[str, ...] = ()
    """Words that open a phrase of time or number, which is no sentence: "in" in "in 300 B.C."."""
    letter_names: tuple[str, ...] = ()
    """Names of Latin letters, by which initials are written in its script: "جی" for "J"."""
    eras: tuple[str, ...] = ()
    """Those of them that stand behind a year."""
    ordinals_have_stops: bool = False
    """Whether a full stop makes an ordinal of a number: "am 3. Mai"."""
    numerals_precede: bool = False
    """Whether Roman numerals stand before what they count, and so end no sentence: "II. Mehmed"."""
    before_ordinals: tuple[str, ...] = ()
    """Words before a number that make it an ordinal: "am", "der"."""
    after_ordinals: tuple[str, ...] = ()
    """Words behind an ordinal, besides months, in their usual case: "Jahrhundert"."""

    function_words: tuple[str, ...] = ()
    """Words, besides those of openings, that are capitalised only where a sentence begins."""

    stops: str = ".!?…"
    """The stops that end a sentence before a blank; those of other scripts need no blank."""
    names_with_stops: tuple[str, ...] = ()
    """Names that end in one of these stops, in their usual case: "Yahoo!"; those of English
    stand for all languages."""
    cut_by_package: bool = False
    """Whether a package that was trained on it cuts its sentences, and not its abbreviations."""
    whole_names: tuple[str, ...] = ()
    """Names in full that this package takes for short forms, in their usual case: "York"."""
    bodies: frozenset[str] = frozenset()
    """Plurals in small letters that have a capital behind the initials of a state: "marines"."""
    whole_words: tuple[str, ...] = ()
    """Abbreviations that are words or names in full as well, in their usual case: "Art", "Max"."""
    clauses_at_blanks: bool = False
    """Whether it writes no full stop and no blank between words, but blanks between clauses."""
    place_words: tuple[str, ...] = ()
    """Words for a place before its name, where blanks part clauses: "province"."""
    personal_titles: tuple[str, ...] = ()
    """Titles that are written together with a name, where blanks part clauses: "นาย"."""
    counters: tuple[str, ...] = ()
    """What a number stands before, where blanks part clauses: "persons" in "robbers 3 persons"."""
    own_stops: str = ""
    """Full stops of its script, in a text with which `.` ends no sentence."""
    clipped_words: tuple[str, ...] = ()
    """Words that open a sentence in small letters, and the next one has the capital: "'t"."""
    continuing: tuple[str, ...] = ()
    """Words behind an ellipsis that go on with the sentence, where no small letter shows it."""
    cries: tuple[str, ...] = ()
    """Verbs behind a cry or a question, besides `speech_verbs`: "shouted"."""
    bound_words: tuple[str, ...] = ()
    """Particles that open no sentence, right behind a stop: it belongs to a name then."""
    speech_particles: tuple[str, ...] = ()
    """What follows a quotation, without a blank, and makes it a part of the sentence."""

    # --- dates and times ---

    months: tuple[tuple[str, ...], ...] = ()
    """The names of the twelve months, the full form of each first, short ones without full stop."""
    weekdays: tuple[tuple[str, ...], ...] = ()
    """The names of the seven days from Monday on, in the same way."""
    date_formats: tuple[str, ...] = ()
    """Dates as outlets write them, for `strptime`; the names are those of this language."""
    hour_words: tuple[str, ...] = ()
    """What makes a number a time of day: "am", "Uhr"."""
    before_times: tuple[str, ...] = ()
    """What stands before a time of day, in small letters: "kl"."""
    time_nouns: tuple[str, ...] = ()
    """Stretches of time that every reader knows: "week" in "this week"."""

    # --- the head of an article ---

    not_headlines: tuple[str, ...] = ()
    """How a line opens that is no headline."""
    live_labels: tuple[str, ...] = ()
    """What stands before a colon, or behind a dash, in the headline of a report that goes on."""
    live_names: tuple[str, ...] = ()
    """What a headline calls such a report, wherever it stands: "live blog"."""
    teaser_openings: tuple[str, ...] = ()
    """How a headline opens that asks or promises what it does not say: "how", "here's why"."""
    headline_labels: tuple[str, ...] = ()
    """What stands before a colon, or behind a dash, where there is no report: "opinion"."""
    teaser_phrases: tuple[str, ...] = ()
    """What a headline holds that promises what it does not say: "things to know"."""
    outlet_words: tuple[str, ...] = ()
    """Words in the names of newspapers and stations."""
    section_words: tuple[str, ...] = ()
    """Words in the names of their sections, and in links."""
    section_names: tuple[str, ...] = ()
    """Whole names of sections, without an article before them."""

    heads_count: bool = False
    """Whether headline, by-line and dateline count in how early an article tells a sentence."""

    # --- by-lines, imprints, credits of pictures ---

    authors_follow: tuple[str, ...] = ()
    """What stands before the name of an author: "by"."""
    published_adverbs: tuple[str, ...] = ()
    """Adverbs that may stand before `published`: "last"."""
    published: tuple[str, ...] = ()
    """How a line opens that says when the article came out, or from whom: "updated"."""
    published_prepositions: tuple[str, ...] = ()
    """Prepositions between `published` and a time: "on"."""
    copyrights: tuple[str, ...] = ()
    """What stands before the year or the name of who holds the rights."""
    contributions: tuple[str, ...] = ()
    """What tells in a short line that somebody else took part, in its usual case."""
    agencies: tuple[str, ...] = ()
    """Agencies that sign a report in brackets at its end: "(dpa)"."""
    picture_labels: tuple[str, ...] = ()
    """Labels before a credit, with a colon or one of `picture_credits` behind them: "photos"."""
    picture_credits: tuple[str, ...] = ()
    """What joins one of `picture_labels` to a credit: "courtesy of"."""
    picture_authors_follow: tuple[str, ...] = ()
    """What stands before the name of who made a picture: "photo by"."""
    caption_openings: tuple[str, ...] = ()
    """Other openings of captions and credits; a longer last word counts as well."""
    pictured: tuple[str, ...] = ()
    """How a caption points at its picture, in any case: "in this image"."""
    pictured_people: tuple[str, ...] = ()
    """Whom a caption opens with: "a woman", "two police officers", "supporters of the party"."""
    pictured_acts: tuple[str, ...] = ()
    """What they are seen to do, in the present tense, right behind: "waves the", "walk past"."""
    picture_sides: tuple[str, ...] = ()
    """Where a caption says that somebody stands, behind a name: "left", "second from right"."""
    archive_labels: tuple[str, ...] = ()
    """What stands before a caption, with a dash or a colon behind it, in its exact case: "FILE"."""
    player_labels: tuple[str, ...] = ()
    """What a page's player shows before a title, in its exact case: "MUST WATCH"."""
    credit_openings: tuple[str, ...] = ()
    """How a credit in brackets at the end of a caption opens."""
    credits_via: tuple[str, ...] = ()
    """What a credit in brackets opens with when a name follows: "via"."""
    credit_endings: tuple[str, ...] = ()
    """How a credit in brackets ends."""
    gallery_labels: tuple[str, ...] = ()
    """What stands, with a colon, before each picture of a gallery."""
    gallery_counts: tuple[str, ...] = ()
    """What a gallery counts: "image" in "image 2 of 3"."""
    gallery_of: tuple[str, ...] = ()
    """What stands between the numbers of a gallery: "of"."""

    # --- sentences that are no report ---

    requests: tuple[str, ...] = ()
    """What the reader is asked to do, in sentences that also name one of `own_means`: "follow"."""
    request_openings: tuple[str, ...] = ()
    """What may stand before a request: "please"."""
    own_means: tuple[str, ...] = ()
    """The means by which an outlet is followed, read or reached."""
    own_means_exactly: tuple[str, ...] = ()
    """Further `own_means`, in their exact case: "us", which "US" is not."""
    custom: tuple[str, ...] = ()
    """Requests for the reader's custom or sign-in; they need no word of `own_means`."""
    custom_openings: tuple[str, ...] = ()
    """What may stand before one of `custom`."""
    reported: tuple[str, ...] = ()
    """Verbs of reported speech, in their exact case: a request beside one is somebody else's."""
    consent_subjects: tuple[str, ...] = ()
    """What the reader is asked to consent to: "cookies"."""
    consents: tuple[str, ...] = ()
    """How a notice speaks of consent."""
    consents_of_anybody: tuple[str, ...] = ()
    """Those of them that are said of others, too, and make a notice only if the outlet speaks."""
    offered_to: tuple[str, ...] = ()
    """Words that show to whom an offer of access is made."""
    offers: tuple[str, ...] = ()
    """What is offered: "unlimited access"."""
    price: str = ""
    """A regular expression for a price of access: "£2 a week"."""
    appeals: tuple[str, ...] = ()
    """How an appeal for support opens."""
    teasers: tuple[str, ...] = ()
    """Openings of a link to another text, before one of `teaser_objects`: "read"."""
    teaser_objects: tuple[str, ...] = ()
    """What follows one of `teasers`: "more"."""
    teaser_labels: tuple[str, ...] = ()
    """What stands alone, or with a colon, before a link: "related"."""
    time_zone_note: str = ""
    """A regular expression for the opening of a note on time zones."""
    page_words: tuple[str, ...] = ()
    """The vocabulary of web pages about themselves."""
    page_channels: tuple[str, ...] = ()
    """Words that count as `page_words` in a sentence that speaks to the reader."""
    own_page: tuple[str, ...] = ()
    """How a page speaks of itself, and no report of another one: "this page"."""
    second_person: tuple[str, ...] = ()
    """Words that show that a sentence speaks to the reader."""

    plan_labels: tuple[str, ...] = ()
    """What stands before a colon in an abstract where nothing is found yet: "methods"."""

    notices: Notices = field(default_factory=Notices)
    """The wording by which an outlet speaks of its own text, its terms and its readers."""

    # --- what a reader asks ---

    question_words: tuple[str, ...] = ()
    """Words by which a question asks, and which its answer need not have: "who", "did"."""
    asks_number: tuple[str, ...] = ()
    """How a question for a number asks: "how many"."""
    asks_time: tuple[str, ...] = ()
    """How a question for a time asks: "when"."""
    asks_reason: tuple[str, ...] = ()
    """How a question for a reason asks: "why"."""
    reasons: tuple[str, ...] = ()
    """What stands before a reason: "because"."""

    # --- openings that lean on what was said before ---
    # Pronouns, demonstratives and connectives are looked up as they stand; others may have `*`.

    pronouns: tuple[str, ...] = ()
    """Pronouns that stand for somebody or something named before."""
    impersonal_pronouns: tuple[str, ...] = ()
    """Pronouns that may stand for nothing: "it"."""
    impersonal_openings: tuple[str, ...] = ()
    """Pronoun and verb that refer to nothing before one of `impersonal_clauses`: "it is"."""
    impersonal_clauses: tuple[str, ...] = ()
    """Openings of the clause that such a pronoun announces: "that"."""
    impersonal_verbs: tuple[str, ...] = ()
    """Pronoun and verb that refer to nothing whatever follows: "es gibt"."""
    late_pronouns: tuple[str, ...] = ()
    """Pronouns that lean after an opening phrase without a name: "Since May, he …"."""
    inverted_pronouns: tuple[str, ...] = ()
    """Pronouns that lean behind the verb if one of `adverbials` opens the sentence."""
    adverbials: tuple[str, ...] = ()
    """Words that open a phrase of time or place before the verb: "am" in "am Montag sagte er"."""
    leaning_openings: tuple[str, ...] = ()
    """How a sentence opens that leans, as far as its letters go and in their case: where blanks
    part no words, particles are written together with them, or no pronouns are known: "当天"."""
    demonstratives: tuple[str, ...] = ()
    """What points back, but for stretches of time: "this", "the other"."""
    connectives: tuple[str, ...] = ()
    """What joins a sentence to the one before it."""
    connects_not_before: tuple[str, ...] = ()
    """Words before which such a word leans on nothing: "as far as", "those who"."""
    definite_articles: tuple[str, ...] = ()
    """What stands before a noun that the reader knows."""
    plain_verbs: tuple[str, ...] = ()
    """Verbs, in their forms, that follow such a noun: "the plan was" leans on what was said."""
    longest_plain_noun: int | None = None
    """Letters of the longest noun that may lean so: longer ones, where words are compounds, say
    which is meant. None where they are not."""
    unique_things: tuple[str, ...] = ()
    """Nouns, or their beginnings with "*", that need no introduction: there is one for a reader."""
    speech_verbs: tuple[str, ...] = ()
    """What tells outside of a quotation that somebody speaks."""
    speakers: tuple[str, ...] = ()
    """Who speaks for a body and needs no name, behind a definite article."""
    references: References = field(default_factory=References)
    """The words by which a sentence points to what was said before it."""

    # --- what a sentence claims ---

    attributions: tuple[str, ...] = ()
    """What stands before a source, at the beginning of a sentence or behind it: "according to"."""
    introductions: tuple[str, ...] = ()
    """What stands between a verb of speech and what is said: "that"."""
    leading_clauses: tuple[str, ...] = ()
    """How a clause or a phrase of time or place opens that stands before the main clause."""
    trailing_clauses: tuple[str, ...] = ()
    """How a side clause opens behind a comma and the main clause: "who"."""
    joined_clauses: tuple[str, ...] = ()
    """The same without a comma: "because"."""

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    """The words by which its sentences state numbers, dates, names, and whether something is so."""

    @cached_property
    def capitals(self) -> str:
        """Its capital letters, as `letters`."""
        return self.letters.upper()

    @cached_property
    def cased(self) -> bool:
        """Whether a sentence opens with a capital."""
        return is_small(self.letters[0])

    @cached_property
    def calendar(self) -> tuple[str, ...]:
        """The names of its months and weekdays, in full."""
        return tuple(names[0] for names in (*self.months, *self.weekdays))

    @cached_property
    def sentence_openings(self) -> frozenset[str]:
        """The words that are capitalised only if they open a sentence."""
        listed = (
            *self.definite_articles,
            *self.pronouns,
            *self.impersonal_pronouns,
            *self.demonstratives,
            *self.connectives,
            *self.adverbials,
            *self.function_words,
        )
        return frozenset(phrase.partition(" ")[0] for phrase in listed)

    @cached_property
    def opening_marks(self) -> str:
        """The marks that open a quotation, or one inside of it."""
        return "".join(pair[0] for pair in self.quotation_marks + self.single_quotation_marks)

    @cached_property
    def mirrored_marks(self) -> str:
        """The marks that open a quotation as well as close one."""
        return "".join(mark for mark in self.opening_marks if mark in self.closing_marks)

    @cached_property
    def closing_marks(self) -> str:
        """The marks that close a quotation, or one inside of it."""
        return "".join(pair[1] for pair in self.quotation_marks + self.single_quotation_marks)
