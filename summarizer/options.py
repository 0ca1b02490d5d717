"""The settings of a summary, checked once."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, get_args

from summarizer.errors import OptionsError
from summarizer.languages.codes import code_of
from summarizer.text.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

Order = Literal["story", "score", "chronological"]
DEFAULT_WORDS = 150  # about a minute of reading
DEFAULT_ENCODER = "all-MiniLM-L6-v2"  # ships with the package, for English
BY_LANGUAGE = "auto"
"""Stands for the default encoder in English, and for the multilingual one in all else."""
MOST_PERCENT = 100  # the whole text
MOST = 10**12  # words or sentences: beyond any text, and within the 64 bits of the costs
_BUDGETS = ("words", "sentences", "percent")
FOCUS = ("query", "must_include", "exclude", "language")
"""The settings by which a caller asks for something of the articles."""
_PLACE = 3  # values of a place: article, start, end


@dataclass(frozen=True, kw_only=True)
class Options:
    """Every setting that a summary depends on.

    At most one budget may be given: `words`, `sentences`, or `percent` of the cleaned words. The
    default is 150 words. `query` leans the selection towards a question. `must_include` and
    `exclude` name articles, or places in them as "article:start-end" or (article, start, end): of
    each of the first a sentence is in the summary, of the second none. `language` is a code such as
    "en": the summary is in that language if an article is, else in that of most articles.

    Two settings are thresholds of similarity (see `summarizer.method.clustering.similarity`): at
    `same_fact` or above two groups of sentences are one cluster, above `redundancy` two sentences
    are not in one summary, unless they tell two facts and there is room for both. `support` is a
    probability (see `summarizer.method.evidence`): at it or above another article counts as
    reporting the same, unless what it states differs. docs/decisions/same-fact.md has their
    reasons.

    Raises:
        OptionsError: a value out of range, an empty one, or two budgets.
    """

    words: int | None = None
    sentences: int | None = None
    percent: float | None = None
    order: Order = "story"
    encoder: str = BY_LANGUAGE
    same_fact: float = 0.55  # there, four of five labelled pairs report the same fact
    redundancy: float = 0.42  # below, ROUGE falls; above, summaries repeat themselves
    support: float = 0.72  # there, 92 of 100 cited sentences report the same
    query: str | None = None
    must_include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    language: str | None = None

    def __post_init__(self) -> None:
        """Check every value once, so that nothing further down has to."""
        given = self._budget
        if len(given) > 1:
            raise OptionsError(f"two budgets: {' and '.join(given)}; give one of them")
        if not given:
            object.__setattr__(self, "words", DEFAULT_WORDS)
        for name in ("words", "sentences"):
            self._check_count(name)
        self._check_number("percent", 1, MOST_PERCENT)
        self._check_number("same_fact", 0, 1)
        self._check_number("redundancy", 0, 1)
        self._check_number("support", 0, 1)
        if self.order not in get_args(Order):
            raise OptionsError(f"order: {self.order!r} is not one of {', '.join(get_args(Order))}")
        if not isinstance(self.encoder, str) or not self.encoder:
            raise OptionsError(f"encoder: {self.encoder!r} is not a name or a folder")
        if self.query is not None:
            object.__setattr__(self, "query", fold(_filled("query", self.query, "a question")))
        if self.language is not None:
            object.__setattr__(self, "language", _code(self.language))
        for name in ("must_include", "exclude"):
            object.__setattr__(self, name, _places(name, getattr(self, name)))

    def _check_count(self, name: str) -> None:
        value = getattr(self, name)
        if value is None:
            return
        whole = isinstance(value, int) and not isinstance(value, bool)
        if not whole or value < 1:
            raise OptionsError(f"{name}: {value!r} is not a whole number of at least 1")
        if value > MOST:
            raise OptionsError(f"{name}: a number above {MOST} is more than any text holds")

    def _check_number(self, name: str, low: float, high: float) -> None:
        value = getattr(self, name)
        if value is None:
            return
        number = isinstance(value, int | float) and not isinstance(value, bool)
        if not number or not low <= value <= high:  # NaN is in no range
            raise OptionsError(f"{name}: {value!r} is not a number from {low:g} to {high:g}")
        # 20 and 20.0 are one setting, so both must give the same bytes in JSON.
        object.__setattr__(self, name, float(value))

    def replace(self, **changes: Any) -> Options:  # noqa: ANN401 - any field's type
        """Return these options with some settings changed.

        A new budget replaces the old one, of whatever kind; a budget of None is ignored.
        """
        budgets = {name: changes.pop(name, None) for name in _BUDGETS}
        if any(value is not None for value in budgets.values()):
            changes |= budgets
        return dataclasses.replace(self, **changes)

    def with_budget(
        self,
        words: int | None = None,
        max_words: int | None = None,
        sentences: int | None = None,
        max_sentences: int | None = None,
        percent: float | None = None,
    ) -> Options:
        """Return these options with the budget that a call states, under whatever name, if any.

        Raises:
            OptionsError: it states two, or one beside that of the options, which is no default.
        """
        stated = {
            "words": words,
            "max_words": max_words,
            "sentences": sentences,
            "max_sentences": max_sentences,
            "percent": percent,
        }
        given = {name: value for name, value in stated.items() if value is not None}
        if not given:
            return self
        own = [] if self.words == DEFAULT_WORDS else [f"{name} of options" for name in self._budget]
        if len(both := [*own, *given]) > 1:
            raise OptionsError(f"two budgets: {' and '.join(both)}; give one of them")
        return self.replace(**{name.removeprefix("max_"): value for name, value in given.items()})

    @property
    def _budget(self) -> list[str]:
        """The names of the budgets that are given."""
        return [name for name in _BUDGETS if getattr(self, name) is not None]

    def to_dict(self) -> dict[str, Any]:
        """Return the settings for JSON, without the encoder.

        The encoder may be a path of one machine; a summary records its name and checksum instead.
        What a summary was not asked for is left out: a query, articles and places, a language.
        """
        values = dataclasses.asdict(self)
        del values["encoder"]
        asked = {name: values.pop(name) for name in FOCUS}
        # Lists, which JSON gives back as it takes them.
        return values | {
            name: value if isinstance(value, str) else list(value)
            for name, value in asked.items()
            if value
        }

    def expected_words(self, lengths: Sequence[int]) -> float:
        """Return how many words a summary will have, given the lengths of all sentences."""
        if self.percent is not None:
            return sum(lengths) * self.percent / 100
        if self.sentences is not None:
            return sum(lengths) / len(lengths) * self.sentences
        return float(self.words or DEFAULT_WORDS)


def as_options(options: object) -> Options:
    """Return what was given as options, if it is some.

    Raises:
        OptionsError: it is something else, such as None or a mapping.
    """
    if not isinstance(options, Options):
        raise OptionsError(f"options: {options!r} is no Options; give Options(words=80), say")
    return options


def _places(name: str, given: object) -> tuple[str, ...]:
    """Return articles and places as text, each once, sorted: their order says nothing."""
    if given is None:
        return ()
    if isinstance(given, str):
        given = (given,)
    if not isinstance(given, list | tuple | set | frozenset):
        raise OptionsError(f"{name}: {given!r} is not a list of articles and places")
    what = "an article or a place in one"
    return tuple(sorted({_filled(name, _as_text(one), what) for one in given}))


def _as_text(place: object) -> object:
    """Return a place (article, start, end) as "article:start-end"; other values as they are."""
    if isinstance(place, list | tuple) and len(place) == _PLACE:
        article, start, end = place
        if isinstance(article, str) and all(type(bound) is int for bound in (start, end)):
            return f"{article}:{start}-{end}"
    return place


def _code(language: object) -> str:
    """Return the code of a language as articles have it: "pt" for "pt_BR"."""
    code = code_of(language) if isinstance(language, str) else None
    if code is None:
        raise OptionsError(f"language: {language!r} is not a code such as 'en'")
    return code


def _filled(name: str, value: object, what: str) -> str:
    """Return a text that is not empty and that JSON can carry."""
    if not isinstance(value, str) or not value.strip():
        raise OptionsError(f"{name}: {value!r} is not {what}")
    if "\0" in value or any("\ud800" <= character <= "\udfff" for character in value):
        raise OptionsError(f"{name}: {value!r} holds a NUL or half a character")
    return value
