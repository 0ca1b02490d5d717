"""The service's own errors, and the HTTP status of every error.

SummarizerError
├── TooLargeError                413
├── UnsupportedMediaTypeError    415
├── NotAcceptableError           406
├── UnauthorizedError            401
├── CrossSiteError               403
├── UnknownHostError             403
├── NotFoundError                404
│   └── GoneError                410
├── BodyTimeoutError             408
├── CancelledError               499
└── UnavailableError             503, with Retry-After
    ├── JobsUnavailableError     503
    └── RateLimitError           429
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import (
    CitationError,
    InputError,
    MalformedError,
    MissingExtraError,
    ModelError,
    OutputError,
    ResourcesError,
    SummarizerError,
)

if TYPE_CHECKING:
    from collections.abc import Mapping


class TooLargeError(InputError):
    """More than a limit of the service allows; the message names the limit."""


class UnsupportedMediaTypeError(SummarizerError):
    """A request body of a media type that the service does not read."""


class NotAcceptableError(SummarizerError):
    """An Accept header that takes none of the media types that the service writes."""


class UnauthorizedError(SummarizerError):
    """A request without a valid API key."""


class CrossSiteError(SummarizerError):
    """A request that another site made a browser send."""


class UnknownHostError(SummarizerError):
    """A request to a host name that is not one of the service's."""


class NotFoundError(SummarizerError):
    """No job or file at this address."""


class GoneError(NotFoundError):
    """A job that there was: its time is over, or it was deleted."""


class BodyTimeoutError(SummarizerError):
    """A request body that did not arrive in time."""


class CancelledError(SummarizerError):
    """Work that was cancelled because nobody waits for it any more."""


class UnavailableError(SummarizerError):
    """What may succeed if it is asked for again, after `retry_after` seconds."""

    def __init__(self, message: str, retry_after: int = 1) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class JobsUnavailableError(UnavailableError):
    """The jobs cannot be read or written: the disk is full, say, or the file is damaged."""


class RateLimitError(UnavailableError):
    """More requests of one client than it may send in a minute."""


CLIENT_CLOSED_REQUEST = 499
"""The client left before its response was ready: nginx's number, for the log and the metrics."""

STATUSES: Mapping[type[SummarizerError], int] = {
    SummarizerError: 422,
    MalformedError: 400,
    MissingExtraError: 501,
    ModelError: 503,
    OutputError: 500,
    ResourcesError: 503,
    CitationError: 500,
    TooLargeError: 413,
    UnsupportedMediaTypeError: 415,
    NotAcceptableError: 406,
    UnauthorizedError: 401,
    CrossSiteError: 403,
    UnknownHostError: 403,
    NotFoundError: 404,
    GoneError: 410,
    BodyTimeoutError: 408,
    CancelledError: CLIENT_CLOSED_REQUEST,
    UnavailableError: 503,
    RateLimitError: 429,
}
"""The HTTP status of each class of errors; a subclass without one has that of its parent."""


def status_of(error: Exception) -> int:
    """Return the HTTP status of an error: 500 for one that is not raised on purpose."""
    return next((STATUSES[one] for one in type(error).__mro__ if one in STATUSES), 500)
