"""The application around the pages: start, errors, hosts, headers, the one-way imports."""

import os
import subprocess
import sys
from pathlib import Path as File

import pytest
from flask import Flask, abort
from werkzeug.test import TestResponse

from app import create_app
from serve import address, main
from tests.visitor import Page, Visitor
from wizard.settings import EXAMPLE_KEY, ConfigError

ROOT = File(__file__).parent.parent
KEY = "a key with 32 characters or more".replace(" ", "-")


@pytest.mark.parametrize(
    ("method", "path", "status", "heading"),
    [
        ("GET", "/bestaat-niet", 404, "Deze pagina bestaat niet"),
        ("GET", "/vraag/bestaat-niet", 404, "Deze pagina bestaat niet"),
        ("GET", "/vraag/%00%0d%0aX:1", 404, "Deze pagina bestaat niet"),
        ("GET", "/oorzaak/bestaat-niet", 404, "Deze pagina bestaat niet"),
        ("DELETE", "/vraag/leeftijd", 405, "Dit kan niet op deze pagina"),
        ("POST", "/", 405, "Dit kan niet op deze pagina"),
        ("GET", "/wissen", 405, "Dit kan niet op deze pagina"),
        ("POST", "/wissen", 400, "Er zijn geen antwoorden meer"),
        ("POST", "/vraag/bestaat-niet", 404, "Deze pagina bestaat niet"),
        ("GET", "/vraag//leeftijd", 404, "Deze pagina bestaat niet"),
    ],
)
def test_error_pages(visitor: Visitor, method: str, path: str, status: int, heading: str):
    response = visitor.open(method, path)
    assert response.status_code == status
    assert Page(response).h1 == heading


NAMELESS = b'--x\r\nContent-Disposition: form-data; filename="a"\r\n\r\nb\r\n--x--\r\n'


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b"[["),
        ("application/json", b'{"antwoord": "80plus"}'),
        ("multipart/form-data; boundary=x", NAMELESS),
        ("text/plain", b"antwoord=80plus"),
    ],
)
def test_what_is_no_form_of_ours_is_no_answer(visitor: Visitor, kind: str, body: bytes):
    visitor.get("/vraag/leeftijd")
    for token in ("", visitor.token):
        headers = {"X-CSRFToken": token, "Content-Type": kind}
        response = visitor.open("POST", "/vraag/leeftijd", data=body, headers=headers)
        assert response.status_code == 415
        assert Page(response).h1 == "Dit verzoek begrijpen wij niet"
    assert not visitor.get("/vraag/leeftijd").has("[checked]")


