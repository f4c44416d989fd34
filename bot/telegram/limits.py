"""Rate limits of calls: messages one a second to a person and thirty in all, edits at once until Telegram objects.

For messages Telegram documents its limits; for edits it documents none. A refusal that names a time is obeyed to the
second by its chat, and edits are slower for a while after one: half as many, growing back. Whoever is answered goes
before mail for which nobody waits: where messages to several chats are refused, mail is slower, and answers are not.
Must never hold back one chat's answers because of another chat.

Replicas share the rate in all, and what they learned of refusals. Every waiting message is sent in the end. The delay
is the larger of this process's own pace and the pace of the shared rate.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

from cachetools import LRUCache

from bot.clock import Clock, SystemClock
from bot.telegram.errors import TryLater

IN_ALL = 30
"""Messages a second over all chats."""

BURST = 5
"""Messages to one chat that may follow one another at once; they are earned back at one a second."""

EDITS = 20
"""Edits in one chat that may follow one another at once; they are earned back at one a second."""

EDITS_IN_ALL = 60
"""Edits a second over all chats of which the slower paces are parts; before anybody objects there is no such limit."""

GROWS = 30.0
"""Seconds in which the pace of edits doubles again after it was halved."""

SLOWEST = 4 * GROWS
"""Seconds until it is whole again at most: a sixteenth is the slowest."""

SEVERAL = 3
"""Chats that are refused within `SOON`: then it is not one person's haste. All edits slow down, or else all mail."""

SOON = 10.0
"""Seconds."""

RESERVED = 10
"""Permits of the rate in all that mail leaves for answers."""

MOST_MAIL = 40
"""Mail that may wait here; the rest is told when to come back."""

SHORT = 2.0
"""Seconds that are waited for in place when Telegram names a time."""

REMEMBERED = 10_000
"""Chats whose rate is remembered; the one that was quiet for the longest goes first."""

IN_ALL_BURST = 20
"""Permits that may be had at once. Telegram counts when calls arrive, so it is less than its thirty."""

AT_ONCE = 20
"""Permits that are asked for at once."""

SHORTEST, LONGEST = 0.001, 1.0
"""Seconds until the next look at least, and at most."""

HEAR_EVERY = 2.0
"""Seconds between two looks at what other replicas learned, while there is something to send."""

Granted = tuple[int, float]
"""How many permits there were, and in how many seconds there is one more."""


class Pace(Enum):
    """How fast a call may go: by what it does in a chat, and whether anybody waits for it."""

    ANSWER = "answer"
    """A new message for somebody who has just done something, and waits."""
    MAIL = "mail"
    """A new message for which nobody waits: a reminder, a piece of news. It yields to answers."""
    EDIT = "edit"
    """A message that is there already is changed or taken away."""

    @classmethod
    def of(cls, *, mail: bool) -> Pace:
        """The pace of a new message."""
        return cls.MAIL if mail else cls.ANSWER


OF_ALL = EDITED, MAILED = "edits", "mail"
"""What the slower paces of all chats are called between replicas; that of a chat is called by its number."""


class Shared(Protocol):
    """What replicas share. Nothing of it ever raises."""

    async def ask(self, wanted: int, spare: int, /) -> Granted:
        """Take up to `wanted` permits of the shared rate, and leave `spare` for others."""

    async def tell(self, what: str, seconds: float, /) -> None:
        """Tell the other replicas that `what` is held up for so many seconds (s)."""

    async def heard(self) -> Mapping[str, float]:
        """What is held up, and for how many seconds (s) still."""


@dataclass(slots=True)
class _Chat:
    """One chat, by the monotonic clock (s): when its bursts are whole again, and when a refusal has passed."""

    sends: float = 0.0
    edits: float = 0.0
    silent: float = 0.0
    slow: float = 0.0


