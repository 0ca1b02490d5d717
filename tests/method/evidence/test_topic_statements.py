from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.topic_statements import Statements


@pytest.mark.parametrize(
    ("code", "one", "other", "expected"),
    [
        ("es", "Pedirá la ayuda de zona catastrófica.", "El Consejo de Brest dará la ayuda.", True),
        (
            "es",
            "Pedirá la ayuda del Consejo de Brest.",
            "El Consejo de Brest dará la ayuda.",
            False,
        ),
        ("es", "El alcalde pedirá la ayuda.", "El Consejo de Brest dará la ayuda.", False),
        ("es", "Pedirá la ayuda.", "La ayuda llega hoy a los vecinos de Brest.", False),
        ("it", "Ha chiesto lo stato di calamità.", "Il Consiglio di Brest voterà lo stato.", True),
        ("pt", "Pediu a ajuda do Estado.", "A Câmara de Brest vota a ajuda do Estado.", True),
        ("en", "He asked for help.", "The Council of Brest asked for help.", False),
    ],
)
def test_a_deed_without_its_doer_is_no_report_of_another_ones(code, one, other, expected) -> None:
    statements = Statements([one, other], [language_of(code)] * 2, [None] * 2, [code] * 2)
    assert expected == statements.tells_of_another_doer(0, 1)
    assert expected == statements.tells_of_another_doer(1, 0)
