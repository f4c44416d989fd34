#!/usr/bin/env bash
# Guess: Sugar, which reads "tomorrow at 9am" and "first monday of july", reads "tomorrow at 9" as nine o'clock tomorrow
#   or calls it invalid; Day.js, which reads no words, calls it invalid, as it does "half past nine".
# Versions: sugar 2.0.6, dayjs 1.11.23; spacetime 7.15.0 beside them.
# Behaviour: what neither knows goes to JavaScript's own Date, and V8's steps over words that it does not know: a number
#   up to twelve is then a month of 2001, and "12 July 9.30" is of the year 2009. The answer is a valid date. spacetime
#   refuses them all.
# Seen, in both: tomorrow at 9 -> 1 September 2001; Dr Lee 3 -> 1 March 2001; room 12 -> 1 December 2001; 12 July 9.30
#   -> 12 July 2009; 31 June 2027 -> 1 July 2027; tomorrow at 15 -> invalid
# Why: "is it valid?" is the only question that a bot asks of what was typed, and the answer is yes, for a day in the
#   past or for a sentence without a day. In the afternoon the same words are refused. Give Day.js a format and be
#   strict, and take from Sugar no day that lies before today.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts sugar@2.0.6 dayjs@1.11.23 spacetime@7.15.0 >/dev/null
cat >typed.cjs <<'JS'
const dayjs = require("dayjs");
const spacetime = require("spacetime");
const Sugar = require("sugar");

const tomorrow = dayjs().add(1, "day").format("YYYY-MM-DD");
const shown = (date) => {
  if (Number.isNaN(date.getTime())) return "invalid";
  return dayjs(date).format("YYYY-MM-DD HH:mm").replace(tomorrow, "tomorrow");
};
const typed = [
  "tomorrow at 9am", "tomorrow at 9", "tomorrow at 15", "half past nine", "Dr Lee 3", "room 12", "12 July 9.30",
  "31 June 2027",
];
for (const text of typed) {
  const read = [Sugar.Date.create(text, "en-GB"), dayjs(text).toDate()];
  const third = spacetime(text).isValid() ? "read" : "invalid";
  console.log(`${text}: ${read.map(shown).join(", ")}, ${third}`);
}
JS
TZ=UTC node typed.cjs | tee seen
cat >expected <<'TXT'
tomorrow at 9am: tomorrow 09:00, invalid, invalid
tomorrow at 9: 2001-09-01 00:00, 2001-09-01 00:00, invalid
tomorrow at 15: invalid, invalid, invalid
half past nine: invalid, invalid, invalid
Dr Lee 3: 2001-03-01 00:00, 2001-03-01 00:00, invalid
room 12: 2001-12-01 00:00, 2001-12-01 00:00, invalid
12 July 9.30: 2009-07-12 00:00, 2009-07-12 00:00, invalid
31 June 2027: 2027-07-01 00:00, 2027-07-01 00:00, invalid
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
