#!/usr/bin/env bash
# Guess: a rule of JSON Logic, made to mean the same in browser and server, "under 18" for a patient whose age is not
#   known, does not apply: nothing is less than eighteen. At the least, all implementations say the same.
# Versions: json-logic-js 2.0.5, json-rules-engine 7.3.1 beside it; json-logic-qubit 0.9.1, panzi-json-logic 1.0.1.
# Behaviour: in json-logic-js and panzi-json-logic what is missing counts as zero when it is compared with a number, so
#   it is under 18, at most 64 and at least 0 all at once, though it is not equal to zero in the first and equal in the
#   second. In json-logic-qubit, and in the engine with rules of its own, no comparison with it is true.
# Seen: age < 18 without an age -> true in json-logic-js and panzi-json-logic, false in json-logic-qubit and
#   json-rules-engine; age == 0 -> true in panzi-json-logic alone; "some visitor is under 18" with one of unknown age ->
#   the same as age < 18
# Why: a form that shows the rules for children to whoever left the age out, and a server that then books by the rules
#   for adults, ran the same file. Each rule has to ask first whether the value is there ("missing"), or refuse without.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts json-logic-js@2.0.5 json-rules-engine@7.3.1 >/dev/null
for package in json-logic-qubit==0.9.1 panzi-json-logic==1.0.1; do
  python3 -m venv "${package%%=*}"
  "${package%%=*}/bin/pip" install -qq "$package"
done
cat >rules.json <<'JSON'
{
  "age < 18": { "<": [{ "var": "age" }, 18] },
  "age <= 64": { "<=": [{ "var": "age" }, 64] },
  "age >= 0": { ">=": [{ "var": "age" }, 0] },
  "age == 0": { "==": [{ "var": "age" }, 0] },
  "some visitor < 18": { "some": [{ "var": "visitors" }, { "<": [{ "var": "age" }, 18] }] }
}
JSON
cat >ask.cjs <<'JS'
const logic = require("json-logic-js");
const { Engine } = require("json-rules-engine");
const patient = { visitors: [{}] };
const operators = { "<": "lessThan", "<=": "lessThanInclusive", ">=": "greaterThanInclusive", "==": "equal" };
(async () => {
  for (const [name, rule] of Object.entries(require("./rules.json"))) {
    console.log(`json-logic-js: ${name} ${logic.apply(rule, patient)}`);
    const [sign] = Object.keys(rule);
    if (!(sign in operators)) continue;
    const engine = new Engine([], { allowUndefinedFacts: true });
    const condition = { fact: "age", operator: operators[sign], value: rule[sign][1] };
    engine.addRule({ conditions: { all: [condition] }, event: { type: "applies" } });
    const { events } = await engine.run(patient);
    console.log(`json-rules-engine: ${name} ${events.length > 0}`);
  }
})();
JS
cat >ask.py <<'PY'
import json
import sys
from pathlib import Path

from json_logic import jsonLogic

for name, rule in json.loads(Path("rules.json").read_text()).items():
    print(f"{sys.argv[1]}: {name} {json.dumps(jsonLogic(rule, {'visitors': [{}]}))}")
PY
{
  node ask.cjs
  json-logic-qubit/bin/python ask.py json-logic-qubit
  panzi-json-logic/bin/python ask.py panzi-json-logic
} | tee seen
cat >expected <<'TXT'
json-logic-js: age < 18 true
json-rules-engine: age < 18 false
json-logic-js: age <= 64 true
json-rules-engine: age <= 64 false
json-logic-js: age >= 0 true
json-rules-engine: age >= 0 false
json-logic-js: age == 0 false
json-rules-engine: age == 0 false
json-logic-js: some visitor < 18 true
json-logic-qubit: age < 18 false
json-logic-qubit: age <= 64 false
json-logic-qubit: age >= 0 false
json-logic-qubit: age == 0 false
json-logic-qubit: some visitor < 18 false
panzi-json-logic: age < 18 true
panzi-json-logic: age <= 64 true
panzi-json-logic: age >= 0 true
panzi-json-logic: age == 0 true
panzi-json-logic: some visitor < 18 true
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
