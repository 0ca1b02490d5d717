"""Marks beside the words of a text: signs of lists and quoted mail, markup, references.

A place in a text leaves them out at its ends. Inside of it they stay, for nothing is edited.
"""

from __future__ import annotations

import re
from functools import cache

from summarizer.text.patterns import on_demand

# Elements of HTML that end a line, and those that stand inside of one; <v Name> is of subtitles.
_BLOCKS = (
    "p|br|div|li|ul|ol|h[1-6]|tr|td|th|table|tbody|thead|blockquote|section|article|header|footer|"
    "figure|figcaption|hr|pre|dl|dt|dd|aside|main|nav|form"
)
_INLINE = (
    "a|b|i|u|s|q|em|strong|span|small|sub|sup|cite|code|font|img|mark|abbr|del|ins|strike|time|"
    "script|style|iframe|video|audio|source|picture|button|label|input|center|html|body|head|meta|"
    "link|title|svg|path|v|c"
)
_ATTRIBUTES = r"(?:[\s/.][^<>]{0,1000})?"  # longer ones are no tag that people leave behind
_TAG = rf"</?(?:{_BLOCKS}|{_INLINE})\b{_ATTRIBUTES}>|<!--[^<>]{{0,1000}}-->"
_BLANK_ENTITY = r"&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|#160|#xa0|#8203|#173);"
# No word joins or parts at these: joiners between letters are spelling in Persian and Hindi.
INVISIBLE = "\u00ad\u200b\u2060\ufeff"
DIRECTIONS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
"""Marks of direction, as a range: they tell only beside letters that are written from the right."""
PARTING = "\u00ac\u2e17"
"""What scans have where a line ends inside a word: ¬, and the double hyphen of old print."""
_NOTHING = rf"[\s{INVISIBLE}{DIRECTIONS}]|{_TAG}|{_BLANK_ENTITY}"

# A format, not English: plain text of any language may state its date so, as that in `seeds` does.
DATE_MARK = re.compile(r"date (\d{4}-\d{2}-\d{2})(?=\s|$)\s*", re.IGNORECASE)
"""The date of a text where a line states it at its start."""

_WRITTEN_OUT = r"&#91;[^&<>\n]{1,20}&#93;"  # square brackets as entities
REFERENCE_TAG = r"<sup\b[^<>]{0,100}>(?:<a\b[^<>]{0,300}>)?\[?\w{1,4}\]?(?:</a>)?</sup>"
"""A reference in HTML that a reader would see as a small number."""

_NUMBER = r"(?:\d{1,4}|(?<=[.\s])[ivxlc]{1,6}\b)"
_PAGES = rf"{_NUMBER}(?:\s?[-–—,]\s?{_NUMBER}){{0,3}}(?:\s?ff?\b\.?|[页頁쪽]|ページ)?"
_SHORTENED = r"[^\W\d_]{1,6}\.\s?"
AT_PAGE = (
    rf"(?:[:\uff1a](?:\s?{_SHORTENED}|[^\W\d_]{{1,6}}\s?(?=\d)|\s?(?=\d)){_PAGES}|"
    rf",\s?{_SHORTENED}{_PAGES}\.?|\s?\({_SHORTENED}{_PAGES}\))"
)
"""Where in its source a reference points, behind it: ":12", ":S. 12–14", " (p. 3)"."""

BESIDE_A_STOP = rf"{REFERENCE_TAG}|{_WRITTEN_OUT}|[①-⑳]|[¹²³⁰-⁾]|[,;](?=[¹²³⁰-⁹])"
"""A reference that stands behind a full stop without a blank."""

