"""Which articles go back to one text: invented ones, and the seeds."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer import Article
from summarizer.method.encoding import encode
from summarizer.method.evidence.lineages import find_lineages
from summarizer.method.evidence.lineages.addresses import normalised
from summarizer.method.preparation import prepare
from summarizer.text.tokens import tokenized

FERRY = (
    "A ferry with 214 people on board ran onto rocks off Harwick Island on Tuesday night. "
    "Coast guard boats from Port Selwyn took all passengers off within three hours. "
    "Eleven of them were treated for bruises at Selwyn General Hospital, the director Ruth Amsel "
    "said. The captain, Tomas Reyl, had steered closer to the shore than the timetable allows. "
    "He told investigators that a fishing trawler had crossed his course without lights. "
    "The Ferranda, built in 1987, belongs to the Northline company, which runs six ships. "
    "Northline stopped all sailings to the island until Friday. "
    "Divers will look for a leak in the hull as soon as the wind drops. "
    "In 2009 a sister ship sank at the same place, and two sailors drowned."
)
REWRITTEN = (
    "All 214 travellers got away safely when a ship struck a reef near Harwick Island late on "
    "Tuesday. It took rescuers out of Port Selwyn under three hours to bring everyone ashore. "
    "Doctors at the General Hospital saw to the grazes of eleven people, according to its head, "
    "Ruth Amsel. Why was the vessel nearer to land than its schedule permits? "
    "A trawler that showed no lamps had got in his way, skipper Tomas Reyl explained to those who "
    "look into the matter. The Ferranda is one of half a dozen ships of Northline and has been at "
    "sea since 1987. Until Friday the firm will send nobody across. "
    "Once it is calmer, divers are to search for damage below the water. "
    "Two seamen lost their lives there in 2009, when another ferry of this type went down."
)
INDEPENDENT = (
    "Passengers described scenes of panic after the Ferranda hit rocks off Harwick Island. "
    '"The lights went out and children were screaming," said Della Brandt, a teacher from Oxmoor '
    "who was on board with her class. "
    "Mayor Colin Stray opened the school gym, where volunteers served soup and handed out 300 "
    "blankets. Islanders have complained for years that the buoys in the channel are not lit. "
    "A petition with 4,000 names was sent to the transport ministry in March and never answered. "
    "Minister Vera Holm promised on Wednesday to visit the harbour. "
    "Insurance experts at Calder Marine estimate the damage at 12 million crowns. "
    "Shares in Northline fell 6 percent on the exchange in Tarn."
)
OTHER = (
    "The Harwick museum will show paintings by Ilse Marant from the first of May. "
    "She came to the island in 1931 and stayed until her death. "
    "Her pictures of nets and boats hang in galleries in Lisbon and Oslo. "
    "The curator, Jon Perrin, found forty drawings in an attic in Selwyn last year. "
    "Tickets cost eight crowns, and pupils pay nothing. "
    "A book with letters to her sister comes out in June."
)
STATEMENT = (
    '"We are sorry for what our passengers had to go through in this long and frightening night. '
    "We will repay every ticket without a question, and we will pay for each lost suitcase. We "
    'shall not rest before we know how a modern ship could end on rocks that are on every chart," '
)


# Two reporters at one scene tell three facts in nearly the same words, and three that the other has
# not; who rewrites the first one has all of its six.
SHARED = (
    "A fire in the Lorant paper mill at Ostby killed at least four workers early on Friday, police "
    "said. Dozens of houses along the Vinda river were evacuated. "
    "Prime Minister Marta Kell called off her visit to Rome. "
)
ONE_MORE = (
    "Fire crews from two neighbouring towns came to help at noon. "
    "The road bridge at Ostby was closed for five hours because of the smoke. "
    "Doctors treated more than a hundred people for burns in the gym of the school."
)
SHARED_AGAIN = (
    "At least four workers died when a fire broke out in the Lorant paper mill at Ostby on Friday "
    "morning. Dozens of homes on the Vinda river were cleared. "
    "Prime Minister Marta Kell has cancelled a visit to Rome. "
)
ONE_MORE_AGAIN = (
    "Around midday firefighters from two towns nearby arrived. "
    "Smoke closed the bridge at Ostby to traffic for five hours. "
    "Over a hundred people with burns were seen by doctors in a school gym."
)
OTHER_MORE = (
    "Power was cut in half of the valley, its supplier reported. "
    "Anglers saw dead fish below the weir, but the water is fit to drink. "
    "Insurers will not speak about the damage before the middle of next week."
)


@pytest.fixture
def lineages(encoder):
    def find(*articles):
        encoded = encode(prepare(articles), encoder)
        return find_lineages(encoded, tokenized(encoded.draft.texts))

    return find


@pytest.fixture
def groups(lineages):
    """The groups of articles, by their ids, each with its kind."""

    def find(*articles):
        ids = sorted(article.id for article in articles)
        found = lineages(*articles).groups
        return [("".join(ids[one] for one in group.articles), group.kind) for group in found]

    return find


def test_a_paraphrase_and_its_source_are_one_and_no_other_pair_of_the_seeds_is(
    lineages, seeds
) -> None:
    (group,) = lineages(*seeds).groups
    ids = sorted(seed.id for seed in seeds)
    assert ["001", "003"] == [ids[number][:3] for number in group.articles]
    assert group.kind == "rewrite"


def test_a_rewrite_is_found_though_it_shares_no_phrase(groups) -> None:
    articles = Article(FERRY, "a"), Article(REWRITTEN, "b"), Article(OTHER, "c")
    assert [("ab", "rewrite")] == groups(*articles)


def test_independent_reports_of_an_event_are_not_joined(lineages) -> None:
    found = lineages(Article(FERRY, "a"), Article(INDEPENDENT, "b"), Article(OTHER, "c"))
    assert found.numbers.tolist() == [0, 1, 2]
    assert found.groups == ()


@pytest.mark.parametrize(
    ("others", "kind", "closer"),
    [
        ({"b": FERRY, "c": REWRITTEN}, "rewrite", [("ab", "same")]),
        ({"b": f"{FERRY} {STATEMENT}", "c": REWRITTEN}, "rewrite", [("ab", "copy")]),
        (
            {"b": f"{FERRY} {STATEMENT}", "c": FERRY, "d": REWRITTEN},
            "rewrite",
            [("abc", "copy"), ("ac", "same")],
        ),
        ({"b": f"{FERRY} {STATEMENT}", "c": FERRY}, "copy", [("ac", "same")]),
        ({"b": FERRY, "c": FERRY}, "same", []),
    ],
)
def test_a_lineage_names_those_in_it_that_have_more_in_common(
    lineages, others, kind, closer
) -> None:
    texts = {"a": FERRY} | others
    (found,) = lineages(*(Article(text, name) for name, text in texts.items())).groups
    names = sorted(texts)
    assert (len(texts), kind) == (len(found.articles), found.kind)
    assert closer == [("".join(names[n] for n in one.articles), one.kind) for one in found.closer]


def test_states_of_one_page_are_known_beside_a_rewrite_of_it(lineages) -> None:
    page = "https://a.example/ferry"
    old, new = Article(FERRY, "a", url=page), Article(f"{FERRY} Divers came.", "b", url=page)
    (found,) = lineages(old, new, Article(REWRITTEN, "c")).groups
    assert ((0, 1, 2), "rewrite") == (found.articles, found.kind)
    assert [((0, 1), "revision")] == [(one.articles, one.kind) for one in found.closer]


def test_who_tells_several_facts_of_its_own_rewrites_nothing(groups) -> None:
    first = Article(SHARED + ONE_MORE, "a")
    assert [] == groups(first, Article(SHARED_AGAIN + OTHER_MORE, "b"))
    assert [("ab", "rewrite")] == groups(first, Article(SHARED_AGAIN + ONE_MORE_AGAIN, "b"))


def test_the_same_bytes_under_two_ids_are_one(groups) -> None:
    assert [("ac", "same")] == groups(Article(FERRY, "a"), Article(OTHER, "b"), Article(FERRY, "c"))


def test_an_agency_text_with_another_headline_and_a_paragraph_more_is_a_copy(groups) -> None:
    more = "Harwick has 900 inhabitants and no bridge to the mainland, which is a mile away."
    first = Article(f"Ferry hits rocks\n\n{FERRY}", "a")
    second = Article(
        f"Night of fear off Harwick\n\n{FERRY.replace('Eleven', 'Ten')}\n\n{more}", "b"
    )
    assert [("ab", "copy")] == groups(first, second, Article(OTHER, "c"))


def test_an_article_that_takes_a_passage_from_another_is_a_copy(groups) -> None:
    taken = f"{OTHER} {' '.join(FERRY.split('. ')[0:3])}."
    assert [("ab", "copy")] == groups(Article(FERRY, "a"), Article(taken, "b"))


def test_a_statement_that_two_reporters_quote_does_not_join_them(lineages) -> None:
    quoted = f"{STATEMENT}the company wrote."
    first = f"{FERRY} {quoted}"
    second = f"{INDEPENDENT} {quoted}"
    assert lineages(Article(first, "a"), Article(second, "b")).groups == ()


def test_the_same_statement_without_quotation_marks_joins_them(groups) -> None:
    told = STATEMENT.replace('"', "").rstrip(", ") + "."
    articles = Article(f"{FERRY} {told}", "a"), Article(f"{INDEPENDENT} {told}", "b")
    assert [("ab", "copy")] == groups(*articles)


def test_a_form_that_was_filled_in_twice_is_no_copy(lineages) -> None:
    form = (
        "A quake of magnitude {} struck {} on {} at a depth of {} miles, the survey said. "
        "It was felt in {} and {}, where people ran out of their houses into the streets. "
        "Reports of damage or of people who were hurt did not come in at first. "
        "The survey records some fifty quakes of this strength in an average year."
    )
    first = form.format("5.1", "Tarn Bay", "Monday", "12", "Oxmoor", "Selwyn")
    second = form.format("6.3", "Lake Ilmen", "Friday", "30", "Novgorod", "Pskov")
    assert lineages(Article(first, "a"), Article(second, "b")).groups == ()


ADDRESS = "https://news.example/ferry"


def test_of_two_states_of_one_address_the_newest_counts(lineages) -> None:
    later = f"{FERRY.partition('. ')[0]}. {INDEPENDENT}"
    early = Article(FERRY, "a", url=f"{ADDRESS}/?utm_source=x#top", published="2024-03-03")
    newest = Article(later, "b", url="http://www.news.example/ferry", published="2024-03-05")
    found = lineages(early, newest, Article(OTHER, "c"))
    assert [group.kind for group in found.groups] == ["revision"]
    assert found.numbers.tolist() == [0, 0, 1]
    assert found.superseded == {0}


def test_two_articles_under_the_address_of_a_live_page_are_not_joined(lineages) -> None:
    first = Article(FERRY, "a", url=ADDRESS, published="2024-03-03")
    found = lineages(first, Article(OTHER, "b", url=ADDRESS, published="2024-04-30"))
    assert found.groups == ()
    assert found.superseded == frozenset()


def test_copies_at_different_addresses_do_not_supersede_one_another(lineages) -> None:
    first = Article(FERRY, "a", url=ADDRESS, published="2024-03-03")
    second = Article(FERRY, "b", url="https://other.example/1", published="2024-03-04")
    found = lineages(first, second)
    assert found.superseded == frozenset()


def test_rows_have_the_lineage_of_their_article(lineages) -> None:
    found = lineages(
        Article(OTHER, "a"), Article(FERRY, "b"), Article("", "c"), Article(FERRY, "d")
    )
    assert found.numbers.tolist() == [0, 1, 2, 1]
    assert found.of_rows.tolist() == [0] * 6 + [1] * 9 + [1] * 9


def test_articles_without_a_usable_sentence_stand_for_themselves_unless_equal(groups) -> None:
    empty = Article("", "a"), Article("Subscribe", "b"), Article("Subscribe", "c")
    assert [("bc", "same")] == groups(*empty, Article(FERRY, "d"))


def test_briefs_are_no_rewrites_of_a_long_report(lineages) -> None:
    brief = " ".join(REWRITTEN.split(". ")[:2]) + "."
    assert lineages(Article(FERRY, "a"), Article(brief, "b")).groups == ()


@pytest.mark.slow
def test_a_text_that_many_outlets_print_is_one_lineage_in_a_large_pile(word_encoder) -> None:
    """More articles than are compared pair by pair, and more copies than neighbours."""
    draws = random.Random(4)
    words = ["".join(draws.choices("aeioubdgklmnprst", k=7)) for _ in range(3000)]

    def text():
        return " ".join(f"{' '.join(draws.sample(words, 12)).capitalize()}." for _ in range(8))

    agency = text()
    copies = [Article(f"{agency} {text()[:90]}.", f"copy{number:02}") for number in range(45)]
    others = [Article(text(), f"other{number:02}") for number in range(45)]
    encoded = encode(prepare([*copies, *others]), word_encoder)
    found = find_lineages(encoded, tokenized(encoded.draft.texts))
    assert found.numbers.tolist() == [0] * 45 + list(range(1, 46))
    assert [group.kind for group in found.groups] == ["copy"]


@settings(max_examples=15)
@given(order=st.permutations(range(7)), names=st.permutations("abcdefg"))
def test_neither_the_order_of_articles_nor_their_names_change_who_belongs_together(
    encoder, order, names
) -> None:
    more = f"{FERRY} Harwick has no bridge."
    texts = [FERRY, REWRITTEN, INDEPENDENT, OTHER, FERRY, more, ""]
    articles = [Article(text, name) for text, name in zip(texts, names, strict=True)]
    encoded = encode(prepare([articles[number] for number in order]), encoder)
    found = find_lineages(encoded, tokenized(encoded.draft.texts))
    numbers = dict(zip(sorted(names), found.numbers.tolist(), strict=True))
    together = [{other for other in names if numbers[other] == numbers[name]} for name in names]
    one = {names[0], names[1], names[4], names[5]}
    assert [one, one, {names[2]}, {names[3]}, one, one, {names[6]}] == together
    assert [group.kind for group in found.groups] == ["rewrite"]


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (None, ""),
        ("", ""),
        ("https://www.example.org/", ""),
        ("https://www.example.org/a/", "example.org/a"),
        ("http://example.org/a#part", "example.org/a"),
        ("https://m.example.org/a?utm_medium=x&fbclid=1", "example.org/a"),
        ("https://example.org/a?page=2&id=1", "example.org/a?id=1&page=2"),
        ("https://EXAMPLE.org:443/A/amp", "example.org/A"),
        ("https://example.org/?p=7", "example.org?p=7"),
        ("https://www.de/a", "www.de/a"),
        ("http://[half", "http://[half"),
        ("example.org/a", "example.org/a"),
    ],
)
def test_an_address_is_compared_without_what_does_not_change_the_page(url, expected: str) -> None:
    assert expected == normalised(url)


def test_the_newest_of_undated_states_is_the_first(lineages) -> None:
    states = [Article(FERRY, name, url=ADDRESS) for name in "ab"]
    assert lineages(*states).superseded == {1}
    dated = replace(states[1], published="2024-03-03")
    assert lineages(states[0], dated).superseded == {0}
