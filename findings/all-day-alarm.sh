#!/usr/bin/env bash
# Packages: recurring-ical-events 3.8.2 with icalendar 7.3.0.
# One would guess: asked for its alarms, an all-day event with an alarm at nine (TRIGGER:PT9H,
# counted from midnight) gives one alarm at 9.00. icalendar itself works that moment out.
# What happens: TypeError, by at, between, after and all alike. The alarm of a timed event is
# found, and so is the all-day event itself when only events are asked for.
# Output seen: icalendar 09:00; timed 1; all-day event 1; all-day alarm TypeError: Use datetime
# or timedelta, not date.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq recurring-ical-events==3.8.2 icalendar==7.3.0 x-wr-timezone==2.0.1

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
from datetime import UTC, date, datetime, timedelta

from icalendar import Alarm, Calendar, Event
from recurring_ical_events import of

def calendar(start, trigger):
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", "Look again")
    alarm.add("trigger", trigger)
    event = Event.new(start=start, summary="Look again", subcomponents=[alarm])
    return Calendar.from_ical(Calendar.new(subcomponents=[event]).to_ical())

def found(source, kind):
    try:
        return len(of(source, components=[kind]).at(date(2026, 12, 11)))
    except Exception as error:
        return f"{type(error).__name__}: {error}"

timed = calendar(datetime(2026, 12, 11, 9, tzinfo=UTC), timedelta(0))
whole = calendar(date(2026, 12, 11), timedelta(hours=9))
own = whole.events[0].alarms.times[0].trigger
print(f"icalendar {own:%H:%M}; timed {found(timed, 'VALARM')};"
      f" all-day event {found(whole, 'VEVENT')}; all-day alarm {found(whole, 'VALARM')}")
PY
)
expected='icalendar 09:00; timed 1; all-day event 1; all-day alarm TypeError: Use datetime or timedelta, not date.'

if [ "$seen" != "$expected" ]; then
    echo "different: alarms of an all-day event: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: recurring-ical-events 3.8.2 raises TypeError for the nine-o'clock alarm of an all-day event"
