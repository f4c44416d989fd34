#!/usr/bin/env bash
# Guess: any-date-parser reads "12 July 2027 9.30am", the hour with a dot as British papers print it, or says that it
#   cannot. In the worst case the hour is left out and the day is right.
# Versions: any-date-parser 2.2.4.
# Behaviour: the first digit of the minutes becomes the month: 9.30 makes it March, 8.45 April, 2.15pm January. Without
#   a year the minutes become the year, and the hour the day. With a colon all is well. No answer shows a doubt.
# Seen: 12 July 2027 9.30am -> 12 March 2027; 14 October 2027 2.15pm -> 14 January 2027, 17:00; 12 July 9.30am ->
#   9 July 2030; 12 July 2027 9:30am -> as it was said
# Why: four months early, three years late, and each is a date that could be meant. Whoever takes a parser for typed
#   dates has to try the dot, which is how many people here write an hour.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts any-date-parser@2.2.4 >/dev/null
cat >days.mjs <<'JS'
import parser from "any-date-parser";

const dots = ["12 July 2027 9.30am", "12 July 2027 8.45", "14 October 2027 2.15pm", "12 July 9.30am"];
for (const said of [...dots, "12 July 2027 9:30am"]) {
  const { year, month, day, hour, minute, invalid } = parser.attempt(said, "en-GB");
  console.log(`${said}:`, year, month, day, "at", hour, minute, invalid);
}
JS
TZ=Europe/London node days.mjs | tee seen
cat >expected <<'TXT'
12 July 2027 9.30am: 2027 3 12 at undefined undefined undefined
12 July 2027 8.45: 2027 4 12 at undefined undefined undefined
14 October 2027 2.15pm: 2027 1 14 at 17 undefined undefined
12 July 9.30am: 2030 7 9 at undefined undefined undefined
12 July 2027 9:30am: 2027 7 12 at 9 30 undefined
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
