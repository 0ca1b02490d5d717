from __future__ import annotations

import pytest

from summarizer.errors import InputError
from summarizer.readers.bytes_to_text.charsets import decoded
from summarizer.readers.pages.text import text_of
from summarizer.readers.pages.webpages import article_text
from tests.readers.made_files import PAGE, PARAGRAPHS, articles, contents, texts


@pytest.mark.parametrize("name", ["a.html", "a.txt", "a", None])
def test_a_page_is_its_paragraphs_and_what_it_says_of_itself(name) -> None:
    (article,) = articles(PAGE, name)
    assert article.text.split("\n") == ["Rain floods Brest", *PARAGRAPHS]
    assert (article.title, article.source) == ("Rain floods Brest", "The Gazette")
    assert (article.url, article.published) == ("https://gazette.example/rain", "2024-03-05")
    assert article.language == "en"


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<html><body><p>Rain fell in Brest.</p></body></html>", "Rain fell in Brest."),
        ("<p>Rain fell in Brest.</p><p>A lot.</p>", "Rain fell in Brest.\nA lot."),
        ("<html><body><div>Rain fell in <em>Brest</em>.</div></body>", "Rain fell in Brest."),
        (
            "<table><tr><td><p>Rain fell in Brest on Monday.</p></td></tr></table>",
            "Rain fell in Brest on Monday.",
        ),
        ("<p>Rain\x0bfell <s>not</s>in\x02 Brest.</p>", "Rain fell in Brest."),
        ("<p>5 &lt; 6 &amp; Brest&#8217;s rain.</p>", "5 < 6 & Brest’s rain."),
    ],
)
def test_a_brief_of_any_make_is_not_lost(page, expected) -> None:
    assert texts(page) == [expected]


def test_a_page_in_another_language_than_it_states_states_none() -> None:
    german = "Der Regen hat am Montag den Hafen von Brest überflutet, und die Schiffe blieben dort."
    page = "<html lang='{}'><p>" + german + "</p></html>"
    assert [article.language for article in articles(page.format("en"))] == [None]
    assert [article.language for article in articles(page.format("de-AT"))] == ["de"]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("<html><meta charset=iso-8859-1><p>Le café “fermé” est là.</p>".encode("cp1252"), None),
        ("<html><p>Le café “fermé” est là.</p>".encode("utf-16"), None),
        ("<html><meta charset=iso-8859-1><p>Le café “fermé” est là.</p>".encode(), None),
        ("<html><meta charset=utf-8><p>Le café “fermé” est là.</p>".encode("cp1252"), "cp1252"),
    ],
)
def test_a_page_has_the_encoding_that_fits(data, encoding) -> None:
    assert texts(data, encoding=encoding) == ["Le café “fermé” est là."]


def test_the_encoding_that_is_named_goes_before_what_a_page_states() -> None:
    body = "<body><p>Дождь затопил гавань.</p></body></html>"
    stated = f'<html><head><meta charset="windows-1251"></head>{body}'.encode("cp1251")
    for encoding in ("cp1251", "ascii", None):
        assert texts(stated, encoding=encoding) == ["Дождь затопил гавань."]
    assert texts(stated.replace(b"1251", b"1252"), encoding="cp1251") == ["Дождь затопил гавань."]
    unstated = f"<html><head></head>{body}"
    assert texts(unstated.encode("koi8-r"), encoding="koi8-r") == ["Дождь затопил гавань."]
    assert texts(unstated, encoding="koi8-r") == ["Дождь затопил гавань."]
    wide = texts(unstated.encode("utf-16-le"), "it.html", encoding="utf-16-le")
    assert wide == ["Дождь затопил гавань."]


@pytest.mark.parametrize(
    ("author", "authors"),
    [
        ("Ada Moss", ("Ada Moss",)),
        ("Ada Moss covers the harbour and has written for us since 2011. She lives here", ()),
    ],
)
def test_a_sentence_on_an_author_is_no_name(author: str, authors: tuple[str, ...]) -> None:
    box = f"<div class=author>{author}</div></article>"
    (found,) = articles(PAGE.replace("</article>", box))
    assert found.original is not None
    assert found.original.authors == authors


@pytest.mark.parametrize("around", ["math", "video", "label", "form"])
def test_a_page_that_some_element_holds_as_a_whole_is_read(around: str) -> None:
    assert texts(f"<{around}><p>Rain fell in Brest.</p><p>Ships stayed.</p>", "a.html") == [
        "Rain fell in Brest.\nShips stayed."
    ]


