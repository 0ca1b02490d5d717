"""Plain text: a file is an article."""

from __future__ import annotations

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record


def read(file: File) -> Contents:
    """Return the text as one article, unchanged.

    Raises:
        InputError: there is none.
    """
    if not file.text.strip():
        raise InputError(f"{file.shown}: is empty; there is nothing to summarize in it")
    article = Article(text=file.text, id=file.id)
    return Contents((Record(article, file.shown, stated=bool(file.id), path=file.path),))
