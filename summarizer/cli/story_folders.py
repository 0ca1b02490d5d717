"""The folder that `summarizer stories --output` writes: as a whole, and over no other folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OptionsError, OutputError
from summarizer.files.atomic import check_writable
from summarizer.files.folders import replacing_folder, write_synced
from summarizer.readers.discovery import folder_of
from summarizer.renderers import JINJA, written_form
from summarizer.renderers.stories.folder import INDEX, NAMES, files_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.story import Stories


def check_folder(flag: str, path: str, paths: Sequence[str]) -> None:
    """Return if a folder of stories may be written at the path, which touches nothing.

    Raises:
        OptionsError: the next run would find it among the articles.
        OutputError: something else is there, or nothing can be written there.
        MissingExtraError: Jinja2 is not installed.
    """
    JINJA.require("a folder of stories")
    if (folder := folder_of(path, paths)) is not None:
        raise OptionsError(
            f"{flag} {path}: lies in {folder}, where the next run would find it among the "
            "articles; write it outside of that folder"
        )
    target = Path(path)
    if target.is_dir():
        _check_ours(flag, path)
    elif target.exists():
        raise OutputError(f"{flag} {path}: is no folder")
    else:
        check_writable(path.rstrip("/"))


def write_folder(path: str, stories: Stories, articles: Iterable[Article]) -> None:
    """Write the stories to a folder, wholly or not at all.

    Raises:
        OutputError: it cannot be written there.
    """
    with replacing_folder(path) as folder:
        for name, text in files_of(stories, articles):
            write_synced(folder / name, text)


def _check_ours(flag: str, path: str) -> None:
    """Return if the folder is empty, or holds what we wrote and nothing else.

    Raises:
        OutputError: it holds something else, which would be lost.
    """
    try:
        names = {entry.name for entry in Path(path).iterdir()}
        ours = not names or _is_index(Path(path, INDEX))
    except OSError as error:
        raise OutputError(f"{flag} {path}: cannot be read: {error.strerror}") from error
    others = sorted(names - NAMES)
    if others or not ours:
        what = f"such as {others[0]!r}, " if others else ""
        raise OutputError(
            f"{flag} {path}: holds files that summarizer did not write, {what}which would be lost; "
            "name another folder"
        )


def _is_index(path: Path) -> bool:
    if not path.is_file():
        return False
    form = written_form(path.read_text("utf-8", errors="replace"))
    return form is not None and form.name == "html"
