#!/usr/bin/env bash
# Guess: "Consultation (£60)" has one number and one price, 60; and of "£60 (30 minutes)" a reader of money takes 60, or
#   finds no number.
# Versions: numeral 2.0.6, accounting 0.4.1, currency.js 2.0.4.
# Behaviour: brackets are how bookkeepers write a loss, and all three read them so wherever they stand, words and all:
#   the price becomes less than nothing. Brackets around a length turn the sign of the price that stands beside it.
# Seen: Consultation (£60) -> -60 in all three; £60 (30 minutes) -> -6030, 60, NaN; (30 minutes) £60 -> -3060 in all
#   three; Consultation £60 -> 60 in all three
# Why: price lists often put the price behind a name into brackets. A sum below zero passes "costs at most £100", comes
#   first where the cheapest comes first, and is a refund to whoever charges it. A price has to be above zero, and to
#   come from a field of its own.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts numeral@2.0.6 accounting@0.4.1 currency.js@2.0.4 >/dev/null
cat >prices.cjs <<'JS'
const accounting = require("accounting");
const currency = require("currency.js");
const numeral = require("numeral");
for (const line of ["£60", "Consultation £60", "Consultation (£60)", "£60 (30 minutes)", "(30 minutes) £60"]) {
  const read = [numeral(line).value(), accounting.unformat(line), currency(line).value];
  console.log(`${line}: ${read.join(", ")}`);
}
JS
node prices.cjs | tee seen
cat >expected <<'TXT'
£60: 60, 60, 60
Consultation £60: 60, 60, 60
Consultation (£60): -60, -60, -60
£60 (30 minutes): -6030, 60, NaN
(30 minutes) £60: -3060, -3060, -3060
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
