"""Subtitles (SubRip, WebVTT): what is said, a speaker's turn a line, each word with its time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOCK = r"((?:\d{1,3}:)?\d\d:\d\d)[.,]\d{1,3}"  # hours only where there are any
_TIMES = re.compile(rf"{_CLOCK}[ \t]{{1,9}}-->[ \t]{{1,9}}{_CLOCK}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]{1,40})?\s([^<>]{1,80})>")
_TAG = re.compile(r"</?(?:[a-z]{1,4}\b[^<>]{0,80}|[\d:.]{5,16})>|\{\\[^{}]{1,40}\}", re.IGNORECASE)
_TURN = re.compile(r"(?:-|–|>>+)\s*")  # a dash, or the marks of live captions, before a new voice
_SOUND = re.compile(r"[\[(][^\[\]()]{1,80}[\])]|[♪♫#*][^\n]{0,200}|[♪♫]")
_BEGUN = re.compile(
    r"(?:\d{1,3}:){1,2}\d{0,2}(?:[.,]\d{0,3})?(?:[ \t]{1,9}-{0,2}>?[ \t\d:.,]{0,20})?$"
)
_CUT = "ends before its end; it may hold only a beginning"
_LARGEST = 16 << 20  # bytes: a day of talk takes two million
_PAUSE = 3  # seconds without words, behind which another line begins


def read(file: File) -> Contents:
    """Return what is said as one article; names of sounds and doubled lines are left out.

    Raises:
        InputError: nothing is said, or the file is too large.
    """
    if len(file.data) > _LARGEST:
        raise InputError(
            f"{file.shown}: subtitles of more than {_LARGEST >> 20} MB; split the file"
        )
    parts: list[str] = []
    places: list[tuple[int, int, str]] = []
    end = 0
    for where, words, opens in _said(file.text):
        start = end + bool(parts)
        if parts:
            parts.append("\n" if opens else " ")
        parts.append(words)
        end = start + len(words)
        places.append((start, end, where))
    if not parts:
        raise InputError(f"{file.shown}: subtitles without words")
    article = Article(text="".join(parts), id=file.id)
    found = Record(article, file.shown, stated=bool(file.id), path=file.path, map=tuple(places))
    media_type = "text/vtt" if "WEBVTT" in file.text[:8] else "application/x-subrip"
    notes = (f"{file.shown}: {_CUT}",) if _ends_early(file.text) else ()
    return Contents((found,), notes, media_type)


def recognizes(file: File) -> bool:
    """Whether the file is one: its signature, which alone is asked for, tells."""
    return bool(file.data)


def _said(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield where each line stands, what it says, and whether another voice or topic begins."""
    last, voice, silent_since = "", "", 0.0
    for times, lines in _cues(text):
        opens = _seconds(times[1]) - silent_since > _PAUSE
        silent_since = _seconds(times[2])
        for line in lines:
            named = _VOICE.search(line)
            words = " ".join(_TAG.sub("", line).split())
            turn = _TURN.match(words)
            words = words[turn.end() :] if turn else words
            if not words or words == last or _SOUND.fullmatch(words):
                continue
            speaker = named[1] if named else voice
            yield f"at {times[1]}", words, opens or turn is not None or speaker != voice
            last, voice, opens = words, speaker, False


def _ends_early(text: str) -> bool:
    """Whether the last lines are the beginning of a cue: a number, or times without words."""
    *_, before, last = ["", "", *text.rstrip("\n").split("\n")]
    is_number = last.strip().isdecimal() and not before.strip()
    is_whole = _TIMES.match(last.strip()) is not None and text.endswith("\n")
    return is_number or (_BEGUN.match(last.strip()) is not None and not is_whole)


def _cues(text: str) -> Iterator[tuple[re.Match[str], list[str]]]:
    """Yield the times of each cue and the lines below them, up to a blank one."""
    times: re.Match[str] | None = None
    lines: list[str] = []
    for line in text.splitlines():
        found = _TIMES.match(line.strip()[:80]) if "-->" in line else None
        if found or not line.strip():
            if times:
                yield times, lines
            times, lines = found, []
        elif times:
            lines.append(line)
    if times:
        yield times, lines


def _seconds(clock: str) -> float:
    total = 0
    for part in clock.split(":"):
        total = 60 * total + int(part)
    return total
