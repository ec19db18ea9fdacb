"""The visitor's state: sealed, kept in the browser only, and never lost by an everyday event."""

import base64
from dataclasses import replace
from http.cookies import SimpleCookie

import pytest
from cryptography.fernet import Fernet
from flask import Flask
from itsdangerous import BadSignature

from app import create_app
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.signs import illness, skin
from rules.reasoning.path import in_bits
from tests.stories import STORIES, leading_to
from tests.visitor import Page, Visitor
from wizard.session import Seal
from wizard.state import ENTRY, FINGERPRINT, STATE, State, fingerprint, pack, unpack

KEY = "a-key-that-is-long-enough-to-be-accepted"


def cookie_of(visitor: Visitor, path: str = "/vraag/leeftijd") -> SimpleCookie:
    return SimpleCookie(visitor.open("GET", path).headers["Set-Cookie"])


def state_of(visitor: Visitor) -> str:
    cookie = visitor.client.get_cookie("heupcheck")
    assert cookie
    return cookie.value


def test_the_cookie_cannot_be_read_by_scripts_and_ends_with_the_browser(app: Flask):
    cookie = cookie_of(Visitor(app))["heupcheck"]
    assert cookie["httponly"] is True
    assert cookie["samesite"] == "Lax"
    assert cookie["path"] == "/"
    assert not cookie["expires"]
    assert not cookie["max-age"]


def test_under_https_the_cookie_is_secure_and_bound_to_the_host(app: Flask):
    visitor = Visitor(app, "https://localhost")
    cookie = cookie_of(visitor)["__Host-heupcheck"]
    assert cookie["secure"] is True
    assert cookie["path"] == "/"
    assert not cookie["domain"]
    assert visitor.answer("leeftijd", "40-49") == "/vraag/begin"


def test_nothing_in_the_cookie_can_be_read_without_the_key(visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    assert "80plus" not in state_of(visitor)
    assert "given" not in state_of(visitor)


def test_no_answer_ever_stands_in_an_address(visitor: Visitor):
    given = STORIES[0].walk()
    for question, values in given.items():
        place = visitor.answer(question, *values)
        assert place in ("/uitslag", "/overzicht") or place.startswith("/vraag/")
        assert "?" not in place


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[:-3] + "AAA",
        lambda text: text[: len(text) // 2],
        lambda text: text[::-1],
        lambda _: "rubbish",
        lambda _: "é" * 20,
        lambda text: text * 15,
        lambda _: "",
    ],
    ids=["changed", "cut", "reversed", "rubbish", "not ascii", "too long", "empty"],
)
def test_a_tampered_cookie_starts_afresh(visitor: Visitor, damage):
    visitor.answer("leeftijd", "80plus")
    visitor.client.set_cookie("heupcheck", damage(state_of(visitor)))
    page = visitor.get("/uitslag")
    assert page.h1 == QUESTIONS[0].title
    assert "Uw eerdere antwoorden zijn gewist." in page.one(".notice").get_text()
    assert not visitor.get("/vraag/leeftijd").has(".notice"), "said once"


def sealed(app: Flask, given: object) -> str:
    """The cookie of somebody whose state holds this."""
    return app.session_interface.get_signing_serializer(app).dumps({STATE: given})


@pytest.mark.parametrize("given", ["text", ["list"], {"koorts": "geen"}, 7, None, "AAAA", "é", ""])
def test_answers_of_another_shape_start_afresh(app: Flask, visitor: Visitor, given: object):
    visitor.client.set_cookie("heupcheck", sealed(app, given))
    assert visitor.get("/uitslag").h1 == QUESTIONS[0].title


EVERYTHING = {q.id: [option.id for option in q.options] for q in QUESTIONS}


def test_a_state_holds_what_was_given_and_nothing_else():
    everything = in_bits(EVERYTHING)
    assert unpack(pack(everything)) == State(everything, changed=False)
    assert unpack(pack({"leeftijd": 1, "weg": 1})).given == {"leeftijd": 1}
    assert len({fingerprint(question) for question in QUESTIONS}) == len(QUESTIONS)
    assert max(len(question.options) for question in QUESTIONS) <= 8 * (ENTRY.size - FINGERPRINT)


