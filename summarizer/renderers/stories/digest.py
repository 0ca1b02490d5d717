"""Stories as Markdown that is fit for mail: whole summaries, links in place of footnotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.renderers.evidence import difference_lines, independence_line, status
from summarizer.renderers.markdown import escape
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
    sentences_of,
    title_of,
)
from summarizer.renderers.wording import (
    describe,
    few_of,
    fragment,
    listing,
    name_of,
    supporters,
    web_address,
)
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from summarizer.articles import Article
    from summarizer.citations import Citation
    from summarizer.renderers.evidence import Known
    from summarizer.story import Stories, Story
    from summarizer.summary import ArticleRecord, SummarySentence

_MOST_LISTED = 8  # articles of a story without a summary; the others are counted
_BELOW = "  - "  # a list within the list of sentences
_SECTIONS = {f"## {ALONE}", f"## {NOTES}"}


def render(stories: Stories, articles: Iterable[Article] = ()) -> str:  # noqa: ARG001 - Markdown names the articles and does not repeat them
    """Return the stories as Markdown: a heading a story, a line of a list for each sentence."""
    records = records_of(stories)
    blocks = [f"# {HEADING}", opening(stories)]
    for number, story in enumerate(stories.stories, start=1):
        blocks += story_blocks(f"{number}. ", story, records)
    if not stories.stories:
        blocks.append(NO_STORY)
    blocks += _section(ALONE, (_linked(records[one]) for one in stories.alone if one in records))
    blocks += _section(NOTES, map(escape, grouped(stories.notes)))
    return "\n\n".join(blocks) + "\n"


def story_blocks(
    number: str, story: Story, records: Mapping[str, ArticleRecord]
) -> tuple[str, str, str]:
    """Return the heading of a story, what is known of it, and its sentences or its articles."""
    members = members_of(story, records)
    known = known_of(story, members)
    lines = [line for one in sentences_of(story) for line in _sentence(one, known, records)]
    if not lines:
        few, rest = few_of(members, "more article", most=_MOST_LISTED)
        lines = [f"- {line}" for line in [*map(_linked, few), *([rest] if rest else [])]]
    return f"## {number}{escape(title_of(story))}", escape(facts(story, members)), "\n".join(lines)


def recognizes(text: str) -> bool:
    """Whether the whole text is stories: their number, three blocks for each, what is in none."""
    _, _, *blocks = text.strip("\n").split("\n\n")
    if blocks[:1] == [NO_STORY]:
        blocks = blocks[1:]
    while blocks and blocks[0] not in _SECTIONS:
        heading, known, *rest = [*blocks[:3], "", "", ""][:3]
        if not heading.startswith("## ") or FACTS.fullmatch(known.replace("\\", "")) is None:
            return False
        if not all(map(_is_listed, rest)):
            return False
        blocks = blocks[3:]
    pairs = zip(blocks[::2], blocks[1::2], strict=False)
    return len(blocks) % 2 == 0 and all(one in _SECTIONS and _is_listed(two) for one, two in pairs)


def _sentence(
    sentence: SummarySentence, known: Known, records: Mapping[str, ArticleRecord]
) -> Iterator[str]:
    """Yield a sentence with who reports it, and on lines below it who says otherwise."""
    few, rest = supporters(sentence)
    others = [escape(name_of(other.article, known.names)) for other in few]
    notes = [
        escape(status(sentence)),
        _cited(sentence.place, known, records),
        f"also {listing([*others, rest] if rest else others)}" if others else "",
        escape(independence_line(sentence.citations, sentence.independent_sources, known)),
    ]
    yield f"- {escape(sentence.text)} ({'; '.join(filter(None, notes))})"
    for line in difference_lines(sentence, known):
        yield f"{_BELOW}{escape(line)}"


def _cited(citation: Citation, known: Known, records: Mapping[str, ArticleRecord]) -> str:
    """Return the name of an article, with a link to the very words where it is on the web."""
    name = escape(name_of(citation.article, known.names))
    record = records.get(citation.article)
    address = web_address(record.url) if record else None
    return f"[{name}](<{fragment(address, citation.quote)}>)" if address else name


def _linked(record: ArticleRecord) -> str:
    described, address = escape(describe(record)), web_address(record.url)
    return f"[{described}](<{address}>)" if address else described


def _section(heading: str, lines: Iterable[str]) -> list[str]:
    listed = "\n".join(f"- {line}" for line in lines)
    return [f"## {heading}", listed] if listed else []


def _is_listed(block: str) -> bool:
    return all(line.startswith(("- ", _BELOW)) for line in block.split("\n"))
