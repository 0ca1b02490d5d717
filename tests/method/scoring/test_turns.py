from __future__ import annotations

import numpy as np
import pytest

from summarizer.articles import Article, Sentence
from summarizer.languages import language_of
from summarizer.method.scoring.openings import leans
from summarizer.method.scoring.passages import passages
from summarizer.method.scoring.turns import says_who


def runs(marked, language):
    """The first and the last row of each passage of an article with a bar behind a sentence."""
    article = Article(text=marked.replace("|", ""), id="a", language=language)
    rows, start = [], 0
    for piece in marked.split("|"):
        rows.append(Sentence(article, start + len(piece) - len(piece.lstrip()), start + len(piece)))
        start += len(piece)
    texts = [row.text for row in rows]
    leaning = np.array([leans(text, language_of(language)) for text in texts])
    found = passages(rows, texts, leaning, 4)
    return list(zip(found.first.tolist(), found.last.tolist(), strict=True))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "sv",
            (
                "Nils Ek bakade bullen.|\n\n– Jag trodde aldrig på det.| Ugnen gick sönder, "
                "säger Nils Ek.|\n\nBullen mätte 212 meter."
            ),
        ),
        (
            "fi",
            (
                "Leipuri Niilo Laine leipoi pullan.|\n\n– En uskonut.| Uuni meni rikki, "
                "sanoo Niilo Laine.|\n\nPulla oli 212 metriä pitkä."
            ),
        ),
        (
            "pl",
            (
                "Piekarz Jan Nowak upiekł bułkę.|\n\n– Nie wierzyłem w to.| Piec się zepsuł "
                "– powiedział Jan Nowak.|\n\nBułka miała 212 metrów."
            ),
        ),
        (
            "ru",
            (
                "Пекарь Иван Белов испёк булку.|\n\n— Я не верил в это.| Печь ломалась, "
                "— сказал Иван Белов.|\n\nБулка была длиной 212 метров."
            ),
        ),
    ],
)
def test_sentences_behind_a_dash_need_the_one_that_says_who_spoke(language, text) -> None:
    assert runs(text, language) == [(0, 0), (1, 2), (1, 2), (3, 3)]


def test_a_turn_without_its_speaker_leans_on_the_paragraph_before() -> None:
    text = "Nils Ek är glad.|\n\n– Jag trodde aldrig på det.|\n\nBullen mätte 212 meter."
    assert runs(text, "sv") == [(0, 0), (0, 1), (2, 2)]


def test_points_behind_dashes_do_not_need_each_other() -> None:
    text = "Tågen står stilla.|\n\n– Två vagnar spårade ur vid Umeå.| Ingen skadades.|\n\nSlut."
    assert runs(text, "sv")[2] == (2, 2)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "– Ugnen gick sönder, säger Nils Ek.", True),
        ("sv", "– Ugnen gick sönder, säger han.", False),
        ("es", "— El horno se rompió —dijo Luis Mora.", True),
        ("de", "– Züge halten in Bonn, Köln und Essen.", False),
    ],
)
def test_a_clause_with_a_name_or_a_verb_of_speech_says_who_spoke(language, text, expected) -> None:
    assert says_who(text, language_of(language)) == expected
