"""Shares of pairs in, groups out: neighbours in common, average linkage, and who joins a group."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.cancellation import check
from summarizer.method.arrays import by_first_appearance
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.linkage import cluster

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.stories.constants import StoryConstants

    Floats = NDArray[np.float64]
    Labels = NDArray[np.intp]

_DIGITS = 9  # of a share: what differs behind them is rounding


def linked(shares: Floats, meaning: Floats, constants: StoryConstants) -> Labels:
    """Return the group of each of n articles, shape (n,), given the shares of all pairs, (n, n).

    `meaning`, shape (n, n), are the cosines of what they mean. Groups are numbered from 0 by first
    appearance.
    """
    bridged = _bridged(shares, constants)
    labels = cluster(DenseSimilarity(bridged.astype(np.float32)), constants.one_event)
    return by_first_appearance(_joined(bridged, meaning, labels, constants))


def _bridged(shares: Floats, constants: StoryConstants) -> Floats:
    """Return shares that are also those of two articles by a third one, which is near to both."""
    bridged = shares.copy()
    for one in shares:
        check()
        near = np.flatnonzero(one >= constants.joining)
        order = np.argsort(-one[near].round(_DIGITS), kind="stable")
        near = near[order[: constants.neighbours]]
        by_it = constants.in_common * np.minimum(one[near, None], one[None, near])
        places = np.ix_(near, near)
        bridged[places] = np.maximum(bridged[places], by_it)
    return bridged


def _joined(shares: Floats, meaning: Floats, labels: Labels, constants: StoryConstants) -> Labels:
    """Return labels in which articles that are alone joined the group that they are nearest to.

    What means something else than a group of few articles needs to be as near to it as two groups
    of one event are.
    """
    sizes = np.bincount(labels)
    alone, groups = np.flatnonzero(sizes[labels] == 1), np.flatnonzero(sizes > 1)
    if not len(alone) or not len(groups):
        return labels
    members = (labels[:, None] == groups[None, :]) / sizes[groups]
    means = (shares[alone] @ members).round(_DIGITS)
    alike = (meaning[alone] @ members).round(_DIGITS)
    strict = (sizes[groups] <= constants.few) & (alike < constants.same_meaning)
    bars = np.where(strict, constants.one_event, constants.joining)
    means[means < bars] = 0
    best = means.argmax(axis=1)
    joining = means.max(axis=1) > 0
    joined = labels.copy()
    joined[alone[joining]] = groups[best[joining]]
    return joined
