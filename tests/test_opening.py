"""Opening hours, against a calendar of minutes that is made without the code and without zoneinfo.

Every hour of three years and the quarters around every boundary, in summer time and in winter time.
"""

import re
from datetime import UTC, date, datetime, time, timedelta

import pytest

from tests.reading import FORBIDDEN, LONGEST_SENTENCE, doubly_negated, sentences, words
from tests.visitor import INFORMAL
from wizard.opening import (
    AMSTERDAM,
    DAYS,
    LOOK_AHEAD,
    TEXTS,
    Hours,
    holidays,
    is_open,
    next_opening,
    say,
)

MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
FIRST, LAST = date(2026, 1, 1), date(2028, 12, 31)
MARGIN = 70  # days after the last, to look ahead in

# Written out by hand: nine days a year, and the days on which the clock changes.
HOLIDAYS = {
    2026: "1-1 5-4 6-4 27-4 14-5 24-5 25-5 25-12 26-12",
    2027: "1-1 28-3 29-3 27-4 6-5 16-5 17-5 25-12 26-12",
    2028: "1-1 16-4 17-4 27-4 25-5 4-6 5-6 25-12 26-12",
    2029: "1-1 1-4 2-4 27-4 10-5 20-5 21-5 25-12 26-12",
}
SUMMER = [
    (date(2026, 3, 29), date(2026, 10, 25)),
    (date(2027, 3, 28), date(2027, 10, 31)),
    (date(2028, 3, 26), date(2028, 10, 29)),
]
FREE = {
    date(year, *reversed([int(part) for part in day.split("-")]))
    for year, days in HOLIDAYS.items()
    for day in days.split()
}

OFFICE = {day: ["8.00-12.00", "13.00-17.30"] for day in DAYS[:5]}
CLINICS = {
    "office": OFFICE,
    "evenings and a summer": {
        "maandag": ["7.15-12.30", "13.00-21.00"],
        "woensdag": ["18.05-22.45"],
        "zaterdag": ["09:00-11:59"],
        "zondag": ["0.00-1.30"],
        "gesloten": [f"2027-07-{day}" for day in range(10, 32)] + ["2026-05-05", "2028-04-14"],
    },
}
GP = {day: ["8.00-17.00"] for day in DAYS[:5]}

NOW = re.compile(rf"Het is nu ({'|'.join(DAYS)}) (\d+)\.(\d\d) uur\.")
UNTIL = re.compile(r"De praktijk is open tot (\d+)\.(\d\d) uur\.")
FROM = re.compile(
    rf"De praktijk is (vandaag|morgen, (?:{'|'.join(DAYS)}),|op \w+ \d+ \w+|{'|'.join(DAYS)}) "
    r"vanaf (\d+)\.(\d\d) uur open\."
)
POST, BY_DAY = "Wordt het erger? Bel de huisartsenpost.", "Wordt het erger? Bel uw huisarts."

START = datetime.combine(FIRST, time(), UTC) - timedelta(hours=1)  # midnight in winter time


