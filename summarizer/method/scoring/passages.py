"""Passages: a sentence with the neighbours that it needs to be understood.

A sentence that leans on the one before it ("He said …") needs that one. The sentences of one
quotation need each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.method.scoring.answers import asks
from summarizer.method.scoring.openings import is_written_in
from summarizer.method.scoring.speakers import names_speaker
from summarizer.method.scoring.turns import turns_at_ends
from summarizer.text.marks import is_quoted_mail, without_marks
from summarizer.text.quotations import quoted_at_ends, straightened

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from summarizer.articles import Sentence

_LONGEST_MARKS = 60  # code points of references between two sentences
_BREAK = re.compile(r"[\n\r\u2028\u2029]")  # ends a paragraph


REACH = 2
"""Sentences further on in an article: what leans on the one before is understood there."""


class Passages(NamedTuple):
    """The passage of each of n rows: a run of rows of one article that needs no other row.

    `first` and `last`, shape (n,), are the ends of the run, both included. The run is the row
    itself if it needs no other row, or if a row that it needs is missing. `quoted`, shape (n,), is
    true of rows that start or end inside a quotation, with or without a mark to show it; `needy`,
    shape (n,), of rows that need another one, whether it is there or missing.
    """

    first: NDArray[np.intp]
    last: NDArray[np.intp]
    quoted: NDArray[np.bool_]
    needy: NDArray[np.bool_]

    @property
    def missing(self) -> NDArray[np.bool_]:
        """Which rows need another one that is missing, shape (n,)."""
        missing: NDArray[np.bool_] = self.needy & (self.first == self.last)
        return missing


class Ties(NamedTuple):
    """How n sentences lean on the ones before them, shape (n,) each.

    `answering`: they answer that one. `lightly`: they lean only so that they may be told alone,
    too; a longer passage than may be told ends before such a one.
    """

    answering: NDArray[np.bool_]
    lightly: NDArray[np.bool_]


def passages(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    leaning: NDArray[np.bool_],
    longest: int,
    ties: Ties | None = None,
) -> Passages:
    """Return the passage of each sentence, of at most `longest` sentences.

    `leaning`, shape (n,), is true of sentences that lean on the one before; `ties` tells more of
    how they do. A question that is answered needs its answer, too. The first sentence of an article
    has none before it, nor has the first one behind a mail that is quoted. Only white space stands
    between the sentences of a passage. A quotation that is open at the end of a paragraph goes on
    in the next one only if a sentence there shows it, by a closing mark without an opening one. A
    quotation over several sentences that does not name who speaks leans on the sentence before it.
    What a dash opens is one, too, up to who spoke.
    """
    opening, follows, joined = _flow(sentences)
    starts, ends = quoted_at_ends(_straightened(sentences, texts), joined.tolist())
    dashed = turns_at_ends(sentences, texts, joined)
    starts, ends = starts | dashed[0], ends | dashed[1]
    leaning = leaning & ~(dashed[1] & ~dashed[0])  # its turn says who spoke
    unspoken = np.zeros(len(texts), dtype=bool)
    unspoken[_without_speaker(sentences, texts, starts, ends)] = True
    nothing = np.zeros(len(texts), dtype=bool)
    answers = nothing if ties is None else ties.answering & follows
    lightly = nothing if ties is None else ties.lightly
    needs = _Needs(
        before=((leaning | unspoken | answers) & ~opening) | starts,
        after=ends | np.roll(answers, -1),
        has_before=follows & (~starts | np.roll(ends, 1)),
        has_after=np.roll(follows & (starts | answers), -1),
    )
    firmly = needs._replace(before=needs.before & ~(lightly & ~starts & ~answers))
    first, last = np.arange(len(texts)), np.arange(len(texts))
    needy = needs.before | needs.after
    for row in np.nonzero(needy)[0].tolist():
        check()
        run = _run(row, needs, longest) or _run(row, firmly, longest, before=needs.before[row])
        first[row], last[row] = run or (row, row)
    return Passages(first, last, starts | ends, needy)


def _flow(
    sentences: Sequence[Sentence],
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return which sentences open a text, directly follow another, and do so in its paragraph."""
    pairs = list(zip([*sentences[:1], *sentences[:-1]], sentences, strict=True))
    opening = np.array([_opens(*pair) for pair in pairs], dtype=bool)
    follows = ~opening & np.array([directly_follows(*pair) for pair in pairs], dtype=bool)
    new_paragraph = np.array([bool(_BREAK.search(_between(*pair))) for pair in pairs], dtype=bool)
    return opening, follows, follows & ~new_paragraph


