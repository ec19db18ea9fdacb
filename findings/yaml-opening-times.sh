#!/usr/bin/env bash
# Package: PyYAML 6.0.4.
# One would guess: times in one list are all read alike, as text or as something else.
# What happens: what starts with a zero, or is a span of two times, stays text; every other time
# becomes a whole number, counted in sixties (12:30 is 750). Who tries 08:30 sees nothing wrong.
# Output seen: 08:30 str 08:30; 08:30-12:30 str 08:30-12:30; 9:00 int 540; 12:30 int 750;
# 17:00 int 1020
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq PyYAML==6.0.4

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
import yaml

times = ["08:30", "08:30-12:30", "9:00", "12:30", "17:00"]
read = yaml.safe_load(f"times: [{', '.join(times)}]")["times"]
both = zip(times, read, strict=True)
print("; ".join(f"{text} {type(value).__name__} {value}" for text, value in both))
PY
)
expected='08:30 str 08:30; 08:30-12:30 str 08:30-12:30; 9:00 int 540; 12:30 int 750; 17:00 int 1020'

if [ "$seen" != "$expected" ]; then
    echo "different: times in a list: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: PyYAML 6.0.4 reads 08:30 as text and 12:30 as the number 750, in one list"
