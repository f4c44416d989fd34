#!/usr/bin/env bash
# Guess: agenda's way of saying when a job runs reads "1st of January 4:00am", as its parser's examples have it, so it
#   reads "12 July at 9am" too, or says that it cannot; and "10 minutes before 9am" is ten to nine.
# Versions: date.js 0.3.3 (read by agenda 6), human-interval 2.0.1 (read by agenda 6 and bree); chrono-node 2.10.3.
# Behaviour: date.js knows a day of a month only as "12th of July", and an hour beside it only without "at". What it
#   does not know it skips: of a day and an hour the hour is left, and that is tomorrow's. "before" is skipped as well,
#   and the length is added. Nothing says that a word was left out. human-interval drops halves and quarters.
# Seen: on 7 July at noon: 12 July at 9am -> 8 July 09:00; 12th of July at 9am -> 7 July 12:00, now; 10 minutes before
#   9am -> 09:10 of the next day; 2 days before Friday at 9am -> Friday at nine; one and a half hours -> 60 minutes;
#   half an hour -> 0
# Why: a reminder for a visit of next week goes out tomorrow, the one for "two days before" when the visit begins, and
#   the one for "12th of July at 9am" at once. Give a scheduler a Date and a number, never words.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts date.js@0.3.3 human-interval@2.0.1 chrono-node@2.10.3 \
  >/dev/null
cat >when.cjs <<'JS'
const chrono = require("chrono-node");
const date = require("date.js");
const interval = require("human-interval");
const now = () => new Date("2027-07-07T12:00:00Z");
const shown = (moment) => moment.toUTCString().slice(0, 22).replace(" 2027", "");
for (const said of ["12th of July 9am", "12th of July at 9am", "12 July at 9am", "12 July 2027 at 9am",
  "10 minutes before 9am", "2 days before Friday at 9am"]) {
  const other = chrono.en.GB.parseDate(said, { instant: now(), timezone: "UTC" }, { forwardDate: true });
  console.log(`${said}: date.js ${shown(date(said, now()))}; chrono-node ${shown(other)}`);
}
for (const said of ["1.5 hours", "one and a half hours", "half an hour", "three quarters of an hour"]) {
  console.log(`${said}: human-interval ${interval(said) / 60_000} minutes`);
}
JS
TZ=UTC node when.cjs | tee seen
cat >expected <<'TXT'
12th of July 9am: date.js Mon, 12 Jul 09:00; chrono-node Mon, 12 Jul 09:00
12th of July at 9am: date.js Wed, 07 Jul 12:00; chrono-node Mon, 12 Jul 09:00
12 July at 9am: date.js Thu, 08 Jul 09:00; chrono-node Mon, 12 Jul 09:00
12 July 2027 at 9am: date.js Thu, 08 Jul 09:00; chrono-node Mon, 12 Jul 09:00
10 minutes before 9am: date.js Thu, 08 Jul 09:10; chrono-node Wed, 07 Jul 08:50
2 days before Friday at 9am: date.js Fri, 09 Jul 09:00; chrono-node Wed, 07 Jul 09:00
1.5 hours: human-interval 90 minutes
one and a half hours: human-interval 60 minutes
half an hour: human-interval 0 minutes
three quarters of an hour: human-interval 180 minutes
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
