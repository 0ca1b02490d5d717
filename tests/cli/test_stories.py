"""`summarizer stories` as people run it, but for the process."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import command_line

FERRY = Path(__file__).parents[2] / "docs" / "example" / "ferry.jsonl"
LONE = {"id": "wheat", "text": "Prices of winter wheat fell in Chicago.", "title": "Wheat falls"}
FOLDER = ["digest.md", "feed.xml", "index.html", "stories", "stories.json"]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four reports of one accident, and one of something else."""
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    shutil.copy(FERRY, "in/ferry.jsonl")
    Path("in/lone.jsonl").write_text(json.dumps(LONE) + "\n", "utf-8")
    return tmp_path


def run(*args: str) -> tuple[int, str, str]:
    done = command_line("stories", *args)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def names(place: str) -> list[str]:
    return sorted(path.name for path in Path(place).iterdir())


def test_a_folder_has_an_index_a_page_a_story_data_a_feed_and_a_digest() -> None:
    assert run("in", "-w", "40", "--output", "site") == (0, "", "")
    assert names("site") == FOLDER
    data = json.loads(Path("site/stories.json").read_text("utf-8"))
    (story,) = data["stories"]
    assert data["alone"] == ["wheat"]
    page = Path(f"site/stories/{story['id']}.html").read_text("utf-8")
    assert story["title"] in page
    assert f'href="stories/{story["id"]}.html"' in Path("site/index.html").read_text("utf-8")
    printed = run("in", "-w", "40", "-f", "markdown")
    assert printed == (0, Path("site/digest.md").read_text("utf-8"), "")


def test_a_folder_of_ours_is_replaced_and_any_other_is_refused() -> None:
    for words in ("300", "--no-summaries"):
        how = ("-w", words) if words.isdigit() else (words,)
        code, _, err = run("in", *how, "-o", "site", "-f", "json")
        assert code == 0
        assert "--format json is passed over: a folder has pages, stories.json and more" in err
    (story,) = json.loads(Path("site/stories.json").read_text("utf-8"))["stories"]
    assert (names("site"), names("site/stories")) == (FOLDER, [f"{story['id']}.html"])
    Path("site/notes.txt").write_text("mine", "utf-8")
    code, out, err = run("in", "--no-summaries", "-o", "site")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "holds files that summarizer did not write, such as 'notes.txt'" in err
    assert Path("site/notes.txt").read_text("utf-8") == "mine"


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("in/site", "lies in in, where the next run would find it among the articles"),
        ("in/ferry.jsonl", "lies in in"),
        ("gone/site", "the folder to write it in does not exist"),
    ],
)
def test_a_folder_that_cannot_be_written_is_refused_before_the_work(place: str, said: str) -> None:
    code, out, err = run("in", "-o", place)
    assert (code, out) == (2, "")
    assert said in err


def test_what_was_written_is_not_read_again() -> None:
    run("in", "-w", "40", "-o", "site")
    code, out, err = run("site")
    assert (code, out) == (2, "")
    assert "no readable article in this folder" in err
    for name in FOLDER:
        if Path("site", name).is_file():
            assert "is a result that summarizer wrote" in run(f"site/{name}")[2]


def test_only_the_first_stories_are_shown_if_asked_for() -> None:
    data = json.loads(run("in", "--min-articles", "1", "--top", "1", "-f", "json")[1])
    assert [len(story["articles"]) for story in data["stories"]] == [4]
    assert data["notes"] == ["stories that are not shown: 1; their articles: 1"]


def test_articles_that_have_nothing_in_common_are_no_error() -> None:
    code, out, _ = run("in/lone.jsonl")
    assert code == 0
    assert "No two articles are about one event." in out
    assert "- “Wheat falls” (wheat)" in out


