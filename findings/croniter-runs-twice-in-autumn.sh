#!/usr/bin/env bash
# Guess: three schedulers that know time zones agree on when "every day at 01:30, London" falls on the two days of the
#   year when that half hour is missing or comes twice.
# Versions: croniter 7.0.0, cronsim 2.8, tzdata 2026.6; cron-parser 5.10.6.
# Behaviour: in autumn croniter runs it twice, an hour apart; cronsim and cron-parser once. In spring croniter and
#   cronsim move it to 02:00, and cron-parser to 02:30.
# Seen: 31 Oct 2027 croniter 00:30Z and 01:30Z, the others 00:30Z only; 28 Mar 2027 01:00Z, 01:00Z, 01:30Z
# Why: a nightly round of reminders, or a nightly charge for missed visits, would go out twice on one night of the year.
#   A job that must run once a day has to remember the day it ran for, whatever its clock says.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq croniter==7.0.0 cronsim==2.8 tzdata==2026.6
(cd "$work" && npm install --silent --no-audit --no-fund --ignore-scripts cron-parser@5.10.6 >/dev/null)
cd "$work"

cat >runs.py <<'PY'
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

from croniter import croniter
from cronsim import CronSim

LONDON = ZoneInfo("Europe/London")
for eve in (datetime(2027, 3, 27, 12, tzinfo=LONDON), datetime(2027, 10, 30, 12, tzinfo=LONDON)):
    one, other = croniter("30 1 * * *", eve), CronSim("30 1 * * *", eve)
    for name, following in (("croniter", lambda: one.get_next(datetime)), ("cronsim", lambda: next(other))):
        runs = [following().astimezone(timezone.utc) for _ in range(2)]
        print(name, *(run.strftime("%m-%dT%H:%MZ") for run in runs))
PY
cat >runs.cjs <<'JS'
const { CronExpressionParser } = require("cron-parser");
for (const eve of ["2027-03-27T12:00:00Z", "2027-10-30T11:00:00Z"]) {
  const job = CronExpressionParser.parse("30 1 * * *", { currentDate: new Date(eve), tz: "Europe/London" });
  console.log("cron-parser", ...[0, 1].map(() => job.next().toISOString().slice(5, 16) + "Z"));
}
JS
{ "$work/venv/bin/python" runs.py; node runs.cjs; } | tee seen
cat >expected <<'TXT'
croniter 03-28T01:00Z 03-29T00:30Z
cronsim 03-28T01:00Z 03-29T00:30Z
croniter 10-31T00:30Z 10-31T01:30Z
cronsim 10-31T00:30Z 11-01T01:30Z
cron-parser 03-28T01:30Z 03-29T00:30Z
cron-parser 10-31T00:30Z 11-01T01:30Z
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