def test_a_question_that_changed_is_asked_again_and_what_still_holds_is_kept(
    visitor: Visitor, monkeypatch
):
    """Somebody is halfway when the questionnaire gets another option for fever."""
    older = replace(illness, options=illness.options[1:])
    known = {q.id: fingerprint(older if q is illness else q) for q in QUESTIONS}
    with monkeypatch.context() as before:
        before.setattr("wizard.state._FINGERPRINTS", known)
        read = {mark: name for name, mark in known.items()}
        before.setattr("wizard.state._BY_FINGERPRINT", read)
        visitor.answer_all({**leading_to(skin), "huid": ["geen"]})
    page = visitor.get("/uitslag")
    assert page.h1 == illness.title
    assert "De vragen zijn veranderd sinds u begon." in page.one(".notice").get_text()
    assert not page.has("[checked]"), "the old answer does not speak for the new option"
    assert visitor.answer("koorts", "geen") == "/vraag/uitval", "the others were kept"
    assert not visitor.get("/vraag/uitval").has(".notice")


def test_answers_end_20_hours_after_the_last_one(visitor: Visitor, monkeypatch):
    visitor.answer("leeftijd", "80plus")
    now = __import__("time").time()
    for hours, question in ((-0.05, "begin"), (19.9, "begin"), (20.1, "leeftijd")):
        monkeypatch.setattr("wizard.session.time.time", lambda h=hours: now + h * 3600)
        assert visitor.get("/uitslag").response.request.path == f"/vraag/{question}"


def test_the_largest_set_of_answers_fits_in_a_cookie(app: Flask):
    visitor = Visitor(app)
    visitor.get("/vraag/leeftijd")
    with visitor.client.session_transaction() as session:
        session[STATE] = pack(in_bits(EVERYTHING))
    assert len(state_of(visitor)) <= 1000


def wrong_token(visitor: Visitor, token: str | None, question: str, *values: str) -> Page:
    """Post an answer with this token, or with none; the page that is shown instead."""
    data: dict[str, object] = {"antwoord": list(values)}
    if token is not None:
        data["csrf_token"] = token
    response = visitor.open("POST", f"/vraag/{question}", data=data)
    assert response.status_code == 400
    return visitor._seen(Page(response))


@pytest.mark.parametrize("token", [None, "", "rubbish", "IjEi.aaaa.bbbb"])
def test_a_form_without_a_valid_token_is_shown_again_with_its_answer(visitor: Visitor, token):
    visitor.answer("leeftijd", "80plus")
    page = wrong_token(visitor, token, "begin", "plots")
    assert "Uw antwoord staat er nog." in page.one(".notice").get_text()
    assert page.one("[checked]")["value"] == "plots"
    assert visitor.get("/overzicht").h1 == "Hoe is de klacht begonnen?", "nothing was stored"
    assert visitor.answer("begin", "plots") == "/vraag/gevallen"


def test_a_form_of_before_a_new_key_keeps_its_answer(monkeypatch):
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY)
    before = Visitor(create_app())
    before.answer("leeftijd", "80plus")
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY[::-1])
    after = Visitor(create_app())
    after.client.set_cookie("heupcheck", state_of(before))
    page = wrong_token(after, before.token, "begin", "plots")
    assert page.one("[checked]")["value"] == "plots"
    assert after.answer("begin", "plots") == "/vraag/leeftijd"
    assert after.answer("leeftijd", "80plus") == "/vraag/gevallen", "the first answer was kept"


def test_a_new_key_before_the_old_goes_unnoticed(monkeypatch, tmp_path):
    file = tmp_path / "keys"
    file.write_text(KEY, encoding="ascii")
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY_FILE", str(file))
    visitor = Visitor(create_app())
    visitor.answer("leeftijd", "80plus")
    before = state_of(visitor)
    file.write_text(f"{KEY[::-1]}\n{KEY}\n", encoding="ascii")
    assert visitor.answer("begin", "plots") == "/vraag/gevallen", "the open form still works"
    file.write_text(KEY[::-1], encoding="ascii")
    assert (
        visitor.get("/overzicht").h1 == "Bent u in de laatste 6 weken gevallen, of hard gestoten?"
    ), "the new key seals"
    visitor.client.set_cookie("heupcheck", before)
    assert visitor.get("/overzicht").h1 == "Hoe oud bent u?", "a key that is gone opens nothing"


