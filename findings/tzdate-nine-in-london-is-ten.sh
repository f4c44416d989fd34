#!/usr/bin/env bash
# Guess: new TZDate("2027-07-01T09:00", "Europe/London") of @date-fns/tz is nine o'clock in London, as new TZDate(2027,
#   6, 1, 9, 0, "Europe/London") is, and as the same text and zone are in luxon, Day.js and spacetime.
# Versions: @date-fns/tz 1.5.0; luxon 3.7.2, dayjs 1.11.23, spacetime 7.15.0 beside it.
# Behaviour: the numbers are read as London's, the text as the server's own: it is read by JavaScript's Date, and the
#   zone says only in which hours the moment is shown. The zone of the server then decides when the visit is.
# Seen, "2027-07-01T09:00": on a server of UTC 10:00, of New York 14:00; "2027-07-01" 01:00 on both, so the day before
#   in a zone west of Greenwich; the numbers 09:00 on both; the three others 09:00 on both
# Why: on the desk of a developer in London all is well, and in the data centre each visit of the summer is an hour
#   late, shown so and booked so, with London's zone written beside it. Split the text and hand on the numbers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts @date-fns/tz@1.5.0 luxon@3.7.2 dayjs@1.11.23 \
  spacetime@7.15.0 >/dev/null
cat >nine.mjs <<'JS'
import { TZDate } from "@date-fns/tz";
import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";
import { DateTime } from "luxon";
import spacetime from "spacetime";

dayjs.extend(utc);
dayjs.extend(timezone);
const text = "2027-07-01T09:00";
const zone = "Europe/London";
const west = "America/New_York";
const seen = {
  "TZDate of a text": new TZDate(text, zone).toISOString(),
  "TZDate of numbers": new TZDate(2027, 6, 1, 9, 0, zone).toISOString(),
  "TZDate of a day": new TZDate("2027-07-01", zone).toISOString(),
  "TZDate of a day, New York": new TZDate("2027-07-01", west).toISOString(),
  "luxon": DateTime.fromISO(text, { zone }).toISO(),
  "Day.js": dayjs.tz(text, zone).format(),
  "spacetime": spacetime(text, zone).format("iso"),
};
for (const [name, moment] of Object.entries(seen)) console.log(`${process.env.TZ}: ${name}: ${moment}`);
JS
{ TZ=UTC node nine.mjs; TZ=America/New_York node nine.mjs; TZ=Europe/London node nine.mjs | head -1; } | tee seen
cat >expected <<'TXT'
UTC: TZDate of a text: 2027-07-01T10:00:00.000+01:00
UTC: TZDate of numbers: 2027-07-01T09:00:00.000+01:00
UTC: TZDate of a day: 2027-07-01T01:00:00.000+01:00
UTC: TZDate of a day, New York: 2027-06-30T20:00:00.000-04:00
UTC: luxon: 2027-07-01T09:00:00.000+01:00
UTC: Day.js: 2027-07-01T09:00:00+01:00
UTC: spacetime: 2027-07-01T09:00:00.000+01:00
America/New_York: TZDate of a text: 2027-07-01T14:00:00.000+01:00
America/New_York: TZDate of numbers: 2027-07-01T09:00:00.000+01:00
America/New_York: TZDate of a day: 2027-07-01T01:00:00.000+01:00
America/New_York: TZDate of a day, New York: 2027-06-30T20:00:00.000-04:00
America/New_York: luxon: 2027-07-01T09:00:00.000+01:00
America/New_York: Day.js: 2027-07-01T09:00:00+01:00
America/New_York: spacetime: 2027-07-01T09:00:00.000+01:00
Europe/London: TZDate of a text: 2027-07-01T09:00:00.000+01:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
