#!/usr/bin/env bash
# Package: itsdangerous 2.2.0, which signs the cookies of Flask.
# One would guess: max_age is how old a signature may be, so one that was made a moment ago by a
# clock that runs two seconds ahead is fresh for an hour.
# What happens: SignatureExpired, because its age is below zero; not a single second is forgiven.
# Without max_age it is good. A clock that is set back, or two servers that differ by two
# seconds, make what was signed just now count as expired.
# Output seen: same clock ok; 2 s ahead SignatureExpired: Signature age -2 < 0 seconds; without
# max_age ok
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq itsdangerous==2.2.0

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
from itsdangerous import BadSignature, TimestampSigner

NOW = 1_800_000_000

class Clock(TimestampSigner):
    ahead = 0

    def get_timestamp(self):
        return NOW + self.ahead

def opened(text, **more):
    try:
        return Clock("key").unsign(text, **more).decode()
    except BadSignature as error:
        return f"{type(error).__name__}: {error}"

fast = Clock("key")
fast.ahead = 2
early = fast.sign("ok")
print(f"same clock {opened(Clock('key').sign('ok'), max_age=3600)}; 2 s ahead"
      f" {opened(early, max_age=3600)}; without max_age {opened(early)}")
PY
)
expected='same clock ok; 2 s ahead SignatureExpired: Signature age -2 < 0 seconds; without max_age ok'

if [ "$seen" != "$expected" ]; then
    echo "different: a signature from a clock two seconds ahead: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: itsdangerous 2.2.0 calls a signature expired that a clock two seconds ahead has just made"
