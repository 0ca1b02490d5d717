"""The numbers that decide which articles are about one event, each with its reason.

They were chosen on ECB+ and on leads of Multi-News, whole, three articles an event, and with many
events of one article, and on days of an agency: see docs/decisions/stories.md.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class StoryConstants:
    """The numbers of the method; an ablation is `dataclasses.replace(STORY_CONSTANTS, …)`."""

    words: float = 0.5
    """The weight of all words that two articles share: those of a form or a trade are most."""
    meaning: float = 1.0
    """The weight of what their openings mean: they tell apart what happened to the same people."""
    names: float = 1.0
    """The weight of the names they share: two earthquakes differ by their places, two trials by
    their accused. Without names and numbers one pair in ten of look-alike events becomes one."""
    numbers: float = 0.5
    """The weight of the numbers they share: dates and figures, which articles choose freely."""

    without_details: float = 0.5
    """What is left of a likeness if no name and no number is shared: two bulletins of one form have
    all else in common."""
    enough_details: float = 0.15
    """The cosine of names and numbers, weighted by the squares of how rare they are, from which
    nothing is taken off."""
    details_of_tables: float = 0.6
    """The same for tables, such as results and dividends: their words are all of the form."""
    prose: float = 0.08
    """The share of numbers among the words up to which an article is prose; one in ten of ECB+ has
    more."""
    table: float = 0.2
    """The share from which it is a table; in between the details that it needs rise evenly."""
    without_evidence: float = 0.3
    """What is left of a likeness if the names and numbers that are shared are all common ones: a
    short notice may have no others, and then their cosine says nothing."""
    enough_evidence: float = 1.0
    """The rarity that suffices: one name that no third article has, or two or three of a country
    that a few have."""
    little_evidence: float = 0.3
    """The rarity below which two articles in two languages share no more than different events
    do."""
    percentile_of_level: float = 60.0
    """Of such pairs, the one whose cosine of meaning is the level that counts for nothing: a higher
    one keeps more events apart, a lower one finds more of what two languages tell together."""
    most_level: float = 0.2
    """The most that this level can be: in two scripts names are spelled in two ways, and so a pile
    of one event has a higher one."""
    matching_titles: float = 0.7
    """The share of a title's words that the other article has, weighed by how rare they are, from
    which nothing is taken off. A title names who did what: two notices of one form have other names
    in it. Two outlets that are known word their titles differently: theirs are not compared."""
    several_desks: float = 0.97
    """The share of titles that are written in one way (as a sentence, say) up to which a pile whose
    outlets are not known comes from several desks: then its titles are not compared either. Most
    outlets of a country write them in one way, and one of thirty another."""
    one_desk: float = 0.995
    """The share from which it comes from one; in between, titles count the more, the greater."""
    steepness: float = 1.5
    """The power of the share of this share that is left of a likeness: titles that match by half
    are mostly those of one form."""
    title_evidence: float = 1000.0
    """The rarity of what two articles share, times the words of the shorter, from which nothing is
    taken off by their titles: a report speaks for itself, and a notice of 50 words says in its
    title alone who it is about. Without it a pile of several outlets that are not known loses a
    sixth of what belongs together."""
    better_title: float = 0.75
    """The weight of the title of which more is in the other article, the other being the rest: a
    report of the whole has all names of one on a part, and not the other way round."""
    least_pile: int = 100
    """Articles among which words are weighed, at least: in a small pile a name that all share would
    count for nothing."""

    background: float = 2.5
    """An article is near to another if it is so for both: likenesses count as shares of those to
    their nearest neighbours. What has no neighbour stays alone: the least scale is this times the
    background of the pile, what an article shares with its 30th neighbour there."""
    least_scale: float = 0.25
    """The least of this scale: in a pile of few articles, or of many trades, nothing is shared."""
    most_scale: float = 0.5
    """The most of it: in the years of one agency any article shares much with 30 others."""
    most_alike: float = 0.65
    """The most that counts of a likeness to a nearest neighbour: what was rewritten from one text
    is nearer than two reports of an event are, and is not to keep a third one away."""
    copies: float = 0.8
    """The similarity of words from which one article is a copy of the other: it is no neighbour by
    which others could be judged."""
    in_common: float = 0.9
    """Two articles share at least this times what both share with a third one: two reports on
    other sides of an event have little in common but the report of the whole."""
    one_event: float = 0.7
    """The mean share at which two groups are one event, by average linkage."""
    joining: float = 0.55
    """The mean share at which an article that is alone joins a group: most groups that are this
    near are look-alike events, most articles are not."""
    few: int = 2
    """The articles up to which a group says too little of its event for that: what joins it needs
    `one_event`, since a third report that is near to two is mostly on one theme with them."""
    same_meaning: float = 0.5
    """The mean cosine of meaning from which it does not: then it is mostly on their event."""

    passage_marks: float = 0.3
    """The share of a story's marks, weighed by their rarity, with which a passage tells it."""
    passage_evidence: float = 1.5
    """The rarity of marks that suffices: long articles share more than a passage can tell."""
    passage_words: float = 0.25
    """The mean cosine of words of a passage and the articles of its story: below are events that
    look alike, and events that are told again as background."""
    passage_length: int = 30
    """The words of a passage, at least: fewer are an aside."""
    passage_share: float = 0.2
    """The share of its article's words, at least."""

    lasting_days: int = 30
    """Days between two articles at which nothing of their similarity is left, falling evenly: a
    story lasts days, and its anniversary is another one."""

    neighbours: int = 30
    """Articles to which each is compared: those that share most rare words with it. Larger stories
    hold together by their chains, since within a component all pairs are compared."""
    commonest: int = 250
    """Articles that may have a word by which neighbours are found: the time is linear for it."""
    component: int = 1500
    """Articles of a component that are compared all with all: at most 18 MB a matrix."""


STORY_CONSTANTS = StoryConstants()
"""The numbers that are used."""
