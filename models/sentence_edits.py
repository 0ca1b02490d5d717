"""Edit real sentences: so that they say the same in other words, or something else.

`train_cross_encoder.py` trains on them. A model that has seen small changes only where they change
the fact takes every small change for another fact; so most of these change nothing.
"""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Edit = Callable[[str, random.Random], "str | None"]

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NUMERALS = {
    "2": "two",
    "3": "three",
    "4": "four",
    "5": "five",
    "6": "six",
    "7": "seven",
    "8": "eight",
    "9": "nine",
    "10": "ten",
    "12": "twelve",
    "20": "twenty",
}
WORDS = {word: numeral for numeral, word in NUMERALS.items()}
LIKE = (
    "about=around;more than=over;killed=left dead;died=were killed;said=told reporters;"
    "announced=said;children=youngsters;police=officers;began=started;bought=acquired;car=vehicle;"
    "home=house;authorities=officials;arrested=detained;film=movie;company=firm;per cent=percent;"
    "percent=per cent;approximately=about;hospital=the hospital;ended=came to an end;says=said;"
    "large=big;help=assist;U.S.=American;United States=US;according to=as reported by"
)
UNLIKE = (
    "rose=fell;fell=rose;won=lost;guilty=not guilty;killed=injured;injured=killed;"
    "increase=decrease;up=down;higher=lower;approved=rejected;rejected=approved;accepted=refused;"
    "confirmed=denied;denied=confirmed;arrested=released;opened=closed;north=south;south=north;"
    "east=west;west=east;more=fewer;before=after;first=last;man=woman;woman=man;acquired=sold;"
    "bought=sold;profit=loss;loss=profit;supported=opposed;first quarter=third quarter;"
    "million=billion;began=ended"
)
SPEAKERS = (
    "officials said",
    "police said",
    "a spokesman said",
    "according to local media",
    "authorities said",
    "the agency reported",
    "according to a statement",
)
TAILS = (
    ", in a move that surprised many",
    ", the latest turn in the affair",
    ", after weeks of speculation",
    ", despite earlier assurances",
    ", witnesses and officials confirmed",
    " in front of reporters and relatives",
)
PLACES = ("LONDON", "CAIRO", "TOKYO", "NEW DELHI", "MOSCOW", "BERLIN", "WASHINGTON")
AGENCIES = ("Reuters", "AP", "AFP")
PLANS = ("may be", "could be", "was expected to be", "will probably be")
MAY_ADD = 0.15  # chance of an edit that fits nearly every sentence, where it is drawn
TRIES = 14  # draws of an edit that fits a sentence
MOST_EDITS = (1, 2, 2, 3, 3, 4)  # of one sentence
LONG = 18  # words of a sentence that can lose its last clause
_DAY = "|".join(DAYS)
_NUMERAL = rf"\b(?:{'|'.join(NUMERALS)})\b(?![.,:/\-]\d|%)"
_WORD = rf"\b(?:{'|'.join(WORDS)})\b"
_NOT = r"\b(?:did|was|is|does|has|had|will|would|could) not\b"


class Pair(NamedTuple):
    """A claim, another sentence, and whether that one still reports it."""

    claim: str
    other: str
    is_report: bool


def replaced(pattern: str, by: Callable[[str], str], text: str, dice: random.Random) -> str | None:
    """Return the text with one match of a pattern replaced, None if there is none."""
    found = [*re.finditer(pattern, text)]
    if not found:
        return None
    one = dice.choice(found)
    return text[: one.start()] + by(one[0]) + text[one.end() :]


def one_of(pairs: str) -> Edit:
    """Return the edit that puts the second of a pair of words in the place of the first."""
    words = dict(pair.split("=") for pair in pairs.split(";"))

    def edit(text: str, dice: random.Random) -> str | None:
        fitting = [word for word in words if re.search(rf"\b{re.escape(word)}(?!\w)", text)]
        if not fitting:
            return None
        word = dice.choice(fitting)
        return replaced(rf"\b{re.escape(word)}(?!\w)", lambda _: words[word], text, dice)

    return edit


def without(pattern: str, instead: str = "") -> Edit:
    """Return the edit that takes out what a pattern matches."""
    return lambda text, dice: replaced(pattern, lambda _: instead, text, dice)


def another_day(text: str, dice: random.Random) -> str | None:
    """Return the text with a weekday left out, or told from the day of the article."""
    words = ("", " today", " yesterday", " this week")
    return replaced(rf" on (?:{_DAY})\b", lambda _: dice.choice(words), text, dice)


def with_day(text: str, dice: random.Random) -> str | None:
    """Return the text with a weekday behind a verb, if it has none."""
    if re.search(f"{_DAY}|yesterday|today", text):
        return None
    return replaced(r"(?<=[a-z]{3}ed)(?= )", lambda _: f" on {dice.choice(DAYS)}", text, dice)


def with_age(text: str, dice: random.Random) -> str | None:
    """Return the text with an age behind a name."""
    name = r"\b[A-Z][a-z]+ [A-Z][a-z]+(?= (?:was|is|has|said|had|will))"
    return replaced(name, lambda found: f"{found}, {dice.randint(22, 79)},", text, dice)