class Limits:
    """The rate limits of this process: `in_all` messages a second over all chats, to one chat `burst` at once.

    Those are earned back at one a second. `shared` is what this process has in common with the other replicas.
    """

    def __init__(
        self, in_all: float = IN_ALL, burst: float = BURST, *, clock: Clock | None = None, shared: Shared | None = None
    ) -> None:
        self._clock = clock or SystemClock()
        self._shared = shared
        self._each, self._most = 1 / in_all, max(1.0, in_all * IN_ALL_BURST / IN_ALL)
        self._burst = burst
        self._full = self._edits = self._mail_until = 0.0
        self._slow = dict.fromkeys(OF_ALL, 0.0)
        self._chats: LRUCache[int, _Chat] = LRUCache(REMEMBERED)
        self._refused = {what: deque[tuple[float, int]](maxlen=SEVERAL) for what in OF_ALL}
        self._waiting: dict[Pace, deque[asyncio.Future[None]]] = {Pace.ANSWER: deque(), Pace.MAIL: deque()}
        self._serving: dict[Pace, asyncio.Task[None]] = {}
        self._heard_at = -math.inf
        self._beside: set[asyncio.Task[None]] = set()

    async def pass_through(self, chat: int, pace: Pace = Pace.ANSWER) -> None:
        """Return when the next call of this kind may go out to `chat`.

        Raises `TryLater` where that takes long: Telegram has named a time, or more mail waits than should.
        """
        if self._shared is not None:
            self._listen(self._shared)
        if pace is Pace.MAIL:
            self._come_back_if_many()
        while wait := self._take(self._of(chat), pace):
            await self._clock.sleep(max(wait, SHORTEST))
        if pace is not Pace.EDIT:
            await self._in_all(pace)

    def has_room(self, chat: int) -> bool:
        """Whether an edit in `chat` and the next one after it need not wait."""
        now, of = self._clock.monotonic(), self._of(chat)
        return max(self._wait_for_edit(of, now, 2), of.silent - now) <= 0

    def refused(self, chat: int, seconds: float, pace: Pace) -> None:
        """Telegram has refused a call to `chat` and wants it to wait so many seconds (s)."""
        now, of = self._clock.monotonic(), self._of(chat)
        of.silent = max(of.silent, now + seconds)
        self._tell(str(chat), seconds)
        if pace is Pace.EDIT:
            of.slow = _halved(of.slow, now + seconds)
            of.edits = now + seconds + EDITS - _cost(of.slow, now + seconds)  # what was kept for a burst is gone
        what = EDITED if pace is Pace.EDIT else MAILED
        refused = self._refused[what]
        refused.append((now, chat))
        if len({each for when, each in refused if when > now - SOON}) == SEVERAL:
            refused.clear()
            self._slow[what] = _halved(self._slow[what], now)
            self._tell(what, self._slow[what] - now)

    def _of(self, chat: int) -> _Chat:
        known = self._chats.get(chat)
        if known is None:
            known = self._chats[chat] = _Chat()
        return known

    def _take(self, of: _Chat, pace: Pace) -> float:
        """Seconds (s) until the chat itself may have its next call; 0 if it was taken now. Raises `TryLater`."""
        now = self._clock.monotonic()
        if (silent := of.silent - now) > 0:
            if silent > SHORT:
                raise TryLater(silent, "Telegram has asked to wait", named=True)
            return silent
        if pace is Pace.EDIT:
            if (wait := self._wait_for_edit(of, now, 1)) <= 0:
                of.edits = max(of.edits, now) + _cost(of.slow, now)
                self._edits = min(max(self._edits, now) + _cost(self._slow[EDITED], now) / EDITS_IN_ALL, now + 1)
        elif (wait := of.sends - (self._burst - 1) - now) <= 0:
            of.sends = max(of.sends, now) + 1
        return max(wait, 0.0)

    def _wait_for_edit(self, of: _Chat, now: float, edits: int) -> float:
        """Seconds (s) until there may be so many edits in a chat; not above 0 if now."""
        wait = of.edits + edits * _cost(of.slow, now) - EDITS - now
        if (slow := self._slow[EDITED]) > now:
            wait = max(wait, self._edits + _cost(slow, now) / EDITS_IN_ALL - 1 - now)
        return wait

    async def _in_all(self, pace: Pace) -> None:
        """Return when there is a permit of the rate over all chats."""
        queue = self._waiting[pace]
        if self._shared is None and not queue and self._granted(1, pace)[0]:
            return
        turn = asyncio.get_running_loop().create_future()
        queue.append(turn)
        if pace not in self._serving:
            self._serving[pace] = asyncio.create_task(self._serve(pace))
        await turn

    async def _serve(self, pace: Pace) -> None:
        """Take permits for as long as somebody waits: one question for all who wait meanwhile."""
        try:
            while wanted := self._still_waiting(pace):
                granted, wait = self._granted(min(wanted, AT_ONCE), pace)
                if granted and self._shared is not None:
                    had, wait = await self._shared.ask(granted, RESERVED if pace is Pace.MAIL else 0)
                    self._full -= (granted - had) * self._each_of(pace)
                    granted = had
                self._let_through(pace, granted)
                if not granted:
                    await self._clock.sleep(min(max(wait, SHORTEST), LONGEST))
        finally:
            del self._serving[pace]

    def _granted(self, wanted: int, pace: Pace) -> Granted:
        """Takes permits of this process's own rate; mail leaves some of them, and is dearer where it is slower."""
        now = self._clock.monotonic()
        spare, each = RESERVED if pace is Pace.MAIL else 0, self._each_of(pace)
        left = self._most - max(self._full - now, 0.0) / self._each
        free = (left - min(spare, self._most - 1)) * self._each / each + 1e-6
        granted = max(0, min(wanted, int(free)))
        self._full = max(self._full, now) + granted * each
        return granted, max(0.0, 1 - free) * each

    def _each_of(self, pace: Pace) -> float:
        """Seconds (s) of the rate in all that one message takes."""
        return self._each * (_cost(self._slow[MAILED], self._clock.monotonic()) if pace is Pace.MAIL else 1.0)

    def _still_waiting(self, pace: Pace) -> int:
        """How many wait, without those who gave up."""
        self._waiting[pace] = deque(turn for turn in self._waiting[pace] if not turn.done())
        return len(self._waiting[pace])

    def _let_through(self, pace: Pace, granted: int) -> None:
        queue = self._waiting[pace]
        while granted and queue:
            turn = queue.popleft()
            if not turn.done():
                turn.set_result(None)
                granted -= 1

    def _come_back_if_many(self) -> None:
        """Mail that would wait for long holds nobody up: each is told a moment of its own. Raises `TryLater`."""
        if len(self._waiting[Pace.MAIL]) < MOST_MAIL:
            return
        now = self._clock.monotonic()
        self._mail_until = max(self._mail_until, now + SHORT) + self._each_of(Pace.MAIL)
        raise TryLater(self._mail_until - now, "mail waits its turn", named=True)

    def _tell(self, what: str, seconds: float) -> None:
        if self._shared is not None:
            self._begin(self._shared.tell(what, seconds))

    def _listen(self, shared: Shared) -> None:
        """Hear what other replicas learned, now and then, and without waiting for it."""
        now = self._clock.monotonic()
        if now - self._heard_at >= HEAR_EVERY:
            self._heard_at = now
            self._begin(self._hear(shared))

    async def _hear(self, shared: Shared) -> None:
        held_up = await shared.heard()
        now = self._clock.monotonic()
        for what, seconds in held_up.items():
            if what in OF_ALL:
                self._slow[what] = max(self._slow[what], now + min(seconds, SLOWEST))
            elif what.removeprefix("-").isdecimal():
                of = self._of(int(what))
                of.silent = max(of.silent, now + seconds)

    def _begin(self, call: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(call)
        self._beside.add(task)
        task.add_done_callback(self._beside.discard)


def _halved(whole: float, now: float) -> float:
    """When a pace is whole again, once it was halved."""
    return min(max(whole, now) + GROWS, now + SLOWEST)


def _cost(whole: float, now: float) -> float:
    """How many edits one of them counts as, in a pace that is whole again at `whole`."""
    return 2 ** ((whole - now) / GROWS) if whole > now else 1.0
