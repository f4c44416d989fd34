#!/usr/bin/env bash
# Guess: what python-telegram-bot's DictPersistence writes as JSON, it reads as it was: notes about the slot "0930" and
#   about the number "07700900123" are found under the same keys after a restart, or all keys are texts then.
# Versions: python-telegram-bot 22.8. The number is of those kept for drama.
# Behaviour: on the way back each key of a user's data that int() takes becomes a number, as whole numbers may have been
#   keys before. The zero in front is lost, "1_0" is ten, and a dictionary inside stays as JSON made it: there a number
#   has become a text. So of two levels of the same data the one loses its texts, the other its numbers.
# Seen: "0930" -> 930, "07700900123" -> 7700900123, "1_0" -> 10, 5 -> 5; one level down: "0930" -> "0930", 5 -> "5"
# Why: after a restart the slot that somebody holds is not found under its name and is offered to the next, and whoever
#   had "07700900123" as the contact has none. Keys of stored data need a letter in front, as in "slot 0930".
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq python-telegram-bot==22.8
cat >restart.py <<'PY'
import asyncio

from telegram.ext import DictPersistence

DATA = {"0930": "held", "07700900123": "contact", "1_0": "room", 5: "doctor"}


async def main() -> None:
    before = DictPersistence()
    await before.update_user_data(7, {**DATA, "below": dict(DATA)})
    after = DictPersistence(user_data_json=before.user_data_json)
    read = (await after.get_user_data())[7]
    below = read.pop("below")
    print("before:", list(DATA))
    print("after:", list(read))
    print("after, one level down:", list(below))


asyncio.run(main())
PY
venv/bin/python restart.py | tee seen
cat >expected <<'TXT'
before: ['0930', '07700900123', '1_0', 5]
after: [930, 7700900123, 10, 5]
after, one level down: ['0930', '07700900123', '1_0', '5']
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
