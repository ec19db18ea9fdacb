"""The application: configuration, sealed session, CSRF, headers, error pages, blueprint."""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask, render_template, request
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException
from werkzeug.wrappers import Response

from wizard.clinic import DEMONSTRATION
from wizard.session import SealedSession
from wizard.views import wizard

KEY_VARIABLE = "HEUPCHECK_SECRET_KEY"
SHORTEST_KEY = 32  # characters
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
VERSION = "0.1"

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
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
    key is made for this run and only addresses of this machine are answered. Raises ConfigError
    for a key that is too short.
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
    if len(key) < SHORTEST_KEY:
        raise ConfigError(
            f"{KEY_VARIABLE} is too short: give at least {SHORTEST_KEY} random characters, "
            'such as python3 -c "import secrets; print(secrets.token_urlsafe())" prints.'
        )
    return {"SECRET_KEY": key}


def _assets(app: Flask) -> Any:
    """Make the address of a static file, with its fingerprint so that it can be cached for good."""
    folder = Path(app.root_path, "static")
    prints = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()[:8] for file in folder.iterdir()
    }
    return lambda name: f"{request.script_root}/static/{name}?v={prints[name]}"


def error_page(error: HTTPException) -> Response:
    """The page for an HTTP error, in Dutch, with the status and headers of the error."""
    response = error.get_response()
    response.set_data(render_template("error.html", code=error.code))
    response.content_type = "text/html; charset=utf-8"
    return response


def set_headers(response: Response) -> Response:
    """Security headers on every response; no page is stored, only the static files are."""
    response.headers.update(HEADERS)
    if request.endpoint != "static":
        response.headers["Cache-Control"] = "no-store"
    return response
