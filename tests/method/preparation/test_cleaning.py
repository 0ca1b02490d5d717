from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.languages import language_of
from summarizer.method.preparation import prepare
from summarizer.method.preparation.cleaning import clean, marks_between
from summarizer.text.lines import lines_of
from tests.effort import takes_linear_time

CLOSED = "The harbour of Rosevik was closed on Monday after a ferry ran aground in thick fog."
RESCUED = "Rescue teams brought all 212 passengers ashore within three hours, the coast guard said."
FAILED = "The captain told reporters that the radar had failed shortly before the accident."
BODY = (CLOSED, RESCUED, FAILED)


def cleaned(text, code="en"):
    language = language_of(code)
    return clean(lines_of(text, language.closing_marks), language)


def kept(text, code="en"):
    return [text[span.start : span.end] for span in cleaned(text, code).spans]


def dropped(text, code="en"):
    return [(text[d.start : d.end], d.reason) for d in cleaned(text, code).dropped]


def around(line):
    """The line at the head, inside and at the tail of a report."""
    return [
        "\n\n".join([line, *BODY]),
        f"{CLOSED}\n\n{line}\n\n{RESCUED}\n\n{FAILED}",
        "\n".join([*BODY, line]),
    ]


JUNK = {
    "breadcrumb or menu": [
        "Home » News » Coast",
        "Home > World > Europe",
        "News | Sport | Weather | Travel",
        "Politics / Economy / Culture",
        "‹ Previous story",
        "Next story ›",
        "Translate »",
        "8.55 pm | Tugs arrive",
    ],
    "time stamp": [
        "03:10am: Divers search the wreck",
        "10:07pm: Owner wants to get port ‘on side’",
        "14:30 – Ferry pulled free",
        "9 a.m. – Tugs arrive",
        "7 PM: All ashore",
        "12:05 GMT: Harbour reopens",
        "12:05:30 (UTC+2) - Harbour reopens",
    ],
    "video title": [
        "MUST WATCH Tugs pull the ferry free 02:15",
        "The wreck from above, Sun, 3 May 2021 1:02:51",
    ],
    "gallery of pictures": [
        "Photo: Tom Harris Image 1 of 3 The Astrid lies on a sandbank. Image 2 of 3 Tugs arrive.",
    ],
    "byline or imprint": [
        "By Anna Lindqvist",
        "BY ANNA LINDQVIST AND TOM HARRIS",
        "Updated 3 May 2021",
        "Last updated: 10 hours ago",
        "First published Monday",
        "Copyright 2021 Rosevik Daily",
        "© 2021 Coast Media.",
        "anna.l@rosevik-daily.example",
        "Anna Lindqvist and Tom Harris contributed to this report.",
        "Tom Harris in Rosevik contributed reporting.",
    ],
    "photo credit or caption": [
        "Photo: Tom Harris/Coast Pictures",
        "Photo by Tom Harris",
        "File photo: the ferry in 2019.",
        "Image caption The ferry Astrid lies on a sandbank.",
        "Media playback is unsupported on your device",
        "The ferry Astrid on a sandbank. (Tom Harris/Coast Pictures)",
        "The ferry Astrid on a sandbank. (Handout via the coast guard)",
        "The ferry on Monday (file photo)",
        "Tom Harris/Coast Pictures",
    ],
    "embedded post": [
        "All safe and ashore, thank you! — Rosevik Coast Guard (@rosevikcg) May 3, 2021",
        "Vi takker alle! — Мэр Росевик (@mayor_ros) 3 May 2021",
        "— Mayor of Rosevik (@mayor_ros)",
        "Anna Lindqvist (@annalind)",
        "So thick you could not see the bow pic.twitter.com/AbCdEf",
        "Read it. https://t.co/AbCdEf",
    ],
    "no prose: figures or symbols": [
        "= = =",
        "1,234 5,678 910",
        "------",
        "16:20",
        "12.5% 7/8 3-1",
    ],
    "another script than the article's": [
        "រដ្ឋធម្មនុញ្ញ",
        "Новости",
        "Паром сел на мель у порта Росевик.",
        "渡轮搁浅",
    ],
    "heading or menu: no sentence": [
        "Rosevik Daily News",
        "To Top",
        "qzpx",
        "Open to debate",
        "NO SHIP IS COMING",
        "WHAT WE KNOW SO FAR!",
        "What happens next?",
        "Share this story",
        "Advertisement",
        "Comments (12)",
        "January 5, 2021",
        "Latest news from the coast",
        "Reasons:",
    ],
}


