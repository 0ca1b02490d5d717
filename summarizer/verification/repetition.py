"""The summary made again from its articles, and what differs."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer.encoders.manifest import shipped_models
from summarizer.errors import ModelError
from summarizer.summary import EncoderRecord
from summarizer.verification.findings import Fault, Unchecked, shown
from summarizer.verification.sources import place_of
from summarizer.verification.whole import NOTE_ON_FOCUS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from summarizer.citations import Citation
    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.summary import RankedCluster, Summary
    from summarizer.verification.findings import Finding
    from summarizer.verification.sources import Place

    Progress = Callable[[str, int, int], None]

_LAST_DECIMAL = 0.00011  # sums in another order may round the fourth decimal differently
_SMALL_SIMILARITY = 0.02  # as much may differ between processors
_SMALL_SCORE = 0.25  # of the greater score: what such similarities do to one of the same choice
_SMALLEST_SCORE = 0.001  # ten last decimals: small scores jump by their rounding alone
_ANY_SCORE = 0.75  # of the greater score: what another order of choice does to one, and more


@dataclass(frozen=True)
class _Difference:
    """What differs from the summary made again; `numbers` are two similarities or two scores."""

    fault: Fault
    numbers: tuple[float, float] | None = None

    def is_false(self, *, same_vectors: bool) -> bool:
        """Return whether no other processor or version of the encoder's runtime explains it."""
        if self.numbers is None:
            return same_vectors
        expected, found = self.numbers
        if self.fault.what == "similarity":
            return not _near(expected, found, _SMALL_SIMILARITY)
        share = _SMALL_SCORE if same_vectors else _ANY_SCORE
        # JSON has whole numbers beyond any float.
        greater = min(max(abs(expected), abs(found)), sys.float_info.max)
        return not _near(expected, found, max(share * greater, _SMALLEST_SCORE))


def usable_encoder(wanted: EncoderRecord, given: Encoder | str | None) -> Encoder | str:
    """Return the encoder that a summary names, loaded, or the reason why it cannot be used.

    Without a `given` one it is a shipped model of that name and checksum, if there is one.

    Raises:
        ModelError: the encoder that is given by its name is missing, or not what it should be.
    """
    from summarizer.encoders import load_encoder  # noqa: PLC0415 - most checks need none

    if given is None:
        try:
            if is_shipped(wanted):
                return load_encoder(wanted.name)
        except ModelError as error:
            return str(error)
        return f"the encoder {shown(wanted.name)} with this checksum is not here"
    encoder = load_encoder(given) if isinstance(given, str) else given
    if EncoderRecord.of(encoder) != wanted:
        return f"the encoder given is not {shown(wanted.name)} with this checksum"
    return encoder


def is_shipped(encoder: EncoderRecord) -> bool:
    """Return whether it is one of the package; raises ModelError if the package is incomplete."""
    model = shipped_models().get(encoder.name)
    return model is not None and model.sha256[model.graph] == encoder.sha256


def check_by_repetition(
    summary: Summary, draft: Draft, options: Options, encoder: Encoder, progress: Progress | None
) -> Iterator[Finding]:
    """Yield what differs between the summary and one made again of the draft.

    Another processor, or another version of the encoder's runtime, changes the last digits of some
    vectors. What that may explain is no fault, and is yielded as unchecked. Where vectors are the
    same here, it explains no other choice, order, cluster or support.
    """
    from summarizer.method.encoding import encode  # noqa: PLC0415 - most checks need none
    from summarizer.pipeline import consolidate  # noqa: PLC0415 - brings numpy

    total = len(draft.to_encode)

    def tell(done: int) -> None:
        if progress is not None:
            progress("encoding", done, total)

    again = consolidate(encode(draft, encoder, tell), options, progress)
    same_vectors = _has_same_vectors(summary, again)
    differences = list(_differences(summary, again))
    false = [one for one in differences if one.is_false(same_vectors=same_vectors)]
    yield from (one.fault for one in false)
    unclear = dict.fromkeys(one.fault.what for one in differences if one not in false)
    if unclear:
        reason = "not quite as here: made on another processor or by another version of the runtime"
        yield Unchecked(", ".join(unclear), reason)


def _differences(summary: Summary, again: Summary) -> Iterator[_Difference]:
    yield from _sentences(summary, again)
    if summary.title != again.title:
        yield _Difference(Fault("title", "summary", shown(again.title), shown(summary.title)))
    elif summary.title_citation is not None and summary.title_citation != again.title_citation:
        expected, found = (
            shown(one and one.quote) for one in (again.title_citation, summary.title_citation)
        )
        yield _Difference(Fault("title_citation", "summary", expected, found))
    notes = [[one for one in made.notes if NOTE_ON_FOCUS.match(one)] for made in (again, summary)]
    if notes[0] != notes[1]:
        expected, found = (shown(", ".join(listed)) for listed in notes)
        yield _Difference(Fault("notes", "notes", expected, found))
    if summary.explanation is not None and again.explanation is not None:
        yield from _clusters(summary.explanation.clusters, again.explanation.clusters)


