"""The other back end: any model on this machine in the layout of sentence-transformers.

It needs the extra `sentence-transformers`, which brings torch.

Texts go through the model one at a time on one thread. A batch pads its texts to one length and a
second thread splits the sums differently, and either changes the last bits of a vector; slower is
the price of the same bytes.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.encoders.unit_rows import gather, readable, unit
from summarizer.errors import MissingEncoderError, ModelError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

    from summarizer.encoders import Backend

WEIGHTS: dict[Backend, str] = {
    "torch": "*.safetensors",
    "onnx": "*.onnx",
    "openvino": "openvino*.xml",
}
"""The weights that each back end reads, by preference when none was asked for."""

PICKLED = {".bin", ".ckpt", ".pickle", ".pkl", ".pt", ".pth"}
"""Suffixes of weights that can run code when they are opened."""

LIBRARY = "sentence-transformers"

CURE = f"pip install 'multidoc-summarizer[{LIBRARY}]'"
"""What installs the library: the extra of that name."""


class SentenceTransformerEncoder:
    """An encoder run by sentence-transformers, without network and without the folder's code."""

    __reduce__ = refuse_to_pickle

    def __init__(self, name: str, folder: Path, backend: Backend | None = None) -> None:
        """Load the model in `folder` with `backend`, or the first for which it has weights.

        Sets the threads of torch to one, for the whole process. Raises ModelError for a folder that
        is incomplete, only pickled, or brings its own code; MissingEncoderError when the library is
        not installed.
        """
        self.name = name
        backend = _available(folder) if backend is None else backend
        weights = _weights(folder, backend)
        _refuse_code(folder)
        self._model = _load(folder, backend, weights)
        self.sha256 = _digest(folder, weights)
        self.runtime = f"{backend} {_versions()}"
        self.dimensions = len(self._encode_one(""))

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions).

        A text is cut where the model's own settings say, and before that at `rows.MAX_CHARACTERS`.
        A text for which the model has no direction keeps a row of zeros. `progress` is called with
        the number of texts done so far.
        """
        encoded = ((text, self._encode_one(text)) for text in dict.fromkeys(texts))
        return gather(texts, encoded, self.dimensions, progress)

    def _encode_one(self, text: str) -> NDArray[np.float32]:
        vectors = self._model.encode(
            [readable(text)], batch_size=1, show_progress_bar=False, convert_to_numpy=True
        )
        return unit(vectors[0])


def _versions() -> str:
    """What runs the model: its vectors may differ in their last bits between versions."""
    from importlib import metadata  # noqa: PLC0415 - rarely needed

    return " ".join(
        f"{name} {metadata.version(name)}" for name in (LIBRARY, "transformers", "torch")
    )


def find_folder(name: str, *, download: bool = False) -> Path | None:
    """Return the folder of the model called `name` in the local Hugging Face cache, or None.

    With `download`, a model that is not there is fetched first, without its pickled weights; raises
    ModelError when that fails, and MissingEncoderError before it when nothing could run the model.
    A name without an owner is looked for under `sentence-transformers/` too.
    """
    if download:
        _require_library()
    if importlib.util.find_spec("huggingface_hub") is None:
        return None
    candidates = [name] if "/" in name else [f"{LIBRARY}/{name}", name]
    for candidate in candidates:
        folder = _cached(candidate)
        if folder is not None:
            return folder
    return _download(candidates[0]) if download else None


def _cached(name: str) -> Path | None:
    from huggingface_hub import snapshot_download  # noqa: PLC0415 - slow to import

    try:
        return Path(snapshot_download(name, local_files_only=True))
    except (OSError, ValueError):
        # Not in the cache, or not even a possible name.
        return None


def _download(name: str) -> Path:
    from huggingface_hub import snapshot_download  # noqa: PLC0415 - slow to import

    try:
        return Path(snapshot_download(name, ignore_patterns=[f"*{suffix}" for suffix in PICKLED]))
    except Exception as error:  # Network, access and naming errors share no type.
        raise ModelError(f"cannot download encoder {name!r}: {error}") from error


def _available(folder: Path) -> Backend:
    found = [backend for backend, pattern in WEIGHTS.items() if any(folder.rglob(pattern))]
    return found[0] if found else "torch"


def _weights(folder: Path, backend: Backend) -> list[Path]:
    """Return the weight files in `folder`; raises ModelError if there are none or only pickles."""
    weights = sorted(folder.rglob(WEIGHTS[backend]))
    for path in sorted(folder.rglob("*")):
        if path.suffix in PICKLED and not _has_twin(path, folder, weights):
            raise ModelError(
                f"{path} is pickled, which could run code when opened; "
                "save the model as safetensors, as current versions do, and name that folder"
            )
    if not weights:
        raise ModelError(
            f"encoder folder {folder} holds no {WEIGHTS[backend]} for the {backend} back end"
        )
    return weights


def _has_twin(pickled: Path, folder: Path, weights: list[Path]) -> bool:
    """Whether the library will open other weights than these, which stand beside them.

    In the folder itself it takes those of the back end, in a module's those called model.
    """
    if pickled.parent == folder:
        return bool(weights)
    return (pickled.parent / "model.safetensors").is_file()


def _modules(folder: Path) -> list[dict[str, Any]]:
    path = folder / "modules.json"
    if not path.exists():
        return []
    try:
        modules: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
        return [{"path": str(module["path"]), "type": str(module["type"])} for module in modules]
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise ModelError(
            f"{path} is not a list of modules ({error}); restore it from the model's origin"
        ) from error


def _parts(folder: Path) -> list[Path]:
    return [folder / module["path"] for module in _modules(folder) if module["path"]]


def _refuse_code(folder: Path) -> None:
    """Raise ModelError for a module from elsewhere: versions before 6 run its code unasked."""
    for module in _modules(folder):
        if not module["type"].startswith("sentence_transformers."):
            raise ModelError(
                f"encoder folder {folder} asks for its own code ({module['type']}), never run here"
            )


def _load(folder: Path, backend: Backend, weights: list[Path]) -> SentenceTransformer:
    _require(backend)
    import sentence_transformers  # noqa: PLC0415 - slow to import
    import torch  # noqa: PLC0415
    from transformers.utils import logging  # noqa: PLC0415

    logging.disable_progress_bar()
    logging.set_verbosity_error()
    torch.set_num_threads(1)
    chosen: dict[str, Any] = {"file_name": weights[0].relative_to(folder).as_posix()}
    try:
        return sentence_transformers.SentenceTransformer(
            str(folder),
            device="cpu",
            backend=backend,
            local_files_only=True,
            trust_remote_code=False,
            model_kwargs={"use_safetensors": True} if backend == "torch" else chosen,
        )
    except Exception as error:  # Three libraries' worth of unrelated types.
        raise ModelError(
            f"cannot load encoder folder {folder} with the {backend} back end: {error}"
        ) from error


def _require_library() -> None:
    if importlib.util.find_spec("sentence_transformers") is None:
        raise MissingEncoderError(
            f"this encoder needs {LIBRARY}; install it with {CURE}, or use the default encoder"
        )


def _require(backend: Backend) -> None:
    _require_library()
    if backend != "torch" and importlib.util.find_spec("optimum") is None:
        raise MissingEncoderError(
            f"the {backend} back end needs optimum; pip install '{LIBRARY}[{backend}]'"
        )


def _digest(folder: Path, weights: list[Path]) -> str:
    """Return the SHA-256 of the weights; of several files, that of the list of their digests."""
    digests = {}
    for path in weights:
        with path.open("rb") as file:
            digests[path.relative_to(folder).as_posix()] = hashlib.file_digest(
                file, "sha256"
            ).hexdigest()
    if len(digests) == 1:
        return next(iter(digests.values()))
    listing = "".join(f"{digest}  {name}\n" for name, digest in digests.items())
    return hashlib.sha256(listing.encode()).hexdigest()
