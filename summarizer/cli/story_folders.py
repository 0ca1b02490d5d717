"""The folders of `summarizer stories`: written as a whole, and over no other folder."""

from __future__ import annotations

import dataclasses
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import InputError, OptionsError, OutputError
from summarizer.files.atomic import check_writable
from summarizer.files.compression import compressed, decompressed, undamaged
from summarizer.files.folders import keep_files, recover, replacing_folder, write_synced
from summarizer.readers.discovery.paths import folder_of
from summarizer.renderers import JINJA, written_form
from summarizer.renderers.stories import feed
from summarizer.renderers.stories.folder import (
    EARLIER,
    INDEX,
    NAMES,
    PAGES,
    STREAM,
    closed_files,
    lists_of,
    pages_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.articles import Article
    from summarizer.stories.adding import Added
    from summarizer.stories.kept import Kept
    from summarizer.story import Stories


def check_folder(flag: str, path: str, paths: Sequence[str]) -> None:
    """Return if a folder of stories may be written at the path, which touches no other one.

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
    recover(path)
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
        for name, text in (*pages_of(stories, articles), *lists_of(stories)):
            write_synced(folder / name, text.encode())


def add_to_folder(path: str, add: Callable[[Kept], Added], top: int | None = None) -> Stories:
    """Let a stream in a folder go on by what `add` makes of it, wholly or not at all.

    The index shows the `top` stories alone, if that is given. Pages of stories that nothing joined
    are kept as they are, and so is what was closed.

    Raises:
        InputError: what is there is no stream, or a damaged one.
        OutputError: the folder cannot be written, or another run is doing so.
    """
    with replacing_folder(path) as folder:
        kept = _kept_in(Path(path))
        added = add(kept)
        names = kept.feed or feed.id_of(added.stories)
        after = dataclasses.replace(added.kept, feed=names)
        changed = [one for one in added.stories.stories if one.id not in added.unchanged]
        written = dataclasses.replace(added.stories, stories=tuple(changed))
        for name, text in pages_of(written, (one.article for one in after.articles)):
            write_synced(folder / name, text.encode())
        closed = f"{kept.runs:05}-{kept.day or 'undated'}"
        for name, text in closed_files(added.closed, closed) if added.closed.articles else ():
            write_synced(folder / name, text.encode())
        for name in (PAGES, EARLIER):
            keep_files(Path(path, name), folder / name)
        earlier = sorted((one.name for one in (folder / EARLIER).glob("*.html")), reverse=True)
        shown = added.stories.top(top)
        places = [f"{EARLIER}/{name}" for name in earlier]
        for name, text in lists_of(shown, feed_id=names, earlier=places):
            write_synced(folder / name, text.encode())
        write_synced(folder / STREAM, _packed(after))
        return shown


def _kept_in(folder: Path) -> Kept:
    """Return what the stream in a folder keeps, or that of a new one where there is none."""
    from summarizer.stories.kept import Kept  # noqa: PLC0415 - brings numpy

    if not folder.is_dir() or not any(folder.iterdir()):
        return Kept()
    path = folder / STREAM
    try:
        with path.open("rb") as file:
            lines = undamaged(decompressed(file), str(path))
            return Kept.from_lines((line.decode() for line in lines), str(path))
    except OSError as error:
        raise InputError(
            f"{path}: cannot be read: {error.strerror}; a folder of --output is no stream: begin "
            "one in a folder of its own"
        ) from error


def _packed(kept: Kept) -> bytes:
    data = BytesIO()
    with compressed(data, STREAM) as file:
        file.writelines(line.encode() for line in kept.lines())
    return data.getvalue()


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
    if flag == "--output" and STREAM in names:
        raise OutputError(f"--output {path}: holds a stream, which would be lost; use --add-to")
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
