"""The application: configuration, sealed session, CSRF, headers, error pages, blueprint."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, abort, render_template, request
from flask_wtf import CSRFProtect
from jinja2 import StrictUndefined
from werkzeug.exceptions import HTTPException
from werkzeug.local import LocalProxy
from werkzeug.wrappers import Response

from rules.assurance.approval import signature
from rules.language import N_, _, languages
from wizard import commands, information, settings, take_along  # noqa: F401 - they add pages
from wizard.clinic import DEMONSTRATION, Clinic, read_clinic
from wizard.headers import ForwardedScheme, SecurityHeaders
from wizard.journal import journal, note_error, note_request, note_start
from wizard.kept import keep_pages
from wizard.language import ROOT, LanguageInAddress, Languages, both, day
from wizard.session import Seal, SealedSession
from wizard.site import here, wizard
from wizard.visit import current

VERSION = "0.1.0"

SETTINGS = {
    "MAX_CONTENT_LENGTH": 16 * 1024,
    "PERMANENT_SESSION_LIFETIME": 20 * 3600,
    "PROVIDE_AUTOMATIC_OPTIONS": False,
    "SESSION_COOKIE_SAMESITE": "Lax",
    # No secret: the random half of the token is in the sealed session. With a fixed key, forms
    # outlive a change of keys as the answers do.
    "WTF_CSRF_SECRET_KEY": "heupcheck",
    "WTF_CSRF_TIME_LIMIT": None,
    "WTF_CSRF_SSL_STRICT": False,
    "WTF_I18N_ENABLED": False,
}
FILES = ("static", "wizard.theme", "wizard.logo")  # their addresses carry a fingerprint
# What helps to ask after a file again, or to save it: of a file that never changes neither is done.
NEVER_ASKED = ("Accept-Ranges", "Content-Disposition", "ETag", "Last-Modified")
NOT_STORED = "no-store"
KEPT_FOR_GOOD = "public, max-age=31536000, immutable"


class Heupcheck(Flask):
    """Flask, with errors written down without what the visitor sent, and no coroutines."""

    def ensure_sync(self, func: Callable[..., Any]) -> Callable[..., Any]:
        return func  # every view is a plain function; Flask would find that out at each request

    def log_exception(self, exc_info: Any) -> None:
        _, error, trace = exc_info
        note_error(error, trace)


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """Make the application.

    `config` adds to Flask's configuration; the rest comes from the environment (see
    wizard/settings.py). Without a key one is made for this run, and only addresses of this machine
    are answered. Raises ConfigError for settings that cannot be used.
    """
    app = Heupcheck(__name__)
    clinic_file = settings.clinic_file(Path(app.instance_path))
    clinic = read_clinic(clinic_file) if clinic_file else DEMONSTRATION
    seal, hosts = settings.read_seal(journal.error), [*settings.read_hosts(), *clinic.hosts]
    app.config.from_mapping(
        SETTINGS,
        CLINIC=clinic,
        LANGUAGES=languages(),
        CLINIC_FOLDER=clinic_file.parent if clinic_file else None,
        TRUSTED_HOSTS=[*hosts, *settings.LOOPBACK],
    )
    app.config.from_mapping(config)
    app.session_interface = SealedSession(seal or _seal_for_this_run(), framed=bool(clinic.embed))
    spoken_here = Languages(app.config["LANGUAGES"])
    _wrap(app, app.config["CLINIC"])
    app.url_map.merge_slashes = False  # its redirect would name the host of the request
    _prepare_templates(app, clinic, spoken_here)
    app.before_request(note_start)
    app.before_request(refuse_foreign_forms)
    app.before_request(spoken_here.follow_choice)
    CSRFProtect(app)
    keep_pages(app)
    app.register_blueprint(wizard)
    app.cli.add_command(commands.clinic)
    app.register_error_handler(HTTPException, error_page)
    app.after_request(note_request)
    app.after_request(set_headers)
    return app


def _wrap(app: Flask, clinic: Clinic) -> None:
    # Flask documents this assignment as the way to wrap an application.
    app.wsgi_app = LanguageInAddress(app.wsgi_app, app.config["LANGUAGES"])  # type: ignore[method-assign]
    app.wsgi_app = SecurityHeaders(app.wsgi_app, clinic.embed)  # type: ignore[method-assign]
    if settings.proxied():
        app.wsgi_app = ForwardedScheme(app.wsgi_app)  # type: ignore[method-assign]


def _prepare_templates(app: Flask, clinic: Clinic, languages: Languages) -> None:
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.jinja_env.filters.update(_=_, both=both)
    # For macros; a page has the clinic itself in its context, because a proxy costs at each read.
    app.jinja_env.globals["clinic"] = LocalProxy(here)
    app.context_processor(lambda: {"clinic": here()})
    app.jinja_env.globals.update(
        **{"_": _, "N_": N_, "both": both, "day": day, "languages": languages},
        **{"version": VERSION, "signature": signature(), **_assets(app, clinic)},
    )


def _seal_for_this_run() -> Callable[[], Seal]:
    seal = Seal(secrets.token_urlsafe())
    return lambda: seal


def _assets(app: Flask, clinic: Clinic) -> dict[str, Callable[[str], str]]:
    """Return what gives templates the address of a file, to be kept for good, and its hash.

    The files are those in static/, and the theme and logo of the clinic. A browser does not run a
    script whose hash is another.
    """
    files = {f"static/{file.name}": file for file in Path(app.root_path, "static").glob("*.*")}
    if clinic.logo:
        files["logo"] = app.config["CLINIC_FOLDER"] / clinic.logo
    contents = {name: file.read_bytes() for name, file in files.items()}
    contents["thema.css"] = clinic.theme.encode()
    prints = {name: hashlib.sha256(content).digest() for name, content in contents.items()}
    return {
        "asset": lambda name: f"{request.environ[ROOT]}/{name}?v={prints[name].hex()[:8]}",
        "integrity": lambda name: f"sha256-{base64.b64encode(prints[name]).decode()}",
    }


def refuse_foreign_forms() -> None:
    """Refuse a form that another site sends, whatever token it has, and what is no form of ours."""
    if request.method != "POST":
        return
    if request.mimetype not in ("", "application/x-www-form-urlencoded"):
        abort(415)
    headers = request.headers
    comes_from = headers.get("Sec-Fetch-Site")
    if comes_from in ("cross-site", "same-site"):
        abort(403)
    origin = headers.get("Origin")
    if comes_from is None and origin is not None and _host_of(origin) != request.host:
        abort(403)


def _host_of(origin: str) -> str | None:
    try:
        return urlsplit(origin).netloc
    except ValueError:
        return None


def error_page(error: HTTPException) -> Response:
    """The page for an HTTP error, in Dutch, with the status and headers of the error."""
    response = error.get_response()
    kept = current().begun
    response.set_data(render_template("error.html", code=error.code, kept=kept))
    response.content_type = "text/html; charset=utf-8"
    return response


def set_headers(response: Response) -> Response:
    """No page is stored, only files are; and only the start is for search engines."""
    endpoint, headers = request.endpoint, response.headers
    if endpoint in FILES and response.status_code in (200, 206, 304):
        headers["Cache-Control"] = KEPT_FOR_GOOD
        for name in NEVER_ASKED:
            headers.pop(name, None)
    else:
        headers["Cache-Control"] = NOT_STORED
    if endpoint != "wizard.start":
        headers["X-Robots-Tag"] = "noindex"
    return response
