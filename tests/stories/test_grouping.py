"""Which articles are about one event, by sketches written by hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer import Article
from summarizer.encoders.by_language import ByLanguage, multilingual_is_here
from summarizer.encoders.manifest import MULTILINGUAL
from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.grouping import grouped
from summarizer.stories.openings import Openings, codes_of, opening_of
from summarizer.stories.sketches import CAPITALS, EACH_WORD, SENTENCE, Sketch, sketched, style_of

if TYPE_CHECKING:
    from collections.abc import Sequence

QUAKE = "An earthquake of magnitude 6.1 shook {}, killing {} people, said the mayor of {}."
COMPANIES = [
    first + last for first in ("Al", "Bor", "Cen", "Dul") for last in ("mex", "vor", "tina")
]
NOTICE = "Qtly div {} cts vs {} cts prior. Pay April {}. Record March {}."
DIVIDENDS = (
    "OVERMYER CORP sets quarterly. Qtly div 10 cts vs 9 cts prior. Pay April 15. Record March 31.",
    "NICOR INC raises quarterly. Qtly div 45 cts vs 44 cts prior. Pay May 1. Record June 12.",
    "NUCOR CO sets quarterly. Qtly div 27 cts vs 26 cts prior. Pay July 18. Record August 3.",
)
ALIKE = np.array([1.0, 0.0], dtype=np.float32)


def sketches(*texts: str | tuple[str, str], titles: Sequence[str | None] = ()) -> list[Sketch]:
    """The sketches of texts, some with a date."""
    dated = [(one, None) if isinstance(one, str) else one for one in texts]
    headed = zip_longest(dated, titles)
    articles = [Article(text, published=day, title=title) for (text, day), title in headed]
    return sketched(articles, np.zeros(len(texts), dtype=np.intp))


def alike(rows):
    """All texts mean the same to the encoder."""
    return np.tile(ALIKE, (len(rows), 1))


def nearly_alike(rows):
    """The cosine of any two texts is 0.6."""
    return np.hstack((np.full((len(rows), 1), 0.6**0.5), np.eye(99)[rows] * 0.4**0.5))


QUAKES = (
    "Rescuers searched Zanzora after " + QUAKE.format("Zanzora", 41, "Brell"),
    "Hospitals in Zanzora were full. " + QUAKE.format("Zanzora", 41, "Brell"),
    "Rescuers searched Ellmoor after " + QUAKE.format("Ellmoor", 12, "Tarn"),
    "Hospitals in Ellmoor were full. " + QUAKE.format("Ellmoor", 12, "Tarn"),
)


@pytest.mark.parametrize(
    ("texts", "groups"),
    [
        (QUAKES, [0, 0, 1, 1]),
        (DIVIDENDS, [0, 1, 2]),
        ([QUAKES[0], QUAKES[0], QUAKES[1]], [0, 0, 0]),
        ([(QUAKES[0], "2024-03-01"), (QUAKES[1], "2024-03-03")], [0, 0]),
        ([(QUAKES[0], "2024-03-01"), (QUAKES[1], "2025-03-01")], [0, 1]),
        (["", " "], [0, 1]),
    ],
    ids=["look-alike events", "forms", "copies", "days apart", "years apart", "nothing"],
)
def test_events_are_told_apart(texts, groups) -> None:
    assert groups == grouped(sketches(*texts), alike).tolist()


def _in_two_languages(cosine: float, *pairs: tuple[str, str]) -> list[int]:
    """The groups of English and German reports, of which any two mean alike by a cosine."""
    texts = [text for pair in pairs for text in pair]
    tongues = np.arange(len(texts)) % 2
    found = sketched([Article(text) for text in texts], tongues)
    level = np.full((len(texts), 1), cosine**0.5)
    rows = np.hstack((level, np.eye(len(texts)) * (1 - cosine) ** 0.5)).astype(np.float32)
    return list(map(int, grouped(found, lambda asked: rows[asked])))


def test_the_news_of_two_languages_is_alike_without_being_of_one_event() -> None:
    news = (
        ("Voters in Zanzora chose a mayor.", "Im Hafen in Ellmoor sank eine Jacht."),
        ("Quintard was sold in a day.", "Die Ernte in Tarnbach verdarb im Regen."),
    )
    assert [0, 1, 2, 3] == _in_two_languages(0.4, *news)
    assert [0, 0] == _in_two_languages(0.5, ("Zanzora chose a mayor.", "Zanzora hat gewählt."))


def test_events_in_a_script_without_blanks_are_told_apart_by_pairs_of_characters() -> None:
    bank = "银行周三宣布以八亿元收购电池工厂，工会担心岗位。"
    assert [0, 0, 1] == grouped(
        sketches(bank, bank + "股价下跌。", "洪水周三冲毁河堤，一人死亡，千人撤离。"), alike
    ).tolist()


def test_two_rewrites_of_one_text_do_not_keep_a_third_report_away() -> None:
    """It is less near to them than they are to each other; uncapped, that would count."""
    told = (
        "after an earthquake of magnitude 6.1 shook the town, killing 41 people, said mayor Brell"
    )
    first = f"Rescuers searched Zanzora on Monday {told}, who asked for tents, water and doctors."
    again = (
        f"Rescuers in Zanzora kept searching on Tuesday {told}, who asked for tents and doctors."
    )
    third = (
        "Schools of the region stay closed for weeks, ministers said, and engineers inspect each "
        "bridge. In Zanzora, where the mayor, Brell, thanked helpers, trains run again."
    )
    rows = np.array([[1, 0], [1, 0], [0.4, 0.84**0.5]])
    uncapped = replace(STORY_CONSTANTS, most_alike=1.0)
    groups = [
        grouped(sketches(first, again, third), lambda asked: rows[asked], constants=one).tolist()
        for one in (STORY_CONSTANTS, uncapped)
    ]
    assert [[0, 0, 0], [0, 0, 1]] == groups


def test_notices_of_one_form_are_told_apart_by_who_they_are_about() -> None:
    """Every two have the same dates, and all mean nearly the same; the names stand in titles."""
    notices = [NOTICE.format(n + 50, n + 80, n // 2, n // 2 + 10) for n in range(len(COMPANIES))]
    titles = [f"{name} <{name[0]}{name[-2:]}> sets payout" for name in COMPANIES]
    report = f"{notices[-1]} {COMPANIES[-1]} said that its sales of steel had risen."
    last = f"{COMPANIES[-1]} pays more"
    pile = sketches(*notices, report, titles=[*titles, last])
    apart = [*range(len(COMPANIES)), len(COMPANIES) - 1]
    assert apart == grouped(pile, nearly_alike).tolist()
    untitled = [replace(one, title=()) for one in pile]
    outlets = [replace(one, outlet=f"outlet {number}") for number, one in enumerate(pile)]
    for other in (untitled, outlets):
        assert apart != grouped(other, nearly_alike).tolist()


def test_reports_that_share_names_enough_may_have_unlike_titles() -> None:
    longer = [
        text + " " + "They were told that help was on its way by sea." * 20 for text in QUAKES
    ]
    titles = ["Rescuers search", "No beds left", "Rescuers dig", "Doctors overwhelmed"]
    assert [0, 0, 1, 1] == grouped(sketches(*longer, titles=titles), nearly_alike).tolist()
    strict = replace(STORY_CONSTANTS, title_evidence=1e9)
    apart = grouped(sketches(*longer, titles=titles), nearly_alike, constants=strict)
    assert [0, 1, 2, 3] == apart.tolist()


def test_titles_that_are_written_in_several_ways_are_not_of_one_desk() -> None:
    desks = [
        "Rescuers find nobody after long search",
        "No Beds Left Anywhere Along Coast",
        "RESCUERS DIG THROUGH RUBBLE WITH HANDS",
        "Doctors say that they are overwhelmed",
    ]
    assert [0, 0, 1, 1] == grouped(sketches(*QUAKES, titles=desks), nearly_alike).tolist()
    sentences = [title.capitalize() for title in desks]  # as most outlets write them
    assert [0, 0, 1, 1] == grouped(sketches(*QUAKES, titles=sentences), nearly_alike).tolist()
    one = [title.upper() for title in desks]
    assert [0, 1, 2, 3] == grouped(sketches(*QUAKES, titles=one), nearly_alike).tolist()


@pytest.mark.parametrize(
    ("title", "language", "style"),
    [
        ("Flood takes the old bridge of Brell", "en", SENTENCE),
        ("Flood Takes the Old Bridge of Brell", "en", EACH_WORD),
        ("FLOOD TAKES BRIDGE, <BRL> SHARES DROP", None, CAPITALS),
        ("Ada Lund meets Boris Tarn in Zanzora", "en", ""),
        ("Flood takes bridge", "en", ""),
        ("Hochwasser zerstört Brücke am Oberlauf", "de", ""),
        ("فيضان يدمر الجسر القديم في المدينة", "ar", ""),
        ("", "en", ""),
    ],
)
def test_a_title_has_a_style_if_that_is_clear(title, language, style) -> None:
    assert style == style_of(title, language)


def test_a_pair_must_stand_out_from_what_all_articles_of_a_pile_share() -> None:
    """The same two articles among those of other trades, and among those of their own."""
    pair = (
        "In Zanzora the price of winter wheat rose, said Adams.",
        "Ships wait for wheat of Zanzora, said Brown.",
    )
    others = [f"Team {chr(97 + n)}{chr(97 + n)}x won the match {n} to {n + 50}." for n in range(40)]
    trade = [f"The price of wheat rose, said dealer n{n}; winter wheat." for n in range(40)]
    found = [grouped(sketches(*pair, *rest), nearly_alike).tolist()[:2] for rest in (others, trade)]
    assert [[0, 0], [0, 1]] == found


def test_only_what_may_share_its_event_is_encoded() -> None:
    asked: list[int] = []

    def vectors(rows):
        asked.extend(rows.tolist())
        return alike(rows)

    grouped(sketches(*QUAKES[:2], "Prices of winter wheat fell in Chicago."), vectors)
    assert [0, 1] == asked


def test_a_window_cuts_a_story_at_its_longest_pause() -> None:
    days = ("2024-03-01", "2024-03-02", "2024-03-06", "2024-03-07")
    same = sketches(*((QUAKES[number % 2], day) for number, day in enumerate(days)))
    assert [0, 0, 0, 0] == grouped(same, alike).tolist()
    assert [0, 0, 1, 1] == grouped(same, alike, window_days=3).tolist()


@given(st.permutations(range(5)))
def test_groups_do_not_depend_on_the_order(order) -> None:
    texts = [*QUAKES, "Prices of winter wheat fell in Chicago."]
    found = grouped(sketches(*(texts[place] for place in order)), alike).tolist()
    events = {frozenset(order[row] for row in range(5) if found[row] == one) for one in found}
    assert {frozenset({0, 1}), frozenset({2, 3}), frozenset({4})} == events


def test_a_component_that_is_too_large_is_cut() -> None:
    small = replace(STORY_CONSTANTS, component=2)
    found = grouped(sketches(*QUAKES, *QUAKES[:2]), alike, constants=small)
    assert 2 == np.bincount(found).max()


def test_what_is_encoded_is_the_title_and_the_opening() -> None:
    text = " ".join(f"w{number}" for number in range(100))
    assert " ".join(["Rain in", "Brest.", *text.split()[:32]]) == opening_of(
        Article(text, title="Rain in  Brest")
    )
    named = [Article("a", language=code) for code in ("en", "de", None, "en")]
    assert ["en", "de", "en", "en"] == codes_of(named)


@pytest.mark.skipif(not multilingual_is_here(), reason="the multilingual model is not installed")
@pytest.mark.parametrize(("english", "loaded"), [(99, [MULTILINGUAL]), (100, [])])
def test_an_odd_language_in_a_hundred_articles_does_not_choose_the_encoder(
    english, loaded, word_encoder
) -> None:
    asked = []
    encoder = ByLanguage(word_encoder, lambda name: asked.append(name) or word_encoder)
    texts = ["Net 658,159 vs 299,930"] * (english + 1)
    codes = ["vo", *["en"] * english]
    pairs = enumerate(zip(texts, codes, strict=True))
    Openings([Article(text, str(n), language=code) for n, (text, code) in pairs], encoder)
    assert loaded == asked
