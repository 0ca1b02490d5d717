"""Claims as JSON states them: a text, or a place as an object; and files with a place a line."""

from __future__ import annotations

from summarizer.claims import Place
from summarizer.errors import InputError
from summarizer.readers import read_document
from summarizer.readers.records.json_articles import kind
from summarizer.readers.records.jsonlines import values


def read_places(path: str) -> list[Place]:
    """Return the places of a file, one a line, or of standard input for `-`.

    Blank lines are ignored, and so are unknown keys.

    Raises:
        InputError: the file cannot be read, a line is no place, named by its number, or no line is
            there.
    """
    lines = read_document(path).split("\n")
    places = [to_place(value, where) for value, where in values(lines, path)]
    if not places:
        raise InputError(f"{path}: is empty: no line holds a place")
    return places


def to_claim(value: object, where: str) -> str | Place:
    """Return the claim that a JSON value states: a text, or a place.

    Raises:
        InputError: it is neither; the message begins with `where`.
    """
    if isinstance(value, str):
        return value
    if not isinstance(value, dict):
        raise InputError(
            f"{where}: a claim is a string, or an object for a place, not {kind(value)}"
        )
    return to_place(value, where)


def to_place(value: object, where: str) -> Place:
    """Return the place that a JSON object states.

    Raises:
        InputError: it is none; the message begins with `where`.
    """
    if not isinstance(value, dict):
        raise InputError(
            f'{where}: a place is an object with "article", "start" and "end", not {kind(value)}'
        )
    for name in ("article", "start", "end"):
        if name not in value:
            raise InputError(f'{where}: the place has no "{name}"')
    article, start, end = value["article"], value["start"], value["end"]
    if not isinstance(article, str):
        raise InputError(f'{where}: "article" must be a string, not {kind(article)}')
    for name, number in (("start", start), ("end", end)):
        if type(number) is not int:
            found = repr(number) if isinstance(number, float) else kind(number)
            raise InputError(f'{where}: "{name}" must be a whole number, not {found}')
    return Place(article, start, end)
