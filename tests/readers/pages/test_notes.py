from __future__ import annotations

import pytest

from summarizer.readers.pages.text import page_text

_TEXT = '<p id="ref1">Forty people died<a href="#fn1">[1]</a> in Brest.</p>'
_AGAIN = '<p id="ref2">Snow fell.<sup><a href="#fn1">1</a></sup></p>'
_BACK = "<sup><a href='#%s'>a</a></sup>"


@pytest.mark.parametrize(
    "page",
    [
        f'{_TEXT}{_AGAIN}<p id="fn1"><a href="#ref1">[1]</a> Says the mayor.</p>',
        f'{_TEXT}{_AGAIN}<p><a id="fn1" href="#ref1">[1]</a></p>',
        f"{_TEXT}{_AGAIN}<li id='fn1'>^ {_BACK % 'ref1'} {_BACK % 'ref2'} So he says.</li>",
        f'<div id="fn1"><a href="#ref1">[1]</a></div>{_TEXT}{_AGAIN}',
        f'<p><a href="#">[*]</a></p><p id="">Forty people died in Brest.</p>{_AGAIN}',
        f'<p id="p1"><a href="#p1">[1]</a> Forty people died in Brest.</p>{_AGAIN}',
        f'<p><a href="#ref1">[1]</a></p>{_TEXT}{_AGAIN}',
    ],
)
def test_notes_are_left_out_and_the_text_that_they_lead_back_to_is_not(page: str) -> None:
    assert page_text(page) == "Forty people died in Brest.\nSnow fell."
