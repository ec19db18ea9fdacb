"""The application: configuration, sealed session, CSRF, headers, error pages, blueprint."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from flask import Flask, render_template, request
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.wrappers import Response

from wizard.clinic import DEMONSTRATION
from wizard.session import SealedSession
from wizard.views import current, wizard

KEY_VARIABLE = "HEUPCHECK_SECRET_KEY"
PROXY_VARIABLE = "HEUPCHECK_PROXY"
SHORTEST_KEY = 32  # characters
LOOPBACK = ("127.0.0.1", "localhost")
VERSION = "0.1.0"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; "
        "frame-ancestors 'none'; base-uri 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class ConfigError(Exception):
    """The settings cannot be used; the message says what, where and what to do."""


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """Make the application.

    `config` adds to Flask's configuration. The key comes from HEUPCHECK_SECRET_KEY; without it a
    key is made for this run and only addresses of this machine are answered. HEUPCHECK_PROXY=1
    believes a proxy in front that says the visitor came by HTTPS. Raises ConfigError for a key that
    is too short.
    """
    app = Flask(__name__)
    app.config.from_mapping(
        MAX_CONTENT_LENGTH=16 * 1024,
        PERMANENT_SESSION_LIFETIME=20 * 3600,
        SESSION_COOKIE_SAMESITE="Lax",
        SEND_FILE_MAX_AGE_DEFAULT=365 * 24 * 3600,
        WTF_CSRF_TIME_LIMIT=None,
        WTF_CSRF_SSL_STRICT=False,
        WTF_I18N_ENABLED=False,
    )
    app.config.from_mapping(_key())
    app.config.from_mapping(config)
    app.session_interface = SealedSession()
    if os.environ.get(PROXY_VARIABLE) == "1":
        # Flask documents this assignment as the way to wrap an application.
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=0, x_proto=1)  # type: ignore[method-assign]
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.globals.update(clinic=DEMONSTRATION, version=VERSION, asset=_assets(app))
    CSRFProtect(app)
    app.register_blueprint(wizard)
    app.register_error_handler(HTTPException, error_page)
    app.after_request(set_headers)
    return app


def _key() -> dict[str, Any]:
    key = os.environ.get(KEY_VARIABLE)
    if key is None:
        return {"SECRET_KEY": secrets.token_urlsafe(), "TRUSTED_HOSTS": list(LOOPBACK)}
    if len(key.strip()) < SHORTEST_KEY or not key.isascii():
        raise ConfigError(
            f"{KEY_VARIABLE} cannot be used: give {SHORTEST_KEY} or more random characters, "
            'such as python3 -c "import secrets; print(secrets.token_urlsafe())" prints.'
        )
    return {"SECRET_KEY": key}


def _assets(app: Flask) -> Callable[[str], str]:
    """Return what gives a static file its address, with a fingerprint to cache it for good."""
    folder = Path(app.root_path, "static")
    prints = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:8] for file in folder.glob("*.*")
    }
    return lambda name: f"{request.script_root}/static/{name}?v={prints[name]}"


def error_page(error: HTTPException) -> Response:
    """The page for an HTTP error, in Dutch, with the status and headers of the error."""
    response = error.get_response()
    kept = bool(current().path.answers.chosen)
    response.set_data(render_template("error.html", code=error.code, kept=kept))
    response.content_type = "text/html; charset=utf-8"
    return response


def set_headers(response: Response) -> Response:
    """Security headers on every response; no page is stored, only the static files are."""
    response.headers.update(HEADERS)
    if request.endpoint != "static" or response.status_code >= 400:
        response.headers["Cache-Control"] = "no-store"
    return response