class Calendar:
    """A byte for every minute since START: 1 where these hours are open."""

    def __init__(self, settings: dict[str, list[str]]) -> None:
        self.minutes = bytearray(((LAST - FIRST).days + 1 + MARGIN) * 24 * 60)
        self.boundaries: list[int] = []
        for number in range(len(self.minutes) // (24 * 60)):
            day = FIRST + timedelta(days=number)
            if day in FREE or day.isoformat() in settings.get("gesloten", ()):
                continue
            for span in settings.get(DAYS[day.weekday()], ()):
                opens, closes = (minute(day, *hand(text)) for text in span.split("-"))
                self.minutes[opens:closes] = b"\1" * (closes - opens)
                self.boundaries += [opens, closes]

    def open(self, at: int) -> bool:
        return bool(self.minutes[at])

    def opening(self, at: int) -> int | None:
        """The first minute from this one on that is open after one that is not."""
        before = self.minutes.find(b"\0\1", max(0, at - 1))
        return None if before < 0 else before + 1


def hand(text: str) -> tuple[int, int]:
    hour, minute = text.replace(":", ".").split(".")
    return int(hour), int(minute)


def minute(day: date, hour: int, past: int) -> int:
    """The minute since START at which the clock shows this, outside the night hour that changes."""
    clock = ((day - FIRST).days * 24 + hour) * 60 + past
    return clock - 60 * any(
        (start, 3) <= (day, hour) and (day, hour) < (end, 2) for start, end in SUMMER
    )


def moment(at: int) -> datetime:
    return START + timedelta(minutes=at)


def at(text: str, fold: int = 0) -> datetime:
    """What the clock in Amsterdam shows, as a moment."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM, fold=fold)


GP_CALENDAR = Calendar(GP)


@pytest.mark.parametrize("settings", CLINICS.values(), ids=CLINICS)
def test_every_hour_and_around_every_boundary(settings: dict[str, list[str]]):
    hours, calendar = Hours.read(settings), Calendar(settings)
    end = minute(LAST, 23, 59)
    around = (b + off for b in calendar.boundaries for off in (-15, -1, 0, 15))
    for now in sorted({m for m in (*range(0, end, 60), *around) if 0 <= m <= end}):
        when = moment(now)
        assert is_open(hours, when) == calendar.open(now), when

        opening, expected = next_opening(hours, when), calendar.opening(now)
        assert opening is not None, when
        assert opening >= when
        assert opening == moment(expected or 0), when

        check_what_is_said(say(hours, when), now, calendar)


def check_what_is_said(said: tuple[str, ...], now: int, calendar: Calendar) -> None:
    local = moment(now).astimezone(AMSTERDAM)
    clock = NOW.fullmatch(said[0])
    assert clock, said
    assert clock.groups() == (DAYS[local.weekday()], str(local.hour), f"{local.minute:02}")
    assert any(line.startswith("Het is vandaag ") for line in said) == (local.date() in FREE)

    if calendar.open(now):
        until = UNTIL.fullmatch(said[1])
        assert until, said
        closes = minute(local.date(), *map(int, until.groups()))
        assert all(calendar.minutes[now:closes]), said
        assert not calendar.open(closes), said
        assert len(said) == 2
        return

    opens = FROM.fullmatch(said[-2])
    assert opens, said
    day = named_day(opens[1], local.date())
    at = minute(day, int(opens[2]), int(opens[3]))
    assert not any(calendar.minutes[now:at]), said
    assert calendar.open(at), said
    assert said[-1] == (BY_DAY if GP_CALENDAR.open(now) else POST), said


def named_day(name: str, today: date) -> date:
    """The one day that a visitor who reads this today can think of."""
    if name == "vandaag":
        return today
    if name.startswith("morgen"):
        day = today + timedelta(days=1)
        assert name == f"morgen, {DAYS[day.weekday()]},"
        return day
    if name in DAYS:
        near = [today + timedelta(days=ahead) for ahead in range(2, 7)]
        return next(day for day in near if DAYS[day.weekday()] == name)
    _, weekday, number, month = name.split()
    day = date(today.year, MONTHS.index(month) + 1, int(number))
    day = day.replace(year=today.year + (day < today))
    assert weekday == DAYS[day.weekday()]
    assert (day - today).days > 6
    return day


@pytest.mark.parametrize("year", HOLIDAYS)
def test_holidays_are_those_of_the_calendar(year: int):
    assert set(holidays(year)) == {day for day in FREE if day.year == year}


@pytest.mark.parametrize(
    ("day", "name"),
    [
        ("2025-04-26", "Koningsdag"),
        ("2025-04-27", None),
        ("2031-04-26", "Koningsdag"),
        ("2026-04-27", "Koningsdag"),
        ("2026-04-26", None),
        ("2024-03-31", "eerste paasdag"),
        ("2038-04-25", "eerste paasdag"),
        ("2049-04-18", "eerste paasdag"),
        ("2076-04-19", "eerste paasdag"),
        ("2285-03-22", "eerste paasdag"),
        ("2026-05-14", "Hemelvaartsdag"),
        ("2026-05-25", "tweede pinksterdag"),
        ("2026-04-03", None),
        ("2030-05-05", None),
    ],
)
def test_a_holiday_has_its_name(day: str, name: str | None):
    on = date.fromisoformat(day)
    assert holidays(on.year).get(on) == name


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (
            "2026-01-06 10:15",
            "Het is nu dinsdag 10.15 uur. De praktijk is open tot 12.00 uur.",
        ),
        (
            "2026-01-06 12:15",
            "Het is nu dinsdag 12.15 uur. De praktijk is vandaag vanaf 13.00 uur open. " + BY_DAY,
        ),
        (
            "2026-01-11 21:10",
            "Het is nu zondag 21.10 uur. "
            "De praktijk is morgen, maandag, vanaf 8.00 uur open. " + POST,
        ),
        (
            "2026-01-10 09:05",
            "Het is nu zaterdag 9.05 uur. De praktijk is maandag vanaf 8.00 uur open. " + POST,
        ),
        (
            "2026-01-12 00:05",
            "Het is nu maandag 0.05 uur. De praktijk is vandaag vanaf 8.00 uur open. " + POST,
        ),
        (  # a Friday, so that the second day and the weekend follow
            "2026-12-25 11:00",
            "Het is nu vrijdag 11.00 uur. Het is vandaag eerste kerstdag. "
            "De praktijk is maandag vanaf 8.00 uur open. " + POST,
        ),
        (
            "2026-04-05 20:00",
            "Het is nu zondag 20.00 uur. Het is vandaag eerste paasdag. "
            "De praktijk is dinsdag vanaf 8.00 uur open. " + POST,
        ),
        (
            "2025-04-26 12:00",
            "Het is nu zaterdag 12.00 uur. Het is vandaag Koningsdag. "
            "De praktijk is maandag vanaf 8.00 uur open. " + POST,
        ),
        (
            "2027-12-31 23:59",
            "Het is nu vrijdag 23.59 uur. De praktijk is maandag vanaf 8.00 uur open. " + POST,
        ),
        (
            "2026-12-31 18:00",
            "Het is nu donderdag 18.00 uur. De praktijk is maandag vanaf 8.00 uur open. " + POST,
        ),
        (  # a clock that shows 2.30 in that night was not put forward
            "2026-03-29 02:30",
            "Het is nu zondag 3.30 uur. "
            "De praktijk is morgen, maandag, vanaf 8.00 uur open. " + POST,
        ),
    ],
)
def test_what_an_office_says(now: str, said: str):
    assert " ".join(say(Hours.read(OFFICE), at(now))) == said


def test_a_day_more_than_six_days_ahead_has_its_date():
    closed = [f"2026-12-{day}" for day in range(21, 32)] + ["2027-01-01"]
    hours = Hours.read(OFFICE | {"gesloten": closed})
    lines = {day: say(hours, at(f"{day} 10:00")) for day in ("2026-12-28", "2026-12-29")}
    assert lines["2026-12-28"][1:] == (
        "De praktijk is op maandag 4 januari vanaf 8.00 uur open.",
        BY_DAY,
    )
    assert lines["2026-12-29"][1] == "De praktijk is maandag vanaf 8.00 uur open."


def test_who_is_urgent_hears_whom_to_call_and_no_hour_to_wait_for():
    hours = Hours.read({"maandag": ["8.00-12.00", "13.00-21.00"]})
    call = {
        now: say(hours, at(now), urgent=True)[1:]
        for now in ("2026-01-12 10:00", "2026-01-12 12:30", "2026-01-12 18:00", "2026-01-01 10:00")
    }
    assert list(call.values()) == [
        ("Wacht niet. Bel nu uw huisarts.",),
        ("Wacht niet. Bel nu uw huisarts.",),
        ("Wacht niet. Bel nu de huisartsenpost.",),
        ("Het is vandaag nieuwjaarsdag.", "Wacht niet. Bel nu de huisartsenpost."),
    ]


def test_never_open_is_said_without_a_time():
    never = Hours.read({})
    now = at("2026-01-06 10:00")
    assert next_opening(never, now) is None
    assert say(never, now)[1:] == ("Bel de praktijk voor de openingstijden.", BY_DAY)


def test_looks_sixty_days_ahead_and_no_further():
    now = at("2026-06-04 10:00")
    days = [now.date() + timedelta(days=ahead) for ahead in range(LOOK_AHEAD + 2)]
    closed = {ahead: frozenset(days[:ahead]) for ahead in (LOOK_AHEAD, LOOK_AHEAD + 1)}
    week = Hours.read(OFFICE).week
    assert LOOK_AHEAD == 60
    assert next_opening(Hours(week, closed[60]), now) == at("2026-08-03 08:00")
    assert next_opening(Hours(week, closed[61]), now) is None


def test_a_moment_is_the_same_in_every_zone():
    hours = Hours.read(OFFICE)
    for text in ("2026-03-29 01:59", "2026-03-30 07:59", "2026-07-01 08:00", "2026-10-26 08:00"):
        here = at(text)
        assert say(hours, here) == say(hours, here.astimezone(UTC))
    assert is_open(hours, datetime(2026, 7, 1, 6, 0, tzinfo=UTC))
    assert not is_open(hours, datetime(2026, 1, 7, 6, 59, tzinfo=UTC))


def shown_open(span: str, day: str) -> list[str]:
    """The quarters of an hour, in UTC, from midnight on, in which these hours are open that day."""
    hours = Hours.read({"zondag": [span]})
    begin = at(f"{day} 00:00").astimezone(UTC)
    quarters = [begin + timedelta(minutes=15 * number) for number in range(24)]
    found = [quarter for quarter in quarters if is_open(hours, quarter.astimezone(AMSTERDAM))]
    opening = next_opening(hours, begin.astimezone(AMSTERDAM))
    assert opening
    assert opening.astimezone(UTC) == found[0] if found else opening > quarters[-1]
    return [f"{quarter:%H:%M}" for quarter in found]


def test_the_hour_that_summer_time_skips_is_not_there():
    assert shown_open("2.15-2.45", "2026-03-29") == []
    assert shown_open("2.30-3.15", "2026-03-29") == ["01:00"]
    assert shown_open("1.30-3.15", "2026-03-29") == ["00:30", "00:45", "01:00"]


def test_the_hour_that_winter_time_repeats_opens_and_closes_once():
    assert shown_open("2.15-2.45", "2026-10-25") == ["00:15", "00:30"]
    assert shown_open("1.30-2.15", "2026-10-25") == ["23:30", "23:45", "00:00"]
    assert len(shown_open("2.30-3.00", "2026-10-25")) == 6
    second = at("2026-10-25 02:20", fold=1)
    opening = next_opening(Hours.read({"zondag": ["2.30-2.45", "4.00-5.00"]}), second)
    assert opening == at("2026-10-25 04:00")


def test_times_are_read_as_people_write_them():
    same = ["8.00-12.00", "08:00-12:00", "8:00 - 12.00", " 08.00–12:00 "]
    assert len({Hours.read({"maandag": [text]}) for text in same}) == 1
    assert Hours.read({"maandag": "8.00-12.00"}) == Hours.read({"maandag": ["8.00-12.00"]})
    assert Hours.read({"maandag": ["13.00-17.00", "8.00-12.00"]}).week[0] == (
        (time(8), time(12)),
        (time(13), time(17)),
    )


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (
            {"mandag": ["8.00-12.00"]},
            "mandag: ['8.00-12.00'] is for no day; use maandag, dinsdag, woensdag, donderdag, "
            "vrijdag, zaterdag, zondag or gesloten.",
        ),
        *(
            (
                {"vrijdag": ["8.00-12.00", text]},
                f'vrijdag: "{text}" is not two times; write them as "8.00-12.00".',
            )
            for text in ("", "dicht", "8-12", "8.0-12.00", "8.00-24.00", "8.60-9.00", "8.00-12.00-")
        ),
        *(
            (
                {"dinsdag": [text]},
                f'dinsdag: "{text}" closes before it opens; give the time of opening first.',
            )
            for text in ("12.00-8.00", "8.00-8.00")
        ),
        *(
            (
                {"zondag": [text, "8.00-12.00"]},
                f'zondag: "8.00-12.00" and "{text}" overlap or touch; '
                "make them one or leave a break between them.",
            )
            for text in ("11.59-13.00", "12.00-13.00", "9.00-10.00")
        ),
        *(
            (
                {"gesloten": [text]},
                f'gesloten: "{text}" is not a date; write it as "2026-12-24".',
            )
            for text in ("", "24-12-2026", "2026-02-29", "kerst")
        ),
    ],
)
def test_a_bad_setting_is_named_in_one_sentence(settings: dict[str, list[str]], message: str):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        Hours.read(settings)


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_text_is_short_and_easy(text: str):
    longest = {"day": "donderdag", "date": "27 september", "time": "10.15"}
    filled = text % longest
    for sentence in sentences(filled):
        assert len(words(sentence)) <= LONGEST_SENTENCE
        assert not doubly_negated(sentence)
    assert not FORBIDDEN.search(filled)
    assert not INFORMAL.search(filled)
