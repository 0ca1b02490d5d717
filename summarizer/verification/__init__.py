"""A summary and its articles in, every false statement out, and what could not be checked.

Read `findings`, `sources`, `records`, `places`, `sentences`, `evidence`, `originals`, `whole`,
`explanation`, then `differences` and `repetition` for what takes the encoder.

All that needs no encoder is compared with the articles: their records, places and words, roles and
counts, options, budget, title, notes, dropped spans; and the evidence with itself: no article
counts twice, and each value of a conflict stands where it is said to. Then the summary is made
again from the articles that it lists, and the rest compared: choice, order, support, scores,
clusters, conflicts, lineages, what was omitted and what was used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.article_arguments import as_articles
from summarizer.languages.codes import base_of
from summarizer.method.composition.notes import NO_DICTIONARY
from summarizer.summary import Summary
from summarizer.text import dictionary
from summarizer.verification.evidence import all_citations, check_evidence
from summarizer.verification.explanation import check_explanation
from summarizer.verification.findings import Fault, Unchecked, Verification, to_dict
from summarizer.verification.originals import check_originals
from summarizer.verification.records import check_articles
from summarizer.verification.repetition import (
    check_by_repetition,
    is_shipped,
    made_again,
    usable_encoder,
)
from summarizer.verification.sentences import check_sentences
from summarizer.verification.sources import Sources
from summarizer.verification.whole import (
    check_budget,
    check_keys,
    check_notes,
    check_options,
    check_text,
    check_title,
    check_title_citation,
    options_of,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from typing import Any

    from summarizer.article_arguments import Given
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.progress import Progress
    from summarizer.verification.findings import Finding

__all__ = ["Fault", "Verification", "to_dict", "verify"]

_OTHER_INPUT = "not all articles are here as they were, or the options are false"


def verify(  # noqa: PLR0913 - the summary, its articles, and how to check
    data: object,
    articles: object,
    *,
    encoder: Encoder | str | None = None,
    rerun: bool = True,
    since: Summary | None = None,
    notes: Collection[str] = (),
    progress: Progress | None = None,
) -> Verification:
    """Return every false statement of a summary about its articles.

    `data` is a `Summary` or its JSON, parsed; `articles` are given as to `summarize`.

    The `encoder` that the summary names, a shipped one or this, loaded or by name, makes it again,
    with the earlier summary `since` if it was made with one; without `rerun` it is not made again.
    What was not compared is named in `unchecked`; so are notes that neither the articles can tell
    nor `notes`, those of reading them. `progress` is called with a stage, the steps done and all.

    Raises:
        InputError: the data is not a summary, or two articles state one id.
        ModelError: the encoder of the given name is missing, or not what its checksum says.
    """
    data = data.to_dict() if isinstance(data, Summary) else data
    summary = Summary.from_dict(data)
    given = as_articles(articles)
    options = options_of(summary)
    sources = Sources.of(summary, given.articles, options)
    claims = data if isinstance(data, dict) else {}
    findings = list(_check_parts(summary, sources, options, claims))
    if options is None or not sources.complete:
        findings.append(Unchecked("title, notes and budget", _OTHER_INPUT))
        findings.append(_by_encoder(summary, _OTHER_INPUT))
    else:
        again = _Again(encoder, since, progress).made(summary, sources, options, rerun=rerun)
        told = again.notes if isinstance(again, Summary) else ()
        findings += _check_whole(summary, sources, options, {*notes, *given.notes, *told})
        findings += _compared(summary, again)
    return _verification(summary, findings, given)


def _check_parts(
    summary: Summary, sources: Sources, options: Options | None, claims: Mapping[str, Any]
) -> Iterator[Finding]:
    """Yield what is false of the parts, each of which the articles that it names decide."""
    yield from check_articles(summary, sources)
    yield from check_sentences(summary, sources)
    yield from check_evidence(summary, sources)
    yield from check_originals(summary, sources)
    yield from check_title_citation(summary, sources)
    yield from check_text(summary, claims)
    yield from check_options(summary, options)
    yield from check_keys(summary, claims)
    yield from check_explanation(summary, sources)


def _reason_against_a_rerun(summary: Summary, since: Summary | None) -> str:
    """Return why the summary cannot be made again, or an empty string."""
    if since is None and _states_status(summary):
        return "the earlier summary is not given; --since names it"
    needed = dictionary.LANGUAGES & {base_of(article.language) for article in summary.articles}
    without = any(note.startswith(NO_DICTIONARY) for note in summary.notes)
    if needed and without == dictionary.is_here():
        made, here = ("without", "there") if without else ("with", "missing")
        return f"made {made} the dictionaries of the extra {dictionary.EXTRA!r}, which are {here}"
    return ""


def _check_whole(
    summary: Summary, sources: Sources, options: Options, known: Collection[str]
) -> Iterator[Finding]:
    """Yield what is false of the whole, which all articles and options decide."""
    if sources.not_there:
        yield Fault("options", "options", sources.not_there, "asked for")
    yield from check_budget(summary, sources, options)
    yield from check_title(summary, sources)
    expected = sources.notes(options, is_empty=not summary.sentences)
    yield from check_notes(summary, expected, known)


class _Again(NamedTuple):
    """With what a summary is made again."""

    encoder: Encoder | str | None
    since: Summary | None
    progress: Progress | None

    def made(
        self, summary: Summary, sources: Sources, options: Options, *, rerun: bool
    ) -> Summary | Unchecked | None:
        """Return the summary made again, or that it cannot be made.

        Without a usable sentence the summary is empty, and the encoder's name is all that is left
        to compare: None is returned if it is one of ours.
        """
        reason = _reason_against_a_rerun(summary, self.since) if rerun else "not made again"
        if reason:
            return _by_encoder(summary, reason)
        draft = sources.after(self.since).draft
        if draft is None:
            known = is_shipped(summary.encoder)
            return None if known else Unchecked("encoder", "not one that is shipped")
        usable = usable_encoder(summary.encoder, self.encoder)
        if isinstance(usable, str):
            return _by_encoder(summary, usable)
        return made_again(draft, options, usable, self.progress)


def _compared(summary: Summary, again: Summary | Unchecked | None) -> Iterator[Finding]:
    """Yield in what a summary differs from the one made again, or why there is none."""
    if isinstance(again, Summary):
        yield from check_by_repetition(summary, again)
    elif again is not None:
        yield again


def _by_encoder(summary: Summary, reason: str) -> Unchecked:
    """Return as unchecked all that takes the encoder."""
    of_explanation = ", ranks and outcomes" if summary.explanation else ""
    of_evidence = ", conflicts, lineages, omitted facts, use of articles"
    of_earlier = ", status" if _states_status(summary) else ""
    what = f"choice, order, support, scores, clusters{of_evidence}{of_explanation}{of_earlier}"
    return Unchecked(what, reason)


def _states_status(summary: Summary) -> bool:
    """Return whether the summary compares a sentence with an earlier summary."""
    return any(one.status is not None or one.was is not None for one in summary.sentences)


def _verification(summary: Summary, findings: Iterable[Finding], given: Given) -> Verification:
    """Return the findings, each once, under the number of citations."""
    distinct = dict.fromkeys(findings)
    return Verification(
        checked=len(list(all_citations(summary))),
        faults=tuple(one for one in distinct if isinstance(one, Fault)),
        unchecked=tuple(str(one) for one in distinct if isinstance(one, Unchecked)),
        notes=given.notes,
    )