def test_an_empty_page_is_said_to_be_empty() -> None:
    with pytest.raises(InputError, match=r"^a\.html: is empty"):
        contents(b" \n", "a.html")


def test_a_guess_at_the_encoding_is_a_note() -> None:
    page = "<html><p>Дождь затопил гавань Бреста в понедельник утром, сообщила мэр города.</p>"
    found = contents(page.encode("cp1251"))
    assert "Дождь затопил гавань" in found.records[0].article.text
    assert "states no encoding and was read as cp1251" in found.notes[0]


@pytest.mark.parametrize(
    ("language", "text", "encoding"),
    [
        ("fr", "Le café “fermé” est là, près de la mairie.", "cp1252"),
        ("pl", "Burmistrz Łodzi powiedział, że most będzie zamknięty.", "cp1250"),
        ("ru", "Дождь затопил гавань Бреста в понедельник утром, сообщила мэр города.", "cp1251"),
    ],
)
def test_a_page_that_states_a_wrong_encoding_is_read_in_a_likelier_one(
    language: str, text: str, encoding: str
) -> None:
    page = f"<html lang={language}><meta charset=utf-8><p>{text}</p></html>".encode(encoding)
    found = decoded(page, "it")
    assert text in found.text
    assert found.note is not None
    assert f"is not the utf-8 that it states and was read as {encoding}" in found.note


@pytest.mark.parametrize(
    ("text", "encoding", "other"),
    [
        ("Der Bürgermeister für Köln sagte, die Brücke müsse größer werden.", "cp1252", "cp1251"),
        ("Дождь затопил гавань Бреста, сообщила мэр. Иначе нельзя.", "cp1251", "cp1252"),
        ("Burmistrz Łodzi powiedział, że most będzie zamknięty.", "cp1250", "cp1252"),
        ("土曜日未明、観測器が盗まれた。JR東日本の警察が調べている。", "cp932", "cp1252"),
        ("土曜日未明、観測器が盗まれた。JR東日本の警察が調べている。", "euc_jp", "cp1252"),
        ("ตำรวจจับกุมชายสองคนที่สถานีรถไฟ", "cp874", "utf-16-le"),
    ],
)
def test_a_stated_encoding_goes_before_the_named_one_unless_its_words_are_strange(
    text: str, encoding: str, other: str
) -> None:
    right = decoded(f"<meta charset={encoding}><p>{text}</p>".encode(encoding), "it", other)
    wrong = decoded(f"<meta charset=iso-8859-1><p>{text}</p>".encode(encoding), "it", encoding)
    assert text in right.text
    assert text in wrong.text


@pytest.mark.parametrize(
    ("text", "encoding", "other"),
    [
        ("Сильный шторм закрыл порт. Рыбаки Мурманска ждут.", "cp1251", "koi8-r"),
        ("Сильный шторм закрыл порт. Рыбаки Мурманска ждут.", "koi8-r", "cp1251"),
        ("буря закрыла порт", "cp1251", "koi8-r"),
    ],
)
def test_the_named_encoding_goes_first_where_the_words_are_no_stranger(
    text: str, encoding: str, other: str
) -> None:
    wrong = decoded(f"<meta charset={other}><p>{text}</p>".encode(encoding), "it", encoding)
    assert text in wrong.text


def test_a_page_with_a_damaged_letter_keeps_its_encoding() -> None:
    found = decoded("<meta charset=utf-8>Дождь затопил гавань".encode()[:-1], "it")
    assert (found.encoding, found.note) == ("utf-8", "it: bytes that are not utf-8 are left out")


@pytest.mark.parametrize(
    "said",
    [
        '<script>{"isAccessibleForFree": false}</script>',
        '<meta itemprop="isAccessibleForFree" content="False">',
        '<meta property="article:content_tier" content="locked" />',
    ],
)
def test_a_page_that_says_that_it_is_not_free_has_a_note(said: str) -> None:
    stub = PAGE.replace("</head>", f"{said}</head>")
    assert contents(stub).notes == ("it: says that it is not free; it may hold only a beginning",)


@pytest.mark.parametrize("page", ["<html></html>", "<html><script>run()</script></html>"])
def test_a_page_without_text_is_an_error(page) -> None:
    with pytest.raises(InputError, match=r"^it: a web page without text"):
        contents(page)


