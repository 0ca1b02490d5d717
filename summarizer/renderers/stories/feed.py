"""Stories as an Atom feed (RFC 4287): an entry a story, dated by its newest article."""

from __future__ import annotations

import hashlib
import re
import uuid
from html import escape
from typing import TYPE_CHECKING

from summarizer.renderers.days import day_of
from summarizer.renderers.evidence import difference_lines, status
from summarizer.renderers.stories.phrases import (
    HEADING,
    facts,
    known_of,
    members_of,
    opening,
    records_of,
    sentences_of,
    title_of,
)
from summarizer.renderers.wording import listing, name_of, supporters, visible, web_address

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from summarizer.renderers.evidence import Known
    from summarizer.story import Stories, Story
    from summarizer.summary import ArticleRecord, SummarySentence

GENERATOR = "<generator>multidoc-summarizer</generator>"
"""What stands in every feed of ours, and in hardly any other text."""

_OURS = uuid.UUID("5f0c9b0e-6b0e-5d55-9d0a-3b6f4f6f7a51")  # a name space of our own, drawn once
_UNDATED = "1970-01-01"  # Atom asks for a time, and the clock is none of the story's
_NO_XML = re.compile(r"[\ufffe\uffff]")
_FEED = re.compile(r"\s*<\?xml[^>]*>\s*<feed\b")


def render(stories: Stories, link: Callable[[Story], str], feed_id: str = "") -> str:
    """Return the feed, with the stories in their order; `link` is the address of a story's page.

    `feed_id` names the feed where it is known from before; by default its articles name it. What is
    not dated has the date of the newest story, and 1 January 1970 if none is.
    """
    records = records_of(stories)
    newest = max((_day(story) for story in stories.stories), default=_UNDATED)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<title>{HEADING}</title>",
        f"<subtitle>{opening(stories)}</subtitle>",
        f"<id>{feed_id or id_of(stories)}</id>",
        f"<updated>{_time(newest)}</updated>",
        "<author><name>multidoc-summarizer</name></author>",
        GENERATOR,
        '<link rel="self" href="feed.xml"/>',
        '<link rel="alternate" type="text/html" href="index.html"/>',
    ]
    for story in stories.stories:
        day = _day(story) if story.published else newest
        lines += _entry(story, link(story), day, records)
    return "\n".join([*lines, "</feed>"]) + "\n"


def id_of(stories: Stories) -> str:
    """Return the name of a feed of these articles, a URN."""
    digests = "".join(sorted(record.sha256 for record in stories.articles))
    return _urn("feed", hashlib.sha256(digests.encode()).hexdigest())


def recognizes(text: str) -> bool:
    """Whether the text is a feed that `render` wrote."""
    return _FEED.match(text) is not None and text.rstrip().endswith("</feed>")


def _entry(
    story: Story, address: str, day: str, records: Mapping[str, ArticleRecord]
) -> Iterator[str]:
    members = members_of(story, records)
    known = known_of(story, members)
    yield "<entry>"
    yield f"<title>{_text(title_of(story))}</title>"
    yield f"<id>{_urn('story', story.id)}</id>"
    first = day_of(story.published.first) if story.published else None
    if first:
        yield f"<published>{_time(first.isoformat())}</published>"
    yield f"<updated>{_time(day)}</updated>"
    yield f'<link rel="alternate" type="text/html" href="{_text(address)}"/>'
    if story.status:
        yield f'<category term="{story.status}"/>'
    paragraphs = [f"<p><em>{_text(facts(story, members))}</em></p>"]
    told = [_sentence(one, known) for one in sentences_of(story)]
    paragraphs += told or [f"<p>{_linked(record)}</p>" for record in members]
    yield f'<content type="html">{_text("".join(paragraphs))}</content>'
    yield "</entry>"


def _sentence(sentence: SummarySentence, known: Known) -> str:
    few, rest = supporters(sentence)
    others = [name_of(other.article, known.names) for other in few] + ([rest] if rest else [])
    own = name_of(sentence.place.article, known.names)
    notes = [status(sentence), own, f"also {listing(others)}" if others else ""]
    cited = "; ".join(filter(None, notes))
    lines = [f"{visible(sentence.text)} ({cited})", *difference_lines(sentence, known)]
    return f"<p>{'<br>'.join(map(_text, lines))}</p>"


def _linked(record: ArticleRecord) -> str:
    name, address = _text(visible(record.title or record.id)), web_address(record.url)
    return f'<a href="{_text(address)}">{name}</a>' if address else name


def _day(story: Story) -> str:
    """Return the day of the newest article of a story, if that is known."""
    last = story.published.last if story.published else None
    day = day_of(last)
    return day.isoformat() if day else _UNDATED


def _time(day: str) -> str:
    return f"{day}T00:00:00Z"


def _urn(kind: str, name: str) -> str:
    return uuid.uuid5(_OURS, f"{kind}/{name}").urn


def _text(text: str) -> str:
    """Return the text escaped, without the two characters that XML does not know."""
    return escape(_NO_XML.sub("\ufffd", text))
