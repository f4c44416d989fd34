#!/usr/bin/env bash
# Guess: filelock's AsyncFileLock, made to be waited for, lets one task at a time into the diary; a second task that
#   says "async with lock" waits until the first has gone.
# Versions: filelock 4.3.1.
# Behaviour: a lock that is held may be taken again by whoever holds it, and it is the object that is counted as the
#   holder, not the task. Tasks that share one lock object (a global of the module, the natural place) walk in together.
#   So do tasks that each make their own with is_singleton=True. Only an object of its own for every task keeps them
#   out.
# Seen, of two patients who press the last free slot at the same moment: shared object -> both booked; singleton -> both
#   booked; an object each -> one booked, one told that it is taken; asyncio.Lock, shared -> one booked
# Why: the lock is taken and given back, nothing is raised, and two people sit in the waiting room at nine. The lock
#   between processes has to be made afresh at every use, with an asyncio.Lock around it, or the store has to refuse.
set -euo pipefail
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install -qq filelock==4.3.1
cat >lock.py <<'PY'
import asyncio
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from filelock import AsyncFileLock


async def press(lock: AbstractAsyncContextManager, diary: list[str], patient: str) -> str:
    async with lock:
        free = not diary
        await asyncio.sleep(0.05)
        if free:
            diary.append(patient)
        return "booked" if free else "taken"


async def both(lock: Callable[[], AbstractAsyncContextManager]) -> str:
    diary: list[str] = []
    answers = sorted(await asyncio.gather(press(lock(), diary, "first"), press(lock(), diary, "second")))
    return f"{' and '.join(answers)}, {len(diary)} in the diary"


async def main() -> None:
    shared, plain = AsyncFileLock("shared.lock"), asyncio.Lock()
    print("one object:", await both(lambda: shared))
    print("a singleton:", await both(lambda: AsyncFileLock("single.lock", is_singleton=True)))
    print("an object each:", await both(lambda: AsyncFileLock("own.lock")))
    print("asyncio.Lock:", await both(lambda: plain))


asyncio.run(main())
PY
venv/bin/python lock.py | tee seen
cat >expected <<'TXT'
one object: booked and booked, 2 in the diary
a singleton: booked and booked, 2 in the diary
an object each: booked and taken, 1 in the diary
asyncio.Lock: booked and taken, 1 in the diary
TXT
if cmp -s seen expected; then echo "still so"; else echo "changed"; exit 1; fi
