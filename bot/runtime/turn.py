"""A turn, the unit of work of a chat: from its lease to a freed chat, with one commit between.

Owns the order in which things become durable. Must never lose what is committed, nor send what is not, but for asides.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import assert_never

from bot import logs
from bot.clock import Clock
from bot.logs import ChatName
from bot.metrics import ANSWERED, UPDATES
from bot.runtime.codec import (
    Leave,
    Outgoing,
    dump_card,
    dump_outgoing,
    fresh_conversation,
    is_of_a_later_release,
    load_card,
    load_event,
    load_incoming,
    load_outgoing,
)
from bot.runtime.dead_letters import APOLOGY, MOST_TRIES, DeadLetters
from bot.runtime.dialogue import QUICK, Dialogue, Draft
from bot.runtime.gateway import Reads
from bot.runtime.head import HeadFile
from bot.runtime.inbox import GOOD_FOR, Kind, has_news, kind_of, unattended
from bot.runtime.lanes import SECONDS, Ahead, HeldLease, Rest, Taken
from bot.runtime.ledger.recovery import Recovery, apology, in_short
from bot.runtime.outbox import Outbox
from bot.runtime.recent import Recent
from bot.runtime.start_links import meant
from bot.store import Store
from bot.store.errors import LeaseLost
from bot.store.records import Attempt, InboxRow, Loaded, OutboxRow, Turn
from bot.telegram import BotBlocked, Heard, InGroup, Nothing
from conversations.effects import Record, Show
from conversations.events import Commanded, DoneForYou, Followed, OrderEnded, Pressed, Said, SignedOut
from conversations.moves.navigation import awaited
from conversations.screens.model import REMINDER, is_echo

MOST_ROWS = 20
"""Arrivals that one turn takes; the rest is the next turn's."""

ENOUGH = 4.0
"""Seconds after which a turn takes no further arrival."""

LONGEST = 9.0
"""Seconds that a turn may think: after that it has failed, and others go on with what it had in hand."""

LEFT_FOR = timedelta(minutes=10)
"""How long an arrival that cannot be read here is left for a release that can."""

LEFT = 2
"""What a chat with something left for another release counts as: one that has trouble of its own."""

_KINDS = {Pressed: "tap", Said: "text", Commanded: "command", Followed: "link"}
"""What people do, as it is counted; anything else is "other"."""


class OfALaterRelease(Exception):  # noqa: N818 - says what the stored conversation is
    """The chat's conversation can only be read by a later release."""


