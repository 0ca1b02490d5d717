"""The promises of the design, over articles that nobody would write."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from summarizer import (
    Article,
    Encoder,
    NothingToSummarizeError,
    Options,
    Summary,
    load_encoder,
    summarize,
)
from summarizer.encoders.cross_encoder import log_odds
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.preparation import prepare
from summarizer.method.rows import unnamed_openings
from summarizer.method.scoring.answers import answers
from summarizer.method.scoring.passages import Ties, passages
from summarizer.method.scoring.quoted_elsewhere import quoted_elsewhere
from summarizer.method.scoring.readability import readability
from summarizer.summary_schema import json_schema
from summarizer.text.folding import fold
from summarizer.text.tokens import tokenized
from summarizer.text.words import count_words

EXAMPLES = 25
SCHEMA = Draft202012Validator(json_schema())
CLOSE = 1e-4  # what rounding to float32 may change in a similarity

# Sentences that share words, so that there are clusters and near copies, in many scripts.
FACTS = (
    "The ferry Astrid ran aground off Rosevik on Monday.",
    "The ferry Astrid ran aground off Rosevik on Monday morning, the coast guard said.",
    "On Monday morning the ferry Astrid ran aground in fog off the port of Rosevik.",
    "Rescue teams brought all 212 passengers ashore within three hours.",
    "All 212 passengers were brought ashore by rescue teams.",
    "“The radar failed,” Captain Tom Harris told reporters.",
    "The captain, Tom Harris, said that the radar had failed.",
    "He said so twice.",
    "Divers 🤿 search the wreck 🚢 for oil 🛢️ and find none 👩‍👩‍👧.",
    "渡轮周一在浓雾中搁浅。",
    "渡轮周一在港口附近的浓雾中搁浅了。",
    "乘客全部获救。",
    "أغلق ميناء روزفيك يوم الاثنين بعد جنوح عبارة في ضباب كثيف.",
    "הנמל נסגר ביום שני אחרי שמעבורת עלתה על שרטון.",
    "सोमवार को घने कोहरे में एक नौका फँस गई।",
    "Паром сел на мель у порта Росевик в понедельник.",
    "Cafe\u0301 owners and the mai\u0302tre d\u2019ho\u0302tel sold bru\u0302le\u0301e.",
    "Oil fell 3.5 per cent to $71.20 a barrel, the U.S. Energy Dept. said.",
    "Is the harbour safe?",
    "ฝนตกหนักในวันจันทร์ที่ท่าเรือ",
)
QUERIES = ("Who ran aground?", "price of oil", "渡轮", "?!", "a question on something else")
JUNK = (
    "To Top",
    "Home » News » Coast",
    " date 2021-05-03 ",
    "10:15pm: Divers search the wreck",
    "Read more about the storm here.",
    "Anna (@anna) May 3, 2021",
    "“",
    "...",
    "NO SHIP IS COMING",
    "រដ្ឋធម្មនុញ្ញ",
    "\ufeff",
    "\u202e",
)
JOINTS = (
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\r\n\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    "\u3000",
    "\r",
    "\x0b",
    "",
)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=60)

PIECES = st.one_of(
    st.sampled_from(FACTS),
    st.sampled_from(FACTS),
    st.sampled_from(FACTS),
    st.sampled_from(JUNK),
    ANY_TEXT,
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(JOINTS)), min_size=1, max_size=9).map(
    lambda pairs: "".join(piece + joint for piece, joint in pairs)
)
DATES = st.sampled_from(
    [None, None, "2021-05-03", "3 May 2021", "2020-01-01T10:00:00Z", "some day"]
)
TOPICS = st.lists(st.tuples(TEXTS, DATES), min_size=1, max_size=5).map(
    lambda found: [Article(text=t, id=f"a{n}", published=d) for n, (t, d) in enumerate(found)]
)
BUDGETS = st.one_of(
    st.builds(Options, words=st.integers(1, 120)),
    st.builds(Options, words=st.integers(1, 120)),
    st.builds(Options, sentences=st.integers(1, 12)),
    st.builds(Options, percent=st.floats(1, 100)),
)
OPTIONS = st.builds(
    lambda budget, order, same_fact, redundancy: replace(
        budget, order=order, same_fact=same_fact, redundancy=redundancy
    ),
    BUDGETS,
    st.sampled_from(["story", "score", "chronological"]),
    st.sampled_from([0.45, 0.45, 0.3, 0.7]),
    st.sampled_from([0.45, 0.45, 0.3, 0.8]),
)
_FACTS_OF_A_LINE = " ".join(itertools.islice(itertools.cycle(FACTS[:9]), 2000))
MEGABYTE = [
    Article(
        text=_FACTS_OF_A_LINE + " word" * ((1_000_000 - len(_FACTS_OF_A_LINE)) // 5), id="long"
    ),
    Article(text=" ".join(FACTS), id="short"),
]


def summarized(articles, options, encoder):
    """The summary, or a case that does not count where there is nothing to summarise."""
    try:
        return summarize(articles, options, encoder=encoder)
    except NothingToSummarizeError:
        assume(False)
        raise


def cost(summary):
    """What the sentences cost together: each is counted by itself."""
    return sum(count_words(sentence.text) for sentence in summary.sentences)


def rows_of(articles, encoder):
    """All sentences there are, and how long they are together."""
    whole = summarize(articles, Options(percent=100), encoder=encoder)
    places = [c for cluster in whole.explanation.clusters for c in cluster.sentences]
    return sum(count_words(fold(place.quote)) for place in places)


def similarities(summary, encoder):
    """How like each other the representatives of all clusters are, by (article, start)."""
    places = sorted(
        {
            (c.article, c.start): c for cl in summary.explanation.clusters for c in cl.sentences
        }.items()
    )
    texts = [fold(citation.quote) for _, citation in places]
    matrix = similarity_of(encoder.encode(texts), tokenized(texts), CONSTANTS).between(
        np.arange(len(texts))
    )
    row = {place: n for n, (place, _) in enumerate(places)}
    return lambda one, two: float(matrix[row[one.article, one.start], row[two.article, two.start]])


@dataclass(frozen=True)
class Made:
    """A summary that is to keep the promises, and what it was made of."""

    articles: list[Article]
    options: Options
    encoder: Encoder
    summary: Summary

    @cached_property
    def alike(self):
        """How like each other two places are."""
        return similarities(self.summary, self.encoder)

    @cached_property
    def words(self):
        """The budget in words, if it is one."""
        if self.options.percent is None:
            return self.options.words
        percent = Fraction(str(self.options.percent))
        return rows_of(self.articles, self.encoder) * percent // 100

    @property
    def used(self):
        """The places of its sentences."""
        return [sentence.place for sentence in self.summary.sentences]


def each_citation_is_verbatim_and_shows_what_stands_around_it(made) -> None:
    texts = {article.id: article.text for article in made.articles}
    for sentence in made.summary.sentences:
        assert sentence.text == fold(sentence.place.quote)
        for cited in sentence.citations:
            text = texts[cited.article]
            assert text[cited.start : cited.end] == cited.quote
            assert text[max(0, cited.start - 32) : cited.start] == cited.prefix
            assert text[cited.end : cited.end + 32] == cited.suffix
            assert cited.quote.strip() == cited.quote != ""


def the_budget_is_never_exceeded(made) -> None:
    summary = made.summary
    assert summary.words == count_words(summary.text) <= cost(summary)
    if made.words is not None:
        assert cost(summary) <= made.words
    if made.options.sentences is not None:
        assert len(summary.sentences) <= made.options.sentences


def needs_another(place, articles):
    """Whether a place leans on others, is a part of a quotation, or another article quotes it."""
    draft = prepare(articles)
    reading = readability(
        draft.texts, list(map(count_words, draft.texts)), draft.languages, CONSTANTS
    )
    ties = Ties(answers(draft.sentences, draft.texts, draft.languages), reading.lightly)
    longest = CONSTANTS.longest_passage
    runs = passages(draft.sentences, draft.texts, reading.leaning, longest, ties)
    rows = [(one.article.id, one.start, one.end) for one in draft.sentences]
    ids = sorted({name for name, _, _ in rows})
    numbers = np.array([ids.index(name) for name, _, _ in rows])
    elsewhere = quoted_elsewhere(draft.texts, draft.languages, numbers, runs.quoted)
    leans = runs.needy | elsewhere | unnamed_openings(reading, numbers)
    return bool(leans[rows.index((place.article, place.start, place.end))])


def has_two_faults(place):
    """Whether a place is unusually short or long, and asks or breaks off."""
    text = fold(place.quote)
    open_ends = (":", ",", ";", "-", "–", "—", "...", "…", "?")
    return count_words(text) not in CONSTANTS.usual_words and text.endswith(open_ends)


def short_of_nine_tenths(made):
    """Whether another story may still be told for want of more of the event's own."""
    if made.words is None:
        return len(made.summary.sentences) < 0.9 * made.options.sentences
    return cost(made.summary) < 0.9 * made.words


