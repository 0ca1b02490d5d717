"""What a page's own style sheets say of its elements, as a browser with a wide screen applies them.

Of selectors those are known that name tags, classes and ids, also of elements around. Others count
only where they may show an element: what is not understood hides nothing.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml.html import HtmlElement

    Declarations = dict[str, str]
    _Compounds = tuple[frozenset[str], ...]

_MARK = re.compile(r"[{};]")
_ESCAPE = re.compile(r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))")
_PRIVATE = 0xE000  # where escaped signs are moved, so that they are read as parts of names
_MOVED_BACK = {_PRIVATE + code: code for code in range(128)}
_NAME = "[\\w\x80-\U0010ffff-]+"
_COMPOUND = re.compile(rf"(?:{_NAME}|\*)?(?:[.#]{_NAME})*")
_CLASS = re.compile(r"\.[\w-]+")
_SIMPLE = re.compile(rf"([.#]?)({_NAME})")
_BETWEEN = re.compile(r"\s*([>+~])\s*|\s+")
_PASSING = re.compile(
    r"(?<!not\():(?:hover|focus|active|checked|target)|::|:(?:before|after|first-l(?:etter|ine))\b"
)
_NO_NAME = re.compile(r":[\w-]{1,40}(?:\([^()]{0,200}\))?|\[[^\]]{0,200}\]")
_ANY_OF = re.compile(r":(?:is|where|matches|-\w{1,9}-any)\(([^()]{1,200})\)$")
_WEIGHTLESS = re.compile(r":where\([^()]{0,200}\)")
_TAG = re.compile(r"(?:^|[\s>+~(,])[a-zA-Z]")
_SIGN = re.compile(r"[()\[\],]")
_NARROW = re.compile(r"max-(?:device-)?width|print|speech|orientation|prefers", re.IGNORECASE)
_OUTER = re.compile(r"@(?:media|supports|layer)\b", re.IGNORECASE)
_LONGEST = 400  # characters of a selector, which people never write so long
_MOST_RULES = 20_000  # some .3 s; sheets with more hide nothing
_MOST_LOOKS = 100_000  # rules that are looked at for all elements; the others are not hidden


class _Rule(NamedTuple):
    """One selector with its declarations; `compounds` name the element, then those around it."""

    weight: tuple[int, int, int, int]  # ids, classes, tags, place
    compounds: _Compounds
    is_exact: bool
    declarations: Declarations


class Styles:
    """What the sheets in a page say of those elements that one of their rules hides."""

    def __init__(self, root: HtmlElement, hides: Callable[[Declarations], bool]) -> None:
        """Read the sheets of a page; `hides` tells from its declarations whether a rule does so."""
        blocks = list(_blocks(_ESCAPE.sub(_moved, "\n".join(_sheets(root)))))
        rules = list(islice(_rules(blocks, hides), _MOST_RULES + 1))
        self._rules: dict[str, list[_Rule]] = defaultdict(list)
        self._hiding: dict[str, set[frozenset[str]]] = defaultdict(set)
        self._left = 0 if len(rules) > _MOST_RULES else _MOST_LOOKS
        for rule in rules:
            self._rules[min(rule.compounds[0])].append(rule)
            named = frozenset(one for one in rule.compounds[0] if one[0] in ".#")
            if named and hides(_merged([rule.declarations])):
                self._hiding[min(named)].add(named)

    @property
    def hide_some(self) -> bool:
        """Whether a rule hides elements of some class or id."""
        return bool(self._hiding)

    def of(self, element: HtmlElement) -> Declarations:
        """Return what is declared for an element by its own style, and by rules if one hides it."""
        stated = element.get("style")
        own = _declarations(stated) if stated else {}
        if self._left <= 0 or not self._hiding:
            return _merged([own])
        names = _names(element)
        hiding = [one for name in names for one in self._hiding.get(name, ())]
        self._left -= len(hiding)
        if not any(one <= names for one in hiding):
            return _merged([own])
        rules = [rule for name in names for rule in self._rules.get(name, ())]
        self._left -= len(rules)
        if self._left <= 0:
            return _merged([own])
        rules = [rule for rule in rules if _is_of(rule, element)]
        rules.sort(key=lambda rule: rule.weight)
        return _merged([*(rule.declarations for rule in rules), own])


def _merged(found: Iterable[Declarations]) -> Declarations:
    """Return the last value of each property, important ones after all others."""
    said: Declarations = {}
    important: Declarations = {}
    for one in found:
        for name, value in one.items():
            if value.endswith("important"):
                important[name] = value.partition("!")[0].rstrip()
            else:
                said[name] = value
    return said | important


def _declarations(stated: str) -> Declarations:
    """Return the values by the names of their properties, in lower case."""
    parts = (one.partition(":") for one in stated.lower().split(";"))
    return {name.strip(): value.strip() for name, colon, value in parts if colon}


def _sheets(root: HtmlElement) -> Iterator[str]:
    """Yield the sheets of a page that hold where scripts run, without their comments."""
    for sheet in root.iter("style"):
        if not _NARROW.search(sheet.get("media") or "") and sheet.getparent().tag != "noscript":
            pieces, place, text = [], 0, sheet.text or ""
            while (start := text.find("/*", place)) >= 0:
                pieces.append(text[place:start])
                end = text.find("*/", start + 2)
                place = len(text) if end < 0 else end + 2
            yield "".join([*pieces, text[place:]])


def _rules(
    blocks: Sequence[tuple[str, str]], hides: Callable[[Declarations], bool]
) -> Iterator[_Rule]:
    """Yield the rules that say of elements what some rule hides them by."""
    said = [_declarations(body) for _, body in blocks]
    hiding = [hides(_merged([one])) for one in said]
    by = {name for one, hidden in zip(said, hiding, strict=True) if hidden for name in one}
    for place, (selectors, _) in enumerate(blocks):
        if by.isdisjoint(said[place]):
            continue
        for selector in map(str.strip, _selectors(selectors)):
            if _PASSING.search(selector):
                continue
            for compounds, is_exact in _meant(selector):
                if is_exact or not hiding[place]:
                    weight = *_weight(selector), place
                    yield _Rule(weight, compounds, is_exact, said[place])


def _moved(escape: re.Match[str]) -> str:
    """Return the character that is escaped; of ASCII, one of private use in its place."""
    code = int(escape[1], 16) if escape[1] else ord(escape[2])
    return chr(_PRIVATE + code if code < len(_MOVED_BACK) else min(code, sys.maxunicode))


def _selectors(stated: str) -> Iterator[str]:
    """Yield the selectors of a rule, which commas part that stand in no brackets."""
    start = depth = 0
    for sign in _SIGN.finditer(stated):
        if sign[0] != ",":
            depth += 1 if sign[0] in "([" else -1
        elif not depth:
            yield stated[start : sign.start()]
            start = sign.end()
    yield stated[start:]


def _weight(selector: str) -> tuple[int, int, int]:
    """Return how much a selector weighs, or more: its ids, its classes and states, and its tags."""
    counted = _WEIGHTLESS.sub("", selector)
    return counted.count("#"), sum(map(counted.count, ".[:")), len(_TAG.findall(counted))


def _blocks(sheets: str) -> Iterator[tuple[str, str]]:
    """Yield selectors and declarations of the rules that hold on a wide screen."""
    outer: list[bool] = []  # for each open block of rules, whether these hold
    start, selectors, depth = 0, "", 0
    for mark in _MARK.finditer(sheets):
        sign, place = mark[0], mark.start()
        if depth:  # in a rule, which may hold others
            depth += {"{": 1, "}": -1}.get(sign, 0)
            if not depth:
                if all(outer):
                    yield from _nested(selectors, sheets[start:place])
                start = place + 1
            continue
        head = sheets[start:place].strip()
        start = place + 1
        if sign == "{" and head.startswith("@"):
            outer.append(_OUTER.match(head) is not None and not _NARROW.search(head))
        elif sign == "{":
            selectors, depth = head, 1
        elif sign == "}" and outer:
            outer.pop()


def _nested(selectors: str, body: str) -> Iterator[tuple[str, str]]:
    """Yield a rule, and those that it holds: then all with a sign before, which is not known."""
    own, brace, _ = body.partition("{")
    if not brace:
        yield selectors, own
        return
    yield ",".join(f"&{one}" for one in _selectors(selectors)), own
    for inner in body.split("}"):
        head, brace, said = inner.rpartition("{")
        if brace:
            yield f"&{re.split('[;{]', head)[-1]}", said


def _meant(selector: str) -> list[tuple[_Compounds, bool]]:
    """Return for each kind of element that a selector may mean what `_selected` does."""
    found = _selected(selector)
    if found is None:  # an element of any of its names
        named = dict.fromkeys(_name(one) for one in _SIMPLE.findall(selector) if one[0])
        return [((frozenset([name]),), False) for name in named]
    (wanted, *around), is_exact = found
    if wanted:
        return [found]
    inside = _ANY_OF.search(selector)
    every = "html" if selector.startswith(":root") and not around else "*"
    names = [_name(one) for one in _SIMPLE.findall(inside[1])] if inside else [every]
    return [((frozenset([name]), *around), is_exact) for name in names]


def _name(found: tuple[str, str]) -> str:
    """Return a tag, class or id that a selector names, with its mark, as a page writes it."""
    return "".join(found).translate(_MOVED_BACK)


def _selected(selector: str) -> tuple[_Compounds, bool] | None:
    """Return the names of an element and of those around it, and whether that is all it asks for.

    None for what cannot be read.
    """
    if _CLASS.fullmatch(selector):
        return (frozenset([selector]),), True
    if len(selector) > _LONGEST:
        return None
    known = _NO_NAME.sub("", selector)
    is_exact = known == selector
    compounds: list[frozenset[str]] = []
    place = 0
    while compound := _COMPOUND.match(known, place):
        compounds.append(frozenset(map(_name, _SIMPLE.findall(compound[0]))))
        between = _BETWEEN.match(known, compound.end())
        if between is None:
            return (tuple(reversed(compounds)), is_exact) if compound.end() == len(known) else None
        place = between.end()
        is_exact = is_exact and between[1] is None
        if between[1] in {"+", "~"}:
            compounds = []
    return None


def _names(element: HtmlElement) -> set[str]:
    """Return the names by which a selector may call an element."""
    names = {f".{one}" for one in (element.get("class") or "").split()}
    return names | {"*", str(element.tag), f"#{element.get('id')}"}


def _is_of(rule: _Rule, element: HtmlElement) -> bool:
    wanted, *around = rule.compounds
    if not wanted <= _names(element):
        return False
    above = element.iterancestors()
    return all(any(one <= _names(parent) for parent in above) for one in around)
