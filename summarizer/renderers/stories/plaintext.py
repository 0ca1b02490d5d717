"""Stories as plain text: a block a story, with the first sentences of its summary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.evidence import difference_lines
from summarizer.renderers.plaintext import told_by
from summarizer.renderers.stories.phrases import (
    ALONE,
    FACTS,
    HEADING,
    NO_STORY,
    NOTES,
    facts,
    known_of,
    members_of,
    opening,
    records_of,
    sections,
    sentences_of,
    title_of,
)
from summarizer.renderers.wording import describe, visible, web_address
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer.articles import Article
    from summarizer.renderers.evidence import Known
    from summarizer.story import Stories, Story
    from summarizer.summary import ArticleRecord, SummarySentence

_SENTENCES = 2  # of a story: several stories fit on a screen
_INDENT = "    "


def render(stories: Stories, articles: Iterable[Article] = ()) -> str:  # noqa: ARG001 - the text names the articles and does not repeat them
    """Return the stories as text, without control characters."""
    records = records_of(stories)
    blocks = [f"{HEADING}\n{opening(stories)}"]
    for number, story in enumerate(stories.stories, start=1):
        blocks.append("\n".join(_lines(number, story, records)))
    if not stories.stories:
        blocks.append(NO_STORY)
    blocks += _section(ALONE, (_line_of(records[one]) for one in stories.alone if one in records))
    blocks += _section(NOTES, map(visible, grouped(stories.notes)))
    return "\n\n".join(blocks) + "\n"


def recognizes(text: str) -> bool:
    """Whether the whole text is stories: their number, a block for each, what is in none."""
    _, *blocks = text.strip("\n").split("\n\n")
    told = [block for block in blocks if block.startswith("[")]
    rest = blocks[len(told) :] if told else blocks[1:]
    if not (told or blocks[:1] == [NO_STORY]):
        return False
    return all(map(_is_story, told)) and sections(rest)


def _lines(number: int, story: Story, records: Mapping[str, ArticleRecord]) -> Iterator[str]:
    members = members_of(story, records)
    yield f"[{number}] {title_of(story)}"
    yield f"{_INDENT}{facts(story, members)}"
    known = known_of(story, members)
    for sentence in sentences_of(story, len(story.news) + _SENTENCES):
        yield from (f"{_INDENT}{line}" for line in _sentence(sentence, known))


def _sentence(sentence: SummarySentence, known: Known) -> Iterator[str]:
    yield visible(sentence.text)
    yield f"{_INDENT}{told_by(sentence, known)}"
    yield from (f"{_INDENT}{line}" for line in difference_lines(sentence, known))


def _line_of(record: ArticleRecord) -> str:
    return " ".join(filter(None, [describe(record), web_address(record.url)]))


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    listed = [f"- {line}" for line in lines]
    return ["\n".join([heading, *listed])] if listed else []


def _is_story(block: str) -> bool:
    _, *lines = block.split("\n")
    indented = all(line.startswith(_INDENT) for line in lines)
    return indented and bool(lines) and FACTS.fullmatch(lines[0].strip()) is not None
