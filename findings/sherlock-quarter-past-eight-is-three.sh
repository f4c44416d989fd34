#!/usr/bin/env bash
# Guess: sherlockjs reads "8.15am", the dot being the British way to write an hour, as 08:15, or finds no time in it.
# Versions: sherlockjs 1.4.2.
# Behaviour: what stands before the dot is left over for the event's title, and the minutes become the hour: "10am" from
#   "8.10am"; "15am", which there is none of, becomes three in the afternoon, and "15pm" three at night. Where the
#   minutes make no hour at all (20 and more) nothing is found. With a colon all is right.
# Seen: 8:15am -> 08:15; 8.10am -> 10:00; 8.15am -> 15:00, title "8."; 2.15pm -> 03:00; 9.20am -> no time
# Why: appointments often start at ten or a quarter past, and each gets another hour without any doubt shown; tests with
#   half hours do not find it. Hours with a dot belong into the grammar of anything that reads British patients.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts sherlockjs@1.4.2 >/dev/null
cat >read.cjs <<'JS'
const sherlock = require("sherlockjs");
sherlock._setNow(new Date(2026, 10, 28, 7));
for (const text of ["8:15am", "8.10am", "8.15am", "2.15pm", "9.20am"]) {
  const { startDate, eventTitle } = sherlock.parse(text);
  const hour = startDate ? new Date(startDate).toISOString().slice(11, 16) : "no time";
  console.log(`${text} -> ${hour}, title ${JSON.stringify(eventTitle)}`);
}
JS
TZ=UTC node read.cjs | tee seen
cat >expected <<'TXT'
8:15am -> 08:15, title null
8.10am -> 10:00, title "8."
8.15am -> 15:00, title "8."
2.15pm -> 03:00, title "2."
9.20am -> no time, title "9.20am"
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
