from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.method.preparation.outlets import OutletNames
from summarizer.text.folding import fold

FERRY = "Ferry runs aground off Rosevik"


def shortened(title: str, **known: Any) -> str:
    article = Article(**{"text": "The ferry ran aground off Rosevik.", "title": title, **known})
    return OutletNames([article]).without(title, article)


@pytest.mark.parametrize(
    ("title", "known"),
    [
        (f"{FERRY} | Rosevik Courier", {}),
        (f"{FERRY} - Norland News", {}),
        (f"{FERRY} – The Norland Herald", {}),
        (f"{FERRY}— Norland Tribune", {}),
        (f"{FERRY} // Radio Norland", {}),
        (f"{FERRY} (Norland News)", {}),
        (f"{FERRY} | World news | The Guardian", {}),
        (f"{FERRY} | UK news | The Guardian", {}),
        (f"{FERRY} - Boston Globe", {}),
        (f"{FERRY} | Agence Norland", {}),
        (f"{FERRY} - norland.example", {}),
        (f"Norland News: {FERRY}", {}),
        (f"The Rosevik Times | {FERRY}", {}),
        (f"{FERRY} - Kysten", {"source": "Kysten"}),
        (f"{FERRY} - Kysten Online", {"source": "Kysten", "url": "https://kysten.no/1"}),
        (f"{FERRY} - The Courier", {"source": "Rosevik Courier"}),
        (f"{FERRY} - NBC", {"source": "Norland Broadcasting Corporation"}),
        (f"{FERRY} - NN", {"url": "https://www.nn.co.uk/ferry"}),
        (f"{FERRY} - NN Politics", {"url": "https://edition.nn.example/ferry"}),
        (f"Kysten: {FERRY}", {"source": "Kysten"}),
        *((f"{FERRY} {stroke} Rosevik Courier", {}) for stroke in "｜┃│‖❘⎮●◆"),
        (f"{FERRY} ― Norland News", {}),
        (f"[Norland News] {FERRY}", {}),
    ],
)
def test_the_name_of_the_outlet_is_no_part_of_its_headline(title: str, known) -> None:
    assert shortened(title, **known) == FERRY


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("Fähre läuft auf Grund - Rosewiker Zeitung", "de", "Fähre läuft auf Grund"),
        ("Fähre läuft auf Grund | Der Spiegel", "de", "Fähre läuft auf Grund"),
        ("渡轮在罗塞维克搁浅_新华网", "zh", "渡轮在罗塞维克搁浅"),
    ],
)
def test_so_it_is_in_other_languages(title: str, language: str, expected: str) -> None:
    assert expected == shortened(title, language=language, source="新华网" * (language == "zh"))


MONKEYS = "動物園からサル3匹逃げる"
AGROUND = "渡轮在罗塞维克附近搁浅"
WRECK = "로세빅 앞바다서 여객선 좌초"


@pytest.mark.parametrize(
    ("language", "title", "expected"),
    [
        *(("ja", f"{MONKEYS}{stroke}北陸日日新聞オンライン", MONKEYS) for stroke in "｜┃│‖⎮"),
        ("ja", f"{MONKEYS}・北陸日日新聞", MONKEYS),
        ("ja", f"{MONKEYS}：北陸日日新聞", MONKEYS),
        ("ja", f"{MONKEYS} - 越中テレビNEWS", MONKEYS),
        ("ja", f"{MONKEYS}｜社会｜北陸日日新聞", MONKEYS),
        ("ja", f"{MONKEYS}（北陸日日新聞）", MONKEYS),
        ("ja", f"【北陸日日新聞】{MONKEYS}", MONKEYS),
        ("zh", f"{AGROUND}-新华网", AGROUND),
        ("zh", f"{AGROUND}丨罗塞日报", AGROUND),
        ("zh", f"罗塞日报｜{AGROUND}", AGROUND),
        ("zh", f"罗塞网：{AGROUND}", AGROUND),
        ("zh", f"罗塞中文网：{AGROUND}", AGROUND),
        ("zh", f"{AGROUND}——罗塞晚报", AGROUND),
        ("ko", f"{WRECK} - 한빛일보", WRECK),
        ("ko", f"{WRECK}｜한빛뉴스", WRECK),
    ],
)
def test_an_outlet_without_capitals_is_known_by_its_word(language, title, expected) -> None:
    assert expected == shortened(title, language=language)


