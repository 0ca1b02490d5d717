"""Every error the program raises on purpose, with its exit code and HTTP status beside it."""

from __future__ import annotations

from typing import ClassVar


class SummarizerError(Exception):
    """Any failure we foresee; the message says what, where and what to do."""

    exit_code: ClassVar[int] = 2
    http_status: ClassVar[int] = 422


class InputError(SummarizerError):
    """Articles, topics or summaries that cannot be read as what they claim to be."""


class MalformedError(InputError):
    """Bytes that are no text in their encoding, or text that is not JSON to the letter."""

    http_status = 400


class OptionsError(SummarizerError):
    """A setting outside its range, or two settings that exclude each other."""


class NothingToSummarizeError(InputError):
    """No article was given, or none holds a usable sentence."""


class RefusedError(SummarizerError):
    """Strict mode met what would otherwise have been a note, or a topic that failed by itself."""

    exit_code = 1


class OutputError(SummarizerError):
    """The result cannot be written where it was asked for; nothing was written."""

    http_status = 500


class ResourcesError(SummarizerError):
    """The machine ran out of what the work needs: memory, or the process that did it."""

    http_status = 503


class MissingExtraError(SummarizerError):
    """A feature needs an optional package; the message names the extra to install."""

    http_status = 501


class MissingEncoderError(MissingExtraError):
    """An encoder needs an optional package: to the caller this model is not there."""

    exit_code = 3


class ModelError(SummarizerError):
    """An encoder that is missing, unknown, or not the one its checksum says."""

    exit_code = 3
    http_status = 503


class CitationError(SummarizerError):
    """A citation whose place does not hold its quote: our bug, never to be printed as a result."""

    exit_code = 70
    http_status = 500


class TooLargeError(InputError):
    """More than a limit of the service allows; the message names the limit."""

    http_status = 413


class MediaTypeError(SummarizerError):
    """A body in a form that the service does not read."""

    http_status = 415


class NotAcceptableError(SummarizerError):
    """An answer in a form that the service does not write."""

    http_status = 406


class UnauthorizedError(SummarizerError):
    """A request without a key that the service knows."""

    http_status = 401


class ForeignError(SummarizerError):
    """A request that another site made a browser send."""

    http_status = 403


class UnknownJobError(SummarizerError):
    """No job of that id: there never was one, or it was forgotten."""

    http_status = 404


class SlowBodyError(SummarizerError):
    """A body that did not arrive within the time for one."""

    http_status = 408


class AbandonedError(SummarizerError):
    """Work that was given up because nobody waits for it any more."""

    http_status = 499


class RefusedForNowError(SummarizerError):
    """What may succeed if it is asked for again, after `retry_after` seconds."""

    http_status = 503

    def __init__(self, message: str, retry_after: int = 1) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class JobsUnavailableError(RefusedForNowError):
    """The jobs cannot be read or written: their disk is full, say, or their file was damaged."""


class RateLimitError(RefusedForNowError):
    """More requests of one client than it may send in a minute."""

    http_status = 429


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
