"""A summary and its articles in, every false statement out, and what could not be checked.

Read `findings`, `sources`, `records`, `places`, `sentences`, `whole`, `explanation`, and
`repetition` for what takes the encoder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.summary import Summary
from summarizer.verification.explanation import check_explanation
from summarizer.verification.findings import Fault, Unchecked, Verification, to_dict
from summarizer.verification.records import check_articles
from summarizer.verification.repetition import check_by_repetition, is_shipped, usable_encoder
from summarizer.verification.sentences import check_sentences
from summarizer.verification.sources import Sources
from summarizer.verification.whole import (
    check_budget,
    check_keys,
    check_notes,
    check_options,
    check_text,
    check_title,
    options_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from typing import Any

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.verification.findings import Finding
    from summarizer.verification.repetition import Progress

__all__ = ["Fault", "Verification", "to_dict", "verify"]

_OTHER_INPUT = "not all articles are here as they were, or the options are false"


def verify(  # noqa: PLR0913 - the summary, its articles, and how to check
    data: object,
    articles: Iterable[Article],
    *,
    encoder: Encoder | str | None = None,
    rerun: bool = True,
    notes: Collection[str] = (),
    progress: Progress | None = None,
) -> Verification:
    """Return every false statement of a summary about its articles; `data` is parsed JSON.

    All that needs no encoder is compared with the articles: their records, places and words, roles
    and counts, options, budget, title, notes, dropped spans. Then the summary is made again from
    the articles that it lists, and the rest compared: choice, order, support, scores, clusters.
    That takes the encoder that the summary names, a shipped one or `encoder`, loaded or by name.
    What was not compared is named in `unchecked`. So are notes that neither the articles can tell
    nor `notes`, those of reading them now.

    Without `rerun` the summary is not made again. `progress` is called with a stage, the steps
    done, and all steps.

    Raises:
        InputError: the data is not a summary, or two articles state one id.
        ModelError: the encoder of the given name is missing, or not what its checksum says.
    """
    summary = Summary.from_dict(data)
    claims: Mapping[str, Any] = data if isinstance(data, dict) else {}
    options = options_of(summary)
    sources = Sources.of(summary, articles, options)
    findings: list[Finding] = [
        *check_articles(summary, sources),
        *check_sentences(summary, sources, options),
        *check_text(summary, claims),
        *check_options(summary, options),
        *check_keys(summary, claims),
        *check_explanation(summary, sources),
    ]
    if sources.complete and options is not None:
        findings += _check_whole(summary, sources, options, notes)
        again = _check_again(summary, sources, options, encoder, progress)
        findings += again if rerun else [_by_encoder(summary, "not made again")]
    else:
        findings.append(Unchecked("title, notes and budget", _OTHER_INPUT))
        findings.append(_by_encoder(summary, _OTHER_INPUT))
    return _verification(summary, findings)


def _check_whole(
    summary: Summary, sources: Sources, options: Options, notes: Collection[str]
) -> Iterator[Finding]:
    """Yield what is false of the whole, which all articles and options decide."""
    if sources.not_there:
        yield Fault("options", "options", sources.not_there, "asked for")
    yield from check_budget(summary, sources, options)
    yield from check_title(summary, sources)
    expected = sources.notes(options, is_empty=not summary.sentences)
    yield from check_notes(summary, expected, notes)


def _check_again(
    summary: Summary,
    sources: Sources,
    options: Options,
    encoder: Encoder | str | None,
    progress: Progress | None,
) -> Iterator[Finding]:
    """Yield what differs from the summary made again, or that it cannot be made."""
    if sources.draft is None:  # an empty summary, of which only the encoder is left to compare
        if not is_shipped(summary.encoder):
            yield Unchecked("encoder", "not one that is shipped")
        return
    usable = usable_encoder(summary.encoder, encoder)
    if isinstance(usable, str):
        yield _by_encoder(summary, usable)
    else:
        yield from check_by_repetition(summary, sources.draft, options, usable, progress)


def _by_encoder(summary: Summary, reason: str) -> Unchecked:
    """Return as unchecked all that takes the encoder."""
    of_explanation = ", ranks and outcomes" if summary.explanation else ""
    return Unchecked(f"choice, order, support, scores, clusters{of_explanation}", reason)


def _verification(summary: Summary, findings: Iterable[Finding]) -> Verification:
    """Return the findings, each once, under the number of citations."""
    distinct = dict.fromkeys(findings)
    return Verification(
        checked=sum(len(sentence.citations) for sentence in summary.sentences),
        faults=tuple(one for one in distinct if isinstance(one, Fault)),
        unchecked=tuple(str(one) for one in distinct if isinstance(one, Unchecked)),
    )
