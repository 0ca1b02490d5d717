from __future__ import annotations

import pytest

from summarizer import Article
from summarizer.method.preparation import completed, prepare
from summarizer.method.preparation.languages import (
    is_foreign,
    language_of_summary,
    note_on_languages,
    with_language,
)
from summarizer.options import Options

ENGLISH = "The harbour of Rosevik was closed on Monday, the police said."
GERMAN = "Der Hafen von Rosevik ist seit Montag geschlossen, sagte die Polizei."
RUSSIAN = "Порт Росевика закрыт с понедельника, сообщила полиция."


def article(language, text=ENGLISH, name="a"):
    return Article(text=text, id=name, language=language)


@pytest.mark.parametrize(
    ("stated", "expected", "noted"),
    [
        (None, "en", False),
        ("", "en", False),
        ("und", "en", False),
        ("de", "de", False),
        ("pt_BR", "pt", False),
        ("English", "en", True),
        ("xx", "en", True),
    ],
)
def test_what_is_stated_counts_unless_it_is_no_code(stated, expected, noted) -> None:
    read, notes = with_language(article(stated))
    assert (expected, noted) == (read.language, bool(notes))


def test_the_note_names_the_article_and_what_it_states() -> None:
    assert with_language(article("English"))[1] == [
        "article 'a': the language 'English' is no code of a language and left out"
    ]


def test_a_text_that_does_not_tell_has_no_language() -> None:
    assert with_language(article(None, "Rosevik 2023"))[0].language is None


def test_completed_and_prepared_articles_have_the_same_language() -> None:
    given = [article(None, GERMAN, "a"), article("English", name="b")]
    draft = prepare(given)
    assert ["de", "en"] == [one.language for one in draft.articles]
    assert list(draft.articles) == [completed(one)[0] for one in given]
    assert list(draft.notes) == [note for one in given for note in completed(one)[1]]


def test_rules_read_a_german_article_as_german_that_does_not_say_so() -> None:
    assert [one.code for one in prepare([article(None, GERMAN)]).languages] == ["de"]


@pytest.mark.parametrize(
    ("languages", "wanted", "expected"),
    [
        (["en", "de", "en"], None, "en"),
        (["en", "de", "en"], "de", "de"),
        (["en", "de", "en"], "fr", "en"),
        (["nn", "no", "nn", "de", "de"], None, "nn"),
        (["nn", "de", "de"], "no", "no"),
        ([None, "de", None], None, "de"),
        ([None], None, None),
        ([None], "de", None),
        (["fr", "de"], None, "de"),
    ],
)
def test_a_summary_is_in_the_wanted_language_or_that_of_most_articles(
    languages, wanted, expected
) -> None:
    assert expected == language_of_summary(map(article, languages), wanted)


def test_of_equally_common_languages_the_one_with_more_text_is_taken() -> None:
    assert language_of_summary([article("de"), article("fr", ENGLISH * 2)], None) == "fr"


def test_an_article_without_a_usable_or_allowed_sentence_is_no_vote() -> None:
    given = [
        article(None, ENGLISH, "a"),
        *(article("de", f"{number}", f"b{number}") for number in range(3)),
        *(article(None, RUSSIAN, f"c{number}") for number in range(2)),
    ]
    assert prepare(given).language == "ru"
    assert prepare(given, Options(exclude=("c0", "c1"))).language == "en"


@pytest.mark.parametrize(
    ("language", "to", "expected"),
    [
        ("de", "en", True),
        ("en", "en", False),
        ("nn", "no", False),
        (None, "en", False),
        ("de", None, False),
    ],
)
def test_a_language_is_foreign_to_readers_of_another(language, to, expected) -> None:
    assert expected == is_foreign(language, to)


@pytest.mark.parametrize(
    ("languages", "wanted", "expected"),
    [
        (["en", "en"], None, []),
        (["en", None], None, []),
        (["nn", "no"], None, []),
        (
            ["en", "de", "en"],
            None,
            ["articles in several languages: en (2), de (1); the summary is in en"],
        ),
        (["en"], "fr", ["no article is in fr, which was asked for"]),
        ([None], "fr", []),
    ],
)
def test_notes_tell_of_several_languages_and_of_one_that_is_not_there(
    languages, wanted, expected
) -> None:
    articles = [article(language) for language in languages]
    found = language_of_summary(articles, wanted)
    assert expected == note_on_languages(articles, found, wanted)


def test_headlines_are_in_the_language_of_the_summary() -> None:
    given = [
        Article(text=ENGLISH, id="a", title="Harbour of Rosevik is closed"),
        Article(text=RUSSIAN, id="b", title="Порт Росевика закрыт с понедельника"),
        Article(text=ENGLISH, id="c", title="Police close the Rosevik harbour"),
    ]
    assert ["a", "c"] == [one.articles[0].id for one in prepare(given).headlines]
    assert [False, True, False] == prepare(given).foreign
