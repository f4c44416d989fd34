#!/usr/bin/env bash
# Guess: readers of ISO 8601 durations read -PT15M, the form in which a calendar file says when a reminder rings, as
#   fifteen minutes before, or refuse it; and a library reads back what it wrote itself.
# Versions: dayjs 1.11.23, iso8601-duration 2.1.4, luxon 3.7.2, moment 2.31.0, duration-fns 3.0.2.
# Behaviour: dayjs and iso8601-duration look for the P wherever it stands and leave the sign before it: plus fifteen.
#   dayjs writes minus fifteen minutes as -PT15M itself. PT-15M, a form that RFC 5545 does not have, dayjs reads with
#   its sign and iso8601-duration refuses. The other three read both.
# Seen: nine o'clock and -PT15M: dayjs 09:15, iso8601-duration 09:15, luxon 08:45, moment 08:45, duration-fns 08:45
# Why: "leave the house" rings when the patient should have been in the waiting room for a quarter of an hour, and a
#   slot's buffer before the visit falls into it. Test the reader of durations with a minus.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23 iso8601-duration@2.1.4 luxon@3.7.2 \
  moment@2.31.0 duration-fns@3.0.2 >/dev/null
cat >read.mjs <<'JS'
import dayjs from "dayjs";
import duration from "dayjs/plugin/duration.js";
import * as fns from "duration-fns";
import { end, parse } from "iso8601-duration";
import { DateTime, Duration } from "luxon";
import moment from "moment";

dayjs.extend(duration);
const nine = new Date("2027-07-01T09:00:00Z");
const readers = {
  dayjs: (text) => dayjs(nine).add(dayjs.duration(text)).toDate(),
  "iso8601-duration": (text) => end(parse(text), nine),
  luxon: (text) => DateTime.fromJSDate(nine).plus(Duration.fromISO(text)).toJSDate(),
  moment: (text) => moment(nine).add(moment.duration(text)).toDate(),
  "duration-fns": (text) => fns.apply(nine, fns.parse(text)),
};
for (const text of ["-PT15M", "PT-15M"]) {
  for (const [name, read] of Object.entries(readers)) {
    let found;
    try {
      found = read(text).toISOString().slice(11, 16);
    } catch {
      found = "refused";
    }
    console.log(`${text}: ${name} ${found}`);
  }
}
const written = dayjs.duration({ minutes: -15 }).toISOString();
console.log(`dayjs writes ${written} and reads it as ${dayjs.duration(written).asMinutes()} minutes`);
JS
TZ=UTC node read.mjs | tee seen
cat >expected <<'TXT'
-PT15M: dayjs 09:15
-PT15M: iso8601-duration 09:15
-PT15M: luxon 08:45
-PT15M: moment 08:45
-PT15M: duration-fns 08:45
PT-15M: dayjs 08:45
PT-15M: iso8601-duration refused
PT-15M: luxon 08:45
PT-15M: moment 08:45
PT-15M: duration-fns 08:45
dayjs writes -PT15M and reads it as 15 minutes
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
