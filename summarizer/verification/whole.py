"""The summary as a whole: its text, length, options, title and notes."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from summarizer.errors import OptionsError
from summarizer.options import FOCUS, Options
from summarizer.summary_schema import json_schema
from summarizer.text.folding import as_read
from summarizer.text.words import count_words, exact_words
from summarizer.verification.findings import Fault, Unchecked, compare, shown
from summarizer.verification.records import ids_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from summarizer.summary import Summary
    from summarizer.verification.findings import Finding
    from summarizer.verification.sources import Sources

# What the method's own notes begin with: all of these are computed again and compared.
_OWN_NOTE = re.compile(
    r"article .* has no usable sentence: |article .*: the date .* is not understood|"
    r"article .*: the language .* is no code |articles in several languages: |"
    r"no article is in .*, which was asked for|"
    r"\d+ of \d+ articles have no date |only one article: |the budget is below |"
    r"the summary is empty: ",
    re.DOTALL,
)

# What those of its notes begin with that depend on vectors: only the summary made again has them.
_NOTE_BY_ENCODER = re.compile(
    r"article .* is about something else|\d+ articles are about something else|"
    r"the articles share no |query .* matches nothing: |must_include .* is not in the summary: |"
    r"nothing is new since |1 article is not in English|\d+ articles are not in English",
    re.DOTALL,
)


def known_options() -> set[str]:
    """Return the names of all options that a summary may state."""
    return {*Options().to_dict(), *FOCUS}


def options_of(summary: Summary) -> Options | None:
    """Return the options of a summary, or None if they are none that a summary can have."""
    names = known_options() & summary.options.keys()
    stated = {name: summary.options[name] for name in names if summary.options[name] is not None}
    try:
        return Options(**stated)
    except OptionsError:
        return None


def check_options(summary: Summary, options: Options | None) -> Iterator[Finding]:
    """Yield options out of their ranges, none where there must be one, and those not stated."""
    stated = summary.options
    if options is None:
        known = (*Options().to_dict(), *FOCUS)
        found = ", ".join(f"{name} {stated[name]!r}" for name in known if name in stated)
        yield Fault("options", "options", "one budget, and values in their ranges", found)
        return
    for name, value in options.to_dict().items():
        if name in stated:
            yield from compare(name, "options", value, stated[name])
    missing = ", ".join(name for name in options.to_dict() if name not in stated)
    if missing:
        yield Unchecked(f"options {missing}", "not stated")


def check_text(summary: Summary, claims: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield a text that is not that of the sentences, and a wrong number of words."""
    yield from compare("summary", "summary", summary.text, claims["summary"])
    yield from compare("words", "summary", count_words(claims["summary"]), claims["words"])


def check_budget(summary: Summary, sources: Sources, options: Options) -> Iterator[Fault]:
    """Yield a summary above its budget, and an empty one where any sentence would fit.

    Whether a sentence leans on another one is not known here: a short one may not stand alone.
    """
    import numpy as np  # noqa: PLC0415 - not needed to refuse what is no summary

    from summarizer.method.selection.budget import Budget  # noqa: PLC0415 - brings numpy

    if sources.draft is None:
        if summary.sentences:
            yield Fault("sentences", "summary", f"none ({sources.nothing})", "some")
        return
    costs = [exact_words(text) for text in sources.draft.texts]
    budget = Budget.of(np.array(costs, dtype=np.float64), options)
    usable = np.ones(len(budget.costs), dtype=bool)
    usable[list(sources.draft.asked.excluded)] = False
    usable[np.array(sources.draft.foreign, dtype=bool)] = False
    in_sentences = options.sentences is not None
    used = len(summary.sentences) if in_sentences else count_words(summary.text)
    unit = "sentences" if in_sentences else "words"
    if used > budget.limit:
        yield Fault("budget", "summary", f"at most {budget.limit} {unit}", f"{used} {unit}")
    if not summary.sentences and budget.costs[usable].max() <= budget.limit:
        yield Fault("sentences", "summary", "some, since any fits the budget", "none")


def check_title(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield a title that is no headline of an article."""
    titles = sources.draft.titles if sources.draft else []
    if summary.title is not None and summary.title not in titles:
        expected = f"a headline of an article: {shown(', '.join(titles))}" if titles else "none"
        yield Fault("title", "summary", expected, shown(summary.title))


def check_title_citation(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield what is false of the title's place: its words, and that they are the title."""
    cited = summary.title_citation
    if cited is None:
        return
    article = sources.given.get(cited.article)
    if article is None:
        yield Fault("title_citation", "title", ids_of(sources.given), shown(cited.article))
        return
    words = article.text[int(cited.start) : int(cited.end)]
    yield from compare("title_citation", "title", words, cited.quote)
    yield from compare("title_citation", "title", summary.title, as_read(cited.quote))
    if cited.article not in {record.id for record in summary.articles}:
        yield Fault("title_citation", "title", "a listed article", shown(cited.article))


def check_notes(
    summary: Summary, expected: Sequence[str], known: Collection[str]
) -> Iterator[Finding]:
    """Yield notes of the method that are missing, moved or invented, and those it cannot know.

    `expected` are the notes of the method that need no encoder, which come first; `known` are
    those that reading the articles gave now, and those of the summary made again.
    """
    missing = Counter(expected) - Counter(summary.notes)
    for note in missing.elements():
        yield Fault("notes", "notes", shown(note), "no such note")
    if not missing and tuple(expected) != summary.notes[: len(expected)]:
        yield Fault("notes", "notes", "those of the method first", "another order")
    for note in (Counter(summary.notes) - Counter(expected)).elements():
        if _OWN_NOTE.match(note):
            yield Fault("notes", "notes", "no such note", shown(note))
        elif note not in known:
            reason = "by the encoder" if takes_encoder(note) else "on how the articles were read"
            yield Unchecked(f"note {shown(note)}", reason)


def takes_encoder(note: str) -> bool:
    """Return whether the note is one of the method's that depend on vectors."""
    return _NOTE_BY_ENCODER.match(note) is not None


def check_keys(summary: Summary, claims: Mapping[str, Any]) -> Iterator[Unchecked]:
    """Yield the keys that this version gives no meaning; a batch's line may have an id."""
    schema = json_schema()
    of_options = [f"options.{key}" for key in summary.options.keys() - known_options()]
    unknown = {*_unknown_keys(claims, schema, schema["$defs"], ""), *of_options} - {"id"}
    for key in sorted(unknown):
        yield Unchecked(f"key {shown(key)}", "without a meaning in this version")


def _unknown_keys(
    data: object, schema: Mapping[str, Any], definitions: Mapping[str, Any], path: str
) -> Iterator[str]:
    """Yield the keys of a summary that its schema does not name; dots join those of each level."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    if isinstance(data, list):
        for item in data:
            yield from _unknown_keys(item, schema["items"], definitions, path)
    elif isinstance(data, dict) and "properties" in schema:
        for key, value in data.items():
            if key in schema["properties"]:
                inner = schema["properties"][key]
                yield from _unknown_keys(value, inner, definitions, f"{path}{key}.")
            else:
                yield f"{path}{key}"
