#!/usr/bin/env bash
# Guess: recurrent, which turns English into a rule of RFC 5545, reads "every day but Sunday" as six days of the week,
#   "not on Mondays" as no Monday, and "every Monday between 9 and 5" as every Monday; or says that it cannot.
# Versions: recurrent 0.4.1, python-dateutil 2.9.0.post0.
# Behaviour: words that it does not know are left out, and "but", "other than" and "not" are among them: the day that
#   was ruled out is the only one that is left. "Except" it knows, and takes out the first such day, not the others.
#   A number without "at" before it becomes the interval: "between 9 and 5" is every five weeks. Its own sentence for
#   the first rule is "daily".
# Seen, from Thursday 1 July 2027: every day but Sunday -> 4, 11 and 18 July, all Sundays; not on Mondays -> all
#   Mondays; every Tuesday and not Thursday -> both; every Monday between 9 and 5 -> every 5 weeks
# Why: what somebody denied is what they are given, and what the program says back ("daily") hides it. A word that was
#   not understood must stop the sentence, and a rule is to be shown by its next days.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq recurrent==0.4.1 python-dateutil==2.9.0.post0
cd "$work"

cat >wishes.py <<'PY'
from datetime import datetime
from itertools import islice

from dateutil.rrule import rrulestr
from recurrent import RecurringEvent

NOW = datetime(2027, 7, 1, 10)
for wish in ("every day but Sunday", "every day except Sunday", "not on Mondays", "every Tuesday and not Thursday",
             "every Monday between 9 and 5", "every Tuesday at half past nine"):  # fmt: skip
    event = RecurringEvent(now_date=NOW)
    rule = event.parse(wish)
    days = islice((day for day in rrulestr(rule, dtstart=NOW) if day.day > 3 or day.month > 7), 3)
    print(f"{wish}: {event.format(rule)}: {', '.join(day.strftime('%a %d %b') for day in days)}")
rule = rrulestr(RecurringEvent(now_date=NOW).parse("every day except Sunday"), dtstart=NOW)
sundays = [day.day for day in rule.between(NOW, datetime(2027, 8, 1)) if day.weekday() == 6]
print("every day except Sunday, its Sundays in July:", *sundays)
PY
"$work/venv/bin/python" wishes.py | tee seen
cat >expected <<'TXT'
every day but Sunday: daily: Sun 04 Jul, Sun 11 Jul, Sun 18 Jul
every day except Sunday: daily except on Sun Jul 4, 2027 10am: Mon 05 Jul, Tue 06 Jul, Wed 07 Jul
not on Mondays: every Mon: Mon 05 Jul, Mon 12 Jul, Mon 19 Jul
every Tuesday and not Thursday: every Tue and Thu: Tue 06 Jul, Thu 08 Jul, Tue 13 Jul
every Monday between 9 and 5: every 5 weeks on Mon: Mon 02 Aug, Mon 06 Sep, Mon 11 Oct
every Tuesday at half past nine: every 9 weeks on Tue: Tue 31 Aug, Tue 02 Nov, Tue 04 Jan
every day except Sunday, its Sundays in July: 11 18 25
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
