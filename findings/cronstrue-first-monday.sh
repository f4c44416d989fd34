#!/usr/bin/env bash
# Guess: a library that puts a cron expression into words says on which days it runs; and cronstrue for
#   JavaScript and cron-descriptor for Python, which are versions of one program, say the same.
# Versions: cronstrue 3.39.0; cron-descriptor 2.2.1; croniter 7.0.0 to run them.
# Behaviour: with a day of the month and a day of the week, cron runs when either fits. cronstrue joins them with "and",
#   which in English is the first Monday of the month; cron-descriptor has "or". And both turn a step within the hour
#   or the day into "every": it begins anew at the full hour, or at midnight.
# Seen: 0 9 1-7 * 1 -> "between day 1 and 7 of the month, and on Monday"; July 2027: 1 to 7, 12, 19 and 26, ten runs.
#   */40 * * * * -> "Every 40 minutes"; runs at 09:00, 09:40, 10:00, 10:40. 0 */5 * * * -> "every 5 hours"; runs at
#   20:00, 00:00.
# Why: the letter "your surgery's first Monday" goes out ten times a month and the page where staff check the plan calls
#   it right; a look for slots that were given back every 40 minutes comes twenty minutes after the last. Show the next
#   five times beside the words.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq cron-descriptor==2.2.1 croniter==7.0.0
npm install --silent --no-audit --no-fund --ignore-scripts cronstrue@3.39.0 >/dev/null
cat >words.mjs <<'JS'
import cronstrue from "cronstrue";

for (const rule of ["0 9 1-7 * 1", "*/40 * * * *", "0 */5 * * *"]) {
  console.log(`cronstrue: ${rule} -> ${cronstrue.toString(rule, { use24HourTimeFormat: true })}`);
}
JS
cat >words.py <<'PY'
from datetime import datetime
from itertools import islice, takewhile

from cron_descriptor import Options, get_description
from croniter import croniter

OPTIONS = Options(use_24hour_time_format=True, locale_code="en_GB")
for rule in ("0 9 1-7 * 1", "*/40 * * * *", "0 */5 * * *"):
    print(f"cron-descriptor: {rule} -> {get_description(rule, OPTIONS)}")
july = takewhile(lambda run: run.month == 7, croniter("0 9 1-7 * 1", datetime(2027, 7, 1)).all_next(datetime))
print("0 9 1-7 * 1 runs on", *(run.day for run in july))
for rule, hour in (("*/40 * * * *", 8), ("0 */5 * * *", 19)):
    runs = islice(croniter(rule, datetime(2027, 7, 1, hour, 59)).all_next(datetime), 4)
    print(rule, "runs at", *(f"{run:%H:%M}" for run in runs))
PY
{ node words.mjs; venv/bin/python words.py; } | tee seen
cat >expected <<'TXT'
cronstrue: 0 9 1-7 * 1 -> At 09:00, between day 1 and 7 of the month, and on Monday
cronstrue: */40 * * * * -> Every 40 minutes
cronstrue: 0 */5 * * * -> On the hour, every 5 hours
cron-descriptor: 0 9 1-7 * 1 -> At 09:00, between day 1 and 7 of the month, or on Monday
cron-descriptor: */40 * * * * -> Every 40 minutes
cron-descriptor: 0 */5 * * * -> Every 5 hours
0 9 1-7 * 1 runs on 1 2 3 4 5 6 7 12 19 26
*/40 * * * * runs at 09:00 09:40 10:00 10:40
0 */5 * * * runs at 20:00 00:00 05:00 10:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
