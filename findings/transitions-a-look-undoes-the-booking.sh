#!/usr/bin/env bash
# Guess: while a booking is on its way to the diary, another event of the same visit waits, is refused, or goes beside
#   it, in transitions' AsyncMachine. A look at the price, an event that changes no state, surely disturbs nothing.
# Versions: transitions 0.9.3.
# Behaviour: whichever event comes second cancels the first in the middle of its call. The diary has booked, the answer
#   is thrown away, and the first caller gets False, as if a condition had not been met; no error. A second press of the
#   same button books a second time. Only queued=True or queued="model", not the default, makes the second wait.
# Seen: book and look -> 1 in the diary, state "offered", book said False; book twice -> 2 in the diary, "booked", the
#   first said False; queued="model": book and look -> 1 in the diary, "booked", True; twice -> 1, MachineError
# Why: the booking is lost to the bot though the clinic has it, and it is booked again by the next press. A machine of
#   states that waits for a portal needs the queue, and a call to a portal must not be one that can be cancelled.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq transitions==0.9.3
cat >presses.py <<'PY'
import asyncio

from transitions.extensions.asyncio import AsyncMachine

TRANSITIONS = [
    {"trigger": "book", "source": "offered", "dest": "booked", "before": "ask_portal"},
    {"trigger": "look", "source": "*", "dest": None},
]


class Visit:
    def __init__(self) -> None:
        self.diary: list[str] = []

    async def ask_portal(self) -> None:
        self.diary.append("visit at nine")
        await asyncio.sleep(0.1)


async def told(second: str, queued: bool | str) -> str:
    visit = Visit()
    AsyncMachine(visit, states=["offered", "booked"], initial="offered", transitions=TRANSITIONS, queued=queued)

    async def later() -> bool:
        await asyncio.sleep(0.03)
        return await getattr(visit, second)()

    answers = await asyncio.gather(visit.book(), later(), return_exceptions=True)
    words = [type(each).__name__ if isinstance(each, Exception) else str(each) for each in answers]
    return f"{len(visit.diary)} in the diary, {visit.state}, told: {' and '.join(sorted(words))}"


for queued in (False, "model"):
    for second in ("look", "book"):
        print(f"queued={queued}, book and {second}: {asyncio.run(told(second, queued))}")
PY
venv/bin/python presses.py | tee seen
cat >expected <<'TXT'
queued=False, book and look: 1 in the diary, offered, told: False and True
queued=False, book and book: 2 in the diary, booked, told: False and True
queued=model, book and look: 1 in the diary, booked, told: True and True
queued=model, book and book: 1 in the diary, booked, told: MachineError and True
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
