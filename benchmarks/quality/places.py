"""Labelled places: their text, from the files of the folder that SUMMARIZER_DATA names."""

from __future__ import annotations

import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


def document_of(place: Mapping[str, Any]) -> str | None:
    """Return the text of the document that a place is in; None if its file is not there."""
    texts = _documents(place["file"])
    return texts.get((place["topic"], place["document"]), texts.get(("", place["document"])))


def text_of(place: Mapping[str, Any]) -> str | None:
    """Return what stands in a place, white space folded; None if its file is not there.

    Raises ValueError if it is not the text that was labelled.
    """
    text = document_of(place)
    if text is None:
        return None
    cut = text[place["start"] : place["end"]]
    if hashlib.sha256(cut.encode()).hexdigest() != place["sha256"]:
        raise ValueError(f"the text of {place['document']} is not the one that was labelled")
    return " ".join(cut.split())


@cache
def _documents(file: str) -> dict[tuple[str, str], str]:
    """Return the texts of a file by topic and document; none if it is not there."""
    path = Path(os.environ.get("SUMMARIZER_DATA", "")) / f"{file}.jsonl"
    if not path.is_file():
        return {}
    texts: dict[tuple[str, str], str] = {}
    with path.open(encoding="utf-8") as topics:
        for topic in map(json.loads, topics):
            for document in topic.get("documents", [topic]):
                texts[topic.get("topic", topic["id"]), document["id"]] = document["text"]
                texts["", document["id"]] = document["text"]
    return texts
