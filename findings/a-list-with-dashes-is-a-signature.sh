#!/usr/bin/env bash
# Guess: a reader of answers to letters takes away what is quoted and the signature behind "-- ". What a patient writes
#   stays: a list of hours with a dash before each, and a sentence that begins with "On Monday" or "From: 9am".
# Versions: email-reply-parser 0.5.12, mail-parser-reply 1.36, quotequail 0.5.4 (PyPI); node-email-reply-parser 0.1.4,
#   email-reply-parser 2.3.7, planer 1.2.0 (npm).
# Behaviour: for two a dash with a letter or a digit behind it opens a signature, to the end of the letter; with a space
#   between them it is a list and stays. All six take "On ... wrote:" for the head of a quotation although it names no
#   sender and no date. Three take "From: 9am" and "To: 11am" for the head of a letter that is passed on.
# Seen: "Yes please.\n-9am Monday\n-2pm Tuesday" -> "Yes please." in two of six; "On Monday at 9, as Dr Lee wrote:" and
#   what follows are dropped by five, and what follows by the sixth; "Not Monday.\nFrom: 9am" -> "Not Monday." in three
# Why: what is left reads like a whole answer. "Yes please" without the hours, or "not Monday" without the other day, is
#   acted upon, and nobody looks into the letter. Keep the text as it came beside what was taken from it, and ask again
#   when the two differ in more than a quotation.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq email-reply-parser==0.5.12 mail-parser-reply==1.36 quotequail==0.5.4
npm install --silent --no-audit --no-fund --ignore-scripts node-email-reply-parser@0.1.4 email-reply-parser@2.3.7 \
  planer@1.2.0 >/dev/null
cat >letters.json <<'JSON'
[
  "Yes please.\n\n-9am Monday\n-2pm Tuesday\n",
  "Yes please.\n\n- 9am Monday\n- 2pm Tuesday\n",
  "Please move it.\n\nOn Monday at 9, as Dr Lee wrote:\nI shall come.\n",
  "Not Monday.\n\nFrom: 9am\nTo: 11am\nis best, on Tuesday.\n"
]
JSON
cat >answers.py <<'PY'
import json
from pathlib import Path

import quotequail
from email_reply_parser import EmailReplyParser
from mailparser_reply import EmailReplyParser as MailReplyParser

for letter in json.loads(Path("letters.json").read_text()):
    answers = {
        "email-reply-parser (PyPI)": EmailReplyParser.parse_reply(letter),
        "mail-parser-reply": MailReplyParser(languages=["en"]).parse_reply(text=letter),
        "quotequail": "\n".join(text for shown, text in quotequail.quote(letter) if shown),
    }
    print(" / ".join(letter.split("\n")).removesuffix(" / "))
    for name, answer in answers.items():
        print(f"  {name}: {' / '.join(answer.strip().splitlines())}")
PY
cat >answers.cjs <<'JS'
const letters = require("./letters.json");
const Parser = require("email-reply-parser").default ?? require("email-reply-parser");
const answerOf = require("node-email-reply-parser");
const planer = require("planer");
const line = (text) => text.trim().split("\n").join(" / ");
for (const letter of letters) {
  console.log(line(letter));
  console.log(`  node-email-reply-parser: ${line(answerOf(letter, true))}`);
  console.log(`  email-reply-parser (npm): ${line(new Parser().read(letter).getVisibleText())}`);
  console.log(`  planer: ${line(planer.extractFrom(letter, "text/plain"))}`);
}
JS
{ venv/bin/python answers.py; node answers.cjs; } | tee seen
cat >expected <<'TXT'
Yes please. /  / -9am Monday / -2pm Tuesday
  email-reply-parser (PyPI): Yes please.
  mail-parser-reply: Yes please. /  / -9am Monday / -2pm Tuesday
  quotequail: Yes please. /  / -9am Monday / -2pm Tuesday
Yes please. /  / - 9am Monday / - 2pm Tuesday
  email-reply-parser (PyPI): Yes please. /  / - 9am Monday / - 2pm Tuesday
  mail-parser-reply: Yes please. /  / - 9am Monday / - 2pm Tuesday
  quotequail: Yes please. /  / - 9am Monday / - 2pm Tuesday
Please move it. /  / On Monday at 9, as Dr Lee wrote: / I shall come.
  email-reply-parser (PyPI): Please move it.
  mail-parser-reply: Please move it.
  quotequail: Please move it. /  / On Monday at 9, as Dr Lee wrote:
Not Monday. /  / From: 9am / To: 11am / is best, on Tuesday.
  email-reply-parser (PyPI): Not Monday.
  mail-parser-reply: Not Monday.
  quotequail: Not Monday. /  / From: 9am / To: 11am / is best, on Tuesday.
Yes please. /  / -9am Monday / -2pm Tuesday
  node-email-reply-parser: Yes please.
  email-reply-parser (npm): Yes please. /  / -9am Monday / -2pm Tuesday
  planer: Yes please. /  / -9am Monday / -2pm Tuesday
Yes please. /  / - 9am Monday / - 2pm Tuesday
  node-email-reply-parser: Yes please. /  / - 9am Monday / - 2pm Tuesday
  email-reply-parser (npm): Yes please. /  / - 9am Monday / - 2pm Tuesday
  planer: Yes please. /  / - 9am Monday / - 2pm Tuesday
Please move it. /  / On Monday at 9, as Dr Lee wrote: / I shall come.
  node-email-reply-parser: Please move it.
  email-reply-parser (npm): Please move it.
  planer: Please move it.
Not Monday. /  / From: 9am / To: 11am / is best, on Tuesday.
  node-email-reply-parser: Not Monday. /  / From: 9am / To: 11am / is best, on Tuesday.
  email-reply-parser (npm): Not Monday. /  / From: 9am / To: 11am / is best, on Tuesday.
  planer: Not Monday.
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
