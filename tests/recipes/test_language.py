"""The recipe for a language in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import PackageCopy

DANISH = """
from summarizer.languages.language import Language

LANGUAGE = Language(
    code="da",
    titles=("Fru",),
    abbreviations=("bl.a", "kl", "Fru"),
    pronouns=("han", "hun", "de"),
)
"""
ASKED = """
from summarizer import Article
from summarizer.method.preparation import prepare
from summarizer.method.scoring.readability import stands_alone
from summarizer.languages import language_of

text = "Toget kom kl. 9 til Aarhus med bl.a. 20 heste. Han lo."
for code in ("da", "en"):
    texts = prepare([Article(text=text, id="a", language=code)]).texts
    print(len(texts), stands_alone("Han lo ad det hele.", language_of(code)))
"""


@pytest.mark.slow
def test_a_new_language_is_a_file_and_a_line(package_copy: PackageCopy) -> None:
    """Its abbreviations end no sentence, and its pronouns lean; in English they do not."""
    package_copy.write("languages/danish.py", DANISH)
    line = '    "de": "german",\n'
    package_copy.replace("languages/__init__.py", line, f'    "da": "danish",\n{line}')
    danish, english = package_copy.run("-c", ASKED).splitlines()
    assert danish == "2 False"
    assert english.endswith("True")