def with_speaker(text: str, dice: random.Random) -> str | None:
    """Return the text with somebody behind it who says so, if nobody does."""
    if not text.endswith(".") or re.search(r"\bsaid|says|according|told|report", text):
        return None
    return f"{text[:-1]}, {dice.choice(SPEAKERS)}."


def with_tail(text: str, dice: random.Random) -> str | None:
    """Return the text with a detail at its end."""
    return f"{text[:-1]}{dice.choice(TAILS)}." if text.endswith(".") else None


def with_dateline(text: str, dice: random.Random) -> str | None:
    """Return the text with an agency's dateline."""
    return f"{dice.choice(PLACES)} ({dice.choice(AGENCIES)}) - {text}"


def shorter(text: str, dice: random.Random) -> str | None:
    """Return the text without its last clause, if it is long."""
    clause = r", (?:as|while|after|where|which|who|adding|including) [^,;]{12,80}\.$"
    return replaced(clause, lambda _: ".", text, dice) if len(text.split()) > LONG else None


ADDING: list[Edit] = [with_dateline, with_speaker, with_tail, with_age, with_day]
HARMLESS: list[Edit] = [
    lambda text, dice: replaced(_NUMERAL, NUMERALS.__getitem__, text, dice),
    lambda text, dice: replaced(_WORD, WORDS.__getitem__, text, dice),
    another_day,
    one_of(LIKE),
    without(r", (?:who|which|a|an|the|aged|both) [^,.;]{4,60},(?= )"),
    without(r", \d\d,(?= )"),
    without(r", (?:[\w.’' -]{2,40} (?:said|says|reported)|according to [^,]{3,50})\.$", "."),
    without(r"\b(?:President|Mr\.?|Mrs\.?|Dr\.?|Judge|Sen\.|Gov\.|Mayor|Minister) (?=[A-Z])"),
    without(r"\b[A-Z][a-z]+ (?=[A-Z][a-z]+ (?:was|is|has|said|had|will|told))"),
    without(r"(?<= )(?=\d[\d,.]*(?: [a-z]+){1,2} (?:were|was|are|have|had|dead))", "at least "),
    lambda text, dice: replaced(_NOT, lambda found: found.replace(" not", "n't"), text, dice),
    shorter,
    *ADDING,
]


def another_number(text: str, dice: random.Random) -> str | None:
    """Return the text with a number that means something else."""

    def other(found: str) -> str:
        value = int(found)
        small = value < 60  # noqa: PLR2004 - as counts of people are
        return str(max(1, value + dice.choice([-2, 2, 3, 7, 12])) if small else value * 2 + 1)

    return replaced(r"(?<![\d.,:$])\b\d{1,4}\b(?![.,:]\d)", other, text, dice)


def another_of(words: Sequence[str]) -> Edit:
    """Return the edit that puts another one of some words in the place of one."""

    def edit(text: str, dice: random.Random) -> str | None:
        def other(found: str) -> str:
            return dice.choice([word for word in words if word != found])

        return replaced(rf"\b(?:{'|'.join(words)})\b", other, text, dice)

    return edit


def edits_of_meaning(names: Sequence[str]) -> list[Edit]:
    """Return the edits that change what is said; `names` are put in the place of names."""
    verb = r"\b(?:was|were|is|are|has|have|had|will|did)(?= [a-z]+(?:ed|en|d|t|e)\b)"
    name = r"(?<=[a-z,] )[A-Z][a-z]{3,}\b"
    return [
        another_number,
        another_of([*WORDS]),
        another_of(DAYS),
        lambda text, dice: replaced(verb, lambda found: f"{found} not", text, dice),
        one_of(UNLIKE),
        lambda text, dice: replaced(
            r"\b(?:was|were)(?= [a-z]+ed\b)", lambda _: dice.choice(PLANS), text, dice
        ),
        lambda text, dice: replaced(name, lambda _: dice.choice(names), text, dice),
    ]


def reworded(text: str, most: int, dice: random.Random) -> tuple[str, list[Edit]]:
    """Return the text after up to `most` harmless edits, and these."""
    done: list[Edit] = []
    for _ in range(TRIES):
        if len(done) >= most:
            break
        edit = dice.choice(HARMLESS)
        if edit in ADDING and (edit in done or dice.random() > MAY_ADD):
            continue
        found = edit(text, dice)
        if found and found != text:
            text = found
            done.append(edit)
    return text, done


def pairs(sentences: Sequence[str], seed: int) -> Iterator[Pair]:
    """Yield for each sentence a pair that says the same and one that does not, where edits fit."""
    dice = random.Random(seed)  # noqa: S311 - no secret hangs on it
    found = {
        name for text in sentences for name in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}\b", text)
    }
    changes = edits_of_meaning(sorted(found))
    for text in sentences:
        same, done = reworded(text, dice.choice(MOST_EDITS), dice)
        if shorter in done:  # what it lost is in no other sentence
            yield Pair(same, text, is_report=True)
        elif done:
            yield Pair(text, same, is_report=True)
        other = dice.choice(changes)(text, dice)
        if other and other != text:
            yield Pair(text, reworded(other, dice.choice((0, 1, 2)), dice)[0], is_report=False)
