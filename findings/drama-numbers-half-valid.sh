#!/usr/bin/env bash
# Guess: the telephone numbers that Ofcom keeps free for plays and films, which everybody's tests use, are either all
#   valid to Google's library (they are well-formed numbers of open ranges) or all not (nobody can own one).
# Versions: phonenumbers 9.0.43.
# Behaviour: all of them are valid, London, Manchester, freephone, premium rate, UK-wide, but the mobile ones: 07700 900
#   belongs to no region at all. 07700 300, next door, is a mobile of Jersey.
# Seen: 020 7946 0000 GB, 0161 496 0000 GB, 0808 157 0000 GB, 03069 990000 GB valid; 07700 900123 not valid, region None
# Why: a patient's mobile is the one number that a bot asks for, and the one for which there is no number that is both
#   safe to print in a test and accepted. Check that a number is possible, not valid, or keep the drama range apart.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq phonenumbers==9.0.43
"$work/venv/bin/python" - <<'PY'
import phonenumbers

seen = {}
DRAMA = ("020 7946 0000", "0161 496 0000", "0808 157 0000", "0909 879 0000", "03069 990000", "07700 900123")
for text in (*DRAMA, "07700 300123"):
    number = phonenumbers.parse(text, "GB")
    seen[text] = (
        phonenumbers.is_possible_number(number),
        phonenumbers.is_valid_number(number),
        phonenumbers.region_code_for_number(number),
    )
    print(f"{text:14} possible {seen[text][0]}, valid {seen[text][1]}, region {seen[text][2]}")
mobile = seen.pop("07700 900123")
neighbour = seen.pop("07700 300123")
still = (
    set(seen.values()) == {(True, True, "GB")}
    and mobile == (True, False, None)
    and neighbour == (True, True, "JE")
)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
