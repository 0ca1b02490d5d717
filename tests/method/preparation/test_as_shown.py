from __future__ import annotations

from summarizer import Article, summarize, verify
from summarizer.method.preparation import prepare

PLAIN = """\
Forty people hurt in fire at Café Ost & nine houses

BREST (Reuters) \N{EM DASH} The mayor's office said on Monday that 40 people were hurt. \
“We are sorry,” said Ann Holt. "It was too late. We ran." The fire began in Café Ost \
at 9 p.m. on Sunday. It took nine houses."""
WRITTEN = (
    PLAIN.replace("&", "&amp;")
    .replace("'", "&#039;")
    .replace('"', "&quot;")
    .replace("“", "&ldquo;")
    .replace("”", "&rdquo;")
    .replace("é", "&eacute;")
    .replace("\N{EM DASH}", "&#8212;")
    .replace(" It took", "&nbsp;It <b>took</b>")
)


def test_a_text_with_references_and_tags_is_cut_as_the_one_that_it_is_shown_as() -> None:
    plain, written = prepare([Article(PLAIN, "a")]), prepare([Article(WRITTEN, "a")])
    assert plain.texts == written.texts
    assert [one.text for one in written.sentences] == written.texts
    assert plain.articles[0].title == written.articles[0].title == PLAIN.partition("\n")[0]
    assert [span.reason for _, span in plain.dropped] == [
        span.reason for _, span in written.dropped if WRITTEN[span.start : span.end] != "&nbsp;"
    ]


def test_every_sign_of_it_is_in_a_sentence_or_dropped() -> None:
    draft = prepare([Article(WRITTEN, "a")])
    places = [(one.start, one.end) for one in draft.sentences]
    places += [(span.start, span.end) for _, span in draft.dropped]
    rest = WRITTEN
    for start, end in places:
        rest = rest[:start] + " " * (end - start) + rest[end:]
    assert not rest.strip()


def test_its_title_is_cited_as_it_stands_and_verified() -> None:
    articles = [Article(WRITTEN, "a")]
    summary = summarize(articles)
    assert summary.title_citation is not None
    assert summary.title_citation.quote == WRITTEN.partition("\n")[0]
    assert verify(summary.to_dict(), articles).faults == ()
