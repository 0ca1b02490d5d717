"""The phrases that the forms for people share: names of articles, places, lists, counts."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, TypeGuard, TypeVar
from urllib.parse import quote, urlsplit

from summarizer.languages.codes import macrolanguage
from summarizer.text.folding import fold
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from summarizer.citations import Citation
    from summarizer.explanation import RankedCluster
    from summarizer.summary import ArticleRecord, Summary, SummarySentence

T = TypeVar("T")

EMPTY = "The summary is empty."
"""What stands in the place of the sentences where there is none."""

_LONGEST_NAME = 60  # characters: two thirds of a line, so that a list of names stays readable
_MOST_LISTED = 20  # articles fit on a screen; of more, only the cited ones are listed
_MOST_NAMED = 8  # names fill two lines; the others are counted
# Control characters, which can move a terminal's cursor, and surrogates, which UTF-8 cannot hold.
_CONTROLS = on_demand(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
# Embeddings, overrides and isolates: an open one in a quote would reverse the text after it.
_DIRECTIONS = on_demand(r"[\u202a-\u202e\u2066-\u2069]")
_IN_FILE = on_demand(r"(?!bytes)[a-z]{1,20} \d{1,9}(?:-\d{1,9})?")  # numbers of bytes say nothing
_PAGE = on_demand(r"page (\d{1,9})")
_FRAGMENT_WORDS = 5  # at each end of a quote: enough to be unique in an article
_LONGEST_URL = 2_000  # characters: browsers and servers take no longer one everywhere
_URL_SAFE = "/:?#@!$&*+,;=%~-._[]"


def visible(text: str) -> str:
    """Return the text on one line, without control characters and marks of direction."""
    if text.isprintable():  # as most
        return fold(text)
    return _CONTROLS.sub("\ufffd", fold(_DIRECTIONS.sub("", text)))


def printable(text: str) -> str:
    """Return the text with its white space, without control characters and marks of direction."""
    return _other_controls().sub("\ufffd", _DIRECTIONS.sub("", text))


def short_names(articles: Sequence[ArticleRecord]) -> dict[str, str]:
    """Return a name for each article by its id: its source, else its title, else its id.

    Articles with the same name get their title added or, if that does not help, their id. Where
    the articles are in several languages, each name ends in the code of its own.
    """
    names = {article.id: _name(article) for article in articles}
    for longer in (_name_and_title, _name_and_id):
        uses = Counter(names.values())
        names |= {
            article.id: longer(article) for article in articles if uses[names[article.id]] > 1
        }
    told = {article.id: visible(article.language) for article in articles if article.language}
    if len({macrolanguage(code) for code in told.values()}) > 1:
        names |= {name: f"{names[name]} [{code}]" for name, code in told.items()}
    return names


def name_of(article: str, names: Mapping[str, str]) -> str:
    """Return the name of the article with this id, or the id of one that is not listed."""
    return names.get(article, visible(article))


def describe(article: ArticleRecord) -> str:
    """Return what is known of the article, on one line: title, source, date and id."""
    name = visible(article.id) or repr(article.id)
    title = quoted(visible(article.title)) if _given(article.title) else ""
    known = [part for part in (title, visible(article.source or "")) if part]
    date = [visible(article.published)] if _given(article.published) else []
    return f"{', '.join(known + date)} ({name})" if known else ", ".join([name, *date])


def place(citation: Citation) -> str:
    """Return the place of the citation in words, with the page, paragraph or row of its file."""
    of_file = [where for where in citation.original if _IN_FILE.fullmatch(where)]
    ends = dict.fromkeys([*of_file[:1], *of_file[-1:]])
    file = f"{' to '.join(ends)}, " if ends else ""
    return f"{file}characters {citation.start}–{citation.end}"


def supporting(sentence: SummarySentence) -> tuple[Citation, ...]:
    """Return the places in other articles that report the same."""
    return tuple(citation for citation in sentence.citations if citation.role == "support")


def listed(summary: Summary) -> tuple[list[ArticleRecord], str]:
    """Return the articles to list, and a phrase for the others: of many, the cited are listed."""
    if len(summary.articles) <= _MOST_LISTED:
        return list(summary.articles), ""
    cited = {citation.article for one in summary.sentences for citation in _all_cited(one)}
    shown = [article for article in summary.articles if article.id in cited]
    others = [article for article in summary.articles if article.id not in cited]
    aside = sum(article.used == "aside" for article in others)
    about = f", {aside} of them about something else" if aside else ""
    return shown, f"{counted(len(others), 'more article')} read, not cited{about}"


def supporters(sentence: SummarySentence) -> tuple[Sequence[Citation], str]:
    """Return the first places in other articles that report the same, and a phrase for the rest."""
    return few_of(supporting(sentence), "more article")


def few_of(items: Sequence[T], thing: str, *, most: int = _MOST_NAMED) -> tuple[Sequence[T], str]:
    """Return the first items, and a phrase that counts the others as things, if there are any."""
    rest = len(items) - most
    return items[:most], counted(rest, thing) if rest > 0 else ""


def listing(items: Sequence[str]) -> str:
    """Return the items as a list in a sentence: `A`, `A and B`, `A, B and C`."""
    return " and ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def web_address(url: str | None) -> str | None:
    """Return the URL if it leads to the web, quoted so that it cannot break out of markup."""
    if url is None or len(url) > _LONGEST_URL:  # which `urlsplit` would remember
        return None
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not host:
        return None
    return quote(url.strip(), safe=_URL_SAFE, errors="replace")


def place_link(
    url: str | None, citation: Citation, places: Sequence[tuple[int, int, str]] = ()
) -> str | None:
    """Return a link to the cited place in what the URL leads to, or None if that is not the web.

    It opens a PDF file on the page that `places` say, the map of the article's original, and makes
    a browser show the quote in a web page.
    """
    address = web_address(url)
    if address is None:
        return None
    pages = (where for start, end, where in places if start <= citation.start < end)
    page = _PAGE.fullmatch(next(iter(citation.original), next(pages, "")))
    if page is not None:
        return f"{address.partition('#')[0]}#page={page[1]}"
    is_pdf = urlsplit(address).path.lower().endswith(".pdf")
    return address if is_pdf else fragment(address, citation.quote)


def fragment(address: str, wanted: str) -> str:
    """Return the web address with a text fragment, which makes a browser show the quote.

    Long quotes are named by their first and last words. An address that has such a fragment gets
    ours in its place (https://wicg.github.io/scroll-to-text-fragment).
    """
    words = fold(wanted).split()
    if not words:
        return address
    ends = [words[:_FRAGMENT_WORDS], words[-_FRAGMENT_WORDS:]]
    parts = ends if len(words) > sum(map(len, ends)) else [words]
    found = ",".join(quote(" ".join(part), safe="").replace("-", "%2D") for part in parts)
    address = address.partition(":~:")[0]
    return f"{address}{'' if '#' in address else '#'}:~:text={found}"


def quoted(text: str) -> str:
    """Return the text in quotation marks: curly, or straight if it has curly ones itself."""
    return f'"{text}"' if "“" in text or "”" in text else f"“{text}”"


def shortened(text: str, *, around: int = 0) -> str:
    """Return the text if it is no longer than a name may be, else the words from `around` on.

    Some words before that place are kept.
    """
    if len(text) <= _LONGEST_NAME:
        return text
    start = min(max(0, around - _LONGEST_NAME // 2), len(text) - _LONGEST_NAME)
    piece = text[start : start + _LONGEST_NAME]
    if start:
        piece = f"…{piece.partition(' ')[2] or piece}"
    if start + _LONGEST_NAME < len(text):
        piece = f"{piece.rpartition(' ')[0] or piece}…"
    return piece


def counted(number: int, thing: str) -> str:
    """Return the number with its noun, such as `1 article` and `2 articles`."""
    return f"{number} {thing}{'' if number == 1 else 's'}"


def cluster_lines(summary: Summary) -> list[tuple[str, str]]:
    """Return for each cluster, by rank, its score and outcome, and its first sentence."""
    if summary.explanation is None:
        return []
    ranked = sorted(summary.explanation.clusters, key=lambda cluster: cluster.rank)
    return [(_judgement(cluster), _first_words(cluster)) for cluster in ranked]


def dropped_lines(summary: Summary) -> list[tuple[str, list[str]]]:
    """Return for each article its name, and its dropped spans with their reasons."""
    if summary.explanation is None:
        return []
    names = short_names(summary.articles)
    spans: dict[str, list[str]] = {}
    for article, span in summary.explanation.dropped:
        line = f"characters {span.start}–{span.end}: {visible(span.reason)}"
        spans.setdefault(article, []).append(line)
    return [(names.get(article, visible(article)), lines) for article, lines in spans.items()]


def _judgement(cluster: RankedCluster) -> str:
    articles = counted(cluster.articles, "article")
    sentences = counted(len(cluster.sentences), "sentence")
    return f"score {cluster.score:.4f}, {articles}, {sentences}: {visible(cluster.outcome)}"


def _first_words(cluster: RankedCluster) -> str:
    return visible(cluster.sentences[0].quote) if cluster.sentences else ""


def _all_cited(sentence: SummarySentence) -> Iterator[Citation]:
    """Yield the places of a sentence, and of those that differ from it."""
    yield from sentence.citations
    for conflict in sentence.conflicts:
        for value in conflict.values:
            yield from value.citations


def _name(article: ArticleRecord) -> str:
    if _given(article.source):
        return shortened(visible(article.source))
    if _given(article.title):
        return quoted(shortened(visible(article.title)))
    return visible(article.id) or repr(article.id)


def _name_and_title(article: ArticleRecord) -> str:
    if _given(article.source) and _given(article.title):
        return f"{_name(article)} {quoted(shortened(visible(article.title)))}"
    return _name_and_id(article)


def _name_and_id(article: ArticleRecord) -> str:
    name, own = _name(article), visible(article.id) or repr(article.id)
    return name if name == own else f"{name} ({own})"


def _given(value: str | None) -> TypeGuard[str]:
    return value is not None and visible(value) != ""


@cache
def _other_controls() -> re.Pattern[str]:
    return re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