@dataclass(frozen=True, slots=True)
class Turns:
    """Takes turns for any chat. `start` is told of attempts once they are committed.

    `quick` is how many seconds the clinic's answers are waited for inside a turn. `is_still_wanted`: whether a chat is
    told of a patient, at the moment at which it would be.
    """

    store: Store
    dialogue: Dialogue
    reads: Reads
    outbox: Outbox
    recovery: Recovery
    dead: DeadLetters
    clock: Clock
    chat_name: ChatName
    owner: str
    start: Callable[[Sequence[Attempt]], None]
    ahead: Ahead
    quick: float = QUICK
    longest: float = LONGEST
    recent: Recent = field(default_factory=Recent)
    head: HeadFile | None = None
    is_still_wanted: Callable[[int, DoneForYou], Awaitable[bool]] | None = None

    async def run(self, chat: int) -> Rest:
        """Takes the chat's lease, handles what waits in its inbox in one turn, sends, and frees it.

        Does nothing while another process holds the lease. Raises `LeaseLost` and the store's other errors.
        """
        taken = self.ahead.take(chat) or await self._lease(chat)
        if taken is None:
            return Rest()
        loaded, asking = taken.loaded, taken.asking
        held = HeldLease(self.store, self.clock, loaded.lease, load_card(loaded.card), taken.since)
        try:
            if loaded.tries > MOST_TRIES:
                return await self._put_aside(held, loaded)
            return await self._turn(held, loaded, asking)
        except LeaseLost:
            raise
        except OfALaterRelease:
            logs.event("state_of_a_later_release", logs.ERROR, chat=self.chat_name(chat))
            await held.free(LEFT)
            return Rest()
        except asyncio.CancelledError:  # told to stop, which is no fault of the chat's
            await asyncio.shield(held.let_go(loaded.tries - 1))
            raise
        except BaseException:
            await asyncio.shield(held.let_go(loaded.tries))
            raise

    async def _lease(self, chat: int) -> Taken | None:
        asking, since, owed = self.reads.asking(chat), self.clock.monotonic(), self.ahead.owed((chat,))
        loaded = await self.store.lease(chat, self.owner, SECONDS, owed)
        self.ahead.settled(owed)
        return None if loaded is None else Taken(loaded, since, asking)

    async def _put_aside(self, held: HeldLease, loaded: Loaded) -> Rest:
        """The chat was tried in vain too often: what was in hand each time is left aside, and the chat goes on.

        Nothing of it is looked into, as that may be what fails; only a button that was pressed is told that it was.
        """
        if loaded.outbox:
            await self.dead.message(held.chat, loaded.outbox[0], "tried_too_often")
            held.missed(loaded.outbox[0].id, held.card)
        elif loaded.inbox:
            row = loaded.inbox[0]
            await self.dead.arrival(held.chat, row, "tried_too_often")
            turn = Turn(loaded.state, dump_card(held.card), (), (dump_outgoing(APOLOGY),), put_aside=(row.id,))
            await held.commit(turn)
            self.dialogue.release(held.chat, load_incoming(row.body))
        return Rest(more=await held.free())

    async def _turn(self, held: HeldLease, loaded: Loaded, asking: int | None) -> Rest:
        unsaid = [(row, load_outgoing(row.body)) for row in loaded.outbox]
        echo = unsaid.pop() if _is_overtaken(loaded, unsaid) else None
        later = await self.outbox.perform(held, unsaid)
        if later is not None:
            await held.free()
            return Rest(later=later)
        if held.gone:
            return Rest()
        if loaded.tries > 1:  # what was said by now is not the fault of what follows
            await held.mark()
        await held.still()
        async with asyncio.timeout(self.longest):
            draft = await self._think(loaded, held, asking, echo and echo[1])
        if draft.is_empty and draft.left:
            await held.free(LEFT)
            return Rest()
        if draft.is_empty:
            return Rest(more=await held.free())
        committed = await held.commit(draft.turn(self.recent.dump(held.chat, draft.conversation)))
        held.card = draft.card
        if echo:  # something newer is shown in its place, or itself
            held.performed(echo[0].id, held.card)
        if committed.attempts:
            self.start(draft.placed(held.chat, committed.attempts))
        if committed.audit and self.head:
            await self.head.follow(committed.audit, self.store.audit_head)
        later = await self.outbox.perform(held, list(zip(committed.outbox, draft.outgoing, strict=True)))
        if later is None and draft.outgoing:
            self._measure(held, draft, loaded.inbox)
        if self.ahead.keeps and later is None and _may_keep(held, loaded, draft):
            self.ahead.owe(held.release())
            return Rest()
        return Rest(await held.free(), later)

    def _measure(self, held: HeldLease, draft: Draft, inbox: Sequence[InboxRow]) -> None:
        """Notes how long people have waited for what was sent just now, by the clock that replicas share."""
        now = self.clock.now() + held.ahead
        for row in inbox:
            if row.id in draft.handled and kind_of(row.key) is Kind.UPDATE:
                ANSWERED.observe(max(0.0, (now - row.received_at).total_seconds()))

    async def _think(self, loaded: Loaded, held: HeldLease, asking: int | None, unsaid: Outgoing | None) -> Draft:
        chat = loaded.lease.chat
        draft = await self._draft(loaded, held)
        if unsaid:
            draft.say(unsaid)
        alone = unattended(awaited(draft.conversation), asking, loaded.inbox, chat)
        if not (news := has_news(loaded.inbox)):  # else it is told now, and looked for if that was of another attempt
            await self._catch_up(chat, draft)
        await self._arrivals(chat, draft, loaded)
        if news:
            await self._catch_up(chat, draft)
        if alone and awaited(draft.conversation) == alone:
            event = await self.dialogue.ask(chat, draft, alone)
            draft.changed = True
            if event:
                await self.dialogue.take(chat, draft, event)
        return draft

    async def _arrivals(self, chat: int, draft: Draft, loaded: Loaded) -> None:
        """Takes what waits, within bounds; after a failure one by one, to find the one that fails."""
        most = MOST_ROWS if loaded.tries <= 1 else 1
        enough = asyncio.get_running_loop().time() + ENOUGH
        good_since = loaded.lease.until - timedelta(seconds=SECONDS + GOOD_FOR)
        for row in loaded.inbox:
            if await self._arrival(chat, draft, row, late=row.received_at < good_since):
                draft.handled.append(row.id)
            else:
                await self._unread(chat, draft, row)
            if row is loaded.inbox[-1] or len(draft.handled) >= most or asyncio.get_running_loop().time() > enough:
                return
            await asyncio.sleep(0)  # others go on between two of them

    async def _draft(self, loaded: Loaded, held: HeldLease) -> Draft:
        chat, fresh = held.chat, fresh_conversation(self.clock.now() + held.ahead)
        draft = Draft(fresh, held.card, self.clock.monotonic() + self.quick, held.ahead)
        if loaded.state is None:
            return draft
        conversation = self.recent.load(chat, loaded.state)
        if conversation is not None:
            draft.conversation = conversation
            return draft
        if is_of_a_later_release(loaded.state):
            raise OfALaterRelease
        logs.event("state_unreadable", logs.ERROR, chat=self.chat_name(chat))
        attempt = await self.recovery.open_attempt(chat)
        draft.conversation, draft.changed = replace(fresh, order=attempt), True
        if not has_news(loaded.inbox):
            draft.say(apology(attempt))
        return draft

    async def _catch_up(self, chat: int, draft: Draft) -> None:
        """Tells the conversation how its open attempt has ended, where only the ledger knows: no news of it waits."""
        order = draft.conversation.order
        event = await self.recovery.untold(chat, order.number) if order else None
        if event:
            logs.event("outcome_told_late", logs.WARNING, chat=self.chat_name(chat), outcome=event.outcome.kind)
            await self.dialogue.take(chat, draft, event)

    async def _unread(self, chat: int, draft: Draft, row: InboxRow) -> None:
        """An arrival that this release cannot read is left for one that can, and put aside if none comes."""
        if self.clock.now() + draft.ahead - row.received_at < LEFT_FOR:
            logs.event("arrival_left", logs.WARNING, chat=self.chat_name(chat), row=row.id)
            draft.left = True
            return
        await self.dead.arrival(chat, row, "unreadable")
        draft.put_aside.append(row.id)
        draft.say(APOLOGY)

    async def _arrival(self, chat: int, draft: Draft, row: InboxRow, *, late: bool) -> bool:
        """Takes an arrival; False where this release cannot read it. A `late` one may have lost its meaning."""
        match kind_of(row.key):
            case Kind.UPDATE:
                return await self._update(chat, draft, row, late=late)
            case Kind.LOOK:
                self._looked_after(chat, draft)
            case Kind.ALERT:
                if words := load_outgoing(row.body):
                    draft.say(words)
                return words is not None
            case _:
                return await self._event(chat, draft, row)
        return True

    def _looked_after(self, chat: int, draft: Draft) -> None:
        """Another process did not know that the question is still on its way from here: later it may not be."""
        waiting = awaited(draft.conversation)
        if waiting is not None and self.reads.asking(chat) == waiting.request:
            draft.tasks.append(self.dialogue.look_after(chat, draft, waiting.request))

    async def _event(self, chat: int, draft: Draft, row: InboxRow) -> bool:
        event = load_event(row.body)
        if event is None:
            return False
        if isinstance(event, DoneForYou) and not (self.is_still_wanted and await self.is_still_wanted(chat, event)):
            return True  # somebody else may have signed in meanwhile
        if isinstance(event, OrderEnded) and not await self._is_known(draft, row, event):
            draft.say(in_short(event.outcome, await self.recovery.attempt_in(row)))
        else:
            await self.dialogue.take(chat, draft, event)
        return True

    async def _is_known(self, draft: Draft, row: InboxRow, news: OrderEnded) -> bool:
        """Whether the conversation knows what the news is about, reminded by the ledger where it lost it."""
        if draft.conversation.order is None:
            draft.become(replace(draft.conversation, order=await self.recovery.attempt_in(row)))
        return draft.conversation.order is not None and draft.conversation.order.number == news.number

    async def _update(self, chat: int, draft: Draft, row: InboxRow, *, late: bool) -> bool:
        incoming = load_incoming(row.body)
        match incoming:
            case None:
                return False
            case Nothing():
                pass
            case InGroup(was=was, became=became):
                moved = became is not None and self.dead.staff.moves(chat, became)
                moved |= was is not None and self.dead.staff.moves(was, chat)
                if not moved and not self.dead.staff.is_it(chat):
                    self.dialogue.record(chat, draft, Record("group", "refused"))
                    draft.say(Leave())
            case BotBlocked():
                await self.dialogue.sign_out(chat)
                await self.store.forget_telling(chat)
                await self.store.remind_no_more(chat)
                draft.muted = True
                await self.dialogue.take(chat, draft, SignedOut())
                draft.muted = False
            case Heard():
                UPDATES.labels(_KINDS.get(type(incoming.event), "other")).inc()
                await self._say_again(chat, draft)
                incoming = incoming.lately() if late else incoming
                draft.card = draft.card.after(incoming, row.received_at)
                event = incoming.event
                if not isinstance(event, Pressed) or event.screen == REMINDER:
                    event = await meant(self.store, chat, event, self.reads.gateway.is_anothers)
                await self.dialogue.take(chat, draft, event, incoming)
            case _:
                assert_never(incoming)
        return True

    async def _say_again(self, chat: int, draft: Draft) -> None:
        """Who is heard of again is told what could not be delivered, first of all."""
        if not draft.card.missed:
            return
        rows = [(row, load_outgoing(row.body)) for row in await self.store.missed(chat)]
        draft.card = replace(draft.card, missed=any(outgoing is None for _, outgoing in rows))
        for row, outgoing in rows:
            if outgoing is not None and row.id not in draft.said_again:
                draft.said_again.append(row.id)
                draft.say(outgoing)


def _is_overtaken(loaded: Loaded, unsaid: Sequence[tuple[OutboxRow, Outgoing | None]]) -> bool:
    """Whether the last of what is unsaid only says that a button was old, and there is news: it is not worth a wait."""
    row, last = unsaid[-1] if unsaid and loaded.inbox and loaded.tries <= 1 else (None, None)
    return row is not None and not row.tries and isinstance(last, Show) and is_echo(last.screen)


def _may_keep(held: HeldLease, loaded: Loaded, draft: Draft) -> bool:
    """Whether nothing waits, and what a crash would have done again is an edit at most: the card shows the same."""
    edits = all(isinstance(each, Show) for each in draft.outgoing) and held.card.message_id == draft.card.message_id
    all_done = len(draft.handled) == len(loaded.inbox) < MOST_ROWS
    return edits and all_done and not held.gone and loaded.tries <= 1
