#!/usr/bin/env bash
# Guess: word2number, given an hour, a price or a choice as somebody says them aloud, gives one of the numbers that were
#   said, or an error; and "a hundred and twenty" is 120, as "one hundred and twenty" is.
# Versions: word2number 1.1; text2num 3.1.0 beside it.
# Behaviour: words that are no numbers are dropped and what is left is added up, whatever stood between. Where nothing
#   stands before "hundred", what comes behind is multiplied by it instead. text2num keeps two numbers apart.
# Seen: nine thirty -> 39; ten to three -> 13; two or three weeks -> 5; sixty five pounds fifty -> 350; a hundred and
#   twenty -> 2000; text2num: 9 30; 10 to 3; two or 3 weeks; 65 pounds 50; a 120
# Why: what comes out of a voice message are words, and each of these is a number that could be meant: the fee of £120
#   is £2000, two or three weeks are five. A number is only to be taken from words that are all used up.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install -qq word2number==1.1 text2num==3.1.0
cd "$work"

cat >say.py <<'PY'
from text_to_num import alpha2digit
from word2number.w2n import word_to_num

for words in ("one hundred and twenty", "a hundred and twenty", "sixty five pounds fifty", "nine thirty",
              "half past nine", "ten to three", "two or three weeks", "nineteen eighty five"):  # fmt: skip
    print(f"{words}: {word_to_num(words)} ({alpha2digit(words, 'en')})")
PY
"$work/venv/bin/python" say.py | tee seen
cat >expected <<'TXT'
one hundred and twenty: 120 (120)
a hundred and twenty: 2000 (a 120)
sixty five pounds fifty: 350 (65 pounds 50)
nine thirty: 39 (9 30)
half past nine: 9 (half past 9)
ten to three: 13 (10 to 3)
two or three weeks: 5 (two or 3 weeks)
nineteen eighty five: 1525 (19 85)
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
