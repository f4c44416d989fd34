#!/usr/bin/env bash
# Guess: a parser that looks for dates in a sentence finds none in "my blood pressure is 120/80", "the pain is 8/10" or
#   "it hurts 24/7", and none but Monday in "pain 7/10 since Monday".
# Versions: dateparser 1.5.0, parsedatetime 2.6, timefhuman 0.1.5; chrono-node 2.10.3.
# Behaviour: what a patient tells of a pain has the form of a date, and all four take it for one: eight out of ten is in
#   October or in August. 24/7 is 24 July to three of them. A blood pressure is no date, so parsedatetime makes an hour
#   of its first number. The day that was meant comes second, or is lost.
# Seen, on 1 June 2027: 8/10 -> 8 October (dateparser, chrono-node) or 10 August; 24/7 -> 24 July in all but
#   parsedatetime; 120/80 -> parsedatetime 01:20; 7/10 since Monday -> 7 October or 10 July first
# Why: "my pain is 8/10, when can I come" is searched for in October, and four months of waiting look like the answer.
#   A figure with a stroke and no word like "on" before it is to be asked about, and what is out of ten set aside.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq dateparser==1.5.0 parsedatetime==2.6 timefhuman==0.1.5
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null)
cd "$work"

cat >sentences <<'TXT'
my blood pressure is 120/80
the pain is 8/10
it hurts 24/7
pain 7/10 since Monday
TXT
cat >read.py <<'PY'
from datetime import datetime
from pathlib import Path

from dateparser.search import search_dates
from parsedatetime import Calendar, Constants
from timefhuman import tfhConfig, timefhuman

NOW = datetime(2027, 6, 1, 10)
SETTINGS = {"RELATIVE_BASE": NOW, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY"}
calendar = Calendar(Constants("en_GB", usePyICU=False))
for text in Path("sentences").read_text().splitlines():
    moment, kind = calendar.parseDT(text, NOW)
    read = {
        "dateparser": [moment for _, moment in search_dates(text, languages=["en"], settings=SETTINGS) or []],
        "parsedatetime": [moment] if kind else [],
        "timefhuman": timefhuman(text, tfhConfig(now=NOW)),
    }
    for name, moments in read.items():
        told = [moment.strftime("%d.%m.%Y") if moment.minute == 0 else moment.strftime("%H:%M") for moment in moments]
        print(f"{name}: {text}: {' '.join(told) or 'none'}")
PY
cat >read.cjs <<'JS'
const chrono = require("chrono-node");
for (const text of require("node:fs").readFileSync("sentences", "utf8").trim().split("\n")) {
  const found = chrono.en.GB.parse(text, new Date(2027, 5, 1, 10), { forwardDate: true });
  const days = found.map(({ start }) => start.date().toISOString().slice(0, 10).split("-").reverse().join("."));
  console.log(`chrono-node: ${text}: ${days.join(" ") || "none"}`);
}
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.cjs; } | tee seen
cat >expected <<'TXT'
dateparser: my blood pressure is 120/80: none
parsedatetime: my blood pressure is 120/80: 01:20
timefhuman: my blood pressure is 120/80: none
dateparser: the pain is 8/10: 08.10.2027
parsedatetime: the pain is 8/10: 10.08.2027
timefhuman: the pain is 8/10: 10.08.2027
dateparser: it hurts 24/7: 24.07.2027
parsedatetime: it hurts 24/7: none
timefhuman: it hurts 24/7: 24.07.2027
dateparser: pain 7/10 since Monday: 07.10.2027 07.06.2027
parsedatetime: pain 7/10 since Monday: 10.07.2027
timefhuman: pain 7/10 since Monday: 10.07.2027 07.06.2027
chrono-node: my blood pressure is 120/80: none
chrono-node: the pain is 8/10: 08.10.2027
chrono-node: it hurts 24/7: 24.07.2027
chrono-node: pain 7/10 since Monday: 07.10.2027 07.06.2027
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
