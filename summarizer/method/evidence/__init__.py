"""Compared sentences in, who reports what out.

Read `support`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.support import Evidence

if TYPE_CHECKING:
    from summarizer.method.clustering import Comparison
    from summarizer.options import Options


def weigh_evidence(compared: Comparison, options: Options) -> Evidence:
    """Return which other articles report what a sentence says."""
    return Evidence(compared.similarity, compared.articles, options.support)
