#!/usr/bin/env bash
# Guess: dayfirst=True tells a reader that 12/07/2027 is the twelfth of July, as it is in Britain. It says nothing of
#   2027-07-12, where the year stands first and ISO 8601 leaves no choice.
# Versions: python-dateutil 2.9.0.post0, pandas 3.1.1; dateparser 1.5.0 beside them.
# Behaviour: in dateutil and in pandas it turns every date that can be turned: 2027-07-12, 20270712 and
#   2027-07-12T09:30:00+01:00 become 7 December. yearfirst=True beside it changes nothing. A day above the twelfth stays
#   where it is, and that is the one for which pandas warns. dateparser with DATE_ORDER="DMY" leaves such dates alone.
# Seen: 2027-07-12T09:30:00+01:00 -> 7 December; 20270712 -> 7 December; 2027-07-13 -> 13 July; 12/07/2027 -> 12 July
# Why: one setting for what patients type, and the diary's own dates, which come through the same function, are wrong on
#   eleven of a month's first twelve days and right on the others. Read what a machine wrote with fromisoformat alone.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq --no-compile python-dateutil==2.9.0.post0 pandas==3.1.1 dateparser==1.5.0
cd "$work"

cat >days.py <<'PY'
import warnings
from datetime import date

import dateparser
import pandas
from dateutil import parser

for text in ("12/07/2027", "2027-07-12", "2027-07-12T09:30:00+01:00", "20270712", "2027-07-13"):
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        read: dict[str, date] = {"pandas": pandas.to_datetime(text, dayfirst=True)}
    read["dateutil"] = parser.parse(text, dayfirst=True)
    read["and yearfirst"] = parser.parse(text, dayfirst=True, yearfirst=True)
    if text != "20270712":
        read["dateparser"] = dateparser.parse(text, languages=["en"], settings={"DATE_ORDER": "DMY"})
    told = [f"{name} {day:%d %b}" for name, day in read.items()]
    print(f"{text}: {', '.join(told)}{', pandas warns' if warned else ''}")
PY
"$work/venv/bin/python" -W ignore days.py | tee seen
cat >expected <<'TXT'
12/07/2027: pandas 12 Jul, dateutil 12 Jul, and yearfirst 12 Jul, dateparser 12 Jul
2027-07-12: pandas 07 Dec, dateutil 07 Dec, and yearfirst 07 Dec, dateparser 12 Jul
2027-07-12T09:30:00+01:00: pandas 07 Dec, dateutil 07 Dec, and yearfirst 07 Dec, dateparser 12 Jul
20270712: pandas 07 Dec, dateutil 07 Dec, and yearfirst 07 Dec
2027-07-13: pandas 13 Jul, dateutil 13 Jul, and yearfirst 13 Jul, dateparser 13 Jul, pandas warns
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
