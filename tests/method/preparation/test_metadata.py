from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.languages import language_of
from summarizer.method.preparation.metadata import described
from summarizer.text.lines import lines_of

BODY = (
    "The harbour of Rosevik was closed on Monday after a ferry ran aground in thick fog.\n\n"
    "Rescue teams brought all 212 passengers ashore within three hours."
)
HEADLINE = "Ferry runs aground off Rosevik"


def described_article(article):
    closing = language_of(article.language).closing_marks
    return described(article, lines_of(article.text, closing))


def found(text, **stated):
    article, _ = described_article(Article(text=text, **stated))
    return article.title, article.source, article.published


def test_a_stated_date_goes_out_as_an_iso_date() -> None:
    assert found(BODY, published=" May 3, 2021 ")[2] == "2021-05-03"


def test_a_stated_date_that_is_not_understood_is_a_note_that_names_the_article() -> None:
    article, notes = described_article(
        Article(text=" date 2021-05-03 " + BODY, id="a1", published="soon")
    )
    assert article.published is None
    assert notes == ["article 'a1': the date 'soon' is not understood and left out"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("3 May 2021", "2021-05-03"),
        ("May 3, 2021", "2021-05-03"),
        ("On 3 May 2021 in Brest", None),
        ("3 May", None),
        ("date 2021-05-03", "2021-05-03"),
        ("\ndate 2021-05-03", "2021-05-03"),
    ],
)
def test_a_date_alone_on_a_line_above_the_prose_is_the_articles(line, expected) -> None:
    text = f"The Gazette\nRain floods the harbour of Brest\n{line}\n\n{BODY}"
    title, source, published = found(text)
    assert ("\n" in title, source, published) == (False, "The Gazette", expected)
    assert found(f"{BODY}\n\n{line}")[2] is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (" date 2021-05-03 ", "2021-05-03"),
        ("date 2021-05-03\n", "2021-05-03"),
        ("\n Date 2021-05-03\r\n", "2021-05-03"),
        ("date 2021-13-03 ", None),
        ("date 2021-05-031 ", None),
        ("update 2021-05-03 ", None),
        ("Later date 2021-05-03 ", None),
        ("", None),
    ],
)
def test_a_date_mark_at_the_very_start_is_the_date(head: str, expected: str | None) -> None:
    assert expected == found(head + BODY)[2]


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (f"{HEADLINE}\n\n", HEADLINE),
        (f"{HEADLINE}\r\n", HEADLINE),
        (f"Home » News » Coast\n{HEADLINE}\nBy Anna Lindqvist of Rosevik\n", HEADLINE),
        (f"A first line of five words\n{HEADLINE}\n", HEADLINE),
        ("WE HAVE GONE AND DONE IT\nNessa Brightwell in Rosevik\n", "WE HAVE GONE AND DONE IT"),
        ("Blame game after the fair\nFrom Rosalind Tate in Rosevik\n", "Blame game after the fair"),
        (f"{HEADLINE}\nHelen Okafor, Northern correspondent\n", HEADLINE),
        (f"{HEADLINE}\nThe captain of the ferry wrote:\n", HEADLINE),
        (f"{HEADLINE}\nEMBARGOED until 16:00 on Wednesday\n", HEADLINE),
        (f"{HEADLINE}\nPassengers spent the night in the hall of a school\n", HEADLINE),
        (f"{HEADLINE}\nROSEVIK, Norway, May 3 (Reuters)\n", HEADLINE),
        (f"{HEADLINE}\nRosevik, 3 May 2021\n", HEADLINE),
        ("Why did the ferry run aground?\nBy Anna Lindqvist\n", "Why did the ferry run aground?"),
        ("Monday, 3 May 2021\n", None),
        ("", None),
        ("Ferry grounded\n", None),
        (f"{HEADLINE} | Coast News\n", None),
        ("By Anna Lindqvist and Tom Harris\n", None),
        ("Updated 3 May 2021 by the desk\n", None),
        ("Share this story with your friends\n", None),
        ("Lena Moe on the quay, before and after the storm. (Family photos)\n", None),
        ("Паром сел на мель у порта Росевик\n", None),
        ("word " * 26 + "\n", None),
        ("One Two\n" * 12 + HEADLINE + "\n", None),
    ],
)
def test_the_headline_is_the_first_line_above_the_prose_that_tells_of_it(head, expected) -> None:
    assert expected == found(head + BODY)[0]


