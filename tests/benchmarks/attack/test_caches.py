from __future__ import annotations

import random
import sqlite3
from contextlib import closing

from benchmarks.attack.caches import damage, flipped
from summarizer.encoders.cache import CachedEncoder
from summarizer.encoders.vector_file import FILE, contents


def test_one_bit_is_turned_over() -> None:
    assert flipped(b"\x00\x00", 9) == b"\x00\x02"
    assert flipped(b"\x00\x02", 9) == b"\x00\x00"


def test_so_many_vectors_are_damaged_as_a_cache_then_tells(word_encoder, tmp_path) -> None:
    texts = [f"{number}" for number in range(20)]
    expected = CachedEncoder(word_encoder, tmp_path).encode(texts).tobytes()
    damage(tmp_path / FILE, lambda vector, _: bytes(len(vector)), random.Random(1))
    with closing(sqlite3.connect(tmp_path / FILE)) as database:
        zeros = "SELECT count(*) FROM vectors WHERE vector = zeroblob(256)"
        assert database.execute(zeros).fetchone() == (7,)
    assert expected == CachedEncoder(word_encoder, tmp_path).encode(texts).tobytes()
    assert contents(tmp_path).damaged == 7
