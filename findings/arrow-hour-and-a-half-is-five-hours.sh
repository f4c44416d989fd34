#!/usr/bin/env bash
# Guess: arrow's dehumanize reads "in 1.5 hours" and "in half an hour", or raises, as it does for "in two hours".
# Versions: arrow 1.4.0.
# Behaviour: it looks for each of its own phrases anywhere in the text, and what stands around them is not looked at. Of
#   "1.5 hours" it finds "5 hours", of "10-15 minutes" "15 minutes", of "half an hour" "an hour", and of "a quarter of
#   an hour" both "a quarter" (of a year) and "an hour", which it adds up.
# Seen, from nine o'clock on 1 July 2027: in 1.5 hours -> 14:00; in half an hour -> 10:00; in a quarter of an hour -> 1
#   October, 10:00; in 2.5 weeks -> 5 August; in 10-15 minutes -> 09:15
# Why: the wrong hour, the wrong day or the next season, without an error. What is read so must be written back (arrow
#   would say "in 5 hours") and agreed to, or only texts that arrow itself wrote may be read.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq arrow==1.4.0
cat >later.py <<'PY'
import arrow

NINE = arrow.get("2027-07-01T09:00")
for text in (
    "in two hours",
    "in an hour and 15 minutes",
    "in 1.5 hours",
    "in half an hour",
    "in a quarter of an hour",
    "in 2.5 weeks",
    "in 10-15 minutes",
):
    try:
        print(f"{text}: {NINE.dehumanize(text):D MMMM, HH:mm}")
    except ValueError:
        print(f"{text}: refused")
PY
venv/bin/python later.py | tee seen
cat >expected <<'TXT'
in two hours: refused
in an hour and 15 minutes: 1 July, 10:15
in 1.5 hours: 1 July, 14:00
in half an hour: 1 July, 10:00
in a quarter of an hour: 1 October, 10:00
in 2.5 weeks: 5 August, 09:00
in 10-15 minutes: 1 July, 09:15
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