@pytest.mark.parametrize("keys", ["", "kort", "é" * 40])
def test_a_spoilt_key_file_keeps_the_keys_of_before(monkeypatch, tmp_path, caplog, keys: str):
    file = tmp_path / "keys"
    file.write_text(KEY, encoding="ascii")
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY_FILE", str(file))
    visitor = Visitor(create_app())
    visitor.answer("leeftijd", "80plus")
    file.write_text(keys, encoding="utf-8")
    assert visitor.answer("begin", "plots") == "/vraag/gevallen"
    assert "The keys of before are kept." in caplog.text
    file.unlink()
    assert visitor.answer("begin", "plots") == "/vraag/gevallen"


def test_a_cookie_of_before_this_seal_is_said_to_be_gone_once(monkeypatch):
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY)
    visitor = Visitor(create_app())
    visitor.client.set_cookie("heupcheck", Fernet(Fernet.generate_key()).encrypt(b"{}").decode())
    page = visitor.get("/vraag/leeftijd")
    assert "Uw eerdere antwoorden zijn gewist." in page.one(".notice").get_text()
    assert not visitor.get("/vraag/leeftijd").has(".notice")


def test_the_time_in_a_cookie_is_sealed_with_it():
    seal = Seal(KEY)
    whole = bytearray(base64.urlsafe_b64decode(seal.dumps("state")))
    whole[7] ^= 1
    with pytest.raises(BadSignature):
        seal.loads(base64.urlsafe_b64encode(whole).decode())


def test_a_restart_with_the_same_key_loses_nothing(monkeypatch):
    monkeypatch.setenv("HEUPCHECK_SECRET_KEY", KEY)
    before = Visitor(create_app())
    before.answer("leeftijd", "80plus")
    after = Visitor(create_app())
    after.client.set_cookie("heupcheck", state_of(before))
    after.token = before.token
    assert after.answer("begin", "plots") == "/vraag/gevallen"


def test_without_cookies_one_clear_page_says_so(app: Flask):
    visitor = Visitor(app)
    visitor.client = app.test_client(use_cookies=False)
    page = visitor.get("/vraag/leeftijd")
    page = wrong_token(visitor, visitor.token, "leeftijd", "80plus")
    assert page.has("input[name=opnieuw]")
    response = visitor.open(
        "POST", "/vraag/leeftijd", data={"csrf_token": visitor.token, "opnieuw": "1"}
    )
    assert response.status_code == 400
    assert Page(response).h1 == "Uw browser bewaart geen cookies"


def test_wiping_forgets_everything(visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    page = visitor.post("/wissen")
    assert page.response.request.path == "/"
    assert "Uw antwoorden zijn gewist." in page.text
    assert visitor.client.get_cookie("heupcheck") is None
    visitor.token = ""
    assert not visitor.get("/vraag/leeftijd").has("[checked]")


def test_wiping_wants_a_token(visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    assert visitor.open("POST", "/wissen").status_code == 400
    assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "80plus"


def test_the_state_holds_nothing_but_answers_by_id(app: Flask, visitor: Visitor):
    visitor.answer("leeftijd", "80plus")
    state = app.session_interface.get_signing_serializer(app).loads(state_of(visitor))
    assert state.keys() == {"csrf_token", STATE}
    assert unpack(state[STATE]).given == in_bits({"leeftijd": ["80plus"]})


FOREIGN = [
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "same-site", "Origin": "http://localhost"},
    {"Origin": "https://elders.example"},
    {"Origin": "http://localhost.elders.example"},
    {"Origin": "null"},
    {"Origin": "http://["},
    {"Origin": ""},
]


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_a_form_from_another_site_changes_nothing_even_with_the_token(visitor: Visitor, headers):
    visitor.answer("leeftijd", "80plus")
    for path, data in (("/vraag/leeftijd", {"antwoord": "kind"}), ("/wissen", {})):
        data = {"csrf_token": visitor.token, **data}
        response = visitor.open("POST", path, data=data, headers=headers)
        assert response.status_code == 403
        assert Page(response).h1 == "Deze pagina mag u niet openen"
        assert visitor.get("/vraag/leeftijd").one("[checked]")["value"] == "80plus"


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "same-origin", "Origin": "http://localhost"},
        {"Sec-Fetch-Site": "same-origin", "Origin": "null"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "http://localhost"},
        {"Origin": "https://localhost", "Referer": "http://["},
    ],
    ids=str,
)
def test_a_form_of_this_site_is_taken(visitor: Visitor, headers):
    visitor.get("/vraag/leeftijd")
    data = {"csrf_token": visitor.token, "antwoord": "80plus"}
    response = visitor.open("POST", "/vraag/leeftijd", data=data, headers=headers)
    assert response.status_code == 303