def _opens(before: Sentence, sentence: Sentence) -> bool:
    """Return whether a sentence has none before it, in its article or behind mail that is quoted.

    Below a question that is quoted stands its answer.
    """
    text = sentence.article.text
    if before is sentence or before.article is not sentence.article:
        return True
    if ">" not in text or asks(before.text):
        return False
    return is_quoted_mail(text, before.start) and not is_quoted_mail(text, sentence.start)


def _without_speaker(
    sentences: Sequence[Sentence],
    texts: Sequence[str],
    starts: NDArray[np.bool_],
    ends: NDArray[np.bool_],
) -> list[int]:
    """Return the first rows of quotations over several rows that do not say by name who speaks."""
    found = []
    for first in np.nonzero(ends & ~starts)[0].tolist():
        check()
        last = first
        while ends[last] and last + 1 < len(texts) and starts[last + 1]:
            last += 1
        language = language_of(sentences[first].article.language)
        quotation = " ".join(texts[first : last + 1])
        known = language.speech_verbs and is_written_in(quotation, language)
        if known and not names_speaker(quotation, language):
            found.append(first)
    return found


def _straightened(sentences: Sequence[Sentence], texts: Sequence[str]) -> list[str]:
    """Return the texts, with marks that open as well as close in their languages made straight."""
    languages = (language_of(sentence.article.language) for sentence in sentences)
    pairs = zip(texts, languages, strict=True)
    return [straightened(text, language.mirrored_marks) for text, language in pairs]


class _Needs(NamedTuple):
    """The neighbours that each row needs, and those that it has, shape (n,) each.

    `before` and `after`: the row needs the one before, or after. `has_before` and `has_after`: that
    one directly precedes or follows it in the article.
    """

    before: NDArray[np.bool_]
    after: NDArray[np.bool_]
    has_before: NDArray[np.bool_]
    has_after: NDArray[np.bool_]


def directly_follows(before: Sentence, sentence: Sentence) -> bool:
    """Return whether a sentence directly follows another one in the same article.

    References behind the first one, and signs of lists and quoted mail before the second, part
    nothing.
    """
    check()
    if before.article is not sentence.article or before.end > sentence.start:
        return False
    between = _between(before, sentence)
    if not between.strip():
        return True
    if len(between) > _LONGEST_MARKS or "<" in between:  # tags may part paragraphs
        return False
    text = before.article.text
    _, end, _ = without_marks(text, before.start, sentence.start)
    begin, _, _ = without_marks(text, before.end, sentence.start)
    return end == before.end or begin == sentence.start


def _between(before: Sentence, sentence: Sentence) -> str:
    return sentence.article.text[before.end : sentence.start]


def _run(
    row: int, needs: _Needs, longest: int, *, before: bool | np.bool_ = False
) -> tuple[int, int] | None:
    """Return the ends of the shortest run around a row that needs no other row.

    None if there is none of at most `longest` rows. `before` tells that the row itself needs the
    one before it, whatever `needs` tells of others.
    """
    first = last = row
    if before and needs.has_before[row]:
        first -= 1
    while last - first < longest:
        if needs.before[first] and needs.has_before[first]:
            first -= 1
        elif needs.after[last] and needs.has_after[last]:
            last += 1
        else:
            break
    alone = before and first == row
    complete = last - first < longest and not needs.before[first] and not needs.after[last]
    return (first, last) if complete and not alone else None
