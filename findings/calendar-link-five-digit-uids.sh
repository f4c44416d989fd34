#!/usr/bin/env bash
# Guess: a calendar file made by calendar-link without an explicit uid gets one that nobody else has (a UUID, or so).
# Versions: calendar-link 2.11.5.
# Behaviour: the uid is a random whole number below 100,000. The UID of an event is what calendars recognise it by, and
#   the format wants it unique in the world; here a thousand files already share some among them (the sums say about
#   five), as anybody knows from birthdays in a school class.
# Seen: UID:84102 / in 1000 files: 4 to 6 uids used twice, no uid longer than five digits
# Why: a clinic that hands out such files to its patients makes one appointment overwrite another as soon as two of one
#   family, or two of one year, meet in a calendar. The uid must come from the booking itself, so that a second file of
#   the same booking replaces the first, and no other does.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts calendar-link@2.11.5 >/dev/null
cat >count.cjs <<'JS'
const { ics } = require("calendar-link");
const visit = { title: "Visit", start: "2027-07-01T09:00:00+01:00", end: "2027-07-01T09:20:00+01:00" };
const uid = () => decodeURIComponent(ics(visit)).match(/UID:([^\r\n]*)/)[1];
const uids = Array.from({ length: 1000 }, uid);
const short = uids.every((each) => /^\d{1,5}$/.test(each));
// 2000 are all but sure to meet: that none do happens in one run of some hundred million
const many = Array.from({ length: 2000 }, uid);
const shared = many.length - new Set(many).size;
console.log("one:", uids[0], "| 1000 of them at most five digits:", short);
console.log("1000 files:", uids.length - new Set(uids).size, "uids met again; 2000 files:", shared);
const still = short && shared > 0;
console.log(still ? "still so" : "changed");
process.exit(still ? 0 : 1);
JS
node count.cjs
