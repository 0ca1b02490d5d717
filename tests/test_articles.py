from __future__ import annotations

import hashlib

import pytest

from summarizer.articles import Article, Sentence, canonical
from summarizer.errors import InputError
from summarizer.originals import Original


def test_an_article_without_an_id_is_named_after_its_text() -> None:
    expected = hashlib.sha256("Größe 🙂".encode()).hexdigest()
    article = Article(text="Größe 🙂")
    assert (expected[:12], expected) == (article.id, article.sha256)


def test_a_stated_id_is_kept() -> None:
    assert Article(text="One.", id="a/b").id == "a/b"


@pytest.mark.parametrize("field", ["text", "id", "title", "source", "url", "published", "language"])
@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("ab\0c", "holds a NUL character at offset 2"),
        ("ab\ud800c", "holds a lone surrogate (half a character) at offset 2"),
        ("\udfff", "holds a lone surrogate (half a character) at offset 0"),
        (7, "must be a string, not int"),
        (b"bytes", "must be a string, not bytes"),
    ],
)
def test_what_no_output_could_carry_is_refused_by_field_and_offset(
    field: str, value, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        Article(**({"text": "One.", "id": "x"} | {field: value}))
    assert f"{field} {message}" in str(caught.value)


@pytest.mark.parametrize("field", ["text", "id"])
def test_text_and_id_cannot_be_none(field: str) -> None:
    with pytest.raises(InputError, match=f"{field} must be a string, not NoneType"):
        Article(**({"text": "One.", "id": "x"} | {field: None}))  # type: ignore[arg-type]


def test_characters_beyond_the_basic_plane_are_no_surrogates() -> None:
    assert Article(text="🙂\U0010ffff\ue000").text == "🙂\U0010ffff\ue000"


def test_a_sentence_is_a_place_in_code_points() -> None:
    sentence = Sentence(Article(text="🙂 One\r\n  two.  Three."), 2, 13)
    assert (sentence.quote, sentence.text) == ("One\r\n  two.", "One two.")


def test_canonical_order_is_by_id_whatever_the_order_given() -> None:
    articles = [
        Article(text=f"Text {n}.", id=name) for n, name in enumerate(["b", "a/c", "B", "ä"])
    ]
    shuffled = [articles[row] for row in (2, 0, 3, 1)]
    expected = ["B", "a/c", "b", "ä"]
    assert expected == [article.id for article in canonical(articles)]
    assert expected == [article.id for article in canonical(shuffled)]


def test_two_articles_of_one_id_are_an_error_that_names_it() -> None:
    with pytest.raises(InputError, match="two articles have the id 'twin'"):
        canonical([Article(text="One.", id="twin"), Article(text="Two.", id="twin")])


def test_an_article_that_comes_again_without_an_id_counts_once() -> None:
    article = Article(text="Rain fell.")
    assert [article] == canonical([article, Article(text="Rain fell.")])


def test_of_copies_from_several_files_the_same_counts_whatever_their_order() -> None:
    files = [Original(name, name * 64, "text/csv", ()) for name in "ab"]
    copies = [Article(text="Rain fell.", original=one) for one in files]
    for given_order in (copies, copies[::-1]):
        assert [one.original for one in canonical(given_order)] == [files[0]]


def test_another_article_under_the_same_id_is_refused() -> None:
    again = Article(text="Snow fell.", id=Article(text="Rain fell.").id)
    with pytest.raises(InputError, match="give each article an id of its own"):
        canonical([Article(text="Rain fell."), again])


def test_articles_of_one_text_that_differ_otherwise_get_ids_of_their_own() -> None:
    given = [Article(text="Rain fell.", source=name) for name in ("Globe", "Herald", "Globe")]
    found = canonical(given)
    assert {"Globe", "Herald"} == {article.source for article in found}
    assert found == canonical(reversed(given))
