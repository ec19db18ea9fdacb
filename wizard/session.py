"""The visitor's state: sealed in one browser-session cookie, kept nowhere else.

Flask's own session interface does the work; only the signature is replaced by encryption, so
that nobody without the key can read or change the answers. What cannot be opened is no state.
"""

from __future__ import annotations

import base64
import json
import time
import zlib
from functools import cache
from typing import Any

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from flask import Flask, request
from flask.sessions import SecureCookieSessionInterface
from itsdangerous import BadSignature

PURPOSE = b"heupcheck state 1"  # another number makes every older cookie unreadable
CLOCKS_DIFFER_BY = 300  # seconds that a cookie may seem to come from the future
LARGEST = 16 * 1024  # bytes of unpacked state


class Seal:
    """Encrypts and authenticates a JSON value with a key derived from `secret`."""

    def __init__(self, secret: str | bytes) -> None:
        material = secret.encode() if isinstance(secret, str) else secret
        key = HKDF(SHA256(), length=32, salt=None, info=PURPOSE).derive(material)
        self._fernet = Fernet(base64.urlsafe_b64encode(key))

    def dumps(self, value: Any) -> str:
        """The sealed text of `value`, stamped with the time."""
        packed = zlib.compress(json.dumps(value, separators=(",", ":")).encode(), 9)
        return self._fernet.encrypt(packed).decode()

    def loads(self, text: str, max_age: float | None = None) -> Any:
        """The value in a sealed text at most `max_age` seconds old; BadSignature otherwise."""
        try:
            token = text.encode("ascii")
            packed = self._fernet.decrypt(token)
            age = time.time() - self._fernet.extract_timestamp(token)
            unpacked = zlib.decompressobj().decompress(packed, LARGEST)
            value = json.loads(unpacked)
        except (InvalidToken, ValueError, zlib.error) as error:
            raise BadSignature("The state cannot be opened.") from error
        if max_age is not None and not -CLOCKS_DIFFER_BY <= age <= max_age:
            raise BadSignature("The state is too old.")
        return value


_seal = cache(Seal)


class SealedSession(SecureCookieSessionInterface):
    """Flask's cookie session, sealed; under HTTPS the cookie is `Secure` and bound to this host."""

    def get_signing_serializer(self, app: Flask) -> Seal | None:  # type: ignore[override]
        # The base class asks for a serializer of itsdangerous; it only uses dumps and loads.
        return _seal(app.secret_key) if app.secret_key else None

    def get_cookie_name(self, _: Flask) -> str:
        return "__Host-heupcheck" if request.is_secure else "heupcheck"

    def get_cookie_secure(self, _: Flask) -> bool:
        return request.is_secure
