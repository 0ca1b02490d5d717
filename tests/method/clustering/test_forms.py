from __future__ import annotations

import numpy as np

from summarizer.method.clustering.forms import with_forms
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.text.tokens import tokenized

DIET = ["Die Minister tagen.", "Des Ministers Tagung."]


def cosine(words):
    return round(float(tf_idf(words).cosines(0, np.array([1]))[0]), 4)


def test_forms_of_a_word_are_one_word() -> None:
    written = tokenized(DIET)
    assert 0 == cosine(written) < cosine(with_forms(written, ["de", "de"]))


def test_english_words_stand_as_they_are_written() -> None:
    words = tokenized(["The ministers meet.", "The minister met."])
    assert words is with_forms(words, ["en", "en"])


def test_in_a_mixed_pile_only_the_words_of_other_languages_have_forms() -> None:
    texts = [*DIET, "Meetings", "Meeting"]
    words = with_forms(tokenized(texts, np.array([0, 0, 1, 1])), ["de", "de", "en", "en"])
    assert words.forms is not None
    forms = dict(zip(words.vocabulary, words.forms.tolist(), strict=True))
    assert forms["minister"] == forms["ministers"]
    assert forms["meeting"] != forms["meetings"]
    assert max(forms.values()) < words.width
