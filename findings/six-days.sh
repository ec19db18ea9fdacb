#!/usr/bin/env bash
# Package: Babel 2.18.0.
# One would guess: format_timedelta says six days as "6 dagen" and eleven days as "11 dagen" or
# "1 week": a unit is used once it is full.
# What happens: a unit is used from 85 % of it and the number is rounded, so six days are
# "1 week", eleven days "2 weken" and 311 days "1 jaar". Said after "come back within", that is
# later than was meant. threshold=1 gives "6 dagen", and still "2 weken".
# Output seen: 5 dagen, 1 week, 1 week, 2 weken, 1 jaar; with threshold 1: 6 dagen, 2 weken
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq Babel==2.18.0

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
from datetime import timedelta

from babel.dates import format_timedelta

def said(days, **more):
    return ", ".join(format_timedelta(timedelta(d), locale="nl", **more) for d in days)

print(f"{said([5, 6, 7, 11, 311])}; with threshold 1: {said([6, 11], threshold=1)}")
PY
)
expected='5 dagen, 1 week, 1 week, 2 weken, 1 jaar; with threshold 1: 6 dagen, 2 weken'

if [ "$seen" != "$expected" ]; then
    echo "different: days in words: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: Babel 2.18.0 says six days as 1 week and eleven days as 2 weken"
