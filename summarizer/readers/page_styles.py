"""What a page's own style sheets say of its elements, as a browser with a wide screen applies them.

Of selectors those are known that name tags, classes and ids, also of elements around. Others count
only where they show an element: what is not understood hides nothing.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from lxml.html import HtmlElement

    Declarations = dict[str, str]

_MARK = re.compile(r"[{};]")
_NAME = r"(?:[\w-]|\\.)+"
_COMPOUND = re.compile(rf"(?:{_NAME}|\*)?(?:[.#]{_NAME})*")
_CLASS = re.compile(r"\.[\w-]+")
_SIMPLE = re.compile(rf"([.#]?)({_NAME})")
_BETWEEN = re.compile(r"\s*([>+~])\s*|\s+")
_PASSING = re.compile(r":(?:hover|focus|active|checked|target)")
_NO_NAME = re.compile(r"::?[\w-]{1,40}(?:\([^()]{0,200}\))?|\[[^\]]{0,200}\]")
_NARROW = re.compile(r"max-(?:device-)?width|print|speech|orientation|prefers", re.IGNORECASE)
_OUTER = re.compile(r"@(?:media|supports|layer)\b", re.IGNORECASE)
_LONGEST = 400  # characters of a selector, which people never write so long
_MOST_RULES = 20_000  # some .3 s; sheets with more hide nothing
_MOST_LOOKS = 100_000  # rules that are looked at for all elements; the others are not hidden


class _Rule(NamedTuple):
    """One selector with its declarations; `compounds` name the element, then those around it."""

    weight: tuple[int, int, int]  # ids, classes, place
    compounds: tuple[frozenset[str], ...]
    is_exact: bool
    declarations: Declarations


class Styles:
    """What the sheets in a page say of those elements that one of their rules hides."""

    def __init__(self, root: HtmlElement, hides: Callable[[Declarations], bool]) -> None:
        """Read the sheets of a page; `hides` tells from its declarations whether a rule does so."""
        blocks = list(_blocks("\n".join(_sheets(root))))
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
        for selector in selectors.split(","):
            found = _selected(selector.strip())
            if found is None or not found[0][0]:
                continue
            compounds, is_exact = found
            if is_exact or not hiding[place]:
                marks = [name[0] for one in compounds for name in one]
                weight = marks.count("#"), marks.count("."), place
                yield _Rule(weight, compounds, is_exact, said[place])


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
                    yield selectors, sheets[start:place].partition("{")[0]
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


def _selected(selector: str) -> tuple[tuple[frozenset[str], ...], bool] | None:
    """Return the names of an element and of those around it, and whether that is all it asks for.

    None for a state that passes, and for what cannot be read.
    """
    if _CLASS.fullmatch(selector):
        return (frozenset([selector]),), True
    if len(selector) > _LONGEST or _PASSING.search(selector):
        return None
    known = _NO_NAME.sub("", selector)
    is_exact = known == selector
    compounds: list[frozenset[str]] = []
    place = 0
    while compound := _COMPOUND.match(known, place):
        names = _SIMPLE.findall(compound[0])
        compounds.append(frozenset(mark + name.replace("\\", "") for mark, name in names))
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
    return names | {str(element.tag), f"#{element.get('id')}"}


def _is_of(rule: _Rule, element: HtmlElement) -> bool:
    wanted, *around = rule.compounds
    if not wanted <= _names(element):
        return False
    above = element.iterancestors()
    return all(any(one <= _names(parent) for parent in above) for one in around)
