#!/usr/bin/env bash
# Guess: with the Python package hl7, one["NTE.F3"] = other["NTE.F3"] carries a note from one appointment message into
#   another as it was: what reading by path takes apart, writing by the same path puts together.
# Versions: hl7 0.4.5.
# Behaviour: reading by path undoes the escapes (\T\ to &, \F\ to |, \.br\ to a carriage return), writing does not make
#   them again. A carriage return ends a segment in HL7, so a note of two lines becomes a note and a segment that bears
#   the second line's words as its name. Reading by index ([3]) undoes nothing, and copies whole.
# Seen: other: 2 segments; copied by path: 3 segments, the note is "Ward 2" and the third begins "Bring your glasses";
#   copied by index: 2 segments, as it was
# Why: notes of SIU messages tell a patient what to bring and where to go. Half of them is lost on the way, without an
#   error, and only for notes that somebody wrote with care. message.escape() has to stand in every assignment.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq hl7==0.4.5
"$work/venv/bin/python" - <<'PY'
import hl7

HEAD = "MSH|^~\\&|DIARY|CLINIC|BOT|CLINIC|20261201090000||SIU^S12|1|P|2.5\r"
NOTE = r"Ward 2\.br\Bring your glasses \T\ a list"
other = hl7.parse(f"{HEAD}NTE|1||{NOTE}\r")


def copied(value: str) -> list[str]:
    message = hl7.parse(f"{HEAD}NTE|1||to come\r")
    message["NTE.F3"] = value
    return [str(segment) for segment in hl7.parse(str(message))][1:]


by_path = copied(other["NTE.F3"])
by_index = copied(str(other.segment("NTE")[3]))
escaped = copied(other.escape(other["NTE.F3"]))
print("read by path:", repr(other["NTE.F3"]))
print("copied by path:", by_path)
print("copied by index:", by_index)
print("copied with escape():", escaped)
still = by_path == ["NTE|1||Ward 2", "Bring your glasses & a list"] and by_index == [f"NTE|1||{NOTE}"]
print("still so" if still else "changed")
raise SystemExit(not still)
PY
