#!/usr/bin/env bash
# Guess: "12 July 2027 15:00 UTC+1" is three in the afternoon in London's summer, 14:00 UTC, to everybody; and dateutil,
#   which knows the zone "UTC+1" by that name as well, is of one mind about it.
# Versions: python-dateutil 2.9.0.post0, pendulum 3.3.0, dateparser 1.5.0.
# Behaviour: dateutil's parser turns the sign round, as the POSIX variable TZ does; its zone of the same name does not.
#   pendulum hands such lines to dateutil and turns with it. A plain "+01:00" is right everywhere, and dateparser reads
#   all of them right. With a space before the sign the offset is left out, and the hour is taken for UTC.
# Seen, in UTC: parse("... 15:00 UTC+1") 16:00; with tz.gettz("UTC+1") 14:00; pendulum 16:00; dateparser 14:00; "UTC +1"
#   15:00; "+01:00" 14:00
# Why: this is how invitations and signatures write the clock of a place. The visit is two hours late, and in winter,
#   when the line says "UTC+0", all is well. Take the clinic's zone by its name, or an offset without letters before it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq python-dateutil==2.9.0.post0 pendulum==3.3.0 dateparser==1.5.0
cd "$work"

cat >offsets.py <<'PY'
from datetime import UTC, datetime

import dateparser
import pendulum
from dateutil import parser, tz


def utc(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%H:%MZ")


for offset in ("UTC+0", "UTC+1", "GMT+01:00", "UTC +1", "+01:00"):
    line = f"12 July 2027 15:00 {offset}"
    read = [f"dateutil {utc(parser.parse(line))}", f"pendulum {utc(pendulum.parse(line, strict=False))}"]
    if " " not in offset:
        read.append(f"dateparser {utc(dateparser.parse(line))}")
    if offset[0].isalpha() and " " not in offset:
        read.append(f"zone of dateutil {utc(datetime(2027, 7, 12, 15, tzinfo=tz.gettz(offset)))}")
    print(f"{offset}: {', '.join(read)}")
PY
"$work/venv/bin/python" offsets.py | tee seen
cat >expected <<'TXT'
UTC+0: dateutil 15:00Z, pendulum 15:00Z, dateparser 15:00Z, zone of dateutil 15:00Z
UTC+1: dateutil 16:00Z, pendulum 16:00Z, dateparser 14:00Z, zone of dateutil 14:00Z
GMT+01:00: dateutil 16:00Z, pendulum 16:00Z, dateparser 14:00Z, zone of dateutil 14:00Z
UTC +1: dateutil 15:00Z, pendulum 15:00Z
+01:00: dateutil 14:00Z, pendulum 14:00Z, dateparser 14:00Z
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
