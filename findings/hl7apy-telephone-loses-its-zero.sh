#!/usr/bin/env bash
# Guess: a parser of HL7 version 2 that reads a message of an appointment and writes it again, untouched, hands on the
#   patient's telephone number digit by digit.
# Versions: hl7apy 1.3.5, hl7 0.4.5; @medplum/core 4.5.2.
# Behaviour: the standard gives the area code and the local number of a telephone (PID-13, parts 6 and 7) the type NM,
#   a number, and hl7apy takes that at its word: 020 comes out as 20, 07700 as 7700. A number written in one piece in
#   part 1 or 12 keeps its zero, and so do the record number and other texts. The other two libraries change nothing.
# Seen: ^PRN^PH^^^020^79460018~^PRN^CP^^^07700^900123 -> ^PRN^PH^^^20^79460018~^PRN^CP^^^7700^900123
# Why: a message only has to pass through for the reminder to go to a number that nobody can dial: in Britain every one
#   begins with a zero. Where a message is handed on, hand on the text of the field as it came.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq hl7apy==1.3.5 hl7==0.4.5
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts @medplum/core@4.5.2 >/dev/null)
cd "$work"

cat >pass.py <<'PY'
from pathlib import Path

import hl7
from hl7apy.parser import parse_message

TELEPHONES = r"^PRN^PH^^^020^79460018~^PRN^CP^^^07700^900123~02079460018"
MESSAGE = "\r".join([
    r"MSH|^~\&|DIARY|CLINIC|WARD|HOSPITAL|20270601090000+0100||SIU^S12^SIU_S12|1|P|2.5.1",
    "SCH|1^DIARY|||||^Visit",
    f"PID|1||0012345^^^CLINIC^MR||Smith^Jane||19850101|F|||1 High Street^^London^^W1A 1HQ||{TELEPHONES}",
    "RGS|1|A", "AIS|1|A|V^Visit|20270701090000+0100|||20|min", ""])  # fmt: skip
Path("message.hl7").write_text(MESSAGE, newline="")
for name, again in (("hl7apy", parse_message(MESSAGE).to_er7()), ("hl7", str(hl7.parse(MESSAGE)))):
    (patient,) = (line.split("|") for line in again.split("\r") if line.startswith("PID"))
    print(name, patient[3].split("^")[0], patient[13])
PY
cat >pass.cjs <<'JS'
const { readFileSync } = require("node:fs");
const { Hl7Message } = require("@medplum/core");
const again = Hl7Message.parse(readFileSync("message.hl7", "utf8")).toString();
const patient = again.split("\r").find((line) => line.startsWith("PID")).split("|");
console.log("medplum", patient[3].split("^")[0], patient[13]);
JS
{ "$work/venv/bin/python" -W ignore pass.py; node pass.cjs; } | tee seen
cat >expected <<'TXT'
hl7apy 0012345 ^PRN^PH^^^20^79460018~^PRN^CP^^^7700^900123~02079460018
hl7 0012345 ^PRN^PH^^^020^79460018~^PRN^CP^^^07700^900123~02079460018
medplum 0012345 ^PRN^PH^^^020^79460018~^PRN^CP^^^07700^900123~02079460018
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
