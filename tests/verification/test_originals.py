"""Quotes in the files that articles were read from."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from summarizer import Article, Options, read, summarize
from summarizer.cli import main
from summarizer.originals import Original
from summarizer.readers.callers.uploads import read_contents
from summarizer.service.work.requests import SummaryRequest
from summarizer.verification import verify
from tests.readers.documents.test_office import docx
from tests.readers.made_files import PAGE, pdf

if TYPE_CHECKING:
    from pathlib import Path

    from summarizer import Encoder

LINES = ["Rain flooded the harbour of Brest on Monday, and no ship could leave the inter-"]
OVERLEAF = ["national port of Brest.", "The mayor asked the navy for pumps on Monday evening."]
ROW = "The harbour of Brest was flooded by rain on Monday and no ship could leave it."


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pile")
    (folder / "a.html").write_text(PAGE)
    (folder / "b.pdf").write_bytes(pdf([LINES, OVERLEAF]))
    (folder / "c.docx").write_bytes(docx())
    (folder / "d.csv").write_text(f"id,text\nd,{ROW}\n")
    (folder / "e.txt").write_text(f"{ROW} Divers search the wreck for oil.")
    return folder


@pytest.fixture(scope="module")
def summary(pile: Path, word_encoder: Encoder) -> dict[str, Any]:
    made = summarize(read(pile).articles, max_words=400, encoder=word_encoder)
    data: dict[str, Any] = json.loads(made.to_json())
    return data


def checked(data: object, *paths: Path) -> tuple[list[str], tuple[str, ...]]:
    """The faults, and what of the originals was not checked."""
    found = verify(data, read(paths).articles, rerun=False)
    unchecked = tuple(one for one in found.unchecked if "files" in one)
    return [str(fault) for fault in found.faults], unchecked


def places(data: Any) -> dict[str, list[str]]:
    cited = [one for sentence in data["sentences"] for one in sentence["citations"]]
    return {one["article"]: one["original"] for one in cited if "original" in one}


def test_a_summary_says_where_in_the_files_its_quotes_stand(pile, summary) -> None:
    known = places(summary)
    assert sorted(known) == ["a", "b", "c", "d"]
    assert known["d"] == ["row 1"]
    assert known["c"][0].startswith("paragraph ")
    assert ["page 1", "page 2"] in [
        one["original"]
        for sentence in summary["sentences"]
        for one in sentence["citations"]
        if one["article"] == "b"
    ]
    assert checked(summary, pile) == ([], ())


@pytest.mark.parametrize(
    ("article", "place"),
    [("a", "bytes 0-50"), ("b", "page 9"), ("c", "paragraph 1000"), ("d", "row 2")],
)
def test_a_place_in_a_file_that_does_not_hold_the_words_is_false(
    article, place, pile, summary
) -> None:
    forged = json.loads(json.dumps(summary))
    cites = [one for sentence in forged["sentences"] for one in sentence["citations"]]
    cited = next(one for one in cites if one["article"] == article)
    right = "; ".join(cited["original"])
    cited["original"] = [place]
    (fault,), _ = checked(forged, pile)
    where = f"citation of '{article}', characters {cited['start']}-{cited['end']}"
    assert fault == f"{where}: original: expected '{right}', found '{place}'"


def test_files_that_are_sent_give_the_same_citations(pile, summary, word_encoder) -> None:
    sent = read_contents([(one.name, one.read_bytes()) for one in pile.iterdir()])
    kept = SummaryRequest.from_json(SummaryRequest(sent.articles, Options()).to_json())
    made = summarize(kept.articles, max_words=400, encoder=word_encoder)
    assert json.loads(made.to_json()) == summary


def test_another_file_is_false(pile, summary) -> None:
    forged = json.loads(json.dumps(summary))
    forged["articles"][0]["original"]["sha256"] = "0" * 64
    (fault,), _ = checked(forged, pile)
    assert fault.startswith("article 'a': original sha256: expected")


def test_a_place_that_no_word_stands_at_is_false(pile, summary) -> None:
    """A page that changed so that the text is the same, and stands elsewhere."""
    moved = pile.parent / "moved" / "a.html"
    moved.parent.mkdir()
    moved.write_text(PAGE.replace("<body>", "<body>\n\n"))
    faults, _ = checked(summary, *(one for one in pile.iterdir() if one.stem != "a"), moved)
    assert faults[0].startswith("article 'a': original sha256: expected")
    assert all("citation of 'a'" in one for one in faults[1:])
    assert len(faults) > 1


def test_texts_alone_leave_the_files_unchecked(pile, summary) -> None:
    articles = pile.parent / "articles.jsonl"
    assert main(["read", str(pile), "--output", str(articles), "--quiet"]) == 0
    names = "'a', 'b', 'c' and 1 more"
    reason = "their texts are given, and not the files that these were read from"
    unchecked = (f"where in their files stand: {names} ({reason})",)
    assert checked(summary, articles) == ([], unchecked)
    again = checked(summary, articles, *(one for one in pile.iterdir() if one.stem in {"a", "b"}))
    assert again == ([], (f"where in their files stand: 'c', 'd' ({reason})",))


def test_an_older_summary_says_nothing_of_files_and_is_true(pile, summary) -> None:
    text = json.dumps(summary)
    older = json.loads(text, object_hook=lambda one: (one.pop("original", None), one)[1])
    faults, unchecked = checked(older, pile)
    assert (faults, len(unchecked)) == ([], 1)
    assert "the summary does not say" in unchecked[0]


def test_a_line_that_no_map_holds_is_named(word_encoder: Encoder) -> None:
    text = f"{ROW}\nDivers search the wreck of the ferry Astrid for oil."
    articles = read_with_half_a_map(text)
    data = json.loads(summarize(articles, encoder=word_encoder).to_json())
    found = verify(data, articles, rerun=False)
    assert found.true
    assert "stand: 'x' (not all of their words were found there)" in found.unchecked[0]


def read_with_half_a_map(text: str) -> list[Article]:
    original = Original("x.html", "0" * 64, "text/html", ((0, text.index("\n"), "bytes 3-90"),))
    return [Article(text, "x", original=original)]
