#!/usr/bin/env bash
# Guess: a library that does nothing but tell somebody's age tells 17 on the day before the eighteenth birthday.
# Versions: age-calculator 1.0.0; get-age 1.0.1 and date-fns 4.4.0 beside it.
# Behaviour: the milliseconds since the birth are counted from 1970, and the years of the date that comes out are the
#   age. From 1970 on, eighteen years hold four leap days; the eighteen years of somebody's life may hold five, and then
#   the year is full a day before it is. For sixteen years the two always agree: a test at that age finds nothing.
# Seen: of all the birthdays from 1950 to 2013, at noon on the day before: 18 already for 50 %, 13 and 65 for 25 %,
#   16 for nobody; get-age and date-fns: nobody at any age
# Why: who is under eighteen is booked with a parent, who is under thirteen not at all, and who is 65 pays another
#   price. On that one day half of the patients are let through, or charged, by the wrong rule. Compare year, month
#   and day.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts age-calculator@1.0.0 get-age@1.0.1 date-fns@4.4.0 >/dev/null
cat >ages.cjs <<'JS'
const { AgeFromDateString } = require("age-calculator");
const { differenceInYears } = require("date-fns");
const getAge = require("get-age");

const clock = Date;
let now;
globalThis.Date = class extends clock {
  constructor(...parts) {
    super(...(parts.length ? parts : [now]));
  }
  static now() {
    return now;
  }
};
const libraries = {
  "age-calculator": (born) => new AgeFromDateString(born).age,
  "get-age": (born) => getAge(born),
  "date-fns": (born) => differenceInYears(new Date(now), new Date(born)),
};
const day = 24 * 60 * 60 * 1000;
for (const age of [13, 16, 18, 65]) {
  const early = Object.fromEntries(Object.keys(libraries).map((name) => [name, 0]));
  let people = 0;
  for (let birth = Date.UTC(1950, 0, 1); birth < Date.UTC(2014, 0, 1); birth += day) {
    const born = new Date(birth);
    if (born.getUTCMonth() === 1 && born.getUTCDate() === 29) continue;
    people += 1;
    now = Date.UTC(born.getUTCFullYear() + age, born.getUTCMonth(), born.getUTCDate()) - day / 2;
    for (const [name, tell] of Object.entries(libraries)) early[name] += tell(born.toISOString().slice(0, 10)) >= age;
  }
  const shares = Object.entries(early).map(([name, count]) => `${name} ${Math.round((100 * count) / people)} %`);
  console.log(`${age} on the day before: ${shares.join(", ")}`);
}
JS
TZ=UTC node ages.cjs | tee seen
cat >expected <<'TXT'
13 on the day before: age-calculator 25 %, get-age 0 %, date-fns 0 %
16 on the day before: age-calculator 0 %, get-age 0 %, date-fns 0 %
18 on the day before: age-calculator 50 %, get-age 0 %, date-fns 0 %
65 on the day before: age-calculator 25 %, get-age 0 %, date-fns 0 %
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
