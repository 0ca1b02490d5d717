from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, Options, summarize
from summarizer.articles import Sentence
from summarizer.method.composition.omitted_facts import omitted_facts
from summarizer.method.constants import CONSTANTS
from summarizer.method.selection import Selection
from tests.conftest import ReadingAgain

FERRY = "A ferry with 300 people on board sank off Zanzora in a storm on Sunday."
ALSO_FERRY = "In a storm on Sunday a ferry with 300 people on board went down off Zanzora."
OWNER = "The owner of the ferry, Karl Brandt, was arrested at the airport of Lund on Monday."
ALSO_OWNER = "Karl Brandt, the owner of the ferry, was arrested on Monday at the airport of Lund."
PORT = "The port of Zanzora had no radar."
RECIPE = "Whisk the eggs with the sugar. Fold in the flour. Bake the sponge for thirty minutes."


def articles(*texts):
    return [Article(text=text, id=f"a{number}") for number, text in enumerate(texts)]


def summary(*texts, words=16, encoder):
    return summarize(articles(*texts), Options(words=words), encoder=encoder)


def test_a_fact_of_two_sources_that_did_not_fit_is_told_as_omitted(encoder) -> None:
    made = summary(f"{FERRY} {OWNER}", f"{ALSO_FERRY} {PORT} {ALSO_OWNER}", encoder=encoder)
    assert len(made.sentences) == 1
    (fact,) = made.omitted
    assert fact.text in {OWNER, ALSO_OWNER}
    assert ({"a0", "a1"}, 2) == ({c.article for c in fact.citations}, fact.independent_sources)
    assert ["representative", "support"] == [citation.role for citation in fact.citations]


def test_what_is_told_or_stands_on_one_source_is_not_omitted(encoder) -> None:
    texts = f"{FERRY} {OWNER}", f"{ALSO_FERRY} {PORT} {ALSO_OWNER}"
    assert () == summary(*texts, words=60, encoder=encoder).omitted
    assert () == summary(f"{FERRY} {OWNER}", f"{ALSO_FERRY} {PORT}", encoder=encoder).omitted


def used(made):
    return {article.id: article.used for article in made.articles}


def test_each_article_is_told_what_was_taken_of_it(encoder) -> None:
    texts = FERRY, ALSO_FERRY, f"{ALSO_FERRY.replace('300', '120')} {PORT}"
    made = summary(*texts, encoder=encoder)
    assert made.sentences[0].place.article in {"a0", "a1"}
    assert {"cited", "support"} == {used(made)["a0"], used(made)["a1"]}
    assert used(made)["a2"] == "cited"  # it says otherwise


def test_an_article_about_something_else_is_named(encoder) -> None:
    texts = f"{FERRY} {OWNER}", f"{ALSO_FERRY} {PORT} {ALSO_OWNER}", RECIPE
    made = summary(*texts, encoder=encoder)
    assert used(made)["a2"] == "aside"
    assert "article 'a2' is about something else than the others" in made.notes


def test_a_pile_that_shares_nothing_says_so(encoder) -> None:
    made = summary(FERRY, "Shares of Norsk Tank rose by a tenth in Oslo.", RECIPE, encoder=encoder)
    told = [note for note in made.notes if note.startswith("the articles share no fact")]
    assert len(told) == 1


def test_articles_that_share_a_fact_have_no_such_note(encoder) -> None:
    made = summary(FERRY, ALSO_FERRY, encoder=encoder)
    assert [note for note in made.notes if "share no fact" in note] == []


@pytest.mark.parametrize(("support", "sources"), [(0.6, [2]), (0.8, [])])
def test_who_reports_what_is_omitted_is_told_by_the_rule_alone(support, sources, rows_of) -> None:
    """Row 0 is the summary; of whether row 3 reports row 1 the rule is unsure."""
    texts = [FERRY, OWNER, ALSO_FERRY, ALSO_OWNER]
    rows = rows_of(
        texts,
        similar={(0, 2): 0.9, (1, 3): 0.7},
        articles=range(4),
        labels=[0, 1, 0, 1],
        sentences=[Sentence(one, 0, len(one.text)) for one in articles(*texts)],
        support=support,
    )
    rule = ReadingAgain(rows.similarity, rows.articles)
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    selection = Selection(
        [0], rows.labels, frozenset(), np.array([0, 1]), np.ones(2), ["selected", "does not fit"]
    )
    facts = omitted_facts(texts, rows, selection, CONSTANTS)
    assert (sources, []) == ([fact.independent_sources for fact in facts], rule.asked)
    assert [3] == [report.row for report in rows.evidence.reports(1)]  # were it in the summary
    assert [(1, 3)] == rule.asked
