import pytest

from summarizer.evaluation import Answer, RougeOptions, System, Topic, evaluate
from summarizer.evaluation.examples import examples

TEXT = "one two three four five six seven eight"


def chosen(count, options=RougeOptions()):  # noqa: B008 - it is frozen
    """The examples of a system that does better from topic to topic."""
    topics = [Topic(str(number), (TEXT,)) for number in range(count)]
    answers = {str(i): Answer(" ".join(TEXT.split()[: i + 2])) for i in range(count)}
    system = System("s", answers)
    return examples(evaluate([system], topics, options), system, topics)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, [("best", "0")]),
        (2, [("best", "1"), ("worst", "0")]),
        (3, [("best", "2"), ("worst", "0")]),
        (4, [("best", "3"), ("best", "2"), ("worst", "0"), ("worst", "1")]),
        (6, [("best", "5"), ("best", "4"), ("worst", "0"), ("worst", "1")]),
    ],
)
def test_the_best_and_the_worst_topics_are_chosen(count: int, expected) -> None:
    assert expected == [(one.kind, one.topic) for one in chosen(count)]


def marked(summary, references, options=RougeOptions()):  # noqa: B008 - it is frozen
    topics = [Topic("t", tuple(references))]
    system = System("s", {"t": Answer(summary)})
    (example,) = examples(evaluate([system], topics, options), system, topics)
    return example


def test_shared_word_pairs_are_marked_on_both_sides() -> None:
    example = marked("The rain fell. It stopped!", ["Here the RAIN fell hard.\n\nIt did."])
    assert [[("The rain fell.", True), (" It stopped!", False)]] == example.summary
    assert [
        [[("Here ", False), ("the RAIN fell", True), (" hard.", False)], [("It did.", False)]]
    ] == example.references


def test_a_pair_is_one_of_words_that_rouge_takes_for_the_same() -> None:
    stems = RougeOptions(stem=True)
    assert [[("Rains falling.", True)]] == marked("Rains falling.", ["rain falls"], stems).summary
    assert [[("Rains falling.", False)]] == marked("Rains falling.", ["rain falls"]).summary


def test_scripts_without_spaces_are_marked_by_character() -> None:
    example = marked("東京は雨。", ["京は晴"])
    assert [[("東", False), ("京は", True), ("雨。", False)]] == example.summary


def test_texts_are_fit_for_a_page() -> None:
    assert [[("a b\ufffd", False)]] == marked("a\t b\x1b\u202e", ["c"]).summary
    assert [] == marked(" \n", ["c"]).summary
