"""Build the words of English that mean the same, or of which one is the more general.

    apt-get download wordnet-base && dpkg-deb -x wordnet-base_*.deb wordnet
    python models/build_akin_words.py wordnet/usr/share/wordnet

They come from WordNet 3.0, whose licence allows it and stands beside them. A word has the synsets
of its commonest senses, and those above them; synsets of one word alone are left out.
Names, senses in which a word has a capital, have a table of their own: places and bodies, with the
adjectives that are made of them. Antonyms have a third one, and verbs a fourth. Two builds give the
same bytes.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOM = Path(__file__).parents[1] / "summarizer" / "languages" / "akin_words"
PARTS = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
MOST_SENSES = 4  # of a word: rarer ones make "bus" an old car
FEWEST_SENSES = 3  # of a word in the texts that were counted
RARE_SENSES = 2  # of one that is in none of them, if a word that is means the same: "faulty"
WITH_NEIGHBOURS = 2  # senses of which the more general ones, and similar adjectives, are taken
NAMES = {"n": {"14", "15"}, "a": {"00", "01"}}  # groups, locations; adjectives, also of nouns
SINCE = {
    "kyiv": "kiev",
    "kharkiv": "kharkov",
    "lviv": "lvov",
    "odesa": "odessa",
    "czechia": "czech republic",
    "türkiye": "turkey",
    "eswatini": "swaziland",
    "north macedonia": "macedonia",
    "cabo verde": "cape verde",
    "timor-leste": "east timor",
    "bengaluru": "bangalore",
}
"""Names that places took, or are written by, since WordNet 3.0 of 2006."""
CLASSES = {"1": "n", "2": "v", "3": "a", "5": "a"}
"""Parts of speech by the digit that stands for them in the counts of senses."""
SELDOM = 3  # a verb that is oftener a noun is left out from so many times on: "school"
WORD = re.compile(r"[a-z]{2,}(?:[-'][a-z]+)?")

Synset = tuple[str, str]


def related(folder: Path) -> dict[Synset, tuple[list[Synset], list[Synset]]]:
    """Return for each synset those above it, and those similar to it."""
    found = {}
    for name, part in PARTS.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.partition(" | ")[0].split()
            at = 4 + 2 * int(fields[3], 16)
            pointers = [fields[at + 1 + 4 * n : at + 5 + 4 * n] for n in range(int(fields[at]))]
            links = [
                (sign, (other.replace("s", "a"), offset)) for sign, offset, other, _ in pointers
            ]
            above = [synset for sign, synset in links if sign in {"@", "@i"}]
            similar = [synset for sign, synset in links if sign == "&"]
            found[part, fields[0]] = (above, similar)
    return found


def written_small(folder: Path) -> dict[Synset, frozenset[str]]:
    """Return for each synset its words without a capital."""
    found = {}
    for name, part in PARTS.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.partition(" | ")[0].split()
            words = [word.partition("(")[0] for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]]
            found[part, fields[0]] = frozenset(word for word in words if word.islower())
    return found


def senses(folder: Path) -> dict[str, list[list[Synset]]]:
    """Return the synsets of each word's commonest senses, by part of speech."""
    common, rare = defaultdict(list), defaultdict(list)
    small = written_small(folder)
    for name, part in PARTS.items():
        for line in _lines(folder / f"index.{name}"):
            fields = line.split()
            number, counted = int(fields[2]), int(fields[5 + int(fields[3])])
            most = max(FEWEST_SENSES, min(counted, MOST_SENSES)) if counted else RARE_SENSES
            if WORD.fullmatch(fields[0]):
                listed = [(part, offset) for offset in fields[-number:][:most]]
                synsets = [synset for synset in listed if fields[0] in small[synset]]
                if synsets:
                    (common if counted else rare)[fields[0]].append(synsets)
    known = {synset for parts in common.values() for synsets in parts for synset in synsets}
    for word, parts in rare.items():
        common[word] += [synsets for synsets in parts if known.intersection(synsets)]
    return common


def table(folder: Path) -> str:
    """Return a line a word: the word, its synsets, and those above them, by number."""
    links = related(folder)
    own: dict[str, set[Synset]] = defaultdict(set)
    above: dict[str, set[Synset]] = defaultdict(set)
    for word, parts in senses(folder).items():
        for synsets in parts:
            own[word].update(synsets)
            for synset in synsets[:WITH_NEIGHBOURS]:
                higher, similar = links[synset]
                own[word].update(similar)
                above[word].update(higher)
                if synset[0] == "n":
                    above[word].update(each for one in higher for each in links[one][0])
    uses = Counter(synset for sets in (own, above) for each in sets.values() for synset in each)
    numbers = _numbered(uses)
    lines = []
    for word in sorted(own):
        first = sorted(numbers[one] for one in own[word] if one in numbers)
        second = sorted(numbers[one] for one in above[word] - own[word] if one in numbers)
        lines.append(f"{word} {' '.join(map(str, first))};{' '.join(map(str, second))}")
    return "\n".join(["", *lines, ""])


