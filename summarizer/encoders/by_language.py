"""The encoder that fits the languages of a pile: one for English, one for all others."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from summarizer.encoders.manifest import MULTILINGUAL, shipped_models
from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.languages.codes import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders import Encoder
    from summarizer.summary import EncoderRecord


class ByLanguage:
    """The encoders that ship; by itself it is the one for English.

    The multilingual one is loaded when a language first needs it. Where it is not installed the one
    for English serves all languages.
    """

    __reduce__ = refuse_to_pickle

    def __init__(self, english: Encoder, load: Callable[[str], Encoder]) -> None:
        """Hold the encoder for English, and what loads another one by its name."""
        self.english = english
        self._load = load
        self._multilingual: Encoder | None = None
        self._loading = threading.Lock()

    @property
    def name(self) -> str:
        """The name of the encoder for English."""
        return self.english.name

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of its weights."""
        return self.english.sha256

    @property
    def dimensions(self) -> int:
        """The length of a row."""
        return self.english.dimensions

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each English text, shape (len(texts), dimensions)."""
        return self.english.encode(texts, progress=progress)

    def for_languages(self, codes: Iterable[str]) -> Encoder:
        """Return the encoder for a pile in some languages, ISO 639-1 codes.

        Raises ModelError if the multilingual one is incomplete or altered.
        """
        return self.multilingual() if needs_multilingual(codes) else self.english

    def foresee(self, codes: Iterable[str]) -> None:
        """Begin to load, in another thread, what a pile needs that is likely in some languages.

        Raises ModelError if the manifest of the multilingual one is broken; any other error of it
        is raised when it is first used.
        """
        if needs_multilingual(codes):
            from summarizer.encoders.loading import BackgroundEncoder  # noqa: PLC0415 - rarely

            with self._loading:
                load = partial(self._load, MULTILINGUAL)
                self._multilingual = self._multilingual or BackgroundEncoder(load)

    def named(self, name: str) -> Encoder:
        """Return the multilingual encoder by its name, and by any other the one for English.

        Raises ModelError if it is incomplete or altered.
        """
        return self.multilingual() if name == MULTILINGUAL else self.english

    def multilingual(self) -> Encoder:
        """Return the encoder for other languages than English, loaded if need be.

        Raises ModelError if it is incomplete or altered.
        """
        with self._loading:
            if self._multilingual is None:
                self._multilingual = self._load(MULTILINGUAL)
            return self._multilingual


def needs_multilingual(codes: Iterable[str]) -> bool:
    """Return whether a pile has another language than English, and the encoder for it is here."""
    return any(code != ENGLISH for code in codes) and multilingual_is_here()


def multilingual_is_here() -> bool:
    """Return whether the multilingual encoder is installed, or lies in the checkout."""
    return MULTILINGUAL in shipped_models()


def possible(encoder: Encoder) -> tuple[EncoderRecord, ...]:
    """Return the records of the encoders that a summary may name: of a choice those that are here.

    Raises ModelError if a manifest is broken.
    """
    from summarizer.summary import EncoderRecord  # noqa: PLC0415 - no summary asks for it

    record = EncoderRecord.of(encoder)
    other = shipped_models().get(MULTILINGUAL) if isinstance(encoder, ByLanguage) else None
    if other is None:
        return (record,)
    return record, EncoderRecord(other.name, other.sha256[other.graph])


def suited(encoder: Encoder, codes: Iterable[str]) -> Encoder:
    """Return the encoder for a pile in some languages: the given one, unless it is a choice."""
    return encoder.for_languages(codes) if isinstance(encoder, ByLanguage) else encoder
