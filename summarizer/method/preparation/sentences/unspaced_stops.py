"""Full stops of scripts whose sentences need no blank between them, and which of them end nothing.

A stop inside the marks of a title ends no sentence, and one inside a quotation does not if what
follows says whose words these are: 「…。」と述べた, “……！”他说.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, pattern_of
from summarizer.method.preparation.sentences.continuations import LONGEST_BOUND, is_attributed
from summarizer.method.preparation.sentences.inner_quotations import is_within
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

# With the marks that close a quotation or a bracket behind them: of Han, Kana, Devanagari, Arabic,
# Ethiopic, Burmese, Khmer, Armenian, Greek; one of full width may be a decimal point.
_STOP = re.compile(
    r"((?:[。！？｡।॥؟۔\u1362\u1367\u1368\u104b\u17d4\u17d5\u0589\u037e]|\uff0e(?![\d\uff21-\uff3a\uff41-\uff5a]))+)([”’»」』）\)\"'】]*)"
)
_TITLE_MARKS = (("《", "》"), ("〈", "〉"))
_LONGEST_TITLE = 100  # code points
_QUOTATION_MARKS = {"”": "“", "」": "「", "』": "『", "’": "‘", "»": "«", '"': '"'}
_LONGEST_QUOTATION = 1_000  # code points that are looked at for its beginning
_INTRODUCED = (":", "\uff1a", "\uff0c", ",")  # then the sentence began before the quotation
_WHO_SPOKE = 120  # code points: a few words
_VERB = 8  # code points before a quotation that may be a verb of speech
_GOES_ON = ("\uff0c", "、", "\uff1b", ",")  # that opens no sentence
_ENDING = 3  # code points: a stop and the marks behind it
_SHORT = 6  # code points before an ellipsis: somebody stammers
# Of 300 code points: longer ones are told piece by piece.
_QUOTATIONS = on_demand(
    r"(?:「[^「」]{0,300}」)+|(?:『[^『』]{0,300}』)+|(?:“[^“”]{0,300}”)+|«[^«»]{0,300}»"
)
# "So", before a verb of speech.
_SENTENCES = on_demand(r"[。！？｡]+")
_SHORTEST_SENTENCE = 3  # code points of one that stands for itself in a quotation
_ENDED = "。！？｡…”」』）\n"  # behind which a sentence opens
# Letters that make another word of one of these: 报道, 街道, 应答, 小说, 问题, 道路.
_IN_WORDS_BEFORE = "应應报報街知渠轨軌通隧管频頻铁鐵水航小传傳据據听聽名学學疑访訪慰"
_IN_WORDS_BEHIND = "题題路德理具做为為号號呼明候卷案复復"
_CLAUSE = on_demand(r"[^。！？｡“”「」『』\n]{1,60}")  # as far as who spoke is said


def unspaced_pieces(
    text: str, start: int, end: int, language: Language
) -> Iterator[tuple[int, int]]:
    """Yield the stretches between two places of a text that such stops part."""
    if text[start:end].isascii():  # as most: none of these stops is in it
        yield from [(start, end)] if start < end else []
        return
    held = _held(text, start, end, language)
    spoken = next(held, None)
    for stop in _stop(language).finditer(text, start, end):
        while spoken and spoken.end() < stop.end():
            spoken = next(held, None)
        inside = spoken is not None and spoken.start() <= stop.start()
        if not inside and _ends(text, start, stop, end, language):
            yield start, stop.end()
            start = stop.end()
    if start < end:
        yield start, end


def _held(text: str, start: int, end: int, language: Language) -> Iterator[re.Match[str]]:
    """Yield the quotations that stand inside of a sentence, whatever stops they hold."""
    if language.speech_verbs and not language.cased:
        for found in _QUOTATIONS.finditer(text, start, end):
            if not _STOP.search(found[0]) or _opens(text, start, found, language):
                continue
            if _goes_on(text, start, found.span(), language):
                yield found


def _opens(text: str, start: int, quotation: re.Match[str], language: Language) -> bool:
    """Return whether a quotation of several sentences opens the one that says who spoke.

    Its sentences stand for themselves then, as everywhere; titles and single words are none. Where
    a particle binds it to who spoke, a short one is a part of that sentence: 「…。…」と話した.
    """
    before = text[max(start, quotation.start() - _ENDING) : quotation.start()].rstrip()
    if before and before[-1] not in _ENDED:
        return False
    spoken = _CLAUSE.match(text, quotation.end(), quotation.end() + _WHO_SPOKE)
    told = spoken and _verb(language).search(spoken[0])
    if not told or _another().search(quotation[0]):
        return False
    bound = pattern_of(language.speech_particles).match(text, quotation.end())
    if bound and len(quotation[0]) <= LONGEST_BOUND:
        return False
    parts = [part for part in _SENTENCES.split(quotation[0][1:-1]) if part]
    return len(parts) > 1 and min(map(len, parts)) >= _SHORTEST_SENTENCE


def _ends(text: str, start: int, stop: re.Match[str], end: int, language: Language) -> bool:
    if stop[0][0] == "…" and stop[0][-1] != "…":
        return _is_told(text, start, stop)
    if stop[0][0] == "…":
        short = stop.start() - start < _SHORT
        return not short and not _joined(language.continuing).match(text, stop.end(), end)
    if _joined(language.bound_words).match(text, stop.end(), end) or _in_note(text, start, stop):
        return False
    if stop[1][-1] in "！？" and _is_cry_within(text, start, stop, end, language):
        return False
    titled = _inside_title(text, start, stop.start()) or is_within(text, start, stop, language)
    titled = titled or text.startswith(_GOES_ON, stop.end())
    titled = titled or _is_spoken(text, start, stop.end(), language)
    return not titled and not _attributed(text, start, stop, language)


def _in_note(text: str, start: int, stop: re.Match[str]) -> bool:
    """Return whether a stop stands at the end of a note in square brackets: "[谁？]"."""
    begin = max(start, stop.start() - _SHORT)
    opened = max(text.find(mark, begin, stop.start()) for mark in "[\uff3b")
    return opened >= 0 and text.startswith(("]", "\uff3d"), stop.end())


def _is_cry_within(
    text: str, start: int, stop: re.Match[str], end: int, language: Language
) -> bool:
    """Return whether a cry ends brackets that are a part of a sentence, or stands in a name."""
    if not stop[2]:
        return _in_name(text, start, stop.end(), end, language)
    return stop[2][0] == "\uff09" and _is_bracketed(text, start, stop)


def _is_bracketed(text: str, start: int, stop: re.Match[str]) -> bool:
    """Return whether brackets that a stop closes are a part of a sentence."""
    begin = max(start, stop.start() - _LONGEST_TITLE)
    opened = text.rfind("\uff08", begin, stop.start())
    return opened > start and text[opened - 1] not in _ENDED


def _is_told(text: str, start: int, stop: re.Match[str]) -> bool:
    """Return whether a quotation that an ellipsis closes was introduced by a colon."""
    mark = _QUOTATION_MARKS[stop[0][-1]]
    opened = text.rfind(mark, max(start, stop.start() - _LONGEST_QUOTATION), stop.start())
    return opened > start and text[opened - 1] in ":\uff1a"


def _in_name(text: str, start: int, place: int, end: int, language: Language) -> bool:
    # Few texts have such a stop.
    from summarizer.method.preparation.sentences.names_with_marks import is_in_name  # noqa: PLC0415

    return is_in_name(text, start, place, end, language)


def _is_spoken(text: str, start: int, place: int, language: Language) -> bool:
    from summarizer.method.preparation.sentences.dialogue import is_spoken  # noqa: PLC0415 - as above

    return is_spoken(text, start, place, language)


def _inside_title(text: str, start: int, place: int) -> bool:
    begin = max(start, place - _LONGEST_TITLE)
    return any(
        text.rfind(left, begin, place) > text.rfind(right, begin, place)
        for left, right in _TITLE_MARKS
    )


def _attributed(text: str, start: int, stop: re.Match[str], language: Language) -> bool:
    """Return whether what follows a quotation says who spoke."""
    mark = _QUOTATION_MARKS.get((stop[2] or "")[-1:])
    if mark is None:
        return False
    opened = text.rfind(mark, max(start, stop.start() - _LONGEST_QUOTATION), stop.start())
    return _goes_on(text, start, (opened, stop.end()), language)


def _goes_on(text: str, start: int, quotation: tuple[int, int], language: Language) -> bool:
    """Return whether a sentence goes on behind a quotation, most often by who spoke."""
    opened, closed = quotation
    before = text[max(start, opened - 3) : max(opened, start)].rstrip()
    behind = text[closed : closed + _WHO_SPOKE]
    if is_unspaced(behind.lstrip("\n")[:1]):  # a line that a program broke
        behind = behind.replace("\n", "")
    clause = _CLAUSE.match(behind)
    if clause is None or before.endswith(_INTRODUCED):
        return False
    if clause[0][0].isspace():
        return is_attributed(text[max(start, closed - _ENDING) : closed], behind, language)
    if pattern_of(language.function_words).match(clause[0]):
        return False
    if _points_back(text, quotation, clause[0]):
        return False
    particle = pattern_of(language.speech_particles).match(clause[0])
    spoken = particle or _verb(language).search(clause[0])
    return bool(spoken) or _is_embedded(text, start, quotation, language)


def _points_back(text: str, quotation: tuple[int, int], clause: str) -> bool:
    """Return whether a sentence of its own says of several sentences that somebody spoke so."""
    opened, closed = quotation
    several = opened < 0 or _SENTENCES.search(text, opened, closed - _ENDING)  # or cut before
    return bool(several and _so().search(clause))


def _is_embedded(text: str, start: int, quotation: tuple[int, int], language: Language) -> bool:
    """Return whether a cry or a question is a part of the sentence: 写着“你好！”两个字.

    A verb of speech before it says that its own sentence ends with it.
    """
    opened, closed = quotation
    before = text[max(start, opened - _VERB) : max(opened, start)].rstrip()
    if text[closed - 2] not in "！？" or not before or before[-1] in _ENDED:
        return False
    return not _ends_with_verb(language).search(before)


@cache
def _stop(language: Language) -> re.Pattern[str]:
    """Return the pattern of a stop; an ellipsis is one where it is known what goes on behind it."""
    ellipsis = language.continuing and not language.cased
    return (
        re.compile(
            rf"{_STOP.pattern}|…{{1,2}}(?![”’»」』）)\"'\s…])|…{{1,2}}[”」](?![\uff0c、,。])"
        )
        if ellipsis
        else _STOP
    )


@cache
def _verb(language: Language) -> re.Pattern[str]:
    """Return the pattern of a verb of speech; one letter also stands inside of words in Chinese."""
    alone = any_of(verb for verb in language.speech_verbs if len(verb) == 1)
    longer = any_of(verb for verb in language.speech_verbs if len(verb) > 1)
    return re.compile(rf"{longer}|(?<![{_IN_WORDS_BEFORE}]){alone}(?![{_IN_WORDS_BEHIND}])")


@cache
def _ends_with_verb(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?:{_verb(language).pattern})了?$")


@cache
def _joined(listed: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of words that go on with a sentence, before a word of its own."""
    return re.compile(rf"{any_of(listed)}(?![ぁ-ん])")


@cache
def _so() -> re.Pattern[str]:
    return re.compile(
        r"(?:这样|這樣|这么|這麼|如此)[写寫说說问問喊回评評形描]|[そこ]う[話語述言説書訴答]|[이그]렇게"
    )


@cache
def _another() -> re.Pattern[str]:
    return re.compile(r"[」』”][「『“]")
