#!/usr/bin/env bash
# Guess: dateparser, told to prefer the future, reads "two weeks today" and "2 weeks from today" as a day in two weeks,
#   as it does with "in 2 weeks" and "2 weeks tomorrow".
# Versions: dateparser 1.5.0.
# Behaviour: the word "today" makes the same span count backwards: both are two weeks AGO. PREFER_DATES_FROM does not
#   reach such phrases.
# Seen, on 28 November 2026: in 2 weeks 12 Dec, 2 weeks tomorrow 13 Dec, two weeks today 14 Nov, 2 weeks from today 14
#   Nov
# Why: "a week today" is the everyday British way to name the day of a follow-up. An assistant that only checks whether
#   a date was found would say that the diary has nothing left on it. A day gone by is never a wish: ask.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq dateparser==1.5.0
"$work/venv/bin/python" -W ignore - <<'PY'
from datetime import datetime

import dateparser

EXPECTED = {
    "in 2 weeks": "2026-12-12",
    "2 weeks tomorrow": "2026-12-13",
    "two weeks today": "2026-11-14",
    "2 weeks from today": "2026-11-14",
    "a week today": "2026-11-21",
}
SETTINGS = {"RELATIVE_BASE": datetime(2026, 11, 28, 10), "PREFER_DATES_FROM": "future"}
seen = {text: str(dateparser.parse(text, languages=["en"], settings=SETTINGS).date()) for text in EXPECTED}
for text, day in seen.items():
    print(f"{text}: {day}")
still = seen == EXPECTED
print("still so" if still else "changed")
raise SystemExit(not still)
PY
