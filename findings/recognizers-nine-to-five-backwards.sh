#!/usr/bin/env bash
# Guess: Microsoft's recognizers, asked in British English for "mon 9-5", give Monday from nine to seventeen, or both
#   readings of each hour; at least no span that ends before it begins.
# Versions: @microsoft/recognizers-text-suite 1.3.1 (culture en-gb).
# Behaviour: both hours are put into the same half of the day. The answer is a span of minus four hours, twice: from
#   09:00 to 05:00 and from 21:00 to 17:00. "mon 9am-5pm" is right.
# Seen: XXXX-WXX-1T09,XXXX-WXX-1T05,PT-4H with start 2026-11-30 09:00:00, end 2026-11-30 05:00:00
# Why: "any time Monday, 9-5" is what somebody says who is free all day. A search for slots between those two ends finds
#   none, and the patient is told that Monday is full. An end before its start belongs to the afternoon.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-suite@1.3.1 >/dev/null
cat >read.cjs <<'JS'
const { recognizeDateTime } = require("@microsoft/recognizers-text-suite");
const now = new Date(2026, 10, 28, 10);
for (const text of ["mon 9-5", "mon 9am-5pm"]) {
  for (const found of recognizeDateTime(text, "en-gb", undefined, now)) {
    const coming = found.resolution.values.filter((each) => each.start.startsWith("2026-11-30"));
    for (const { timex, start, end } of coming) console.log(`${text} -> ${timex} ${start} .. ${end}`);
  }
}
JS
TZ=UTC node read.cjs | tee seen
cat >expected <<'TXT'
mon 9-5 -> (XXXX-WXX-1T09,XXXX-WXX-1T05,PT-4H) 2026-11-30 09:00:00 .. 2026-11-30 05:00:00
mon 9-5 -> (XXXX-WXX-1T21,XXXX-WXX-1T17,PT-4H) 2026-11-30 21:00:00 .. 2026-11-30 17:00:00
mon 9am-5pm -> (XXXX-WXX-1T09,XXXX-WXX-1T17,PT8H) 2026-11-30 09:00:00 .. 2026-11-30 17:00:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