_LIST_SIGN = re.compile(
    r"(?:[•·●▪◦‣\u2043∙■□►▶◆❖✓✔➤→➔➜➡★☆◾◽\u2043]|"
    r"[-*+](?=\s|$)|\(?(?:\d{1,2}|[a-z\u0430-\u044f])\)(?=\s))\s*(?:\[[ xX]\]\s)?"
)
POINT = on_demand(r"\s*\(?[a-z\u0430-\u044f]\)\s[“„«\"¿¡]?[^\W\d_a-zß-öø-ÿ\u0430-\u044f]")
"""The letter of a point that a sentence follows: "a) A tree fell"."""

_QUOTED = re.compile(r"(?:>[ \t]?)+")  # the signs of a mail that is quoted
_QUOTED_LINE = on_demand(rf"(?m:^){_QUOTED.pattern}")
# Of a recording: hours, minutes and seconds, or a shorter one in brackets.
_BEFORE_WORDS = r"(?=\s+[“\"]?[^\W\d_])"
_RUNNING_TIME = (
    rf"[\[(]?\d{{2}}:\d{{2}}:\d{{2}}(?:[.,]\d{{1,3}})?[\])]?{_BEFORE_WORDS}|"
    rf"[\[(]\d{{1,2}}:\d{{2}}[\])]{_BEFORE_WORDS}"
)
# A note of an encyclopedia behind the stop of a script without blanks: "。[来源请求]".
_NOTE_BEFORE = r"(?<=[。！？”」』\]])\[[^\[\]\n]{1,10}\](?=[^\W\d_\x00-\x7f]|[\[:\uff1a])"
# One letter for who speaks, as in interviews: "Q: ", "A: ".
_SPEAKER = r"[^\W\d_a-zß-ÿ](?::(?=\s)|\uff1a)"
# Dashes in a row, and one or a picture before a time: "--- 12.00 --- It rains."
_PICTURE = r"[\u2600-\u27bf\u2b00-\u2bff\U0001f300-\U0001faff]\ufe0f?"
_RULE = rf"-{{2,3}}(?=\s)|(?:[–—]|{_PICTURE})(?=\s\d{{1,2}}\s?[:.h]\s?\d{{2}}(?!\d))"
_HEAD = re.compile(
    rf"(?:(?i:{_NOTHING})|>|\|(?=\s)|{_RULE}|[»›]{{2,}}(?=\s)|{_RUNNING_TIME}|"
    r"#{1,6}(?=\s)|\*{2,3}(?=\S)|\[\d{1,3}\]|[¹²³⁰-⁹]+(?=\s)|"
    rf"{_NOTE_BEFORE}|(?:(?<=\])|(?<=\]\s)){AT_PAGE}|"
    r"(?i:speaker[\s_](?:\d{1,3}|[a-z])):|"
    rf"{_SPEAKER})"
)
# What closes a place, by its last character: how far back it begins at most, and what it is.
_CLOSED = r"[.!?…。！？।॥؟۔\u0589”’»“«\"')）」』\]]"
_TAILS = (
    (">", 500, rf"{REFERENCE_TAG}$"),
    (">", 1100, rf"(?i:{_TAG})$"),
    (";", 34, rf"{_WRITTEN_OUT}$"),
    (";", 10, rf"(?i:{_BLANK_ENTITY})$"),
    ("*", 3, r"\*{2,3}$"),
    ("_", 3, rf"(?<={_CLOSED})_{{2,3}}$"),
    ("-", 6, rf"(?<={_CLOSED})\s-{{2,3}}$"),
    ("]", 50, rf"(?:(?<=\w)|(?<={_CLOSED}))\s?\[\d{{1,3}}\](?:[,;–-]\s?\[\d{{1,3}}\]){{0,5}}$"),
    ("]", 40, rf"(?<={_CLOSED})\s?\[[^\[\]\n]{{1,30}}\]$"),
    (")", 6, r"(?<=[.!?…”])\(\d{1,3}\)$"),
    ("}", 6, rf"(?<={_CLOSED})\{{\d{{1,3}}\}}$"),
    ("†‡*", 4, rf"(?<={_CLOSED})[†‡*]{{1,3}}$"),
    ("¹²³⁰⁴⁵⁶⁷⁸⁹⁾", 9, rf"(?<={_CLOSED})[¹²³⁰-⁾](?:[,;]?[¹²³⁰-⁾]){{0,3}}$"),
    ("①②③④⑤⑥⑦⑧⑨", 4, rf"(?<={_CLOSED})[①-⑳]{{1,3}}$"),
    ("0123456789", 8, r"(?<=[^\W\d_][.!?])\d{1,3}$|(?<=[.!?][”’\"])\d{1,3}$"),
    ("0123456789", 12, r"\[\d{1,3}\]:\s?\d{1,4}$"),
    (
        "0123456789.f)xvi页頁쪽ジ",
        60,
        rf"\[(?<={_CLOSED}\[)[^\[\]\n]{{1,30}}\](?:\[\d{{1,3}}\]){{0,3}}{AT_PAGE}$",
    ),
    ("0123456789.f", 30, rf"(?<=[¹²³⁰-⁹>]){AT_PAGE}$"),
)
_LAST = "".join(last for last, _, _ in _TAILS)


