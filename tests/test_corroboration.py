"""What articles say to a claim: who reports it, who says otherwise, on how many sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from summarizer import Article, Encoder, InputError, NothingToSummarizeError, read, summarize
from summarizer.claims import Corroboration, Place, to_dict
from summarizer.corroboration import corroborate
from summarizer.summary_schema import json_schema

ROOT = Path(__file__).parent.parent
SANK = "The ferry Astrid sank off Zanzora on Sunday, killing 41 people, police said."
WRECK = "Divers found the wreck on Tuesday morning."
RESIGNED = "The mayor of Ellmoor resigned after a vote in the council."
NOTHING = "Prices of winter wheat fell in Chicago."
RAIN = "Heavy rain fell over the region for a third day."
SCHOOLS = "Schools will stay open, the county said."


@pytest.fixture(scope="module")
def ferry() -> tuple[Article, ...]:
    """Four reports of one accident, of which globe and herald are one text."""
    return read([ROOT / "docs" / "example" / "ferry.jsonl"]).articles


@pytest.fixture
def ask(ferry: tuple[Article, ...], encoder: Encoder):
    def of(*claims, articles=ferry, **how) -> list[Corroboration]:
        return corroborate(articles, claims, encoder=encoder, **how)

    return of


def supporting(found: Corroboration) -> list[str]:
    return [citation.article for citation in found.support]


def values(found: Corroboration) -> list[tuple[str, list[tuple[str, tuple[str, ...]]]]]:
    return [
        (conflict.kind, [(value.value, value.articles) for value in conflict.values])
        for conflict in found.conflicts
    ]


def place_of(text: str, article: Article) -> Place:
    start = article.text.index(text)
    return Place(article.id, start, start + len(text))


def test_a_text_has_its_reporters_and_those_who_say_otherwise(ask) -> None:
    (found,) = ask("On Sunday the ferry Astrid sank off Zanzora, killing 41 people.")
    assert sorted(supporting(found)) == ["globe", "herald"]
    assert found.place is None
    assert values(found) == [
        ("number", [("41", ("globe", "herald")), ("12", ("coast-post",))]),
        (
            "number",
            [("killing 41", ("globe", "herald")), ("nobody was killed", ("laurel-news",))],
        ),
    ]


def test_a_limit_that_allows_a_number_does_not_state_it() -> None:
    articles = [
        Article("At least seven people died when a bridge fell in Rosevik on Thursday.", id="w"),
        Article("A road bridge fell in Rosevik on Thursday, killing nine people.", id="c"),
        Article("Thirteen people have died after the bridge in Rosevik fell.", id="m"),
    ]
    (found,) = corroborate(articles, ["Nine people died when the bridge in Rosevik fell."])
    nine = next(value for one in found.conflicts for value in one.values if value.value == "Nine")
    assert ("c",) == nine.articles


def test_copies_of_one_text_are_one_source(ask) -> None:
    sank, wreck = ask(SANK, WRECK)
    assert (len(sank.support), sank.independent_sources) == (2, 1)
    assert (supporting(wreck), wreck.independent_sources) == (["coast-post", "laurel-news"], 2)


def test_what_no_article_says_has_no_support_and_no_source(ask) -> None:
    (found,) = ask(NOTHING)
    assert (found.support, found.conflicts, found.independent_sources) == ((), (), 0)


def test_a_text_that_nobody_reports_shows_its_own_value_without_articles(ask) -> None:
    (found,) = ask("The ferry Astrid sank off Zanzora on Sunday, killing 77 people.")
    counts, denial = values(found)
    assert counts == (
        "number",
        [("77", ()), ("12", ("coast-post",)), ("41", ("globe", "herald"))],
    )
    assert denial == ("number", [("killing 77", ()), ("nobody was killed", ("laurel-news",))])


def test_a_text_that_stands_in_an_article_is_reported_by_that_article(ask) -> None:
    (found,) = ask(f"  {WRECK}\n")
    assert found.claim == WRECK
    assert [(one.article, one.quote, one.similarity) for one in found.support] == [
        ("coast-post", WRECK, 1.0),
        ("laurel-news", WRECK, 1.0),
    ]


@pytest.mark.parametrize("text", [SANK, WRECK, "The captain had reported a fire"])
def test_the_article_of_a_place_is_no_support_of_it(ask, ferry, text) -> None:
    article = next(one for one in ferry if text in one.text)
    (found,) = ask(place_of(text, article))
    assert supporting(found)
    assert article.id not in supporting(found)


def test_a_place_counts_its_own_source(ask, ferry) -> None:
    articles = {article.id: article for article in ferry}
    copied, told_twice, alone = ask(
        place_of(SANK, articles["globe"]),
        place_of(WRECK, articles["coast-post"]),
        place_of("It was the third accident this year.", articles["herald"]),
    )
    assert (supporting(copied), copied.independent_sources) == (["herald"], 1)
    assert (supporting(told_twice), told_twice.independent_sources) == (["laurel-news"], 2)
    assert (supporting(alone), alone.independent_sources) == ([], 1)


def test_a_place_states_its_own_value_in_a_conflict(ask, ferry) -> None:
    (article,) = (one for one in ferry if one.id == "coast-post")
    (found,) = ask(place_of("The ferry Astrid sank off Zanzora on Sunday, killing 12", article))
    (_, counts), *_ = values(found)
    assert counts == [("12", ("coast-post",)), ("41", ("globe", "herald"))]


@pytest.mark.slow
def test_a_sentence_is_answered_as_in_a_summary(ask, seeds, encoder: Encoder) -> None:
    summary = summarize(seeds, max_words=150, encoder=encoder)
    places = [(s.place.article, s.place.start, s.place.end) for s in summary.sentences]
    for sentence, found in zip(summary.sentences, ask(*places, articles=seeds), strict=True):
        assert sentence.citations[1:] == found.support
        assert sentence.conflicts == found.conflicts
        assert sentence.independent_sources == found.independent_sources


def test_white_space_around_a_sentence_changes_no_answer(ask, ferry) -> None:
    (article,) = (one for one in ferry if one.id == "globe")
    exact = place_of(SANK, article)
    with_blank = exact._replace(end=exact.end + 1)
    one, other = ask(exact, with_blank)
    assert (one.place, other.place) == (exact, with_blank)
    assert one.to_dict() | {"place": None} == other.to_dict() | {"place": None}


def test_a_headline_is_a_place_as_well(ask) -> None:
    told = "The parliament in Oslo voted for the new tunnel on Friday."
    articles = [
        Article(id="a", text=f"Parliament votes for new Oslo tunnel\n\n{told} It was close."),
        Article(id="b", text="The new Oslo tunnel was voted for by the parliament on Friday."),
    ]
    (found,) = ask(("a", 0, 36), articles=articles)
    assert (found.claim, supporting(found)) == ("Parliament votes for new Oslo tunnel", ["b"])
    assert found.independent_sources == 2


def test_a_place_in_a_line_that_is_left_out_may_be_asked_for(ask) -> None:
    line = "Sign up for our newsletter"
    articles = [
        Article(id="a", text=f"{SANK}\n\n{line}\n"),
        Article(id="b", text=f"{WRECK}\n\n{line}\n"),
    ]
    start = articles[0].text.index(line)
    (found,) = ask(("a", start, start + len(line)), articles=articles)
    assert (found.claim, found.support, found.independent_sources) == (line, (), 1)


def test_every_place_adds_places_but_no_article(ask) -> None:
    twice = "Police said the ferry Astrid sank off Zanzora on Sunday, killing 41 people."
    articles = [
        Article(id="a", text=f"{SANK} The harbour was closed. {twice}"),
        Article(id="b", text=f"Schools were shut for a day. {SANK}"),
    ]
    (best,) = ask(SANK, articles=articles)
    (every,) = ask(SANK, articles=articles, every_place=True)
    assert sorted(supporting(best)) == ["a", "b"]
    assert sorted(supporting(every)) == ["a", "a", "b"]
    assert set(best.support) < set(every.support)
    assert (best.conflicts, best.independent_sources) == (
        every.conflicts,
        every.independent_sources,
    )


@pytest.mark.slow
def test_no_claim_has_a_part_in_the_answer_to_another(ask, ferry) -> None:
    (globe,) = (one for one in ferry if one.id == "globe")
    claims = [
        *(SANK, WRECK, NOTHING, RESIGNED, SANK.replace("41", "77"), SANK.lower()),
        *(place_of(SANK, globe), place_of("The captain had reported a fire", globe)),
        *(f"The ferry Astrid carried {number} cars and lorries." for number in range(20)),
    ]
    alone = [ask(claim)[0] for claim in claims]
    assert alone == ask(*claims)
    assert alone == ask(*reversed(claims))[::-1]


def test_the_order_of_the_articles_changes_nothing(ask, ferry) -> None:
    assert ask(SANK, WRECK, NOTHING) == ask(SANK, WRECK, NOTHING, articles=ferry[::-1])


def test_no_claim_has_no_answer(ask) -> None:
    assert ask() == []


def test_the_json_names_its_schema_and_keeps_the_order(ask, ferry) -> None:
    place = place_of(WRECK, ferry[0])
    data = to_dict(ask(NOTHING, place))
    assert data["schema"] == "multidoc-summarizer/corroboration/1"
    nothing, wreck = data["claims"]
    assert nothing == {
        "claim": NOTHING,
        "place": None,
        "support": [],
        "conflicts": [],
        "independent_sources": 0,
    }
    assert wreck["place"] == {"article": "coast-post", "start": place.start, "end": place.end}
    assert wreck["support"][0]["role"] == "support"


def test_the_json_follows_its_schema(ask, ferry) -> None:
    claims = (SANK, NOTHING, SANK.replace("41", "77"), place_of(SANK, ferry[1]))
    Draft202012Validator(json_schema("corroboration")).validate(to_dict(ask(*claims)))


def test_progress_counts_sentences_and_claims(ferry, word_encoder: Encoder) -> None:
    told: list[tuple[str, int, int]] = []
    corroborate(ferry, [NOTHING], encoder=word_encoder, progress=lambda *step: told.append(step))
    stages, done, totals = zip(*told, strict=True)
    assert (set(stages), done[-1], set(totals)) == ({"encoding"}, 10, {10})


@pytest.mark.parametrize(
    ("claim", "message"),
    [
        ("", "an empty claim"),
        (" \n ", "an empty claim"),
        ("a\0b", "a claim holds a NUL character at offset 1"),
        (("nowhere", 0, 5), "no article 'nowhere'; there are coast-post, globe"),
        (("globe", 0, 999), "'globe:0-999' is no place in its article, which has 143 characters"),
        (("globe", 5, 5), "its end must lie behind its start"),
        (("globe", -3, 5), "'globe:-3-5' is no place"),
        (("globe", 76, 77), "an empty claim"),
        (("globe", 0.0, 5), r"a text or a place \(article, start, end\), not \('globe', 0.0, 5\)"),
        (("globe", True, 5), "a text or a place"),
        (("globe", 5), "a text or a place"),
        (7, "a text or a place"),
    ],
)
def test_a_claim_that_cannot_be_is_refused(ask, claim, message) -> None:
    with pytest.raises(InputError, match=message):
        ask(SANK, claim)


@pytest.mark.parametrize("claims", ["The ferry sank.", None])
def test_one_claim_for_a_list_is_refused_and_not_taken_letter_by_letter(claims) -> None:
    with pytest.raises(InputError, match="is no list of claims"):
        corroborate([SANK], claims)


def test_articles_without_a_sentence_have_nothing_to_say(ask) -> None:
    with pytest.raises(NothingToSummarizeError):
        ask(SANK, articles=[])


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        (f"The captain was drunk. {WRECK}", []),
        (f"{WRECK} The captain was drunk.", []),
        (f"{WRECK[:-1]}; forty bodies were recovered.", []),
        (f"The ferry Astrid sank off Zanzora. {WRECK}", ["coast-post", "laurel-news"]),
    ],
)
def test_a_claim_of_several_sentences_is_reported_by_who_reports_all(ask, claim, expected) -> None:
    (found,) = ask(claim)
    assert (claim, expected) == (found.claim, sorted(supporting(found)))
    assert len(expected) == found.independent_sources


def test_a_place_of_several_sentences_is_a_claim_of_all_of_them(ask, ferry) -> None:
    coast = next(article for article in ferry if article.id == "coast-post")
    (found,) = ask(Place(coast.id, 0, len(coast.text)))
    assert [] == supporting(found)
    assert found.conflicts


@pytest.mark.parametrize(
    ("claim", "sentence", "same", "other"),
    [
        (
            "The owner said that the radar had failed.",
            "Its owner, the firm Brisa, said on Friday that the radar had {}, and the crew left.",
            *("failed", "been replaced"),
        ),
        (
            "The minister said that the bridge had been closed.",
            "The minister, who took office in March, said on Friday that the bridge had been {}.",
            *("closed", "repaired"),
        ),
        (
            "Ada Moss said that the reactor had been shut down.",
            "Ada Moss, 54, head of the board, told reporters that the reactor had been {}.",
            *("shut down", "restarted"),
        ),
        (
            "The union said that the strike had ended.",
            "The union, which speaks for 4,000 drivers, said on Friday that the strike had {}.",
            *("ended", "begun"),
        ),
        (
            "The director said that the patients had been moved.",
            "The patients had been {}, the director of the hospital, Lena Holt, said on Sunday.",
            *("moved", "discharged"),
        ),
        (
            "The bank said that the accounts had been frozen.",
            "The bank, a large one, which was founded in 1904, said that the accounts had been {}.",
            *("frozen", "audited"),
        ),
        (
            "According to the owner, the ferry had been inspected.",
            "According to the owner, who lives in Greece, the ferry had been {} on that day.",
            *("inspected", "overloaded"),
        ),
    ],
)
def test_a_speaker_and_a_subject_in_common_are_no_report(ask, claim, sentence, same, other) -> None:
    found = {
        verb: ask(claim, articles=[Article(f"{sentence.format(verb)} {RAIN}", id="a"), SCHOOLS])
        for verb in (same, other)
    }
    assert {same: ["a"], other: []} == {verb: supporting(one) for verb, (one,) in found.items()}


@pytest.mark.parametrize(
    ("claim", "text"),
    [
        ("Jon Brek met Karin Aal.", "Karin Aal met Jon Brek on Tuesday. Schools stay open."),
        (
            "Karin Aal a rencontré Jon Brek.",
            "Jon Brek a rencontré Karin Aal à Genève. Les écoles restent ouvertes.",
        ),
    ],
)
def test_what_two_do_together_is_told_in_either_order(ask, claim, text) -> None:
    (found,) = ask(claim, articles=[Article(text, id="a")])
    assert ["a"] == supporting(found)


def test_a_short_claim_is_read_in_the_language_of_the_articles(ask) -> None:
    text = "Водителя задержала полиция. Суд рассмотрит его дело в пятницу."
    (found,) = ask("Полиция задержала водителя.", articles=[Article(text, id="a")])
    assert ["a"] == supporting(found)


def test_the_same_act_by_somebody_else_is_no_report(ask) -> None:
    text = "An engineering firm, Dorsk, criticised the cost estimate as far too low. " + SCHOOLS
    firm, opposition = ask(
        "An engineering firm criticised the cost estimate.",
        "The opposition criticised the cost estimate.",
        articles=[Article(text, id="a")],
    )
    assert (["a"], []) == (supporting(firm), supporting(opposition))
