"""A visit: the start, one question at a time, the answers, the result, and wiping."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import wraps

from flask import abort, current_app, flash, redirect, render_template, request, session, url_for
from flask_wtf.csrf import CSRFError
from werkzeug.wrappers import Response

from rules.knowledge.advice import advice_for
from rules.knowledge.questions import BY_ID, QUESTIONS
from rules.knowledge.questions.pain import location, side
from rules.language import _
from rules.model import Question, Urgency
from rules.reasoning.assess import decide
from rules.reasoning.outcome import Outcome, outcome
from wizard import opening
from wizard.forms import ANSWER, FORMS
from wizard.journey import Journey
from wizard.kept import Shown
from wizard.site import Page, here, wizard
from wizard.state import STATE, pack, unpack
from wizard.summary import EDITION, TITLE

TRIED_BEFORE = "opnieuw"  # hidden field: the form was shown again because no cookie came back


def current() -> Journey:
    """The journey of this visitor, as far as the state makes sense."""
    return Journey(*unpack(session.get(STATE)))


def told(journey: Journey) -> Outcome:
    """What this visitor is told in the end, at this clinic."""
    return outcome(journey.path.answers, here().ranks_causes)


def clock() -> tuple[str, ...]:
    """What time it is and whether the clinic is open, in sentences; nothing without its hours."""
    hours = here().hours
    return opening.say(hours, datetime.now(opening.AMSTERDAM)) if hours else ()


def onward(journey: Journey) -> Response:
    """Send the visitor on: to the result, the first open question, or the overview."""
    path = journey.path
    if path.open and not path.stopped:
        place = f"/vraag/{path.open.id}"
    else:
        place = "/uitslag" if path.stopped else "/overzicht"
    return redirect(request.script_root + place, 303)  # url_for costs as much as all the answers


def at_the_end(page: Callable[[Journey], Page]) -> Callable[[], Page]:
    """A page for who can see the result; anybody else is sent on."""

    @wraps(page)
    def show() -> Page:
        journey = current()
        return page(journey) if journey.path.finished else onward(journey)

    return show


@wizard.get("/")
def start() -> Page:
    """What the check is, for whom, and the way in."""
    return render_template("start.html", first=QUESTIONS[0], journey=current(), clock=clock())


@wizard.route("/vraag/<question_id>", methods=["GET", "POST"])
def question(question_id: str) -> Page:
    """One question: show it, or take its answer and go on."""
    asked = BY_ID.get(question_id) or abort(404)
    journey = current()
    values, error = [], ""
    if request.method == "POST":
        posted = request.form
        values = posted.getlist(ANSWER)
        after = journey.answered(asked, values)  # no answer changes what came before it
        form = FORMS[asked.id](posted, after.path.answers)
        if form.validate():
            session[STATE] = pack(after.given)
            return onward(after)
        error = " ".join(form.antwoord.errors)
    if not journey.shows(asked):
        return onward(journey)
    shown = _shown(asked, journey)._replace(error=error, notice=_notice(journey))
    return shown.page(asked.mask(values) if error else journey.path.answers.bits[asked.id])


def _notice(journey: Journey) -> str:
    """What must be said about the answers of before; nothing when all is well."""
    name = current_app.session_interface.get_cookie_name(current_app)
    if name in request.cookies and not session:
        return _(
            "Uw eerdere antwoorden zijn gewist. Dat gebeurt na 20 uur, of als er bij ons iets is "
            "veranderd. Begin opnieuw, of bel ons."
        )
    if not journey.changed:
        return ""
    return _(
        "De vragen zijn veranderd sinds u begon. Wat nog klopt, staat er nog. De rest vragen wij "
        "opnieuw."
    )


def _shown(asked: Question, journey: Journey) -> Shown:
    """What the page of this question shows to this visitor."""
    path = journey.path
    return Shown(
        asked,
        asked.open_to(path.answers.bits),
        journey.previous(asked),
        advice_for(decide(path.answers)) if path.urgency >= Urgency.URGENT else None,
        path.stopped,
    )


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
        return render_template("error.html", code=404, kept=journey.begun), 404
    values = request.form.getlist(ANSWER)
    kept = asked.accepts(values, journey.path.answers)
    if not kept and not journey.shows(asked) and not no_cookie:
        return onward(journey)
    again = _("Kies nog een keer ‘Verder’.")
    still_there = _("Deze pagina stond lang open. Uw antwoord staat er nog.")
    notice = f"{still_there} {again}" if kept else again
    shown = _shown(asked, journey)._replace(notice=notice, retry=no_cookie)
    return shown.page(asked.mask(values)), 400


@wizard.get("/overzicht")
@at_the_end
def overview(journey: Journey) -> Page:
    """Every answer that counts, to check before the result."""
    return render_template("overview.html", journey=journey, location=location, side=side)


@wizard.get("/uitslag")
@at_the_end
def result(journey: Journey) -> Page:
    """What to do and how soon, and why."""
    return render_template(
        "result.html",
        journey=journey,
        outcome=told(journey),
        location=location,
        side=side,
        summary=TITLE,
        edition=EDITION,
        now=opening.Now(datetime.now(opening.AMSTERDAM)),
        today=opening.today(),
        clock=clock(),
    )


@wizard.post("/wissen")
def wipe() -> Page:
    """Forget every answer."""
    session.clear()
    flash(_("Uw antwoorden zijn gewist."))
    response = redirect(url_for("wizard.start"), 303)
    response.headers["Clear-Site-Data"] = '"cache", "storage"'
    return response
