from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.scoring.openings import needs_another


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("en", "It was the Norwegian skipper Anna Rees who called for help.", False),
        ("en", "It took tugs nine hours to free the Astrid.", False),
        ("en", "It was taken to Rosevik.", True),
        ("en", "It is expected to sail in June.", True),
        ("en", "It was the second time that the pier broke.", True),
        ("fr", "C'est la navigatrice Anna Rees qui a donné l'alerte.", False),
        ("fr", "Il a fallu neuf heures pour dégager l'Astrid.", False),
        ("fr", "Il est accusé d'avoir coulé l'Astrid.", True),
        ("fr", "Il a été transporté à l'hôpital.", True),
        ("fr", "C'est la deuxième fois que le quai cède.", True),
        ("de", "Es dauerte neun Stunden, bis die Astrid frei war.", False),
        ("de", "Es wurde 1987 gebaut.", True),
    ],
)
def test_a_pronoun_stands_for_nothing_before_its_own_clause_alone(code, text, expected) -> None:
    assert expected is needs_another(text, language_of(code))
