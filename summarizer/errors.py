"""Every error the program raises on purpose, with its exit code and HTTP status beside it."""

from __future__ import annotations

from typing import ClassVar


class SummarizerError(Exception):
    """Any failure we foresee; the message says what, where and what to do."""

    exit_code: ClassVar[int] = 2
    http_status: ClassVar[int] = 422


class InputError(SummarizerError):
    """Articles, topics or summaries that cannot be read as what they claim to be."""


class OptionsError(SummarizerError):
    """A setting outside its range, or two settings that exclude each other."""


class NothingToSummarizeError(InputError):
    """No article was given, or none holds a usable sentence."""


class RefusedError(SummarizerError):
    """Strict mode met something that would otherwise have been a note."""

    exit_code = 1


class OutputError(SummarizerError):
    """The result cannot be written where it was asked for; nothing was written."""

    http_status = 500


class MissingExtraError(SummarizerError):
    """A feature needs an optional package; the message names the extra to install."""

    http_status = 501


class ModelError(SummarizerError):
    """An encoder that is missing, unknown, or not the one its checksum says."""

    exit_code = 3
    http_status = 503


class CitationError(SummarizerError):
    """A citation whose place does not hold its quote: our bug, never to be printed as a result."""

    exit_code = 70
    http_status = 500
