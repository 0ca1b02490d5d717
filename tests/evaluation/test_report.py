from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
import sys
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import pytest

from summarizer.errors import MissingExtraError
from summarizer.evaluation import Answer, System, Topic, evaluate
from summarizer.evaluation.report import render_report
from summarizer.evaluation.svg import embeddable

pytestmark = pytest.mark.slow  # each test draws plots

NASTY = "</title><script>alert(1)</script>&\"'$x_1$\x1b\u202e"
VOID = {"meta", "link", "br", "img", "hr", "input"}


class Page(HTMLParser):
    """A page as a browser sees it: its elements, its text, and whether each end has its start."""

    def __init__(self, source):
        super().__init__()
        self.elements, self.text, self.open, self.style = [], [], [], ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open[-1:] == ["style"]:
            self.style += data
        else:
            self.text.append(data)


def systems(count, topics, name="system"):
    texts = ("Rain fell in Brest.\nHe left.", "A wind blew.", "Nothing happened.", NASTY)
    return [
        System(
            f"{name} {i}", {topic.id: Answer(texts[(i + j) % 4]) for j, topic in enumerate(topics)}
        )
        for i in range(count)
    ]


def report(count=5, topics=5, name="system"):
    chosen = [Topic(f"topic {i}", ("Rain fell in Brest.", NASTY)) for i in range(topics)]
    compared = systems(count, chosen, name)
    return render_report(evaluate(compared, chosen), compared, chosen)


@pytest.fixture(scope="module")
def source():
    return report(name=NASTY)


@pytest.fixture(scope="module")
def page(source):
    return Page(source)


def test_every_element_is_closed(page) -> None:
    assert [] == page.open


def test_there_is_nothing_to_run_and_nothing_to_fetch(page) -> None:
    names = {tag for tag, _ in page.elements}
    assert not names & {"script", "link", "img", "iframe", "object", "embed", "form", "base"}
    for _, attributes in page.elements:
        assert not [key for key in attributes if key.startswith("on") or key in {"src", "style"}]
        for key in ("href", "xlink:href"):
            assert attributes.get(key, "#").startswith("#")


def test_no_address_is_named_but_that_of_the_svg_namespace(source) -> None:
    assert set() == set(re.findall(r"(?:https?:)?//[\w.]+[^\s\"<]*", source))


def test_the_policy_lets_in_the_one_style_and_nothing_else(page) -> None:
    (policy,) = (a["content"] for tag, a in page.elements if a.get("http-equiv"))
    digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'; ")


def test_all_text_is_escaped_and_shown(source, page) -> None:
    assert "<script" not in source
    assert "\x1b" not in source
    assert "\u202e" not in source
    assert "alert(1)" in "".join(page.text)


def test_no_two_elements_have_one_id_and_every_reference_has_its_target(source, page) -> None:
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert sorted(set(ids)) == sorted(ids)
    named = re.findall(r'href="#([^"]+)"|url\(#([^)]+)\)|aria-labelledby="([^"]+)"', source)
    assert {one for found in named for one in found if one} <= set(ids)


def test_the_signature_stands_under_every_table(page) -> None:
    tables = [tag for tag, _ in page.elements].count("table")
    signatures = [a for _, a in page.elements if a.get("class") == "signature"]
    assert (4, 4) == (tables, len(signatures))


def test_the_plots_are_drawings_with_a_description(page) -> None:
    drawings = [attributes for tag, attributes in page.elements if tag == "svg"]
    assert 3 == len(drawings)
    assert [] == [one for one in drawings if not one["aria-label"] or one["role"] != "img"]


def test_the_same_evaluation_is_the_same_bytes(source) -> None:
    assert source == report(name=NASTY)


def test_the_best_and_the_worst_are_beside_their_references(page) -> None:
    text = " ".join("".join(page.text).split())
    assert "Best: topic 0 F1 × 100: ROUGE-1 " in text
    assert "Worst: topic" in text
    assert ("mark", {}) in page.elements


