#!/usr/bin/env bash
# Guess: a pydantic field of type datetime, given a moment as HL7 version 2 and ISO 8601's basic form write it, reads
#   it, or refuses it. In strict mode it surely refuses it.
# Versions: pydantic 2.14.4; hl7 0.4.5 and msgspec 0.23.0 beside it.
# Behaviour: a text of nothing but digits is taken for seconds since 1970, and above twenty thousand million for
#   milliseconds; strict mode for JSON does so as well. How exact the hour was written decides which century it becomes.
# Seen: 20270701 -> 23 August 1970; 2027070109 -> 27 March 2034; 202707010900 -> 4 June 1976; 20270701090000 -> 9 May
#   2612; hl7 reads 1 July 2027 in all four, msgspec refuses all four
# Why: it is how appointments leave a hospital's system. A visit of next year becomes one of 1976, which is "past" and
#   is dropped in silence, or one of 2034, which looks like a visit. Parse the text before the model sees it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq pydantic==2.14.4 hl7==0.4.5 msgspec==0.23.0
cd "$work"

cat >moments.py <<'PY'
from datetime import datetime

import hl7
import msgspec
from pydantic import BaseModel


class Appointment(BaseModel):
    start: datetime


for start in ("20270701", "2027070109", "202707010900", "20270701090000"):
    message = f'{{"start": "{start}"}}'
    read = Appointment.model_validate_json(message).start
    same = Appointment.model_validate_json(message, strict=True).start == read
    try:
        other = str(msgspec.json.decode(f'"{start}"', type=datetime))
    except msgspec.ValidationError:
        other = "refused"
    print(f"{start}: pydantic {read:%Y-%m-%d %H:%M}, strict {same}; hl7 {hl7.parse_datetime(start)}; msgspec {other}")
PY
"$work/venv/bin/python" -W ignore moments.py | tee seen
cat >expected <<'TXT'
20270701: pydantic 1970-08-23 14:45, strict True; hl7 2027-07-01 00:00:00; msgspec refused
2027070109: pydantic 2034-03-27 11:01, strict True; hl7 2027-07-01 09:00:00; msgspec refused
202707010900: pydantic 1976-06-04 03:30, strict True; hl7 2027-07-01 09:00:00; msgspec refused
20270701090000: pydantic 2612-05-09 14:18, strict True; hl7 2027-07-01 09:00:00; msgspec refused
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
