"""What the conflicts of two sentences show, in whatever language."""

from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.conflicts import clashes
from summarizer.method.evidence.statements import read_statement

ALIKE = 0.75


@pytest.fixture
def shown():
    """Return the kind of each conflict of two sentences, and what it shows of each."""

    def found(code, one, other, similarity=ALIKE):
        own, another = (read_statement(text, language_of(code)) for text in (one, other))
        return [
            (each.kind, one[slice(*each.a)], other[slice(*each.b)])
            for each in clashes(own, another, similarity)
        ]

    return found
