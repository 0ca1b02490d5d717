from __future__ import annotations

import pytest

from summarizer.articles import Article, Sentence
from summarizer.languages import language_of
from summarizer.method.preparation import prepare
from summarizer.method.preparation.screening import reason_to_leave_out, reasons_to_leave_out
from tests.effort import takes_linear_time


def reason(text, code="en"):
    return reason_to_leave_out(text, language_of(code))


LINKS_BEHIND_BARS = [
    "|| More at rosevik-echo.example.",
    "| Weiter auf Seite 2",
    "|| Suite en page 4",
]
REFUSED = {
    "addressed to the reader": [
        "Follow DAILY 9’s live blog for all the latest developments on the storm.",
        "Sign up for our newsletter.",
        "Please subscribe to our podcast.",
        "Subscribe now for £1 a month!",
        "Sign up today.",
        "Click here to read the full story.",
        "You can follow the live coverage here.",
        "Like us on Facebook and follow us on Twitter.",
        "Follow Anna Lindqvist on Twitter @annalind.",
        "Send your comments to news@rosevik.example.",
        "Visit our website for more information.",
        "Read more about the storm here.",
        "Read more:",
        "Related: Storm closes port.",
        "Watch: Ferry pulled off sandbank.",
    ],
    "caption or credit": [
        "Enlarge image Port Closes Lena Moe/AFP/Getty Images Sailors wait on a quay.",
        "Image caption The harbour is closed.",
        "Anna Lindqvist, second from left, and Tom Harris stand before the Astrid.",
        "The captain Tom Harris (right) looks at the wreck.",
        "A crane lies across the quay in this undated photo.",
        "CLOSE Skip in Skip Harbour officials say that no ship is missing.",
        "A crane lies across the quay Jo Doe/Reuters The owner was fined.",
        "A woman waves the Norland flag during a protest in Oslo's old town.",
        "Two soldiers stand near a burned car in Rosevik.",
        "A child holding a flag stands next to a tank.",
        "July 31, 2026 A woman waves the Norland flag during a protest in Oslo's old town.",
        "Oct. 3, 2026 Two soldiers stand near a burned car in Rosevik.",
        "31 July 2026 Mourners light candles outside the town hall.",
    ],
    "note on time zones": [
        "All times are Paris time (GMT+2).",
        "Times are in GMT.",
        "All times below are Eastern Time.",
        "The times given are in UTC.",
    ],
    "about the page": [
        "This website uses cookies, please accept our privacy policy.",
        "You need JavaScript enabled in your browser to post comments.",
        "All rights reserved; this page may not be reproduced or archived on another website.",
    ],
    "agency or author": ["(ANSA).", "(ČTK)", "（山田太郎）", "（完）", "(ΑΠΕ-ΜΠΕ)"],
    "link": [
        "http://example.org/a/b",
        "(https://example.org)",
        "[Photo gallery]",
        *LINKS_BEHIND_BARS,
    ],
    "fragment": ["said he.", "and more"],
}


@pytest.mark.parametrize(
    ("text", "expected"), [(text, why) for why, texts in REFUSED.items() for text in texts]
)
def test_a_sentence_that_is_no_report_is_refused_with_its_reason(text, expected) -> None:
    assert expected == reason(text)


@pytest.mark.parametrize(
    "text",
    [
        "“Follow our lead on the blog,” the minister said.",
        "He said: “Follow us.”",
        "Follow-up talks are planned on Friday.",
        "Police asked residents to stay at home and to follow the news.",
        "Call centres were closed on Monday.",
        "Support for the party fell.",
        "Like many in the town, he uses Facebook.",
        "The company said that Facebook and Twitter would pay the fine.",
        "Sharing a border, the two countries trade a lot.",
        "Times have changed in Paris.",
        "The page was turned.",
        "A man holds the record for the longest swim.",
        "A woman stands trial in Rosevik over the fire.",
        "Residents hold the council responsible for the flood.",
        "Workers wait for their pay, the union said.",
        "A protester was hurt when police raised the barrier.",
        "July 31, 2026 was the day on which a woman waved the first ferry off.",
        "On July 31, 2026 a man was fined for waving a flag in court.",
        "| Police closed the port of Rosevik to all ships on Monday.",
        "iPhone sales fell by a third in the last quarter.",
    ],
)
def test_a_sentence_of_the_report_is_kept(text: str) -> None:
    assert reason(text) is None


