"""Texts in, unit vectors out: the protocol of an encoder, and loading one by its name."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol, cast, get_args

from summarizer.encoders.manifest import default_models, shipped_models
from summarizer.errors import ModelError, OptionsError
from summarizer.options import BY_LANGUAGE, DEFAULT_ENCODER
from summarizer.threads import available

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders.manifest import Model

__all__ = ["Encoder", "load_encoder", "load_in_background"]

Backend = Literal["torch", "onnx", "openvino"]
"""The back ends of sentence-transformers, which may prefix a name: `onnx:NAME`."""


class Encoder(Protocol):
    """Turns texts into unit vectors; the bytes of a vector depend on its own text only."""

    @property
    def name(self) -> str:
        """The name under which a summary records the encoder."""

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the weights."""

    @property
    def dimensions(self) -> int:
        """The length of a row."""

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions).

        `progress`, if given, is called with the number of texts done so far.
        """


def load_encoder(
    name: str = BY_LANGUAGE,
    *,
    threads: int | None = None,
    download: bool = False,
    cache: str | None = None,
) -> Encoder:
    """Return the encoder called `name`, from this machine alone unless `download` is set.

    `auto` is the shipped model for English, together with the one for all languages, which is
    loaded when a pile first needs it (see `summarizer.encoders.by_language`). Any other name is, in
    this order: a shipped model or its folder (on ONNX Runtime, no torch); another folder in the
    sentence-transformers layout; a model in the local Hugging Face cache. The last two need the
    extra `sentence-transformers`, and a prefix chooses its back end: `torch:FOLDER`, `onnx:NAME`,
    `openvino:NAME`; without one it is the first of these for which there are weights.
    `threads` is how many the shipped models use, by default as many as may compute here (see
    `summarizer.threads`); sentence-transformers always runs on one. `cache` is a folder: vectors
    are kept there, and no sentence is encoded twice (see `summarizer.encoders.cache`). The encoder
    belongs to this process: to pickle it is a ModelError, so load one in each process of a pool.

    Raises ModelError for an unknown name, or a model that is incomplete, altered or only pickled;
    MissingEncoderError when the package it needs is not installed; OptionsError for `threads` below
    1; OutputError for a cache that cannot be used.
    """
    loader = _loader(name, threads, download=download, cache=cache)
    return _chosen(name, loader(), threads, cache)


def load_in_background(
    name: str = BY_LANGUAGE,
    *,
    threads: int | None = None,
    download: bool = False,
    cache: str | None = None,
    codes: Iterable[str] = (),
) -> Encoder:
    """Return the encoder called `name` while it is still loading; its first use waits for it.

    `codes` are the languages, by ISO 639-1, that the texts are likely in: where `auto` stands for a
    choice, what they need is loading as well.

    A shipped model's files are checked and its runtime is imported before this returns: Python
    imports one module at a time, so a background import would only delay those of the caller.

    Raises ModelError for an unknown name, or a shipped model that is incomplete or altered;
    MissingEncoderError; OptionsError for `threads` below 1. Every other error of `load_encoder` is
    raised when the encoder is first used.
    """
    from summarizer.encoders.loading import BackgroundEncoder  # noqa: PLC0415 - only here

    loading = BackgroundEncoder(_loader(name, threads, download=download, cache=cache))
    return _chosen(name, loading, threads, cache, codes)


def _chosen(
    name: str,
    loaded: Encoder,
    threads: int | None,
    cache: str | None,
    codes: Iterable[str] = (),
) -> Encoder:
    """Return the loaded encoder, or for the name that stands for a choice both that ship."""
    if name != BY_LANGUAGE:
        return loaded
    from summarizer.encoders.by_language import ByLanguage  # noqa: PLC0415 - imports this package

    choice = ByLanguage(loaded, partial(load_encoder, threads=threads, cache=cache))
    choice.foresee(codes)
    return choice


def _loader(
    name: str, threads: int | None, *, download: bool, cache: str | None
) -> Callable[[], Encoder]:
    """Return a function that finishes loading the encoder; it may be called in another thread."""
    name = DEFAULT_ENCODER if name == BY_LANGUAGE else name
    loader = _uncached_loader(name, threads, download=download)
    if cache is None:
        return loader
    from summarizer.encoders.cache import CachedEncoder  # noqa: PLC0415 - most runs have no cache

    return lambda: CachedEncoder(loader(), cache)


def _uncached_loader(name: str, threads: int | None, *, download: bool) -> Callable[[], Encoder]:
    if threads is not None and threads < 1:
        raise OptionsError(f"threads is {threads}; give 1 or more")
    prefix, colon, rest = name.partition(":")
    if colon and prefix in get_args(Backend):
        return _sentence_transformer_loader(rest, cast("Backend", prefix), download=download)
    folder = _existing_folder(name)
    here = default_models()
    for model in (here if name in here else shipped_models()).values():
        if name == model.name or (folder and folder.resolve() == model.folder.resolve()):
            return _shipped_model_loader(model, available() if threads is None else threads)
    return _sentence_transformer_loader(name, None, download=download)


def _shipped_model_loader(model: Model, threads: int) -> Callable[[], Encoder]:
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - only needed here

    with ThreadPoolExecutor(1) as pool:
        check = pool.submit(model.check)  # while the runtime is imported
        from summarizer.encoders.onnx_encoder import OnnxEncoder  # noqa: PLC0415 - slow to import
    check.result()
    return partial(OnnxEncoder, model, threads=threads)


def _sentence_transformer_loader(
    name: str, backend: Backend | None, *, download: bool
) -> Callable[[], Encoder]:
    from summarizer.encoders import sentence_transformer  # noqa: PLC0415 - rarely needed

    shipped = shipped_models()
    folder = shipped[name].folder if name in shipped else _existing_folder(name)
    # A summary must not depend on where one machine keeps a model: it gets the folder's own name.
    recorded_name = folder.resolve().name if folder is not None and name not in shipped else name
    if folder is None:
        folder = sentence_transformer.find_folder(name, download=download)
    if folder is None:
        raise ModelError(
            f"unknown encoder {name!r}; shipped with the package: {', '.join(shipped)}. With "
            f"{sentence_transformer.CURE}, name also a folder in the sentence-transformers layout, "
            "or a model in the local Hugging Face cache (summarizer summarize --download puts it "
            "there)"
        )
    return partial(sentence_transformer.SentenceTransformerEncoder, recorded_name, folder, backend)


def _existing_folder(name: str) -> Path | None:
    try:
        return Path(name) if name and Path(name).is_dir() else None
    except (OSError, ValueError):  # the name is too long for a path, or holds a NUL
        return None
