"""A form of a summary, as a value: what it is called, and the module that writes it."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, cast

from summarizer.errors import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    from summarizer.articles import Article
    from summarizer.summary import Summary

    class FormModule(Protocol):
        """What the module of a form defines."""

        def render(
            self, summary: Summary, *, explain: bool, articles: Iterable[Article], maps: Maps
        ) -> str:
            """Return the summary in this form, with a final newline.

            `explain` adds how the summary came about. `articles` are those with a known text, and
            `maps` lead from it to their originals.
            """

        def recognizes(self, text: str) -> bool:
            """Whether `render` wrote the text, from the first line to the last."""


Maps = Mapping[str, Sequence[tuple[int, int, str]]]
"""By the id of an article, where stretches of its text stand in its original, such as `page 3`."""

NO_MAPS: Maps = MappingProxyType({})
"""Of no article is known where it stands in its original."""


class Package(NamedTuple):
    """A package that a form needs: its name, the module it brings, and our extra that has it."""

    name: str
    module: str
    extra: str

    def require(self, what: str) -> None:
        """Return if the package is installed.

        Raises:
            MissingExtraError: it is not; the message says `what` needs it, and how to get it.
        """
        if importlib.util.find_spec(self.module) is None:
            raise MissingExtraError(
                f"{what} needs {self.name}; install it with "
                f"pip install 'multidoc-summarizer[{self.extra}]'"
            )


class Form(NamedTuple):
    """A form that a summary can have.

    `name` is what callers choose it by, `label` what people see, `suffix` that of its files.
    `module` has the functions of `FormModule`: its name, or after a dot its name in this package.
    It is imported when the form is first used. `sign` stands in every output of the form and in
    hardly any article: only a text that holds it is given to `recognizes`. `shows_notes` tells
    whether a person who reads the output sees the summary's notes.
    """

    name: str
    label: str
    media_type: str
    suffix: str
    module: str
    sign: str
    needs: tuple[Package, ...] = ()
    shows_notes: bool = True

    def render(
        self, summary: Summary, *, explain: bool, articles: Iterable[Article], maps: Maps = NO_MAPS
    ) -> str:
        """Return the summary in this form, with a final newline.

        Raises:
            MissingExtraError: a package that the form needs is not installed.
        """
        self.require()
        return self._module().render(summary, explain=explain, articles=articles, maps=maps)

    def recognizes(self, text: str) -> bool:
        """Whether the text is a summary in this form, from the first line to the last."""
        return self.sign in text and self._module().recognizes(text)

    def require(self) -> None:
        """Return if all packages that the form needs are installed.

        Raises:
            MissingExtraError: one is not.
        """
        for package in self.needs:
            package.require(f"the {self.name} format")

    def _module(self) -> FormModule:
        return cast("FormModule", import_module(self.module, __package__))