@pytest.mark.parametrize("bomb", ["Follow a@ba@b", "https://", "all times ", "[", "“a "])
def test_no_sentence_takes_more_than_linear_time(bomb: str) -> None:
    assert takes_linear_time(reason, bomb)


@pytest.mark.parametrize(
    "text",
    [
        "Share prices fell in the US on Monday after the bank said it would close.",
        "Report says US troops left the base at night without telling the allies.",
        "Contact between our two countries was restored, the minister said.",
        "Google said its Chrome browser will block third-party cookies from next year.",
        "Publishers sued the company that archived web pages without paying.",
        "Time is running out for the rainforest, scientists warned on Monday.",
        "The time is right for a new government, the opposition leader said.",
        "Recommended doses were cut after the trial: officials blamed side effects.",
        "Get the vaccine here in town, the mayor told residents on Monday.",
    ],
)
def test_news_about_the_web_and_reported_requests_are_report(text: str) -> None:
    assert reason(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "This website uses cookies.",
        "By continuing to browse, you agree to our use of cookies.",
        "Don't miss out: get unlimited access to The Southern Daily for just £2 a week.",
        "Your support keeps independent journalism alive.",
    ],
)
def test_what_nearly_every_page_says_is_a_notice(text: str) -> None:
    assert reason(text) == "notice on cookies or access"


@pytest.mark.parametrize(
    "text",
    [
        "The regulator fined the company for using cookies that users had not agreed to.",
        "A Reuters/Ipsos poll and one of NBC/WSJ found the same.",
        "The image caption was wrong, the paper said.",
        "In Rosevik, left without a ferry, shops are closed.",
        "The Left and the Greens, right to the end, were against it.",
        "Close Harbour officials say that no ship is missing.",
        "The fare rises to £2 a week for pupils from May.",
    ],
)
def test_news_on_cookies_and_prices_is_kept(text: str) -> None:
    assert reason(text) is None


NOTICE = "The archive holds a link to the web page."


@pytest.mark.parametrize(
    ("blank", "beside", "expected"),
    [
        ("", "All broken links are kept there.", ["about the page", "about the page"]),
        (" ", "All broken links are kept there.", ["about the page", None]),
        ("", "The road stays closed until June.", ["about the page", None]),
    ],
)
def test_beside_a_notice_without_a_blank_what_mentions_the_page_is_one(
    blank: str, beside: str, expected
) -> None:
    article = Article(text=NOTICE + blank + beside)
    ends = [len(NOTICE), len(NOTICE + blank)]
    cut = [Sentence(article, 0, ends[0]), Sentence(article, ends[1], len(article.text))]
    assert expected == reasons_to_leave_out(cut, [NOTICE, beside], language_of("en"))


@pytest.mark.parametrize("shouted_first", [True, False])
def test_of_two_copies_in_one_article_the_one_in_ordinary_letters_stays(shouted_first) -> None:
    told = "A ferry with 212 passengers ran aground off Rosevik on Monday."
    copies = [told.upper(), told] if shouted_first else [told, told.upper()]
    article = Article("\n\n".join([*copies, "Tugs pulled her free at noon."]), id="a")
    assert [told, "Tugs pulled her free at noon."] == prepare([article]).texts


