"""Drives one conversation through what happened to it, into the draft of what its turn will write.

Owns the loop of events and effects inside a turn: questions that are answered quickly are fed straight back. Nothing of
the draft exists until it is committed as a whole. Must never write to the store and never send what can wait for the
commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any, assert_never
from zoneinfo import ZoneInfo

from bot import logs
from bot.clock import Clock
from bot.logs import ChatName
from bot.runtime.codec import (
    Erase,
    Outgoing,
    StoredOrder,
    TakeOut,
    dump_attempt,
    dump_card,
    dump_event,
    dump_order,
    dump_outgoing,
    fresh_conversation,
)
from bot.runtime.gateway import AGAIN, Reads
from bot.runtime.inbox import alarm_key, identify_key, look_key
from bot.runtime.ledger.recovery import apology, in_short
from bot.runtime.outbox import Asides
from bot.runtime.ports import Accounts
from bot.runtime.thinking import LONG, Thinking
from bot.store.records import Attempt, AttemptStatus, NewAttempt, NewAuditRow, NewTask, Turn
from bot.telegram import Card, Heard, Incoming, Nothing
from conversations import Conversation, Transition
from conversations.clinic.orders import InQuestion, Unknown
from conversations.effects import (
    AbandonSignIn,
    Ask,
    DeleteTyped,
    Effect,
    Forget,
    Identify,
    Keep,
    MatchNumber,
    Notice,
    Place,
    Record,
    Show,
    SignOut,
    Wait,
)
from conversations.events import Event, OrderEnded, Said, Waited
from conversations.screens.model import Message
from conversations.state.conversation import Role

QUICK = 0.8
"""Seconds that all questions of a turn may take together before the rest is answered in the background."""

MOST_STEPS = 12
"""Steps that one arrival may lead to inside its turn; what goes on longer goes on through the inbox."""

SIGN_OUT = 1.0
"""Seconds that a turn waits for the portal where a session begins or ends, which goes on beside the turn after that."""


LONGEST_REFERENCE = 200
"""Letters that the audit trail keeps of what the portal calls something."""


@dataclass(slots=True)
class Draft:
    """What one turn has decided so far. `muted`: nobody is there to see anything shown. `left`: something is
    left in the inbox that this release cannot read.

    What is to come later is due by the clock that replicas share, which is so far `ahead` of this process's.
    Until `quick_until`, by the monotonic clock (s), the clinic's answers are waited for; the rest comes back through
    the inbox.
    """

    conversation: Conversation
    card: Card
    quick_until: float
    ahead: timedelta = timedelta()
    handled: list[int] = field(default_factory=list)
    outgoing: list[Outgoing] = field(default_factory=list)
    attempts: list[NewAttempt] = field(default_factory=list)
    tasks: list[NewTask] = field(default_factory=list)
    put_aside: list[int] = field(default_factory=list)
    said_again: list[int] = field(default_factory=list)
    audit: list[NewAuditRow] = field(default_factory=list)
    left: bool = False
    changed: bool = False
    muted: bool = False

    def become(self, conversation: Conversation) -> None:
        """The conversation after a step."""
        self.changed = self.changed or conversation != self.conversation
        self.conversation = conversation

    def say(self, outgoing: Outgoing) -> None:
        """Say this at the end of the turn, after what was to be said before; of several cards the last one."""
        if self.muted:
            return
        if isinstance(outgoing, Show):
            outgoing = self._merged(outgoing)
        erased = [each for each in self.outgoing if isinstance(each, Erase)]
        self.outgoing = [*(each for each in self.outgoing if not isinstance(each, Erase)), outgoing, *erased]

    def forget(self, by: NewAuditRow) -> None:
        """Delete what is kept of the chat once all else is done, whether or not somebody is there to see it."""
        self.outgoing.append(Erase())
        self.audit.append(by)

    def place(self, effect: Place, now: datetime) -> None:
        """Write an attempt, ready to be sent once the turn is committed."""
        noted = self.conversation.order
        note = dump_attempt(noted) if noted and noted.number == effect.number else ""
        order = StoredOrder(effect.order, effect.before, now, note, effect.before_complete, effect.whose)
        self.attempts.append(NewAttempt(effect.number, dump_order(order)))

    def placed(self, chat: int, ids: Sequence[int]) -> list[Attempt]:
        """The attempts as they were written, under these ids."""
        new = ((each.number, each.order, AttemptStatus.READY, None, 0, None, None) for each in self.attempts)
        return [Attempt(number, chat, *rest) for number, rest in zip(ids, new, strict=True)]

    def quick_left(self, now: float) -> float:
        """Seconds (s) for which the clinic's answers are still waited for in this turn; 0 once it is past."""
        return max(0.0, self.quick_until - now)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.handled or self.outgoing or self.changed or self.put_aside or self.said_again or self.audit)

    def turn(self, state: str) -> Turn:
        """The turn as it is written, with its conversation as a text."""
        return Turn(
            state=state,
            card=dump_card(self.card),
            handled=tuple(self.handled),
            outgoing=tuple(map(dump_outgoing, self.outgoing)),
            attempts=tuple(self.attempts),
            tasks=tuple(self.tasks),
            put_aside=tuple(self.put_aside),
            said_again=tuple(self.said_again),
            audit=tuple(self.audit),
        )

    def _merged(self, show: Show) -> Show:
        earlier = [outgoing for outgoing in self.outgoing if isinstance(outgoing, Show)]
        self.outgoing = [outgoing for outgoing in self.outgoing if not isinstance(outgoing, Show)]
        return replace(show, fresh=show.fresh or any(card.fresh for card in earlier))