def test_an_outlet_in_the_dateline_of_its_own_report_is_no_part_of_its_headline() -> None:
    title, own = f"罗塞网：{AGROUND}", f"罗塞网：{AGROUND}\n\n【罗塞网】{AGROUND}。"
    assert shortened(title, language="zh", text=own) == AGROUND
    assert shortened(title, language="zh", text=f"罗塞网的船{AGROUND}。") == title


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("ja", "レオナルド・ダ・ヴィンチ展が富山で開幕"),
        ("ja", "富山｜動物園からサル3匹逃げる"),
        ("ja", "サル3匹が逃走 - 園が会見を生放送"),
        ("ja", "新聞の発行部数が減少｜テレビも"),
        ("ja", "部数が減少：地元の新聞、休刊へ"),
        ("zh", "渡轮搁浅：船长称雾大看不清航道"),
        ("zh", "渡轮搁浅｜船长：雾大看不清航道，没听新闻"),
        ("ko", "여객선 좌초 - 선장은 뉴스를 보고 알았다?"),
    ],
)
def test_a_clause_without_capitals_is_no_outlet(language: str, title: str) -> None:
    assert title == shortened(title, language=language)


@pytest.mark.parametrize(
    ("title", "known"),
    [
        ("Rosevik - Lund 3-1 after a late goal", {"source": "Rosevik Courier"}),
        (f"{FERRY} - Rosevik", {"source": "Rosevik Courier"}),
        (f"Live: {FERRY}", {"url": "https://live.nn.example/ferry"}),
        ("Ferry to be scrapped - minister", {}),
        ("Ferry Runs Aground - Captain Blames Fog", {}),
        ("Rosevik: what the press says of the ferry", {}),
        ("Pre- and post-war ferries meet", {}),
        ("Fähre läuft auf Grund - Kritik der Presse", {"language": "de"}),
        (f"{FERRY} | Rosevik", {}),
        # Who reports it, where the article is another outlet's.
        ("Minister to resign today - Norland News", {"source": "Kysten"}),
        ("Norland News: minister to resign today", {"source": "Kysten"}),
        ("FERRY AGROUND - NORLAND RADIO", {"text": "A ferry is aground, Norland radio said."}),
        # The news is about an outlet.
        ("Norland News: 40 reporters lose jobs", {"text": "Norland News lays off 40 people."}),
        (f"{FERRY} | [", {"url": "https://[broken"}),
    ],
)
def test_a_part_that_belongs_to_the_news_stays(title: str, known) -> None:
    assert title == shortened(title, **known)


@pytest.mark.parametrize(
    ("ending", "text", "expected"),
    [
        ("Kystnytt", "The ferry ran aground.", FERRY),
        ("Rosevik", "The ferry ran aground off Rosevik.", f"{FERRY} - Rosevik"),
    ],
)
def test_an_ending_that_comes_again_in_the_titles_of_an_outlet_is_its_name(
    ending: str, text: str, expected: str
) -> None:
    titles = [f"{FERRY} - {ending}", f"All passengers are on land - {ending}"]
    articles = [Article(text=f"{text} {n}.", title=title) for n, title in enumerate(titles)]
    names = OutletNames(articles)
    assert expected == names.without(titles[0], articles[0])


PARTS = st.lists(
    st.sampled_from(["Norland News", FERRY, "NN", "Live", "3-1", "(Radio NN)", " | ", " - ", ": "])
)


@given(PARTS, st.sampled_from([None, "NN", "Norland News"]))
def test_what_is_left_is_a_stretch_of_the_title(parts, source) -> None:
    title = fold("".join(parts))
    assert shortened(title, source=source) in title