def test_a_chinese_question_is_a_headline_and_the_name_of_its_reporter_none() -> None:
    head, body = (
        "86亿买一家亏损电池厂，澜海图什么？",
        "澜海汽车10月22日复牌，收盘报23.46元，跌6.2%。" * 2,
    )
    assert head == found(f"{head}\n\n本报记者 林一白\n\n{body}", language="zh")[0]


def test_without_prose_there_is_no_headline() -> None:
    assert found(f"{HEADLINE}\n\nNews Sport Weather Travel\n") == (None, None, None)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (f"Rosevik Daily News\n\n{HEADLINE}\n", "Rosevik Daily News"),
        (f"qzpx\nCoast One Radio\nHome » {HEADLINE}\n{HEADLINE}\n", "Coast One Radio"),
        ("The Weekly Post\n\n", "The Weekly Post"),
    ],
)
def test_the_outlet_is_a_name_above_the_headline_that_says_so(head, expected: str) -> None:
    assert expected == found(head + BODY)[1]


@pytest.mark.parametrize(
    "head",
    [
        HEADLINE,
        f"Anna Lindqvist\n{HEADLINE}",
        f"Breaking News\n{HEADLINE}",
        f"Latest News\n{HEADLINE}",
        f"World News\n{HEADLINE}",
        f"Press Release\n{HEADLINE}",
        f"News Sport Weather Travel\n{HEADLINE}",
        f"News | Radio | Weather\n{HEADLINE}",
        f"Home » Daily News\n{HEADLINE}",
        f"news from the coast\n{HEADLINE}",
        f"{HEADLINE}\nBy Anna Lindqvist of The Daily Herald",
        f"{HEADLINE}\nRosevik Daily News",
        f"Radio\n{HEADLINE}",
    ],
)
def test_an_outlet_is_not_attributed_on_less(head) -> None:
    assert found(f"{head}\n\n{BODY}")[1] is None


def test_an_outlet_named_in_the_prose_is_not_the_articles() -> None:
    assert found("The Daily Herald reported it first on Monday.\nThe Daily Herald\n")[1] is None


def test_what_the_caller_states_stays() -> None:
    text = f" date 2020-01-01\nRosevik Daily News\n{HEADLINE}\n{BODY}"
    expected = ("Mine", "Ours", "2021-05-03")
    assert expected == found(text, title="Mine", source="Ours", published="2021-05-03")


def test_the_text_and_the_id_stay_as_they_are() -> None:
    article = Article(text=f" date 2020-01-01\r\n{HEADLINE}\n{BODY}", id="x")
    completed, notes = described_article(article)
    assert (article.text, article.id, []) == (completed.text, completed.id, notes)


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("Fähre läuft vor Rosevik auf Grund\n", ("Fähre läuft vor Rosevik auf Grund", None)),
        (
            "Rosevik Tageblatt\nFähre läuft vor Rosevik auf Grund\nVon Anna und Jörg Öhler\n",
            ("Fähre läuft vor Rosevik auf Grund", "Rosevik Tageblatt"),
        ),
        ("Aktualisiert am 3. Mai 2021\n", (None, None)),
        ("Aktuelle Nachrichten\nFähre läuft auf Grund\n", ("Fähre läuft auf Grund", None)),
    ],
)
def test_heads_of_german_articles_are_read_in_german(head: str, expected) -> None:
    body = "Der Hafen von Rosevik wurde am Montag gesperrt, teilte die Küstenwache mit."
    title, source, _ = found(f"{head}\n{body}", language="de")
    assert expected == (title, source)


def test_the_day_of_an_event_in_the_headline_is_not_that_of_the_article() -> None:
    head = "What We Know About the Attack of 7 October"
    assert found(f"{head}\n\n{BODY}") == (head, None, None)
    dated = f"The Harbour Post\n{head}\n15 March 2024\n\n{BODY}"
    assert found(dated) == (head, "The Harbour Post", "2024-03-15")


