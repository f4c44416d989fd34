#!/usr/bin/env bash
# Guess: "12 July 9-5" is 12 July, from nine to five: the day is named, and two numbers behind it can only be hours. At
#   the least, no reader answers with another day than the one that was named.
# Versions: chrono-node 2.10.3; compromise-dates 3.9.0 with compromise 14.17.0.
# Behaviour: both take "July 9-5" out of it, days of July, and throw the twelfth away. With a weekday before it
#   chrono-node gives that day too, the next of its name. From ten on chrono-node takes the first number for a year:
#   "12 July 10-11" is in 2010, at eleven at night. With "am" and "pm" all is right.
# Seen, on 1 June 2027: 12 July 9-5 -> chrono 9 July to 5 July, compromise 5 July to 9 July; Monday 12 July 9-10 ->
#   chrono 7 June, and 9 to 10 July; 12 July 10-11 -> chrono 12 July 2010, compromise 10 to 11 July
# Why: the plainest way to offer a whole day gives other days, of which some may well be free. What was read has to
#   hold every number of the sentence, the first of all.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts \
  chrono-node@2.10.3 compromise@14.17.0 compromise-dates@3.9.0 >/dev/null
cat >hours.cjs <<'JS'
const chrono = require("chrono-node");
const nlp = require("compromise");
nlp.plugin(require("compromise-dates"));
const now = new Date(2027, 5, 1, 10);
const day = (date) => date.toISOString().slice(0, 10);
for (const text of ["12 July 9am-5pm", "12 July 9-5", "12 July 9 to 5", "Monday 12 July 9-10", "12 July 10-11"]) {
  const found = chrono.en.GB.parse(text, now, { forwardDate: true });
  const chronos = found.map(({ start, end }) => `${day(start.date())}${end ? ` to ${day(end.date())}` : ""}`);
  const spans = nlp(text).dates({ today: "2027-06-01", timezone: "UTC", dmy: true }).json();
  const compromises = spans.map(({ dates }) => `${dates.start.slice(0, 10)} to ${dates.end.slice(0, 10)}`);
  console.log(`${text}: chrono ${chronos.join(", ")}; compromise ${compromises.join(", ")}`);
}
JS
TZ=UTC node hours.cjs | tee seen
cat >expected <<'TXT'
12 July 9am-5pm: chrono 2027-07-12 to 2027-07-12; compromise 2027-07-12 to 2027-07-12
12 July 9-5: chrono 2027-07-09 to 2027-07-05; compromise 2027-07-05 to 2027-07-09
12 July 9 to 5: chrono 2027-07-09 to 2027-07-05; compromise 2027-07-05 to 2027-07-09
Monday 12 July 9-10: chrono 2027-06-07, 2027-07-09 to 2027-07-10; compromise 2027-07-09 to 2027-07-10
12 July 10-11: chrono 2010-07-12; compromise 2027-07-10 to 2027-07-11
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
