"""Conflicts in languages of whose words nothing is known but denials and a few numbers."""

from __future__ import annotations

import pytest

from summarizer.languages import has_vocabulary, language_of
from summarizer.method.evidence.statements import read_statement


@pytest.mark.parametrize(
    ("code", "one", "other", "found"),
    [
        (
            "cs",
            "Nehoda u Brna si vyžádala 12 mrtvých, uvedla policie.",
            "Nehoda u Brna si vyžádala 15 mrtvých, uvedla policie.",
            [("number", "12", "15")],
        ),
        (
            "cs",
            "Otřes u Brna měl sílu 5,8 a nastal v hloubce 32,6 kilometrů.",
            "Otřes u Brna nastal 41 kilometrů jižně od města v hloubce 32,6 kilometrů.",
            [],
        ),
        (
            "el",
            "Ο σεισμός στην Κόρινθο έγινε σε βάθος 7 χιλιομέτρων, είπε το ινστιτούτο.",
            "Ο σεισμός έγινε 32 χιλιόμετρα νότια από την Κόρινθο, είπε το ινστιτούτο.",
            [],
        ),
        (
            "hi",
            "भूकंप लखनऊ से 15 किलोमीटर की दूरी पर आया और लोग डर गए।",
            "भूकंप की गहराई लखनऊ में 44 किलोमीटर थी और लोग डर गए।",
            [],
        ),
    ],
)
def test_only_nearly_the_same_words_tell_of_one_thing(shown, code, one, other, found) -> None:
    assert not has_vocabulary(language_of(code))
    assert shown(code, one, other, 0.9) == found
    assert [(kind, b, a) for kind, a, b in found] == shown(code, other, one, 0.9)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("hi", "दूरी 15 कि०मी० थी", ("दूरी", "15", "कि", "०", "मी", "०", "थी")),
        ("bn", "১২ জন নিহত হয়েছেন", ("১২", "জন", "নিহত", "হয়েছেন")),
        ("ta", "12 பேர் உயிரிழந்தனர்", ("12", "பேர்", "உயிரிழந்தனர்")),
    ],
)
def test_a_vowel_sign_ends_no_word(code, text, words) -> None:
    assert read_statement(text, language_of(code)).folded == words
