"""What a form declares, and how its output is recognised."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Dropped
from summarizer.explanation import Explanation, RankedCluster
from summarizer.renderers import FORMS, form_named, written_form
from summarizer.summary import Summary

if TYPE_CHECKING:
    from summarizer import Article
    from tests.conftest import PackageCopy

GOLDEN = Path(__file__).with_name("golden")
SUMMARY = Summary.from_dict(json.loads((GOLDEN / "summary.json").read_bytes()))
WORDS = st.sampled_from(
    ["Articles", "Citations", "Notes", "The summary is empty.", "# a", "[1]", "- b", "\n\n", "Rain"]
)
TITLES = st.lists(WORDS, max_size=3).map(" ".join) | st.text(max_size=20)
FORM = pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)


def written(form, summary, *, explain=False):
    return form.render(summary, explain=explain, articles=())


@FORM
def test_what_a_form_writes_is_recognised_as_its_own(form) -> None:
    place = SUMMARY.sentences[0].place
    clusters = (RankedCluster(3, 1, 0.5, 2, (place, place), "selected"),)
    explained = dataclasses.replace(
        SUMMARY, explanation=Explanation(clusters, (("a2", Dropped(0, 5, "menu")),))
    )
    for text in (written(form, SUMMARY), written(form, explained, explain=True)):
        for changed in (text, text.replace("\n", "\r\n"), text.rstrip()):
            assert form is written_form(changed)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["text", "markdown", "json"])  # a page is known by its frame
@given(title=TITLES, text=TITLES, source=TITLES, empty=st.booleans())
def test_what_a_summary_says_does_not_matter(name: str, title, text, source, empty) -> None:
    sentences = tuple(dataclasses.replace(one, text=text) for one in SUMMARY.sentences)
    articles = tuple(dataclasses.replace(one, source=source) for one in SUMMARY.articles)
    summary = dataclasses.replace(
        SUMMARY,
        title=title,
        sentences=() if empty else sentences,
        articles=articles,
        notes=(text,) if text.strip() else (),
    )
    form = form_named(name)
    assert form is written_form(written(form, summary))


TEXT, MARKDOWN, JSON, HTML = (written(form, SUMMARY) for form in FORMS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The summary is empty.",
        "Articles\n- one\n- two\n",
        "News\n\nArticles\n- one\n- two\n",
        "Rain fell. [1]\n\nReferences\n[1] The Globe, characters 0–5\n\nArticles\n- one\n",
        "Rain fell. [1]\n\nCitations\n[1] The Globe, page 3\n\nArticles\n- one\n",
        "Rain fell.\n\nCitations\n[1] The Globe, characters 0–5\n\nArticles\n- one\n",
        "A. [1]\n\nCitations\n[1] The Globe, characters 0–5\nA fine book.\n\nArticles\n- one\n",
        "A.[^1]\n\n[^1]: The Globe, characters 0–5\nA fine book.\n\n## Articles\n\n- one\n",
        "# News\n\nRain fell.[^1]\n\n[^1]: The Globe, page 3\n\n## Articles\n\n- one\n",
        "# News\n\nRain fell.\n\n## Articles\n\n- one\n",
        '{"schema": "other/1", "about": "multidoc-summarizer/summary/1"}',
        '{"id": "a", "text": "It said \\"multidoc-summarizer/summary/1\\"."}',
        '["multidoc-summarizer/summary/1"]',
        '{"id": "a", "error": "multidoc-summarizer/summary/1"',
        '<!DOCTYPE html>\n<p class="wordmark">another</p><pre id="as-markdown" hidden>',
        f"A reader sent us this.\n\nWe print it in full.\n\n{TEXT}",
        f"{TEXT}\nWe could not verify it.\n\nThe second paragraph of our report.\n",
        f"# A tool\n\nIt prints:\n\n{MARKDOWN}",
        f"{MARKDOWN}\nWe could not verify it.\n",
        f"It prints {JSON}",
        f"How we made it\n\n{HTML}",
    ],
)
def test_an_article_that_looks_like_a_summary_or_quotes_one_is_an_article(text) -> None:
    assert written_form(text) is None


def test_no_real_article_looks_like_a_summary(seeds: tuple[Article, ...]) -> None:
    assert [article.id for article in seeds if written_form(article.text)] == []


@pytest.mark.skipif("SUMMARIZER_DATA" not in os.environ, reason="SUMMARIZER_DATA is not set")
@pytest.mark.parametrize(
    "name", ["multinews_dev", "multiling2011", "timeline17_libya", "corpus_reuters21578"]
)
def test_no_article_of_the_evaluation_data_has_even_the_sign_of_a_form(name: str) -> None:
    path = Path(os.environ["SUMMARIZER_DATA"], f"{name}.jsonl")
    lines = path.read_text("utf-8").split("\n")
    rows = [json.loads(line) for line in lines if line]
    texts = [one["text"] for row in rows for one in row.get("documents", [row])]
    assert len(texts) > 100
    assert [text for text in texts for form in FORMS if form.sign in text] == []


@pytest.mark.parametrize("first", ["", '{"id": "s", "error": "x"}\n\n'])
def test_the_lines_of_a_batch_are_recognised_behind_topics_that_failed(first: str) -> None:
    lines = first + json.dumps({"id": "t", **SUMMARY.to_dict()}) + "\n"
    assert getattr(written_form(lines), "name", None) == "json"


@pytest.mark.parametrize("form", [form for form in FORMS if form.shows_notes])
def test_a_form_that_says_so_shows_the_notes(form) -> None:
    noted = SUMMARY.with_notes(("b.pdf: left out",))
    assert "b.pdf: left out" in form.render(noted, explain=False, articles=())


def test_only_the_chosen_form_is_imported() -> None:
    code = (
        "import sys, json; from summarizer import Summary, render\n"
        "render(Summary.from_dict(json.load(open(sys.argv[1]))), 'json')\n"
        "print(*sorted(name.rpartition('.')[2] for name in sys.modules\n"
        "              if name.startswith('summarizer.renderers.')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, GOLDEN / "summary.json"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "form json_form\n"


RECIPE = """
def render(summary, *, explain, articles, maps):
    return f"SHOUTED {summary.text.upper()}\\n"

def recognizes(text):
    return text.startswith("SHOUTED ")
"""
LINE_IN_THE_LIST = (
    '    Form("shouted", "Shouted", "text/x-shouted", ".up", ".shouting", sign="SHOUTED "),\n'
)


@pytest.mark.slow
def test_a_new_form_is_a_file_and_a_line(package_copy: PackageCopy) -> None:
    package_copy.write("renderers/shouting.py", RECIPE)
    line = "FORMS = (\n"
    package_copy.replace("renderers/__init__.py", line, line + LINE_IN_THE_LIST)
    code = (
        "import json, sys; from summarizer import Summary, read, render\n"
        "summary = Summary.from_dict(json.load(open(sys.argv[1])))\n"
        "open('a.txt', 'w').write(render(summary, 'shouted'))\n"
        "try: read(['a.txt'])\n"
        "except Exception as error: print(error)\n"
        "from summarizer.cli import main; main(['summarize', '--help'])\n"
    )
    printed = package_copy.run("-c", code, GOLDEN / "summary.json")
    assert printed.startswith("a.txt: is a result that summarizer wrote (shouted)")
    assert "--format {shouted,text,markdown,json,html}" in printed
