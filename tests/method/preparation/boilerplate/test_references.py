from __future__ import annotations

import pytest

from summarizer.articles import Article
from summarizer.method.preparation import prepare

REPORT = (
    "Die Fähre lief am Montag vor Kelbach auf Grund{mark}.\n\n"
    "Die Feuerwehr brachte alle Fahrgäste mit Booten an Land.\n\n"
    "{entry}"
)


@pytest.mark.parametrize(
    ("mark", "entry", "kept"),
    [
        ("[1]", "[1] Seeamt, Jahresbericht 2023.", 2),
        ("[1]", "[1] Durand C. et al., Revue maritime, 2022. Zweite Auflage.", 2),
        (" [12]", "[12] Seeamt, Jahresbericht 2023.", 2),
        ("", "[1] Seeamt, Jahresbericht 2023.", 3),
        ("[1]", "[1] Seeamt, Jahresbericht 2023.\n\n[2] Durand, Revue maritime, 2022.", 2),
        ("[1]", "[1] Seeamt, Jahresbericht 2023.\n\nAbonnieren Sie unseren Newsletter.", 2),
        ("[1]", "[1] Kapitän Alonso schwieg.\n\nAm Abend wurde er festgenommen.", 4),
        (
            "[1]",
            "[1] Kapitän Alonso schwieg.\n\nEr ging von Bord.\n\n[1] Seeamt, Bericht 2023.",
            4,
        ),
        ("[1]", "Der Kapitän schwieg am Abend dazu.", 3),
    ],
)
def test_an_entry_of_the_references_is_no_report(mark: str, entry: str, kept: int) -> None:
    article = Article(text=REPORT.format(mark=mark, entry=entry), language="de")
    assert kept == len(prepare([article]).texts)
