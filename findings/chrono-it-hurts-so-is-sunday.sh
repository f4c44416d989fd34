#!/usr/bin/env bash
# Guess: chrono-node's German finds a day where somebody names one. "Es tut so weh" ("it hurts so much") names none, and
#   "früh um 8 Uhr am Dienstag" ("early at 8 on Tuesday") names Tuesday.
# Versions: chrono-node 2.10.3.
# Behaviour: "so" is read as the short form of Sonntag, in any place and with a small letter, and the "fr" of "früh" as
#   that of Freitag, as if "ü" were no letter. The first result holds that day, and an hour that stands behind "so".
# Seen: said on Monday 5 July 2027: Es tut so weh -> Sunday 11 July; Geht es so um 9 Uhr? ("about nine?") -> Sunday at
#   nine; Früh um 8 Uhr am Dienstag -> Friday 9 July; Morgen früh um 8 Uhr ("tomorrow at 8 a.m.") -> tomorrow at noon
# Why: "so" and "früh" are in half of what a patient writes about an appointment, and the wrong day is a likely one. A
#   found day should be shown with the words it was found in: a match of "so" or "fr" is then easy to refuse.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3 >/dev/null
cat >days.mjs <<'JS'
import { de } from "chrono-node";

const monday = new Date(2027, 6, 5, 12);
for (const said of ["Es tut so weh", "Geht es so um 9 Uhr?", "Früh um 8 Uhr am Dienstag", "Morgen früh um 8 Uhr"]) {
  const found = de.parse(said, monday, { forwardDate: true });
  console.log(`${said}:`, found[0].start.date().toString().slice(0, 21), found.map((part) => part.text));
}
JS
TZ=Europe/Berlin node days.mjs | tee seen
cat >expected <<'TXT'
Es tut so weh: Sun Jul 11 2027 12:00 [ 'so' ]
Geht es so um 9 Uhr?: Sun Jul 11 2027 09:00 [ 'so um 9 Uhr' ]
Früh um 8 Uhr am Dienstag: Fri Jul 09 2027 12:00 [ 'Fr', 'um 8 Uhr am Dienstag' ]
Morgen früh um 8 Uhr: Tue Jul 06 2027 12:00 [ 'Morgen', 'fr', 'um 8 Uhr' ]
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