def has_room(place, made):
    """Whether a sentence would still fit."""
    if made.words is None:
        return len(made.summary.sentences) < made.options.sentences
    return count_words(fold(place.quote)) <= made.words - cost(made.summary)


def another_of_telling(own, made):
    """Whether no other story may be told, or its article or a copy of that tells one already."""
    if not short_of_nine_tenths(made):
        return True
    of_one_text = [
        set(one.articles) for one in made.summary.lineages if own.article in one.articles
    ]
    alike = {own.article}.union(*of_one_text)
    return not alike.isdisjoint(place.article for place in made.used)


def the_budget_is_filled(made) -> None:
    """No unused one fits, save what repeats, leans, or is of another story or language."""
    languages = {article.id: article.language for article in made.summary.articles}
    asides = {article.id for article in made.summary.articles if article.used == "aside"}
    for cluster in made.summary.explanation.clusters:
        own = cluster.sentences[0]
        fits = has_room(own, made)
        match cluster.outcome:
            case "selected":
                assert own in made.used
            case "context":
                assert cluster.cluster in {
                    s.cluster for s in made.summary.sentences if s.place.role == "context"
                }
            case "redundant":
                limit = made.options.redundancy - CLOSE
                assert any(
                    made.alike(own, other) > limit or says_again(own.quote, other.quote)
                    for other in made.used
                )
            case "does not fit":
                assert not fits
            case "leans":
                assert needs_another(own, made.articles)
            case "fragment" | "beside the event":  # a fragment may be both
                told = another_of_telling(own, made) or own.article in asides
                assert not fits or told or has_two_faults(own)
            case "other language":
                told = {languages[place.article] for place in made.used}
                assert languages[own.article] not in told
            case unknown:
                pytest.fail(f"an outcome that this test does not know: {unknown}")


