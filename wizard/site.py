"""The site: the clinic that it is for, its pages as one blueprint, and the files beside them."""

from __future__ import annotations

from flask import Blueprint, abort, current_app
from werkzeug.wrappers import Response

from rules.language import spoken
from wizard.clinic import LOGOS, Clinic

Page = str | bytes | Response | tuple[str | bytes, int]

wizard = Blueprint("wizard", __name__)


def here() -> Clinic:
    """The clinic of this site, as it speaks of itself in the language that is spoken."""
    clinic: Clinic = current_app.config["CLINIC"]
    return clinic.speaking(spoken().code)


@wizard.get("/thema.css")
def theme() -> Response:
    """The clinic's colours."""
    return Response(here().theme, content_type="text/css; charset=utf-8")


@wizard.get("/logo")
def logo() -> Response:
    """The clinic's logo."""
    clinic = here()
    if not clinic.logo:
        abort(404)
    file = current_app.config["CLINIC_FOLDER"] / clinic.logo
    return Response(file.read_bytes(), content_type=LOGOS[file.suffix])


@wizard.get("/healthz")
def health() -> Response:
    """For who watches the server: it answers."""
    return Response("ok\n", content_type="text/plain; charset=utf-8")


@wizard.get("/robots.txt")
def robots() -> Response:
    """For search engines: the pages of a visit are nobody else's, in any language."""
    pages = ("/vraag/", "/overzicht", "/uitslag", "/samenvatting", "/herinnering")
    lines = [f"Disallow: {before}{page}" for page in pages for before in ("", "/*")]
    text = "\n".join(["User-agent: *", *lines, ""])
    return Response(text, content_type="text/plain; charset=utf-8")