@dataclass(slots=True)
class _Aftermath:
    """What the effects of one step leave to be done."""

    notice: Message | None = None
    ask: Ask | None = None
    sign_out: bool = False
    sign_in: MatchNumber | AbandonSignIn | None = None


def forgotten(at: datetime, name: str, by: str) -> NewAuditRow:
    """The line that says that a chat is forgotten, by the pseudonym that it has in the log, and at whose wish."""
    when = at.astimezone(UTC).isoformat(timespec="microseconds")
    return NewAuditRow(when, 0, "", "", "", "forget", by, f"chat {name}")


class Dialogue:
    """Feeds events to `advance` and performs what cannot wait.

    The conversation hears the moment by the clock that replicas share, in `zone`: another one may have asked what it
    waits for."""

    def __init__(  # noqa: PLR0913, PLR0917 - what a dialogue stands on
        self,
        thinking: Thinking,
        reads: Reads,
        asides: Asides,
        accounts: Accounts,
        clock: Clock,
        zone: ZoneInfo,
        chat_name: ChatName,
        mark: Callable[[str], str] = str,
    ) -> None:
        self._mark = mark
        self._thinking = thinking
        self._reads = reads
        self._asides = asides
        self._accounts = accounts
        self._clock = clock
        self._zone = zone
        self._chat_name = chat_name

    def release(self, chat: int, incoming: Incoming | Nothing | None) -> None:
        """Answer a press, if it is one, of which nothing else comes."""
        if isinstance(incoming, Heard) and incoming.callback:
            self._asides.answer(chat, incoming.callback, None)

    async def take(self, chat: int, draft: Draft, event: Event, heard: Heard | None = None) -> None:
        """Feeds the event to `advance`, and the clinic's quick answers after it, and writes all of it to the draft.

        Stops at a question whose answer will come through the inbox: the draft then waits for it.
        """
        for count in range(MOST_STEPS):
            aftermath = await self._step(chat, draft, event, heard)
            if count == 0 and heard and heard.callback:
                self._asides.answer(chat, heard.callback, aftermath.notice)
            if aftermath.sign_out:
                await self.sign_out(chat)
            if aftermath.sign_in:
                await self._sign_in(chat, aftermath.sign_in)
            if aftermath.ask is None:
                return
            if count == MOST_STEPS - 1:
                draft.quick_until = self._clock.monotonic()
            following = await self.ask(chat, draft, aftermath.ask)
            if following is None:
                return
            event = following

    async def ask(self, chat: int, draft: Draft, ask: Ask) -> Event | None:
        """Asks the clinic; returns the answer if it is quick, else None with a task in the draft to look after it."""
        answer = await self._reads.ask(chat, ask, draft.quick_left(self._clock.monotonic()))
        if answer is None:
            self._asides.typing(chat)
            draft.quick_until = min(draft.quick_until, self._clock.monotonic())
            draft.tasks.append(self.look_after(chat, draft, ask.request))
        return answer

    def look_after(self, chat: int, draft: Draft, request: int) -> NewTask:
        """Somebody looks in a while whether this question is still asked."""
        return NewTask(look_key(chat, request), "ask", self._due(draft, AGAIN), chat=chat)

    async def sign_out(self, chat: int) -> None:
        """Forget the session, and end it at the portal without making the patient wait for that."""
        await self._meanwhile(self._accounts.sign_out(chat))

    async def _sign_in(self, chat: int, effect: MatchNumber | AbandonSignIn) -> None:
        """A sign-in goes on or ends; what became of it comes through the inbox."""
        if isinstance(effect, MatchNumber):
            await self._meanwhile(self._accounts.matched(chat, effect.link, effect.number, effect.among))
        else:
            await self._meanwhile(self._accounts.leave(chat, effect.link, effect.among))

    async def _meanwhile(self, work: Coroutine[Any, Any, None]) -> None:
        done = self._asides.begin(work)
        await asyncio.wait({done}, timeout=SIGN_OUT)

    async def _step(self, chat: int, draft: Draft, event: Event, heard: Heard | None) -> _Aftermath:
        now = self._due(draft)
        try:
            step = await self._advanced(chat, draft.conversation, event, now.astimezone(self._zone))
        except Exception as error:  # noqa: BLE001 - a mistake in there must not lock a patient out
            logs.event("conversation_failed", logs.ERROR, chat=self._chat_name(chat), why=error)
            self._start_over(draft, event, now)
            return _Aftermath()
        if step.conversation.role is not draft.conversation.role:
            self._asides.menu(chat, staff=step.conversation.role is Role.STAFF)
        draft.become(step.conversation)
        aftermath = _Aftermath()
        for effect in step.effects:
            self._effect(chat, draft, effect, heard, aftermath)
        return aftermath

    async def _advanced(self, chat: int, conversation: Conversation, event: Event, now: datetime) -> Transition:
        """What the conversation makes of it; what is typed at length is read where nobody waits for it."""
        if isinstance(event, Said) and len(event.text) >= LONG:
            return await self._thinking.step(chat, conversation, event, now)
        return self._thinking.advance(conversation, event, now)

    def _start_over(self, draft: Draft, event: Event, now: datetime) -> None:
        """Begin anew; an attempt stays open until its outcome is told."""
        attempt = draft.conversation.order
        words = apology(attempt)
        if isinstance(event, OrderEnded):
            words = in_short(event.outcome, attempt)
            attempt = attempt if isinstance(event.outcome, Unknown | InQuestion) else None
        draft.become(replace(fresh_conversation(now), order=attempt))
        draft.say(words)

    def _effect(self, chat: int, draft: Draft, effect: Effect, heard: Heard | None, aftermath: _Aftermath) -> None:
        match effect:
            case Show() | Keep():
                draft.say(effect)
            case Place():
                draft.place(effect, self._due(draft))
            case Identify(number, is_it):
                draft.tasks.append(self._identified(chat, number, self._due(draft), is_it=is_it))
            case Wait(request, seconds):
                draft.tasks.append(self._alarm(chat, Waited(request), self._due(draft, seconds)))
            case Notice(words):
                aftermath.notice = words
            case Ask():
                aftermath.ask = effect
            case SignOut():
                aftermath.sign_out = True
            case Forget():
                self._reads.let_go(chat)
                draft.forget(forgotten(self._due(draft), self._chat_name(chat), "by the person"))
            case MatchNumber() | AbandonSignIn():
                aftermath.sign_in = effect
            case Record():
                self.record(chat, draft, effect)
            case DeleteTyped():
                if heard and heard.typed is not None:
                    self._asides.delete(chat, heard.typed)  # at once, and for certain before it is said that it was
                    draft.outgoing.insert(0, TakeOut(heard.typed))
            case _:
                assert_never(effect)

    def record(self, chat: int, draft: Draft, what: Record) -> None:
        """Note an action of staff, to be written with the turn: a mark stands for the patient."""
        patient = what.mark if what.patient is None else self._mark(str(what.patient))
        at = self._due(draft).astimezone(UTC).isoformat(timespec="microseconds")
        reference = what.reference[:LONGEST_REFERENCE]
        row = NewAuditRow(at, chat, what.member, what.role, patient, what.action, what.outcome, reference)
        draft.audit.append(row)

    def _due(self, draft: Draft, seconds: float = 0.0) -> datetime:
        """The moment in so many seconds, by the clock that replicas share."""
        return self._clock.now() + draft.ahead + timedelta(seconds=seconds)

    def _identified(self, chat: int, number: int, due: datetime, *, is_it: bool) -> NewTask:
        """What the patient says is the ledger's to note, once the turn is committed."""
        return NewTask(identify_key(chat, number, due), "identify", due, f"{number} {int(is_it)}", chat)

    def _alarm(self, chat: int, event: Waited, due: datetime) -> NewTask:
        """The event, to come into the chat's inbox when its time has come."""
        return NewTask(alarm_key(chat, event.request, due), "arrive", due, dump_event(event), chat)