SAID_AGAIN = 0.0  # log-odds that a sentence reports another


def of_a_cluster_there_is_one_sentence_and_no_pair_repeats(made) -> None:
    own = [s for s in made.summary.sentences if s.place.role == "representative"]
    assert len({sentence.cluster for sentence in own}) == len(own)
    for one, two in itertools.combinations(own, 2):
        limit = made.options.redundancy + CLOSE
        assert made.alike(one.place, two.place) <= limit or tell_two_facts(one.text, two.text)


def says_again(*texts: str) -> bool:
    """Return whether one of two sentences reports the other."""
    one, two = texts
    return bool(log_odds([(one, two), (two, one)]).max() >= SAID_AGAIN)


def tell_two_facts(*texts: str) -> bool:
    """Return whether neither of two sentences reports the other, as far as both are English.

    A sentence with letters of another script may be of an article in another language.
    """
    is_english = all(sign.isascii() for text in texts for sign in text if sign.isalpha())
    return not is_english or not says_again(*texts)


def follows(before, place, text):
    """Whether a citation comes right behind another one in its article."""
    behind = before.article == place.article and before.end <= place.start
    return behind and not text[before.end : place.start].strip()


def what_comes_along_stands_beside_what_needs_it(made) -> None:
    """Summary and article have the same neighbours, and one of the run is a representative."""
    texts = {article.id: article.text for article in made.articles}
    runs = []
    for place in made.used:
        if runs and follows(runs[-1][-1], place, texts[place.article]):
            runs[-1].append(place)
        else:
            runs.append([place])
    for run in runs:
        assert {place.role for place in run} in ({"representative"}, {"representative", "context"})


