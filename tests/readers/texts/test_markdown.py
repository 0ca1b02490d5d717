"""Markdown files: their text without markup, what they say of themselves, and where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.contents import File
from summarizer.readers.texts.markdown import read as read_here

ARTICLE = """\
---
title: "Ferry sinks off Brest"
date: 2024-03-03
source: Coast Post
---

# Ferry sinks

A *ferry* with **200 people** sank off [Brest](http://example.org/a_b) on Sunday,
killing 12 people.

![the ship](ship.png)

> "We heard a loud crack," said Jean Morel.

- Helicopters flew survivors to hospitals.
- The port <b>was</b> closed.

| dead | missing |
|---|---|
| 12 | 3 |

```
code()
```
"""
LINES = [
    ("Ferry sinks", "line 7"),
    ("A ferry with 200 people sank off Brest on Sunday, killing 12 people.", "lines 9-10"),
    ('"We heard a loud crack," said Jean Morel.', "line 14"),
    ("Helicopters flew survivors to hospitals.", "line 16"),
    ("The port was closed.", "line 17"),
]


def record(text):
    (found,) = read_here(File(text.encode(), "a.md", Path("a.md"))).records
    return found


def test_the_text_stands_without_markup_and_leads_back_to_its_lines() -> None:
    found = record(ARTICLE)
    assert found.article.text.split("\n") == [line for line, _ in LINES]
    assert [(found.article.text[a:b], where) for a, b, where in found.map] == LINES


def test_line_ends_of_windows_change_nothing() -> None:
    assert record(ARTICLE.replace("\n", "\r\n")) == record(ARTICLE)


def test_the_front_matter_says_what_it_is() -> None:
    article = record(ARTICLE).article
    stated = (article.title, article.source, article.published)
    assert stated == ("Ferry sinks off Brest", "Coast Post", "2024-03-03")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("# Ferry sinks\n\nIt sank.", "Ferry sinks"),
        ("Ferry sinks\n===\n\nIt sank.", "Ferry sinks"),
        ("# One\n\nIt sank.\n\n# Two\n\nIt rose.", None),
        ("## Below\n\nIt sank.", None),
        ("---\n\nA line, and no front matter.", None),
    ],
)
def test_the_only_heading_of_the_first_level_is_the_title(text: str, title: str | None) -> None:
    assert record(text).article.title == title


def test_what_looks_like_markup_in_words_stays() -> None:
    text = "The price rose 5*3 to 15, from snake_case_names, and a < b."
    assert record(text).article.text == text


@pytest.mark.parametrize("text", ["```\ncode\n```\n", "![only](a.png)\n", "---\ntitle: x\n---\n"])
def test_a_file_without_text_is_refused_by_its_name(text: str) -> None:
    with pytest.raises(InputError, match=r"a\.md: a Markdown file without text"):
        record(text)


def test_a_file_of_this_suffix_is_read_so(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(ARTICLE, encoding="utf-8")
    (article,) = read([str(tmp_path / "a.md")]).articles
    assert article.text == record(ARTICLE).article.text


def test_what_is_struck_out_and_footnotes_are_left_out() -> None:
    text = (
        "It holds ~~2~~ 3 million.[^1] Here<br>too, see [^2] and [a link][ref].\n\n"
        "[^1]: See the report,\n    page 2.\n[ref]: https://a.example\n\nIt sank.\n"
    )
    found = record(text)
    expected = ["It holds 3 million. Here too, see [^2] and a link.", "It sank."]
    assert expected == found.article.text.split("\n")
    assert [where for *_, where in found.map] == ["line 1", "line 7"]


@pytest.mark.parametrize(
    ("marked", "shown"),
    [
        ('# It sank {#id .big key="a b"}', "It sank"),
        ("It [sank]{.small} here ![p](p.png){width=50%}.\n{: .lead}", "It sank here."),
        ("- [x] It sank.\n- [ ] It rose.", "It sank.\nIt rose."),
        ("[ ] It sank.", "[ ] It sank."),
        (":::note\nIt sank.\n:::", "It sank."),
        ("> [!WARNING]\n> It sank.", "It sank."),
        ("It ==sank== and ++rose++, CO~2~ and x^2^.", "It sank and rose, CO2 and x2."),
        ("If a == b or c == d, C++ and D++ stay.", "If a == b or c == d, C++ and D++ stay."),
        ("It ~never ever~ sank, ~20 km to ~30 km off.", "It sank, ~20 km to ~30 km off."),
        ("It sank.^[A note.] So [@berg2024, p. 3] says.", "It sank. So says."),
        ("{{< figure src=a >}}\nIt sank, {% if x %}she{% endif %} said.", "It sank, she said."),
        ("Ferry\n: A ship, they say.\n\n*[TV]: Tele", "Ferry\nA ship, they say."),
        ("See [[Ferry|the ferry]], [[Brest]]![[a.png]].", "See the ferry, Brest."),
        ("<div>\n\nIt sank.\n\n</div>\n\n<p>It <b>rose</b>.</p>", "It sank.\nIt rose."),
        ("It sank.\n\n<!-- a\n\nb -->\n\n<table><tr><td>1</td></tr></table>", "It sank."),
    ],
)
def test_marks_beyond_the_core_are_no_words_and_words_stay(marked: str, shown: str) -> None:
    assert record(marked).article.text == shown


YAML = """\
---
title: 'It''s: the "end"'  # of it
authors:
  - Ida Berg
  - name: Jo Ek
    url: https://b.example
publishDate: 2024-03-03
source:
  name: Coast Post
link: https://a.example
---
"""
FLOW = (
    "---\ntitle: >-\n  It's: the\n  \"end\"\nauthor: [Ida Berg, 'Jo Ek']\ndate: 2024-03-03\n---\n"
)
TOML = """+++
title = "It's: the \\"end\\""
author = ['Ida Berg', 'Jo Ek']
date = 2024-03-03
+++
"""


@pytest.mark.parametrize("front", [YAML, FLOW, TOML])
def test_front_matter_of_any_kind_says_who_wrote_what_and_when(front: str) -> None:
    found = record(front + "It sank.")
    stated = (found.article.title, found.article.published, found.article.text)
    assert stated == ('It\'s: the "end"', "2024-03-03", "It sank.")
    assert found.authors == ("Ida Berg", "Jo Ek")


@pytest.mark.parametrize("value", ["9" * 5000, "[" * 10_000])
def test_front_matter_that_cannot_be_read_is_text(value: str) -> None:
    assert "It sank." in record(f"+++\ndays = {value}\n+++\nIt sank.").article.text


def test_prose_between_two_rules_is_no_front_matter() -> None:
    assert "The ship" in record("---\nThe ship sank.\nNote: it did.\n---\nIt rose.").article.text


@pytest.mark.parametrize(
    "front",
    [
        "---\nPublish Date: 2024-03-03\ntitle: T\n---\n",
        "---\n\"title\": T\n'date': 2024-03-03\n---\n",
        "---\ntitle: T\ntags: [\na,\nb,\nc\n]\ndate: 2024-03-03\nauthors:\n-\n  name: J\n---\n",
        "---\ntitle: T\n!!weird\ndate: 2024-03-03\nurl: https://a.example\n---\n",
    ],
)
def test_front_matter_with_a_line_that_is_unknown_is_no_text(front: str) -> None:
    article = record(front + "It sank.").article
    assert (article.title, article.published, article.text) == ("T", "2024-03-03", "It sank.")


@pytest.mark.parametrize(
    "front",
    [
        "+++\ntitle = 1" + "0" * 5000 + "\n+++\n",
        "+++\ntitle = 0x1" + "0" * 5000 + "\n+++\n",
        "+++\ntitle = " + "[" * 5000 + "\n+++\n",
        "+++\ntitle = " + "[" * 200 + "]" * 200 + "\n+++\n",
        '+++\ntitle = "a\\u0000b"\n+++\n',
        '---\ntitle: "a\\ud800b"\nsource: "\\u0000"\n---\n',
        '---\ntitle: {"a": 1\nauthor: [["\\ud800"]]\n---\n',
    ],
)
def test_front_matter_of_any_kind_costs_no_text(front: str) -> None:
    assert record(front + "It sank.").article.text.endswith("It sank.")


@pytest.mark.parametrize(
    "hidden",
    [
        '<div style="display:none">\nHidden.\n</div>',
        "<div hidden><div>\n\nHidden *well*.\n\n</div>\n\nToo.\n\n</div>",
        '<p style="display:none">Hidden.\n\n',
        'The port was closed. <span style="visibility:hidden">Hidden <b>well</b>.</span>',
        '<div class="sr-only">\n\n- Hidden.\n\n</div>',
    ],
)
def test_what_html_hides_is_no_text(hidden: str) -> None:
    text = record(f"The ferry sank on Sunday.\n\n{hidden}\n\nIt rose again.").article.text
    assert "Hidden" not in text
    assert "Too" not in text
    assert text.startswith("The ferry sank on Sunday.\n")
    assert text.endswith("\nIt rose again.")


def test_a_file_that_is_hidden_as_a_whole_is_read() -> None:
    assert record("<div hidden>\n\nIt sank.\n\n</div>").article.text == "It sank."
    text = record("<details>\n<summary>More</summary>\n\nIt sank.\n\n</details>").article.text
    assert text == "More\nIt sank."
