"""The sentences of a summary: their words, roles and support."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from summarizer.citations import DECIMALS
from summarizer.text.folding import as_read
from summarizer.text.words import count_words
from summarizer.verification.findings import Fault, compare, shown
from summarizer.verification.places import check_citation, check_roles
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.method.preparation import Draft
    from summarizer.summary import Summary, SummarySentence
    from summarizer.verification.sources import Place, Sources


def check_sentences(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield what is false in each sentence."""
    places: set[Place] = set()
    clusters: set[int] = set()
    for number, sentence in enumerate(summary.sentences, start=1):
        where = f"sentence {number}"
        yield from compare("text", where, as_read(sentence.place.quote), sentence.text)
        yield from compare("support", where, _count_supporters(sentence), sentence.support)
        yield from check_roles(where, sentence.citations, "representative or context")
        yield from _check_support(where, sentence)
        for index, citation in enumerate(sentence.citations, start=1):
            place = f"{where}, citation {index} ({shown(citation.article)})"
            yield from check_citation(place, citation, sources)
        if place_of(sentence.place) in places:
            yield Fault("place", where, "each sentence once", "one from above again")
        places.add(place_of(sentence.place))
        if sentence.place.role == "representative":
            if sentence.cluster in clusters:
                yield Fault("cluster", where, "a cluster of its own", shown(sentence.cluster))
            clusters.add(sentence.cluster)
    yield from _check_context(summary, sources)
    yield from _check_statuses(summary)


def _check_statuses(summary: Summary) -> Iterator[Fault]:
    """Yield sentences without a status beside others with one, and what was said of no change.

    Whether a status is right takes the earlier summary and the method.
    """
    stated = any(sentence.status is not None for sentence in summary.sentences)
    for number, sentence in enumerate(summary.sentences, start=1):
        where = f"sentence {number}"
        if stated and sentence.status is None:
            yield Fault("status", where, "a status, as of other sentences", "none")
        if (sentence.was is not None) != (sentence.status == "changed"):
            expected = "what was said" if sentence.was is None else "none, for it has not changed"
            yield Fault("was", where, expected, shown(sentence.was))


def _count_supporters(sentence: SummarySentence) -> int:
    others = {cite.article for cite in sentence.citations if cite.role == "support"}
    return len(others - {sentence.place.article})


def _check_support(where: str, sentence: SummarySentence) -> Iterator[Fault]:
    """Yield support that is no other article's, or not nearest first."""
    cited = {sentence.place.article}
    nearest = 1.0
    for index, citation in enumerate(sentence.citations[1:], start=2):
        place = f"{where}, citation {index} ({shown(citation.article)})"
        if citation.article in cited:
            yield Fault("article", place, "an article not cited before", shown(citation.article))
        cited.add(citation.article)
        similarity = round(citation.similarity, DECIMALS)
        if similarity > nearest:
            yield Fault("similarity", place, f"at most {nearest}, nearest first", shown(similarity))
        nearest = min(nearest, similarity)


def _check_context(summary: Summary, sources: Sources) -> Iterator[Fault]:
    """Yield each context sentence that no representative in the summary can need.

    Whether a sentence leans on the one before it is also a matter of its vector: without the
    encoder, one that stands right before a representative may be needed.
    """
    rows = [sources.rows.get(place_of(sentence.place)) for sentence in summary.sentences]
    roles = [sentence.place.role for sentence in summary.sentences]
    if sources.draft is None or "context" not in roles:
        return
    passage_of = _passages(sources.draft)
    needed: set[int] = set()
    for row, role in zip(rows, roles, strict=True):
        if row is not None and role == "representative":
            if set(passage_of(row)) <= set(rows):
                needed.update(passage_of(row))
            needed.update(_told_before(row, rows, sources.draft))
    for number, (row, role) in enumerate(zip(rows, roles, strict=True), start=1):
        if row is not None and role == "context" and row not in needed:
            expected = "representative, since no other sentence needs it"
            yield Fault("role", f"sentence {number}, citation 1", expected, role)


def _told_before(row: int, rows: Sequence[int | None], draft: Draft) -> Iterator[int]:
    """Yield the rows of the summary right before a row, as many as a passage may have."""
    from summarizer.method.constants import CONSTANTS  # noqa: PLC0415 - rarely needed
    from summarizer.method.scoring.passages import directly_follows  # noqa: PLC0415

    for other in range(row - 1, max(-1, row - CONSTANTS.longest_passage), -1):
        if other not in rows or not directly_follows(*draft.sentences[other : other + 2]):
            return
        yield other


def _passages(draft: Draft) -> Callable[[int], range]:
    """Return a function that gives the rows of a row's passage."""
    from summarizer.method.constants import CONSTANTS  # noqa: PLC0415 - rarely needed
    from summarizer.method.scoring.answers import answers  # noqa: PLC0415
    from summarizer.method.scoring.passages import Ties, passages  # noqa: PLC0415
    from summarizer.method.scoring.readability import readability  # noqa: PLC0415

    lengths = [count_words(text) for text in draft.texts]
    reading = readability(draft.texts, lengths, draft.languages, CONSTANTS)
    ties = Ties(answers(draft.sentences, draft.texts, draft.languages), reading.lightly)
    longest = CONSTANTS.longest_passage
    runs = passages(draft.sentences, draft.texts, reading.leaning, longest, ties)
    return partial(_run, runs.first.tolist(), runs.last.tolist())


def _run(first: list[int], last: list[int], row: int) -> range:
    return range(first[row], last[row] + 1)
