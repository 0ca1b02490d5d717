"""Compressed files: read by what they hold, written by what they are called."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma

import pytest

from summarizer.errors import InputError
from summarizer.files.compression import COMPRESSED, compressed, decompressed, undamaged

LINES = [b"one\n", "Łódź\n".encode()]


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress, bytes])
def test_a_file_is_read_by_what_it_holds_and_as_often_as_needed(compress) -> None:
    file = decompressed(io.BytesIO(compress(b"".join(LINES))))
    assert LINES == list(file)
    file.seek(0)
    assert LINES == list(undamaged(file, "t"))


@pytest.mark.parametrize("suffix", [*COMPRESSED, ".jsonl"])
def test_what_is_written_has_the_form_that_the_name_says_and_the_same_bytes(suffix: str) -> None:
    files = []
    for _ in range(2):
        file = io.BytesIO()
        stream = compressed(file, f"t{suffix}")
        stream.writelines(LINES)
        if stream is not file:
            stream.close()
        files.append(file.getvalue())
    assert files[0] == files[1]
    assert LINES == list(decompressed(io.BytesIO(files[0])))
    assert (suffix == ".jsonl") == (files[0] == b"".join(LINES))


@pytest.mark.parametrize("compress", [gzip.compress, bz2.compress, lzma.compress])
def test_what_was_cut_off_is_told_with_its_name(compress) -> None:
    whole = compress(bytes(range(256)) * 100)
    with pytest.raises(InputError, match=r"t.jsonl: cannot be read: "):
        list(undamaged(decompressed(io.BytesIO(whole[: len(whole) // 2])), "t.jsonl"))
