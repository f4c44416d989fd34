#!/usr/bin/env bash
# Guess: where rrule says of a rule that it is fully convertible to text, its text says all that the rule says. For "the
#   second Monday of the month at half past nine" that is the second Monday, and half past nine.
# Versions: rrule 2.8.1.
# Behaviour: BYSETPOS and BYMINUTE are left out of the text, and isFullyConvertibleToText() answers true. The same day
#   written as BYDAY=2MO is told right.
# Seen: BYDAY=MO;BYSETPOS=2 -> "every month on Monday" true; the last working day -> "every month on weekdays" true;
#   BYHOUR=9;BYMINUTE=30 -> "every week on Monday at 9" true; the days of the first rule: 12 July, 9 August
# Why: the sentence is what a patient reads under "your visits", and it sends them every Monday, at nine. The same day
#   may be written either way, and a file that comes from outside chooses.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts rrule@2.8.1 >/dev/null
cat >say.cjs <<'JS'
const { RRule } = require("rrule");
for (const text of [
  "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2",
  "FREQ=MONTHLY;BYDAY=2MO",
  "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
  "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30",
]) {
  const rule = RRule.fromString(`DTSTART:20270701T090000Z\nRRULE:${text}`);
  const days = rule.all((_, place) => place < 2).map((day) => day.toISOString().slice(5, 16));
  console.log(`${text}: "${rule.toText()}"`, rule.isFullyConvertibleToText(), ...days);
}
JS
TZ=UTC node say.cjs | tee seen
cat >expected <<'TXT'
FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2: "every month on Monday" true 07-12T09:00 08-09T09:00
FREQ=MONTHLY;BYDAY=2MO: "every month on the 2nd Monday" true 07-12T09:00 08-09T09:00
FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1: "every month on weekdays" true 07-30T09:00 08-31T09:00
FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=30: "every week on Monday at 9" true 07-05T09:30 07-12T09:30
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
