#!/usr/bin/env bash
# Guess: "+49 30 23125 042 (Mum)", a German number with a note of whose it is, is read as that number, or refused; what
#   phonenumbers calls a valid number has only the digits that were given.
# Versions: phonenumbers 9.0.43; libphonenumber-js 1.13.16 beside it. The numbers are of those kept for films.
# Behaviour: three letters or more behind a number are taken for the keys of a telephone: "Mum" is 686, "work" 9675. A
#   British number is then too long and not valid; a German or an Austrian one has no fixed length, and stays valid.
#   PhoneNumberMatcher finds the number without the note in the same text, libphonenumber-js passes over the letters.
# Seen: +49 30 23125 042 (Mum) -> +493023125042686, valid; work -> +4930231250429675, valid; 07700 900123 (mum) ->
#   +447700900123686, not valid; the matcher and libphonenumber-js: +493023125042
# Why: the reminder of a visit goes to a stranger, under a number that passed the check, and only where the patient is
#   from abroad. Refuse letters before parsing, or take what the matcher finds.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq phonenumbers==9.0.43
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts libphonenumber-js@1.13.16 >/dev/null)
cd "$work"

cat >numbers <<'TXT'
+49 30 23125 042
+49 30 23125 042 (Mum)
+49 30 23125 042 work
07700 900123 (mum)
TXT
cat >read.py <<'PY'
from pathlib import Path

from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, format_number, is_valid_number, parse

for text in Path("numbers").read_text().splitlines():
    number = parse(text, "GB")
    found = [format_number(match.number, PhoneNumberFormat.E164) for match in PhoneNumberMatcher(text, "GB")]
    valid = "valid" if is_valid_number(number) else "not valid"
    whole = format_number(number, PhoneNumberFormat.E164)
    print(f"phonenumbers: {text}: {whole} {valid}; matcher {' '.join(found) or 'none'}")
PY
cat >read.cjs <<'JS'
const { parsePhoneNumberFromString } = require("libphonenumber-js");
for (const text of require("node:fs").readFileSync("numbers", "utf8").trim().split("\n")) {
  console.log(`libphonenumber-js: ${text}: ${parsePhoneNumberFromString(text, "GB").number}`);
}
JS
{ "$work/venv/bin/python" read.py; node read.cjs; } | tee seen
cat >expected <<'TXT'
phonenumbers: +49 30 23125 042: +493023125042 valid; matcher +493023125042
phonenumbers: +49 30 23125 042 (Mum): +493023125042686 valid; matcher +493023125042
phonenumbers: +49 30 23125 042 work: +4930231250429675 valid; matcher +493023125042
phonenumbers: 07700 900123 (mum): +447700900123686 not valid; matcher none
libphonenumber-js: +49 30 23125 042: +493023125042
libphonenumber-js: +49 30 23125 042 (Mum): +493023125042
libphonenumber-js: +49 30 23125 042 work: +493023125042
libphonenumber-js: 07700 900123 (mum): +447700900123
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
