#!/usr/bin/env bash
# Guess: CronTrigger.from_crontab, the way in for a line as it stands in a crontab, runs "0 9 * * 1" on Mondays and
#   "0 9 * * 1-5" from Monday to Friday, as every cron does.
# Versions: APScheduler 3.11.3, tzdata 2026.6; croniter 7.0.0 and cronsim 2.8 beside it.
# Behaviour: APScheduler counts the days of the week from Monday as 0, and from_crontab hands the numbers on as they
#   are: each is a day late. 7, the other Sunday of cron, is refused; names are right.
# Seen: 1 -> Tuesday, 1-5 -> Tuesday to Saturday, 0 -> Monday, mon-fri -> Monday to Friday; croniter and cronsim:
#   Monday, Monday to Friday, Sunday, Monday to Friday
# Why: on Mondays no reminder of the day's visits goes out, and on Saturdays one does for a clinic that is closed; four
#   days of five are right, so that nobody looks. Write the names of days, never their numbers.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq APScheduler==3.11.3 tzdata==2026.6 croniter==7.0.0 cronsim==2.8
cd "$work"

cat >week.py <<'PY'
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from zoneinfo import ZoneInfo

from apscheduler.triggers.cron import CronTrigger
from croniter import croniter
from cronsim import CronSim

SUNDAY = datetime(2027, 7, 4, tzinfo=ZoneInfo("Europe/London"))


def apscheduler(line: str) -> Iterator[datetime]:
    trigger, last = CronTrigger.from_crontab(line, timezone=SUNDAY.tzinfo), SUNDAY
    while True:
        last = trigger.get_next_fire_time(None, last + timedelta(minutes=1))
        yield last


readers = {
    "APScheduler": apscheduler,
    "croniter": lambda line: croniter(line, SUNDAY).all_next(datetime),
    "cronsim": lambda line: CronSim(line, SUNDAY),
}
for days in ("1", "1-5", "0", "mon-fri"):
    for name, read in readers.items():
        week = [run for run in islice(read(f"0 9 * * {days}"), 7) if run < SUNDAY + timedelta(days=7)]
        print(f"{days} {name}: {' '.join(run.strftime('%a') for run in week)}")
PY
"$work/venv/bin/python" week.py | tee seen
cat >expected <<'TXT'
1 APScheduler: Tue
1 croniter: Mon
1 cronsim: Mon
1-5 APScheduler: Tue Wed Thu Fri Sat
1-5 croniter: Mon Tue Wed Thu Fri
1-5 cronsim: Mon Tue Wed Thu Fri
0 APScheduler: Mon
0 croniter: Sun
0 cronsim: Sun
mon-fri APScheduler: Mon Tue Wed Thu Fri
mon-fri croniter: Mon Tue Wed Thu Fri
mon-fri cronsim: Mon Tue Wed Thu Fri
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
