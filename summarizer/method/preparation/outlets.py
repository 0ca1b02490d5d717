"""Names of outlets around a headline: "Bridge collapses | Tarnfield Gazette".

A part between separators goes only if something shows that it names the article's outlet: its
source, the host of its link, other titles of the outlet, or its own words. "Tarnfield - Lund 3-1"
has no such part.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.languages.phrases import any_of, has, word_of
from summarizer.text.folding import caseless, fold
from summarizer.text.patterns import on_demand
from summarizer.text.tokens import tokens
from summarizer.text.words import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.languages.language import Language

# Upright strokes of all widths, the Han letter that is one among them, and dots between blanks.
_STROKES = "|¦\uff5c\uffe4\u4e28︱┃│‖║\u2223❘\u01c0⎮⏐▏"
_DOTS = "•·∙⋅●◆▪■"
_EAST_ASIAN = "[\u3005-\u30fa\u30fc-\u30ff\u3400-\u9fff\uac00-\ud7a3]"
_FIRST_EAST_ASIAN = "\u3005"
_SEPARATOR = rf" ?(?:[{_STROKES}{_DOTS}»›_・]|::|//) ?| [-–—―\uff0d]+ ?|[-–—―\uff0d] |[—―]+"
_INSIDE_EAST_ASIAN = rf"(?<={_EAST_ASIAN})[-\uff0d](?={_EAST_ASIAN})"
_COLON = r" ?\uff1a ?"  # an outlet may stand behind it
_STRONG = f"{_STROKES}{_DOTS}»›_:/"  # what hardly stands inside of a headline, as a dash does
_LABEL = re.compile(r"[^:]{1,60}: ")  # 60 characters: no name of an outlet is longer
_OPEN, _CLOSE = r"(\[（【\uff3b《", r")\]）】\uff3d》"
_IN_BRACKETS = re.compile(rf" ?[{_OPEN}]([^{_OPEN}{_CLOSE}]{{1,60}})[{_CLOSE}]$")
_BEHIND_BRACKETS = re.compile(rf"[{_OPEN}]([^{_OPEN}{_CLOSE}]{{1,60}})[{_CLOSE}] ?(?=\S)")
_OWN_BRACKETS = re.compile(rf"^[{_OPEN}][^{_OPEN}{_CLOSE}\n]{{1,40}}[{_CLOSE}]", re.MULTILINE)
_UNCASED = on_demand(_EAST_ASIAN)
# What no name has in scripts without capitals: marks of clauses, figures and most small letters of
# Japanese, which write its grammar.
_SAYS = on_demand(r"[、。\uff0c\uff01\uff1f!?「」“”\d]|(?!の)[ぁ-ん]")
_DOMAIN = on_demand(r"(?:[\w-]+\.)+[a-z]{2,}", re.IGNORECASE)
_LONGEST_NAME = 6  # words: a longer part says something
_LONGEST_SECTION = 2  # words: "World news"
_SHORT_NAME = 3  # words: behind a strong separator more may be a second headline
_SHOWING_NAME = 2  # words: one word such as "Press" or "Post" also stands for a trade
_FEWEST_TITLES = 2  # with the same ending: one title shows no habit of its outlet
_FEWEST_INITIALS = 3  # letters: two stand for too much
_MORE_THAN_SOURCE = 2  # words that a part may have beyond the source: "online", a country
_SMALL_WORD = 3  # letters of words that a name may have in lower case
_SECOND_LEVEL = {"ac", "co", "com", "edu", "gov", "net", "org"}  # before a country: "co.uk"


def separator(title: str, *, or_colon: bool = False) -> re.Pattern[str]:
    """Return the pattern of what stands between the parts of a title whose white space is folded.

    A hyphen between East Asian characters is looked for where there are any: to make the pattern of
    their ranges takes milliseconds.
    """
    return _separator(max(title, default="") >= _FIRST_EAST_ASIAN, or_colon)


@cache
def _separator(east_asian: bool, or_colon: bool) -> re.Pattern[str]:  # noqa: FBT001 - all its arguments
    inside = f"|{_INSIDE_EAST_ASIAN}" if east_asian else ""
    return re.compile(f"{_SEPARATOR}{inside}{f'|{_COLON}' if or_colon else ''}")


class _Part(NamedTuple):
    """A part of a title, and whether it stands before the news and behind a strong separator."""

    text: str
    leading: bool
    strong: bool


class OutletNames:
    """What the articles of a topic tell of the names of their outlets."""

    def __init__(self, articles: Iterable[Article]) -> None:
        """Look for the endings that several titles of one outlet share."""
        endings: dict[tuple[str, str], set[str]] = {}
        for article in articles:
            check()
            title = fold(article.title or "")
            parts = _spans(title)
            ending = caseless(title[slice(*parts[-1])])
            if len(parts) > 1 and ending and ending not in caseless(article.text):
                rest = caseless(title[: parts[-2][1]])
                endings.setdefault((outlet_of(article), ending), set()).add(rest)
        self._endings = {key for key, rests in endings.items() if len(rests) >= _FEWEST_TITLES}

    def without(self, title: str, article: Article) -> str:
        """Return the stretch of a title that is left without its outlet; white space is folded."""
        title = self._without_brackets(title, article)
        opening = _BEHIND_BRACKETS.match(title)
        if opening and self._is_outlet(_Part(opening[1], leading=True, strong=False), article):
            title = title[opening.end() :]
        spans = _spans(title)
        first, last = 0, len(spans) - 1
        while last > first and self._ends(title, spans, last, article, cut=last < len(spans) - 1):
            last -= 1
        while first < last and self._is_outlet(_part(title, spans, first, leading=True), article):
            first += 1
        title = title[spans[first][0] : spans[last][1]]
        label = _LABEL.match(title)
        part = label and _Part(label[0][:-2], leading=True, strong=False)
        return title[label.end() :] if label and part and self._is_outlet(part, article) else title

    def _without_brackets(self, title: str, article: Article) -> str:
        found = _IN_BRACKETS.search(title)
        named = found and self._is_outlet(_Part(found[1], leading=False, strong=False), article)
        return title[: found.start()] if found and named else title

    def _ends(
        self,
        title: str,
        spans: Sequence[tuple[int, int]],
        last: int,
        article: Article,
        *,
        cut: bool,
    ) -> bool:
        """Return whether the last part is an outlet's, or the section before it."""
        check()
        part = _part(title, spans, last, leading=False)
        if self._is_outlet(part, article):
            return True
        if cut and part.strong and len(part.text.split()) <= _LONGEST_SECTION:
            return caseless(part.text) not in caseless(article.text)
        section = _section(language_of(article.language))
        return (cut or part.strong) and bool(section.fullmatch(part.text))

    def _is_outlet(self, part: _Part, article: Article) -> bool:
        language = language_of(article.language)
        words = _words(part.text, language)
        if not words or _length(part.text, words) > _LONGEST_NAME:
            return False
        if _names_source(part.text, words, article, language):
            return True
        if part.leading:
            return _looks_like_outlet(part.text, language) and _may_be_own(part, words, article)
        if (
            _DOMAIN.fullmatch(part.text)
            or (outlet_of(article), caseless(part.text)) in self._endings
        ):
            return True
        if _looks_like_outlet(part.text, language):
            return _may_be_own(part, words, article)
        return part.strong and _stands_apart(part.text, article, language)


