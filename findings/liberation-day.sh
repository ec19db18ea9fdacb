#!/usr/bin/env bash
# Packages: opening-hours-py 2.1.4; beside it holidays 0.109.
# One would guess: "PH off" with country NL closes on 5 May 2025. Liberation Day is a national
# holiday once in five years, and 2025 is such a year.
# What happens: it is an ordinary Monday; neither 2020 nor 2030 has the day. King's Day is
# known, so the Dutch calendar is really loaded. holidays has all three years.
# Output seen: king 2026 closed; 5 May: 2020 open, 2025 open, 2030 open; holidays: 2020 2025 2030
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq opening-hours-py==2.1.4 holidays==0.109

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
from datetime import date, datetime

from holidays import country_holidays
from opening_hours import OpeningHours

hours = OpeningHours("Mo-Su 08:00-17:00; PH off", country="NL")
king = "open" if hours.is_open(datetime(2026, 4, 27, 12)) else "closed"
years = [2020, 2025, 2030]
open_in = [y for y in years if hours.is_open(datetime(y, 5, 5, 12))]
said = ", ".join(f"{y} {'open' if y in open_in else 'closed'}" for y in years)
known = [str(y) for y in range(2019, 2032) if date(y, 5, 5) in country_holidays("NL", years=y)]
print(f"king 2026 {king}; 5 May: {said}; holidays: {' '.join(known)}")
PY
)
expected='king 2026 closed; 5 May: 2020 open, 2025 open, 2030 open; holidays: 2020 2025 2030'

if [ "$seen" != "$expected" ]; then
    echo "different: the Dutch 5 May: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: opening-hours-py 2.1.4 is open on 5 May 2020, 2025 and 2030 under \"PH off\"; holidays 0.109 has all three"
