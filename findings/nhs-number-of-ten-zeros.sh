#!/usr/bin/env bash
# Guess: validators of NHS numbers refuse ten zeros, ten ones and ten nines, as those of other numbers refuse such
#   fillers, and three of them agree about what is left.
# Versions: python-stdnum 2.2, nhs-number 2.2.0; nhs-number-validator 1.1.2.
# Behaviour: all ten-fold digits from 0 to 9 carry a right check digit, as 11 divides what the weights add up to with
#   it; all three take ten zeros. They part at ten twos: nhs-number reads the range as Scotland's, whose numbers begin
#   with a birthday, and the 22nd of a 22nd month is none. Written in the usual groups (943 476 5919), the npm one
#   refuses.
# Seen: 0000000000 all three True; 2222222222 True, False, True; "943 476 5919" True, True, False
# Why: the number is what ties a booking to a patient. "It validates" says nothing here: a held-down key passes. Only
#   the clinic's own record can tell, and a form must take the groups in which the number stands on every letter.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq python-stdnum==2.2 nhs-number==2.2.0
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts nhs-number-validator@1.1.2 >/dev/null)
cd "$work"

cat >check.py <<'PY'
import nhs_number
from stdnum.gb import nhs

for digit in range(10):
    number = str(digit) * 10
    print(number, nhs.is_valid(number), nhs_number.is_valid(number))
print("943 476 5919", nhs.is_valid("943 476 5919"), nhs_number.is_valid("943 476 5919"))
PY
cat >check.cjs <<'JS'
const { validate } = require("nhs-number-validator");
const fillers = Array.from({ length: 10 }, (_, digit) => validate(String(digit).repeat(10)));
console.log("npm", fillers.every(Boolean), validate("943 476 5919"));
JS
{ "$work/venv/bin/python" -W ignore check.py; node check.cjs; } | tee seen
cat >expected <<'TXT'
0000000000 True True
1111111111 True True
2222222222 True False
3333333333 True True
4444444444 True True
5555555555 True True
6666666666 True True
7777777777 True True
8888888888 True True
9999999999 True True
943 476 5919 True True
npm true false
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
