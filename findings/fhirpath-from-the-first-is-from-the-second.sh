#!/usr/bin/env bash
# Guess: of three appointments, on 30 June, 1 July and 2 July, FHIRPath's where(start >= @2027-07-01) keeps two; and
#   whatever an implementation makes of it, all make the same.
# Versions: fhirpath 5.2.2 (npm), fhirpathpy 2.2.4, @medplum/core 4.5.2.
# Behaviour: a day and an instant differ in precision. Where they agree as far as the day goes, the specification's
#   answer is neither yes nor no but empty, and where() drops what is empty. So in two implementations everything on
#   the first day of the range is left out, and "<=" leaves out the whole of the last day; start = the day finds nobody.
#   Medplum takes the day for its midnight: the first day is in, the last is out all the same.
# Seen: start >= @2027-07-01: 2 July (fhirpath, fhirpathpy), 1 July and 2 July (medplum);
#   start <= @2027-07-01: 30 June in all three; with the hour and the offset written, 1 July and 2 July in all three
# Why: "free from the first" reads the doctor's first day as empty, and what is empty is offered. Write an instant, with
#   hour and offset, on both sides, and ask for "before the next midnight" in place of "up to the day".
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq fhirpathpy==2.2.4
npm install --silent --no-audit --no-fund --ignore-scripts fhirpath@5.2.2 @medplum/core@4.5.2 >/dev/null
cat >bundle.json <<'JSON'
{"resourceType": "Bundle", "type": "searchset", "entry": [
  {"resource": {"resourceType": "Appointment", "id": "30-June", "status": "booked",
    "start": "2027-06-30T09:00:00+01:00", "end": "2027-06-30T09:20:00+01:00", "participant": [{"status": "accepted"}]}},
  {"resource": {"resourceType": "Appointment", "id": "1-July", "status": "booked",
    "start": "2027-07-01T09:00:00+01:00", "end": "2027-07-01T09:20:00+01:00", "participant": [{"status": "accepted"}]}},
  {"resource": {"resourceType": "Appointment", "id": "2-July", "status": "booked",
    "start": "2027-07-02T09:00:00+01:00", "end": "2027-07-02T09:20:00+01:00", "participant": [{"status": "accepted"}]}}
]}
JSON
cat >paths <<'TXT'
start >= @2027-07-01
start <= @2027-07-01
start = @2027-07-01
start >= @2027-07-01T00:00:00+01:00
TXT
cat >ask.mjs <<'JS'
import { readFileSync } from "node:fs";
import { evalFhirPath } from "@medplum/core";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4/index.js";

const bundle = JSON.parse(readFileSync("bundle.json", "utf8"));
for (const path of readFileSync("paths", "utf8").trim().split("\n")) {
  const query = `Bundle.entry.resource.where(${path}).id`;
  console.log(`fhirpath ${path}: ${fhirpath.evaluate(bundle, query, null, r4).join(" ")}`);
  console.log(`medplum ${path}: ${evalFhirPath(query, bundle).join(" ")}`);
}
JS
cat >ask.py <<'PY'
import json
from pathlib import Path

from fhirpathpy import evaluate
from fhirpathpy.models import models

BUNDLE = json.loads(Path("bundle.json").read_text())
for path in Path("paths").read_text().splitlines():
    found = evaluate(BUNDLE, f"Bundle.entry.resource.where({path}).id", None, models["r4"])
    print(f"fhirpathpy {path}: {' '.join(found)}")
PY
{ node ask.mjs; venv/bin/python ask.py; } | sed 's/ *$//' | sort | tee seen
cat >expected <<'TXT'
fhirpath start <= @2027-07-01: 30-June
fhirpath start = @2027-07-01:
fhirpath start >= @2027-07-01: 2-July
fhirpath start >= @2027-07-01T00:00:00+01:00: 1-July 2-July
fhirpathpy start <= @2027-07-01: 30-June
fhirpathpy start = @2027-07-01:
fhirpathpy start >= @2027-07-01: 2-July
fhirpathpy start >= @2027-07-01T00:00:00+01:00: 1-July 2-July
medplum start <= @2027-07-01: 30-June
medplum start = @2027-07-01:
medplum start >= @2027-07-01: 1-July 2-July
medplum start >= @2027-07-01T00:00:00+01:00: 1-July 2-July
TXT
if cmp -s <(sort expected) <(sort seen); then echo "still so"; else echo "changed"; exit 1; fi
