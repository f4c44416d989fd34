#!/usr/bin/env bash
# Guess: fhir.resources, whose models refuse an unknown field, an empty text and a start without an offset, also refuses
#   a slot whose status is none of FHIR's five words, and one that ends before it starts.
# Versions: fhir.resources 8.3.0.
# Behaviour: it is strict about shapes and lets meanings pass. Any word is a status: "FREE" in capitals, "probably"; so
#   a comparison with "free" is simply false. A slot may end an hour before it starts. An appointment marked "booked"
#   may have neither start nor end, which the standard allows only while it is proposed, cancelled or waiting.
# Seen: status "FREE" accepted, "probably" accepted, end before start accepted, booked without a time accepted; start
#   without offset refused, unknown field refused
# Why: whoever reads a clinic's free times through these models may think that what validates can be offered. The words
#   and the order of the two ends have to be checked apart, and an unknown word must not count as free or as taken.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq fhir.resources==8.3.0
"$work/venv/bin/python" -W ignore - <<'PY'
from fhir.resources.appointment import Appointment
from fhir.resources.slot import Slot

SLOT = {
    "resourceType": "Slot",
    "schedule": {"reference": "Schedule/1"},
    "status": "free",
    "start": "2027-07-01T09:00:00+01:00",
    "end": "2027-07-01T09:20:00+01:00",
}
BOOKED = {"resourceType": "Appointment", "status": "booked", "participant": [{"status": "accepted"}]}


def verdict(model: type, fields: dict) -> str:
    try:
        model.model_validate(fields)
    except ValueError:
        return "refused"
    return "accepted"


seen = {
    "status FREE": verdict(Slot, SLOT | {"status": "FREE"}),
    "status probably": verdict(Slot, SLOT | {"status": "probably"}),
    "end before start": verdict(Slot, SLOT | {"end": "2027-07-01T08:00:00+01:00"}),
    "booked without a time": verdict(Appointment, BOOKED),
    "start without offset": verdict(Slot, SLOT | {"start": "2027-07-01T09:00:00"}),
    "unknown field": verdict(Slot, SLOT | {"price": 20}),
}
for case, said in seen.items():
    print(f"{case}: {said}")
still = list(seen.values()) == ["accepted"] * 4 + ["refused"] * 2
print("still so" if still else "changed")
raise SystemExit(not still)
PY
