"""Invented stories, free to use, that the layouts are filled with."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

_FILE = Path(__file__).with_name("stories.jsonl")


@dataclass(frozen=True, slots=True)
class Story:
    """An article as it should be read: what stands in its paragraphs, and what is said of it.

    `date` is an ISO date, `language` an ISO 639-1 code.
    """

    title: str
    outlet: str
    date: str
    author: str
    paragraphs: tuple[str, ...]
    language: str = "en"

    @property
    def address(self) -> str:
        """Where the story stands on the web."""
        plain = "".join(c if c.isascii() and c.isalnum() else " " for c in self.title.lower())
        slug = "-".join(plain.split()[:6]) or f"story-{self.language}"
        return f"https://news.example/{self.date.replace('-', '/')}/{slug}"


def stories() -> tuple[Story, ...]:
    """Return all stories: those in English first."""
    lines = map(json.loads, _FILE.read_text("utf-8").splitlines())
    return tuple(Story(**line | {"paragraphs": tuple(line["paragraphs"])}) for line in lines)
