"""A reminder for the calendar, that says nothing of a hip where others may look."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event
from icalendar.enums import CLASS, TRANSP

from rules.language import N_, _
from rules.model import Urgency
from rules.reasoning.what_if import ALARM
from wizard.clinic import Clinic

NEUTRAL = N_("Herinnering")
AT_NINE = timedelta(hours=9)
ASKED_LATER = {
    Urgency.SELF_CARE: N_(
        "Hoe gaat het nu? Is het niet beter, of wordt het erger? Maak dan een afspraak bij de "
        "fysiotherapeut."
    ),
    Urgency.PHYSIOTHERAPIST: N_(
        "Hoe gaat het nu? Heeft u al een afspraak bij de fysiotherapeut? Maak er anders nu een."
    ),
}


def reminder(urgency: Urgency, clinic: Clinic, day: date) -> Calendar:
    """The whole of this day in a calendar; no answer is in it."""
    description = [
        _(ASKED_LATER[urgency]),
        f"{clinic.name}: {clinic.phone}",
        "",
        str(ALARM),
        *(f"- {_(sign)}" for sign in ALARM.signs),
        "",
        _("Levensgevaar? Bel 112."),
    ]
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _(NEUTRAL))
    alarm.add("trigger", AT_NINE)
    event = Event.new(
        uid=str(uuid.uuid4()),
        stamp=datetime.now(UTC),
        start=day,
        end=day + timedelta(days=1),
        summary=_(NEUTRAL),
        description="\n".join(description),
        transparency=TRANSP.TRANSPARENT,
        classification=CLASS.PRIVATE,
        subcomponents=[alarm],
    )
    return Calendar.new(prodid="-//Zelfcheck//NL", subcomponents=[event])
