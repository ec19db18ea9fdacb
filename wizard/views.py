"""The pages of the check: start, questions, overview, result, information, and wiping."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import NamedTuple

from flask import (
    Blueprint,
    abort,
    current_app,
    flash,
    redirect,
    render_template,
    request,
    session,
    url_for,
)
from flask_wtf.csrf import CSRFError
from werkzeug.wrappers import Response

from rules.assurance import told
from rules.knowledge.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN, Advice, advice_for
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES, NONSPECIFIC
from rules.knowledge.follow_up import FOLLOW_UPS, follow_up
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from rules.language import N_, _, spoken
from rules.model import Cause, Option, Question, Statement, Urgency
from rules.reasoning.assess import assess
from rules.reasoning.explain import decisive, why
from rules.reasoning.what_if import calls
from wizard import opening
from wizard.clinic import LOGOS, Clinic
from wizard.forms import ANSWER, FORMS, AnswerForm
from wizard.journey import Journey
from wizard.state import pack, unpack

ANSWERS_GONE = N_(
    "Uw eerdere antwoorden zijn gewist. Dat gebeurt na 20 uur, of als er bij ons iets is "
    "veranderd. Begin opnieuw, of bel ons."
)
QUESTIONS_CHANGED = N_(
    "De vragen zijn veranderd sinds u begon. Wat nog klopt, staat er nog. De rest vragen wij "
    "opnieuw."
)

Page = str | Response | tuple[str, int]

wizard = Blueprint("wizard", __name__)

STATED_ON = date(2026, 11, 22)  # the accessibility statement
STATE = "stand"  # what the session calls the answers
TRIED_BEFORE = "opnieuw"  # hidden field: the form was shown again because no cookie came back


def current() -> Journey:
    """The journey of this visitor, as far as the state makes sense."""
    return Journey(*unpack(session.get(STATE)))


def clock() -> tuple[str, ...]:
    """What time it is and whether the clinic is open, in sentences; nothing without its hours."""
    hours = here().hours
    return opening.say(hours, datetime.now(opening.AMSTERDAM)) if hours else ()


class Now:
    """Who can be called at this hour, said in the language that is spoken."""

    def __init__(self) -> None:
        self._time = datetime.now(opening.AMSTERDAM)

    def __str__(self) -> str:
        return " ".join(opening.say(opening.GP, self._time, urgent=True))


def who_answers_now(urgency: Urgency, advice: Advice) -> Now | None:
    """Who can be called now, where it is the general practitioner and cannot wait."""
    is_gp = advice is ADVICE[urgency] and urgency in (Urgency.URGENT, Urgency.TODAY)
    return Now() if is_gp else None


def here() -> Clinic:
    """The clinic of this site, as it speaks of itself in the language that is spoken."""
    clinic: Clinic = current_app.config["CLINIC"]
    return clinic.speaking(spoken().code)


def onward(journey: Journey) -> Response:
    """Send the visitor on: to the result, the first open question, or the overview."""
    path = journey.path
    if path.stopped:
        return redirect(url_for("wizard.result"), 303)
    if path.open:
        return redirect(url_for("wizard.question", question_id=path.open.id), 303)
    return redirect(url_for("wizard.overview"), 303)


@wizard.get("/")
def start() -> Page:
    """What the check is, for whom, and the way in."""
    return render_template("start.html", first=QUESTIONS[0], journey=current(), clock=clock())


@wizard.route("/vraag/<question_id>", methods=["GET", "POST"])
def question(question_id: str) -> Page:
    """One question: show it, or take its answer and go on."""
    asked = BY_ID.get(question_id) or abort(404)
    journey = current()
    if request.method == "POST":
        form = FORMS[asked.id](journey)
        if form.validate():
            journey = journey.answered(asked, form.values)
            session[STATE] = pack(journey.given)
            return onward(journey)
    else:
        form = FORMS[asked.id](journey, journey.values(asked))
    if not journey.shows(asked):
        return onward(journey)
    return question_page(asked, form, journey, _notice(journey))


def _notice(journey: Journey) -> str:
    """What must be said about the answers of before; nothing when all is well."""
    name = current_app.session_interface.get_cookie_name(current_app)
    if name in request.cookies and not session:
        return _(ANSWERS_GONE)
    return _(QUESTIONS_CHANGED) if journey.changed else ""


def question_page(
    asked: Question, form: AnswerForm, journey: Journey, notice: str = "", retry: bool = False
) -> str:
    """The page of one question, with the answer chosen in `form` and perhaps a notice."""
    return render_template(
        "question.html",
        question=asked,
        form=form,
        journey=journey,
        notice=notice,
        retry=retry,
        urgent=_call_now(journey),
        location=location,
    )


def _call_now(journey: Journey) -> Advice | None:
    """What to do at once although questions are still shown; None if it can wait."""
    if journey.path.urgency < Urgency.URGENT:
        return None
    return advice_for(assess(journey.path.answers))


@wizard.app_errorhandler(CSRFError)
def form_expired(__: CSRFError) -> Page:
    """A form without a valid token: show it again with its answer, and change nothing."""
    no_cookie = not session
    if no_cookie and TRIED_BEFORE in request.form:
        return render_template("no_cookies.html"), 400
    if request.endpoint == "wizard.wipe":
        return render_template("wipe.html", wiped=no_cookie), 400
    asked = BY_ID.get((request.view_args or {}).get("question_id", ""))
    journey = current()
    if asked is None:  # not abort: this is a handler of errors already
        return render_template("error.html", code=404, kept=bool(journey.path.answers.chosen)), 404
    values = request.form.getlist(ANSWER)
    kept = asked.accepts(values, journey)
    if not kept and not journey.shows(asked) and not no_cookie:
        return onward(journey)
    form = FORMS[asked.id](journey, values)
    again = _("Kies nog een keer ‘Verder’.")
    still_there = _("Deze pagina stond lang open. Uw antwoord staat er nog.")
    notice = f"{still_there} {again}" if kept else again
    return question_page(asked, form, journey, notice, retry=no_cookie), 400


@wizard.get("/overzicht")
def overview() -> Page:
    """Every answer that counts, to check before the result."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    return render_template("overview.html", journey=journey, location=location)


