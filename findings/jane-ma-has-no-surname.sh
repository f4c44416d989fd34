#!/usr/bin/env bash
# Guess: parsers of people's names leave somebody with two names a surname, also where it is Ma or Do, as it is for
#   many; capital letters or a third word are needed before a degree (MA, DO) is seen in it.
# Versions: humanname 0.2.2, humanparser 2.7.0, another-name-parser 0.1.0; parse-full-name 1.2.7 beside them.
# Behaviour: three of four look the last word up among the degrees, whatever its letters are, and take it away without
#   asking what is left. humanparser then makes the first name the surname where a title stands before it, and takes the
#   surname away even where a comma says which it is. humanname does not know the comma: whoever writes "Lee, Anne" is
#   Lee Anne. parse-full-name has all of them right.
# Seen, first / last: Jane Ma -> Jane / nothing in humanname and humanparser; Anh Do -> Anh / nothing in
#   another-name-parser; Dr Jane Ma -> nothing / Jane, and Ma, Jane -> Jane / nothing, in humanparser; Lee, Anne -> Lee
#   / Anne in humanname
# Why: a patient is looked for by surname and day of birth: without a surname nobody is found, or everybody born on that
#   day. A form with two fields needs no parser; where there is one field, all its words have to come back out of it.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts humanname@0.2.2 humanparser@2.7.0 \
  another-name-parser@0.1.0 parse-full-name@1.2.7 >/dev/null
cat >names.cjs <<'JS'
const another = require("another-name-parser");
const humanname = require("humanname");
const humanparser = require("humanparser");
const { parseFullName } = require("parse-full-name");

const parsers = {
  humanname: (name) => humanname.parse(name),
  humanparser: (name) => humanparser.parseName(name),
  "another-name-parser": (name) => another(name),
  "parse-full-name": (name) => parseFullName(name),
};
for (const name of ["Anne Lee", "Jane Ma", "Anh Do", "Dr Jane Ma", "Ma, Jane", "Lee, Anne"]) {
  for (const [parser, parse] of Object.entries(parsers)) {
    const { firstName, lastName, first = firstName, last = lastName } = parse(name);
    console.log(`${name}, ${parser}: ${first || "nothing"} / ${last || "nothing"}`);
  }
}
JS
node names.cjs | tee seen
cat >expected <<'TXT'
Anne Lee, humanname: Anne / Lee
Anne Lee, humanparser: Anne / Lee
Anne Lee, another-name-parser: Anne / Lee
Anne Lee, parse-full-name: Anne / Lee
Jane Ma, humanname: Jane / nothing
Jane Ma, humanparser: Jane / nothing
Jane Ma, another-name-parser: Jane / Ma
Jane Ma, parse-full-name: Jane / Ma
Anh Do, humanname: Anh / Do
Anh Do, humanparser: Anh / Do
Anh Do, another-name-parser: Anh / nothing
Anh Do, parse-full-name: Anh / Do
Dr Jane Ma, humanname: Jane / nothing
Dr Jane Ma, humanparser: nothing / Jane
Dr Jane Ma, another-name-parser: Jane / Ma
Dr Jane Ma, parse-full-name: Jane / Ma
Ma, Jane, humanname: Ma / Jane
Ma, Jane, humanparser: Jane / nothing
Ma, Jane, another-name-parser: Jane / Ma
Ma, Jane, parse-full-name: Jane / Ma
Lee, Anne, humanname: Lee / Anne
Lee, Anne, humanparser: Anne / Lee
Lee, Anne, another-name-parser: Anne / Lee
Lee, Anne, parse-full-name: Anne / Lee
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
