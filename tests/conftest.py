"""What all tests share."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest
import requests
from hypothesis import settings

from benchmarks.remembering_encoder import RememberingEncoder
from summarizer import load_encoder
from summarizer.cli import main
from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence.support import Evidence
from summarizer.method.evidence.topic_statements import Statements
from summarizer.method.rows import Rows
from summarizer.method.scoring.company import company
from summarizer.method.scoring.mentions import mentions
from summarizer.method.scoring.passages import Passages
from summarizer.method.scoring.word_pairs import word_pairs
from summarizer.readers import read
from summarizer.text.tokens import tokenized
from summarizer.text.words import exact_words
from tests import forking

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray
    from requests import Response

    from summarizer import Article, Encoder
    from summarizer.method.evidence.same_fact.second_reading import UnsurePair

# A busy machine is slow, not wrong; a failure elsewhere can be replayed here; and what CI tries is
# always the same, so that only a change can break it: new cases are for those who work here.
settings.register_profile(
    "project",
    deadline=None,
    max_examples=50,
    print_blob=True,
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("project")

# A shell that starts the tests in the background has them, and what they start, ignore interrupts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parent.parent


class WordHashEncoder:
    """An encoder for tests whose subject is another: the more words in common, the nearer.

    Each word has a direction made from its hash; a text's vector is their sum at length 1.
    """

    name = "words by hash"
    sha256 = hashlib.sha256(b"words by hash").hexdigest()
    dimensions = 64

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """One unit row a text, which depends on nothing but the text."""
        rows = [self._vector(text) for text in texts]
        if progress is not None:
            progress(len(rows))
        return np.array(rows, dtype=np.float32).reshape(len(rows), self.dimensions)

    def _vector(self, text: str) -> NDArray[np.float64]:
        total = np.zeros(self.dimensions)
        for word in text[:2000].casefold().split():
            total += self._direction(word)
        return total / (np.sqrt(np.square(total).sum()) or 1.0)

    def _direction(self, word: str) -> NDArray[np.float64]:
        digest = hashlib.shake_128(word.encode()).digest(self.dimensions)
        return np.frombuffer(digest, dtype=np.uint8).astype(np.float64) - 127.5


def given_passages(rows: int, runs: Mapping[int, tuple[int, int]]) -> Passages:
    """The passages written down for some rows; the others read alone."""
    ends = [runs.get(row, (row, row)) for row in range(rows)]
    first, last = np.array(ends, dtype=np.intp).reshape(rows, 2).T
    return Passages(first, last, np.zeros(len(first), dtype=bool), first < last)


@dataclass(frozen=True)
class BySimilarity:
    """A rule by which as much as two sentences are alike they report the same."""

    similarity: DenseSimilarity
    articles: NDArray[np.intp]

    def candidates(self, row: int) -> NDArray[np.intp]:
        """All rows of other articles."""
        return np.flatnonzero(self.articles != self.articles[row])

    def probabilities(self, row: int, others: NDArray[np.intp]) -> NDArray[np.float64]:
        """The similarities themselves."""
        likeness: NDArray[np.float64] = self.similarity.between(np.array([row]), others)[0]
        return likeness.astype(np.float64)

    @property
    def unsure(self) -> tuple[float, float]:
        """Where the rule that ships is unsure in English."""
        from summarizer.method.evidence.same_fact.second_reading import ENGLISH  # noqa: PLC0415

        return ENGLISH.unsure

    def read_again(self, pairs: Iterable[UnsurePair]) -> NDArray[np.float64]:
        """What the rule says: it knows nothing better."""
        return np.array([pair.by_rule for pair in pairs])

    def are_reports(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """That nothing which seems to differ is a report all the same."""
        return np.zeros(len(pairs), dtype=bool)

    def are_denied(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """No pair is denied."""
        return np.zeros(len(pairs), dtype=bool)

    def are_said_again(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """That no sentence says another one again."""
        return np.zeros(len(pairs), dtype=bool)


@dataclass(frozen=True)
class ReadingAgain(BySimilarity):
    """A rule whose second reading is sure of every pair, and notes which it is asked for."""

    asked: list[tuple[int, int]] = field(default_factory=list)

    def read_again(self, pairs: Iterable[UnsurePair]) -> NDArray[np.float64]:
        """That each of the pairs says the same."""
        asked = [(pair.row, pair.other) for pair in pairs]
        self.asked.extend(asked)
        return np.ones(len(asked))


@dataclass(frozen=True)
class Saying(BySimilarity):
    """A rule whose second reading knows of some pairs that the second says the first again."""

    again: frozenset[tuple[int, int]] = frozenset()

    def are_said_again(self, pairs: Sequence[tuple[int, int]]) -> NDArray[np.bool_]:
        """Whether the second of each pair says the first again."""
        return np.array([pair in self.again for pair in pairs], dtype=bool)


def evidence_by_similarity(
    similarity: DenseSimilarity,
    articles: NDArray[np.intp],
    texts: Sequence[str],
    threshold: float = 0.5,
) -> Evidence:
    """The evidence for rows by their similarity, every article a source of its own."""
    rows = len(articles)
    return Evidence(
        similarity=similarity,
        articles=articles,
        sources=articles,
        tellings=articles,
        copies=np.ones(rows, dtype=np.intp),
        silent=np.zeros(rows, dtype=bool),
        lineages=(),
        statements=Statements(texts, [language_of("en")] * rows, [None] * rows),
        same_fact=BySimilarity(similarity, articles),
        threshold=threshold,
        constants=CONSTANTS,
    )


def given_similarity(
    labels: NDArray[np.intp],
    matrix: Sequence[Sequence[float]] | None,
    similar: Mapping[tuple[int, int], float],
) -> DenseSimilarity:
    """Similarities as `given_rows` states them."""
    of_one_cluster = labels[:, np.newaxis] == labels
    likeness = np.where(of_one_cluster, 0.5, 0.3) if matrix is None else np.array(matrix)
    np.fill_diagonal(likeness, 1)
    for (left, right), value in similar.items():
        likeness[left, right] = likeness[right, left] = value
    return DenseSimilarity(likeness.astype(np.float32))


def given_rows(
    texts: Sequence[str],
    matrix: Sequence[Sequence[float]] | None = None,
    *,
    similar: Mapping[tuple[int, int], float] | None = None,
    runs: Mapping[int, tuple[int, int]] | None = None,
    **known: Any,
) -> Rows:
    """Texts as a selection sees them: one a cluster, of one article and faultless unless stated.

    What has a passage leans on it, unless stated. Their similarities are a matrix, or 0.5 in a
    cluster and 0.3 elsewhere, but for the pairs that are `similar`; `runs` are the passages of
    rows; `known` has the other fields, row by row, and the `sentences`.
    """
    rows = len(texts)
    labels = np.array(known.get("labels", range(rows)), dtype=np.intp)
    similarity = given_similarity(labels, matrix, similar or {})
    articles = np.array(known.get("articles", [0] * rows), dtype=np.intp)
    ones = np.ones(rows)
    near = similarity.to_mean(np.array(known.get("position", ones)))
    passages = given_passages(rows, runs or {})
    return Rows(
        sentences=known.get("sentences", ()),
        similarity=similarity,
        labels=labels,
        articles=articles,
        evidence=evidence_by_similarity(similarity, articles, texts, known.get("support", 0.5)),
        centrality=np.array(known.get("centrality", ones)),
        position=np.array(known.get("position", ones)),
        nearness=np.array(known.get("nearness", near)),
        relevance=np.array(known.get("relevance", near)),
        company=company(similarity, articles, articles, CONSTANTS.aside),
        belonging=np.array(known.get("belonging", ones)),
        fitness=np.array(known.get("fitness", np.where(passages.first < passages.last, 0.6, 1))),
        voices=np.array(known.get("voices", ones)),
        soundness=np.array(known.get("soundness", ones)),
        leaning=np.array(known.get("leaning", passages.needy), dtype=bool),
        passages=passages,
        lengths=np.array([len(text.split()) for text in texts], dtype=np.intp),
        costs=np.array([exact_words(text) for text in texts], dtype=np.float64),
        usual_length=known.get("usual_length", 20.0),
        foreign=np.array(known.get("foreign", [False] * rows)),
        pairs=word_pairs(tokenized(texts), articles, ones, CONSTANTS),
        mentions=mentions(texts, [language_of("en")] * rows),
    )


@pytest.fixture(scope="session")
def passages_of() -> Callable[..., Passages]:
    """What makes passages of the runs of some rows."""
    return given_passages


@pytest.fixture(scope="session")
def rows_of() -> Callable[..., Rows]:
    """What makes the rows of a selection from texts."""
    return given_rows


@pytest.fixture(scope="session")
def evidence_of() -> Callable[..., Evidence]:
    """What makes the evidence for rows from their similarities, articles and texts."""
    return evidence_by_similarity


@pytest.fixture(scope="session")
def word_encoder() -> Encoder:
    """A quick encoder that needs no model."""
    return WordHashEncoder()


@pytest.fixture(scope="session")
def encoder() -> Encoder:
    """The encoder that ships with the package."""
    return RememberingEncoder(load_encoder())


@pytest.fixture(scope="session")
def seeds() -> tuple[Article, ...]:
    """The five articles in seeds/, as the command line reads them."""
    return read(sorted(map(str, (ROOT / "seeds").glob("*.txt")))).articles


def command_line(*args: Any, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What the command line answers, in this process: to start another takes most of a second."""
    contents = {"stdin": stdin, "stdout": b"", "stderr": b""}
    streams = {name: TextIOWrapper(BytesIO(one), "utf-8") for name, one in contents.items()}
    with pytest.MonkeyPatch.context() as patch:
        for name, stream in streams.items():
            patch.setattr(sys, name, stream)
        code = main(list(map(os.fspath, args)))
    out, err = (streams[name].detach() for name in ("stdout", "stderr"))
    return subprocess.CompletedProcess(args, code, out.getvalue(), err.getvalue())


