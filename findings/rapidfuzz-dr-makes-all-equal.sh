#!/usr/bin/env bash
# Guess: of four doctors, RapidFuzz's process.extractOne finds Dr Anne Lee for "Dr Lee"; at the least, it finds her more
#   surely than for "lee".
# Versions: RapidFuzz 3.14.6.
# Behaviour: the title alone makes everybody equal. WRatio takes the best of several views, and one of them sees that
#   the word "Dr" is shared and calls that complete; weighed down it is 85.5 for all four, more than any other view
#   gives the right one. The tie goes to whoever stands first in the list. "lee" finds her, at 90.
# Seen: "Dr Lee" -> Dr Jane Smith 85.5 (all four 85.5); "lee" -> Dr Anne Lee 90.0
# Why: the politer a patient is, the surer the wrong doctor; with a threshold of 80 or 85 nobody asks back. Titles have
#   to go before anything is compared, and a tie at the top is a question, not an answer.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq rapidfuzz==3.14.6
"$work/venv/bin/python" - <<'PY'
from rapidfuzz import process, utils

DOCTORS = ["Dr Jane Smith", "Dr John Brown", "Dr Omar Aziz", "Dr Anne Lee"]
scores = {}
for asked in ("Dr Lee", "Dr. Lee", "lee"):
    ranked = process.extract(asked, DOCTORS, processor=utils.default_process, limit=None)
    scores[asked] = [(name, round(score, 1)) for name, score, _ in ranked]
    print(repr(asked), "->", scores[asked])
tie = [(name, 85.5) for name in DOCTORS]
still = scores["Dr Lee"] == tie and scores["Dr. Lee"] == tie and scores["lee"][0] == ("Dr Anne Lee", 90.0)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
