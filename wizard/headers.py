"""Headers at the edge, around the application: what a proxy says, and the security headers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

    Failure = tuple[type[BaseException], BaseException, TracebackType] | tuple[None, None, None]

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors "
)
HEADERS = {
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": (
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
STRICT_TRANSPORT = "max-age=63072000; includeSubDomains"


def security_headers(embed: tuple[str, ...], secure: bool) -> dict[str, str]:
    """The security headers of every response: `embed` may show it in a frame, `secure` is HTTPS."""
    headers = HEADERS | {"Content-Security-Policy": POLICY + (" ".join(embed) or "'none'")}
    if not embed:
        headers["X-Frame-Options"] = "DENY"
    if secure:
        headers["Content-Security-Policy"] += "; upgrade-insecure-requests"
        headers["Strict-Transport-Security"] = STRICT_TRANSPORT
    return headers


class ForwardedScheme:
    """WSGI middleware: believes the proxy about HTTPS.

    Only http and https count; werkzeug's ProxyFix would write any word before an address. Of
    several values the last is the proxy's own, the others are what was sent to it.
    """

    def __init__(self, app: WSGIApplication) -> None:
        self._app = app

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        said = environ.get("HTTP_X_FORWARDED_PROTO", "").rpartition(",")[2].strip()
        if said in ("http", "https"):
            environ["wsgi.url_scheme"] = said
        return self._app(environ, start_response)


class SecurityHeaders:
    """WSGI middleware: adds the security headers to every response."""

    def __init__(self, app: WSGIApplication, embed: tuple[str, ...]) -> None:
        """`embed` are the sites that may show the check in a frame."""
        self._app = app
        self._plain = list(security_headers(embed, secure=False).items())
        self._secure = list(security_headers(embed, secure=True).items())

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        ours = self._secure if environ["wsgi.url_scheme"] == "https" else self._plain

        def start(
            status: str, headers: list[tuple[str, str]], failure: Failure | None = None
        ) -> Callable[[bytes], object]:
            return start_response(status, headers + ours, failure)

        return self._app(environ, start)
