from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.clustering.forms import with_forms
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.text.tokens import tokenized

FERRY = "The ferry Aurora sank with 1,200 people after it had left Bergen, police announced."
OTHERS = ["Two ferries were sinking.", "Divers search the wreck.", "Rain fell on Monday."]


def claims(texts, code="en"):
    return Claims(texts, [language_of(code)] * len(texts), tokenized(texts))


def words(texts, row, part="words", code="en"):
    """The stems of a claim, each as its first token: as a sentence, a token tells its own stem."""
    alone = tokenized(texts).vocabulary
    of_topic = claims([*texts, *alone], code)
    tokens_of: dict[int, str] = {}
    for at, token in enumerate(alone, len(texts)):
        for stem in of_topic.words_of(at):
            tokens_of.setdefault(stem, token)
    return {tokens_of[stem] for stem in getattr(of_topic[row], part)}


def test_content_words_are_compared_without_stop_words_verbs_of_speech_and_numerals() -> None:
    assert words([FERRY, *OTHERS], 0) == {
        *("ferry", "aurora", "sank", "people", "left", "bergen", "police")
    }


def test_forms_of_one_word_have_one_stem() -> None:
    of_topic = claims(["A ferry sinks.", *OTHERS])
    assert of_topic[0].words <= of_topic[1].words


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ("core", {"ferry", "aurora", "sank", "people"}),
        ("names", {"aurora", "bergen"}),
        ("core_names", {"aurora"}),
    ],
)
def test_names_and_the_main_clause_are_parts_of_a_claim(part: str, expected) -> None:
    assert expected == words([FERRY, *OTHERS], 0, part)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Divers found it on Monday in May.", set()),
        ("Bergen found it.", {"bergen"}),  # which FERRY has inside of it
        ("Nils Aas found it.", {"nils", "aas"}),
    ],
)
def test_the_capital_of_a_first_word_or_of_a_month_makes_no_name(text: str, expected) -> None:
    assert expected == words([text, FERRY], 0, "names")


def test_numbers_are_values() -> None:
    found = claims(["They paid 1,200.50 for three of one kind in 2009."])[0]
    assert found.numbers.numbers.keys() == {1200.5, 3, 2009}


def test_what_is_rare_in_the_topic_weighs_more() -> None:
    of_topic = claims(["The ferry sank.", "The ferry left.", "The ferry arrived late."])
    told, told_elsewhere = of_topic.words_of(0), of_topic.words_of(1)
    (ferry,), (sank,) = told & told_elsewhere, told - told_elsewhere
    assert 0 < of_topic.weights[ferry] < of_topic.weights[sank] < 1


@pytest.mark.parametrize("text", ["", "…", "12", "the", "漢字", "नमस्ते दुनिया"])
def test_any_text_has_a_claim(text: str) -> None:
    claim = claims([text, "The ferry sank."])[0]
    assert claim.core <= claim.words
    assert claim.length >= 1
    assert claim.core_length >= 1


def test_in_german_a_noun_is_no_name_for_its_capital() -> None:
    text = "Gestern traf Ministerin Anna Kern in Bonn die Opfer und deren Anwalt."
    texts = [text, "Kern will den Opfern helfen."]
    assert words(texts, 0, "names", "de") == {"ministerin", "anna", "kern", "bonn"}
    assert words(texts, 1, "names", "de") == {"kern"}


def test_words_that_tell_nothing_are_known_in_languages_without_a_file() -> None:
    texts = ["Pożar wybuchł w nocy, ale nikt nie zginął.", "Padał deszcz."]
    assert words(texts, 0, code="pl") == {"pożar", "wybuchł", "nocy", "zginął"}


def test_forms_of_a_word_are_one_stem_in_other_languages() -> None:
    texts = ["Депутаты приняли закон.", "Закона депутатов ждали."]
    of_tokens = with_forms(tokenized(texts), ["ru", "ru"])
    of_topic = Claims(texts, [language_of("ru")] * 2, of_tokens)
    assert 2 == len(of_topic[0].words & of_topic[1].words)
