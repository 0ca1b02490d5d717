"""An encoder that loads while its caller does something else."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from summarizer.encoders.one_process import refuse_to_pickle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from summarizer.encoders import Encoder


class BackgroundEncoder:
    """An encoder that loads in another thread; its first use waits for that thread.

    An error of `load` is raised by the first use.
    """

    __reduce__ = refuse_to_pickle

    def __init__(self, load: Callable[[], Encoder]) -> None:
        """Start the thread that calls `load`."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="load-encoder")
        self._loaded = thread.submit(load)
        thread.shutdown(wait=False)  # the thread ends with its only task

    @property
    def name(self) -> str:
        """The name under which a summary records the encoder."""
        return self._loaded.result().name

    @property
    def sha256(self) -> str:
        """The hexadecimal SHA-256 of the weights."""
        return self._loaded.result().sha256

    @property
    def dimensions(self) -> int:
        """The length of a row."""
        return self._loaded.result().dimensions

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions)."""
        return self._loaded.result().encode(texts, progress=progress)