def test_the_address_that_a_browser_saved_a_page_from_is_its_url() -> None:
    page = "<!-- saved from url=(0026)https://gazette.example/a -->\n<html><p>Rain fell.</p></html>"
    assert articles(page)[0].url == "https://gazette.example/a"


def test_an_outlet_that_only_the_title_names_is_told_from_the_headline() -> None:
    page = PAGE.replace('<meta property="og:site_name" content="The Gazette">', "")
    assert [(one.title, one.source) for one in articles(page)] == [
        ("Rain floods Brest", "The Gazette")
    ]


def test_a_headline_with_a_dot_is_not_taken_for_the_host_of_the_outlet() -> None:
    body = "".join(f"<p>{p} {p}</p>" for p in PARAGRAPHS)
    head = "<title>Vote began on Dec.14. - The Gazette</title>"
    page = f"<html>{head}<body><h1>Vote began on Dec.14.</h1>{body}</body></html>"
    found = [(one.title, one.source) for one in articles(page)]
    assert found == [("Vote began on Dec.14.", "The Gazette")]


def test_the_name_in_the_title_is_better_than_the_host() -> None:
    named = '<meta property="og:site_name" content="The Gazette">'
    assert [one.source for one in articles(PAGE.replace(named, ""))] == ["The Gazette"]
    unnamed = PAGE.replace(named, "").replace(" - The Gazette", "")
    assert [one.source for one in articles(unnamed)] == ["gazette.example"]


@pytest.mark.parametrize("beside", ["", "<p>This site is best viewed at 800 by 600.</p>"])
def test_tables_that_lay_out_a_page_are_read_as_blocks_and_not_as_rows(beside: str) -> None:
    cells = "</td><td><h1>Rain floods Brest</h1>" + "".join(f"<p>{p} {p}</p>" for p in PARAGRAPHS)
    page = f"<html><title>Rain</title><table><tr><td>Home<br>World{cells}</td></tr></table>{beside}"
    (found,) = texts(f"{page}</html>", "a.html")
    assert set(found.split("\n")) >= {f"{p} {p}" for p in PARAGRAPHS}
    assert "World" not in found


def test_a_table_of_data_is_left_out() -> None:
    rows = "".join(f"<tr><td>{n}</td><td>{n * n} passengers</td></tr>" for n in range(40))
    body = "".join(f"<p>{p} {p}</p>" for p in PARAGRAPHS)
    (found,) = texts(f"<html><body><article>{body}<table>{rows}</table></article></body></html>")
    assert "passengers" not in found


@pytest.mark.parametrize(
    "empty",
    [
        '<span id="more-4711"></span>',
        '<i class="fa fa-x"></i>',
        "<b><em></em></b>",
        "<b></b><i></i>",
        '<strong><img src="a"></strong>',
        "<span><script>var a = '<p>';</script></span>",
    ],
)
def test_nothing_behind_an_empty_element_in_a_line_is_lost(empty: str) -> None:
    start, end = "Rain flooded the harbour of Brest on Monday, the mayor said. ", PARAGRAPHS[1]
    body = f"<p>{start}{empty}{end}</p><ul><li>{PARAGRAPHS[2]} {empty}{PARAGRAPHS[3]}</li></ul>"
    others = "".join(f"<p>{start}Then {n} ships sank off the coast.</p>" for n in range(4))
    found = article_text(f"<html><body><article>{others}{body}{others}</article></body></html>")
    assert start + end in found
    assert f"{PARAGRAPHS[2]} {PARAGRAPHS[3]}" in found


