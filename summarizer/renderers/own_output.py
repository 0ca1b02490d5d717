"""What the forms for people have in common, and our output is recognised by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def is_body(blocks: Sequence[str], marks: Sequence[str], empty: str) -> bool:
    """Whether the blocks are a summary's: at most one title, then a sentence for each mark.

    A sentence is one line and ends with its mark. A summary without a sentence has the block
    `empty` in its place.
    """
    titles = len(blocks) - (len(marks) or 1)
    if titles not in {0, 1} or any("\n" in block for block in blocks):
        return False
    if not marks:
        return blocks[-1] == empty
    return all(map(str.endswith, blocks[titles:], marks))