@pytest.mark.parametrize(
    ("texts", "cut"),
    [
        (("The ferry ran aground on Monday.", "Six passengers of the ferry were …"), True),
        (("The ferry ran aground on Monday.", "Six passengers of the ferry were..."), True),
        (("The ferry ran aground on Monday.", "Six passengers of the ferry were […]"), True),
        (("The ferry ran aground on Monday.", "Six passengers of the [+512 chars]"), True),
        (("The ferry ran aground […]", "Six passengers were treated."), False),
        (("The ferry ran aground.", "“Nobody knew what to do …”"), False),
    ],
)
def test_a_last_sentence_that_its_feed_has_cut_is_left_out(texts, cut: bool) -> None:
    text = " ".join(texts)
    article, places = Article(text), [text.index(one) for one in texts]
    ends = [start + len(one) for start, one in zip(places, texts, strict=True)]
    sentences = [Sentence(article, *place) for place in zip(places, ends, strict=True)]
    found = reasons_to_leave_out(sentences, texts, language_of("en"))
    assert [None, "cut off" if cut else None] == found


def test_a_question_to_readers_and_what_follows_it_go_at_the_end() -> None:
    report = [
        "A ferry with 212 passengers ran aground off Rosevik.",
        "Tugs pulled her free at noon.",
    ]
    asked = ["Spotted a mistake?", "Write to the newsroom."]
    assert report == prepare([Article("\n\n".join([*report, *asked]), id="a")]).texts
    inside = [report[0], "Who was at the wheel?", report[1]]
    assert inside == prepare([Article(" ".join(inside), id="a")]).texts


REPORT = "A ferry with 212 passengers ran aground off Rosevik. Tugs pulled her free at noon."
FAEHRE = "Eine Fähre lief vor Rosvik auf Grund. Schlepper zogen sie am Mittag frei."


@pytest.mark.parametrize(
    ("code", "report", "paragraph", "kept"),
    [
        ("en", REPORT, "We have no wealthy owner. Please consider making a donation.", 0),
        ("en", REPORT, "We are few. We have no rich backers. Please make a donation.", 0),
        ("en", REPORT, "Please make a donation. We work without a wealthy backer.", 0),
        ("de", FAEHRE, "Wir sind ein kleines Team. Bitte unterstützen Sie uns mit Spenden.", 0),
        ("en", REPORT, "We have no wealthy owner.\n\nPlease consider making a donation.", 1),
        ("en", REPORT, "We saw Captain Per Strand leave. Please make a donation.", 1),
        ("en", REPORT, "We saw the passengers leave. Please make a donation.", 1),
        ("en", REPORT, "We saw three boats, a sailor said. Please make a donation.", 1),
        ("en", REPORT, "The yard has no wealthy owner. Please make a donation.", 1),
        ("en", REPORT, "We have no wealthy owner. The yard is small.", 2),
    ],
)
def test_what_an_outlet_says_of_itself_goes_with_the_notice_in_its_paragraph(
    code, report, paragraph, kept
) -> None:
    found = prepare([Article(f"{report}\n\n{paragraph}", id="a", language=code)]).texts
    assert 2 + kept == len(found)


