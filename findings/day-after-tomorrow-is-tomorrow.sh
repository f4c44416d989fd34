#!/usr/bin/env bash
# Guess: parsers of English dates, however little else they understand, know "the day after tomorrow".
# Versions: parsedatetime 2.6, timefhuman 0.1.5, ctparse 0.3.6, dateparser 1.5.0; chrono-node 2.10.3.
# Behaviour: three of the five find the word they know, answer with tomorrow, and do not say that words were left over.
# Seen, on Saturday 28 November 2026: parsedatetime 29 Nov, timefhuman 29 Nov, ctparse from 29 Nov on; dateparser and
#   chrono-node 30 Nov
# Why: a date one day too early looks like an answer, and an appointment is booked for it. Whatever reads wishes must
#   account for every word, and ask back about a sentence of which it has understood a part.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq parsedatetime==2.6 timefhuman==0.1.5 ctparse==0.3.6 dateparser==1.5.0
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null)
cd "$work"

cat >read.py <<'PY'
from datetime import datetime

import dateparser
import parsedatetime
from ctparse import ctparse
from timefhuman import tfhConfig, timefhuman

TEXT, NOW = "the day after tomorrow", datetime(2026, 11, 28, 10)
print("parsedatetime", parsedatetime.Calendar().parseDT(TEXT, NOW)[0].date())
print("timefhuman", timefhuman(TEXT, tfhConfig(now=NOW))[0].date())
print("ctparse", ctparse(TEXT, ts=NOW).resolution)
print("dateparser", dateparser.parse(TEXT, languages=["en"], settings={"RELATIVE_BASE": NOW}).date())
PY
cat >read.cjs <<'JS'
const chrono = require("chrono-node");
const day = chrono.en.GB.parseDate("the day after tomorrow", new Date(2026, 10, 28, 10));
console.log("chrono-node", day.toISOString().slice(0, 10));
JS
{ "$work/venv/bin/python" -W ignore read.py; TZ=UTC node read.cjs; } 2>/dev/null | tee seen
cat >expected <<'TXT'
parsedatetime 2026-11-29
timefhuman 2026-11-29
ctparse 2026-11-29 X:X (X/X) - None
dateparser 2026-11-30
chrono-node 2026-11-30
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
