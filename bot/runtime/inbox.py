"""Writes to the inbox: news is made durable first, and then its chat is woken, here or by word from another replica.

Must never wake a chat for something that a crash could still lose.

Owns the keys: what a row is stands at the beginning of its key, and the same thing twice has the same key. Nobody else
spells one.
"""

from __future__ import annotations

import asyncio
import math
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from bot.clock import Clock, SystemClock
from bot.runtime.codec import EPOCH, dump_incoming
from bot.runtime.lanes import SECONDS, Ahead, Lanes
from bot.runtime.recent import Recent
from bot.store import Store
from bot.store.records import Arrival, InboxRow, Taking, Task
from bot.telegram import SECRET_WORD, Heard, Incoming, Received
from conversations import Conversation
from conversations.effects import Ask
from conversations.events import Commanded, Said
from conversations.machine.advance import hides
from conversations.state.conversation import Role
from conversations.text.secrets import LONGEST, could_be_one, holds_secret

GOOD_FOR = 120.0
"""Seconds that a word or a press may wait and still mean what it meant."""

CATCHING_UP = 300.0
"""Seconds in which Telegram posts what it kept while nobody was there."""

AT_A_TIME = 10.0
"""Seconds in which it posts what it kept of one chat."""

PAUSE = 0.1
"""Seconds between a word and the look that follows, and so at least between two looks."""


class Kind(StrEnum):
    """What a row of the inbox is; all but the first three hold an event."""

    UPDATE = "tg"  # an update from Telegram
    ALERT = "alert"  # words that are only passed on to their chat
    LOOK = "ask"  # makes sure that somebody asks what the conversation waits for
    ANSWER = "read"  # what came of a question that took long
    ALARM = "wait"  # a moment that the conversation waited for
    OUTCOME = "attempt"  # how an attempt stands
    SIGNED_IN = "sign-in"
    MATCH = "match"  # the number of a sign-in is asked, or it came to nothing
    REFUSED = "turned-away"  # staff did not get in
    FORM = "form"  # what came of a patient whom staff filled in
    TOLD = "told"  # staff did something for the patient of this chat
    DEAD_LINK = "link"  # somebody opened a link that leads nowhere any more


_KINDS = {kind.value: kind for kind in Kind}


def kind_of(key: str) -> Kind | None:
    """What the row with this key is, if its key is one of these."""
    return _KINDS.get(key.partition(":")[0])


def update_key(number: int) -> str:
    """The key of an update from Telegram."""
    return f"{Kind.UPDATE}:{number}"


def alert_key(attempt: int, outcome: str) -> str:
    """The key of the line to staff about what an attempt has come to."""
    return f"{Kind.ALERT}:{attempt}:{outcome}"


def aside_key(box: str, row: int) -> str:
    """The key of the line to staff about a row of the inbox or outbox that was put aside."""
    return f"{Kind.ALERT}:{box}:{row}"


def look_key(chat: int, request: int) -> str:
    """The key of a look after a question that takes long, like no other: whoever asks again needs one more.

    Each further look about the same has a longer one. A moment would not do: by clocks that are apart, two are one.
    """
    return f"{Kind.LOOK}:{chat}:{request}:{secrets.token_hex(8)}"


def next_look_key(key: str) -> str:
    """The key of the look that follows."""
    return f"{key}+"


def answer_key(chat: int, request: int, owner: str, count: int) -> str:
    """The key of the answer to a question, by the process that asked; a question may be asked again by another."""
    return f"{_answers(chat, request)}{owner}:{count}"


def answers(key: str, chat: int, request: int) -> bool:
    """Whether a row is an answer to this question."""
    return key.startswith(_answers(chat, request))


def unattended(waiting: Ask | None, asking: int | None, inbox: Sequence[InboxRow], chat: int) -> Ask | None:
    """The question that the conversation waits for although nobody asks it and no answer has arrived."""
    if waiting is None or waiting.request == asking:
        return None
    return None if any(answers(row.key, chat, waiting.request) for row in inbox) else waiting


def alarm_key(chat: int, request: int, due: datetime) -> str:
    """The key of a moment that the conversation waits for."""
    return f"{Kind.ALARM}:{chat}:{request}:{int(due.timestamp())}"


