"""Who says this? Claims and articles in; who reports each claim, and who says otherwise, out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from summarizer.articles import Article, Sentence, check_characters
from summarizer.citations import Citation, Conflict, citations_to_json
from summarizer.encoders import load_encoder
from summarizer.errors import InputError
from summarizer.method.clustering import compare
from summarizer.method.composition.contradictions import Told, conflicts_of
from summarizer.method.encoding import encode
from summarizer.method.evidence import weigh_evidence
from summarizer.method.evidence.support import Report
from summarizer.method.preparation import Draft, prepare
from summarizer.options import Options
from summarizer.text.folding import fold
from summarizer.threads import one_blas_thread

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from summarizer.encoders import Encoder

    Progress = Callable[[str, int, int], None]

SCHEMA = "multidoc-summarizer/corroboration/1"
"""What corroborations in JSON name as their schema."""

_NAMED = 5  # ids of articles that an error names: enough to see how they look


class Place(NamedTuple):
    """A place in an article, in code points, end exclusive."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Corroboration:
    """Who reports a claim, who says otherwise, and on how many independent sources it stands.

    `claim` is its text, white space folded; `place` is where it stands, if it is a place. `support`
    has the best place of each article, nearest first. `independent_sources` counts the lineages
    that report it: of a place its own among them.
    """

    claim: str
    place: Place | None
    support: tuple[Citation, ...]
    conflicts: tuple[Conflict, ...]
    independent_sources: int

    def to_dict(self) -> dict[str, Any]:
        """Return the corroboration for JSON."""
        return {
            "claim": self.claim,
            "place": self.place and self.place._asdict(),
            "support": citations_to_json(self.support),
            "conflicts": [conflict.to_dict() for conflict in self.conflicts],
            "independent_sources": self.independent_sources,
        }


def corroborate(  # noqa: PLR0913 - articles, claims, and how to compare them
    articles: Iterable[Article],
    claims: Iterable[str | Place | tuple[str, int, int]],
    options: Options = Options(),
    *,
    encoder: Encoder | str | None = None,
    every_place: bool = False,
    progress: Progress | None = None,
) -> list[Corroboration]:
    """Return for each claim, a text or a place, who reports it and who says otherwise.

    A claim is compared with the sentences of the articles as those of a summary are. The article of
    a place does not count as its support. With `every_place`, `support` has every place that
    reports the claim. `progress` is called with a stage, the steps done, and all steps.

    Raises:
        NothingToSummarizeError: no article, or not one usable sentence.
        InputError: an empty claim, or a place that is in no article.
        ModelError: the encoder is missing, or its package, or it is not what its checksum says.
    """
    draft = prepare(articles)
    asked = [_claim(claim, draft) for claim in claims]
    with_claims, rows = _with_claims(draft, asked)
    if encoder is None or isinstance(encoder, str):
        encoder = load_encoder(encoder or options.encoder)
    total = len(with_claims.to_encode)

    def tell(done: int) -> None:
        if progress is not None:
            progress("encoding", done, total)

    encoded = encode(with_claims, encoder, tell)
    with one_blas_thread():
        compared = compare(encoded, options)
        evidence = weigh_evidence(encoded, compared, options)
        claimed = np.arange(len(with_claims.sentences)) >= len(draft.sentences)
        evidence = replace(evidence, silent=evidence.silent | claimed)
        told = Told(with_claims.sentences, with_claims.texts, evidence)
        return [
            _corroboration(claim, row, told, every_place=every_place)
            for claim, row in zip(asked, rows, strict=True)
        ]


def to_dict(corroborations: Iterable[Corroboration]) -> dict[str, Any]:
    """Return corroborations for JSON."""
    return {"schema": SCHEMA, "claims": [one.to_dict() for one in corroborations]}


class _Claim(NamedTuple):
    text: str
    place: Place | None


def _claim(claim: str | tuple[str, int, int], draft: Draft) -> _Claim:
    """Return a claim with its text, checked."""
    if isinstance(claim, str):
        text, place = claim, None
        check_characters(text, "a claim")
    else:
        place = Place(*claim)
        text = _text_at(place, draft)
    if not fold(text):
        raise InputError("an empty claim; give a sentence, or a place that holds one")
    return _Claim(fold(text), place)


def _text_at(place: Place, draft: Draft) -> str:
    texts = {article.id: article.text for article in draft.articles}
    if place.article not in texts:
        some = ", ".join(map(repr, list(texts)[:_NAMED]))
        raise InputError(f"no article {place.article!r} for a claim; there are {some} …")
    text = texts[place.article]
    if not 0 <= place.start < place.end <= len(text):
        raise InputError(
            f"no such place in {place.article!r}: {place.start}-{place.end}; its text has "
            f"{len(text)} characters"
        )
    return text[place.start : place.end]


def _with_claims(draft: Draft, claims: Sequence[_Claim]) -> tuple[Draft, list[int]]:
    """Return the draft with an article for each claim that is no sentence of it, and their rows."""
    known = {Place(s.article.id, s.start, s.end): row for row, s in enumerate(draft.sentences)}
    languages = Counter(article.language for article in draft.articles)
    usual = max(languages, key=lambda language: (languages[language], language or ""))
    added: list[Sentence] = []
    rows = []
    for number, claim in enumerate(claims):
        if claim.place in known:
            rows.append(known[claim.place])
            continue
        article = Article(text=claim.text, id=_unused(number, draft), language=usual)
        rows.append(len(draft.sentences) + len(added))
        added.append(Sentence(article, 0, len(claim.text)))
    extended = replace(
        draft,
        articles=(*draft.articles, *(sentence.article for sentence in added)),
        sentences=(*draft.sentences, *added),
        texts=[*draft.texts, *(sentence.text for sentence in added)],
    )
    return extended, rows


def _unused(number: int, draft: Draft) -> str:
    """Return an id for the article of a claim that no article of the draft has."""
    ids = {article.id for article in draft.articles}
    name = f"claim {number}"
    while name in ids:
        name += "'"
    return name


def _corroboration(claim: _Claim, row: int, told: Told, *, every_place: bool) -> Corroboration:
    """Return what the articles say to a claim; the article of a place says nothing to it."""
    evidence = told.evidence
    own = claim.place and claim.place.article

    def answers(found: Report) -> bool:
        return told.sentences[found.row].article.id != own

    nearest = list(filter(answers, evidence.reports(row)))
    reports = list(filter(answers, evidence.every_report(row))) if every_place else nearest
    stated = [Report(row, 1.0)] if told.sentences[row].article.id == own else []
    reporting = {int(evidence.sources[report.row]) for report in nearest}
    if own is not None:
        articles = (sentence.article.id for sentence in told.sentences)
        reporting |= {
            int(evidence.sources[number]) for number, a in enumerate(articles) if a == own
        }
    return Corroboration(
        claim=claim.text,
        place=claim.place,
        support=tuple(
            Citation.of(told.sentences[one.row], "support", one.similarity) for one in reports
        ),
        conflicts=conflicts_of(row, [*stated, *nearest], told),
        independent_sources=len(reporting),
    )