@pytest.mark.parametrize(
    ("code", "question", "report"),
    [
        ("zh", "澜海图什么？", "澜海汽车10月22日复牌，收盘报23.46元，跌6.2%。" * 3),
        ("ar", "ماذا حدث؟", "جنحت العبارة قبالة الميناء صباح الاثنين في ضباب كثيف."),
    ],
)
def test_a_question_alone_on_its_line_is_a_heading_whatever_its_mark(
    code, question, report
) -> None:
    assert question not in "".join(kept(f"{question}\n\n{report}\n\n{report}", code))


@pytest.mark.parametrize(
    ("line", "reason"), [(line, reason) for reason, lines in JUNK.items() for line in lines]
)
def test_a_line_that_is_no_report_is_dropped_with_its_reason_wherever_it_stands(
    line, reason
) -> None:
    for text in around(line):
        assert [(line, reason)] == dropped(text)
        assert list(BODY) == kept(text)


@pytest.mark.parametrize(
    "line",
    [
        "“Why?”",
        "“THIS IS A DISASTER!”",
        "Nobody was hurt.",
        "At 10:15 the first boat arrived.",
        "10:15 trains were late on Monday, officials said.",
        "The owner, Паром Лтд (Parom Ltd), said it would pay for the damage.",
        "Follow-up talks and a vote on the 1/3 share of costs are planned for Friday.",
        "By Tuesday the harbour was open again.",
        "The mayor (@mayor_ros on Twitter) said that the town would help; the owner did not.",
        "Photographers were kept away.",
        "Published figures showed a fall in exports.",
        "Updated figures showed twelve boats lost.",
        "The coast guard gave these reasons for the closure of the harbour:",
        "Why had nobody told the crew of the second ferry about the fog?",
    ],
)
def test_a_line_of_the_report_is_kept_wherever_it_stands(line: str) -> None:
    for text in around(line):
        assert dropped(text) == []
        assert line in kept(text)


def test_a_line_is_kept_without_full_stop_where_it_is_long() -> None:
    line = "Fog, rain and a strong wind from the west kept the boats in port for most of the day"
    assert [CLOSED, line, RESCUED] == kept(f"{CLOSED}\n{line}\n{RESCUED}")


@pytest.mark.parametrize(
    ("code", "line", "reason"),
    [
        ("es", "Jo Doe, periodista de AP, contribuyó a este despacho.", "byline or imprint"),
        ("pt", "Jo Doe colaborou com esta reportagem.", "byline or imprint"),
        ("fr", "Jo Doe a contribué à cet article.", "byline or imprint"),
        ("it", "Jo Doe ha contribuito a questo articolo.", "byline or imprint"),
        ("en", "Rosevik: Coe, Lee (Ng, 60'), Poe, Roe, Doe, Ray, Day, May.", "list of names"),
        ("en", "ROSEVIK: Coe; Lee (Ng, 60'), Poe, Roe, Doe; Ray, Day; May.", "list of names"),
    ],
)
def test_who_took_part_and_the_names_of_a_team_are_no_report(code, line, reason) -> None:
    body = "\n\n".join(BODY)
    assert (line, reason) in dropped(f"{body}\n\n{line}", code)


@pytest.mark.parametrize(
    "line",
    [
        "The winners: Ann Coe, Bo Lee and Cy Poe.",
        "The dead were: Ann Coe, Bo Lee, Cy Poe, Di Roe, Ed Doe, Fay Ng, Gus Ray, Hal May.",
        "The Dead: Ann Coe, Bo Lee, Cy Poe, Di Roe, Ed Doe, Fay Ng, Gus Ray, Hal May.",
        "Dead: Ann Coe, Rosevik; Bo Lee, Carpas; Cy Poe, Lugo; Di Roe, Rosevik; Ed Doe, Lugo.",
        "Countries affected: France, Germany, Italy, Spain, Poland, Austria, Greece, Malta.",
        "Saved by helicopter: Coe; Lee, Poe, Roe, Doe; Ray, Day; May.",
    ],
)
def test_names_behind_a_label_that_are_no_line_up_are_a_sentence(line: str) -> None:
    assert line in kept("\n\n".join([*BODY, line]))