def support_counts_distinct_other_articles(made) -> None:
    for sentence in made.summary.sentences:
        others = [cited.article for cited in sentence.citations[1:]]
        assert sentence.support == len(others) == len(set(others) - {sentence.place.article})
        assert {cited.role for cited in sentence.citations[1:]} <= {"support"}
        assert sentence.place.similarity == 1.0


def the_json_follows_its_schema_and_reads_back(made) -> None:
    for explain in (False, True):
        data = json.loads(json.dumps(made.summary.to_dict(explain=explain)))
        SCHEMA.validate(data)
        assert data == Summary.from_dict(data).to_dict(explain=explain)


def nothing_is_both_dropped_and_told(made) -> None:
    explanation = made.summary.explanation
    told = [c for cluster in explanation.clusters for c in cluster.sentences]
    spans = [(c.article, c.start, c.end) for c in told]
    spans += [(article, d.start, d.end) for article, d in explanation.dropped]
    for one, two in itertools.pairwise(sorted(spans)):
        assert one[0] != two[0] or one[2] <= two[1]
    assert [d for _, d in explanation.dropped if not d.reason] == []


A_REPEAT_OF_TWO_SCRIPTS = [
    Article(text=" ".join([FACTS[0]] * 6) + FACTS[13] + JUNK[3] + " " + FACTS[5], id="a0")
]
"""A sentence with words of two languages, which reports the told one by its English words."""

A_REPEAT_JUST_ABOVE_THE_LIMIT = [
    Article(text=FACTS[0], id="a0"),
    Article(text=" ".join([FACTS[6], FACTS[0], FACTS[5]]), id="a1"),
]
"""Two sentences that report each other, hardly more alike than a strict limit allows."""

A_COPY_STRAYS = [
    Article(text=" ".join(FACTS[n] for n in facts), id=name)
    for name, facts in [("a0", [0]), ("a1", [0, 17]), ("a2", [0, 4, 17])]
]
"""Of two copies of one text the first tells what is beside the event; the other may not as well."""

PROMISES = (
    each_citation_is_verbatim_and_shows_what_stands_around_it,
    the_budget_is_never_exceeded,
    the_budget_is_filled,
    of_a_cluster_there_is_one_sentence_and_no_pair_repeats,
    what_comes_along_stands_beside_what_needs_it,
    support_counts_distinct_other_articles,
    the_json_follows_its_schema_and_reads_back,
    nothing_is_both_dropped_and_told,
)
"""Each of any summary: to make it takes longer than to look at it."""


@pytest.mark.slow
@settings(max_examples=2 * EXAMPLES)
@given(TOPICS, OPTIONS)
@example(A_COPY_STRAYS, Options(words=32))
@example(A_REPEAT_OF_TWO_SCRIPTS, Options(words=38))
@example(A_REPEAT_JUST_ABOVE_THE_LIMIT, Options(words=27, redundancy=0.3))
def test_every_summary_keeps_every_promise(word_encoder: Encoder, articles, options) -> None:
    summary = summarized(articles, options, word_encoder)
    made = Made(articles, options, word_encoder, summary)
    for holds in PROMISES:
        holds(made)


@pytest.mark.slow
@settings(max_examples=EXAMPLES)
@given(TOPICS, OPTIONS, st.randoms(use_true_random=False))
def test_the_order_of_the_articles_does_not_matter(
    word_encoder: Encoder, articles, options, random
) -> None:
    shuffled = random.sample(articles, k=len(articles))
    expected = summarized(articles, options, word_encoder).to_dict(explain=True)
    actual = summarized(shuffled, options, word_encoder).to_dict(explain=True)
    assert json.dumps(expected) == json.dumps(actual)