def _length(name: str, words: list[str]) -> int:
    """Return how many words a name has, where a character that is none is no word, either."""
    return count_words(name) if _UNCASED.search(name) else len(words)


def _spans(title: str) -> list[tuple[int, int]]:
    """Return where the parts of a title stand, one at least."""
    found = list(separator(title, or_colon=True).finditer(title))
    starts = [0, *(separator.end() for separator in found)]
    ends = [*(separator.start() for separator in found), len(title)]
    return list(zip(starts, ends, strict=True))


def _part(title: str, spans: Sequence[tuple[int, int]], place: int, *, leading: bool) -> _Part:
    start, end = spans[place]
    between = title[end : spans[place + 1][0]] if leading else title[spans[place - 1][1] : start]
    return _Part(title[start:end], leading, strong=any(mark in _STRONG for mark in between))


def _words(name: str, language: Language) -> list[str]:
    """Return the words of a name without definite articles."""
    return [word for word in tokens(name) if word not in language.definite_articles]


def outlet_of(article: Article) -> str:
    """Return what an outlet's articles have in common: their source, else their host."""
    return caseless(fold(article.source or "")) or _host_name(article.url or "")


def _host_name(url: str) -> str:
    """Return the name by which a host is registered, without marks: "norlandnews"."""
    try:
        host = urlsplit(url if "//" in url else f"//{url}").hostname or ""
    except ValueError:  # such as brackets that do not close
        return ""
    labels = host.split(".")[:-1]
    if len(labels) > 1 and labels[-1] in _SECOND_LEVEL:
        labels.pop()
    return "".join(tokens(labels[-1])) if labels else ""


