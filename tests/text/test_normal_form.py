from __future__ import annotations

import unicodedata

import pytest

from summarizer.text.normal_form import nfkc
from tests.effort import takes_linear_time


@pytest.mark.parametrize("text", ["plain", "e\u0301t\u00e9 ﬁn ½", "2\u0327\u0301" * 9, "한국 가"])
def test_it_is_that_of_unicode(text):
    assert nfkc(text) == unicodedata.normalize("NFKC", text)


def test_a_joiner_parts_long_runs_of_marks():
    assert nfkc("a" + "\u0301" * 70).replace("\u034f", "") == "\u00e1" + "\u0301" * 69


def test_marks_out_of_order_take_linear_time():
    assert takes_linear_time(nfkc, "\u0316\u0301")
