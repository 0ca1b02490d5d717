"""Corroborations in every form, and how they are told from articles."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from summarizer.articles import Article
from summarizer.citations import Citation, Conflict, ConflictValue
from summarizer.claims import Corroboration, Place
from summarizer.renderers import written_form
from summarizer.renderers.corroborations import FORMS, render

ARTICLES = (
    Article(id="globe", source="The Globe", text="The ferry sank, killing 41. It was old."),
    Article(id="post", source="Coast *Post*", text="The ferry sank, killing 12."),
    Article(id="third", text="Killing 41, the ferry sank."),
)


def citation(article: Article, role="support") -> Citation:
    quote = article.text.split(". ")[0].rstrip(".") + "."
    return Citation(article.id, 0, len(quote), quote, "", "", role, 0.8)


GLOBE, POST, THIRD = map(citation, ARTICLES)
TWELVE = ConflictValue("12", ("post",), "2024-03-03", (citation(ARTICLES[1], "conflict"),))
OF_A_TEXT = Corroboration(
    claim="A ferry sank, killing 41.",
    place=None,
    support=(GLOBE, THIRD),
    conflicts=(
        Conflict("number", (ConflictValue("41", ("globe", "third"), None, (GLOBE, THIRD)), TWELVE)),
    ),
    independent_sources=1,
)
OF_NOBODY = Corroboration(
    claim="A ferry sank, killing 77.",
    place=None,
    support=(),
    conflicts=(Conflict("number", (ConflictValue("77", (), None, ()), TWELVE), update=True),),
    independent_sources=0,
)
OF_A_PLACE = Corroboration(
    claim="The ferry sank, killing 41.",
    place=Place("globe", 0, 27),
    support=(THIRD,),
    conflicts=(),
    independent_sources=2,
)
ALONE = Corroboration("It was old.", Place("globe", 28, 39), (), (), 1)
ALL = (OF_A_TEXT, OF_NOBODY, OF_A_PLACE, ALONE)


def test_the_text_tells_who_reports_each_claim_and_who_differs() -> None:
    expected = """\
Who reports what

[1] A ferry sank, killing 41.
    reported by The Globe and third; 1 independent source
    The Globe, characters 0–27: “The ferry sank, killing 41.”
    third, characters 0–27: “Killing 41, the ferry sank.”
    differs: 41 (The Globe, third) · 12 (Coast *Post*, 3 March)

[2] A ferry sank, killing 77.
    reported by no article; 0 independent sources
    differs (update): 77 · 12 (Coast *Post*, 3 March)

[3] The ferry sank, killing 41.
    stands in The Globe, characters 0–27; also reported by third; 2 independent sources
    third, characters 0–27: “Killing 41, the ferry sank.”

[4] It was old.
    stands in The Globe, characters 28–39; reported by no other article; 1 independent source
"""
    assert expected == render(ALL, "text", ARTICLES)


def test_the_markdown_tells_the_same_without_markup_of_the_articles() -> None:
    expected = """\
# Who reports what

> A ferry sank, killing 77.

- reported by no article; 0 independent sources
- differs (update): 77 · 12 (Coast \\*Post\\*, 3 March)

> It was old.

- stands in The Globe, characters 28–39; reported by no other article; 1 independent source
"""
    assert expected == render((OF_NOBODY, ALONE), "markdown", ARTICLES)


def test_every_place_of_an_article_is_listed_and_its_name_once() -> None:
    twice = Corroboration(OF_A_TEXT.claim, None, (GLOBE, GLOBE), (), 1)
    text = render([twice], "text", ARTICLES)
    assert "reported by The Globe; 1 independent source" in text
    assert text.count("The Globe, characters 0–27") == 2


def test_what_is_so_and_what_is_not_is_shown_in_whole_sentences() -> None:
    values = (
        ConflictValue("sank", (), None, ()),
        ConflictValue("sank", ("post",), None, (citation(ARTICLES[1], "conflict"),)),
    )
    conflict = Conflict("polarity", values)
    text = render([Corroboration("It sank.", None, (), (conflict,), 0)], "text", ARTICLES)
    assert "differs: “sank” · “The ferry sank, killing 12.” (Coast *Post*)" in text


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("found", [ALL, ALL[:1], ALL[3:]], ids=len)
def test_what_is_written_is_recognised(form: str, found: tuple[Corroboration, ...]) -> None:
    text = render(found, form, ARTICLES)
    for changed in (text, text.replace("\n", "\r\n"), text.rstrip()):
        written = written_form(changed)
        assert written is not None
        assert written.name == form


@pytest.mark.parametrize("form", FORMS)
@given(claim=st.text(min_size=1).filter(str.strip), source=st.text())
def test_what_claims_and_articles_say_does_not_matter(form: str, claim: str, source: str) -> None:
    articles = [Article(text="Killing 41, the ferry sank.", id="third", source=_clean(source))]
    found = Corroboration(_clean(claim), Place("third", 0, 27), (THIRD,), (), 1)
    written = written_form(render([found], form, articles))
    assert written is not None
    assert written.name == form


def _clean(text: str) -> str:
    return "".join(c for c in text if c.isprintable()).strip() or "-"


@pytest.mark.parametrize(
    "text",
    [
        "Who reports what",
        "Who reports what\n\nThe paper of record and its rivals.\n",
        "Who reports what\n\n[1] A ferry sank.\n\n[2] It was old.\n",
        "Who reports what\n\n[1] A ferry sank.\n    It was old.\n",
        "# Who reports what\n\n> A ferry sank.\n\n- it was old\n",
        "# Who reports what\n\n> A ferry sank.\n",
        "A reader sent us this.\n\n" + render(ALL, "text", ARTICLES),
        render(ALL, "text", ARTICLES) + "\nWe could not verify it.\n",
        render(ALL, "markdown", ARTICLES) + "\nWe could not verify it.\n",
    ],
)
def test_an_article_about_it_is_an_article(text: str) -> None:
    assert written_form(text) is None


@given(claim=st.text("ab1 .)\\`*_{}[]()#+-=!|<>~^&:$@\"'/\t“é\x1b\u202e", min_size=1))
def test_no_claim_is_markup(claim: str) -> None:
    found = Corroboration(_clean(claim), None, (), (), 0)
    html = MarkdownIt().render(render([found], "markdown"))
    assert html.count("<blockquote>\n<p>") == 1
    assert set(_tags(html)) == {"h1", "blockquote", "p", "ul", "li"}


def _tags(html: str) -> list[str]:
    return [part.split(">")[0].strip("/") for part in html.split("<")[1:]]