def _names_source(part: str, words: list[str], article: Article, language: Language) -> bool:
    """Return whether a part is the article's source, or its host, in full or nearly so."""
    source = fold(article.source or "")
    known = _words(source, language)
    hosts = {_host_name(article.url or ""), _host_name(source) if "." in source else ""} - {""}
    own = _without_kinds(words, language)
    if {"".join(words), "".join(tokens(part)), "".join(own)} & hosts:
        return True
    if not known:
        return False
    initials = "".join(word[0] for word in known)
    abbreviated = part.isupper() and len(part) >= _FEWEST_INITIALS and "".join(words) == initials
    apart = len(known) >= _SHOWING_NAME or caseless(part) not in caseless(article.text)
    extended = apart and set(known) <= set(words) and _is_capitalised(part, language)
    shortened = set(words) <= set(known) and own != words
    return (
        "".join(words) == "".join(known)
        or abbreviated
        or shortened
        or (extended and len(words) <= len(known) + _MORE_THAN_SOURCE)
    )


def _without_kinds(words: list[str], language: Language) -> list[str]:
    """Return the words that do not say what kind of outlet or section it is."""
    kind = word_of((*language.outlet_words, *language.section_words))
    return [word for word in words if not kind.fullmatch(word)]


def _looks_like_outlet(part: str, language: Language) -> bool:
    """Return whether a part is a name of two words or more with a word that outlets have.

    Where names have no capitals one is enough, for it has more than that: 北陸日日新聞.
    """
    if not has(language.outlet_words, caseless(part)):
        return False
    if _UNCASED.search(part):
        return not _SAYS.search(part)
    return len(part.split()) >= _SHOWING_NAME and _is_capitalised(part, language)


def _is_capitalised(part: str, language: Language) -> bool:
    """Return whether a part is written as a name."""
    small = 0 if language.nouns_are_capitalised else _SMALL_WORD
    return not any(word[0].islower() and len(word) > small for word in part.split())


def _may_be_own(part: _Part, words: list[str], article: Article) -> bool:
    """Return whether a part that names some outlet names that of the article.

    It may also say who reports the news, as in "Minister to resign - Norland News", if the article
    has another source, or names the outlet in its text; or the news may be about that outlet.
    """
    source = set(tokens(article.source or ""))
    if source:
        return not part.leading and (part.strong or bool(source & set(words)))
    strong = part.strong and not part.leading
    return strong or caseless(part.text) not in caseless(_told(article, part))


def _told(article: Article, part: _Part) -> str:
    """Return the text of an article, for a part before the news less where it stands of itself.

    It does in the headline, and in brackets in the dateline: "（江城网讯）".
    """
    if not part.leading or max(part.text, default="") < _FIRST_EAST_ASIAN:
        return article.text
    headed = rf"(?m:^){re.escape(part.text)}(?={_COLON})"
    return _OWN_BRACKETS.sub("", re.sub(headed, "", article.text, count=1))


def _stands_apart(part: str, article: Article, language: Language) -> bool:
    """Return whether a part behind a strong separator is a name that the text does not have."""
    uncased = _UNCASED.search(part)
    longest = _LONGEST_NAME if uncased else _SHORT_NAME
    if len(tokens(part) if uncased else part.split()) > longest or any(map(str.isdigit, part)):
        return False
    if uncased and _SAYS.search(part):
        return False
    return _is_capitalised(part, language) and caseless(part) not in caseless(article.text)


@cache
def _section(language: Language) -> re.Pattern[str]:
    """Return the pattern of a whole part that names a section."""
    names = any_of((*language.section_names, *language.section_words, "news"))
    return re.compile(rf"{names}", re.IGNORECASE)
