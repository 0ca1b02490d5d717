"""How well groups agree with events: B³, NMI and ARI."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


def b_cubed(gold: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float, float]:
    """Return precision, recall and F1 of B³ (Bagga and Baldwin 1998), means over the articles.

    The precision of an article is the share of its group that is of its event, itself among them,
    and its recall the share of its event that is in its group.
    """
    events, groups, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    precision = sum(count**2 / groups[group] for (_, group), count in both.items()) / len(gold)
    recall = sum(count**2 / events[event] for (event, _), count in both.items()) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def agreement(gold: Sequence[Hashable], found: Sequence[Hashable]) -> dict[str, float]:
    """Return all measures, to three decimals."""
    from sklearn.metrics import adjusted_rand_score, normalized_mutual_info_score  # noqa: PLC0415

    precision, recall, f1 = b_cubed(gold, found)
    measures = {
        "precision": precision,
        "recall": recall,
        "f1": f1,
        "nmi": normalized_mutual_info_score(gold, found),
        "ari": adjusted_rand_score(gold, found),
    }
    return {name: round(float(value), 3) for name, value in measures.items()}
