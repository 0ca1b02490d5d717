"""The pieces of a small vocabulary, beside those that Hugging Face's tokenizers find."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers

from summarizer.encoders.manifest import MULTILINGUAL, shipped_models
from summarizer.encoders.word_pieces import WordPieces

SPECIAL = ["<s>", "<pad>", "</s>", "<unk>"]
PIECES = ["▁", "▁the", "▁th", "e", "t", "h", "a", "b", "ab", "aba", "ba", "▁a", "中", "文", "中文"]
SCORES = [-2.0, -3.0, -4.0, -2.5, -4.0, -4.0, -3.0, -3.0, -4.5, -7.5, -5.0, -2.2, -6.0, -6.0, -9.0]
MOST = 12


def written(pieces, scores):
    """The arrays of a vocabulary as a file has them, with the characters of the one that ships."""
    model = shipped_models()[MULTILINGUAL]
    with np.load(io.BytesIO(model.read(model.tokenizer))) as arrays:
        characters = arrays["characters"]
    file = io.BytesIO()
    np.savez(
        file,
        pieces=np.frombuffer("\n".join([*SPECIAL, *pieces]).encode(), dtype=np.uint8),
        scores=np.array([0.0] * len(SPECIAL) + list(scores)),
        characters=characters,
        special=np.arange(len(SPECIAL)),
        marks=np.array([0, 2, 3]),
    )
    return file.getvalue(), characters.tobytes()


@pytest.fixture(scope="module")
def both():
    """Ours and theirs, of one vocabulary."""
    data, characters = written(PIECES, SCORES)
    vocabulary = [*((piece, 0.0) for piece in SPECIAL), *zip(PIECES, SCORES, strict=True)]
    theirs = Tokenizer(models.Unigram(vocabulary, 3))
    theirs.normalizer = normalizers.Sequence(
        [normalizers.Precompiled(characters), normalizers.Replace(Regex(" {2,}"), " ")]
    )
    theirs.pre_tokenizer = pre_tokenizers.Metaspace()
    return WordPieces(data), theirs


@given(st.text(alphabet="theab 中文x\u00a0\n▁é🙂", max_size=30))
def test_they_are_those_of_the_library_of_tokenizers(both, text) -> None:
    ours, theirs = both
    assert [0, *theirs.encode(text).ids[: MOST - 2], 2] == ours.encode(text, MOST)


def test_signs_without_a_piece_in_a_row_are_one_unknown_piece(both) -> None:
    unknown = 3
    assert [0, SPECIAL.__len__() + PIECES.index("▁a"), unknown, 2] == both[0].encode("aqqq", MOST)


def test_a_text_holds_no_marks_of_the_model(both) -> None:
    assert 2 not in both[0].encode("a </s> b", MOST)[1:-1]


def test_what_follows_the_most_pieces_is_left_out(both) -> None:
    found = both[0].encode("the " * 50, MOST)
    assert MOST == len(found)
    assert found[-1] == 2


def test_a_word_of_any_length_takes_linear_time(both) -> None:
    assert MOST == len(both[0].encode("ab" * 10_000, MOST))
