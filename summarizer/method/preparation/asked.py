"""What a caller asks for by name: articles, and places in them, as the rows of sentences."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.cancellation import check
from summarizer.errors import OptionsError
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.articles import Article, Sentence
    from summarizer.options import Options

    _Rows = Mapping[str, Sequence[tuple[int, Sentence]]]

_PLACE = on_demand(r"(?P<article>.+):(?P<start>[0-9]{1,18})-(?P<end>[0-9]{1,18})", re.DOTALL)
_NAMED = 20  # ids that an error names: as many as fit into a few lines


class Required(NamedTuple):
    """An article or a place that a summary must include, by its name, and the rows that will do."""

    name: str
    rows: tuple[int, ...]


class Asked(NamedTuple):
    """What a summary must include, the rows that it must not, and articles left out as a whole."""

    required: tuple[Required, ...] = ()
    excluded: frozenset[int] = frozenset()
    excluded_articles: frozenset[str] = frozenset()


NOTHING_ASKED = Asked()
"""What callers ask for who name no article and no place."""


class _Place(NamedTuple):
    """A named article, with a stretch of its text or without one."""

    name: str
    article: Article
    start: int | None = None
    end: int | None = None


def asked_for(
    options: Options, articles: Sequence[Article], sentences: Sequence[Sentence]
) -> Asked:
    """Return the rows that the options ask for, or ask to leave out; row i is sentence i.

    Raises:
        OptionsError: no such article or place, no usable sentence there, one that is both asked for
            and excluded, or all sentences are excluded.
    """
    if not options.must_include and not options.exclude:
        return NOTHING_ASKED
    by_id = {article.id: article for article in articles}
    rows = _rows_by_article(sentences)
    out = [_place("exclude", name, by_id) for name in options.exclude]
    excluded = frozenset(row for place in out for row in _overlaps(place, rows))
    if len(excluded) == len(sentences):
        raise OptionsError("exclude: no usable sentence is left; exclude less")
    wanted = [_place("must_include", name, by_id) for name in options.must_include]
    return Asked(
        required=tuple(_required(place, rows, excluded) for place in wanted),
        excluded=excluded,
        excluded_articles=frozenset(one.article.id for one in out if one.start is None),
    )


def _place(setting: str, name: str, articles: Mapping[str, Article]) -> _Place:
    """Return the article or the place that is named; an id may look like a place."""
    if name in articles:
        return _Place(name, articles[name])
    found = _PLACE.fullmatch(name)
    article = articles.get(found["article"]) if found else None
    if found is None or article is None:
        named = ", ".join(list(articles)[:_NAMED])
        more = f" and {len(articles) - _NAMED} more" if len(articles) > _NAMED else ""
        raise OptionsError(f"{setting}: no article {name!r}; there are {named}{more}")
    start, end = int(found["start"]), int(found["end"])
    if not start < end <= len(article.text):
        raise OptionsError(
            f"{setting}: {name!r} is no place in its article, which has {len(article.text)} "
            "characters; its end must lie behind its start and within the article"
        )
    return _Place(name, article, start, end)


def _rows_by_article(sentences: Sequence[Sentence]) -> _Rows:
    """Return the sentences of each article, by its id, with their rows."""
    rows: dict[str, list[tuple[int, Sentence]]] = {}
    for row, sentence in enumerate(sentences):
        rows.setdefault(sentence.article.id, []).append((row, sentence))
    return rows


def _overlaps(place: _Place, rows: _Rows) -> dict[int, int]:
    """Return the rows of the sentences at a place, each with the characters that lie there."""
    overlaps = {}
    for row, sentence in rows.get(place.article.id, ()):
        check()
        start = max(sentence.start, place.start or 0)
        end = min(sentence.end, sentence.end if place.end is None else place.end)
        if start < end:
            overlaps[row] = end - start
    return overlaps


def _required(place: _Place, rows: _Rows, excluded: frozenset[int]) -> Required:
    """Return the rows that will do: any of an article, or the sentence that has most of a place."""
    overlaps = _overlaps(place, rows)
    if not overlaps:
        raise OptionsError(
            f"must_include: no usable sentence in {place.name!r}{_near(place, rows)}"
        )
    if place.start is not None:
        overlaps = {max(overlaps, key=lambda row: overlaps[row]): 1}
    left = tuple(row for row in overlaps if row not in excluded)
    if not left:
        raise OptionsError(
            f"must_include: {place.name!r} is excluded as well; take out one of both"
        )
    return Required(place.name, left)


def _near(place: _Place, rows: _Rows) -> str:
    """Return a hint at the sentence that is nearest to a place, if the article has any."""
    own = [sentence for _, sentence in rows.get(place.article.id, ())]
    if not own:
        return ", only empty or boilerplate lines"
    nearest = min(own, key=lambda one: abs(one.start - (place.start or 0)))
    return f"; the nearest is {f'{place.article.id}:{nearest.start}-{nearest.end}'!r}"
