#!/usr/bin/env bash
# Guess: a reader of durations takes the length of a visit as a price list words it, or says that it cannot.
# Versions: pandas 3.1.1, timelength 3.0.4, pytimeparse 1.1.10; parse-duration 2.1.9.
# Behaviour: pandas pushes the figures on both sides of "hr." together, and with a dash before the second it makes a
#   length below nothing of them; a full stop at the very end does no harm. parse-duration adds up the two ends of a
#   span, and takes "1/2" for a one without a unit and two hours. timelength keeps the longer end, and drops the figure
#   that has no unit. Three of four read "1:15" as minutes and seconds.
# Seen, in minutes: "1 hr. 15 min.": pandas 665; "30-45 minutes": pandas -3045, parse-duration 75, timelength 45;
#   "1/2 hour": parse-duration 121; "1h30": timelength 60; "1:15": timelength, pytimeparse and parse-duration 1.25
# Why: a visit of an hour and a quarter blocks the doctor's whole day, half an hour two hours, and an hour and a half
#   lets the next patient in early. Nothing is raised. Lengths have to be whole minutes in a field of their own, or what
#   was read must be written back and compared.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq pandas==3.1.1 timelength==3.0.4 pytimeparse==1.1.10
npm install --silent --no-audit --no-fund --ignore-scripts parse-duration@2.1.9 >/dev/null
cat >lengths <<'TXT'
1 hour 15 minutes
1 hr. 15 min.
15 min.
30-45 minutes
1/2 hour
1h30
1:15
TXT
cat >read.py <<'PY'
from collections.abc import Callable
from pathlib import Path

import pandas
import pytimeparse
from timelength import TimeLength

READERS: dict[str, Callable[[str], float]] = {
    "pandas": lambda text: pandas.Timedelta(text).total_seconds(),
    "timelength": lambda text: TimeLength(text).result.delta.total_seconds(),
    "pytimeparse": lambda text: float(pytimeparse.parse(text)),
}


def minutes(read: Callable[[str], float], text: str) -> str:
    try:
        return f"{read(text) / 60:g}"
    except (TypeError, ValueError):
        return "refused"


for text in Path("lengths").read_text().splitlines():
    print(f"{text}: {', '.join(f'{name} {minutes(read, text)}' for name, read in READERS.items())}")
PY
cat >read.mjs <<'JS'
import { readFileSync } from "node:fs";
import parse from "parse-duration";

for (const text of readFileSync("lengths", "utf8").trim().split("\n")) {
  console.log(`${text}: parse-duration ${parse(text, "m") ?? "refused"}`);
}
JS
{ venv/bin/python read.py; node read.mjs; } | tee seen
cat >expected <<'TXT'
1 hour 15 minutes: pandas 75, timelength 75, pytimeparse 75
1 hr. 15 min.: pandas 665, timelength 75, pytimeparse refused
15 min.: pandas 15, timelength 15, pytimeparse refused
30-45 minutes: pandas -3045, timelength 45, pytimeparse refused
1/2 hour: pandas refused, timelength 30, pytimeparse refused
1h30: pandas refused, timelength 60, pytimeparse refused
1:15: pandas refused, timelength 1.25, pytimeparse 1.25
1 hour 15 minutes: parse-duration 75
1 hr. 15 min.: parse-duration 75
15 min.: parse-duration 15
30-45 minutes: parse-duration 75
1/2 hour: parse-duration 121
1h30: parse-duration 90
1:15: parse-duration 1.25
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
