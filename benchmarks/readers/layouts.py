"""Page layouts: a story in, the page of an outlet out, with all that stands around an article.

Each is a kind that is seen on the web, written for this benchmark; no page of anybody is copied.
`frames.html` has what stands around a text, `furniture.json` its words in each language.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from html import escape
from itertools import cycle
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from benchmarks.readers.stories import stories

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.readers.stories import Story

_HERE = Path(__file__).parent
_FURNITURE = json.loads((_HERE / "furniture.json").read_text("utf-8"))
_SECTION = re.compile(r"<!-- (?P<kind>part|frame|head): (?P<name>\w+) -->\n")


@dataclass(frozen=True, slots=True)
class Page:
    """A page, and what should be read from it; None for what it does not say."""

    layout: str
    data: bytes
    text: str
    title: str
    date: str | None
    outlet: str | None
    language: str


@dataclass(frozen=True, slots=True)
class Layout:
    """A kind of page: its head and its frame in `frames.html`, and how its text is set.

    `states` has "date" and "outlet" where the page says them. `kept` is how many paragraphs a page
    shows; None for all.
    """

    name: str
    head: str
    frame: str
    text: Callable[[tuple[str, ...]], str]
    language: str = "en"
    states: tuple[str, ...] = ("date", "outlet")
    kept: int | None = None
    encoding: str = "utf-8"

    def page(self, story: Story) -> Page:
        """Return the page of a story."""
        shown = story.paragraphs[: self.kept]
        words = _words(story) | {"text": self.text(tuple(map(escape, shown)))}
        sections = _sections()
        parts = {n: Template(t).substitute(words) for n, t in sections["part"].items()}
        body = Template(sections["frame"][self.frame]).substitute(words | parts)
        head = Template(sections["head"][self.head]).substitute(words)
        direction = ' dir="rtl"' if story.language == "ar" else ""
        page = (
            f'<!DOCTYPE html>\n<html lang="{story.language}"{direction}><head>'
            f'<meta charset="{self.encoding}">{head}</head>\n<body>{body}</body></html>'
        )
        return Page(
            self.name,
            page.encode(self.encoding, "xmlcharrefreplace"),
            "\n".join(shown),
            story.title,
            story.date if "date" in self.states else None,
            story.outlet if "outlet" in self.states else None,
            story.language,
        )


def pages() -> list[Page]:
    """Return a page of each layout, filled with the stories of its language in turn."""
    known = stories()
    turns = {one.language: cycle([s for s in known if s.language == one.language]) for one in known}
    return [layout.page(next(turns[layout.language])) for layout in LAYOUTS]


def _sections() -> dict[str, dict[str, str]]:
    """Return the sections of `frames.html` by kind and name."""
    _, *found = _SECTION.split((_HERE / "frames.html").read_text("utf-8"))
    sections: dict[str, dict[str, str]] = {}
    for kind, name, text in zip(found[::3], found[1::3], found[2::3], strict=True):
        sections.setdefault(kind, {})[name] = text
    return sections


def _words(story: Story) -> dict[str, str]:
    """Return what the sections may say of a story and its outlet."""
    known = _FURNITURE[story.language]
    stated = {
        "title": story.title,
        "outlet": story.outlet,
        "author": story.author,
        "date": story.date,
        "year": story.date[:4],
        "address": story.address,
        "related_heading": known["related"],
        "comments_heading": known["comments"],
        "first_comment": known["comment"][0],
        "second_comment": known["comment"][1],
        "cookies_text": known["cookies"],
        "share_on": known["share"],
        **{name: known[name] for name in ("subscribe", "rights", "caption")},
    }
    menu = [f'<a href="/{n}">{one}</a>' for n, one in enumerate(known["menu"])]
    return {name: escape(text) for name, text in stated.items()} | {
        "menu": "".join(f"<li>{one}</li>" for one in menu),
        "menu_in_lines": "<BR>".join(menu),
        "links": "".join(f'<li><a href="/x">{escape(one)}</a></li>' for one in known["links"]),
    }


def _plain(shown: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>\n" for one in shown)


def _breaks(shown: tuple[str, ...]) -> str:
    return "<br><br>\n".join(shown)


def _divs(shown: tuple[str, ...]) -> str:
    return "".join(f'<div class="css-{n}x"><span>{one}</span></div>' for n, one in enumerate(shown))


def _linked(shown: tuple[str, ...]) -> str:
    def link(text: str) -> str:
        first, second, *rest = text.split(" ")
        return f'<a href="/tag/1">{first}</a> <em>{second}</em> {" ".join(rest)}'

    return "".join(f'<p class="paragraph">{link(one)}</p>' for one in shown)


def _interrupted(shown: tuple[str, ...]) -> str:
    notice = '<div class="ad-slot" data-ad="1">Advertisement</div>'
    return notice.join(f"<section><p>{one}</p></section>" for one in shown)


def _headed(shown: tuple[str, ...]) -> str:
    return "".join(f"<p>{one}</p>" for one in shown[:2]) + "".join(
        f"<p><strong>{one.partition(' ')[0]}</strong> {one.partition(' ')[2]}</p>"
        for one in shown[2:]
    )


def _preformatted(shown: tuple[str, ...]) -> str:
    return "<pre>" + "\n\n".join(shown) + "</pre>"


def _listed(shown: tuple[str, ...]) -> str:
    return f"<p>{shown[0]}</p><ul>{''.join(f'<li>{one}</li>' for one in shown[1:])}</ul>"


def _quoted(shown: tuple[str, ...]) -> str:
    return "".join(
        f"<blockquote><p>{one}</p></blockquote>" if n == len(shown) // 2 else f"<p>{one}</p>"
        for n, one in enumerate(shown)
    )


def _dropped_capital(shown: tuple[str, ...]) -> str:
    first = f'<p><span class="dropcap">{shown[0][0]}</span>{shown[0][1:]}</p>'
    return first + "".join(f"<p>{one}</p>" for one in shown[1:])


def _timed(shown: tuple[str, ...]) -> str:
    return "".join(
        f'<article class="live-post" id="post-{n}"><time>{18 - n}:05</time><p>{one}</p></article>'
        for n, one in enumerate(shown)
    )


def _cells(shown: tuple[str, ...]) -> str:
    return "".join(f'<tr><td class="text"><p>{one}</p></td></tr>' for one in shown)


def _fonts(shown: tuple[str, ...]) -> str:
    return "".join(f'<P><FONT FACE="Arial" SIZE=2>{one}</FONT>' for one in shown)


_ALL = ("date", "outlet")
_OUTLET, _DATE = ("outlet",), ("date",)
LAYOUTS = (
    Layout("agency report", "linked_data", "agency", _plain),
    Layout("magazine", "open_graph", "magazine", _dropped_capital),
    Layout("live page", "linked_data", "agency", _timed),
    Layout("letter in tables", "title_alone", "letter", _cells, states=_OUTLET),
    Layout("forum", "title_alone", "forum", _plain, states=_ALL),
    Layout("brief", "linked_data", "agency", _plain, kept=1),
    Layout("AMP", "linked_data", "amp", _plain),
    Layout("for print", "named_metas", "printed", _plain),
    Layout("div soup", "open_graph", "soup", _divs),
    Layout("paywall stub", "linked_data", "paywall", _plain, kept=2),
    Layout("layout in tables", "title_alone", "nineties", _fonts, states=_OUTLET),
    Layout("layout in tables, breaks", "title_alone", "nineties", _breaks, states=_OUTLET),
    Layout(
        "layout in tables, signed below", "title_alone", "nineties_signed", _fonts, states=_OUTLET
    ),
    Layout("blog", "title_alone", "blog", _plain),
    Layout("blog, breaks", "title_alone", "blog", _breaks),
    Layout("microdata", "title_alone", "microdata", _linked),
    Layout("fact box and table", "open_graph", "aside_box", _plain),
    Layout("single-page application", "open_graph", "application", _divs),
    Layout("single-page application, paragraphs", "linked_data", "application", _plain),
    Layout("press release", "dublin_core", "office", _plain),
    Layout("press release, list", "dublin_core", "office", _listed),
    Layout("saved page", "open_graph", "saved", _plain),
    Layout("advertisements between", "open_graph", "agency", _interrupted),
    Layout("names in bold", "open_graph", "magazine", _headed),
    Layout("preformatted", "named_metas", "printed", _preformatted),
    Layout("quotation", "linked_data", "agency", _quoted),
    Layout("links in the text", "open_graph", "magazine", _linked),
    Layout("plain old page", "headline_alone", "printed", _plain, states=_DATE),
    Layout("Latin-1", "named_metas", "agency", _plain, encoding="iso-8859-1"),
    Layout("magazine, list", "linked_data", "magazine", _listed),
    Layout("soup of paragraphs", "named_metas", "soup", _plain),
    Layout("soup of breaks", "named_metas", "soup", _breaks),
    Layout("brief in a magazine", "open_graph", "magazine", _plain, kept=1),
    Layout("brief in a soup", "open_graph", "soup", _plain, kept=2),
    Layout("AMP, links", "open_graph", "amp", _linked),
    Layout("forum, breaks", "open_graph", "forum", _breaks),
    Layout("German agency", "linked_data", "agency", _plain, "de"),
    Layout("French magazine", "open_graph", "magazine", _plain, "fr"),
    Layout("Spanish microdata", "title_alone", "microdata", _plain, "es"),
    Layout("Italian blog", "title_alone", "blog", _breaks, "it"),
    Layout("Portuguese soup", "open_graph", "soup", _divs, "pt"),
    Layout("Dutch application", "linked_data", "application", _plain, "nl"),
    Layout("Polish with advertisements", "open_graph", "agency", _interrupted, "pl"),
    Layout("Russian magazine", "named_metas", "magazine", _plain, "ru"),
    Layout("Arabic agency", "linked_data", "agency", _plain, "ar"),
    Layout("Japanese agency", "linked_data", "agency", _plain, "ja"),
    Layout("German press release", "dublin_core", "office", _plain, "de"),
    Layout("French tables", "title_alone", "nineties", _fonts, "fr", states=_OUTLET),
    Layout("Russian AMP", "linked_data", "amp", _plain, "ru"),
    Layout("Japanese soup", "open_graph", "soup", _breaks, "ja"),
    Layout("Spanish print", "named_metas", "printed", _plain, "es"),
)
"""The layouts that are measured: what is new is a line here."""
