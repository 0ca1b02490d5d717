"""A summary over HTTP has the bytes of the command line for the same articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.conftest import command_line

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
FEW = SEEDS[:3]
FORMS = {
    "application/json": "json",
    "text/markdown": "markdown",
    "text/plain": "text",
    "text/html": "html",
}
RAIN = {"text": "Rain flooded the harbour of Brest on Monday.", "id": "gazette"}
PORT = {"text": "The harbour of Brest was flooded by rain on Monday.", "id": "herald"}
MANY = {
    "text": " ".join(
        f"On day {day} of the flood a ship called Astrid {day} sank." for day in range(30)
    )
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory):
    """What the command line prints: it encodes each sentence once, and the service each time."""
    vectors = tmp_path_factory.mktemp("vectors")

    def run(*arguments, stdin=b""):
        done = command_line("summarize", "--cache", vectors, *arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def articles(paths=FEW):
    return [{"id": path.stem, "text": path.read_bytes().decode()} for path in paths]


@pytest.mark.parametrize(("media_type", "form"), FORMS.items())
def test_the_seeds_as_json_give_the_bytes_of_the_command_line(
    service, printed, media_type, form
) -> None:
    seeds = SEEDS if form == "json" else SEEDS[:2]
    answer = service.ask(body={"articles": articles(seeds)}, headers={"Accept": media_type})
    assert (answer.status_code, answer.headers["content-type"].split(";")[0]) == (200, media_type)
    assert printed(*seeds, "--format", form) == answer.content


@pytest.mark.parametrize(
    ("options", "flags"),
    [
        ({"words": 60, "order": "score"}, ["--words", "60", "--order", "score"]),
        (
            {"percent": 5, "encoder": "all-MiniLM-L6-v2", "query": "Who will send envoys?"},
            ["--percent", "5", "--query", "Who will send envoys?"],
        ),
        ({"words": 1}, ["--words", "1"]),
        (
            {
                "sentences": 3,
                "order": "chronological",
                "must_include": [FEW[1].stem],
                "exclude": [FEW[0].stem, f"{FEW[2].stem}:0-9"],
            },
            [
                *("--sentences", "3", "--order=chronological"),
                *("--must-include", FEW[1].stem),
                *("--exclude", f"{FEW[2].stem}:0-9", "--exclude", FEW[0].stem),
            ],
        ),
    ],
    ids=str,
)
def test_the_options_are_those_of_the_command_line(service, printed, options, flags) -> None:
    answer = service.ask(body={"articles": articles()[::-1], "options": options, "explain": True})
    assert printed(*FEW, *flags, "--format", "json", "--explain") == answer.content


def test_an_earlier_summary_is_that_of_the_command_line(service, printed, tmp_path: Path) -> None:
    earlier = printed(*FEW[:2], "--format", "json")
    (tmp_path / "earlier.json").write_bytes(earlier)
    expected = printed(*FEW, "--since", tmp_path / "earlier.json", "--format", "json")
    answer = service.ask(body={"articles": articles(), "since": json.loads(earlier)})
    assert expected == answer.content
    files = [("files", (path.name, path.read_bytes())) for path in FEW]
    assert expected == service.ask(files=files, data={"since": earlier}).content


def test_uploaded_files_give_the_bytes_of_the_command_line_for_these_files(
    service, printed
) -> None:
    files = [("files", (path.name, path.read_bytes())) for path in FEW]
    answer = service.ask(files=files, data={"options": '{"words": 80}', "explain": "true"})
    assert printed(*FEW, "-w", "80", "-f", "json", "--explain") == answer.content


def test_an_uploaded_pile_of_articles_is_read_as_such_with_its_notes(
    service, printed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [RAIN | {"published": "soon"}, {"text": PORT["text"]}, {"text": PORT["text"]}]
    pile = "\n".join(json.dumps(line) for line in lines)
    (tmp_path / "pile.jsonl").write_text(pile)
    answer = service.ask(files={"files": ("pile.jsonl", pile)})
    monkeypatch.chdir(tmp_path)
    assert printed("pile.jsonl", "-f", "json", "--quiet") == answer.content
    assert len(answer.json()["notes"]) == 2


def test_an_encoding_can_be_named_for_files(service) -> None:
    files = {
        "files": ("café.txt", "Déjà vu à Brest: la pluie inonde le port lundi.".encode("cp1252"))
    }
    answer = service.ask(files=files, data={"encoding": "cp1252"})
    assert "la pluie inonde" in answer.json()["summary"]
    assert [article["id"] for article in answer.json()["articles"]] == ["café"]


def test_articles_without_an_id_are_named_by_their_text(service) -> None:
    answer = service.ask(body={"articles": [{"text": RAIN["text"], "lang": "en", "mood": "wet"}]})
    (article,) = answer.json()["articles"]
    assert (article["sha256"][:12], "en") == (article["id"], article["language"])


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("text/*", "text/markdown"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"),
        ("text/plain;q=0.5, text/markdown;q=0.4", "text/plain"),
        ("application/json;q=0, */*", "text/markdown"),
        ("TEXT/HTML; Q=broken", "text/html"),
    ],
)
def test_accept_chooses_the_form(service, accept: str | None, expected: str) -> None:
    answer = service.ask(body={"articles": [RAIN, PORT]}, headers={"Accept": accept})
    assert expected == answer.headers["content-type"].split(";")[0]
    assert answer.headers["vary"] == "Accept"


def test_what_is_not_offered_is_not_acceptable(service) -> None:
    answer = service.ask(body={"articles": [RAIN]}, headers={"Accept": "image/png, text/html;q=0"})
    assert answer.status_code == 406
    assert "text/markdown" in answer.json()["detail"]
