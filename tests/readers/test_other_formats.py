from __future__ import annotations

from pathlib import Path

import pytest

from summarizer.errors import InputError
from summarizer.readers import read
from summarizer.readers.formats import read_file
from summarizer.readers.reader import File

PROSE = "Rain flooded the harbour of Brest on Monday."


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (f"<!DOCTYPE html><html><p>{PROSE}", "a.txt", "is a web page"),
        (f"\n <html lang='en'>{PROSE}</html>", "a", "is a web page"),
        (f"<p>{PROSE}</p>", "a.md", "is a web page"),
        (f"<?xml version='1.0'?><rss>{PROSE}</rss>", "a.txt", "is a web page"),
        (f"<!-- saved --><div>{PROSE}</div>", None, "is a web page"),
        (PROSE, "a.HTML", "is a web page"),
        ("{\\rtf1 " + PROSE + "}", "a.txt", "is RTF"),
        ("%PDF-1.4 " + PROSE, "a", "is a PDF file"),
        (f'{{"body": "{PROSE}"}}', "a.txt", "is JSON"),
        (f'{{"id": "a"}}\n{{"body": "{PROSE}"}}\n', None, "is JSON"),
        (f'{{\n  "body": "{PROSE}"\n}}\n', "a", "is JSON"),
        (f'[{{"text": "{PROSE}"}}]', "a.txt", "is JSON"),
        (PROSE, "a.json", "is JSON"),
    ],
)
def test_markup_and_data_are_refused_by_their_name(content, name, kind) -> None:
    with pytest.raises(InputError, match=f"^it: {kind}"):
        read_file(File(content.encode(), "it", name and Path(name)))


@pytest.mark.parametrize(
    "text",
    [
        "<3 Brest. " + PROSE,
        "< " + PROSE,
        "<Reuters> " + PROSE,
        "<pre-war> " + PROSE,
        "<p-47> " + PROSE,
        "[1] " + PROSE,
        "[1]",
        "{ " + PROSE + " }",
        "[Update] " + PROSE + "]",
        "{" * 5000,
        "[" * 5000,
    ],
)
def test_prose_that_begins_like_these_is_an_article(text) -> None:
    (record,) = read_file(File(text.encode(), "it", Path("a.txt"))).records
    assert record.article.text == text


def test_what_a_folder_holds_of_them_is_a_note(tmp_path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("n").mkdir()
    Path("n/a.txt").write_text(PROSE)
    Path("n/b.txt").write_text(f"<html>{PROSE}</html>")
    reading = read(["n"])
    assert [article.id for article in reading.articles] == ["a"]
    assert [note[:30] for note in reading.notes] == ["n/b.txt: is a web page or othe"]


def test_lines_of_json_are_articles_under_any_name(tmp_path) -> None:
    for name in ("a.json", "a.txt", "a"):
        (tmp_path / name).write_text(f'{{"text": "{PROSE}", "id": "{name}"}}\n')
    found = [(article.id, article.text) for article in read(tmp_path / "a.json").articles]
    assert found == [("a.json", PROSE)]
    assert [article.id for article in read(tmp_path).articles] == ["a.txt"]
