#!/usr/bin/env bash
# Guess: the midnight with which a day begins in London, with its hour set to nine, is nine o'clock in London, also on
#   the Sunday on which the clocks change; and a morning from nine to twelve has three slots of an hour.
# Versions: dayjs 1.11.23, time-slots-finder 0.5.5; luxon 3.7.2 and slot-calculator 2.2.1 beside them.
# Behaviour: dayjs's plugin for zones keeps the offset of the value from which an hour is set. What comes out is shown
#   as "09:00" and is the instant of ten o'clock in March, of eight in October. time-slots-finder makes its shifts so,
#   which then begin an hour too late, or too early, and end two.
# Seen, on a server in UTC: 30 March 2036: shown 09:00, is 10:00 in London; slots 10:00, 11:00, 12:00, 13:00.
#   26 October 2036: slots 08:00, 09:00. luxon and slot-calculator: 09:00, and 09:00, 10:00, 11:00, on both days.
# Why: a clinic that opens on Sundays shows nine and books ten, or offers an hour after it has closed and one before it
#   opens, twice a year. Build the time from day and clock in one step (dayjs.tz("2036-03-30 09:00", zone) is right).
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts dayjs@1.11.23 time-slots-finder@0.5.5 luxon@3.7.2 \
  slot-calculator@2.2.1 >/dev/null
cat >sundays.mjs <<'JS'
import dayjs from "dayjs";
import timezone from "dayjs/plugin/timezone.js";
import utc from "dayjs/plugin/utc.js";
import { DateTime } from "luxon";
import { getSlots } from "slot-calculator";
import { getAvailableTimeSlotsInCalendar } from "time-slots-finder";

dayjs.extend(utc);
dayjs.extend(timezone);
const zone = "Europe/London";
const clock = (instant) =>
  new Date(instant).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
for (const day of ["2036-03-23", "2036-03-30", "2036-10-26"]) {
  const nine = dayjs.tz(`${day} 00:00`, zone).hour(9);
  const nineOfLuxon = DateTime.fromISO(day, { zone }).set({ hour: 9 });
  const oneStep = dayjs.tz(`${day} 09:00`, zone);
  console.log(
    `${day}: dayjs shows ${nine.format("HH:mm")} and is ${clock(nine.toDate())};`,
    `in one step ${clock(oneStep.toDate())}; luxon ${clock(nineOfLuxon.toMillis())}`,
  );
  const [from, to] = [`${day}T00:00:00Z`, `${day}T22:00:00Z`];
  const found = getAvailableTimeSlotsInCalendar({
    configuration: {
      timeSlotDuration: 60,
      timeZone: zone,
      availablePeriods: [{ isoWeekDay: 7, shifts: [{ startTime: "09:00", endTime: "12:00" }] }],
    },
    from: new Date(from),
    to: new Date(to),
  });
  const sunday = { day: { text: "Sunday", locale: "en-GB" }, from: "09:00", to: "12:00", timezone: zone };
  const counted = getSlots({ from, to, duration: 60, availability: [sunday] }).availableSlots;
  console.log(
    `${day}: time-slots-finder ${found.map((slot) => clock(slot.startAt)).join(" ")};`,
    `slot-calculator ${counted.map((slot) => clock(slot.from)).join(" ")}`,
  );
}
JS
TZ=UTC node sundays.mjs | tee seen
cat >expected <<'TXT'
2036-03-23: dayjs shows 09:00 and is 09:00; in one step 09:00; luxon 09:00
2036-03-23: time-slots-finder 09:00 10:00 11:00; slot-calculator 09:00 10:00 11:00
2036-03-30: dayjs shows 09:00 and is 10:00; in one step 09:00; luxon 09:00
2036-03-30: time-slots-finder 10:00 11:00 12:00 13:00; slot-calculator 09:00 10:00 11:00
2036-10-26: dayjs shows 09:00 and is 08:00; in one step 09:00; luxon 09:00
2036-10-26: time-slots-finder 08:00 09:00; slot-calculator 09:00 10:00 11:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
