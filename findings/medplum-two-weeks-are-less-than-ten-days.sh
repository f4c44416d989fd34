#!/usr/bin/env bash
# Guess: an expression of FHIRPath that adds a length of time to a date, or compares two lengths, gives the same answer
#   in every implementation, or an error in one that cannot do it.
# Versions: @medplum/core 4.5.2, fhirpath 5.2.2; fhirpathpy 2.2.4.
# Behaviour: @medplum/core reads the unit of a length and compares the bare numbers. In a sum the number is written
#   behind the date, as text; a difference is NaN. No error comes, and what is compared with such an answer is true or
#   false. fhirpath has all of it. fhirpathpy adds to a date, and raises an error where a zone or "<" comes in.
# Seen: 2 weeks > 10 days -> false, 90 minutes > 1 hour -> true; @2027-01-31 + 1 month -> 2027-01-311; start + 20
#   minutes = end -> false; born on 1 January 2000, birthDate <= @2027-07-01 - 18 years -> false
# Why: with these lines a clinic asks whether a visit is long enough, whether the next dose is due and whether a patient
#   is of age, and in one library everybody is under eighteen. Such rules need a test in each place where they run.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq fhirpathpy==2.2.4
npm install --silent --no-audit --no-fund --ignore-scripts @medplum/core@4.5.2 fhirpath@5.2.2 >/dev/null
cat >lines.json <<'JSON'
[
  "2 weeks > 10 days",
  "90 minutes > 1 hour",
  "60 minutes = 1 hour",
  "@2027-01-31 + 1 month",
  "@2027-07-01 - 18 years",
  "Appointment.start + 20 minutes = Appointment.end",
  "Appointment.start + 20 minutes > Appointment.end",
  "Patient.birthDate <= @2027-07-01 - 18 years"
]
JSON
cat >things.json <<'JSON'
{
  "Appointment": {
    "resourceType": "Appointment",
    "status": "booked",
    "start": "2027-07-01T09:00:00+01:00",
    "end": "2027-07-01T09:20:00+01:00"
  },
  "Patient": { "resourceType": "Patient", "birthDate": "2000-01-01" }
}
JSON
cat >ask.cjs <<'JS'
const { evalFhirPath } = require("@medplum/core");
const fhirpath = require("fhirpath");
const model = require("fhirpath/fhir-context/r4");
const things = require("./things.json");
for (const line of require("./lines.json")) {
  const thing = things[line.split(".")[0]] ?? {};
  console.log(`@medplum/core: ${line} -> ${evalFhirPath(line, thing).join()}`);
  console.log(`fhirpath: ${line} -> ${fhirpath.evaluate(thing, line, null, model).join()}`);
}
JS
cat >ask.py <<'PY'
import json
from pathlib import Path

from fhirpathpy import evaluate
from fhirpathpy.models import models

things = json.loads(Path("things.json").read_text())
for line in json.loads(Path("lines.json").read_text()):
    try:
        answer = ",".join(str(each) for each in evaluate(things.get(line.split(".")[0], {}), line, model=models["r4"]))
    except Exception as error:
        answer = type(error).__name__
    print(f"fhirpathpy: {line} -> {answer}")
PY
{ TZ=UTC node ask.cjs; TZ=UTC venv/bin/python ask.py; } | tee seen
cat >expected <<'TXT'
@medplum/core: 2 weeks > 10 days -> false
fhirpath: 2 weeks > 10 days -> true
@medplum/core: 90 minutes > 1 hour -> true
fhirpath: 90 minutes > 1 hour -> true
@medplum/core: 60 minutes = 1 hour -> false
fhirpath: 60 minutes = 1 hour -> true
@medplum/core: @2027-01-31 + 1 month -> 2027-01-311
fhirpath: @2027-01-31 + 1 month -> 2027-02-28
@medplum/core: @2027-07-01 - 18 years -> NaN
fhirpath: @2027-07-01 - 18 years -> 2009-07-01
@medplum/core: Appointment.start + 20 minutes = Appointment.end -> false
fhirpath: Appointment.start + 20 minutes = Appointment.end -> true
@medplum/core: Appointment.start + 20 minutes > Appointment.end -> false
fhirpath: Appointment.start + 20 minutes > Appointment.end -> false
@medplum/core: Patient.birthDate <= @2027-07-01 - 18 years -> false
fhirpath: Patient.birthDate <= @2027-07-01 - 18 years -> true
fhirpathpy: 2 weeks > 10 days -> TypeError
fhirpathpy: 90 minutes > 1 hour -> TypeError
fhirpathpy: 60 minutes = 1 hour -> True
fhirpathpy: @2027-01-31 + 1 month -> 2027-02-28
fhirpathpy: @2027-07-01 - 18 years -> 2009-07-01
fhirpathpy: Appointment.start + 20 minutes = Appointment.end -> UnboundLocalError
fhirpathpy: Appointment.start + 20 minutes > Appointment.end -> UnboundLocalError
fhirpathpy: Patient.birthDate <= @2027-07-01 - 18 years -> True
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
