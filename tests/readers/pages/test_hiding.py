from __future__ import annotations

import pytest

from summarizer.readers.pages.text import page_text

_MANY = ".q," * 20_001 + ".q{display:none} .x{display:none}"
_CLIPPED = "position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)"


@pytest.mark.parametrize(
    "style",
    [
        "display:none",
        "DISPLAY: none !important",
        "visibility:hidden",
        "font-size:0",
        "font-size:0.0px",
        "opacity:0",
        "position:absolute;left:-9999px",
        "text-indent:-999em",
        _CLIPPED,
        "position:fixed;clip-path:inset(50%)",
    ],
)
def test_what_a_style_hides_is_no_text(style: str) -> None:
    line = "<p>Rain<span {}> never</span> fell in Brest.</p>"
    assert page_text(line.format(f'style="{style}"')) == "Rain fell in Brest."
    sheet = f"<style>a{{color:red}} /* .x{{ */ .x{{color:red;{style}}}</style>"
    if "font-size" not in style:  # of which a sheet says nothing about the letters inside
        assert page_text(sheet + line.format("class='a x'")) == "Rain fell in Brest."


@pytest.mark.parametrize(
    "style",
    [
        "font-size:0.9em",
        "opacity:0.5",
        "opacity:0;transition:opacity 1s",
        "left:-9px;position:absolute",
        "position:absolute;width:100%;height:1px;overflow:hidden",
        "clip:rect(0,20px,20px,0);position:absolute",
        "display:block",
        "",
    ],
)
def test_what_a_style_shows_is_text(style: str) -> None:
    page = f"<p>Rain<span style='{style}'> never</span> fell in Brest.</p>"
    assert page_text(page) == "Rain never fell in Brest."


@pytest.mark.parametrize(
    "name",
    [
        "sr-only",
        "a visually-hidden",
        "css-1f39n02-VisuallyHidden",
        "screen-reader-text",
        "element-invisible",
    ],
)
def test_what_is_only_read_out_is_no_text(name: str) -> None:
    assert page_text(f"<p>Rain<i class='{name}'> Ad</i> fell.</p>") == "Rain fell."


@pytest.mark.parametrize(
    ("sheet", "hidden"),
    [
        (".x{display:none}", True),
        ("p.x , .y{display:none}", True),
        (".x{display:none} .x.on{display:block}", True),
        (".x{display:none} .z.x{display:block}", False),
        (".x{display:none!important} .z.x{display:block}", True),
        (".x:hover{display:block} .x{display:none}", True),
        (".x{display:none} .x:first-child{display:block}", False),
        (".x:first-child{display:none}", False),
        (".x{display:none} .x::before{display:block}", True),
        (".x:first-child{display:block} .x{display:none}", False),
        (".x.x{display:block} .x{display:none}", False),
        (".x{display:none} :root{display:block}", True),
        ("p.x{display:block} .x{display:none}", False),
        (".x{display:none} .x:not(:hover){display:block}", False),
        (".x{display:none} .open > *{opacity:0.5} .open > :first-child{display:block}", False),
        (".x{display:none} :is(.q, .x){display:block}", False),
        (".x{display:none} .x:not(.q, .r) {display:block}", False),
        (".open:not(.a, .x, .q){display:none}", False),
        (".x{display:none} .x%{display:block}", False),
        (".x{display:none; @media screen{display:block}}", False),
        (".x{display:none} .open{color:red; .x{display:block}}", False),
        (".open .x{display:none}", True),
        (".shut .x{display:none}", False),
        (".x{display:none} .shut .x{display:block}", True),
        ("@media print{.x{display:none}}", False),
        ("@media (max-width: 9px){.x{display:none}}", False),
        (".x{display:none} @media (min-width:9px){.x{display:block}}", False),
        ("@font-face{src:url(a;b)} @media screen{.x{display:none}} .q{", True),
        ("p{display:none}", False),
        pytest.param(_MANY, False, marks=pytest.mark.slow),
    ],
)
def test_a_sheet_hides_what_it_hides_on_a_wide_screen(sheet: str, hidden: object) -> None:
    body = "<div class='open'><p class='x z'>Rain.</p></div><p>Snow fell.</p>"
    page = f"<style>{sheet}</style>{body}"
    assert page_text(page) == ("Snow fell." if hidden else "Rain.\nSnow fell.")


@pytest.mark.parametrize(
    ("name", "selector"),
    [
        ("md:block", r".md\:block"),
        ("md:hover:x", r".md\:hover\:x"),
        ("2xl:block", r".\32xl\:block"),
        ("2xl:block", r".\32 xl\:block"),
        ("w-[1.5em,2em]", r".w-\[1\.5em\2c 2em\]"),
        ("w-[a,.b]", r".w-\[a\,\.b\]"),
    ],
)
def test_a_name_may_hold_signs_that_a_selector_escapes(name: str, selector: str) -> None:
    page = (
        "<style>.hidden{display:none} %s{display:%s}</style><p class='hidden %s'>Rain.</p><p>Snow."
    )
    assert page_text(page % (selector, "block", name)) == "Rain.\nSnow."
    shut = page.replace("hidden ", "")
    assert page_text(shut % (selector, "none", name)) == "Snow."


def test_a_sheet_for_readers_without_scripts_hides_nothing() -> None:
    sheet = "<style>.x{display:none}</style>"
    assert page_text(f"<noscript>{sheet}</noscript><p class='x'>Rain.</p><p>Snow.</p>") == (
        "Rain.\nSnow."
    )


@pytest.mark.parametrize("around", ["<p>", "<div>"])
def test_a_page_that_waits_for_its_script_to_show_it_is_read(around: str) -> None:
    article = f"<main style='opacity:0'>{around}Rain fell in Brest on Monday.</main>"
    assert page_text(f"{article}{around}Cookies?") == "Rain fell in Brest on Monday.\nCookies?"
    headed = f"<main style='display:none'><h1>Rain</h1>{around}It fell.</main>"
    consent = f"{around}We and our partners store cookies."
    assert page_text(headed + consent).startswith("Rain\nIt fell.")


def test_the_rest_of_a_text_that_unfolds_is_read_and_a_second_copy_is_not() -> None:
    shown = "<p>Rain fell in Brest on Monday.</p>" * 2
    page = "<style>.x{display:none}</style>" + shown + "<div class='x'>%s</div>"
    assert "Ships" in page_text(page % "<p>Ships stayed in port.</p><p>Schools are closed.</p>")
    assert "Ships" not in page_text(page % "<p>Ships stayed in the port of Brest.</p>")
    assert page_text(page % shown) == page_text(shown)
    folded = "<p class='x'>Ships stayed in port.</p><b>More</b><p class='x'>Schools are closed.</p>"
    assert "Ships" in page_text(page % "" + folded)
    far = page.replace("display:none", "text-indent:-9999px")
    assert "Ships" not in page_text(far % "<p>Ships stayed in port.</p><p>Schools are closed.</p>")


def test_small_letters_in_a_frame_of_size_none_are_text() -> None:
    page = "<div style='font-size:0px'><div style='font-size:13px'>Rain fell.</div></div><p>Snow."
    assert page_text(page) == "Rain fell.\nSnow."