@wizard.get("/uitslag")
def result() -> Page:
    """What to do and how soon, and why."""
    journey = current()
    if not journey.path.finished:
        return onward(journey)
    answers = journey.path.answers
    outcome = assess(answers)
    reasons = why(outcome.deciding, answers)
    noticed = decisive((flag.when for flag in outcome.flags), answers)
    said = {answer for reason in reasons for answer in reason.answers}
    advice = advice_for(outcome)
    return render_template(
        "result.html",
        journey=journey,
        result=outcome,
        now=who_answers_now(outcome.urgency, advice),
        fits=outcome.causes if here().ranks_causes else (),
        groups=by_place() if not here().ranks_causes else (),
        advice=advice,
        calm=outcome.urgency < Urgency.TODAY,
        self_help=outcome.urgency < Urgency.GP,
        why=reasons,
        tell=_once(reason.reason.tell for reason in reasons),
        noticed=[answer for answer in noticed if answer not in said],
        until=_once(
            [*(flag.reason.until for flag in outcome.flags), UNTIL_SEEN.get(outcome.urgency, ())]
        ),
        calls=calls(answers) if outcome.urgency < Urgency.TODAY else (),
        follow_up=follow_up(outcome.urgency, answers),
        nonspecific=NONSPECIFIC,
        location=location,
        today=datetime.now(opening.AMSTERDAM).date(),
        clock=clock(),
    )


def _once(lists: Iterable[Iterable[Statement]]) -> list[Statement]:
    """All statements of these lists, each once, in order."""
    return list(dict.fromkeys(statement for items in lists for statement in items))


class Place(NamedTuple):
    """A place on the body, and the causes that are felt there: mainly, and sometimes."""

    place: Option
    mainly: list[Cause]
    sometimes: list[Cause]


def by_place() -> list[Place]:
    """Every cause at the places where it is felt, in the order of the question; not ranked."""
    groups = []
    for place in location.options:
        here = [cause for cause in CAUSES if place.id in cause.places and cause is not NONSPECIFIC]
        mainly = [cause for cause in here if cause.places[0] == place.id]
        sometimes = [cause for cause in here if cause not in mainly]
        if here:
            groups.append(Place(place, mainly, sometimes))
    return groups


@wizard.get("/oorzaken")
def causes() -> Page:
    """All causes by place on the body."""
    return render_template("causes.html", groups=by_place(), nonspecific=NONSPECIFIC)


@wizard.get("/oorzaak/<cause_id>")
def cause(cause_id: str) -> Page:
    """Plain information about one cause."""
    found = next((cause for cause in CAUSES if cause.id == cause_id), None) or abort(404)
    return render_template("cause.html", cause=found, sources=SOURCES, location=location)


@wizard.get("/behandeling")
def treatments() -> Page:
    """The clinic's treatments, with the causes that each can help."""
    return render_template("care.html", page="behandeling", cares=TREATMENTS, causes=CAUSES)


@wizard.get("/voorkomen")
def prevention() -> Page:
    """Ways to prevent hip complaints, with the causes that each can help."""
    return render_template("care.html", page="voorkomen", cares=PREVENTION, causes=CAUSES)


@wizard.get("/verantwoording")
def accountability() -> Page:
    """Every question, rule and source, for the physiotherapist who checks them."""
    return render_template(
        "accountability.html",
        open_points=OPEN_POINTS,
        questions=QUESTIONS,
        flags=RED_FLAGS,
        base_table=TABLE,
        advice=ADVICE,
        until_seen=UNTIL_SEEN,
        alarm_signs=ALARM_SIGNS,
        follow_ups=FOLLOW_UPS,
        cares=TREATMENTS + PREVENTION,
        proven=told.proof_lines(),
        skipped=told.exception_lines(),
        measured=told.accuracy_lines(),
        causes=CAUSES,
        sources=SOURCES,
    )


@wizard.get("/privacy")
def privacy() -> Page:
    """What is processed, and what is not kept."""
    return render_template("privacy.html")


@wizard.get("/toegankelijkheid")
def accessibility() -> Page:
    """The accessibility statement."""
    return render_template("accessibility.html", stated_on=STATED_ON)


@wizard.post("/wissen")
def wipe() -> Page:
    """Forget every answer."""
    session.clear()
    flash(_("Uw antwoorden zijn gewist."))
    response = redirect(url_for("wizard.start"), 303)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response


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
