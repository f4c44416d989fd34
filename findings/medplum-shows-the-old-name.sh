#!/usr/bin/env bash
# Guess: of a patient with two names, one marked as old (with the day on which it ended) and one as official, Medplum's
#   library shows the official one, as FHIR's "use" is there for.
# Versions: @medplum/core 4.5.2.
# Behaviour: getDisplayString takes the first name of the list and looks at neither "use" nor "period"; FHIR says
#   nothing of their order. createReference writes that name into whatever points at the patient, where it then stays.
#   formatHumanName tells the use only if it is asked to. A name that has both, text and parts, is put together anew,
#   and the text, which is the name as its owner writes it, is left out.
# Seen: old first -> "Anne Smith", and so is the display of the appointment's reference; official first -> "Anne Lee";
#   text "Lee Mei" with given Mei and family Lee -> "Mei Lee"
# Why: somebody who has left a name behind, with a marriage or otherwise, is called by it across the waiting room and in
#   each reminder, as soon as a server gives the names in another order. Choose by use and period.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts @medplum/core@4.5.2 >/dev/null
cat >names.cjs <<'JS'
const { createReference, formatHumanName, getDisplayString } = require("@medplum/core");
const old = { use: "old", given: ["Anne"], family: "Smith", period: { end: "2020-01-01" } };
const official = { use: "official", given: ["Anne"], family: "Lee", period: { start: "2020-01-01" } };
for (const [order, name] of [["old first", [old, official]], ["official first", [official, old]]]) {
  for (const resourceType of ["Patient", "Practitioner"]) {
    const person = { resourceType, id: "1", name };
    console.log(`${order}: ${resourceType} ${getDisplayString(person)}, reference ${createReference(person).display}`);
  }
}
console.log(`text: ${formatHumanName({ text: "Lee Mei", given: ["Mei"], family: "Lee" })}`);
JS
node names.cjs | tee seen
cat >expected <<'TXT'
old first: Patient Anne Smith, reference Anne Smith
old first: Practitioner Anne Smith, reference Anne Smith
official first: Patient Anne Lee, reference Anne Lee
official first: Practitioner Anne Lee, reference Anne Lee
text: Mei Lee
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
