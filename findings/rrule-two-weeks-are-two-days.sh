#!/usr/bin/env bash
# Guess: RRule.fromText of rrule, which reads rules in English, takes "every day for 2 weeks" as fourteen days, "at 1pm"
#   as 13:00 and "at 9:30" as half past nine; or it raises an error, as it does for a word that it does not know.
# Versions: rrule 2.8.1.
# Behaviour: the number behind "for" is how many visits there are, whatever unit follows it: days, weeks, months or
#   years. "pm" and the minutes are passed over, and so is a second hour where there are such letters.
# Seen: every day for 2 weeks -> 2 days; every Monday for 3 months -> 3 Mondays; every 3 months for 1 year -> 1 visit;
#   every day at 1pm -> one at night; every weekday at 9:30 -> nine; every day at 9am and 5pm -> nine only
# Why: of a course of fourteen injections two are booked, and the afternoon's visit is in the diary at one in the
#   night. Each of these is a rule that could be meant. Whoever types a series has to be shown all of its days.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1 >/dev/null
cat >series.cjs <<'JS'
const { RRule } = require("rrule");
const dtstart = new Date(Date.UTC(2027, 6, 5));
const texts = ["every day for 2 weeks", "every Monday for 3 months", "every 3 months for 1 year",
  "every day at 9 and 17", "every day at 1pm", "every weekday at 9:30", "every day at 9am and 5pm"];
for (const text of texts) {
  const { options } = new RRule({ dtstart, ...RRule.parseText(text) });
  const told = options.count ? `${options.count} visits` : `hours ${options.byhour}, minute ${options.byminute}`;
  console.log(`${text}: ${RRule.fromText(text)}: ${told}`);
}
JS
TZ=UTC node series.cjs | tee seen
cat >expected <<'TXT'
every day for 2 weeks: RRULE:FREQ=DAILY;COUNT=2: 2 visits
every Monday for 3 months: RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=3: 3 visits
every 3 months for 1 year: RRULE:INTERVAL=3;FREQ=MONTHLY;COUNT=1: 1 visits
every day at 9 and 17: RRULE:FREQ=DAILY;BYHOUR=9,17: hours 9,17, minute 0
every day at 1pm: RRULE:FREQ=DAILY;BYHOUR=1: hours 1, minute 0
every weekday at 9:30: RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=9: hours 9, minute 0
every day at 9am and 5pm: RRULE:FREQ=DAILY;BYHOUR=9: hours 9, minute 0
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
