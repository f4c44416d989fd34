#!/usr/bin/env bash
# Guess: arrow's humanize() says "in 2 weeks" for fifteen to twenty days, and "in 3 weeks" for three weeks.
# Versions: arrow 1.4.0.
# Behaviour: "in a week" lasts up to and including thirteen days, "in 2 weeks" one day only, and from the fifteenth day
#   on everything is "in a month". Three weeks do not occur.
# Seen: 13 in a week, 14 in 2 weeks, 15 in a month, 21 in a month, 35 in a month
# Why: "your appointment is in a month" for one in fifteen days is how a visit is missed, and a follow-up "in a week"
#   that is thirteen days off how one is worried for nothing. A booking is told by its date and hour.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq arrow==1.4.0 tzdata==2026.6
"$work/venv/bin/python" - <<'PY'
import arrow

EXPECTED = {
    7: "in a week",
    13: "in a week",
    14: "in 2 weeks",
    15: "in a month",
    21: "in a month",
    30: "in a month",
    35: "in a month",
}
today = arrow.get(2026, 12, 1, 10)
seen = {}
for days in EXPECTED:
    seen[days] = today.shift(days=days).humanize(today)
    print(f"{days:2} days: {seen[days]}")
still = seen == EXPECTED
print("still so" if still else "changed")
raise SystemExit(not still)
PY