@pytest.mark.parametrize(("sentences", "expected"), [(10, False), (40, True)])
def test_an_article_in_one_line_is_no_gallery_for_its_credits(
    sentences: int, expected: bool
) -> None:
    credits_between = "Photo: Tom Harris The ferry Astrid. " * 3
    text = credits_between + "The ferry Astrid ran aground off Rosevik. " * sentences
    assert expected == bool(cleaned(text).spans)


def test_at_head_and_tail_even_a_long_line_without_full_stop_is_a_headline() -> None:
    line = "Minister resigns over report on the harbour after weeks of pressure from his own party"
    assert list(BODY) == kept("\n".join([line, *BODY, line]))


def test_above_a_report_a_line_without_full_stop_is_its_title_however_captions_end() -> None:
    title, caption = "the harbour of rosevik is closed for weeks", " ".join(["it lay in fog"] * 5)
    text = "\n".join([title, BODY[0], caption, BODY[1], caption + " again", *BODY[2:]])
    assert title not in kept(text)


@pytest.mark.parametrize(
    "lines",
    [
        [line.rstrip(".") for line in BODY],
        ["ferry aground off rosevik in fog", "all passengers safe says the coast guard"],
        ["the screen is bright and the keyboard is good", "I love the battery life of this thing"],
    ],
)
def test_an_article_without_punctuation_is_not_emptied(lines) -> None:
    assert lines == kept("\n".join(lines))


@pytest.mark.parametrize("colon", [":", "\uff1a"])
def test_a_line_that_leads_to_a_list_does_not_show_that_an_article_lacks_full_stops(colon) -> None:
    leads = [
        f"The port told reporters which of the ferries on the coast will sail this winter{colon}",
        f"The coast guard named the boats that it wants to buy in the next two years{colon}",
    ]
    things = ["A white ferry (name to be announced)", "A tug with two engines, built in Oslo"]
    lines = [CLOSED, leads[0], things[0], leads[1], things[1], RESCUED, FAILED]
    assert [CLOSED, *leads, RESCUED, FAILED] == kept("\n\n".join(lines))


@pytest.mark.parametrize(
    "stamp",
    [
        "17 July 2023, 20:14 | By Ann Lee and Tom Reed in Rosevik | Reading time: 2 min.",
        "Monday, 17 July 2023 | Ann Lee, Rosevik | Updated on Tuesday at noon | Coast and sea",
    ],
)
def test_who_wrote_when_between_strokes_does_not_show_that_an_article_lacks_full_stops(
    stamp: str,
) -> None:
    text = "\n\n".join(["Ferry runs aground off Rosevik", stamp, *BODY[:2]])
    assert [*BODY[:2]] == kept(text)


def test_of_an_article_without_punctuation_titles_and_menus_are_dropped() -> None:
    bare = [line.rstrip(".") for line in BODY]
    assert bare == kept("\n".join(["Share", "Ferry Runs Aground Off Rosevik", *bare, "TO TOP"]))


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\r\n\u00a0",
        "Home » News » Coast\nRosevik Daily News\nShare\nTo Top\n10:15\nTranslate »",
        "Photo: Tom Harris\n\n© 2021 Coast Media",
    ],
)
def test_of_boilerplate_alone_nothing_is_left(text: str) -> None:
    assert kept(text) == []


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_hard_wrapped_paragraph_is_one_span(newline: str) -> None:
    first = (
        "The harbour of Rosevik was closed on Monday after a ferry\n"
        "ran aground in thick fog, the coast guard said on Monday\nevening."
    )
    second = (
        "Rescue teams brought all 212 passengers ashore within three\n"
        "hours. The captain told reporters that the radar had failed\n"
        "shortly before the accident, and that he had asked for help\nat once."
    )
    text = f"{first}\n\n{second}\n\nTo Top".replace("\n", newline)
    expected = [paragraph.replace("\n", newline) for paragraph in (first, second)]
    assert expected == kept(text)


