"""The encoders that ship, as their manifests describe them.

The default one is in the package. The multilingual one is a distribution of its own; in a checkout
it lies beside the default one.
"""

from __future__ import annotations

import hashlib
import importlib.util
import tomllib
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from summarizer.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

CURE = "reinstall the package, or restore models/ from the repository"

MULTILINGUAL = "multilingual-e5-small"
"""The encoder for all languages, and the folder of it in a checkout."""

MULTILINGUAL_CURE = "pip install 'multidoc-summarizer[multilingual]'"
"""What installs it."""

CROSS_ENCODER = "same-fact-cross-encoder"
"""The model that reads two English sentences at once; it is no encoder that one can ask for."""

MULTILINGUAL_CROSS_ENCODER = "multilingual-same-fact-cross-encoder"
"""The one that reads two sentences of any languages; it comes with the multilingual encoder."""

_DISTRIBUTION = "multidoc_summarizer_multilingual"  # the package that brings it


class Words(NamedTuple):
    """Where the embeddings of words stand in the file of another model, in 4 bits.

    `bits` is where the bytes begin, of an array of `shape` (words, blocks, bytes of a block) with
    two numbers to a byte; `scales` is where the scales of the blocks do, in half precision.
    """

    file: str
    shape: tuple[int, int, int]
    bits: int
    scales: int


class Model(NamedTuple):
    """One entry of a manifest; `graph`, `tokenizer` and `means` are file names inside `folder`.

    `means` are the mean vectors of languages (see `language_means`), `words` what the graph is
    given in place of the numbers of words; most models have neither.
    """

    name: str
    folder: Path
    graph: str
    tokenizer: str
    dimensions: int
    max_tokens: int
    languages: tuple[str, ...]
    sha256: Mapping[str, str]
    means: str | None = None
    words: Words | None = None

    def check(self) -> None:
        """Compare every file of the model with its checksum; raises ModelError if one differs."""
        for name, expected in self.sha256.items():
            actual = self._digest(name)
            if actual != expected:
                raise ModelError(
                    f"model file {self.folder / name} has sha256 {actual}, the manifest says "
                    f"{expected}; {CURE}"
                )

    def read(self, name: str) -> bytes:
        """Return one file of the model; raises ModelError if it cannot be read."""
        return read_file(self.folder / name)

    def _digest(self, name: str) -> str:
        """Return the hexadecimal SHA-256 of one file; raises ModelError if it cannot be read.

        The file is mapped into memory: to copy it there takes as long again. And it is hashed in
        one piece: each further piece would wait again for the interpreter's lock.
        """
        try:
            with (
                (self.folder / name).open("rb") as file,
                mmap(file.fileno(), 0, access=ACCESS_READ) as content,
            ):
                return hashlib.sha256(content).hexdigest()
        except (OSError, ValueError):  # not every file system can map a file, nor an empty one
            return hashlib.sha256(self.read(name)).hexdigest()


def read_file(path: Path) -> bytes:
    """Return one file of a model; raises ModelError if it cannot be read."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"cannot read model file {path}: {error.strerror or error}; {CURE}"
        ) from error


def models_folder() -> Path:
    """Return the folder of the shipped models: in the installed package, or beside it."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "models"
    return inside if inside.is_dir() else package.parent / "models"


def default_models() -> dict[str, Model]:
    """Return the models of the package itself by name; raises ModelError if its manifest is broken.

    What is wrong with the multilingual one is of no concern to who has English alone.
    """
    return _listed(models_folder())


def shipped_models(folder: Path | None = None) -> dict[str, Model]:
    """Return the models that are here by name: those in `folder`, and the multilingual one.

    Raises ModelError if a manifest is broken.
    """
    folder = models_folder() if folder is None else folder
    multilingual = _multilingual_folder(folder)
    return _listed(folder) | ({} if multilingual is None else _listed(multilingual))


def cross_encoder(name: str = CROSS_ENCODER) -> Model:
    """Return a cross-encoder; raises ModelError if it is not here, or its manifest is broken."""
    if name == CROSS_ENCODER:
        folder = models_folder() / CROSS_ENCODER
    else:
        found = _multilingual_cross_encoder()
        if found is None:
            raise ModelError(f"{name} is not installed; {MULTILINGUAL_CURE}")
        folder = found
    try:
        return _listed(folder)[name]
    except KeyError as error:
        raise ModelError(f"{folder / 'manifest.toml'} lists no {name}; {CURE}") from error


def has_multilingual_cross_encoder() -> bool:
    """Return whether the cross-encoder for all languages is here."""
    return _multilingual_cross_encoder() is not None


def _multilingual_cross_encoder() -> Path | None:
    """Return where it is, None if nowhere: the first release of the encoder came without it."""
    encoder = _multilingual_folder(models_folder())
    folder = None if encoder is None else encoder / "cross-encoder"
    return folder if folder is not None and (folder / "manifest.toml").is_file() else None


def _multilingual_folder(folder: Path) -> Path | None:
    """Return where the multilingual model is: beside the others, or installed; None if nowhere."""
    beside = folder / MULTILINGUAL
    if (beside / "manifest.toml").is_file():
        return beside
    found = importlib.util.find_spec(_DISTRIBUTION)
    return None if found is None or found.origin is None else Path(found.origin).parent


def _listed(folder: Path) -> dict[str, Model]:
    """Return the models of the manifest in `folder` by name."""
    path = folder / "manifest.toml"
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))["models"]
        models = [_model(folder, entry) for entry in entries]
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}; {CURE}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{path} is malformed ({error}); {CURE}") from error
    return {model.name: model for model in models}


def _model(folder: Path, entry: dict[str, Any]) -> Model:
    words = entry.get("words")
    return Model(
        name=str(entry["name"]),
        folder=folder / str(entry["folder"]),
        graph=str(entry["graph"]),
        tokenizer=str(entry["tokenizer"]),
        dimensions=int(entry["dimensions"]),
        max_tokens=int(entry["max_tokens"]),
        languages=tuple(entry["languages"]),
        sha256=dict(entry["sha256"]),
        means=entry.get("means"),
        words=None if words is None else _words(words),
    )


def _words(entry: Mapping[str, Any]) -> Words:
    words, blocks, width = map(int, entry["shape"])
    bits, scales = int(entry["bits"]), int(entry["scales"])
    return Words(str(entry["file"]), (words, blocks, width), bits, scales)
