#!/usr/bin/env bash
# Guess: "2027-07-01 09:00 BST" is nine o'clock of British Summer Time, eight of UTC, or an error; whoever knows the
#   three letters at all knows these.
# Versions: duckdb 2.0.1, dateparser 1.5.0, python-dateutil 2.9.0.post0, arrow 1.4.0; @touch4it/ical-timezones 1.9.0.
# Behaviour: for the tables of ICU, which duckdb takes its zones from, BST is Bangladesh Standard Time, as in old Java,
#   and @touch4it/ical-timezones says so as well. dateparser reads British Summer Time; dateutil drops the letters, and
#   warns; arrow raises an error.
# Seen: duckdb: 03:00 UTC, and 10:00 BST is before 09:00+01:00; @touch4it/ical-timezones: TZID:Asia/Dhaka, +0600;
#   dateparser: 08:00 UTC; dateutil: 09:00 without a zone
# Why: BST is what the surgery's system writes behind each hour from March to October. Visits read with it are five
#   hours early in a report or a calendar, and in winter, with GMT, all is right. Turn the letters into Europe/London
#   before anyone reads them.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq duckdb==2.0.1 pytz==2026.6 dateparser==1.5.0 python-dateutil==2.9.0.post0 arrow==1.4.0 \
  tzdata==2026.6
npm install --silent --no-audit --no-fund --ignore-scripts @touch4it/ical-timezones@1.9.0 >/dev/null
cat >read.py <<'PY'
from datetime import UTC
from warnings import simplefilter

import arrow
import dateparser
import duckdb
from dateutil import parser

simplefilter("ignore")
duckdb.sql("set timezone = 'UTC'")
for zone in ("BST", "GMT"):
    said = f"2027-07-01 09:00:00 {zone}"
    ((moment,),) = duckdb.sql(f"select strftime('{said}'::timestamptz, '%H:%M')").fetchall()
    print(f"duckdb: 09:00 {zone} -> {moment} UTC")
    print(f"dateparser: 09:00 {zone} -> {dateparser.parse(said).astimezone(UTC):%H:%M} UTC")
    moment = parser.parse(said)
    print(f"dateutil: 09:00 {zone} -> {moment:%H:%M} {'UTC' if moment.tzinfo else 'without a zone'}")
    try:
        print(f"arrow: 09:00 {zone} -> {arrow.get(said, 'YYYY-MM-DD HH:mm:ss ZZZ').to('UTC'):HH:mm} UTC")
    except arrow.parser.ParserError as error:
        print(f"arrow: 09:00 {zone} -> {type(error).__name__}")
line = "'2027-07-01 10:00:00 BST'::timestamptz < '2027-07-01 09:00:00+01:00'::timestamptz"
print(f"duckdb: 10:00 BST is before 09:00+01:00 {duckdb.sql(f'select {line}').fetchall()[0][0]}")
PY
cat >read.mjs <<'JS'
import { getVtimezone } from "@touch4it/ical-timezones";

for (const zone of ["BST", "GMT"]) {
  const lines = getVtimezone(zone).match(/^(TZID|TZOFFSETTO):.*$/gm);
  console.log(`@touch4it/ical-timezones: ${zone} -> ${lines.join(" ")}`);
}
JS
{ TZ=UTC venv/bin/python read.py; node read.mjs; } | tee seen
cat >expected <<'TXT'
duckdb: 09:00 BST -> 03:00 UTC
dateparser: 09:00 BST -> 08:00 UTC
dateutil: 09:00 BST -> 09:00 without a zone
arrow: 09:00 BST -> ParserError
duckdb: 09:00 GMT -> 09:00 UTC
dateparser: 09:00 GMT -> 09:00 UTC
dateutil: 09:00 GMT -> 09:00 UTC
arrow: 09:00 GMT -> 09:00 UTC
duckdb: 10:00 BST is before 09:00+01:00 True
@touch4it/ical-timezones: BST -> TZID:Asia/Dhaka TZOFFSETTO:+0600
@touch4it/ical-timezones: GMT -> TZID:Etc/GMT TZOFFSETTO:+0000
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
