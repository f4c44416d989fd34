#!/usr/bin/env bash
# Guess: of the links "add to my calendar" that calendar-link makes of one appointment, each names the same instant,
#   wherever the program that makes them runs.
# Versions: calendar-link 2.11.5.
# Behaviour: those for Google and Yahoo are in UTC. Those for Outlook hold a bare wall clock without any zone, and it is
#   the clock of the machine that made the link: 09:00 in London, 08:00 on a server that runs in UTC, 04:00 in New York.
# Seen: TZ=UTC startdt=2027-07-01T08:00:00; TZ=Europe/London 09:00:00; TZ=America/New_York 04:00:00; Google always
#   080000Z
# Why: servers run in UTC, so patients with Outlook would come an hour early all summer, and nobody would see it in
#   winter or on a developer's own machine. A link without a zone has to be made with the clinic's clock.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts calendar-link@2.11.5 >/dev/null
cat >links.cjs <<'JS'
const { google, outlook } = require("calendar-link");
const visit = { title: "Visit", start: "2027-07-01T09:00:00+01:00", end: "2027-07-01T09:20:00+01:00" };
const asked = (link, name) => new URL(link).searchParams.get(name);
console.log(process.env.TZ, asked(google(visit), "dates").slice(0, 16), asked(outlook(visit), "startdt"));
JS
for zone in UTC Europe/London America/New_York; do TZ="$zone" node links.cjs; done | tee seen
cat >expected <<'TXT'
UTC 20270701T080000Z 2027-07-01T08:00:00
Europe/London 20270701T080000Z 2027-07-01T09:00:00
America/New_York 20270701T080000Z 2027-07-01T04:00:00
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
