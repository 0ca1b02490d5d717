from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.articles import Article
from summarizer.errors import InputError
from summarizer.readers.records.json_articles import parse_json, to_article
from summarizer.readers.records.jsonlines import read_records
from tests.readers.made_files import contents

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)
KEYS = st.sampled_from(["text", "id", "title", "url", "published", "date", "lang"])
TEXT = st.text("ab \0\ud800", max_size=5)
LINES = (
    st.text(max_size=40)
    | VALUES.map(json.dumps)
    | st.dictionaries(KEYS, TEXT, min_size=1).map(json.dumps)
    | st.fixed_dictionaries({"text": TEXT | VALUES, "url": VALUES}).map(json.dumps)
)


def articles(text):
    return [record.article for record in read_records(text, "n.jsonl")]


@pytest.mark.parametrize(
    ("line", "article"),
    [
        ('{"text": "One."}', Article("One.")),
        ('{"text": "One.", "id": "", "colour": [1, {"a": 2}]}', Article("One.")),
        (
            '{"id": "a", "text": "T", "title": "B", "source": "S", "url": "u", "language": "en"}',
            Article("T", "a", "B", "S", "u", language="en"),
        ),
        (
            '{"text": "T", "date": "May", "lang": "en"}',
            Article("T", published="May", language="en"),
        ),
        ('{"text": "T", "date": "May", "published": "June"}', Article("T", published="June")),
        ('{"text": "T", "date": "May", "published": null}', Article("T", published="May")),
        ('{"text": "T", "date": 20230426}', Article("T", published="20230426")),
        ('{"text": "T", "id": 0}', Article("T", "0")),
        ('{"text": "a\\r\\nb\\u2028c \\ud83c\\udde8"}', Article("a\r\nb\u2028c \U0001f1e8")),
        ('{"text": "a\u2028b\x85c"}', Article("a\u2028b\x85c")),
    ],
)
def test_an_object_is_an_article(line: str, article) -> None:
    assert [article] == articles(line)


@pytest.mark.parametrize("date", [object(), [10**5000]])
def test_a_date_of_python_that_cannot_be_written_is_an_input_error(date: object) -> None:
    with pytest.raises(InputError, match=r'^here: "published" cannot be read: '):
        to_article({"text": "T", "date": date}, "here")


def test_blank_lines_are_passed_over_and_line_ends_may_be_of_any_system() -> None:
    assert [Article("a"), Article("b")] == articles('\n{"text": "a"}\r\n \t\r\n{"text": "b"}\r\n\n')


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "oops",
        '{"text": "a"} {"text": "b"}',
        "[]",
        '"text"',
        "null",
        "{}",
        '{"text": null}',
        '{"text": 5}',
        '{"text": ["a"]}',
        '{"text": ""}',
        '{"text": " \\n"}',
        '{"text": "a", "text": "b"}',
        '{"text": "a", "more": {"k": 1, "k": 1}}',
        '{"text": "a", "more": NaN}',
        '{"text": "a", "more": -Infinity}',
        '{"text": "a\\u0000b"}',
        '{"text": "a\\ud800b"}',
        '{"text": "a\tb"}',
        '{"text": "a", "id": 5.5}',
        '{"text": "a", "id": true}',
        '{"text": "a", "title": ["b"]}',
        '{"text": "a", "url": "\\udfff"}',
        '{"text": "a", "more": ' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"a":' * 100_000,
        '{"text": "a", "more": ' + "9" * 5_000 + "}",
    ],
)
def test_a_line_that_is_no_article_is_named_by_its_number(line) -> None:
    with pytest.raises(InputError, match=r"^n\.jsonl, line 3: "):
        articles('{"text": "a"}\n\n' + line + '\n{"text": "b"}')


@pytest.mark.parametrize("text", ["", "\n\n", " \r\n"])
def test_a_file_without_an_article_is_an_error(text: str) -> None:
    with pytest.raises(InputError, match=r"^n\.jsonl: is empty"):
        articles(text)


@pytest.mark.slow
@given(VALUES)
def test_what_json_writes_is_read_back(value) -> None:
    assert value == parse_json(json.dumps(value), "here")


@pytest.mark.slow
@given(st.lists(LINES, max_size=3).map("\n".join))
def test_any_lines_are_articles_or_an_input_error(text) -> None:
    with suppress(InputError):
        found = articles(text)
        assert found != []
        assert all(article.text.strip() for article in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
        ('Rain <a href="x">fell</a>.<br/>Two <b>fell</b>.', "Rain fell.\nTwo fell."),
        ("Rain fell.<br>Two fell.", "Rain fell.\nTwo fell."),
        ("Rain fell<br>Two fell.", "Rain fell\nTwo fell."),
        ("<table><tr><td>Rain &amp; wind.</td></tr></table>", "Rain & wind."),
        ("<!doctype html><title>Rain</title>Rain fell.", "Rain fell."),
        ("The <b>mayor</b> &amp; <i>the <em>town</em></i> said so.", None),
        ("<b>Brest:</b> Rain fell.", None),
        ("<style>p {color: red}</style>Rain fell.", "Rain fell."),
        ("Rain <script>alert(1)</script> fell.", None),
        ('<a href="https://a.example">Rain</a> fell.', None),
        ("Rain &lt;p&gt; fell &amp; &quot;stayed&quot;.", None),
        ("Rain fell in three towns. " * 60 + "It rose.<br>It fell.", None),
        ("One says 1 < 2.\n\nThe tag <br> breaks a line.", None),
        ("Rain fell. " * 200 + "It wrote <p>, then </p> and <br>.", None),
    ],
)
def test_only_a_text_that_is_written_in_html_is_changed(text: str, expected: str | None) -> None:
    (found,) = contents(json.dumps({"text": text}), "a.jsonl").records
    assert found.article.text == (expected or text)
