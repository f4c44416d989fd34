#!/usr/bin/env bash
# Guess: a library that finds the price in a line of text takes the number at the sign of the currency, and where there
#   are two numbers and one sign, the minutes are not mistaken for pounds.
# Versions: price-parser 0.5.1; currency.js 2.0.4.
# Behaviour: price-parser takes the first number of the line and sets the sign, found elsewhere, beside it. currency.js
#   takes out all that is no digit and puts together what is left. Neither says that it was unsure.
# Seen: "30 minutes: £60" -> £30 and 3060; "New patient 60 minutes £120" -> £60 and 60120; "1st visit £45" -> £1 and
#   145; "From £60 to £80" -> £60 and 6080; "60p" -> 60 and 60
# Why: a price list may have the length before the price as well as after it. The patient would be shown £30 and pay
#   £60, and nothing looks odd. A price must come from a field that holds nothing else, or from a pattern that has the
#   sign in it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq price-parser==0.5.1
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts currency.js@2.0.4 >/dev/null)
cd "$work"

cat >lines <<'TXT'
£60 for 30 minutes
30 minutes: £60
New patient 60 minutes £120
1st visit £45
From £60 to £80
60p
TXT
cat >read.py <<'PY'
from pathlib import Path

from price_parser import Price

for line in Path("lines").read_text().splitlines():
    price = Price.fromstring(line)
    print(f"price-parser: {line} -> {price.currency or ''}{price.amount}")
PY
cat >read.cjs <<'JS'
const currency = require("currency.js");
for (const line of require("node:fs").readFileSync("lines", "utf8").trim().split("\n")) {
  console.log(`currency.js: ${line} -> ${currency(line, { symbol: "£" }).value}`);
}
JS
{ "$work/venv/bin/python" read.py; node read.cjs; } | tee seen
cat >expected <<'TXT'
price-parser: £60 for 30 minutes -> £60
price-parser: 30 minutes: £60 -> £30
price-parser: New patient 60 minutes £120 -> £60
price-parser: 1st visit £45 -> £1
price-parser: From £60 to £80 -> £60
price-parser: 60p -> 60
currency.js: £60 for 30 minutes -> 6030
currency.js: 30 minutes: £60 -> 3060
currency.js: New patient 60 minutes £120 -> 60120
currency.js: 1st visit £45 -> 145
currency.js: From £60 to £80 -> 6080
currency.js: 60p -> 60
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
