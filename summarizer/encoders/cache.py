"""A cache of vectors on disk: no text is encoded twice.

A vector depends on the encoder, the library that runs it and the text alone. The key is a digest of
the three, so that a cache hit has the same bytes as a new encoding. A damaged vector is encoded
anew (see `vector_file`).
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.encoders.unit_rows import gather
from summarizer.encoders.vector_file import LOCK_SECONDS, MOST_BYTES, VectorFile, batches

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from summarizer.encoders import Encoder

_KEY_BYTES = 16  # 128 bits: two texts never share a key by chance
_TEXTS_PER_WRITE = 512  # encoded before their vectors are written: what a killed run loses


class CachedEncoder:
    """An encoder that asks another one only for the texts that are not in the cache."""

    __reduce__ = refuse_to_pickle

    def __init__(
        self,
        encoder: Encoder,
        folder: str | os.PathLike[str],
        *,
        most_bytes: int = MOST_BYTES,
        lock_seconds: float = LOCK_SECONDS,
    ) -> None:
        """Open the cache in the folder, which is created if it is missing.

        Raises OutputError if the cache cannot be opened.
        """
        self.name, self.sha256, self.dimensions = encoder.name, encoder.sha256, encoder.dimensions
        self._encoder = encoder
        self._key_prefix = f"{encoder.sha256} {getattr(encoder, 'runtime', '')} ".encode()
        self._store = VectorFile(Path(folder), most_bytes, lock_seconds)

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions), as the encoder would.

        A text is encoded if the cache cannot be read or written at the moment.
        """
        distinct = list(dict.fromkeys(texts))
        return gather(texts, self._vectors(distinct), self.dimensions, progress)

    def _vectors(self, texts: list[str]) -> Iterator[tuple[str, NDArray[np.float32]]]:
        """Yield each text with its vector: the cache hits first, then the misses."""
        keys = {text: self._key(text) for text in texts}
        cached = self._store.read(list(keys.values()))
        size = self.dimensions * np.dtype("<f4").itemsize
        misses = [text for text in texts if len(cached.get(keys[text], b"")) != size]
        missed = set(misses)
        for text in texts:
            if text not in missed:
                yield text, np.frombuffer(cached[keys[text]], dtype="<f4")
        for batch in batches(misses, _TEXTS_PER_WRITE):
            vectors = self._encoder.encode(batch)
            self._store.write(
                [
                    (keys[text], vector.astype("<f4").tobytes())
                    for text, vector in zip(batch, vectors, strict=True)
                ]
            )
            yield from zip(batch, vectors, strict=True)

    def _key(self, text: str) -> bytes:
        content = self._key_prefix + text.encode("utf-8", "surrogatepass")
        return hashlib.blake2b(content, digest_size=_KEY_BYTES).digest()
