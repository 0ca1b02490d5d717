"""Who may come in: so many at a time, so many a minute, and with a key where keys are set."""

from __future__ import annotations

import hashlib
import hmac
import math
import time
from typing import TYPE_CHECKING

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from summarizer.errors import RateLimitError, RefusedForNowError, UnauthorizedError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.service.settings import Settings

INSTEAD_OF_WAITING = ", or use /v1/jobs for work that can wait"
HOW_TO_SEND_KEYS = "send it as Authorization: Bearer KEY, or as X-API-Key"
_LONGEST_WAIT = 30
_WEIGHT = 0.2  # of the newest in the running mean of the time for a request


class Queue:
    """The requests that are under way; used from the event loop alone."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.size = 0
        self._mean = 1.0

    def check(self) -> None:
        """Return if there is a place.

        Raises:
            RefusedForNowError: all are taken.
        """
        if self.size >= self.limit:
            raise RefusedForNowError(
                f"the queue is full: {self.limit} requests are under way (--queue); try again in "
                f"a while{INSTEAD_OF_WAITING}",
                self.wait,
            )

    def enter(self) -> float:
        """Take a place, and return the time, for `leave`; see `check` for the error."""
        self.check()
        self.size += 1
        return time.monotonic()

    def leave(self, since: float) -> None:
        """Give the place back."""
        self.size -= 1
        self._mean += _WEIGHT * (time.monotonic() - since - self._mean)

    @property
    def wait(self) -> int:
        """About the seconds until half of those under way are done."""
        return max(1, min(_LONGEST_WAIT, math.ceil(self._mean / 2)))


class Keys:
    """The keys that open the service; without any, it is open."""

    def __init__(self, settings: Settings) -> None:
        keys = [key.get_secret_value() for key in settings.api_keys]
        self._digests = [_digest(key.encode(errors="surrogateescape")) for key in keys]

    def holder(self, headers: Mapping[str, str], address: str) -> str:
        """Who asks: a digest of the key, or the address where no keys are set.

        Raises:
            UnauthorizedError: keys are set, and none of them was given.
        """
        if not self._digests:
            return address
        scheme, _, token = headers.get("authorization", "").partition(" ")
        # Blanks alone: others may be a byte of a letter of the key.
        given = token.strip(" \t") if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        digest = _digest(given.encode("latin-1"))  # the bytes that were sent: headers are read so
        # All are compared, each in constant time: how long it takes says nothing of any key.
        if not sum(hmac.compare_digest(digest, known) for known in self._digests):
            raise UnauthorizedError(f"this needs an API key; {HOW_TO_SEND_KEYS}")
        return digest.hex()


class Rate:
    """How many requests each client may send in any minute."""

    def __init__(self, per_minute: int | None) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._item = RateLimitItemPerMinute(per_minute) if per_minute else None

    def count(self, client: str) -> None:
        """Count a request of the client.

        Raises:
            RateLimitError: it is one too many.
        """
        if self._item is None or self._limiter.hit(self._item, client):
            return
        reset = self._limiter.get_window_stats(self._item, client).reset_time
        raise RateLimitError(
            f"more than {self._item.amount} requests in a minute (--rate-limit); wait, then go on",
            max(1, math.ceil(reset - time.time())),
        )


def _digest(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()