def test_one_system_is_compared_with_none() -> None:
    page = Page(report(1, 2))
    assert 2 == [tag for tag, _ in page.elements].count("svg")
    assert "Differences on the same topics" not in "".join(page.text)


def test_a_first_system_that_shares_no_topic_has_no_plot_of_differences() -> None:
    topics = [Topic("a", ("Rain.",)), Topic("b", ("Snow.",))]
    alone = System("alone", {"a": Answer("Rain.")})
    others = [System(name, {"b": Answer("Snow.")}) for name in ("x", "y")]
    compared = [alone, *others]
    page = Page(render_report(evaluate(compared, topics), compared, topics))
    assert (4, 2) == tuple([tag for tag, _ in page.elements].count(one) for one in ("table", "svg"))


def test_one_topic_has_plots_without_intervals() -> None:
    assert [] == Page(report(count=2, topics=1)).open


def test_of_many_systems_a_dozen_have_panels_and_the_caption_says_so() -> None:
    text = "".join(Page(report(count=14, topics=2)).text)
    assert text.count("the 12 with the highest ROUGE-2 F1 are shown") == 2


def test_a_name_in_any_script_is_drawn_without_a_warning(recwarn) -> None:
    assert "東京 हिन्दी" in report(1, 2, "東京 हिन्दी")
    assert [] == [one for one in recwarn if "font" in str(one.message)]


def test_a_long_name_is_cut_in_plots_only() -> None:
    source = report(1, 2, "n" * 60)
    assert "n" * 27 + "…" in source
    assert "n" * 60 in source


def test_notes_failures_and_false_citations_are_told() -> None:
    topics = [Topic("t", ("Rain.",)), Topic("none", ())]
    compared = [System("s", {"t": Answer("", failed=True)})]
    found = evaluate(compared, topics)
    faulty = dataclasses.replace(found.systems[0], cited=True, checked=2, faults=[("t", "no <b>")])
    page = Page(render_report(dataclasses.replace(found, systems=[faulty]), compared, topics))
    text = " ".join("".join(page.text).split())
    for part in ("1 topic without references", "1 (1 failed)", "1 false", "The summary is empty."):
        assert part in text
    assert "False citation: s, topic t: no <b>" in text


@pytest.mark.parametrize("package", ["jinja2", "matplotlib"])
def test_a_missing_package_is_named_with_its_cure(
    package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(MissingExtraError, match=r"pip install 'multidoc-summarizer\[evaluate\]'"):
        report()


DRAWING = """<?xml version="1.0"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
 viewBox="0 0 72 36.5" width="72pt" height="36.5pt" version="1.1">
 <metadata><date/></metadata><defs><style>* { color: red }</style><path id="m1" d="M 0 0"/></defs>
 <g id="axes" clip-path="url(#p1)"><use xlink:href="#m1" style="fill: none; stroke: #123"/>
 <text style="font: 8.5px 'DejaVu Sans'; text-anchor: end">id="m1" &lt;b></text></g>
</svg>"""


def test_a_drawing_is_made_fit_to_stand_in_a_page() -> None:
    svg = embeddable(DRAWING, "one", "a <drawing>")
    root = ET.fromstring(svg)  # noqa: S314 - our own
    assert {"width": "72pt", "viewBox": "0 0 72 36.5", "role": "img"} | {
        "aria-label": "a <drawing>"
    } == root.attrib
    use, text = root.find(".//use"), root.find(".//text")
    assert {"href": "#one-m1", "fill": "none", "stroke": "#123"} == use.attrib
    assert {"font-size": "8.5", "text-anchor": "end"} == text.attrib
    assert 'id="m1" <b>' == text.text
    assert {"id": "one-axes", "clip-path": "url(#one-p1)"} == root.find("g").attrib
    assert root.find(".//style") is None
    assert root.find("metadata") is None
