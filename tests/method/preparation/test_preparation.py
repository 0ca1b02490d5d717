from __future__ import annotations

import textwrap
import tracemalloc

import pytest

from summarizer.articles import Article
from summarizer.errors import NothingToSummarizeError
from summarizer.languages import language_of
from summarizer.method.preparation import completed, prepare

CLOSED = "The harbour of Rosevik was closed on Monday."
RESCUED = "Rescue teams brought all 212 passengers ashore."
LINES = 4_000
FAILED = "The radar had failed shortly before the accident."


def test_sentences_of_the_report_are_kept_and_others_dropped_both_in_order() -> None:
    texts = [CLOSED, "Read more here.", RESCUED, "All times are GMT.", FAILED]
    text = " ".join(texts) + "\n\nTo Top"
    draft = prepare([Article(text=text, id="a")])
    dropped = [(where, text[span.start : span.end], span.reason) for where, span in draft.dropped]
    assert draft.texts == [CLOSED, RESCUED, FAILED]
    assert dropped == [
        ("a", "Read more here.", "addressed to the reader"),
        ("a", "All times are GMT.", "note on time zones"),
        ("a", "To Top", "heading or menu: no sentence"),
    ]


def test_texts_are_the_sentences_with_white_space_folded() -> None:
    draft = prepare([Article(text="The  harbour\u00a0of Rosevik was closed on Monday.")])
    assert draft.texts == [CLOSED] == [sentence.text for sentence in draft.sentences]


def test_what_needs_a_vector_are_the_sentences_and_then_the_titles() -> None:
    article = Article(text=f"{CLOSED} {FAILED}", title="Ferry runs aground off Rosevik")
    assert prepare([article]).to_encode == [CLOSED, FAILED, article.title]


def test_articles_follow_their_own_language_each() -> None:
    german = Article(
        text="Am 3. Mai sperrte Dr. Anna Lindqvist den Hafen von Rosevik. Niemand wurde verletzt.",
        id="de",
        published="3. Mai 2021",
        language="de",
    )
    english = Article(text=f"{CLOSED} {FAILED}", id="en", published="May 3, 2021", language="en-GB")
    draft = prepare([german, english])
    assert draft.texts == [
        "Am 3. Mai sperrte Dr. Anna Lindqvist den Hafen von Rosevik.",
        "Niemand wurde verletzt.",
        CLOSED,
        FAILED,
    ]
    assert draft.languages == [language_of("de")] * 2 + [language_of("en")] * 2
    assert ["2021-05-03"] * 2 == [article.published for article in draft.articles]
    assert draft.notes == ()


def test_an_article_without_a_sentence_worth_reading_can_still_be_completed() -> None:
    article, notes = completed(Article(text="date 2021-05-03\nTo Top", id="a"))
    assert (article.published, notes) == ("2021-05-03", [])


@pytest.mark.parametrize(
    ("articles", "message"),
    [
        ([], "no article to summarise"),
        ([Article(text="To Top", id="a"), Article(text=" ", id="b")], r"2 article\(s\) \(a, b …\)"),
    ],
)
def test_nothing_to_read_is_an_error_that_names_the_articles(articles, message: str) -> None:
    with pytest.raises(NothingToSummarizeError, match=message):
        prepare(articles)


@pytest.mark.slow
@pytest.mark.no_cover  # what it holds is no part of the figure
@pytest.mark.parametrize("line", ["x\n", "д.\n"])
def test_a_text_of_very_many_short_lines_takes_little_memory(line) -> None:
    """Hundreds of bytes a line: with all that is known of each line kept it were twice as many."""
    prepare([Article(text=CLOSED + "\n" + line)])  # loads what tells languages, once
    article = Article(text=CLOSED + "\n" + line * LINES)
    tracemalloc.start()
    try:
        prepare([article])
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 450 * LINES


def test_a_sentence_with_markup_inside_of_it_is_left_out_and_the_article_noted() -> None:
    text = "<p>The harbour was <s>open</s> closed on Monday.</p><p>Rescue teams came at once.</p>"
    draft = prepare([Article(text=text, id="a")])
    assert ["Rescue teams came at once."] == draft.texts
    assert "markup inside of it" in [span.reason for _, span in draft.dropped]
    assert [True] == ["'a': 1 sentence holds markup" in note for note in draft.notes]