@pytest.mark.slow
@settings(max_examples=EXAMPLES)
@given(TOPICS, OPTIONS, st.sampled_from(QUERIES), st.randoms(use_true_random=False))
def test_what_is_asked_for_is_there_or_noted_and_what_is_excluded_is_not(
    word_encoder: Encoder, articles, options, query, random
) -> None:
    summarized(articles, options, word_encoder)  # or the case does not count
    ids = sorted({one.article.id for one in prepare(articles).sentences})
    wanted, unwanted = random.choice(ids), random.choice(ids)
    assume(wanted != unwanted)
    asked = replace(options, query=query, must_include=(wanted,), exclude=(unwanted,))
    summary = summarize(articles, asked, encoder=word_encoder)
    cited = {sentence.place.article for sentence in summary.sentences}
    assert unwanted not in cited
    assert wanted in cited or f"must_include {wanted!r} is not in the summary: " in "".join(
        summary.notes
    )
    random.shuffle(articles)
    assert summary == summarize(articles, asked, encoder=word_encoder)


@pytest.mark.slow
@settings(max_examples=EXAMPLES)
@given(TOPICS, OPTIONS, st.randoms(use_true_random=False))
def test_a_summary_since_an_earlier_one_says_what_is_new_in_any_order_of_the_articles(
    word_encoder: Encoder, articles, options, random
) -> None:
    summarized(articles, options, word_encoder)  # or the case does not count
    earlier = summarized(articles[:1], Options(), word_encoder)
    found = summarize(articles, options, since=earlier, encoder=word_encoder)
    assert all(sentence.status for sentence in found.sentences)
    again = summarize(articles, options, since=found, encoder=word_encoder)
    told = {sentence.text for sentence in found.sentences}
    assert {"new"}.isdisjoint(one.status for one in again.sentences if one.text in told)
    random.shuffle(articles)
    assert found == summarize(articles, options, since=earlier, encoder=word_encoder)


@given(st.lists(ANY_TEXT, max_size=4))
@example(["\ud7ff\ue000", "\x1f.", "a\x85b."])
@example(['0:A"A\U00020000a'])
def test_any_text_gives_a_summary_or_a_named_error(word_encoder: Encoder, texts) -> None:
    articles = [Article(text=text, id=str(n)) for n, text in enumerate(texts)]
    try:
        summary = summarize(articles, encoder=word_encoder)
    except NothingToSummarizeError:
        return
    assert summary.sentences or "the summary is empty" in summary.notes[-1]


@pytest.mark.slow
@pytest.mark.parametrize("options", [Options(words=60), Options(sentences=3, order="score")])
def test_a_megabyte_on_one_line_is_summarised_as_well(word_encoder: Encoder, options) -> None:
    summary = summarize(MEGABYTE, options, encoder=word_encoder)
    texts = {article.id: article.text for article in MEGABYTE}
    assert summary.sentences
    for sentence in summary.sentences:
        for cited in sentence.citations:
            assert texts[cited.article][cited.start : cited.end] == cited.quote
    assert len({sentence.cluster for sentence in summary.sentences}) == len(summary.sentences)
    if options.words:
        assert summary.words <= options.words


@pytest.fixture(scope="module")
def encoders():
    """The encoder that ships with the package, on one, two and three threads."""
    return [load_encoder(threads=threads) for threads in (1, 2, 3)]


@pytest.mark.slow
@settings(max_examples=8)
@given(TOPICS, BUDGETS, st.randoms(use_true_random=False))
def test_the_number_of_threads_does_not_matter(encoders, articles, options, random) -> None:
    expected = summarized(articles, options, encoders[0]).to_dict(explain=True)
    for encoder in encoders[1:]:
        random.shuffle(articles)
        actual = summarized(articles, options, encoder).to_dict(explain=True)
        assert json.dumps(expected) == json.dumps(actual)


@pytest.mark.slow
@settings(max_examples=8)
@given(TOPICS, OPTIONS)
def test_the_promises_hold_with_the_encoder_that_ships(encoder: Encoder, articles, options) -> None:
    summary = summarized(articles, options, encoder)
    texts = {article.id: article.text for article in articles}
    for sentence in summary.sentences:
        for cited in sentence.citations:
            assert texts[cited.article][cited.start : cited.end] == cited.quote
    own = [s for s in summary.sentences if s.place.role == "representative"]
    assert len({sentence.cluster for sentence in own}) == len(own)
    alike = similarities(summary, encoder)
    for one, two in itertools.combinations(own, 2):
        limit = options.redundancy + CLOSE
        assert alike(one.place, two.place) <= limit or tell_two_facts(one.text, two.text)
    if options.words is not None:
        assert cost(summary) <= options.words
