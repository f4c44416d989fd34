#!/usr/bin/env bash
# Guess: what a model of fhir.resources accepts and writes as JSON, the same model accepts when it reads it.
# Versions: fhir.resources 8.3.0.
# Behaviour: an appointment needs at least one participant. An empty list passes for one, and as FHIR has no empty lists
#   it is then left out of the JSON, which the model refuses for want of the field.
# Seen: participant [] accepted; written without it; read again: "participant: Field required"
# Why: a record that went into a store in the evening cannot be got out in the morning, and the error comes far from its
#   cause, in a program that did nothing wrong. Read back what was written before it counts as kept.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq fhir.resources==8.3.0
"$work/venv/bin/python" -W ignore - <<'PY'
from fhir.resources.appointment import Appointment
from pydantic import ValidationError

appointment = Appointment.model_validate(
    {
        "resourceType": "Appointment",
        "status": "booked",
        "participant": [],
        "start": "2027-07-01T09:00:00+01:00",
        "end": "2027-07-01T09:20:00+01:00",
    }
)
written = appointment.model_dump_json()
print("accepted, and written as", written)
try:
    Appointment.model_validate_json(written)
except ValidationError as error:
    again = "; ".join(f"{part['loc'][0]}: {part['msg']}" for part in error.errors())
else:
    again = "accepted"
print("read again:", again)
still = "participant" not in written and again == "participant: Field required"
print("still so" if still else "changed")
raise SystemExit(not still)
PY
