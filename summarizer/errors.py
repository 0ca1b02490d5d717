"""Every error that the package raises on purpose, each with its exit code."""

from __future__ import annotations

from typing import ClassVar


class SummarizerError(Exception):
    """Any failure we foresee; the message says what, where and what to do."""

    exit_code: ClassVar[int] = 2


class InputError(SummarizerError):
    """Articles, topics or summaries that cannot be read as what they claim to be."""


class MalformedError(InputError):
    """Bytes that do not decode, or text that is not valid JSON."""


class UnreachableError(InputError):
    """A page of the web that does not come, or not whole, or not in time."""


class OptionsError(SummarizerError):
    """A setting outside its range, or two settings that exclude each other."""


class NothingToSummarizeError(InputError):
    """No article was given, or none holds a usable sentence."""


class RefusedError(SummarizerError):
    """Strict mode met what would otherwise have been a note, or a topic that failed by itself."""

    exit_code = 1


class OutputError(SummarizerError):
    """The result cannot be written where it was asked for; nothing was written."""


class ResourcesError(SummarizerError):
    """The machine ran out of what the work needs: memory, or the process that did it."""


class SchedulerError(SummarizerError):
    """An engine's scheduler does not answer, or has no workers."""


class MissingExtraError(SummarizerError):
    """A feature needs an optional package; the message names the extra to install."""


class MissingEncoderError(MissingExtraError):
    """An encoder needs an optional package: to the caller this model is not there."""

    exit_code = 3


class ModelError(SummarizerError):
    """An encoder that is missing, unknown, or not the one its checksum says."""

    exit_code = 3


class CitationError(SummarizerError):
    """A citation whose place does not hold its quote: our bug, never to be printed as a result."""

    exit_code = 70


# How libraries say it that raise no MemoryError: the loader of the system, and ONNX Runtime.
_OUT_OF_MEMORY = ("failed to map segment", "cannot allocate memory", "failed to allocate memory")


def is_out_of_memory(error: BaseException | None) -> bool:
    """Whether it was for want of memory that something failed, or what it followed from."""
    while error is not None:
        said = str(error).lower()
        if isinstance(error, MemoryError) or any(words in said for words in _OUT_OF_MEMORY):
            return True
        error = error.__cause__ or error.__context__
    return False
