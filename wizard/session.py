"""The visitor's state: sealed in one browser-session cookie, kept nowhere else.

Flask's own session interface does the work; only the signature is replaced by encryption, so
that nobody without the key can read or change the answers. What cannot be opened is no state.

A cookie is the time, a number used once and the sealed JSON; the time is authenticated with it.
"""

from __future__ import annotations

import base64
import json
import os
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from flask import Flask, request
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import BadSignature

PURPOSE = b"heupcheck state 3"  # another number makes every older cookie unreadable
CLOCKS_DIFFER_BY = 300  # seconds that a cookie may seem to come from the future
TIME, NONCE = 8, 12  # bytes


class Seal:
    """Encrypts and authenticates a JSON value with the first secret; opens with any of them."""

    def __init__(self, *secrets: str) -> None:
        self._keys = [AESGCM(_key(secret)) for secret in secrets]

    def dumps(self, value: Any) -> str:
        """The sealed text of `value`, stamped with the time."""
        now, nonce = int(time.time()).to_bytes(TIME, "big"), os.urandom(NONCE)
        packed = json.dumps(value, separators=(",", ":")).encode()
        sealed = self._keys[0].encrypt(nonce, packed, now)
        return base64.urlsafe_b64encode(now + nonce + sealed).decode()

    def loads(self, text: str, max_age: float | None = None) -> Any:
        """The value in a sealed text at most `max_age` seconds old; BadSignature otherwise."""
        try:
            whole = base64.b64decode(text, altchars=b"-_", validate=True)
            value = json.loads(self._opened(whole))
        except ValueError as error:
            raise BadSignature("The state cannot be opened.") from error
        age = time.time() - int.from_bytes(whole[:TIME], "big")
        if max_age is not None and not -CLOCKS_DIFFER_BY <= age <= max_age:
            raise BadSignature("The state is too old.")
        return value

    def _opened(self, whole: bytes) -> bytes:
        """What was sealed with one of the keys; ValueError when it was with none."""
        then, nonce, sealed = whole[:TIME], whole[TIME : TIME + NONCE], whole[TIME + NONCE :]
        for key in self._keys:
            with suppress(InvalidTag):
                return key.decrypt(nonce, sealed, then)
        raise ValueError("No key opens it.")


def _key(secret: str) -> bytes:
    return HKDF(SHA256(), length=32, salt=None, info=PURPOSE).derive(secret.encode())


class SealedSession(SecureCookieSessionInterface):
    """Flask's cookie session, sealed; under HTTPS the cookie is `Secure` and bound to this host."""

    def __init__(self, seal: Callable[[], Seal], framed: bool = False) -> None:
        """`seal` gives the seal of the present keys; `framed` when other sites show the check."""
        self._seal = seal
        self._framed = framed

    def get_signing_serializer(self, app: Flask) -> Seal:  # type: ignore[override]  # noqa: ARG002
        # The base class asks for a serializer of itsdangerous; it only uses dumps and loads.
        return self._seal()

    def get_cookie_name(self, _: Flask) -> str:
        return "__Host-heupcheck" if request.is_secure else "heupcheck"

    def get_cookie_secure(self, _: Flask) -> bool:
        return request.is_secure

    def get_cookie_partitioned(self, _: Flask) -> bool:
        # In a frame only a cookie that belongs to both sites together comes back (CHIPS).
        return self._framed and request.is_secure

    def get_cookie_samesite(self, app: Flask) -> str | None:
        return "None" if self.get_cookie_partitioned(app) else super().get_cookie_samesite(app)
