#!/usr/bin/env bash
# Guess: memoizers that say that they take any number of arguments keep free("Lee", "2 July") and free("Lee", "3 July")
#   apart, whether or not the day has a default in the function's head.
# Versions: memoizee 0.4.17, fast-memoize 2.5.2, nano-memoize 3.0.16; moize 6.1.7, micro-memoize 5.2.0 beside them.
# Behaviour: three of them count the arguments by the function's length, and JavaScript leaves a parameter with a
#   default, and all behind it, out of that. With "day = today" the length is one: they look at the doctor alone.
#   memoizee then answers with the day that was asked first; the two others never hand the day on, and answer for today
#   for ever.
# Seen, asked for 2 July, for 3 July and for the default, 1 July: memoizee 2, 2, 2; fast-memoize and nano-memoize 1, 1,
#   1; moize and micro-memoize 2, 3, 1; and all five 2, 3 where the day has no default
# Why: the free hours of another day are offered, and are right for that day, so no check on the answer helps. It begins
#   when somebody gives a parameter a default, far from the cache. Count the arguments where the library lets you.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts memoizee@0.4.17 fast-memoize@2.5.2 nano-memoize@3.0.16 \
  moize@6.1.7 micro-memoize@5.2.0 >/dev/null
cat >days.cjs <<'JS'
const fast = require("fast-memoize");
const memoizee = require("memoizee");
const { memoize: micro } = require("micro-memoize");
const moize = require("moize");
const { nanomemoize } = require("nano-memoize");

for (const [name, remember] of Object.entries({ memoizee, fast, nanomemoize, moize, micro })) {
  const free = remember((doctor, day = "1 July") => `${doctor} on ${day}`);
  const bare = remember((doctor, day) => `${doctor} on ${day}`);
  const asked = [free("Lee", "2 July"), free("Lee", "3 July"), free("Lee")];
  const plain = [bare("Lee", "2 July"), bare("Lee", "3 July")];
  console.log(`${name}: ${asked.join(", ")}; without a default ${plain.join(", ")}`);
}
JS
node days.cjs | tee seen
cat >expected <<'TXT'
memoizee: Lee on 2 July, Lee on 2 July, Lee on 2 July; without a default Lee on 2 July, Lee on 3 July
fast: Lee on 1 July, Lee on 1 July, Lee on 1 July; without a default Lee on 2 July, Lee on 3 July
nanomemoize: Lee on 1 July, Lee on 1 July, Lee on 1 July; without a default Lee on 2 July, Lee on 3 July
moize: Lee on 2 July, Lee on 3 July, Lee on 1 July; without a default Lee on 2 July, Lee on 3 July
micro: Lee on 2 July, Lee on 3 July, Lee on 1 July; without a default Lee on 2 July, Lee on 3 July
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
