"""Compared sentences in, the evidence out: asked for a sentence, it tells who reports it.

What a sentence states is read in the folder of statements. Read `agreement`, `slots`, `conflicts`,
`differences`, `support`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.support import Evidence

if TYPE_CHECKING:
    from summarizer.method.clustering import Comparison
    from summarizer.options import Options


def weigh_evidence(compared: Comparison, options: Options) -> Evidence:
    """Return the evidence for each sentence: which other articles report the same."""
    return Evidence(compared.similarity, compared.articles, options.support)
