"""A reminder for the calendar, that says nothing of a hip where others may look."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event
from icalendar.enums import CLASS, TRANSP

from rules.knowledge.follow_up import Reminder
from rules.language import N_, _
from rules.reasoning.what_if import ALARM
from wizard.clinic import Clinic

NEUTRAL = N_("Herinnering")
AT_NINE = timedelta(hours=9)


def reminder(later: Reminder, clinic: Clinic, today: date) -> Calendar:
    """The whole of a day in a calendar, so many weeks from today; no answer is in it."""
    day = today + timedelta(weeks=later.weeks)
    description = [
        _(later.asks),
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