class PackageCopy:
    """A copy of the package in a folder of its own, in which a recipe is followed."""

    def __init__(self, folder: Path) -> None:
        """Copy it, with what was compiled of it."""
        self.folder = folder
        shutil.copytree(ROOT / "summarizer", folder / "summarizer")

    def write(self, module: str, text: str) -> None:
        """Add a module, and the room it stands in."""
        path = self.folder / "summarizer" / module
        path.parent.mkdir(exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_text(text, encoding="utf-8")

    def replace(self, module: str, old: str, new: str) -> None:
        """Edit a module in the only place that has the text."""
        path = self.folder / "summarizer" / module
        before, after = path.read_text(encoding="utf-8").split(old)
        path.write_text(f"{before}{new}{after}", encoding="utf-8")

    def run(self, *args: object) -> str:
        """What a process of Python prints that has the copy; its coverage is nobody's."""
        others = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
        done = subprocess.run(
            [sys.executable, *map(str, args)],
            capture_output=True,
            encoding="utf-8",
            check=False,
            cwd=self.folder,
            env=others | {"PYTHONPATH": str(self.folder)},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def package_copy(tmp_path: Path) -> PackageCopy:
    """A copy of the package, for a change that stays there."""
    return PackageCopy(tmp_path)


def until(condition: Callable[[], object]) -> None:
    """Wait until something is so: for a minute, by when it is not going to be."""
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)


class RunningService:
    """`summarizer serve` as a process of its own, on a free port, with its log."""

    def __init__(self, *flags: object, afresh: bool = False, **settings: object) -> None:
        """Start it with settings from the environment, and wait until it listens."""
        given = {f"SUMMARIZER_{name.upper()}": str(value) for name, value in settings.items()}
        self.log: list[dict[str, Any]] = []
        self._listening = threading.Event()
        reading, writing = os.pipe()
        with Path(os.devnull).open("r+b") as nothing, os.fdopen(writing, "wb") as log:
            self.process = forking.start(
                ["serve", "--port", "0", *map(str, flags)],
                [nothing.fileno(), nothing.fileno(), log.fileno()],
                os.environ | {"SUMMARIZER_DRAIN": "0"} | given,
                afresh=afresh,
            )
        self._lines = os.fdopen(reading, encoding="utf-8")
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._listening.wait(60)
        found = [line["addresses"] for line in self.log if line["event"] == "listening"]
        if not found:
            self.process.kill()
        assert found, self.log
        ((self.url,),) = found

    def _read(self) -> None:
        with self._lines as lines:
            for line in lines:
                self.log.append(json.loads(line) if line.startswith("{") else {"event": line})
                if self.log[-1]["event"] == "listening":
                    self._listening.set()
        self._listening.set()

    def ask(self, path: str = "/v1/summaries", body: Any = None, **how: Any) -> Response:
        """The answer to a request: a GET without a body, else a POST of it as JSON."""
        method = how.pop("method", "GET" if body is None and "files" not in how else "POST")
        return requests.request(method, self.url + path, json=body, timeout=120, **how)

    def metric(self, sample: str) -> float:
        """The value of one sample in /metrics."""
        lines = self.ask("/metrics").text.splitlines()
        return next(
            (float(line.rpartition(" ")[2]) for line in lines if line.startswith(sample)), 0.0
        )

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send a signal, and return the exit code."""
        self.process.send_signal(number)
        code = self.process.wait(60)
        self._reader.join(10)
        return code


def started_services() -> Iterator[Callable[..., RunningService]]:
    """What starts a service; at the end all that are left are ended."""
    started: list[RunningService] = []

    def start(*flags: object, afresh: bool = False, **settings: object) -> RunningService:
        started.append(RunningService(*flags, afresh=afresh, **settings))
        return started[-1]

    yield start
    left = [service for service in started if service.process.poll() is None]
    for service in left:
        service.process.terminate()
    for service in left:
        service.process.wait(60)


@pytest.fixture(scope="module")
def start_service() -> Iterator[Callable[..., RunningService]]:
    """What starts a service for a module: each takes memory as long as it runs."""
    yield from started_services()


@pytest.fixture(scope="session")
def start_shared_service() -> Iterator[Callable[..., RunningService]]:
    """What starts a service for all tests."""
    yield from started_services()


KEYS = (
    "0123456789abcdef0",
    "fedcba98765432100",
    "schlüssel-für-alle-hà",
    "ключ-от-всех-дверей",
    'a;b"c%41=d and so on',
)


@pytest.fixture(scope="session")
def locked_service(start_shared_service: Callable[..., RunningService]) -> RunningService:
    """A service that asks for one of `KEYS`."""
    return start_shared_service(api_keys=", ".join(KEYS))


@pytest.fixture(scope="session")
def service(start_shared_service: Callable[..., RunningService]) -> RunningService:
    """A service with small limits that tests share."""
    return start_shared_service(
        max_body_bytes=600_000,
        max_articles=20,
        max_characters=20_000,
        max_sentences=200,
        max_depth=16,
    )
