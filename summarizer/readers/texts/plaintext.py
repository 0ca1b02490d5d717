"""Plain text: a file is an article, or an export of several."""

from __future__ import annotations

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.contents import Contents, File, Record

# Of exports in which labels do not stand first: that of a body, or a number of words.
_MARKS = ("\nBody", "\nBODY", "\nFULL TEXT", "\nFull text", "\nFull Text", "\nVolltext",
          "\nTexte", "\nLP", " words\n", " words\r", " mots\n", " mots\r", " Wörter\n",
          " Wörter\r", " palabras\n", " palabras\r")  # fmt: skip
_LONGEST = 30  # characters of a label


def read(file: File) -> Contents:
    """Return the text as one article, unchanged; an export of a press database is split.

    Raises:
        InputError: there is none.
    """
    if not file.text.strip():
        raise InputError(f"{file.shown}: is empty; there is nothing to summarize in it")
    article = Article(text=file.text, id=file.id)
    contents = Contents((Record(article, file.shown, stated=bool(file.id), path=file.path),))
    if not _may_be_export(file.text):
        return contents
    from summarizer.readers.texts.exports import split_export  # noqa: PLC0415 - few files need it

    return split_export(contents)


def _may_be_export(text: str) -> bool:
    """Whether a line is a label of a body, as exports have them, or the first one has a label."""
    return any(mark in text for mark in _MARKS) or 0 < text.find(":", 0, _LONGEST) < text.find("\n")
