#!/usr/bin/env bash
# Guess: num2words(25, to="currency", currency="GBP") says twenty-five pounds, as it does for 25.0 and for "25".
# Versions: num2words 0.5.14.
# Behaviour: an int is taken for the smallest unit, pence; a float, a Decimal and a text for pounds. So the same fee is
#   a hundred times smaller when it happens to be held as a whole number.
# Seen: 25 -> zero pounds sterling, twenty-five pence; 25.0, Decimal(25), "25" -> twenty-five pounds sterling, zero
#   pence
# Why: fees come out of JSON as int or float depending on whether they have pence (25 and 24.99), so only the round ones
#   would be said wrong, on an invoice or by a voice. Give money one type, and keep the unit in its name.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq num2words==0.5.14
"$work/venv/bin/python" - <<'PY'
import json
from decimal import Decimal

from num2words import num2words

PENCE = "zero pounds sterling, twenty-five pence"
POUNDS = "twenty-five pounds sterling, zero pence"
seen = []
for amount in (25, 25.0, Decimal(25), "25"):
    seen.append(num2words(amount, to="currency", currency="GBP"))
    print(repr(amount), "->", seen[-1])
for fee in json.loads("[25, 24.99]"):
    print("a fee in JSON:", fee, "->", num2words(fee, to="currency", currency="GBP"))
still = seen == [PENCE, POUNDS, POUNDS, POUNDS]
print("still so" if still else "changed")
raise SystemExit(not still)
PY
