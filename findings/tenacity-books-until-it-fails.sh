#!/usr/bin/env bash
# Guess: tenacity's retry_unless_exception_type(Taken) is "try again when it fails, unless the slot is taken": a booking
#   that succeeds is made once, and handed back.
# Versions: tenacity 9.2.1.
# Behaviour: it tries again unless that exception came, and a success brings no exception. So a booking that succeeds is
#   made again and again until the slot is taken or the tries are used up, and then a RetryError says that it failed.
#   retry_if_not_exception_type, whose name means the same in English, does what was guessed.
# Seen, three tries: unless -> booked 3 times, RetryError; if_not -> booked once, "confirmed"; one failed try first:
#   unless -> booked twice, RetryError; if_not -> booked once, "confirmed"
# Why: three visits in the diary, and the patient is told that none was made and asks for a fourth. Only the exceptions
#   that prove that nothing was booked may be tried again, named one by one, and the diary asked before each try.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq tenacity==9.2.1
cat >tries.py <<'PY'
from tenacity import RetryError, Retrying, retry_if_not_exception_type, retry_unless_exception_type, stop_after_attempt


class Taken(Exception):
    pass


def told(rule, failures: int) -> str:
    diary: list[str] = []
    tries = iter(range(3))

    def book() -> str:
        if next(tries) < failures:
            raise ConnectionError
        diary.append("visit at nine")
        return "confirmed"

    try:
        answer = Retrying(retry=rule, stop=stop_after_attempt(3))(book)
    except RetryError:
        answer = "RetryError"
    return f"{len(diary)} in the diary, told: {answer}"


for failures in (0, 1):
    print(f"unless, {failures} failed before:", told(retry_unless_exception_type(Taken), failures))
    print(f"if not, {failures} failed before:", told(retry_if_not_exception_type(Taken), failures))
PY
venv/bin/python tries.py | tee seen
cat >expected <<'TXT'
unless, 0 failed before: 3 in the diary, told: RetryError
if not, 0 failed before: 1 in the diary, told: confirmed
unless, 1 failed before: 2 in the diary, told: RetryError
if not, 1 failed before: 1 in the diary, told: confirmed
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