def _sentences(summary: Summary, again: Summary) -> Iterator[_Difference]:
    """Yield other sentences, or in another order, and other values of those at their place."""
    most = max(len(summary.sentences), len(again.sentences))
    for index in range(most):
        where = f"sentence {index + 1}"
        pair = [one.sentences[index : index + 1] for one in (again, summary)]
        expected, found = (place_of(one[0].place) if one else None for one in pair)
        if expected != found:
            texts = (shown(one[0].text if one else None) for one in pair)
            yield _Difference(Fault("choice and order", where, *texts))
            continue
        (right,), (claimed,) = pair
        yield from _number("score", where, right.score, claimed.score)
        yield from _value("cluster", where, right.cluster, claimed.cluster)
        yield from _value("role", where, right.place.role, claimed.place.role)
        yield from _citations("support", where, right.citations, claimed.citations)


def _clusters(
    claimed: Sequence[RankedCluster], expected: Sequence[RankedCluster]
) -> Iterator[_Difference]:
    """Yield the clusters that differ; a rank that has another cluster ends the comparison."""
    if len(claimed) != len(expected):
        yield from _value("clusters", "explanation", len(expected), len(claimed))
    for rank, (right, found) in enumerate(zip(expected, claimed, strict=False), start=1):
        where = f"explanation, rank {rank}"
        if right.cluster != found.cluster:
            yield from _value("cluster", where, right.cluster, found.cluster)
            return
        yield from _number("score", where, right.score, found.score)
        yield from _value("outcome", where, right.outcome, found.outcome)
        yield from _citations("members", where, right.sentences, found.sentences)


def _citations(
    what: str, where: str, expected: Sequence[Citation], found: Sequence[Citation]
) -> Iterator[_Difference]:
    """Yield other places, or other similarities at the same places."""
    rights, claims = ([place_of(one) for one in some] for some in (expected, found))
    if rights != claims:
        yield from _value(what, where, _listed(rights), _listed(claims))
        return
    for index, (right, claimed) in enumerate(zip(expected, found, strict=True), start=1):
        place = f"{where}, citation {index} ({shown(claimed.article)})"
        yield from _number("similarity", place, right.similarity, claimed.similarity)


def _value(what: str, where: str, expected: object, found: object) -> Iterator[_Difference]:
    if expected != found:
        yield _Difference(Fault(what, where, str(expected), str(found)))


def _number(what: str, where: str, expected: float, found: float) -> Iterator[_Difference]:
    if not _near(expected, found, _LAST_DECIMAL):
        yield _Difference(Fault(what, where, shown(expected), shown(found)), (expected, found))


def _listed(places: Sequence[Place]) -> str:
    return ", ".join(f"{start}-{end} of {shown(article)}" for article, start, end in places)


def _has_same_vectors(summary: Summary, again: Summary) -> bool:
    """Return whether no similarity that both summaries state differs as processors make it differ.

    Where they state none in common, most scores have to be the same.
    """
    expected, found = _similarities(again), _similarities(summary)
    common = expected.keys() & found.keys()
    if common:
        different = [key for key in common if expected[key] != found[key]]
        return not any(_near(expected[key], found[key], _SMALL_SIMILARITY) for key in different)
    expected, found = _scores(again), _scores(summary)
    common = expected.keys() & found.keys()
    return 2 * sum(expected[key] == found[key] for key in common) >= len(common)


def _similarities(summary: Summary) -> dict[tuple[Place, Place], float]:
    """Return the stated similarities, by their two places."""
    clusters = summary.explanation.clusters if summary.explanation else ()
    compared = [one.citations for one in summary.sentences] + [one.sentences for one in clusters]
    return {
        (place_of(citations[0]), place_of(other)): other.similarity
        for citations in compared
        for other in citations[1:]
    }


def _scores(summary: Summary) -> dict[tuple[Place, Place], float]:
    """Return the scores of the sentences, by their places, each twice."""
    places = [(place_of(one.place), place_of(one.place)) for one in summary.sentences]
    return dict(zip(places, (one.score for one in summary.sentences), strict=True))


def _near(expected: float, found: float, allowed: float) -> bool:
    try:
        return abs(expected - found) <= allowed
    except OverflowError:  # JSON has whole numbers beyond any float
        return False
