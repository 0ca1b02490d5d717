from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from summarizer.cli import main
from tests.readers.made_files import PAGE, PARAGRAPHS

FIELDS = [
    "id",
    "title",
    "text",
    "source",
    "url",
    "published",
    "language",
    "authors",
    "original",
    "notes",
]


@pytest.fixture(autouse=True)
def pile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("n").mkdir()
    Path("n/a.html").write_text(PAGE)
    Path("n/b.txt").write_text("date 2024-03-06\nRain flooded the harbour of Brest again.\n")
    Path("n/c.csv").write_text("id,text,date\n7,Rain fell on the harbour of Brest.,no day\n")
    with zipfile.ZipFile("n/d.zip", "w") as archive:
        archive.writestr("e.txt", "Ships could not leave Brest on Monday.")


def lines(text: str):
    return [json.loads(line) for line in text.splitlines()]


def test_a_line_says_of_an_article_what_is_understood_and_where_it_is_from(capsys) -> None:
    assert main(["read", "n"]) == 0
    articles = lines(capsys.readouterr().out)
    assert all(list(article) == FIELDS for article in articles)
    by_id = {article["id"]: article for article in articles}
    assert sorted(by_id) == ["7", "a", "b", "e"]
    page = by_id["a"]
    assert page["text"].split("\n")[1:] == PARAGRAPHS
    assert (page["title"], page["published"]) == ("Rain floods Brest", "2024-03-05")
    assert (page["original"]["path"], page["original"]["media_type"]) == ("n/a.html", "text/html")
    assert by_id["b"]["published"] == "2024-03-06"
    assert [where for *_, where in by_id["7"]["original"]["map"]] == ["row 1"]
    assert by_id["7"]["notes"] == ["article '7': the date 'no day' is not understood and left out"]
    assert by_id["e"]["original"]["path"] == "n/d.zip/e.txt"


def test_fed_back_they_give_the_same_summary(capsys) -> None:
    assert main(["read", "n", "--output", "pile.jsonl"]) == 0
    summaries = []
    for path in ("n", "pile.jsonl"):
        capsys.readouterr()
        assert main(["summarize", path, "-f", "json", "--quiet"]) == 0
        summary = json.loads(capsys.readouterr().out)
        summaries.append({key: value for key, value in summary.items() if key != "notes"})
    assert summaries[0] == summaries[1]


def test_for_people_it_is_text(capsys) -> None:
    assert main(["read", "n/a.html", "--format", "text"]) == 0
    head = "a\nRain floods Brest\nThe Gazette · 2024-03-05 · https://gazette.example/rain · en\n"
    assert capsys.readouterr().out == f"{head}from n/a.html\n\n" + "\n".join(
        ["Rain floods Brest", *PARAGRAPHS, "\n"]
    )


def test_what_is_refused_is_a_note_or_an_error(capsys) -> None:
    Path("n/p.pdf").write_bytes(b"%PDF-1.4")
    assert main(["read", "n"]) == 0
    assert "note: n/p.pdf: a PDF file" in capsys.readouterr().err
    assert main(["read", "n", "--strict"]) == 1
    assert main(["read", "n/p.pdf"]) == 2
    assert main(["read", "n", "--output", "n/out.jsonl"]) == 2
    assert capsys.readouterr().out == ""


def test_a_url_is_fetched_only_where_that_is_asked_for_and_never_from_this_machine(capsys) -> None:
    for arguments, message in [
        (["http://127.0.0.1/"], "/: is a URL; URLs are fetched only with --fetch"),
        (["file:///etc/hosts"], "is no path, and of URLs only those that begin with http:// or"),
        (["--fetch", "http://127.0.0.1/"], "which is no address of the public internet"),
    ]:
        assert main(["read", *arguments]) == 2
        assert message in capsys.readouterr().err


def test_a_line_has_the_notes_on_its_article(capsys) -> None:
    items = [{"text": "Rain fell… [+2345 chars]"}, {"text": "Snow fell on the island."}]
    Path("cut.json").write_text(json.dumps(items), encoding="utf-8")
    assert main(["read", "cut.json"]) == 0
    out, err = capsys.readouterr()
    note = "cut.json, entry 1: holds only the beginning of its text"
    assert sorted(line["notes"] for line in lines(out)) == [[], [note]]
    assert note in err


def test_a_page_that_is_no_article_is_a_note(capsys) -> None:
    lost = (
        "<p>Sorry, the page you are looking for is not on our website.</p><p>Try the archive.</p>"
    )
    Path("lost.html").write_text(f"<html><body><h1>Not found</h1>{lost}</body></html>")
    assert main(["read", "lost.html", "n/a.html"]) == 0
    out, err = capsys.readouterr()
    found = {line["id"]: line["notes"] for line in lines(out)}
    assert {"a": 0, "lost": 1} == {name: len(notes) for name, notes in found.items()}
    assert f"note: {found['lost'][0]}" in err
    assert found["lost"][0].startswith("lost.html: may be no article")


def test_dates_that_are_not_understood_are_one_note(capsys) -> None:
    rows = [f"Rain fell on {place}.,0{n}/05/2024\n" for n, place in enumerate(["Oslo", "Bonn"], 1)]
    Path("dates.csv").write_text("text,date\n" + "".join(rows), encoding="utf-8")
    assert main(["read", "dates.csv"]) == 0
    out, err = capsys.readouterr()
    assert [line["published"] for line in lines(out)] == [None, None]
    assert err.count("is not understood and left out; write the year first") == 1
    assert "the same holds for 1 more" in err
