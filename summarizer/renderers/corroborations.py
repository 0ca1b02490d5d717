"""What articles say to claims, as text, Markdown or JSON: who reports each, who says otherwise."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from summarizer.claims import to_dict
from summarizer.renderers.evidence import Known, difference_lines
from summarizer.renderers.json_form import as_json
from summarizer.renderers.markdown import escape
from summarizer.renderers.wording import (
    counted,
    listing,
    name_of,
    place,
    quoted,
    short_names,
    visible,
)
from summarizer.summary import ArticleRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.citations import Citation
    from summarizer.claims import Corroboration

FORMS = ("text", "markdown", "json")
"""The names of the forms, the default first."""

_HEADING = "Who reports what"
_INDENT = "    "  # of the lines below a claim
_CLAIM = re.compile(r"\[\d+\] .+")
_JUDGEMENT = re.compile(
    r"(?:stands in .+, characters \d+–\d+; (?:also )?)?reported by .+; \d+ independent sources?"
)


def render(
    corroborations: Sequence[Corroboration],
    form: str,
    articles: Iterable[Article] = (),
    notes: Iterable[str] = (),
) -> str:
    """Return the corroborations in one of the `FORMS`, with a final newline.

    `articles` are those that were asked, by which text and Markdown name them; JSON alone has the
    `notes` on reading them.
    """
    if form == "json":
        return as_json(to_dict(corroborations, notes))
    records = [ArticleRecord.of(article) for article in articles]
    outlets = {record.id: record.source for record in records}
    known = Known(short_names(records), outlets, (), frozenset())
    write = _as_markdown if form == "markdown" else _as_text
    return write(corroborations, known)


def form_of(text: str) -> Literal["text", "markdown"] | None:
    """Return the form for people in which `render` wrote the text, from first line to last."""
    heading, *blocks = text.strip("\n").split("\n\n")
    if heading == _HEADING and blocks and all(map(_is_text, blocks)):
        return "text"
    pairs = list(zip(blocks[::2], blocks[1::2], strict=False))
    if heading == f"# {_HEADING}" and 2 * len(pairs) == len(blocks) > 0:  # claims and answers
        return "markdown" if all(_is_markdown(*pair) for pair in pairs) else None
    return None


def _as_text(corroborations: Sequence[Corroboration], known: Known) -> str:
    blocks = [_HEADING]
    for number, found in enumerate(corroborations, start=1):
        lines = (f"{_INDENT}{line}" for line in _lines(found, known))
        blocks.append("\n".join([f"[{number}] {visible(found.claim)}", *lines]))
    return "\n\n".join(blocks) + "\n"


def _as_markdown(corroborations: Sequence[Corroboration], known: Known) -> str:
    blocks = [f"# {_HEADING}"]
    for found in corroborations:
        lines = (f"- {escape(line)}" for line in _lines(found, known))
        blocks += [f"> {escape(found.claim)}", "\n".join(lines)]
    return "\n\n".join(blocks) + "\n"


def _lines(found: Corroboration, known: Known) -> list[str]:
    """Return who reports a claim, each place that does, and who says otherwise."""
    places = (f"{_where(one, known)}: {quoted(visible(one.quote))}" for one in found.support)
    return [_judgement(found, known), *places, *difference_lines(found, known)]


def _judgement(found: Corroboration, known: Known) -> str:
    reporters = list(dict.fromkeys(citation.article for citation in found.support))
    who, parts = listing(known.named(reporters)), []
    if found.place is None:
        parts.append(f"reported by {who or 'no article'}")
    else:
        article, start, end = found.place
        parts.append(f"stands in {name_of(article, known.names)}, characters {start}–{end}")
        parts.append(f"also reported by {who}" if who else "reported by no other article")
    return "; ".join([*parts, counted(found.independent_sources, "independent source")])


def _where(citation: Citation, known: Known) -> str:
    return f"{name_of(citation.article, known.names)}, {place(citation)}"


def _is_text(block: str) -> bool:
    claim, *lines = block.split("\n")
    return (
        _CLAIM.fullmatch(claim) is not None
        and bool(lines)
        and all(line.startswith(_INDENT) for line in lines)
        and _JUDGEMENT.fullmatch(lines[0].strip()) is not None
    )


def _is_markdown(claim: str, answer: str) -> bool:
    lines = answer.split("\n")
    return (
        claim.startswith("> ")
        and "\n" not in claim
        and all(line.startswith("- ") for line in lines)
        and _JUDGEMENT.fullmatch(lines[0].removeprefix("- ")) is not None
    )
