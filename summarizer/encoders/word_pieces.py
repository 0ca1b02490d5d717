"""Text to the numbers of its word pieces, by the likeliest split (Kudo 2018, a unigram model).

It gives the numbers of Hugging Face's tokenizers for the same vocabulary, which take a second to
load 250,000 pieces; here they are a dict, and a sentence takes half a millisecond.
"""

from __future__ import annotations

import io
import re
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from tokenizers.normalizers import Precompiled

from summarizer.encoders.manifest import read_file

if TYPE_CHECKING:
    from pathlib import Path

_BLANK = "▁"  # what stands for a blank in a piece; every word begins with one
_BLANKS = re.compile(" {2,}")
_WORD = re.compile(f"{_BLANK}[^{_BLANK}]*")
_PENALTY = 10.0  # by which a character without a piece is less likely than the least likely piece


@cache
def word_pieces_of(path: Path) -> WordPieces:
    """Return the vocabulary in a file; two models may share it, and it takes a while to load."""
    return WordPieces(read_file(path))


class WordPieces:
    """A vocabulary of pieces with their log-likelihoods, and how text is normalised before."""

    def __init__(self, data: bytes) -> None:
        """Read the arrays that `models/convert_multilingual.py` writes.

        Raises ValueError, OSError or KeyError for other data.
        """
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            pieces = arrays["pieces"].tobytes().decode().split("\n")
            scores: list[float] = arrays["scores"].tolist()
            self._characters = Precompiled(arrays["characters"].tobytes())
            self.start, self.end, self._unknown = arrays["marks"].tolist()
            special: list[int] = arrays["special"].tolist()
        self._numbers = dict(zip(pieces, range(len(pieces)), strict=True))
        for number in special:  # text is never read as a mark of the model
            del self._numbers[pieces[number]]
        self._scores = scores
        self._longest = max(map(len, pieces))
        self._of_unknown = min(scores) - _PENALTY

    def encode(self, text: str, most: int) -> list[int]:
        """Return the numbers of the pieces of a text between those of its start and its end.

        Of more pieces than `most`, these two included, the last ones are left out.
        """
        normal = _BLANKS.sub(" ", self._characters.normalize_str(text)).replace(" ", _BLANK)
        if normal and not normal.startswith(_BLANK):
            normal = _BLANK + normal
        numbers: list[int] = []
        for word in _WORD.findall(normal):
            numbers += self._split(word)
            if len(numbers) >= most:
                break
        return [self.start, *numbers[: most - 2], self.end]

    def _split(self, word: str) -> list[int]:
        """Return the pieces of the likeliest split; of equals, that with the longest last piece."""
        scores = [0.0, *[-np.inf] * len(word)]
        steps: list[Any] = [(0, 0)] * (len(word) + 1)  # of each end: where its piece starts, which
        for start in range(len(word)):
            so_far, is_known = scores[start], False
            for end in range(start + 1, min(start + self._longest, len(word)) + 1):
                number = self._numbers.get(word[start:end])
                if number is not None:
                    is_known |= end == start + 1
                    if so_far + self._scores[number] > scores[end]:
                        scores[end] = so_far + self._scores[number]
                        steps[end] = start, number
            if not is_known and so_far + self._of_unknown > scores[start + 1]:
                scores[start + 1] = so_far + self._of_unknown
                steps[start + 1] = start, self._unknown
        return self._walked_back(steps)

    def _walked_back(self, steps: list[tuple[int, int]]) -> list[int]:
        """Return the pieces from first to last; several unknown ones in a row are one."""
        found: list[int] = []
        end = len(steps) - 1
        while end > 0:
            end, number = steps[end]
            if not (found and number == found[-1] == self._unknown):
                found.append(number)
        return found[::-1]
