"""The summary made again from its articles, and what differs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from summarizer.encoders.manifest import shipped_models
from summarizer.errors import ModelError
from summarizer.options import BY_LANGUAGE
from summarizer.summary import EncoderRecord
from summarizer.verification.differences import differences, near
from summarizer.verification.findings import Unchecked, shown
from summarizer.verification.sources import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.encoders import Encoder
    from summarizer.method.preparation import Draft
    from summarizer.options import Options
    from summarizer.progress import Progress
    from summarizer.summary import Summary
    from summarizer.verification.differences import Difference
    from summarizer.verification.findings import Finding
    from summarizer.verification.sources import Place

_SMALL_SIMILARITY = 0.02  # as much may differ between processors
_SMALL_SCORE = 0.25  # of the greater score: what such similarities do to one of the same choice
_SMALLEST_SCORE = 0.001  # ten last decimals: small scores jump by their rounding alone
_ANY_SCORE = 0.75  # of the greater score: what another order of choice does to one, and more


def usable_encoder(wanted: EncoderRecord, given: Encoder | str | None) -> Encoder | str:
    """Return the encoder that a summary names, loaded, or the reason why it cannot be used.

    Without a `given` one, and where that is a choice of those that ship, it is the shipped model of
    that name and checksum, if there is one.

    Raises:
        ModelError: the encoder that is given by its name is missing, or not what it should be.
    """
    from summarizer.encoders import load_encoder  # noqa: PLC0415 - most checks need none
    from summarizer.encoders.by_language import ByLanguage  # noqa: PLC0415

    if given is None or given == BY_LANGUAGE or isinstance(given, ByLanguage):
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


def made_again(
    draft: Draft, options: Options, encoder: Encoder, progress: Progress | None
) -> Summary:
    """Return the summary of the draft."""
    from summarizer.method.encoding import encode  # noqa: PLC0415 - most checks need none
    from summarizer.pipeline import consolidate  # noqa: PLC0415 - brings numpy

    total = len(draft.to_encode)

    def tell(done: int) -> None:
        if progress is not None:
            progress("encoding", done, total)

    return consolidate(encode(draft, encoder, tell), options, progress)


def check_by_repetition(summary: Summary, again: Summary) -> Iterator[Finding]:
    """Yield what differs between the summary and the one made again.

    Another processor, or another version of the encoder's runtime, changes the last digits of some
    vectors. What that may explain is no fault, and is yielded as unchecked. Where vectors are the
    same here, it explains no other choice, order, cluster, support, conflict or note.
    """
    same_vectors = _has_same_vectors(summary, again)
    found = list(differences(summary, again))
    false = [one for one in found if _is_false(one, same_vectors=same_vectors)]
    yield from (one.fault for one in false)
    unclear = dict.fromkeys(one.fault.what for one in found if one not in false)
    if unclear:
        reason = "not quite as here: made on another processor or by another version of the runtime"
        yield Unchecked(", ".join(unclear), reason)


def _is_false(one: Difference, *, same_vectors: bool) -> bool:
    """Return whether no other processor or version of the encoder's runtime explains it."""
    if one.numbers is None:
        return same_vectors
    expected, found = one.numbers
    if one.fault.what == "similarity":
        return not near(expected, found, _SMALL_SIMILARITY)
    share = _SMALL_SCORE if same_vectors else _ANY_SCORE
    # JSON has whole numbers beyond any float.
    greater = min(max(abs(expected), abs(found)), sys.float_info.max)
    return not near(expected, found, max(share * greater, _SMALLEST_SCORE))


def _has_same_vectors(summary: Summary, again: Summary) -> bool:
    """Return whether no similarity that both summaries state differs as processors make it differ.

    Where they state none in common, most scores have to be the same.
    """
    expected, found = _similarities(again), _similarities(summary)
    common = expected.keys() & found.keys()
    if common:
        different = [key for key in common if expected[key] != found[key]]
        return not any(near(expected[key], found[key], _SMALL_SIMILARITY) for key in different)
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
