"""The explanation of a summary: its clusters, their ranks, and the dropped spans."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, get_args

from summarizer.citations import DECIMALS
from summarizer.verification.findings import Fault, compare, shown
from summarizer.verification.places import check_citation, check_roles
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.articles import Dropped
    from summarizer.explanation import Explanation, RankedCluster
    from summarizer.summary import Summary, SummarySentence
    from summarizer.verification.sources import Sources


def check_explanation(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield what is false in the explanation, if there is one, as far as no encoder is needed."""
    explanation = summary.explanation
    if explanation is None:
        return
    for rank, cluster in enumerate(explanation.clusters, start=1):
        where = f"explanation, rank {rank}"
        yield from compare("rank", where, rank, cluster.rank)
        yield from _check_cluster(where, cluster, sources)
    if sources.complete:
        yield from _check_membership(explanation.clusters, sources)
        yield from _check_dropped(explanation, sources)
    yield from _check_chosen(summary, explanation)
    yield from _check_ranks(summary, explanation)


def _check_cluster(where: str, cluster: RankedCluster, sources: Sources) -> Iterator[Fault]:
    from summarizer.method.selection.choice import Outcome  # noqa: PLC0415 - brings numpy

    count = len({citation.article for citation in cluster.sentences})
    yield from compare("articles", where, count, cluster.articles)
    if cluster.outcome not in get_args(Outcome):
        expected = f"one of {', '.join(get_args(Outcome))}"
        yield Fault("outcome", where, expected, shown(cluster.outcome))
    yield from check_roles(where, cluster.sentences, "representative", "member")
    for index, citation in enumerate(cluster.sentences, start=1):
        place = f"{where}, citation {index} ({shown(citation.article)})"
        yield from check_citation(place, citation, sources)


def _check_membership(clusters: Sequence[RankedCluster], sources: Sources) -> Iterator[Fault]:
    """Yield sentences that are in no cluster or in two, and clusters with another's number.

    Clusters are numbered by their first sentences.
    """
    cited = Counter(place_of(cite) for cluster in clusters for cite in cluster.sentences)
    for article, start, end in sources.rows:
        count = cited[article, start, end]
        if count != 1:
            where = f"explanation, sentence {start}-{end} of {shown(article)}"
            yield Fault("clusters", where, "in one cluster", f"in {count}")
    rows = sources.rows
    firsts = {
        rank: min((rows.get(place_of(cite), len(rows)) for cite in one.sentences), default=-1)
        for rank, one in enumerate(clusters, start=1)
    }
    ranks = sorted(firsts, key=lambda rank: firsts[rank])
    for number, rank in enumerate(ranks):
        found = clusters[rank - 1].cluster
        yield from compare("cluster", f"explanation, rank {rank}", number, found)


def _check_dropped(explanation: Explanation, sources: Sources) -> Iterator[Fault]:
    """Yield dropped spans that preparation does not drop, or not for that reason."""
    if sources.draft is None:
        return
    expected, found = sources.draft.dropped, explanation.dropped
    missing, added = Counter(expected) - Counter(found), Counter(found) - Counter(expected)
    for dropped in missing.elements():
        yield Fault("dropped", "explanation", _described(*dropped), "no such span")
    for dropped in added.elements():
        yield Fault("dropped", "explanation", "no such span", _described(*dropped))
    if not missing and not added and expected != found:
        yield Fault("dropped", "explanation", "the order of the articles", "another order")


def _described(article: str, span: Dropped) -> str:
    return f"{span.start}-{span.end} of {shown(article)}: {shown(span.reason)}"


def _check_chosen(summary: Summary, explanation: Explanation) -> Iterator[Fault]:
    """Yield what a sentence and its cluster say differently of each other."""
    by_number = {cluster.cluster: cluster for cluster in explanation.clusters}
    roles: dict[int, set[str]] = {}
    for number, sentence in enumerate(summary.sentences, start=1):
        roles.setdefault(sentence.cluster, set()).add(sentence.place.role)
        cluster = by_number.get(sentence.cluster)
        if cluster is None:
            expected = "a cluster of the explanation"
            yield Fault("cluster", f"sentence {number}", expected, shown(sentence.cluster))
        else:
            yield from _check_sentence(f"sentence {number}", sentence, cluster)
    for rank, cluster in enumerate(explanation.clusters, start=1):
        of_cluster = roles.get(cluster.cluster, set())
        stated = {"selected": "representative", "context": "context"}.get(cluster.outcome)
        if (stated is None and of_cluster) or (stated is not None and stated not in of_cluster):
            expected = "selected" if "representative" in of_cluster else "context"
            where = f"explanation, rank {rank}"
            truth = expected if of_cluster else "not in the summary"
            yield Fault("outcome", where, truth, shown(cluster.outcome))


def _check_sentence(
    where: str, sentence: SummarySentence, cluster: RankedCluster
) -> Iterator[Fault]:
    yield from compare("score", where, cluster.score, sentence.score)
    members = [place_of(citation) for citation in cluster.sentences]
    own = place_of(sentence.place)
    if members[:1] == [own]:
        of_member = {place_of(one): one.similarity for one in cluster.sentences}
        for index, citation in enumerate(sentence.citations, start=1):
            place = f"{where}, citation {index} ({shown(citation.article)})"
            similarity = of_member.get(place_of(citation), citation.similarity)
            yield from compare("similarity", place, similarity, citation.similarity)
    if own not in members:
        expected = "a cluster with this sentence"
        yield Fault("cluster", where, expected, shown(sentence.cluster))
    elif sentence.place.role == "representative" and own != members[0]:
        yield Fault(
            "role", where, "context, since another sentence represents it", "representative"
        )


def _check_ranks(summary: Summary, explanation: Explanation) -> Iterator[Fault]:
    """Yield ranks that are not in order: the clusters in the summary first, the others by score."""
    chosen = {sentence.cluster for sentence in summary.sentences}
    ranked = explanation.clusters
    for rank, cluster in enumerate(ranked[: len(chosen)], start=1):
        if cluster.cluster not in chosen:
            expected = "a cluster in the summary, since those come first"
            yield Fault("rank", f"explanation, rank {rank}", expected, f"cluster {cluster.cluster}")
    others = ranked[len(chosen) :]
    for rank, (before, cluster) in enumerate(pairwise(others), len(chosen) + 2):
        if round(cluster.score, DECIMALS) > round(before.score, DECIMALS):
            limit = f"at most {before.score}, the score before it"
            yield Fault("score", f"explanation, rank {rank}", limit, shown(cluster.score))
