"""What callers in Python give as articles, as articles."""

from __future__ import annotations

from typing import NamedTuple

from summarizer.articles import Article


class Given(NamedTuple):
    """The articles that were given, and notes on what was left out of it."""

    articles: list[Article]
    notes: tuple[str, ...] = ()


def as_articles(given: object) -> Given:
    """Return the articles that are given: one, or any number of any of these.

    An `Article`; a string, which is always a text, so that one that names a file which is there is
    an error; a `pathlib.Path`, which is read as the command line does; a mapping with the fields of
    one, under our names or those of exporters; a document of LangChain, LlamaIndex or the like; a
    table of pandas, Polars or Arrow with an article a row, or a mapping of its columns; a data set
    of Hugging Face; and what yields any of these. A string of Multi-News is the articles between
    its "|||||". The notes name no place in a list, since a summary does not depend on its order.

    Raises:
        InputError: something of it is none of these, or has no text; a path cannot be read.
    """
    if isinstance(given, Article):
        return Given([given])
    if isinstance(given, list | tuple) and all(isinstance(one, Article) for one in given):
        return Given(list(given))
    from summarizer.readers.callers.objects import to_articles  # noqa: PLC0415 - brings all of reading

    articles, notes = to_articles(given)
    return Given(articles, notes)