def test_outlet_and_day_below_the_headline_are_no_headline() -> None:
    text = f"{HEADLINE}\n\nThe Harbour Post, 15 March 2024\n\n{BODY}"
    assert found(text) == (HEADLINE, "The Harbour Post", "2024-03-15")


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("« On ne nous écoute pas » : la colère défile à Rosevik", "fr"),
        ("Why did the ferry Astrid run aground off Rosevik?", "en"),
        ("86亿买一家亏损电池厂，澜海图什么？", "zh"),
    ],
)
def test_a_headline_may_quote_or_ask(headline: str, language: str) -> None:
    body = {"zh": "澜海汽车21日宣布收购电池企业。市场担心整合。"}.get(language, BODY)
    assert found(f"{headline}\n\nQuang Tsang\n\n{body}", language=language)[0] == headline


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("News | 19 September 2025 | Farid Amrani", "en", "2025-09-19"),
        ("Published: 11 June 2025, 09:12. Last changed: 12 June 2025, 11:40", "en", "2025-06-11"),
        ("Publié le 12 mars 2025 à 18 h 47", "fr", "2025-03-12"),
        ("Stand: 14.10.2025, 18:40 Uhr", "de", "2025-10-14"),
        ("Tuesday, July 15, 2025 | From wire reports", "en", "2025-07-15"),
        ("Thursday, March 20, 2025 - staff and agencies", "en", "2025-03-20"),
        ("Freitag, 22. August 2025 | Stand: 16.30 Uhr", "de", "2025-08-22"),
        ("Четверг, 16 января 2025 г.", "ru", "2025-01-16"),
        ("News | Farid Amrani | issue 2025", "en", None),
    ],
)
def test_a_line_above_the_report_may_tell_its_day(line: str, language: str, expected) -> None:
    text = f"{HEADLINE}\n{line}\n\n{BODY}"
    title, _, published = found(text, language=language)
    assert (title, published) == (HEADLINE, expected)


def test_a_short_sentence_that_tells_a_day_is_no_line_above_the_report() -> None:
    title, _, published = found(f"{HEADLINE}\nThe ferry sank on 3 May 2025.\n\n{BODY}")
    assert (title, published) == (HEADLINE, None)


POINTS = ["Two men broke a window", "They took nine paintings", "A guard was tied to a chair"]


@pytest.mark.parametrize(
    ("signs", "end"),
    [
        (("1. ", "2. ", "3. "), ""),
        (("1) ", "2) ", "3) "), ""),
        (("- ", "- ", "- "), ""),
        (("– ", "– ", "– "), ""),
        (("• ", "• ", "• "), ";"),
        (("■ ", "■ ", "■ "), ","),
        (("", "", ""), ";"),
    ],
)
@pytest.mark.parametrize("lead", ["What is known of the theft:\n\n", "Theft in Almen\n"])
def test_a_point_of_a_list_is_no_headline(signs, end: str, lead: str) -> None:
    points = "\n".join(f"{sign}{point}{end}" for sign, point in zip(signs, POINTS, strict=True))
    assert found(f"{lead}{points}\n\n{BODY}")[0] is None


@pytest.mark.parametrize(
    "headline",
    [
        "1. FC Rosevik wins the cup of Lund",
        "2. Liga: Rosevik steigt am Montag ab",
        "Ferry hits pier",
    ],
)
def test_a_headline_may_open_with_a_number_and_stand_above_a_list(headline: str) -> None:
    points = "\n".join(f"- {point}" for point in POINTS)
    assert found(f"{headline} again\n\n{BODY}")[0] == f"{headline} again"
    assert found(f"{headline} again\n\n{points}\n\n{BODY}")[0] == f"{headline} again"


def test_of_points_above_a_report_one_may_be_the_headline() -> None:
    points = "\n\n".join(f"* {point}" for point in POINTS)
    assert found(f"{points}\n\n{BODY}")[0] in POINTS
    numbered = "\n".join(f"{number}. {point}" for number, point in enumerate(POINTS, 1))
    assert found(f"{numbered}\n\n{BODY}")[0] is None