def test_too_much_is_refused_and_loses_nothing(visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    data = {"csrf_token": visitor.token, "antwoord": ["x" * 20_000]}
    response = visitor.open("POST", "/vraag/begin", data=data)
    assert response.status_code == 413
    assert Page(response).h1 == "Er werd te veel verstuurd"
    assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "80plus"


@pytest.mark.parametrize(("code", "heading"), [(403, "mag u niet"), (500, "mis bij ons")])
def test_the_other_errors_have_a_page_too(code: int, heading: str):
    app = create_app()
    app.add_url_rule("/403", "forbidden", lambda: abort(403))
    app.add_url_rule("/500", "broken", lambda: {}["no such key"])
    response = Visitor(app).open("GET", f"/{code}")
    assert response.status_code == code
    assert heading in Page(response).h1


def test_a_foreign_host_is_refused_with_a_page(app: Flask):
    response = Visitor(app, "http://elders.example").open("GET", "/")
    assert response.status_code == 400
    assert Page(response).h1 == "Dit verzoek begrijpen wij niet"


@pytest.mark.parametrize("referer", ["http://[", "https://host:99999/", "", "javascript:1"])
def test_no_referer_breaks_a_form(app: Flask, referer: str):
    visitor = Visitor(app, "https://localhost")
    visitor.get("/vraag/leeftijd")
    data = {"csrf_token": visitor.token, "antwoord": "80plus"}
    response = visitor.open("POST", "/vraag/leeftijd", data=data, headers={"Referer": referer})
    assert response.status_code == 303


def test_static_files_carry_their_fingerprint_and_are_kept(visitor: Visitor):
    page = visitor.get("/")
    address = str(page.one("link[href*='style.css']")["href"])
    response = visitor.open("GET", address)
    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    for name in ("ETag", "Last-Modified"):
        assert name not in response.headers, "it never changes, so nobody asks again"
    assert "?v=" in address


@pytest.mark.parametrize("path", ["/vraag/leeftijd", "/oorzaken", "/privacy", "/bestaat-niet"])
def test_only_the_start_page_may_be_found_by_search_engines(visitor: Visitor, path: str):
    assert "X-Robots-Tag" not in visitor.open("GET", "/").headers
    assert visitor.open("GET", path).headers["X-Robots-Tag"] == "noindex"


def every_kind_of_response(visitor: Visitor) -> list[TestResponse]:
    visitor.answer("leeftijd", "80plus")
    style = str(visitor.get("/").one("link[href*='style.css']")["href"])
    sent = [visitor.open("GET", path) for path in (style, "/", "/vraag/begin", "/uitslag",
            "/healthz", "/robots.txt", "/bestaat-niet", "/static/bestaat-niet")]  # fmt: skip
    foreign = {"Sec-Fetch-Site": "cross-site"}
    sent += [
        visitor.open("POST", "/vraag/begin", data={"antwoord": "x"}),
        visitor.open("POST", "/vraag/begin", headers=foreign),
        visitor.open("POST", "/vraag/begin", data={"antwoord": "x" * 20_000}),
        visitor.open("DELETE", "/"),
        visitor.open("POST", "/wissen", data={"csrf_token": visitor.token}),
    ]
    return sent


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_headers_are_exact_on_every_response(app: Flask, scheme: str):
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; "
        "frame-ancestors 'none'"
    )
    expected = {
        "Content-Security-Policy": policy,
        "Cross-Origin-Embedder-Policy": "require-corp",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": (
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"
        ),
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
    if scheme == "https":
        expected["Content-Security-Policy"] += "; upgrade-insecure-requests"
        expected["Strict-Transport-Security"] = "max-age=63072000; includeSubDomains"
    for response in every_kind_of_response(Visitor(app, f"{scheme}://localhost")):
        where = f"{response.request.method} {response.request.path} {response.status_code}"
        assert {name: response.headers.get(name) for name in expected} == expected, where
        static = response.request.path.startswith("/static/") and response.status_code == 200
        kept = "public, max-age=31536000, immutable" if static else "no-store"
        assert response.headers.getlist("Cache-Control") == [kept], where
        assert "Server" not in response.headers
        if scheme == "http":
            assert "Strict-Transport-Security" not in response.headers


def test_the_server_says_that_it_lives_and_sets_no_cookie(visitor: Visitor):
    response = visitor.open("GET", "/healthz")
    assert response.status_code == 200
    assert response.text == "ok\n"
    assert "Set-Cookie" not in response.headers