@pytest.mark.parametrize(
    ("code", "stamp", "report"),
    [
        ("de", "13:40 ", "Taucher haben am Sonntag zwei Boote unter dem Eis der Elm gefunden."),
        ("fr", "14h20 ", "Les plongeurs ont trouvé dimanche deux bateaux sous la glace."),
        ("fr", "13 h 55 - ", "Les plongeurs ont trouvé dimanche deux bateaux sous la glace."),
        ("pt", "9h05 ", "Os mergulhadores encontraram no domingo dois barcos sob o gelo."),
        ("de", "20:02 Uhr ", "Der erste Regionalzug verlässt den Bahnhof in Richtung Norden."),
        ("de", "[20.02 Uhr] ", "Feuerwehrleute löschen den letzten Brand im Untergeschoss."),
        ("sv", "20.02 ", "Det första tåget lämnar stationen norrut på kvällen."),
        ("no", "Kl. 20.02: ", "Det første toget forlater stasjonen nordover på kvelden."),
        ("ja", "20:02 ", "最初の列車が駅を出て北へ向かい、警察は封鎖を解いた。"),
        ("en", "20h02 ", "Divers have found two boats under the ice of the lake."),
        ("en", "20:02 ", "A diver has found two boats under the ice of the lake."),
        ("en", "20:02. ", "Divers have found two boats under the ice of the lake."),
        ("en", "20:02 • ", "Divers have found two boats under the ice of the lake."),
        ("en", "20:02 (local time) ", "Divers have found two boats under the ice."),
        ("en", "[20:02 local time] ", "Divers have found two boats under the ice."),
        ("de", "20h02 ", "Taucher haben am Sonntag zwei Boote unter dem Eis der Elm gefunden."),
        ("de", "20.02 Uhr (Ortszeit): ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("fr", "20h02 ", "À Rosvik, les plongeurs ont trouvé deux bateaux sous la glace."),
        ("fr", "20:02 (heure de Paris) – ", "Les plongeurs ont trouvé dimanche deux bateaux."),
        ("es", "20.02 ", "Bomberos de la ciudad buscan a los desaparecidos bajo el techo."),
        ("ru", "20.02 ", "Водолазы нашли две лодки подо льдом озера."),
        ("ru", "20:02 (по московскому времени) — ", "Водолазы нашли две лодки подо льдом."),
        ("pl", "20.02 ", "Nurkowie znaleźli dwie łodzie pod lodem jeziora."),
        ("de", "Update, 20.02 Uhr: ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("en", "LIVE 20:02 – ", "Divers have found two boats under the ice of the lake."),
        ("de", "+++ 20:02 Uhr +++ ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "+++ Update 20.02 Uhr +++ ", "Taucher haben zwei Boote gefunden."),
        ("de", "+++ Eilmeldung +++ ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "• 20.02 Uhr – ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "▪ 20.02 Uhr ▪ ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "🔴 20.02 Uhr – ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "⚡️ 20:02 Uhr: ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("de", "--- 20.02 Uhr --- ", "Taucher haben zwei Boote unter dem Eis gefunden."),
        ("en", "*** 8:02 p.m. *** ", "Divers have found two boats under the ice of the lake."),
        ("en", "-- 20:02 GMT -- ", "Divers have found two boats under the ice of the lake."),
        ("fr", "— 20h02 — ", "Les plongeurs ont trouvé dimanche deux bateaux sous la glace."),
        ("it", "*** Ore 20.02 *** ", "I sommozzatori hanno trovato due barche nel lago."),
        ("ru", "+++ 20:02 +++ ", "Водолазы нашли две лодки подо льдом озера."),
        ("en", "", "Live 20 divers at a time may work under the ice of the lake."),
        ("en", "", "Photos 12:30 Monday showed two boats under the ice of the lake."),
        ("de", "", "20:02 Uhr zeigte die Uhr am Bahnhof, als der Strom ausfiel."),
        ("de", "", "19.30 Uhr Beginn der Sitzung im Rathaus ist es wie immer."),
        ("en", "", "12:30 Monday was the hour at which the trains were to leave."),
        ("en", "", "At 20h02 a diver found two boats under the ice of the lake."),
        ("en", "", "20h02 was the hour at which the trains were to leave the town."),
        ("en", "", "20h02 Monday was the hour at which the trains were to leave."),
        ("en", "", "20.02 Swiss francs is what a ticket to the lake costs now."),
        ("en", "", "28:24 (14:12) – the home team won its final in Rosevik on Sunday."),
        ("de", "", "20.02 Euro kostet die Karte für den See im nächsten Sommer."),
        ("ru", "", "20.02 рубля стоит теперь поездка на озеро за городом."),
        ("ru", "", "Вечером в 20.02 водолазы нашли две лодки подо льдом."),
        ("de", "", "13:40 Uhr ist der letzte Zug nach Kiel an Tagen mit viel Schnee."),
    ],
)
def test_the_stamp_of_an_entry_is_dropped_as_its_language_writes_it(code, stamp, report) -> None:
    article = Article(text=f"{stamp}{report}", id="a", language=code)
    assert [report] == prepare([article]).texts


@pytest.mark.parametrize("stamp", ["8:15 pm – ", "09:30: ", "9 a.m. – ", "12:05 GMT: ", "21.40 | "])
def test_of_a_live_blogs_sentence_only_the_time_stamp_is_dropped(stamp: str) -> None:
    text = f"{CLOSED}\n\n{stamp}{RESCUED}\n\n{FAILED}"
    assert list(BODY) == [span.strip() for span in kept(text)]
    assert [(stamp.strip(), "time stamp")] == [(s.strip(), reason) for s, reason in dropped(text)]


@pytest.mark.parametrize(
    "mark", [" date 2021-05-03 ", "date 2021-05-03\n\n", "\n Date 2021-05-03 "]
)
def test_a_leading_date_mark_is_dropped(mark: str) -> None:
    text = mark + CLOSED + "\n\n" + RESCUED
    assert kept(text) == [CLOSED, RESCUED]
    assert [(mark.strip(), "date")] == [(span.strip(), reason) for span, reason in dropped(text)]


@pytest.mark.parametrize(
    ("code", "day", "report"),
    [
        (
            "en",
            "Tuesday, January 18, 2005",
            "Through a telethon, Romanians have raised five million.",
        ),
        ("en", "18 January 2005", "The harbour of Rosevik was closed on Monday after a storm."),
        ("de", "Sonntag, 3. März 2024", "Die Fähre lief am Sonntag vor Rosvik auf Grund."),
        ("es", "3 de marzo de 2024", "El transbordador encalló el domingo frente a Rosvik."),
    ],
)
def test_a_day_that_the_first_word_follows_at_once_is_dropped(code, day, report) -> None:
    assert [report] == kept(day + report, code)
    assert [f"{day} {report}"] == kept(f"{day} {report}", code)


@pytest.mark.parametrize(
    "line",
    [
        "...HEAT ADVISORY FOR THE COAST UNTIL SUNDAY EVENING AT TEN O'CLOCK LOCAL TIME...",
        "Present: Cllr A. Webb (Chair), Cllr J. Patel, Cllr S. Ortega; L. Byrne (Clerk), Ann Rees",
    ],
)
def test_a_headline_of_a_wire_and_a_list_of_names_are_dropped(line: str) -> None:
    assert list(BODY) == kept(f"{CLOSED}\n\n{line}\n\n{RESCUED}\n\n{FAILED}")


@pytest.mark.parametrize(
    ("code", "heading", "text"),
    [
        ("en", "About Rosevik Lines", "Rosevik Lines is a leading provider of ferry services."),
        ("de", "Über Rosvik Linien", "Die Rosvik Linien sind ein führender Anbieter von Fähren."),
        ("fr", "À propos de Rosvik", "Rosvik est un acteur majeur du transport maritime."),
    ],
)
def test_what_a_company_says_of_itself_below_its_name_is_dropped(code, heading, text) -> None:
    assert [CLOSED] == kept(f"{CLOSED}\n\n{heading}\n\n{text}", code)
    assert [CLOSED, FAILED] == kept(f"{CLOSED}\n\n{heading}\n\n{FAILED}", code)


def test_a_point_that_names_a_thing_and_has_no_verb_is_no_sentence() -> None:
    lead = "The port said on Monday that it would build three things beside the old harbour:"
    thing = "A yoga and tai chi hall (official name to be announced)"
    clause = "The price of all tickets will fall by two crowns"
    assert [lead, clause, CLOSED] == kept(f"{lead}\n\n- {thing}\n- {clause}\n\n{CLOSED}")
    assert CLOSED in kept(f"{lead}\n\n- (more to be announced later this year)\n\n{CLOSED}")


def test_the_line_above_a_quoted_mail_is_dropped() -> None:
    head = "Am 4. Juni 2024 um 10:12 schrieb Jo Doe <jo@example.org>:"
    assert [RESCUED, CLOSED] == kept(f"{head}\n> {RESCUED}\n\n{CLOSED}")
    said = "The captain told reporters on 4 June 2024 what he had seen from the bridge:"
    assert [said, CLOSED] == kept(f"{said}\n\n{CLOSED}")


def test_a_date_mark_further_down_is_text() -> None:
    second = "date 2021-05-03 was the day of the accident."
    assert [CLOSED, second] == kept(f"{CLOSED}\n{second}")


def test_the_signature_of_a_long_text_is_cut_off_and_the_text_kept() -> None:
    long = " ".join([RESCUED] * 7)
    signature = "— Mayor of Rosevik (@mayor_ros) May 3, 2021"
    text = f"{CLOSED}\n\n{long} {signature}"
    assert [CLOSED, long] == kept(text)
    assert [(f" {signature}", "post signature")] == dropped(text)


@pytest.mark.parametrize(("times", "expected"), [(2, []), (3, ["repeated line"] * 3)])
def test_a_line_that_recurs_is_dropped(times: int, expected) -> None:
    line = "Rosevik Daily is read by everyone on the coast."
    text = "\n".join([*BODY, *[line] * times])
    assert expected == [reason for _, reason in dropped(text)]


def test_the_script_is_judged_by_the_articles_own() -> None:
    lines = [
        "أغلق ميناء روزفيك يوم الاثنين بعد جنوح عبارة في ضباب.",
        "قال خفر السواحل إن الجميع بخير.",
    ]
    text = "\n".join([lines[0], "Ferry runs aground off Rosevik.", lines[1]])
    assert lines == kept(text)
    assert [reason for _, reason in dropped(text)] == ["another script than the article's"]


PIECES = (
    *BODY,
    *(line for lines in JUNK.values() for line in lines),
    "",
    " ",
    "🙂 ok.",
    "שלום עולם.",
)


@given(
    st.lists(st.sampled_from(PIECES) | st.text(max_size=30), max_size=12),
    st.sampled_from(["\n", "\r\n", "\n\n", "\u2028", "\r"]),
)
def test_every_character_but_white_space_is_kept_or_dropped_once(pieces, newline) -> None:
    text = newline.join(pieces).replace("\0", "")
    page = cleaned(text)
    places = [(span.start, span.end) for span in page.spans]
    places += [(span.start, span.end) for span in page.dropped]
    places += [(span.start, span.end) for span in marks_between(text, lines_of(text))]
    covered = [place for start, end in places for place in range(start, end)]
    expected = [place for place, character in enumerate(text) if not character.isspace()]
    assert expected == [place for place in sorted(covered) if not text[place].isspace()]
    assert len(set(covered)) == len(covered)


@pytest.mark.parametrize(
    "bomb",
    [
        "[a] ",
        "a@b",
        "a/",
        "(a/",
        "a (@",
        "— a (@a) May 1 2020 ",
        "12:00 ",
        "http://",
        "\r \n",
        "“ ",
    ],
)
def test_no_line_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(lambda text: cleaned(f"{text}x"), bomb)


PROSE = " ".join(["The boats of the town stayed in port because of the fog and the wind."] * 8)


@pytest.mark.parametrize(
    "line",
    [
        f"{PROSE} Pictures: pic.twitter.com/abc",
        f"{PROSE} See https://t.co/abc",
        f"The mayor (@mayor_ros) thanked the crew. {PROSE}",
        f"{PROSE} (Press Association)",
        f"{PROSE} AFP/Getty Images",
        f"Video released by police shows the wreck. {PROSE}",
    ],
)
def test_an_article_on_one_line_is_not_lost_for_one_odd_end(line) -> None:
    assert kept(line) != []


@pytest.mark.parametrize(
    "line",
    [
        "北约NATO星期一在布鲁塞尔宣布将向该地区增派四千名士兵以应对紧张局势。",
        "ראש ממשלת ישראל נפגש ביום שני עם נציגי NATO בבריסל כדי לדון במצב.",
        "मंगलवार को NATO के प्रमुख ने ब्रसेल्स में कहा कि स्थिति गंभीर है।",
        "मंगलवार को नाटो के प्रमुख ने ब्रसेल्स में कहा कि स्थिति गंभीर है |",
        "Le ministre a parlé d'un « accord historique » entre les deux pays, signé lundi à Brest",
    ],
)
def test_prose_of_other_scripts_and_manners_is_no_heading_and_no_menu(line: str) -> None:
    assert [line] == kept(line)


@pytest.mark.parametrize(
    ("before", "unit", "behind"),
    [("See the path/", "A", "!"), ("(", "photo ", ""), ("x", " ", "y")],
)
def test_a_line_made_to_stall_a_rule_does_not(before: str, unit: str, behind: str) -> None:
    assert takes_linear_time(lambda text: cleaned(f"{before}{text}{behind}"), unit)
