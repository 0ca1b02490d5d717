from __future__ import annotations

from summarizer import Article, Options, summarize

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
