"""Lines that unrelated articles share, that speak of outlets or to readers, and not of the event.

A sentence of an agency that several outlets carry is report: its words belong to the topic, or the
articles share more of their text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import combinations
from typing import TYPE_CHECKING

from summarizer.cancellation import check, checked
from summarizer.languages import language_of
from summarizer.method.preparation.boilerplate.addressing import long_words
from summarizer.method.preparation.boilerplate.notices_by_place import (
    names_outlet_or_reader,
    speaks_to_reader,
)
from summarizer.text.folding import caseless
from summarizer.text.marks import is_quoted_mail

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from summarizer.articles import Article, Sentence

SHARED = "line of several outlets"
"""The reason of a sentence that is left out here."""

Place = tuple[int, int]
"""An article and a sentence of it, by number."""

_FIRST, _LAST = 2, 4  # sentences of an article at its ends, where notices stand
_LONGEST = 30  # words of a notice
_FEWEST_LONG_WORDS = 2  # of a line: fewer say nothing, whatever it is
_TOPIC = 2  # articles that have a word of the topic
_NETWORK = 50  # articles of one line that are compared in pairs: beyond, any two will do
_RELATED = 0.1  # of the shorter article's sentences: articles that share more have one source
_FIGURES = re.compile(r"\b[^\W\d]*+\d\w*")
_NAMES = re.compile(r"(?<=\s)[^\W\d_a-z]\w*(?:[ -][^\W\d_a-z]\w*)*")


def shared_lines(
    articles: Sequence[Article],
    texts: Sequence[Sequence[str]],
    quoted: Collection[Place] = (),
) -> set[Place]:
    """Return the sentences that are such lines, of articles whose sentences are `texts`.

    Each of them stands at an end of its article; one that is all of an article stays. `quoted` are
    sentences of another message that a mail quotes: to answer a line makes it none of outlets.
    """
    lines: dict[str, list[Place]] = defaultdict(list)
    for place, text in _at_ends(texts):
        if place in quoted:
            continue
        lines[_form(text, articles[place[0]])].append(place)
    shared = {form: found for form, found in lines.items() if len({n for n, _ in found}) > 1}
    if not shared:
        return set()
    candidates = {place for found in shared.values() for place in found}
    topic = _words_of_topic(texts, candidates)
    silent = {
        form: found
        for form, found in shared.items()
        if all(_says_nothing(texts[n][row], topic) for n, row in checked(found))
    }
    lines_of_outlets = {place for found in silent.values() for place in found}
    others = _other_sentences(texts, lines_of_outlets)
    dropped = {
        place
        for found in silent.values()
        if _is_of_outlets(found, articles, texts, others)
        for place in found
    }
    left = Counter(n for n, _ in dropped)
    return {(n, row) for n, row in dropped if left[n] < len(texts[n])}


def quoted_mail(sentences: Sequence[Sequence[Sentence]]) -> set[Place]:
    """Return the sentences, article by article, that stand in a message which is quoted."""
    return {
        (number, row)
        for number, rows in enumerate(sentences)
        if rows and ">" in rows[0].article.text
        for row, sentence in enumerate(checked(rows))
        if is_quoted_mail(sentence.article.text, sentence.start)
    }


def _at_ends(texts: Sequence[Sequence[str]]) -> Iterable[tuple[Place, str]]:
    for number, sentences in enumerate(texts):
        check()
        rows = range(len(sentences))
        for row in sorted({*rows[:_FIRST], *rows[-_LAST:]}):
            if len(sentences[row].split()) <= _LONGEST:
                yield (number, row), sentences[row]


def _form(text: str, article: Article) -> str:
    """Return the text without what differs between outlets: names and figures."""
    if not language_of(article.language).nouns_are_capitalised and not text.isupper():
        text = _NAMES.sub("_", text)
    return caseless(_FIGURES.sub("0", text)).strip(" .!?…")


def _words_of_topic(texts: Sequence[Sequence[str]], without: set[Place]) -> frozenset[str]:
    """Return the longer words that several articles have, or one twice, outside of some places."""
    counts: Counter[str] = Counter()
    for number, sentences in enumerate(texts):
        check()
        told = [text for row, text in enumerate(sentences) if (number, row) not in without]
        counts.update(word for text in told for word in long_words(text))
    return frozenset(word for word, count in counts.items() if count >= _TOPIC)


def _says_nothing(text: str, topic: frozenset[str]) -> bool:
    words = long_words(text)
    return len(words) >= _FEWEST_LONG_WORDS and topic.isdisjoint(words)


def _other_sentences(
    texts: Sequence[Sequence[str]], without: set[Place]
) -> Mapping[int, frozenset[str]]:
    return {
        number: frozenset(text for row, text in enumerate(rows) if (number, row) not in without)
        for number, rows in checked(list(enumerate(texts)))
    }


def _is_of_outlets(
    found: Sequence[Place],
    articles: Sequence[Article],
    texts: Sequence[Sequence[str]],
    others: Mapping[int, frozenset[str]],
) -> bool:
    """Return whether articles that share nothing else have the line, and it speaks of themselves.

    A line that speaks of no outlet and to no reader may be the news, however many have it. So may
    one with figures that only has a word of outlets: "at 31 percent in a poll".
    """
    numbers = sorted({number for number, _ in found})[:_NETWORK]
    pairs = combinations(numbers, 2)
    counts = any(_FIGURES.search(texts[n][row]) for n, row in found)
    is_notice = speaks_to_reader if counts else names_outlet_or_reader
    return any(
        is_notice(texts[n][row], language_of(articles[n].language)) for n, row in checked(found)
    ) and any(_unrelated(others[one], others[other]) for one, other in pairs)


def _unrelated(one: frozenset[str], other: frozenset[str]) -> bool:
    check()
    fewer = min(len(one), len(other))
    return fewer > 0 and len(one & other) <= _RELATED * fewer
