#!/usr/bin/env bash
# Guess: two popular writers of calendar files that take an alarm's distance as a plain number mean "so long before the
#   start" by it, and a negative number is the same thing written as iCalendar writes it (-PT2H).
# Versions: ics 3.12.0 (npm), ical-generator 10.2.0.
# Behaviour: in ics two hours are two hours AFTER the start, unless `before: true` stands beside them. In ical-generator
#   a positive number is before the start, and a negative one is after the END.
# Seen: ics {hours: 2} -> TRIGGER:PT2H; {hours: 2, before: true} -> TRIGGER:-PT2H; ical-generator 7200 -> TRIGGER:-PT2H;
#   -7200 -> TRIGGER;RELATED=END:PT2H
# Why: a reminder that rings when the appointment is long over is worse than none, and no validator complains: all four
#   lines are well-formed. Whatever writes reminders needs a test that reads the TRIGGER line.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts ics@3.12.0 ical-generator@10.2.0 >/dev/null
cat >alarms.mjs <<'JS'
import { createEvent } from "ics";
import generate from "ical-generator";

const trigger = (text) => text.split(/\r?\n/).find((line) => line.startsWith("TRIGGER"));
const plain = (distance) =>
  trigger(createEvent({ start: [2027, 7, 1, 9, 0], duration: { minutes: 20 }, title: "Visit",
    alarms: [{ action: "display", description: "Visit", trigger: distance }] }).value);
const generated = (seconds) => {
  const calendar = generate();
  calendar.createEvent({ start: new Date("2027-07-01T08:00:00Z"), end: new Date("2027-07-01T08:20:00Z"),
    summary: "Visit", alarms: [{ type: "display", trigger: seconds }] });
  return trigger(calendar.toString());
};
console.log("ics 2 hours:", plain({ hours: 2 }));
console.log("ics 2 hours, before:", plain({ hours: 2, before: true }));
console.log("ical-generator 7200:", generated(7200));
console.log("ical-generator -7200:", generated(-7200));
JS
node alarms.mjs | tee seen
cat >expected <<'TXT'
ics 2 hours: TRIGGER:PT2H
ics 2 hours, before: TRIGGER:-PT2H
ical-generator 7200: TRIGGER:-PT2H
ical-generator -7200: TRIGGER;RELATED=END:PT2H
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
