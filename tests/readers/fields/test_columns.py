from __future__ import annotations

import pytest

from summarizer.readers.fields.columns import Columns, in_our_words


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ({"text": "T", "body": "B"}, {"text": "T"}),
        ({"text": " ", "body": "B"}, {"text": "B"}),
        ({"maintext": "B", "title": "A"}, {"text": "B", "title": "A"}),
        ({"headline": "A"}, {"title": "A"}),
        ({"title": ["A"]}, {"title": ["A"]}),
        ({"headline": ["A"]}, {}),
        ({"source": "AFP"}, {"source": "AFP"}),
        ({"source": {"name": "AFP"}}, {"source": "AFP"}),
        ({"source": {"id": 5}}, {}),
        (
            {"source": "https://a.example/x"},
            {"url": "https://a.example/x"},
        ),
        ({"publisher": {"name": "AFP"}}, {"source": "AFP"}),
        ({"link": "https://a.example/x"}, {"url": "https://a.example/x"}),
        (
            {"metadata": {"url": "https://a.example/x", "title": "A"}},
            {"url": "https://a.example/x", "title": "A"},
        ),
        ({"metadata.url": "https://a.example/x"}, {"url": "https://a.example/x"}),
        ({"timestamp": 1682467200}, {"published": "2023-04-26"}),
        ({"timestamp": "1682467200000"}, {"published": "2023-04-26"}),
        ({"date": 20230426}, {"published": 20230426}),
        ({"date": "20150218230000"}, {"published": "2015-02-18"}),
        ({"date": "202611281830"}, {"published": "2026-11-28"}),
        ({"date": float("inf")}, {"published": float("inf")}),
        ({"date": "9" * 5000}, {"published": "9" * 5000}),
        ({"publication": "AFP", "pub_date": "May 3"}, {"source": "AFP", "published": "May 3"}),
        ({"time": True}, {}),
        ({"lang": "en"}, {"language": "en"}),
        ({"id": 5}, {"id": "5"}),
        ({"id": 10**5000}, {"id": 10**5000}),
        ({"pub-date": "May 3", "WebTitle": "A"}, {"published": "May 3", "title": "A"}),
        (
            {"title": {"rendered": "A"}, "content": {"rendered": "T t", "protected": False}},
            {"title": "A", "text": "T t"},
        ),
        (
            {"headline": {"kicker": "K", "main": "A b", "print": "A b c"}, "text": "T"},
            {"title": "A b", "text": "T"},
        ),
        ({"body": {"format": "html", "value": "T t"}}, {"text": "T t"}),
        (
            {"web_title": "A", "fields": {"body_text": "T", "headline": "B"}, "tags": {"n": 1}},
            {"text": "T", "title": "B"},
        ),
        (
            {"_id": 1, "_source": {"title": "A", "content": {"html": "T t"}}},
            {"title": "A", "text": "T t"},
        ),
        ({"a": {"text": "T"}, "b": {"text": "U"}}, {}),
        ({"issued": {"date-parts": [["2026", 3, 5]]}}, {"published": "2026-03-05"}),
        ({"issued": {"date-parts": [["9" * 5000]], "raw": "May 3"}}, {"published": "May 3"}),
        ({"issued": {"date-parts": [[10**5000]]}}, {}),
        ({"issued": {"raw": "May 3"}}, {"published": "May 3"}),
        ({"text": {"a": 1}}, {"text": {"a": 1}}),
        ({"a": {"b": {"c": {"d": {"text": "T"}}}}}, {}),
    ],
)
def test_the_fields_of_exporters_are_found(record, expected) -> None:
    assert expected == in_our_words(record)


def test_a_named_column_is_the_only_one_that_counts() -> None:
    record = {"text": "T", "a": {"b": "B"}, "when": "May", "date": "June"}
    columns = Columns(text="a.b", date="when")
    assert in_our_words(record, columns) == {"text": "B", "published": "May"}
    assert in_our_words({"text": "T"}, Columns(text="gone")) == {}
