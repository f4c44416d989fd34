#!/usr/bin/env bash
# Guess: babel.dates.parse_time("3pm", locale="en_GB") is 15:00, or an error, as British clocks in print have 24 hours.
# Versions: babel 2.18.0.
# Behaviour: "pm" counts only if the locale's own pattern has a place for it. Britain's has none, so the letters are
#   skipped and three in the afternoon is read as three at night, without a word. In the United States "3pm" is right,
#   but "12pm" and "12:30 pm" are an error (12 + 12), and "12am" is noon in both.
# Seen: en_GB 3pm 03:00, 12am 12:00; en_US 3pm 15:00, 12am 12:00, 12pm ValueError
# Why: every patient in Britain writes "3pm". A parser that drops what it has no place for turns an afternoon wish into
#   one for the night; what is not understood must be asked back.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq babel==2.18.0
"$work/venv/bin/python" - <<'PY'
from babel.dates import parse_time


def read(text: str, locale: str) -> str:
    try:
        return parse_time(text, locale=locale).strftime("%H:%M")
    except ValueError:
        return "ValueError"


seen = {}
for locale in ("en_GB", "en_US"):
    for text in ("3pm", "3:30 pm", "12am", "12pm"):
        seen[locale, text] = read(text, locale)
        print(locale, repr(text), seen[locale, text])
still = (
    seen["en_GB", "3pm"] == "03:00"
    and seen["en_GB", "3:30 pm"] == "03:30"
    and seen["en_GB", "12am"] == "12:00"
    and seen["en_US", "3pm"] == "15:00"
    and seen["en_US", "12am"] == "12:00"
    and seen["en_US", "12pm"] == "ValueError"
)
print("still so" if still else "changed")
raise SystemExit(not still)
PY
