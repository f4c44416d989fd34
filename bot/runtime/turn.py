"""A turn, the unit of work of a chat: from its lease to a freed chat, with one commit between.

Owns the order in which things become durable. Must never send what is not committed, but for asides, and never lose
what is.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import assert_never

from bot.clock import Clock
from bot.logs import ChatName
from bot.runtime.codec import Leave, Recent, fresh_conversation, load_card, load_event, load_outgoing, load_say
from bot.runtime.dialogue import QUICK, Dialogue
from bot.runtime.draft import Draft
from bot.runtime.lease import SECONDS, HeldLease
from bot.runtime.ledger.recovery import Recovery, apology, has_news, in_short
from bot.runtime.outbox import Outbox
from bot.runtime.reads import Reads
from bot.store import Store
from bot.store.errors import LeaseLost
from bot.store.records import InboxRow, Loaded
from bot.telegram import Blocked, Card, Heard, InGroup, read_update
from conversations.effects import Ask
from conversations.events import BookingEnded, Pressed, SignedOut

MOST_ROWS = 20
"""Arrivals that one turn takes; the rest is the next turn's."""

UPDATE = "tg:"
"""How the key of an arrival from Telegram begins."""

ALERT = "alert:"
"""How the key of an arrival begins that is only passed on to its chat."""

ASKED = "ask:"
"""How the key of an arrival begins that only makes sure that somebody asks what the conversation waits for."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Rest:
    """What a turn leaves: more to do at once, or something that is worth a try in `later` seconds."""

    more: bool = False
    later: float | None = None


@dataclass(frozen=True, slots=True)
class Bench:
    """What turns work with."""

    store: Store
    steps: Dialogue
    reads: Reads
    outbox: Outbox
    recovery: Recovery
    clock: Clock
    chat_name: ChatName


class Turns:
    """Takes turns for any chat. `start` is told the ids of attempts once they are committed."""

    def __init__(
        self,
        bench: Bench,
        owner: str,
        start: Callable[[Sequence[int]], None],
        staff_chat: int | None = None,
        quick: float = QUICK,
        recent: Recent | None = None,
    ) -> None:
        self._bench = bench
        self._owner = owner
        self._start = start
        self._staff_chat = staff_chat
        self._quick = quick
        self._recent = recent or Recent()

    async def run(self, chat: int) -> Rest:
        """Do what waits for this chat, up to one turn. Raises `LeaseLost` and the store's other errors."""
        asking = self._bench.reads.asking(chat)
        since = self._bench.clock.now()
        loaded = await self._bench.store.lease(chat, self._owner, SECONDS)
        if loaded is None:
            return Rest()
        held = HeldLease(self._bench.store, self._bench.clock, loaded.lease, load_card(loaded.card), since)
        try:
            return await self._turn(held, loaded, asking)
        except LeaseLost:
            raise
        except BaseException:
            await asyncio.shield(held.let_go())
            raise

    async def _turn(self, held: HeldLease, loaded: Loaded, asking: int | None) -> Rest:
        later = await self._bench.outbox.perform(held, [(row, load_outgoing(row.body)) for row in loaded.outbox])
        if later is not None:
            await held.free()
            return Rest(later=later)
        draft = await self._think(loaded, held.card, asking)
        if draft.is_empty:
            return Rest(more=await held.free())
        committed = await held.commit(draft.turn(partial(self._recent.dump, held.chat)))
        held.card = draft.card
        self._start(committed.attempts)
        later = await self._bench.outbox.perform(held, list(zip(committed.outbox, draft.outgoing, strict=True)))
        return Rest(await held.free(), later)

    async def _think(self, loaded: Loaded, card: Card, asking: int | None) -> Draft:
        chat = loaded.lease.chat
        draft = await self._draft(loaded, card)
        unattended = _unattended(draft.conversation.waiting, asking, loaded.inbox, chat)
        quick = self._quick
        for row in loaded.inbox[:MOST_ROWS]:
            draft.handled.append(row.id)
            quick = await self._arrival(chat, draft, row, quick)
        if unattended and draft.conversation.waiting == unattended:
            event, quick = await self._bench.steps.ask(chat, draft, unattended, quick)
            draft.changed = True
            if event:
                await self._bench.steps.take(chat, draft, event, None, quick)
        return draft

    async def _draft(self, loaded: Loaded, card: Card) -> Draft:
        fresh = fresh_conversation(self._bench.clock.now())
        if loaded.state is None:
            return Draft(fresh, card)
        conversation = self._recent.load(loaded.lease.chat, loaded.state)
        if conversation is not None:
            return Draft(conversation, card)
        log.error("event=state_unreadable chat=%s", self._bench.chat_name(loaded.lease.chat))
        attempt = await self._bench.recovery.open_attempt(loaded.lease.chat)
        draft = Draft(replace(fresh, attempt=attempt), card, changed=True)
        if not has_news(loaded.inbox):
            draft.say(apology(attempt))
        return draft

    async def _arrival(self, chat: int, draft: Draft, row: InboxRow, quick: float) -> float:
        if row.key.startswith(UPDATE):
            return await self._update(chat, draft, row, quick)
        if row.key.startswith(ASKED):
            return quick
        if row.key.startswith(ALERT):
            words = load_say(row.body)
            if words:
                draft.say(words)
            return quick
        event = load_event(row.body)
        if event is None:
            log.error("event=arrival_unreadable chat=%s row=%d", self._bench.chat_name(chat), row.id)
            return quick
        if isinstance(event, BookingEnded) and not await self._is_known(draft, row, event):
            draft.say(in_short(event.outcome))
            return quick
        return await self._bench.steps.take(chat, draft, event, None, quick)

    async def _is_known(self, draft: Draft, row: InboxRow, news: BookingEnded) -> bool:
        """Whether the conversation knows what the news is about, reminded by the ledger where it lost it."""
        if draft.conversation.attempt is None:
            draft.become(replace(draft.conversation, attempt=await self._bench.recovery.attempt_in(row)))
        known = draft.conversation.attempt
        return known is not None and known.number == news.attempt

    async def _update(self, chat: int, draft: Draft, row: InboxRow, quick: float) -> float:
        incoming = read_update(row.body)
        match incoming:
            case None:
                return quick
            case InGroup():
                if chat != self._staff_chat:
                    draft.say(Leave())
                return quick
            case Blocked():
                await self._bench.steps.sign_out(chat)
                draft.muted = True
                quick = await self._bench.steps.take(chat, draft, SignedOut(), None, quick)
                draft.muted = False
                return quick
            case Heard():
                draft.card = _card_after(draft.card, incoming)
                return await self._bench.steps.take(chat, draft, incoming.event, incoming, quick)
        assert_never(incoming)


def _card_after(card: Card, heard: Heard) -> Card:
    """Where the card stands after what the person did."""
    if isinstance(heard.event, Pressed):
        return card if heard.pressed is None else card.pressed(heard.pressed, heard.event.screen)
    return card.typed_below()


def _unattended(waiting: Ask | None, asking: int | None, inbox: Sequence[InboxRow], chat: int) -> Ask | None:
    """The question that the conversation waits for although nobody asks it and no answer has arrived."""
    if waiting is None or waiting.request == asking:
        return None
    arrived = f"read:{chat}:{waiting.request}:"
    return None if any(row.key.startswith(arrived) for row in inbox) else waiting
