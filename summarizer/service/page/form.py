"""What the form of the page brings: articles that were pasted, files, or the sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.articles import Article, canonical
from summarizer.errors import InputError, MalformedError, NothingToSummarizeError, OptionsError
from summarizer.options import Options
from summarizer.readers.received import read_contents, read_named
from summarizer.service.api.requests import Commission, read_form
from summarizer.service.limits import check_count, check_lengths
from summarizer.service.page.sample import sample_files

if TYPE_CHECKING:
    from summarizer.readers import Reading
    from summarizer.service.api.requests import Part
    from summarizer.service.settings import Settings

FORMS = {"page": "", "markdown": "summary.md", "text": "summary.txt", "json": "summary.json"}
"""The forms to choose from, and where in a job each is; the page is the job itself."""

_PASTED = ("text", "source", "url")
_OTHERS = ("words", "order", "form", "sample")


@dataclass(frozen=True, slots=True)
class Pasted:
    """An article as it was pasted, with what was said of it."""

    text: str = ""
    source: str = ""
    url: str = ""

    def value(self) -> dict[str, str | None]:
        """As JSON would describe it."""
        return {
            "text": self.text,
            "source": self.source.strip() or None,
            "url": self.url.strip() or None,
        }


@dataclass(frozen=True, slots=True)
class Entry:
    """The form as it was filled in, so that it can be shown again as it was."""

    pasted: tuple[Pasted, ...] = ()
    files: tuple[tuple[str, bytes], ...] = ()
    words: str = "150"
    order: str = "story"
    form: str = "page"
    sample: bool = False

    def commission(self, settings: Settings) -> Commission:
        """What is asked for, within the limits of the settings.

        Raises:
            InputError: there is no article, or one that cannot be read.
            OptionsError: a number of words or an order that is none.
            TooLargeError: it holds more than a limit allows.
        """
        if self.form not in FORMS:
            raise OptionsError(f"form: {self.form!r} is not one of {', '.join(FORMS)}")
        if not self.words.isascii() or not self.words.isdigit():
            raise OptionsError(f"words: {self.words!r} is not a whole number of at least 1")
        options = Options(words=int(self.words[:18]), order=self.order, encoder=settings.encoder)  # type: ignore[arg-type]  # checked there
        readings = self._readings(settings)
        articles = canonical(article for reading in readings for article in reading.articles)
        check_count(len(articles), settings.max_articles)
        check_lengths(articles, settings.max_characters)
        notes = sorted(note for reading in readings for note in reading.notes)
        return Commission(
            tuple(articles),
            options,
            explain=True,
            notes=tuple(notes),
            shown=True,
            names=self._names(),
        )

    def _names(self) -> dict[str, str]:
        """What the page calls the pasted articles by their ids: the first box with each text."""
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
            (f"pasted article {number}", one.value())
            for number, one in enumerate(self.pasted, start=1)
            if one.text.strip()
        ]
        if not pasted and not self.files:
            raise NothingToSummarizeError(
                "there is no article yet; paste two or more, choose files, or try the sample"
            )
        check_count(len(pasted), settings.max_articles)
        found = [read_named(pasted)] if pasted else []
        return [*found, read_contents(self.files, option=None)] if self.files else found


def read_entry(body: bytes, content_type: str, settings: Settings) -> Entry:
    """The form that was sent.

    Raises:
        MalformedError: it cannot be parsed, is cut short, or holds text that is not UTF-8.
        TooLargeError: it has more articles than there may be.
        InputError: it holds fields that the page does not have.
    """
    texts: dict[str, list[str]] = {}
    files: list[tuple[str, bytes]] = []
    for part in read_form(body, content_type, settings, per_article=len(_PASTED)):
        if part.filename is not None:
            # A form without files has one without name and content.
            if part.filename or part.content:
                files.append((part.filename, part.content))
        elif part.name in (*_PASTED, *_OTHERS):
            texts.setdefault(part.name, []).append(_text(part))
        else:
            raise InputError(f"the form has no field {part.name!r}; use the one of the page")
    return _filled(texts, files)


def _text(part: Part) -> str:
    try:
        return part.content.decode()
    except UnicodeDecodeError as error:
        raise MalformedError(f"the field {part.name!r} is not UTF-8; send it as UTF-8") from error


def _filled(texts: dict[str, list[str]], files: list[tuple[str, bytes]]) -> Entry:
    columns = [texts.get(name, []) for name in _PASTED]
    if len(set(map(len, columns))) > 1:
        raise MalformedError("the form is malformed: each article needs a text, a source and a url")
    chosen = {name: texts[name][-1].strip() for name in ("words", "order", "form") if name in texts}
    return Entry(
        pasted=tuple(Pasted(*one) for one in zip(*columns, strict=True)),
        files=tuple(files),
        sample="sample" in texts,
        **chosen,
    )