def identify_key(chat: int, number: int, said: datetime) -> str:
    """The key of what the patient says about order number `number`."""
    return f"identify:{chat}:{number}:{said.timestamp()}"


def outcome_key(attempt: int, outcome: str) -> str:
    """The key of the news that an attempt has come to this."""
    return f"{news_of(attempt)}{outcome}"


def news_of(attempt: int) -> str:
    """How the keys begin of all news of an attempt."""
    return f"{Kind.OUTCOME}:{attempt}:"


def attempt_of(key: str) -> int | None:
    """The id of the attempt that a row is news of, if it is."""
    kind, _, rest = key.partition(":")
    number = rest.partition(":")[0]
    return int(number) if kind == Kind.OUTCOME and number.isdecimal() else None


def has_news(inbox: Sequence[InboxRow]) -> bool:
    """Whether the outcome of an attempt is about to be told."""
    return any(attempt_of(row.key) is not None for row in inbox)


def signed_in_key(digest: str) -> str:
    """The key of the sign-in by the link with this token hash."""
    return f"{Kind.SIGNED_IN}:{digest}"


def form_key(digest: str, what: str) -> str:
    """The key of what came of the form that was opened by the link with this token hash."""
    return f"{Kind.FORM}:{digest}:{what}"


def told_key(attempt: int, outcome: str, chat: int) -> str:
    """The key of the news for a patient's chat that staff's attempt has come to this."""
    return f"{Kind.TOLD}:{attempt}:{outcome}:{chat}"


def match_key(digest: str, what: str) -> str:
    """The key of what happened to the sign-in by the link with this token hash."""
    return f"{Kind.MATCH}:{digest}:{what}"


def refused_key(digest: str, what: str) -> str:
    """The key of a sign-in of staff that was refused, by the link with this token hash."""
    return f"{Kind.REFUSED}:{digest}:{what}"


def dead_link_key(digest: str) -> str:
    """The key of the card that takes the place of this link."""
    return f"{Kind.DEAD_LINK}:{digest}"


def _answers(chat: int, request: int) -> str:
    return f"{Kind.ANSWER}:{chat}:{request}:"


UPDATES = f"{Kind.UPDATE}:"
"""How the key of each update from Telegram begins."""


