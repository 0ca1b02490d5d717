"""The stories of a pile as text or JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.json_form import as_json
from summarizer.renderers.wording import counted, listing, visible

if TYPE_CHECKING:
    from summarizer.story import Stories, Story

_HEADING = "Stories"


def render(stories: Stories, form: str) -> str:
    """Return the stories as "text" or "json", with a final newline."""
    return as_json(stories.to_dict()) if form == "json" else _as_text(stories)


def _as_text(stories: Stories) -> str:
    blocks = [_HEADING, *map(_block, stories.stories)]
    if stories.alone:
        blocks.append(f"alone: {listing(list(map(visible, stories.alone)))}")
    return "\n\n".join(blocks) + "\n"


def _block(story: Story) -> str:
    days = dict.fromkeys(story.published or ())
    about = [
        counted(len(story.articles), "article"),
        counted(story.independent_sources, "independent source"),
        *(["–".join(days)] if days else []),
    ]
    lines = [visible(story.title), f"    {', '.join(about)}"]
    if story.summary is not None:
        lines += [f"    {visible(sentence.text)}" for sentence in story.summary.sentences]
    lines.append(f"    from {listing(list(map(visible, story.articles)))}")
    return "\n".join(lines)
