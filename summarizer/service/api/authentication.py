"""API keys: who may use the service."""

from __future__ import annotations

import hashlib
import hmac
from typing import TYPE_CHECKING

from summarizer.service.errors import UnauthorizedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HOW_TO_SEND_KEYS = "send it as Authorization: Bearer KEY, or as X-API-Key"


class ApiKeys:
    """The valid keys, kept as digests; without any, the service is open."""

    def __init__(self, keys: Iterable[str]) -> None:
        self._digests = [_digest(key.encode(errors="surrogateescape")) for key in keys]

    def authenticate(self, headers: Mapping[str, str], address: str) -> str:
        """Return the client: the digest of its key, or its address where no keys are set.

        Raises:
            UnauthorizedError: keys are set, and the headers hold none of them.
        """
        if not self._digests:
            return address
        scheme, _, token = headers.get("authorization", "").partition(" ")
        # Only blanks are stripped: another white space may be a byte of the key's encoding.
        given = token.strip(" \t") if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        digest = _digest(given.encode("latin-1"))  # as sent: servers decode headers as Latin-1
        # Compare with every key in constant time, so that the time reveals nothing of any key.
        if not sum(hmac.compare_digest(digest, known) for known in self._digests):
            raise UnauthorizedError(f"this needs an API key; {HOW_TO_SEND_KEYS}")
        return digest.hex()


def _digest(key: bytes) -> bytes:
    return hashlib.sha256(key).digest()
