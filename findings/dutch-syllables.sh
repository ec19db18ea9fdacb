#!/usr/bin/env bash
# Packages: textstat 0.7.13 with pyphen 0.18.1.
# One would guess: with the language set to Dutch, textstat counts two syllables in "avond",
# "over", "open" and "oma", as every reader does.
# What happens: one in each. The syllables are the places where a word may be broken at the end
# of a line, and nobody leaves one letter there. "ochtend" and "trappen" are right. So a text of
# such words scores as easier than it is.
# Output seen: avond 1, over 1, open 1, oma 1, operatie 3; ochtend 2, trappen 2
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install -qq textstat==0.7.13 pyphen==0.18.1

# The last line: what was found, or the error that came instead.
seen=$("$folder/venv/bin/python" - 2>&1 <<'PY' | tail -n 1 || true
import textstat

textstat.set_lang("nl")

def counted(*words):
    return ", ".join(f"{word} {textstat.syllable_count(word)}" for word in words)

print(f"{counted('avond', 'over', 'open', 'oma', 'operatie')}; {counted('ochtend', 'trappen')}")
PY
)
expected='avond 1, over 1, open 1, oma 1, operatie 3; ochtend 2, trappen 2'

if [ "$seen" != "$expected" ]; then
    echo "different: syllables of Dutch words: \"$seen\" in place of \"$expected\""
    exit 1
fi
echo "holds: textstat 0.7.13 counts one syllable in avond, over, open and oma"
