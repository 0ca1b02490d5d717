from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.languages.stems import has_stems, stems


@pytest.mark.parametrize(
    ("code", "forms"),
    [
        ("ar", "المدينة مدينة"),
        ("cs", "městech městy"),
        ("de", "rücktritt rücktritts"),
        ("el", "ανθρώπων άνθρωποσ"),  # case folded
        ("es", "votaciones votación"),
        ("fi", "taloissa talo"),
        ("fr", "condamné condamnée"),
        ("hi", "लड़कियों लड़की"),
        ("id", "pembunuhan dibunuh"),
        ("nb", "bilene biler"),
        ("pl", "miasta miastach"),
        ("ru", "депутатов депутаты"),
        ("tr", "evlerinden evde"),
    ],
)
def test_forms_of_one_word_have_one_stem(code: str, forms: str) -> None:
    assert 1 == len(set(stems(forms.split(), code)))


@pytest.mark.parametrize("code", ["en", "uk", "zh", "xx", ""])
def test_a_word_of_a_language_without_stems_is_its_own(code: str) -> None:
    assert not has_stems(code)
    assert ["running", "депутатів"] == stems(["running", "депутатів"], code)


@pytest.mark.parametrize(
    ("code", "words", "expected"),
    [
        ("de", "verkehrsministerin bundesverkehrsministerin", 1),
        ("de", "ministerin verkehrsministerin bundesverkehrsministerin", 1),
        ("de", "verkehrsminister wirtschaftsminister", 2),  # nothing tells where they are cut
        ("sv", "statsminister minister", 1),
        ("es", "subterráneo terráneo", 2),  # no compounds
    ],
)
def test_a_compound_is_one_with_what_it_ends_in_where_the_pile_has_that(
    code: str, words: str, expected: int
) -> None:
    assert expected == len(set(stems(words.split(), code)))


def test_a_prefix_is_taken_off_where_the_pile_has_the_rest() -> None:
    assert ["בית", "בית"] == stems(["הבית", "בית"], "he", ("ה",))
    assert ["הבית"] == stems(["הבית"], "he", ("ה",))


@pytest.mark.parametrize("code", ["ar", "de", "el", "ru", "tr"])
def test_any_token_has_a_stem_at_once(code: str) -> None:
    long = "а" * 100_000
    assert [long, "12", "½", "漢"] == stems([long, "12", "½", "漢"], code)


def test_nothing_is_imported_for_english_alone() -> None:
    code = (
        "import sys; from summarizer.method.clustering.forms import with_forms; "
        "from summarizer.text.tokens import tokenized; "
        "with_forms(tokenized(['The ferry sank.']), ['en']); "
        "print('snowballstemmer' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert answer.stdout.split() == [b"False"]
