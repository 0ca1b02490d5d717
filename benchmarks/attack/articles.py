"""Articles that nobody would write, through the command line: no trace, and true citations only.

Some are files of all formats, each run with options of its own; most are topics of a batch, which
loads the model once for many.
"""

from __future__ import annotations

import hashlib
import io
import json
import random
from collections import Counter
from contextlib import redirect_stderr, redirect_stdout, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.attack.outcome import Outcome, at_least, exactly
from benchmarks.attack.tested import shapes
from benchmarks.record import SEEDS
from benchmarks.service.serving import scratch
from summarizer import SummarizerError, read
from summarizer.cli import main as command_line
from summarizer.renderers import FORMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DOCUMENTED = {0, 1, 2, 3}
"""The exit codes that bad input may have; 130 is an interrupt, 70 an error of ours."""
_TOPICS = 100  # of a batch: as many as share a set of options
_SURROUNDINGS = 32  # code points that a citation shows before and behind its place
_RAIN = "Rain flooded the harbour of Brest on Monday, the port said."
_JOINTS = (" ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "")
_OPTIONS: tuple[tuple[str, ...], ...] = (
    (),
    ("--words", "30"),
    ("--words", "1"),
    ("--sentences", "3"),
    ("--percent", "20"),
    ("--order", "score"),
    ("--order", "chronological", "--words", "400"),
)
_WRONG_OPTIONS: tuple[tuple[str, ...], ...] = (
    ("--words", "0"),
    ("--percent", "nan"),
    ("--sentences", "2", "--words", "9"),
    ("--encoding", "rot13"),
    ("--encoder", "none of this name"),
)


class Fuzzer:
    """What makes the inputs: the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - cases, no secrets
        self._sentences = [
            sentence
            for path in SEEDS
            for sentence in Path(path).read_text("utf-8").replace("\n", " ").split(". ")
        ]
        self._shapes = shapes()

    def text(self) -> str:
        """Return a text of sentences, shapes and characters of any kind."""
        pieces = (self._piece() for _ in range(self.chance.randint(0, 10)))
        return "".join(piece + self.chance.choice(_JOINTS) for piece in pieces)

    def article(self) -> dict[str, Any]:
        """Return a JSON article, now and then with what no article has."""
        article: dict[str, Any] = {"text": self.text() or _RAIN}
        for key in ("title", "source", "url", "published", "language", "id"):
            if self.chance.random() < 0.2:  # noqa: PLR2004 - most articles state little
                article[key] = self._value()
        if self.chance.random() < 0.03:  # noqa: PLR2004 - so that most topics have summaries
            article[self.chance.choice(("text", "url", "id"))] = self.chance.choice(
                (None, 7, [], {"a": 1}, "a\0b", "\ud800", "")
            )
        return article

    def topics(self) -> list[dict[str, Any]]:
        """Return the topics of a batch."""
        return [
            {
                "id": f"t{number}",
                "documents": [self.article() for _ in range(self.chance.randint(0, 3))],
                "lang": self.chance.choice((None, "en", "de", "xx")),
            }
            for number in range(_TOPICS)
        ]

    def files(self, folder: Path) -> list[str]:
        """Write some files, and return their texts as far as they are articles of plain text."""
        texts = []
        for number in range(self.chance.randint(0, 4)):
            text, kind = self.text(), self.chance.choice((".txt", ".text", ".jsonl", ".md", ""))
            if kind == ".jsonl":
                articles = [self.article() for _ in range(self.chance.randint(0, 3))]
                texts += [str(article["text"]) for article in articles]
                data = "".join(json.dumps(article) + "\n" for article in articles).encode()
            else:
                texts.append(text)
                encoding = self.chance.choice(("utf-8", "utf-8", "utf-8-sig", "utf-16"))
                data = text.encode(encoding)
            if self.chance.random() < 0.1:  # noqa: PLR2004 - most files are as they should be
                data = data[: len(data) // 2] + self.chance.randbytes(9)
                texts += decoded(data)  # it may still be text, and another one
            (folder / f"{number}{kind}").write_bytes(data)
        return texts

    def options(self) -> tuple[str, ...]:
        """Return options of a run, now and then impossible ones."""
        wrong = self.chance.random() < 0.1  # noqa: PLR2004 - most runs should get to the end
        return self.chance.choice(_WRONG_OPTIONS if wrong else _OPTIONS)

    def _piece(self) -> str:
        kind = self.chance.randrange(4)
        if kind == 0:
            return self.chance.choice(self._shapes) * self.chance.randint(1, 40)
        if kind == 1:
            points = (self.chance.randrange(1, 0x11_0000) for _ in range(12))
            return "".join(chr(p) for p in points if not 0xD800 <= p < 0xE000)  # noqa: PLR2004
        return f"{self.chance.choice(self._sentences)}."

    def _value(self) -> str:
        """Return a value of a field: a date, an address, a name, or anything."""
        dates = ("2024-03-04", "3. Mai 2021", "some day", "9999-99-99")
        return self.chance.choice((*dates, "https://a.example/", "javascript:1", "en", self.text()))


def decoded(data: bytes) -> list[str]:
    """Return the text of the bytes in each encoding that is read unasked and that they are in."""
    texts = []
    for encoding in ("utf-8-sig", "utf-16"):
        with suppress(UnicodeError):
            texts.append(data.decode(encoding))
    return texts


def without_marks(folder: Path) -> list[str]:
    """Return the texts of the folder's Markdown files, as they are read: marks are no words."""
    texts = []
    for path in sorted(folder.glob("*.md")):
        with suppress(SummarizerError):
            texts += [article.text for article in read(path).articles]
    return texts


class Runs:
    """The runs of the command line so far, and what was seen in them."""

    def __init__(self) -> None:
        self.codes: Counter[int] = Counter()
        self.inputs = self.traces = self.citations = self.false = self.left_behind = 0

    def run(self, *args: str) -> int:
        """Run a command, count what must not be, and return its exit code."""
        said, printed = io.StringIO(), io.StringIO()
        with redirect_stderr(said), redirect_stdout(printed):
            code = command_line(args)
        self.codes[code] += 1
        told = said.getvalue() + printed.getvalue()
        self.traces += "Traceback" in told or "an error of ours" in told
        return code

    def check(self, summary: Mapping[str, Any], texts: Sequence[str]) -> None:
        """Count the citations of a summary, and those that do not stand in its texts."""
        known = {
            hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(): text for text in texts
        }
        named = {article["id"]: known.get(article["sha256"]) for article in summary["articles"]}
        for cited in (one for sentence in summary["sentences"] for one in sentence["citations"]):
            self.citations += 1
            self.false += not is_verbatim(cited, named[cited["article"]])

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what came of all runs."""
        yield exactly("fuzzed inputs: traces and errors of ours", self.traces, 0)
        wrong = sum(number for code, number in self.codes.items() if code not in DOCUMENTED)
        yield exactly("fuzzed inputs: other exit codes than documented", wrong, 0)
        yield exactly("fuzzed inputs: outputs left by runs that failed", self.left_behind, 0)
        yield at_least("fuzzed inputs: citations compared", self.citations, self.inputs)
        yield exactly("fuzzed inputs: citations that are not verbatim", self.false, 0)


def is_verbatim(cited: Mapping[str, Any], text: str | None) -> bool:
    """Whether a citation's words, and those around them, stand at its place of the text."""
    if text is None:
        return False
    start, end = cited["start"], cited["end"]
    before, behind = text[max(0, start - _SURROUNDINGS) : start], text[end : end + _SURROUNDINGS]
    return (cited["quote"], cited["prefix"], cited["suffix"]) == (text[start:end], before, behind)


def attack(inputs: int, seed: int) -> Iterator[Outcome]:
    """Give so many inputs to the command line, one in ten as files."""
    fuzzer, runs = Fuzzer(seed), Runs()
    with scratch() as name:
        folder = Path(name)
        for number in range(inputs // 10):
            summarize(fuzzer, runs, folder, number)
        while runs.inputs < inputs:
            batch(fuzzer, runs, folder)
    yield at_least("fuzzed inputs", runs.inputs, inputs)
    yield from runs.outcomes()


def summarize(fuzzer: Fuzzer, runs: Runs, folder: Path, number: int) -> None:
    """Summarise some files, in one of the forms."""
    place, output = folder / f"{number}", folder / f"{number}.out"
    place.mkdir()
    texts = fuzzer.files(place)
    whole = fuzzer.chance.random() < 0.5  # noqa: PLR2004 - the folder, or its files
    paths = [place] if whole else sorted(place.iterdir())
    form = fuzzer.chance.choice([form.name for form in FORMS])
    flags = [
        flag for flag in ("--explain", "--strict", "--quiet") if fuzzer.chance.randrange(3) == 0
    ]
    cache = ("--cache", str(folder / "cache"))
    args = (*map(str, paths), *fuzzer.options(), "-f", form, "-o", str(output), *flags, *cache)
    code = runs.run("summarize", *args)
    runs.inputs += 1
    runs.left_behind += code != 0 and output.exists()
    if code == 0 and form == "json":
        runs.check(json.loads(output.read_bytes()), [*texts, *without_marks(place)])


def batch(fuzzer: Fuzzer, runs: Runs, folder: Path) -> None:
    """Summarise the topics of a batch."""
    topics, output = fuzzer.topics(), folder / "batch.out"
    source = folder / "topics.jsonl"
    source.write_text("".join(json.dumps(topic) + "\n" for topic in topics), "utf-8")
    options = fuzzer.chance.choice(_OPTIONS)
    runs.run("batch", str(source), "-o", str(output), "--quiet", *options)
    runs.inputs += len(topics)
    lines = output.read_text("utf-8").splitlines() if output.exists() else []
    for topic, line in zip(topics, map(json.loads, lines), strict=True):
        if "error" not in line:
            runs.check(line, [str(document["text"]) for document in topic["documents"]])
