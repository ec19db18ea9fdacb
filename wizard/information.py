"""The pages that anybody can read: causes, care, the rules and their sources, the statements."""

from __future__ import annotations

from datetime import date

from flask import abort, render_template

from rules.assurance import told
from rules.knowledge.advice import ADVICE, ALARM_SIGNS, UNTIL_SEEN
from rules.knowledge.base_level import TABLE
from rules.knowledge.care import PREVENTION, TREATMENTS
from rules.knowledge.causes import CAUSES, NONSPECIFIC, by_place
from rules.knowledge.follow_up import FOLLOW_UPS
from rules.knowledge.open_points import OPEN_POINTS
from rules.knowledge.questions import QUESTIONS
from rules.knowledge.questions.pain import location
from rules.knowledge.red_flags import RED_FLAGS
from rules.knowledge.sources import SOURCES
from wizard.site import Page, wizard

STATED_ON = date(2026, 11, 22)  # the accessibility statement


@wizard.get("/oorzaken")
def causes() -> Page:
    """All causes by place on the body."""
    return render_template("causes.html", groups=by_place(), nonspecific=NONSPECIFIC)


@wizard.get("/oorzaak/<cause_id>")
def cause(cause_id: str) -> Page:
    """Plain information about one cause."""
    found = next((cause for cause in CAUSES if cause.id == cause_id), None) or abort(404)
    return render_template("cause.html", cause=found, sources=SOURCES, location=location)


@wizard.get("/<any(behandeling, voorkomen):page>")
def care(page: str) -> Page:
    """The clinic's treatments, or ways to prevent complaints, with the causes that each helps."""
    cares = TREATMENTS if page == "behandeling" else PREVENTION
    return render_template("care.html", page=page, cares=cares, causes=CAUSES)


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