class Inbox:
    """Writes arrivals to the inbox and wakes their chats. `listen` says who is woken."""

    def __init__(self, store: Store, clock: Clock | None = None, recent: Recent | None = None) -> None:
        self._store = store
        self.recent = recent or Recent()
        self._clock = clock or SystemClock()
        self._began: float | None = None
        self._first_back = 0
        self._first: dict[int, float] = {}
        self._wake: Callable[[int], None] = _nobody
        self._lanes: Lanes | None = None
        self._ahead: Ahead | None = None

    def listen(self, wake: Callable[[int], None], lanes: Lanes | None = None, ahead: Ahead | None = None) -> None:
        """Call `wake` with each chat that has news; `ahead` are leases of chats that are idle in `lanes`."""
        self._wake = wake
        self._lanes, self._ahead = lanes, ahead

    async def deliver(self, arrivals: Sequence[Arrival]) -> None:
        """Writes the arrivals in one transaction, then wakes the chats of those that are new. Raises `StoreError`."""
        if not arrivals:
            return

        async def write(taking: Taking | None) -> frozenset[int]:
            return await (self._store.accept_and_lease(arrivals, taking) if taking else self._store.accept(arrivals))

        await self.write({arrival.chat for arrival in arrivals}, write)

    async def write(
        self, chats: Collection[int], write: Callable[[Taking | None], Awaitable[Collection[int]]]
    ) -> Collection[int]:
        """Has news for these chats written, with the leases of those that are idle, and wakes the chats it returns.

        Raises what `write` does.
        """
        if self._lanes is None or self._ahead is None:
            return self._woken(await write(None))
        # a lease that was taken must find its lane, also if whoever waits for this goes away
        writing = asyncio.ensure_future(self._write_ahead(self._ahead, self._lanes.idle_ones(chats), write))
        self._ahead.await_at_end(writing)
        return await asyncio.shield(writing)

    async def _write_ahead(
        self,
        ahead: Ahead,
        idle: Collection[int],
        write: Callable[[Taking | None], Awaitable[Collection[int]]],
    ) -> Collection[int]:
        keep, owed = ahead.before(idle), ahead.owed(idle)
        taking = Taking(idle, ahead.owner, SECONDS, owed)
        reached = await write(taking)
        ahead.settled(owed)
        keep(taking.had)
        return self._woken(reached)

    def _woken(self, chats: Collection[int]) -> Collection[int]:
        for chat in chats:
            self._wake(chat)
        return chats

    async def take_in(self, updates: Sequence[Received], waited: float | None = None) -> None:
        """Keep what was understood of what Telegram delivered. When it returns, Telegram may forget it.

        `waited`: the seconds (s) that they may have waited there. Where that is not known, they may have done so where
        updates come in again after a silence, here or at another process.
        """
        kept = [(each.number, await self._dated(await self._redacted(each.incoming), waited)) for each in updates]
        await self.deliver(
            [Arrival(update_key(number), incoming.chat, dump_incoming(incoming)) for number, incoming in kept]
        )

    async def _redacted(self, incoming: Incoming) -> Incoming:
        """Without a password that only the card gives away, and without addresses, unless staff look for patients."""
        match incoming:
            case Heard(event=Commanded(name, argument)) if holds_secret(argument):
                if not await self._is_staff(incoming.chat):
                    return replace(incoming, event=Commanded(name))
            case Heard(event=Said(text)) if holds_secret(text):
                if not await self._is_staff(incoming.chat):
                    return replace(incoming, event=Said(SECRET_WORD))
            case Heard(event=Said(text)) if could_be_one(" ".join(text[: LONGEST + 1].split())):
                conversation = await self._conversation(incoming.chat)
                if conversation is not None and hides(conversation, " ".join(text.split()), EPOCH):
                    return replace(incoming, event=Said(SECRET_WORD))
        return incoming

    async def _is_staff(self, chat: int) -> bool:
        conversation = await self._conversation(chat)
        return conversation is not None and conversation.role is Role.STAFF

    async def _conversation(self, chat: int) -> Conversation | None:
        state = await self._store.state(chat)
        return self.recent.load(chat, state) if state else None

    async def _dated(self, incoming: Incoming, waited: float | None) -> Incoming:
        """What it says of itself where it has waited too long at Telegram to be taken at its word."""
        is_late = await self._is_late(incoming.chat, waited)
        return incoming.lately() if is_late and isinstance(incoming, Heard) else incoming

    async def _is_late(self, chat: int, waited: float | None) -> bool:
        if waited is not None:
            return waited > GOOD_FOR
        now = self._clock.monotonic()
        if self._began is None:
            back = await self._store.since_return(UPDATES, GOOD_FOR, CATCHING_UP)
            seconds, self._first_back = back or (math.inf, 0)
            self._began = now - seconds
        if now >= self._began + CATCHING_UP:
            return False
        if chat not in self._first:  # another replica may have heard of it before
            self._first[chat] = now - await self._store.since_first(chat, UPDATES, self._first_back)
        return now < self._first[chat] + AT_A_TIME

    async def silence(self) -> float:
        """Seconds (s) since an update came in, here or at another process."""
        return await self._store.since_last_arrival(UPDATES)

    async def bring(self, task: Task) -> None:
        """The time of an arrival has come that was to come later: the task's body, under the task's key."""
        if task.chat is not None:
            await self.deliver([Arrival(task.key, task.chat, task.body)])

    def wake(self, chat: int) -> None:
        """Tell that a chat has work that is durable already."""
        self._wake(chat)


def _nobody(chat: int) -> None:
    """Nobody listens yet: the slow poll of the lanes will find it."""


async def heed(words: AsyncIterator[int], look: Callable[[], Awaitable[None]], pause: float = PAUSE) -> None:
    """Looks for work after the notifications of other replicas, until cancelled.

    Waits `pause` (s) after a notification: the replica that accepted the update usually handles it itself. However many
    arrive meanwhile, they lead to one look.
    """
    said = asyncio.Event()
    async with asyncio.TaskGroup() as together:
        together.create_task(_listen(words, said))
        while True:
            await said.wait()
            await asyncio.sleep(pause)
            said.clear()
            await look()


async def _listen(words: AsyncIterator[int], said: asyncio.Event) -> None:
    async for _ in words:
        said.set()