def test_a_title_glued_to_the_end_is_no_sentence() -> None:
    report = "A ferry ran aground off Rosevik. Tugs pulled her free. Nobody was hurt."
    glued = prepare([Article(f"{report} Storms of the century", id="a")])
    assert "heading behind the report" in [span.reason for _, span in glued.dropped]
    typed = "A ferry ran aground off Rosevik. Tugs pulled her free at noon"
    assert 2 == len(prepare([Article(typed, id="a")]).texts)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The label had printed “All rights reserved” on two million records."),
        ("en", "Users who clicked “accept all cookies” were tracked for three years."),
        ("en", "Users who clicked accept all cookies were tracked for three years."),
        ("en", "The regulator fined the website over cookies and its privacy policy on Friday."),
        ("en", "A court in Lund ruled that browser cookies breach the privacy policy of Kramo."),
        ("de", "Wer auf „Alle Cookies akzeptieren“ klickte, wurde drei Jahre lang verfolgt."),
        ("fr", "Le site utilise des cookies sans accord, a constaté la CNIL."),
        ("zh", "唱片公司在两百万张唱片上印有“版权所有”。"),
        ("zh", "法院认定版权所有者为王林。"),
        ("ja", "無断転載の疑いで男を逮捕した。"),
        ("ko", "무단 전재 혐의로 기소된 김 씨가 유죄 판결을 받았다."),
        ("tr", "Plağın kapağında “Tüm hakları saklıdır” yazıyordu."),
    ],
)
def test_news_that_holds_the_words_of_a_notice_is_kept(code: str, text: str) -> None:
    assert reason(text, code) is None


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "By clicking “Accept all cookies”, you agree to the storing of cookies."),
        ("en", "Subscribe to “Morning News” and never miss a story."),
        ("en", "Correction: An earlier version of this article quoted the mayor as saying “No”."),
        ("de", "Mit Klick auf „Alle Cookies akzeptieren“ stimmen Sie der Speicherung zu."),
        ("zh", "版权所有，未经授权不得转载。"),
        ("ja", "無断転載を禁じます。"),
        ("ko", "무단 전재 및 재배포 금지"),
    ],
)
def test_a_notice_that_quotes_a_button_or_a_title_is_one(code: str, text: str) -> None:
    assert reason(text, code) is not None


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("\n\nAnnual Report 2024 Page 17 of 64\n\n", ["half of a sentence"] * 2),
        ("\n\n", [None, None]),
    ],
)
def test_no_half_of_a_sentence_is_read_around_the_head_of_a_page(between, expected) -> None:
    halves = ["The owner had twice put off the repair for want", "of spare parts from the yard."]
    text = between.join(halves)
    article = Article(text=text)
    ends = len(halves[0])
    cut = [Sentence(article, 0, ends), Sentence(article, ends + len(between), len(text))]
    assert expected == reasons_to_leave_out(cut, halves, language_of("en"))


@pytest.mark.parametrize("between", ["\n\n17 THE HERALD 17\n\n", "\n\n"])
def test_no_half_of_a_word_that_a_scan_parts_is_read(between: str) -> None:
    text = f"The fire took the old can¬{between}nery of the town on Friday. Nobody was hurt in it."
    draft = prepare([Article(text)])
    assert draft.texts == ["Nobody was hurt in it."]


@pytest.mark.parametrize(
    "text", ["(He died on Monday.)", "(The mayor has since resigned from office)"]
)
def test_a_sentence_in_brackets_is_kept(text: str) -> None:
    assert reason(text) is None


@pytest.mark.parametrize(
    ("code", "text", "kept"),
    [
        ("de", "Mit unserem Newsletter sind Sie informiert. Abonnieren Sie jetzt.", 2),
        ("ru", "Нашли опечатку? Выделите текст и нажмите Ctrl+Enter.", 2),
        ("de", "Mit unserem Newsletter sind Sie informiert.\n\nDer Hafen bleibt gesperrt.", 3),
        ("de", "Mit unserem Newsletter sind Sie informiert. Am 6. Mai öffnet er.", 3),
        ("de", "Mit unserem Newsletter sind Sie informiert. Der Kapitän starb im Krankenhaus.", 3),
        ("en", "Sign up for our newsletter. The mayor resigned last night.", 3),
        ("en", "Sign up for our newsletter. Captain Jo Alonso died.", 3),
        ("zh", "未经授权不得转载。船长当晚在医院去世，警方已经展开调查。", 3),
        ("ja", "この記事は有料会員限定です。船長は同日夜に病院で死亡した。", 3),
    ],
)
def test_a_short_sentence_at_the_end_of_a_notice_is_a_part_of_it(code, text, kept) -> None:
    reports = {
        "de": "Die Fähre lief am Montag vor Kelbach auf Grund.\n\nAlle Fahrgäste sind an Land.",
        "ru": "Паром в понедельник сел на мель у Ржевска.\n\nВсе пассажиры на берегу.",
        "en": "The ferry ran aground off Rosevik on Monday.\n\nAll passengers are ashore.",
        "zh": "渡轮周一在罗塞维克附近搁浅，造成三人受伤。\n\n消防队用小船把所有乘客带上岸。",
        "ja": "フェリーは月曜日に座礁し、三人がけがをした。\n\n消防隊は乗客全員を岸に運んだ。",
    }
    article = Article(text=f"{reports[code]}\n\n{text}", language=code)
    assert kept == len(prepare([article]).texts)
