"""When a clinic is open and whom to call when it is not: a function of its hours and of the time.

All by the clock in Amsterdam. Moments are compared in UTC, because Python compares two times of one
zone by their clocks, and in the night that summer time ends the clock shows one hour twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from rules.language import N_, _
from wizard import language

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LOOK_AHEAD = 60  # days
DAY = timedelta(days=1)

DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
CLOSED = "gesloten"

TEXTS = {
    "now": N_("Het is nu %(day)s %(time)s uur."),
    "open": N_("De praktijk is open tot %(time)s uur."),
    "today": N_("De praktijk is vandaag vanaf %(time)s uur open."),
    "tomorrow": N_("De praktijk is morgen, %(day)s, vanaf %(time)s uur open."),
    "this week": N_("De praktijk is %(day)s vanaf %(time)s uur open."),
    "later": N_("De praktijk is op %(day)s %(date)s vanaf %(time)s uur open."),
    "worse, by day": N_("Wordt het erger? Bel uw huisarts."),
    "worse, out of hours": N_("Wordt het erger? Bel de huisartsenpost."),
    "urgent, by day": N_("Wacht niet. Bel nu uw huisarts."),
    "urgent, out of hours": N_("Wacht niet. Bel nu de huisartsenpost."),
}

_SPAN = re.compile(r"([01]?\d|2[0-3])[.:]([0-5]\d)\s*[-–]\s*([01]?\d|2[0-3])[.:]([0-5]\d)")

Slot = tuple[time, time]


@dataclass(frozen=True)
class Hours:
    """When a clinic opens and closes on each weekday, Monday first, and its own `closed` days."""

    week: tuple[tuple[Slot, ...], ...]
    closed: frozenset[date] = frozenset()

    def __post_init__(self) -> None:
        for day, slots in zip(DAYS, self.week, strict=True):
            for slot in slots:
                if slot[0] >= slot[1]:
                    raise ValueError(
                        f'{day}: "{_span(slot)}" closes before it opens; '
                        "give the time of opening first."
                    )
            for slot, following in pairwise(slots):
                if following[0] <= slot[1]:
                    raise ValueError(
                        f'{day}: "{_span(slot)}" and "{_span(following)}" overlap or touch; '
                        "make them one or leave a break between them."
                    )

    @classmethod
    def read(cls, settings: Mapping[str, str | Sequence[str]]) -> Hours:
        """The hours in settings such as {"maandag": ["8.00-12.00"], "gesloten": ["2026-12-24"]}.

        A day that is not named is a day without hours. ValueError for what cannot be used.
        """
        given = {
            key: [value] if isinstance(value, str) else value for key, value in settings.items()
        }
        for key, texts in given.items():
            if key not in (*DAYS, CLOSED):
                raise ValueError(
                    f"{key}: {list(texts)} is for no day; use {', '.join(DAYS)} or {CLOSED}."
                )
        week = (sorted(_read_slot(day, text) for text in given.get(day, ())) for day in DAYS)
        return cls(
            tuple(tuple(slots) for slots in week),
            frozenset(_read_date(text) for text in given.get(CLOSED, ())),
        )


GP = Hours(week=(((time(8), time(17)),),) * 5 + ((),) * 2)
"""Outside these hours the out-of-hours service takes the calls of every general practitioner."""


@cache
def holidays(year: int) -> Mapping[date, str]:
    """The public holidays on which a practice is closed, as they are since 2014.

    Without Good Friday, on which many practices work, and without 5 May, a day off for most people
    only once in five years and for some in every year: each clinic names these in `closed`.
    """
    easter = _easter(year)
    king = date(year, 4, 27)
    return MappingProxyType(
        {
            date(year, 1, 1): N_("nieuwjaarsdag"),
            easter: N_("eerste paasdag"),
            easter + DAY: N_("tweede paasdag"),
            king - DAY if king.weekday() == 6 else king: N_("Koningsdag"),
            easter + 39 * DAY: N_("Hemelvaartsdag"),
            easter + 49 * DAY: N_("eerste pinksterdag"),
            easter + 50 * DAY: N_("tweede pinksterdag"),
            date(year, 12, 25): N_("eerste kerstdag"),
            date(year, 12, 26): N_("tweede kerstdag"),
        }
    )


def today() -> date:
    """The day that it is in Amsterdam."""
    return datetime.now(AMSTERDAM).date()


def is_open(hours: Hours, now: datetime) -> bool:
    """Is the clinic open at this moment?"""
    return _closing(hours, now) is not None


def next_opening(hours: Hours, now: datetime) -> datetime | None:
    """The first moment from now on that the clinic opens; None when it stays shut for long."""
    today = _local(now).date()
    for ahead in range(LOOK_AHEAD + 1):
        for opens, __ in _slots(hours, today + ahead * DAY):
            if opens >= now:
                return opens.astimezone(AMSTERDAM)
    return None


def say(hours: Hours, now: datetime, urgent: bool = False) -> tuple[str, ...]:
    """What a visitor wants to know at this moment: is the clinic open, when then, and whom to call.

    Who is urgent hears whom to call now, and no hour that invites to wait.
    """
    local = _local(now)
    holiday = holidays(local.year).get(local.date())
    closing = _closing(hours, now)
    said = [_say("now", local)]
    if holiday:
        said.append(_("Het is vandaag %(holiday)s.", holiday=_(holiday)))
    if not urgent:
        said.append(_say("open", closing) if closing else _say_opening(hours, local))
    if urgent or not closing:
        reached = "by day" if is_open(GP, now) else "out of hours"
        said.append(_(TEXTS[f"{'urgent' if urgent else 'worse'}, {reached}"]))
    return tuple(said)


class Now(NamedTuple):
    """Whom to call at this moment for what cannot wait, in the language that is spoken."""

    moment: datetime

    def __str__(self) -> str:
        return " ".join(say(GP, self.moment, urgent=True))


def _say_opening(hours: Hours, local: datetime) -> str:
    opening = next_opening(hours, local)
    if opening is None:
        return _("Bel de praktijk voor de openingstijden.")
    ahead = (opening.date() - local.date()).days
    near = {0: "today", 1: "tomorrow"}
    return _say(near.get(ahead, "this week" if ahead < len(DAYS) else "later"), opening)


def _say(text: str, moment: datetime) -> str:
    return _(
        TEXTS[text],
        day=language.weekday(moment),
        date=language.day_of_year(moment),
        time=language.clock(moment),
    )


def _span(slot: Slot) -> str:
    return "-".join(f"{moment.hour}.{moment.minute:02}" for moment in slot)


def _closing(hours: Hours, now: datetime) -> datetime | None:
    """When the clinic closes that is open now; None when it is not open."""
    today = _local(now).date()
    for opens, closes in _slots(hours, today):
        if opens <= now < closes:
            return closes.astimezone(AMSTERDAM)
    return None


def _local(moment: datetime) -> datetime:
    """The moment by the clock in Amsterdam; by way of UTC, which knows no hour that is skipped."""
    return moment.astimezone(UTC).astimezone(AMSTERDAM)


def _slots(hours: Hours, day: date) -> Iterator[tuple[datetime, datetime]]:
    """From when to when the clinic is open on this day, in UTC."""
    if day in hours.closed or day in holidays(day.year):
        return
    for slot in hours.week[day.weekday()]:
        opens, closes = (_moment(day, at) for at in slot)
        if opens < closes:
            yield opens, closes


def _moment(day: date, at: time) -> datetime:
    """The first moment of this day at which the clock shows this time or a later one, in UTC."""
    moment = datetime.combine(day, at, AMSTERDAM).astimezone(UTC)
    if moment.astimezone(AMSTERDAM).time() == at:
        return moment
    return _moment(day, time(3))  # summer time begins: the clock goes from 2.00 to 3.00


def _easter(year: int) -> date:
    """Easter Sunday, by the method of Meeus, Jones and Butcher."""
    century, of_century = divmod(year, 100)
    golden = year % 19
    drift = (8 * century + 13) // 25
    epact = (19 * golden + century - century // 4 - drift + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _read_slot(day: str, text: str) -> Slot:
    found = _SPAN.fullmatch(text.strip())
    if not found:
        raise ValueError(f'{day}: "{text}" is not two times; write them as "8.00-12.00".')
    hour, minute, until_hour, until_minute = map(int, found.groups())
    return time(hour, minute), time(until_hour, until_minute)


def _read_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f'{CLOSED}: "{text}" is not a date; write it as "2026-12-24".') from None
