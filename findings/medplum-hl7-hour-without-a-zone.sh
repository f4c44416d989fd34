#!/usr/bin/env bash
# Guess: Medplum turns the start of a FHIR Appointment, 2027-07-05T09:00:00+01:00, into HL7 v2's form of an hour, and
#   the receiving system in the same clinic reads nine o'clock, as the offset is there or the clinic's hour is meant.
# Versions: @medplum/core 4.5.2, hl7-date 1.0.1; hl7 0.4.5.
# Behaviour: formatHl7DateTime writes the hour of UTC and no offset. HL7 v2 takes an hour without one as the sender's
#   own, and other readers do. Only Medplum's own reader knows that UTC was meant.
# Seen: 4 January at nine -> 20270104090000, read as 09:00; 5 July at nine -> 20270705080000, read as 08:00 in London by
#   hl7-date and by the Python package hl7
# Why: from April to October every appointment that leaves as an SIU message is an hour early at the desk that receives
#   it. Tests written in winter, or on a server that runs in UTC, do not see it. "+0000" has to be added to each hour.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq hl7==0.4.5
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts @medplum/core@4.5.2 hl7-date@1.0.1 >/dev/null

cat >hours.mjs <<'JS'
import { formatHl7DateTime, parseHl7DateTime } from "@medplum/core";
import hl7date from "hl7-date";
for (const start of ["2027-01-04T09:00:00+00:00", "2027-07-05T09:00:00+01:00"]) {
  const sent = formatHl7DateTime(start);
  const here = hl7date.parse(sent).toLocaleTimeString("en-GB", { timeZone: "Europe/London" }).slice(0, 5);
  console.log(start, sent, "hl7-date", here, "medplum", parseHl7DateTime(sent).slice(11, 16) + "Z");
}
JS
cat >hours.py <<'PY'
import hl7

for sent in ("20270104090000", "20270705080000", "20270705080000+0000"):
    print("hl7", sent, hl7.parse_datetime(sent).isoformat())
PY
{ TZ=Europe/London node hours.mjs; "$work/venv/bin/python" hours.py; } | tee seen
cat >expected <<'TXT'
2027-01-04T09:00:00+00:00 20270104090000 hl7-date 09:00 medplum 09:00Z
2027-07-05T09:00:00+01:00 20270705080000 hl7-date 08:00 medplum 08:00Z
hl7 20270104090000 2027-01-04T09:00:00
hl7 20270705080000 2027-07-05T08:00:00
hl7 20270705080000+0000 2027-07-05T08:00:00+00:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