# Patterns are made for the texts that need one: most have no markup.
@cache
def block_tag() -> re.Pattern[str]:
    """Return the pattern of a tag that stands where a line ends or begins."""
    return re.compile(rf"(?:</?(?:{_BLOCKS})\b{_ATTRIBUTES}>)", re.IGNORECASE)


@cache
def left_over() -> re.Pattern[str]:
    """Return the pattern of markup that a reader would see as such; "AT&amp;T" can be read."""
    return re.compile(
        rf"{_TAG}|(?:(?<!\w)|(?!&amp;\w))&(?:[a-z]{{2,8}}\d?|#\d{{2,6}}|#x[0-9a-f]{{2,6}});|\*\*|"
        r"\]\((?:https?:|/|#)|\[quote=|\[/[a-z]\w{0,19}\]|"
        r"(?<![\w~])~~(?=[^\W\d_])|(?<=[^\W\d_.!?])~~(?![\w~])",
        re.IGNORECASE,
    )


def without_marks(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """Return a place less the marks at its ends, and whether a sign of a list stood before it."""
    begin, listed = start, False
    while begin < end:
        sign = _LIST_SIGN.match(text, begin, end)
        found = sign or _HEAD.match(text, begin, end)
        if found is None:
            break
        listed = listed or sign is not None
        begin = found.end()
    return begin, _without_tail(text, begin, end), listed


@cache
def speaker_sign() -> re.Pattern[str]:
    """Return the pattern of one letter for who speaks, alone between two sentences."""
    return re.compile(rf"\s*{_SPEAKER}\s*")


def without_mail_signs(text: str) -> str:
    """Return the text with blanks in place of the signs of quoted mail: every place stays."""
    if "\n>" not in text and not text.startswith(">"):
        return text
    return _QUOTED_LINE.sub(lambda found: " " * len(found[0]), text)


def quotes_mail(text: str) -> int:
    """Return how many signs of quoted mail a line opens with."""
    found = _QUOTED.match(text)
    return found[0].count(">") if found else 0


def is_quoted_mail(text: str, start: int) -> bool:
    """Return whether the line of a text in which a place stands opens with such a sign."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return quotes_mail(line.lstrip()) > 0


def _without_tail(text: str, start: int, end: int) -> int:
    while end > start:
        last = text[end - 1]
        if last.isspace() or last in INVISIBLE:
            end -= 1
            continue
        found = _tail(text, start, end) if last in _LAST else None
        if found is None:
            break
        end = found
    return end


def _tail(text: str, start: int, end: int) -> int | None:
    """Return where a mark begins that ends at this place."""
    for last, longest, pattern in _TAILS:
        if text[end - 1] in last:
            begin = max(start, end - longest)
            found = _made(pattern).search(text[begin:end])
            if found:
                return begin + found.start()
    return None


@cache  # of the few patterns of `_TAILS`
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
