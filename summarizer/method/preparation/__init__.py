"""Articles in, the sentences worth reading out.

Read `languages` and `as_shown`; `metadata`, and `headlines` with `outlets`, what a text says of its
article; `cleaning` with `lines/`, which lines are part of the report; `segmentation` with
`sentences/`, where these end; `screening` with `boilerplate/`, which sentences are no part of the
news; `asked`; and `draft`, what comes out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.articles import Dropped, canonical
from summarizer.cancellation import check, checked
from summarizer.errors import NothingToSummarizeError
from summarizer.languages import language_of, written_in
from summarizer.method.preparation.as_shown import as_shown, as_written, led_back
from summarizer.method.preparation.boilerplate.page_articles import (
    ABOUT_A_PAGE,
    LONGEST_PAGE,
    is_about_itself,
    page_articles,
)
from summarizer.method.preparation.boilerplate.shared_lines import SHARED, quoted_mail, shared_lines
from summarizer.method.preparation.cleaning import clean, marks_between
from summarizer.method.preparation.draft import Draft
from summarizer.method.preparation.languages import with_language
from summarizer.method.preparation.metadata import described
from summarizer.method.preparation.screening import MARKED_UP, reasons_to_leave_out
from summarizer.method.preparation.segmentation import segment
from summarizer.options import Options
from summarizer.text.grouped_notes import grouped
from summarizer.text.lines import lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article, Sentence
    from summarizer.text.line import Line

__all__ = ["Draft", "completed", "doubts", "prepare"]

_NAMED = 3  # articles that an error names: enough to find the file
_PAGE = "text/html"
_NO_ARTICLE = "may be no article: it speaks of the page, as an error or a question of consent does"


def prepare(articles: Iterable[Article], options: Options = Options()) -> Draft:
    """Return the articles, completed from their own texts, cleaned and cut into sentences.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: two articles state one id.
        OptionsError: what the options ask for is not there.
    """
    read = _of_the_event(list(map(_prepared, canonical(articles))))
    if not read:
        raise NothingToSummarizeError("no article to summarise; give at least one")
    if not any(one.sentences for one in read):
        raise NothingToSummarizeError(_nothing_usable([one.article for one in read]))
    draft = Draft(
        articles=tuple(one.article for one in read),
        sentences=tuple(sentence for one in read for sentence in one.sentences),
        texts=[text for one in read for text in one.texts],
        dropped=tuple((one.article.id, span) for one in read for span in one.dropped),
        notes=tuple(grouped((note for one in read for note in one.notes), most=1)),
    )
    return draft.focused(options)


def completed(article: Article) -> tuple[Article, list[str]]:
    """Return the article with its language and what its text states, and notes on what failed."""
    article, notes = with_language(article)
    seen, _ = as_shown(article)
    found, more = described(seen, _lines(seen))
    return as_written(found, article), notes + more


def doubts(article: Article) -> list[str]:
    """Return a note on what was read from a page if it may be no article, but an error or such."""
    original = article.original
    if original is None or original.media_type != _PAGE or len(article.text) > LONGEST_PAGE:
        return []
    known, _ = completed(article)
    is_doubted = is_about_itself(known, _prepared(known).texts)
    return [f"{original.path}: {_NO_ARTICLE}"] if is_doubted else []


class _Prepared(NamedTuple):
    """What becomes of one article; spans and sentences are in order."""

    article: Article
    sentences: list[Sentence]
    texts: list[str]
    dropped: list[Dropped]
    notes: list[str]


def _prepared(article: Article) -> _Prepared:
    """Return the article cleaned and cut, as it is shown; its places are those in its text."""
    written, notes = with_language(article)
    seen, read = as_shown(written)
    one = _cut(seen, notes)
    if read is None:
        return one
    article = as_written(one.article, written)
    sentences, dropped = led_back(one.sentences, one.dropped, article, read)
    texts = [sentence.text for sentence in sentences]
    whole = one._replace(article=article, sentences=sentences, texts=texts, dropped=dropped)
    # Half of a pair of codes shows in a sentence that is read without the other.
    return _without(whole, {n for n, text in enumerate(texts) if text != one.texts[n]}, MARKED_UP)


def _cut(article: Article, notes: list[str]) -> _Prepared:
    """Return the article cleaned and cut; lines are found and texts folded once."""
    lines, language = _lines(article), language_of(article.language)
    article, more = described(article, lines)
    notes += more
    page = clean(lines, language)
    sentences, texts, dropped = [], [], [*page.dropped, *marks_between(article.text, lines)]
    cut = segment(article, page.spans)
    read = [sentence.text for sentence in checked(cut)]
    reasons = reasons_to_leave_out(cut, read, language)
    for sentence, text, reason in zip(cut, read, reasons, strict=True):
        check()
        if reason is None:
            sentences.append(sentence)
            texts.append(text)
        else:
            dropped.append(Dropped(sentence.start, sentence.end, reason))
    notes += _marked_up(article, texts, dropped)
    dropped.sort(key=lambda span: (span.start, span.end))
    return _Prepared(article, sentences, texts, dropped, notes)


def _of_the_event(read: list[_Prepared]) -> list[_Prepared]:
    """Return the articles without what, beside the others, tells nothing of the event."""
    articles, texts = [one.article for one in read], [one.texts for one in read]
    rows: dict[int, set[int]] = {}
    for number, row in shared_lines(articles, texts, quoted_mail([one.sentences for one in read])):
        rows.setdefault(number, set()).add(row)
    read = [_without(one, rows.get(number, set()), SHARED) for number, one in enumerate(read)]
    pages = frozenset(page_articles(articles, [one.texts for one in read]))
    return [
        _without(one, set(range(len(one.texts))) if number in pages else set(), ABOUT_A_PAGE)
        for number, one in enumerate(read)
    ]


def _without(one: _Prepared, rows: set[int], reason: str) -> _Prepared:
    """Return the article without some rows, which are among the dropped spans then."""
    check()
    if not rows:
        return one
    spans = [Dropped(s.start, s.end, reason) for n, s in enumerate(one.sentences) if n in rows]
    return one._replace(
        sentences=[s for n, s in enumerate(one.sentences) if n not in rows],
        texts=[text for n, text in enumerate(one.texts) if n not in rows],
        dropped=sorted([*one.dropped, *spans], key=lambda span: (span.start, span.end)),
    )


def _marked_up(article: Article, texts: Sequence[str], dropped: Sequence[Dropped]) -> list[str]:
    """Return a note if as many sentences were left out for their markup as were kept."""
    found = sum(span.reason == MARKED_UP for span in dropped)
    if not found or found < len(texts):
        return []
    left_out = "1 sentence holds" if found == 1 else f"{found} sentences hold"
    cure = "cannot be quoted; give its text without markup"
    return [f"article {article.id!r}: {left_out} markup, such as tags or entities, and {cure}"]


def _lines(article: Article) -> list[Line]:
    """Return the lines of an article whose language is known, or cannot be."""
    return lines_of(article.text, written_in(article.language, "").closing_marks)


def _nothing_usable(articles: Sequence[Article]) -> str:
    names = ", ".join(article.id for article in articles[:_NAMED])
    return (
        f"no usable sentence in {len(articles)} article(s) ({names} …): only empty or boilerplate "
        "lines; give the text of the articles themselves"
    )