def test_rules_know_nothing_of_the_web():
    code = (
        "import sys, rules.__main__\n"
        "foreign = {m.split('.')[0] for m in sys.modules} - sys.stdlib_module_names\n"
        "print(sorted(m for m in foreign if not m.startswith('_')))"
    )
    run = subprocess.run(
        [sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "['rules']"


@pytest.mark.parametrize("key", ["kort", "", "x" * 40, "é" * 40, EXAMPLE_KEY, f"{KEY} kort"])
def test_a_weak_key_is_refused_in_one_sentence(monkeypatch, tmp_path, key: str):
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", key)
    with pytest.raises(ConfigError, match="HEUPCHECK_SECRET_KEY holds no usable key: give 32 or"):
        create_app()
    monkeypatch.delenv("HEUPCHECK_SECRET_KEY")
    file = tmp_path / "key"
    file.write_text(key, encoding="utf-8")
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY_FILE", str(file))
    with pytest.raises(ConfigError, match="HEUPCHECK_SECRET_KEY_FILE="):
        create_app()


@pytest.mark.parametrize("hosts", ["https://praktijk.example", "*", "a b/c", "-"])
def test_a_host_that_is_none_is_refused_in_one_sentence(monkeypatch, hosts: str):
    monkeypatch.setenv("HEUPCHECK_HOSTS", hosts)
    with pytest.raises(ConfigError, match="is no host name"):
        create_app()


@pytest.mark.parametrize(
    ("listen", "message"),
    [
        ("0.0.0.0:8000", "HEUPCHECK_SECRET_KEY"),
        ("8000", "host:port"),
        ("127.0.0.1:web", "host:port"),
        ("127.0.0.1:99999", "host:port"),
        ("[::1]:8000", "HEUPCHECK_SECRET_KEY"),
    ],
)
def test_serve_refuses_what_it_cannot_serve(monkeypatch, capsys, listen: str, message: str):
    monkeypatch.setenv("HEUPCHECK_LISTEN", listen)
    monkeypatch.delenv("HEUPCHECK_SECRET_KEY", raising=False)
    assert main() == 2
    said = capsys.readouterr().err
    assert message in said
    assert said.count("\n") == 1


def test_serve_listens_elsewhere_with_a_key_and_the_names_of_the_site(monkeypatch):
    monkeypatch.setenv("HEUPCHECK_LISTEN", "0.0.0.0:8000")
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY)
    with pytest.raises(ConfigError, match="set HEUPCHECK_HOSTS"):
        address()
    monkeypatch.setenv("HEUPCHECK_HOSTS", "zelfcheck.praktijk.example")
    assert address() == "0.0.0.0:8000"


def test_without_configuration_only_this_machine_is_answered(monkeypatch):
    monkeypatch.delenv("HEUPCHECK_SECRET_KEY", raising=False)
    app = create_app()
    assert Visitor(app, "http://127.0.0.1:8000").open("GET", "/").status_code == 200
    assert Visitor(app, "http://192.0.2.1:8000").open("GET", "/").status_code == 400


def test_flask_finds_the_app():
    run = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "app", "routes"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "HEUPCHECK_SECRET_KEY": KEY},
    )
    assert "/vraag/<question_id>" in run.stdout


def test_serve_says_what_is_wrong_with_an_address_it_cannot_use(monkeypatch, capsys):
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY)
    monkeypatch.setenv("HEUPCHECK_HOSTS", "geen.adres.invalid")
    monkeypatch.setenv("HEUPCHECK_LISTEN", "geen.adres.invalid:8000")
    assert main() == 2
    assert "cannot be served" in capsys.readouterr().err


@pytest.mark.parametrize("path", ["/thema.css", "/static/style.css", "/static/nothing"])
def test_only_a_file_is_kept_not_the_way_to_another(visitor: Visitor, path: str):
    response = visitor.open("GET", f"{path}?taal=en")
    assert response.status_code == 303
    assert response.headers["Cache-Control"] == "no-store"


def test_behind_a_proxy_that_ends_https_the_cookie_is_secure(monkeypatch):
    https = {"X-Forwarded-Proto": "https"}
    plain = Visitor(create_app()).open("GET", "/vraag/leeftijd", headers=https)
    assert "Secure" not in plain.headers["Set-Cookie"]
    monkeypatch.setenv("HEUPCHECK_PROXY", "1")
    proxied = Visitor(create_app()).open("GET", "/vraag/leeftijd", headers=https)
    assert proxied.headers["Set-Cookie"].startswith("__Host-heupcheck=")
    assert "Secure" in proxied.headers["Set-Cookie"]


@pytest.mark.parametrize(
    ("forwarded", "scheme"),
    [
        ("https", "https"),
        ("gopher", "http"),
        ("wss", "http"),
        ("https, gopher", "http"),
        ("https, http", "http"),
        ("http, https", "https"),
        ("", "http"),
    ],
)
def test_behind_a_proxy_a_redirect_leads_to_http_or_https_only(
    monkeypatch, forwarded: str, scheme: str
):
    monkeypatch.setenv("HEUPCHECK_PROXY", "1")
    # Only an empty path is sent on to a whole address.
    environ = {"PATH_INFO": "", "HTTP_X_FORWARDED_PROTO": forwarded}
    response = create_app().test_client().open(environ_overrides=environ)
    assert response.headers["Location"] == f"{scheme}://localhost/"
    assert ("Strict-Transport-Security" in response.headers) == (scheme == "https")


def test_an_error_only_says_that_answers_are_kept_when_they_are(visitor: Visitor):
    assert "eerdere antwoorden" not in visitor.get("/niets", 404).text
    visitor.answer("leeftijd", "80plus")
    assert "Uw eerdere antwoorden zijn er nog." in visitor.get("/niets", 404).text