def test_a_little_markup_is_no_note() -> None:
    text = "The harbour was <s>open</s> closed. Rescue teams came at once. They left at noon."
    assert prepare([Article(text=text)]).notes == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "18:45 Police close the harbour.\n6.15pm Divers came.\n18.30 BST The mayor came.",
            ["Police close the harbour.", "Divers came.", "The mayor came."],
        ),
        ("10 a.m. Monday is the last hour for bids.", None),
        (
            "BREST (Reuters) - The harbour was closed on Monday.",
            ["The harbour was closed on Monday."],
        ),
        (
            (
                "The council gave these causes of the collapse on Monday:"
                "\n• The old pillars cracked up"
                "\n• A truck was too heavy for it"
            ),
            [
                "The council gave these causes of the collapse on Monday:",
                "The old pillars cracked up",
                "A truck was too heavy for it",
            ],
        ),
        ("SPEAKER 1: The harbour was closed on Monday.", ["The harbour was closed on Monday."]),
        (
            "> The harbour of Rosevik was\n> closed on Monday.",
            ["The harbour of Rosevik was closed on Monday."],
        ),
        ("Der Ha\u00adfen wurde ge\u00adsperrt.", ["Der Hafen wurde gesperrt."]),
        (
            "He came on Monday.\u200bShe left on Tuesday.",
            ["He came on Monday.", "She left on Tuesday."],
        ),
        ("He came on Monday.&nbsp;She left again.", ["He came on Monday.", "She left again."]),
    ],
)
def test_marks_that_are_no_words_of_the_report_are_no_part_of_a_sentence(text, expected) -> None:
    assert (expected or [text]) == prepare([Article(text=text)]).texts


@pytest.mark.parametrize("width", [25, 40, 72, 100, 130, 160])
def test_a_wrapped_article_gives_the_sentences_of_its_paragraphs(width: int) -> None:
    text = (
        "A ferry with 212 people ran aground off Rosevik on Monday in thick fog, the coast guard "
        "said. Captain Per Strand had reported a failure of the radar. Boats from the town of "
        "Malen brought all of them ashore within three hours of the accident."
    )
    expected = prepare([Article(text=text)]).texts
    assert expected == prepare([Article(text=textwrap.fill(text, width))]).texts


WIRE = [
    "A FERRY RAN AGROUND OFF ROSEVIK ON MONDAY.",
    "THE COAST GUARD BROUGHT ALL 212 PASSENGERS ASHORE WITHIN THREE HOURS.",
    "NOBODY WAS HURT.",
]


@pytest.mark.parametrize("between", ["\n", "\n\n", " "])
def test_a_wire_in_capitals_is_read(between: str) -> None:
    assert prepare([Article(between.join(WIRE), id="a")]).texts == WIRE


@pytest.mark.parametrize("width", [30, 45, 60, 72])
def test_a_wrapped_wire_in_capitals_gives_whole_sentences(width: int) -> None:
    text = textwrap.fill(" ".join([*WIRE, *WIRE[::-1][1:]]), width)
    assert set(prepare([Article(text, id="a")]).texts) == set(WIRE)


def test_a_cry_in_an_ordinary_article_stays_a_heading() -> None:
    draft = prepare([Article(f"{CLOSED}\n\nWHAT A DAY FOR ROSEVIK!\n\n{RESCUED}", id="a")])
    assert draft.texts == [CLOSED, RESCUED]


@pytest.mark.parametrize("copies", [1, 2, 3])
def test_a_lead_that_is_repeated_counts_once_and_is_not_lost(copies: int) -> None:
    texts = [CLOSED, *[RESCUED, CLOSED] * copies]
    draft = prepare([Article("\n\n".join(texts), id="a")])
    assert draft.texts[0] == CLOSED
    assert draft.texts.count(CLOSED) == 1


def test_a_copy_within_a_paragraph_is_dropped_with_its_reason() -> None:
    draft = prepare([Article(f"{CLOSED} {RESCUED} {CLOSED}", id="a")])
    assert draft.texts == [CLOSED, RESCUED]
    assert [span.reason for _, span in draft.dropped] == ["copy of a sentence before"]


THAI = """เรือข้ามฟากล่มในแม่น้ำเจ้าพระยา เสียชีวิต 12 ราย

เรือโดยสารข้ามฟากพลิกคว่ำในแม่น้ำเจ้าพระยาใกล้ท่าเรือนนทบุรีเมื่อเช้าวันอังคาร ตำรวจควบคุมตัวคนขับเรือไว้

กรมเจ้าท่าสั่งให้หยุดเดินเรือ
"""


def test_a_headline_without_stops_is_the_title_and_no_sentence() -> None:
    draft = prepare([Article(THAI)])
    assert THAI.splitlines()[0] == draft.articles[0].title
    assert 3 == len(draft.texts)
    assert THAI.splitlines()[-1] == draft.texts[-1]