def day(name: str, *texts: str) -> str:
    """A file with the articles of a day in March."""
    articles = (
        {"id": f"{name}-{number}", "text": text, "published": f"2024-03-{name}"}
        for number, text in enumerate(texts)
    )
    Path(f"{name}.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in articles), "utf-8")
    return f"{name}.jsonl"


SANK = "The ferry Astrid sank off Zanzora on Sunday, killing 12 people, the coast guard said."
ARREST = (
    "Police arrested the captain of the ferry Astrid in Zanzora on Tuesday and charged him with "
    "negligence over the 12 deaths."
)
DAYS = (
    (SANK, f"On Sunday the ferry Astrid sank near Zanzora and 12 people died. {SANK}"),
    (f"{SANK} {ARREST}", LONE["text"]),
    ("Voters in Ellmoor chose Ada Lund as mayor.", "Ada Lund was chosen as mayor by Ellmoor."),
)


def test_a_stream_goes_on_day_by_day() -> None:
    """On the third day, weeks later, the first story is closed; its page and its data stay."""
    said, stories = [], []
    for name, texts in zip(("03", "04", "28"), DAYS, strict=True):
        code, out, err = run(day(name, *texts), "--add-to", "site")
        assert (code, out) == (0, "")
        said.append(err.splitlines()[-1].removeprefix("summarizer: note: stories: "))
        stories.append(json.loads(Path("site/stories.json").read_text("utf-8"))["stories"])
    assert said == ["1 new", "1 changed", "1 new"]
    (first,), (changed,), (other,) = stories
    assert first["id"] == changed["id"] != other["id"]
    assert [one["text"] for one in changed["news"]] == [ARREST]
    assert names("site") == sorted([*FOLDER, "earlier", "stream.jsonl.gz"])
    assert names("site/stories") == sorted(f"{one['id']}.html" for one in (first, other))
    (data, page) = (Path("site/earlier", name) for name in names("site/earlier")[::-1])
    assert data.suffix == ".json"
    closed = json.loads(data.read_text("utf-8"))
    assert ([one["id"] for one in closed["stories"]], closed["alone"]) == ([first["id"]], ["04-1"])
    assert f'href="../stories/{first["id"]}.html"' in page.read_text("utf-8")
    assert f'href="earlier/{page.name}"' in Path("site/index.html").read_text("utf-8")
    assert "holds a stream, which would be lost" in run("in", "-o", "site")[2]
    assert "is a result that summarizer wrote" in run("site/stream.jsonl.gz")[2]


@pytest.mark.parametrize("data", [None, b"", b"{}", b"\x1f\x8b damaged"])
def test_a_folder_without_a_readable_stream_is_left_as_it_is(data: bytes | None) -> None:
    run("in", "--no-summaries", "-o", "site")
    if data is not None:
        Path("site/stream.jsonl.gz").write_bytes(data)
    before = {path: path.read_bytes() for path in Path("site").rglob("*") if path.is_file()}
    code, out, err = run("in", "--no-summaries", "--add-to", "site")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "site/stream.jsonl.gz: " in err
    assert before == {path: path.read_bytes() for path in before}


def contents(place: str) -> frozenset[tuple[str, bytes]]:
    """The files of a folder with their bytes."""
    files = (path for path in Path(place).rglob("*") if path.is_file())
    return frozenset((str(path.relative_to(place)), path.read_bytes()) for path in files)


@pytest.mark.slow
def test_a_killed_run_leaves_the_old_or_the_new_stream_and_the_next_goes_on() -> None:
    """The process is killed as soon as it writes, which it does beside the folder."""
    first, second = (day(name, *texts) for name, texts in zip(("03", "04"), DAYS, strict=False))
    assert run(first, "--no-summaries", "--add-to", "site")[0] == 0
    old = contents("site")
    command = [sys.executable, "-m", "summarizer", "stories", second, "--no-summaries"]
    with subprocess.Popen([*command, "--add-to", "site"]) as process:
        while process.poll() is None and not any(Path().glob(".summarizer-site*/*")):
            time.sleep(0.001)
        process.kill()
    killed = contents("site")
    assert run(second, "--no-summaries", "--add-to", "site")[0] == 0
    (story,) = json.loads(Path("site/stories.json").read_text("utf-8"))["stories"]
    assert len(story["articles"]) == 3
    assert story["status"] == ("more sources" if killed == old else "known")
