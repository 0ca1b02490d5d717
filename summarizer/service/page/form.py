"""The form of the page: pasted articles, files or the sample, and options."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from summarizer.articles import Article, canonical
from summarizer.errors import InputError, MalformedError, NothingToSummarizeError, OptionsError
from summarizer.options import Options
from summarizer.readers.callers.uploads import read_contents, read_named
from summarizer.renderers import FORMS
from summarizer.service.api.multipart import read_form
from summarizer.service.limits import check_count, check_lengths
from summarizer.service.page.sample import sample_files
from summarizer.service.work.requests import Pile, SummaryRequest

if TYPE_CHECKING:
    from summarizer.readers import Reading
    from summarizer.service.api.multipart import Part
    from summarizer.service.settings import Settings

HTML = "text/html"
"""The media type of pages."""

# The page of a job shows what a web page would, and has that web page as a download.
_CHOICES = [form for form in FORMS if form.media_type != HTML]
FILES = {"page": ""} | {form.name: f"summary{form.suffix}" for form in _CHOICES}
"""The forms to choose from, and the file of each in a job; the page is the job itself."""
LABELS = {"page": "Page, beside the sources"} | {form.name: form.label for form in _CHOICES}
"""What the page calls each form."""

PILES = {"one": "One event", "many": "Several events, story by story"}
"""What the page calls what articles are about."""

_ARTICLE_FIELDS = ("text", "source", "url")
_OTHER_FIELDS = ("pile", "words", "order", "form", "sample")
_CHOSEN = ("pile", "words", "order", "form")
_MOST_DIGITS = 18  # of words: more are beyond any limit, and slow to convert


@dataclass(frozen=True, slots=True)
class PastedArticle:
    """The fields of a pasted article."""

    text: str = ""
    source: str = ""
    url: str = ""

    def to_value(self) -> dict[str, str | None]:
        """Return the article as a JSON value, which the reader takes."""
        return {
            "text": self.text,
            "source": self.source.strip() or None,
            "url": self.url.strip() or None,
        }


@dataclass(frozen=True, slots=True)
class FilledForm:
    """The form as a user filled it in, so that it can be shown again."""

    pasted: tuple[PastedArticle, ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    words: str = "150"
    order: str = "story"
    form: str = "page"
    pile: str = "one"
    sample: bool = False

    def to_request(self, settings: Settings) -> SummaryRequest:
        """Return the request for a summary, within the limits of the settings.

        Raises:
            InputError: there is no article, or one that cannot be read.
            OptionsError: the number of words, the order, the format or the pile is invalid.
            TooLargeError: it holds more than a limit allows.
        """
        if self.form not in FILES:
            raise OptionsError(f"form: {self.form!r} is not one of {', '.join(FILES)}")
        if self.pile not in PILES:
            raise OptionsError(f"pile: {self.pile!r} is not one of {', '.join(PILES)}")
        if not self.words.isascii() or not self.words.isdigit():
            raise OptionsError(f"words: {self.words!r} is not a whole number of at least 1")
        words = int(self.words[:_MOST_DIGITS])
        order: Any = self.order  # checked by Options
        options = Options(words=words, order=order, encoder=settings.encoder)
        readings = self._readings(settings)
        articles = canonical(article for reading in readings for article in reading.articles)
        check_count(len(articles), settings.max_articles)
        check_lengths(articles, settings.max_characters)
        notes = sorted(note for reading in readings for note in reading.notes)
        return SummaryRequest(
            tuple(articles),
            options,
            explain=True,
            notes=tuple(notes),
            shown=True,
            names=self._names(),
            pile=Pile() if self.pile == "many" else None,
        )

    def _names(self) -> dict[str, str]:
        """Titles of pasted articles by id: the number of the first box with the text."""
        boxes = () if self.sample else enumerate(self.pasted, start=1)
        return {
            Article(text=one.text).id: f"Pasted article {number}"
            for number, one in reversed(list(boxes))
            if one.text.strip()
        }

    def _readings(self, settings: Settings) -> list[Reading]:
        if self.sample:
            return [read_contents(sample_files())]
        pasted = [
            (f"pasted article {number}", one.to_value())
            for number, one in enumerate(self.pasted, start=1)
            if one.text.strip()
        ]
        if not pasted and not self.files:
            raise NothingToSummarizeError(
                "there is no article yet; paste two or more, choose files, or try the sample"
            )
        check_count(len(pasted), settings.max_articles)
        found = [read_named(pasted, "pasted articles")] if pasted else []
        return [*found, read_contents(self.files, option=None)] if self.files else found


def read_filled_form(body: bytes, content_type: str, settings: Settings) -> FilledForm:
    """Return the form in a request body.

    Raises:
        MalformedError: it cannot be parsed, is cut short, or holds text that is not UTF-8.
        TooLargeError: it has more articles than there may be.
        InputError: it has a field that the form of the page does not have.
    """
    texts: dict[str, list[str]] = {}
    files: list[tuple[str, bytes]] = []
    for part in read_form(body, content_type, settings, fields_per_article=len(_ARTICLE_FIELDS)):
        if part.filename is not None:
            # Browsers send an empty file without a name where none is chosen.
            if part.filename or part.content:
                files.append((part.filename, part.content))
        elif part.name in (*_ARTICLE_FIELDS, *_OTHER_FIELDS):
            texts.setdefault(part.name, []).append(_text(part))
        else:
            raise InputError(f"the form has no field {part.name!r}; use the one of the page")
    return _filled(texts, files)


def _text(part: Part) -> str:
    try:
        return part.content.decode()
    except UnicodeDecodeError as error:
        raise MalformedError(f"the field {part.name!r} is not UTF-8; send it as UTF-8") from error


def _filled(texts: dict[str, list[str]], files: list[tuple[str, bytes]]) -> FilledForm:
    columns = [texts.get(name, []) for name in _ARTICLE_FIELDS]
    if len(set(map(len, columns))) > 1:
        raise MalformedError("the form is malformed: each article needs a text, a source and a url")
    chosen = {name: texts[name][-1].strip() for name in _CHOSEN if name in texts}
    return FilledForm(
        pasted=tuple(PastedArticle(*one) for one in zip(*columns, strict=True)),
        files=tuple(files),
        sample="sample" in texts,
        **chosen,
    )