STORY = "".join(f"<p>{p} {p}</p>" for p in PARAGRAPHS)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Rain <del>fell</del><ins>rained</ins> here.</p>", "Rain rained here."),
        ("<p>Rain <s>fell</s> rained here.</p>", "Rain rained here."),
        ("<p>She said <q>we <b>are</b> safe</q> now.</p>", "She said “we are safe” now."),
        ("<p>Rain fell at <time>10:00</time> here.</p>", "Rain fell at 10:00 here."),
        ("<p>It hit <span class='author'>Ada Moss</span> here.</p>", "It hit Ada Moss here."),
        ("<p hidden>Rain fell.</p>", None),
        ("<p style='color: red; VISIBILITY : hidden'>Rain fell.</p>", None),
        ("<div style='display:none'><p>Rain fell.</p></div>", None),
        ("<template><p>Rain fell.</p></template>", None),
        ("<p>Rain <span hidden>never </span>fell.</p>", "Rain fell."),
        ("<p><ruby>Brest<rp>(</rp><rt>brɛst</rt><rp>)</rp></ruby> is wet.</p>", "Brest is wet."),
        ("<p>Rain fell<sup><a href='/p#n1'>[1]</a></sup> here.</p>", "Rain fell here."),
        ("<p>Rain fell<a href='#n1'><sup>12</sup></a> here.</p>", "Rain fell here."),
        (
            "<p>It fell on 9 m<sup>2</sup> of <a href='#a'>Brest</a>.</p>",
            "It fell on 9 m2 of Brest.",
        ),
    ],
)
def test_a_page_and_a_part_of_one_say_what_a_reader_sees(body: str, expected: str | None) -> None:
    lines = [*([expected] if expected else []), *(f"{p} {p}" for p in PARAGRAPHS)]
    assert text_of(body + STORY).split("\n") == lines
    page = f"<html><body><article>{body}{STORY}</article></body></html>"
    assert article_text(page).split("\n") == lines


def test_the_captions_of_a_gallery_are_its_text() -> None:
    figures = "".join(f"<figure><img><figcaption>{p} {p}</figcaption></figure>" for p in PARAGRAPHS)
    intro = "<p>Rain in Brest, in pictures.</p>"
    page = "<html><body><article>{}</article></body></html>"
    lines = article_text(page.format(intro + figures)).split("\n")
    assert lines == ["Rain in Brest, in pictures.", *(f"{p} {p}" for p in PARAGRAPHS)]
    assert article_text(page.format(STORY + figures)) == article_text(page.format(STORY))


def test_text_beside_paragraphs_is_read_in_its_place() -> None:
    lines = [f"{p} {p}" for p in PARAGRAPHS]
    body = f"{lines[0]}<p>{lines[1]}</p>{lines[2][:60]}<b>{lines[2][60:]}</b><br><br>{lines[3]}"
    page = f"<html><body><article><div>{body}<ul></ul></div></article></body></html>"
    assert article_text(page).split("\n") == lines


def test_a_page_that_shows_nothing_has_the_text_that_it_states() -> None:
    said = '{"@graph": [{"@type": "NewsArticle", "articleBody": "Rain &amp; wind.\\n\\nSnow."%s}]}'
    page = "<html><script type='application/ld+json'>%s</script><div id=root></div></html>"
    assert article_text(page % said % "") == "Rain & wind.\nSnow."
    (found,) = articles(page % said % ', "datePublished": "2026-02-13"')
    assert found.published == "2026-02-13"


def test_a_page_that_a_script_would_show_is_read() -> None:
    page = f"<html><body><p>Loading.</p><div style='display:none'>{STORY}</div></body></html>"
    assert PARAGRAPHS[0] in article_text(page)


@pytest.mark.parametrize("around", ["<{0}>{1}</{0}>", "<header><{0}>{1}</{0}></header>"])
def test_each_entry_of_a_live_blog_has_its_heading(around: str) -> None:
    headings = [f"Ship {n} leaves the harbour" for n in range(4)]
    entries = [
        f"<section class=post>{around.format('h3', heading)}<time>9:00</time><p>{p} {p}</p>"
        "</section>"
        for heading, p in zip(headings, PARAGRAPHS, strict=True)
    ]
    beside = "<aside><h3>More news</h3><p>Sun in Nantes.</p></aside>"
    page = f"<html><body><main><h1>Live: rain</h1>{''.join(entries)}{beside}</main></body></html>"
    found = [line for line in article_text(page).split("\n") if line != "Live: rain"]
    pairs = zip(headings, PARAGRAPHS, strict=True)
    assert found == [line for heading, p in pairs for line in (heading, f"{p} {p}")]


@pytest.mark.parametrize("lead", ["{}", "<font size=3>{}</font>"])
@pytest.mark.parametrize("around", ["{}", "<table><tr><td>{}</td></tr></table>"])
def test_a_lead_beside_the_paragraphs_of_an_old_page_is_read(lead: str, around: str) -> None:
    first, *others = PARAGRAPHS
    told = "".join(f"<p>{one}" for one in others)
    page = f"<html><body>{around.format('<h1>Rain</h1>' + lead.format(first) + told)}</body></html>"
    assert first in texts(page)[0]
