"""Where a result may be written: apart from the articles that it was made of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OptionsError
from summarizer.files.atomic import is_special
from summarizer.readers.discovery.paths import article_beside, folder_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.readers import Reading


def check_apart(output: str, reading: Reading, paths: Sequence[str]) -> None:
    """Return if an output is apart from the articles.

    Raises:
        OptionsError: it is one of them, or the next run would find it among them.
    """
    if Path(output).resolve() in reading.files:
        raise OptionsError(f"--output {output}: is one of the articles; write elsewhere")
    if is_special(output):
        return
    if (folder := folder_of(output, paths)) is not None:
        raise OptionsError(
            f"--output {output}: lies in {folder}, where the next run would find it among the "
            "articles; write it outside of that folder"
        )
    if (article := article_beside(output, paths)) is not None:
        raise OptionsError(
            f"--output {output}: lies beside {article} and has its suffix, so that the next run "
            "could be given it as an article; write it elsewhere, or with another suffix"
        )
