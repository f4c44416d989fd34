#!/usr/bin/env bash
# Guess: to a parser of English, "half three" is 03:30 or nothing; "midday" is 12:00; "a fortnight" is 14 days or
#   nothing.
# Versions: ctparse 0.3.6 (English and German).
# Behaviour: it reads both languages in one sentence without being told which, and finds words inside words. "half" is
#   taken for German "halb", half an hour before the hour; "mid" in "midday" for "Mi.", Wednesday; "night" in
#   "fortnight" for tonight; and 12am, the other way round from everybody else, is noon.
# Seen, on Saturday 28 November 2026: half three 02:30, midday Wed 2 Dec, in a fortnight 28 Nov at night, 12am 12:00
# Why: each answer looks certain, and "half three", as all of Britain says it, is an hour off. A parser that patients'
#   words go through needs exactly one language, whole words, and the country's own idioms among its tests.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq ctparse==0.3.6
"$work/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime

from ctparse import ctparse

EXPECTED = {
    "half three": "2026-11-29 02:30 (X/X)",
    "half past three": "2026-11-29 03:30 (X/X)",
    "midday": "2026-12-02 X:X (X/X)",
    "in a fortnight": "2026-11-28 X:X (X/night)",
    "12am": "2026-11-28 12:00 (X/X)",
}
seen = {text: str(ctparse(text, ts=datetime(2026, 11, 28, 10), timeout=0).resolution) for text in EXPECTED}
for text, reading in seen.items():
    print(f"{text}: {reading}")
still = seen == EXPECTED
print("still so" if still else "changed")
raise SystemExit(not still)
PY
