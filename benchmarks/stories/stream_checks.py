"""Is what a stream wrote right? Nothing is lost or told twice, and stories stay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from benchmarks.stories.measures import b_cubed

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


class Checks:
    """What was written so far: the story of each article, and what each story held."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.homes: dict[str, str] = {}
        self._open: dict[str, set[str]] = {}

    def day(self, folder: Path, arrived: Iterable[str], closed: str) -> list[str]:
        """Return what is wrong in a folder after a day on which articles of these ids arrived.

        Each article of the day, and each that was open before and is not in a file `closed` names,
        is in a story or alone, and not both; a story that is open still has all that it had, unless
        it was closed and is founded anew on the same text, or is named by the one it became part
        of; each story has its page.
        """
        said = json.loads((folder / "stories.json").read_text("utf-8"))
        stories = {one["id"]: set(one["articles"]) for one in said["stories"]}
        gone = self._closed(folder, closed)
        told, alone = set().union(*stories.values()), set(said["alone"])
        before = set(self.homes) if not self._open else set().union(*self._open.values())
        merged = {name for one in said["stories"] for name in one.get("merged", ())}
        wrong = [f"lost: {one}" for one in sorted({*arrived, *before} - told - alone - gone)]
        wrong += [f"both told and alone: {one}" for one in sorted(told & alone)]
        for name, held in self._open.items():
            inside = stories.get(name)
            if inside is None and name not in merged and not held <= gone:
                wrong.append(f"story went without a word: {name}")
            if inside is not None and not held <= inside | gone:
                wrong.append(f"story lost an article: {name}")
        wrong += [
            f"no page: {name}"
            for name in stories
            if not (folder / "stories" / f"{name}.html").is_file()
        ]
        self.homes |= {article: article for article in alone}
        self.homes |= {article: name for name, held in stories.items() for article in held}
        self._open = stories
        return wrong

    def again(self, first: dict[str, str]) -> float:
        """Return F1 of B³ between the stories of articles and of those they are told as again.

        `first` gives, for the id of each article that came again, the one it had at first.
        """
        known = {new: old for new, old in first.items() if new in self.homes and old in self.homes}
        return b_cubed(
            [self.homes[old] for old in known.values()], [self.homes[new] for new in known]
        )[2]

    @staticmethod
    def _closed(folder: Path, name: str) -> set[str]:
        """Return the articles that a run closed."""
        found: set[str] = set()
        for file in (folder / "earlier").glob(f"{name}-*.json"):
            data: dict[str, Any] = json.loads(file.read_text("utf-8"))
            found.update(data["alone"], *(one["articles"] for one in data["stories"]))
        return found
