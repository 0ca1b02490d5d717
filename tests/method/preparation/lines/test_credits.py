from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.preparation.cleaning import clean
from summarizer.method.preparation.lines.credits import (
    is_byline,
    is_credit,
    is_gallery,
    names_contributors,
)
from summarizer.text.lines import lines_of

GERMAN = language_of("de")
BODY = (
    "Der Hafen von Rosevik wurde am Montag gesperrt, nachdem eine Fähre auf Grund gelaufen war.",
    "Rettungskräfte brachten alle 212 Passagiere binnen drei Stunden an Land. (dpa)",
    "„Der Radar war ausgefallen“, sagte der Kapitän.",
    "Sie wurde von der „Astrid“ gerammt.“",
)


def cleaned(text):
    page = clean(lines_of(text, GERMAN.closing_marks), GERMAN)
    spans = [text[span.start : span.end] for span in page.spans]
    return spans, [(text[span.start : span.end], span.reason) for span in page.dropped]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Von Anna Lindqvist", "byline or imprint"),
        ("Von Anna Lindqvist und Jörg Öhler", "byline or imprint"),
        ("Ein Kommentar von Jörg Öhler", "byline or imprint"),
        ("Aktualisiert am 3. Mai 2021", "byline or imprint"),
        ("Stand: 3. Mai 2021", "byline or imprint"),
        ("Zuletzt aktualisiert: 3. Mai", "byline or imprint"),
        ("Autor: Jörg Öhler", "byline or imprint"),
        ("© 2021 Küstenbote.", "byline or imprint"),
        ("Mit Material von dpa und AFP", "byline or imprint"),
        ("Foto: Jörg Öhler/Küstenbild", "photo credit or caption"),
        ("Foto von Jörg Öhler", "photo credit or caption"),
        ("Symbolbild: eine Fähre im Nebel.", "photo credit or caption"),
        ("Die Fähre liegt auf einer Sandbank. (Foto: Öhler)", "photo credit or caption"),
        ("Die Fähre liegt auf einer Sandbank. (Archivbild)", "photo credit or caption"),
        ("Die Fähre liegt auf einer Sandbank. (Öhler/Küstenbild)", "photo credit or caption"),
        ("Bild 1 von 3 Die Fähre. Bild 2 von 3 Der Hafen. Bild 3 von 3", "gallery of pictures"),
        ("14.30 Uhr: Schlepper kommen an", "time stamp"),
        ("Alle in Sicherheit! — Küstenwache (@kw) 3. Mai 2021", "embedded post"),
        ("Alle in Sicherheit! — Küstenwache (@kw) 3. März 2021", "embedded post"),
    ],
)
def test_what_names_authors_and_pictures_in_german_is_dropped(line: str, reason: str) -> None:
    text = f"{BODY[0]}\n\n{line}\n\n{BODY[2]}"
    assert cleaned(text) == ([BODY[0], BODY[2]], [(line, reason)])


@pytest.mark.parametrize(
    "line",
    [
        "Von der Leyen reiste am Montag nach Rosevik und sprach mit den Angehörigen der Opfer.",
        "Bilder des Unglücks gingen um die Welt.",
        "Fotografen wurden ferngehalten.",
        "Aktualisierte Zahlen zeigten zwölf verlorene Boote.",
        "„Halt!“",
        "„Wir hätten den Hafen sperren müssen.“",
        "»So etwas darf nie wieder passieren.«",
    ],
)
def test_what_a_german_report_says_is_kept(line: str) -> None:
    text = f"{BODY[0]}\n\n{line}\n\n{BODY[2]}"
    assert cleaned(text) == ([BODY[0], line, BODY[2]], [])


@pytest.mark.parametrize("mark", ["(dpa)", "(AFP/dpa)", "(hau/dpa)", "(dpa, Reuters)"])
def test_the_agencies_that_sign_a_report_are_cut_off_and_the_report_is_kept(mark: str) -> None:
    text = f"{BODY[0]} {mark}"
    assert cleaned(text) == ([BODY[0]], [(f" {mark}", "agency")])


def test_after_the_time_of_a_live_page_the_report_is_kept() -> None:
    text = f"{BODY[0]}\n\n14:30 Uhr: {BODY[2]}"
    spans, dropped = cleaned(text)
    assert [span.strip() for span in spans] == [BODY[0], BODY[2]]
    assert dropped == [("14:30 Uhr: ", "time stamp")]


@pytest.mark.parametrize(
    ("judge", "text"),
    [
        (is_byline, "By Anna Lindqvist"),
        (is_credit, "Photo by Tom Harris"),
        (is_gallery, "Photo: Tom Image 1 of 3 Image 2 of 3"),
    ],
)
def test_each_language_has_its_own_words(judge, text: str) -> None:
    assert (judge(text, language_of("en")), judge(text, GERMAN)) == (True, False)


@pytest.mark.parametrize(
    ("code", "line", "expected"),
    [
        ("en", "By Nils Berg, 12 May 2024 - 11:20", True),
        ("en", "By Nils Berg | Thursday, 6 June 2024, 9.05am", True),
        ("en", "By Nils Berg and Anna Holm | May 12, 2024, 11:20 a.m.", True),
        ("en", "By Nils Berg · 12/05/2024", True),
        ("de", "Von Jörg Öhler | 6. Juni 2024, 14.30 Uhr", True),
        ("de", "Von Jörg Öhler – 06.06.2024", True),
        ("es", "Por Ana Ruiz, 6 de junio de 2024", True),
        ("en", "By Tuesday, 2024 was the wettest year that the town had seen.", False),
        ("en", "By Monday, more than 2000 people had fled the town", False),
        ("de", "Von Bach bis Bowie – das Musikjahr 2024", False),
        ("de", "Von Montag an, so die Stadt, fahren 2024 keine Busse mehr", False),
        ("es", "Por la tarde del lunes, unas 2000 personas", False),
    ],
)
def test_a_by_line_may_have_a_date(code: str, line: str, expected: bool) -> None:
    assert expected == is_byline(line, language_of(code))


def test_what_a_source_says_behind_its_label_is_no_credit_in_russian() -> None:
    assert not is_credit("Источник: капитан спал в каюте.", language_of("ru"))


@pytest.mark.parametrize(
    ("code", "line", "expected"),
    [
        ("pt", "Com informações da Lusa.", True),
        ("pt", "Com informações de testemunhas, a polícia prendeu o capitão.", False),
        ("pt", "Com agências fechadas, os passageiros dormiram no porto.", False),
        ("es", "Con información de EFE.", True),
        ("es", "Con información de un testigo, la policía detuvo al capitán.", False),
    ],
)
def test_only_what_agencies_gave_is_a_contribution(code: str, line: str, expected: bool) -> None:
    assert expected == names_contributors(line, language_of(code))
