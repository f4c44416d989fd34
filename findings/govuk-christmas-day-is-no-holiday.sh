#!/usr/bin/env bash
# Guess: a library made of GOV.UK's own list of bank holidays says that Christmas Day is one, in every year.
# Versions: govuk-bank-holidays 0.19; holidays 0.109 beside it.
# Behaviour: the list has the day off that is given for it. When Christmas Day falls on a Saturday, as in 2027, it names
#   Monday the 27th "Christmas Day", and the 25th is not there; so with Boxing Day on 26 December 2026 and Scotland's
#   2 January 2027. With the documented weekend=(6,) of a clinic that opens on Saturdays, it is a working day. And a
#   year beyond the list's end is not refused: its holidays are working days too.
# Seen: 25 December 2027 (Saturday): holiday False, working day True; 27 December 2027: "Christmas Day";
#   25 December 2029 (Tuesday): working day True; holidays: Christmas Day on all three
# Why: a clinic that opens on Saturdays offers Christmas Day, and a booking for next year but two the same. Take the
#   days of the feast itself as well as the list's, and refuse a day past the list's last.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq govuk-bank-holidays==0.19 holidays==0.109
"$work/venv/bin/python" - <<'PY'
from datetime import date

import holidays
from govuk_bank_holidays.bank_holidays import BankHolidays

OPEN_ON_SATURDAYS = BankHolidays(use_cached_holidays=True, weekend=(6,))
ENGLAND = BankHolidays.ENGLAND_AND_WALES
BY_RULE = holidays.country_holidays("GB", subdiv="ENG")
names = {each["date"]: each["title"] for each in OPEN_ON_SATURDAYS.get_holidays(division=ENGLAND)}
print("the list ends on", max(names))
seen = []
for day in (date(2026, 12, 26), date(2027, 12, 25), date(2027, 12, 27), date(2029, 12, 25)):
    holiday = OPEN_ON_SATURDAYS.is_holiday(day, division=ENGLAND)
    works = OPEN_ON_SATURDAYS.is_work_day(day, division=ENGLAND)
    seen.append((day.isoformat(), holiday, works, names.get(day), day in BY_RULE))
    print(f"{day:%A} {day}: holiday {holiday}, working day {works}, {names.get(day)}; holidays: {BY_RULE.get(day)}")
still = seen == [
    ("2026-12-26", False, True, None, True),
    ("2027-12-25", False, True, None, True),
    ("2027-12-27", True, False, "Christmas Day", True),
    ("2029-12-25", False, True, None, True),
]
print("still so" if still else "changed")
raise SystemExit(not still)
PY
