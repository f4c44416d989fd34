#!/usr/bin/env bash
# Guess: parsers of people's names that know PhD, MD and Esq also know the letters that follow a British doctor's or
#   nurse's name (MBBS, MRCGP, RGN), or at least leave the surname alone when they do not.
# Versions: nameparser 2.6.0; humanparser 2.7.0, parse-full-name 1.2.7.
# Behaviour: all three take the last letters for the surname, and push the real one into the middle: the doctor is
#   called MRCGP, the nurse RGN. With a comma before the letters it works.
# Seen: Jane Smith MBBS MRCGP -> last "MRCGP", middle "Smith MBBS", in all three; Jane Smith RGN -> last "RGN"
# Why: clinics list their people with these letters, mostly without a comma, and patients ask for "Smith". A search by
#   parsed surname finds nobody, and a list sorted by it puts half the surgery under M. Match on the words as they
#   stand.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq nameparser==2.6.0
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts \
  humanparser@2.7.0 parse-full-name@1.2.7 >/dev/null)
cd "$work"

cat >names.py <<'PY'
from nameparser import HumanName

for text in ("Jane Smith MBBS MRCGP", "Jane Smith RGN", "Jane Smith PhD", "Jane Smith, MRCGP"):
    name = HumanName(text)
    print(f"nameparser: {text} -> {name.last} ({name.middle})")
PY
cat >names.cjs <<'JS'
const { parseName } = require("humanparser");
const { parseFullName } = require("parse-full-name");
for (const text of ["Jane Smith MBBS MRCGP", "Jane Smith RGN"]) {
  const one = parseName(text);
  const other = parseFullName(text);
  console.log(`humanparser: ${text} -> ${one.lastName} (${one.middleName})`);
  console.log(`parse-full-name: ${text} -> ${other.last} (${other.middle})`);
}
JS
{ "$work/venv/bin/python" names.py; node names.cjs; } | tee seen
cat >expected <<'TXT'
nameparser: Jane Smith MBBS MRCGP -> MRCGP (Smith MBBS)
nameparser: Jane Smith RGN -> RGN (Smith)
nameparser: Jane Smith PhD -> Smith ()
nameparser: Jane Smith, MRCGP -> Smith ()
humanparser: Jane Smith MBBS MRCGP -> MRCGP (Smith MBBS)
parse-full-name: Jane Smith MBBS MRCGP -> MRCGP (Smith MBBS)
humanparser: Jane Smith RGN -> RGN (Smith)
parse-full-name: Jane Smith RGN -> RGN (Smith)
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
