#!/usr/bin/env bash
# Guess: inflect, which knows that it is "an hour", "a unit" and "an MRI", also knows that it is "an 8am slot", "an
#   11:30 appointment" and "an HIV test", and that two general practitioners are "GPs".
# Versions: inflect 7.6.0.
# Behaviour: every number gets "a", however it is spoken; HIV, alone among the tests tried, is read as a word; and the
#   plural of an abbreviation is put into capitals as a whole.
# Seen: a 8am slot, a 11:30 appointment, a 18-minute visit, a HIV test; but an HRT review, an MRI; GP -> GPS
# Why: hours and abbreviations are most of what a clinic's sentences are made of. Write such sentences so that no
#   article has to stand before an hour ("at 8am"), and let nobody build plurals of names from a catalogue.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq inflect==7.6.0
"$work/venv/bin/python" - <<'PY'
import inflect

english = inflect.engine()
EXPECTED = {
    "8am slot": "a 8am slot",
    "11:30 appointment": "a 11:30 appointment",
    "18-minute visit": "a 18-minute visit",
    "HIV test": "a HIV test",
    "HRT review": "an HRT review",
    "MRI": "an MRI",
    "hour": "an hour",
    "urology visit": "a urology visit",
}
seen = {words: english.a(words) for words in EXPECTED}
for said in seen.values():
    print(said)
print("GP ->", english.plural("GP"))
still = seen == EXPECTED and english.plural("GP") == "GPS"
print("still so" if still else "changed")
raise SystemExit(not still)
PY
