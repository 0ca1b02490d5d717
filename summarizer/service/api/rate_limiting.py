"""Rate limiting: how many requests a client may send in any minute."""

from __future__ import annotations

import math
import time

from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from summarizer.service.errors import RateLimitError


class RateLimiter:
    """A moving window of a minute for each client."""

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
