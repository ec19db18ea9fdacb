#!/usr/bin/env bash
# Package: Babel 2.18.0.
# One would guess: parse_decimal("37.5", locale="nl") is 37.5 or an error. Dutch writes a decimal
# comma, and a point parts thousands, which it does not do before one digit.
# What happens: the point is taken away wherever it stands: 375, without a word. English does the
# same with a comma: "37,5" is 375. strict=True raises NumberFormatError.
# Output seen: nl 37,5 = 37.5; nl 37.5 = 375; en 37,5 = 375; strict: NumberFormatError
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq Babel==2.18.0

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
from babel.numbers import NumberFormatError, parse_decimal

pairs = [("nl", "37,5"), ("nl", "37.5"), ("en", "37,5")]
found = [f"{where} {text} = {parse_decimal(text, locale=where)}" for where, text in pairs]
try:
    strict = parse_decimal("37.5", locale="nl", strict=True)
except NumberFormatError:
    strict = "NumberFormatError"
print("; ".join([*found, f"strict: {strict}"]))
PY
)
expected='nl 37,5 = 37.5; nl 37.5 = 375; en 37,5 = 375; strict: NumberFormatError'

if [ "$seen" != "$expected" ]; then
    echo "different: a point in a Dutch number: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: Babel 2.18.0 reads 37.5 as 375 in Dutch, and 37,5 as 375 in English"