def names(folder: Path) -> str:
    """Return a line a name in small letters: a tab, and its synsets, by number.

    An adjective has those of its noun, and of what has a name in common with it: "British" those of
    Great Britain and of the United Kingdom.
    """
    own: dict[str, set[Synset]] = defaultdict(set)
    made_of: dict[str, set[Synset]] = defaultdict(set)
    for name, part in PARTS.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.partition(" | ")[0].split()
            if fields[1] not in NAMES.get(part, ()):
                continue
            at = 4 + 2 * int(fields[3], 16)
            words = [word.partition("(")[0] for word in fields[4:at:2]]
            pointers = [fields[at + 1 + 4 * n : at + 5 + 4 * n] for n in range(int(fields[at]))]
            nouns = {("n", offset) for sign, offset, _, _ in pointers if sign == "\\"}
            for word in words:
                if not word.islower() and word[0].isalpha():
                    found = made_of if nouns else own
                    found[word.lower().replace("_", " ")] |= nouns or {(part, fields[0])}
    for word, nouns in made_of.items():
        near = {each for synsets in own.values() if synsets & nouns for each in synsets}
        own[word] = own[word] | nouns | near
    for word, before in SINCE.items():
        own[word] |= own.get(before, set())
    uses = Counter(synset for synsets in own.values() for synset in synsets)
    numbers = _numbered(uses)
    lines = []
    for word in sorted(own):
        listed = sorted(numbers[one] for one in own[word] if one in numbers)
        lines.append(f"{word}\t{' '.join(map(str, listed))}")
    return "\n".join(["", *lines, ""])


def opposites(folder: Path) -> str:
    """Return a line a word: the word, and its antonyms in its commonest senses: "girl boy"."""
    common = {
        (word, synset)
        for word, parts in senses(folder).items()
        for synsets in parts
        for synset in synsets
    }
    found: dict[str, set[str]] = defaultdict(set)
    words_of, links = {}, []
    for name, part in PARTS.items():
        for line in _lines(folder / f"data.{name}"):
            fields = line.partition(" | ")[0].split()
            at = 4 + 2 * int(fields[3], 16)
            words_of[part, fields[0]] = [one.partition("(")[0] for one in fields[4:at:2]]
            pointers = [fields[at + 1 + 4 * n : at + 5 + 4 * n] for n in range(int(fields[at]))]
            links += [
                ((part, fields[0]), (other.replace("s", "a"), offset), which)
                for sign, offset, other, which in pointers
                if sign == "!"
            ]
    for own, other, which in links:  # the words' numbers in their synsets, two hex digits each
        word = words_of[own][int(which[:2], 16) - 1]
        against = words_of[other][int(which[2:4], 16) - 1]
        if (word, own) in common and (against, other) in common:
            found[word].add(against)
    return "\n".join(
        ["", *(f"{word} {' '.join(sorted(found[word]))}" for word in sorted(found)), ""]
    )


def verbs(folder: Path) -> str:
    """Return a line a verb, with a sign behind one that is oftener a noun, or an adjective."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for line in _lines(folder / "cntlist.rev"):
        key, _, counted = line.split()
        word, _, sense = key.partition("%")
        counts[word][CLASSES.get(sense[0], "")] += int(counted)
    listed = {
        part: {line.partition(" ")[0] for line in _lines(folder / f"index.{name}")}
        for name, part in PARTS.items()
    }
    lines = []
    for word in sorted(filter(str.isalpha, listed["v"])):
        often, else_ = counts[word]["v"], counts[word]["n"] + counts[word]["a"]
        if often >= max(1, else_) or word not in listed["n"] | listed["a"]:
            lines.append(word)
        elif SELDOM * often >= max(1, else_):
            lines.append(f"{word} ?")
    return "\n".join(["", *lines, ""])


def _numbered(uses: Counter[Synset]) -> dict[Synset, int]:
    """Return a number for each synset that several words have, the commonest first."""
    shared = sorted(
        (synset for synset, number in uses.items() if number > 1),
        key=lambda synset: (-uses[synset], synset),
    )
    return {synset: number for number, synset in enumerate(shared)}


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text("utf-8").splitlines() if not line.startswith("  ")]


def _write(name: str, text: str) -> None:
    written = text.encode()
    (ROOM / name).write_bytes(written)
    print(f"{name}: {len(written):,} bytes")


if __name__ == "__main__":
    wordnet = Path(sys.argv[1])
    _write("english.txt", table(wordnet))
    _write("english_names.txt", names(wordnet))
    _write("english_opposites.txt", opposites(wordnet))
    _write("english_verbs.txt", verbs(wordnet))
