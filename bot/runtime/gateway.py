"""The gateway to the clinic: asks with the session of the person it is about, and brings the answer.

Owns what each answer means for that session: a use keeps it, a refusal ends it. Of the questions of conversations it
owns the quick way, where the answer is waited for inside the turn, the slow one, where it comes back through the inbox,
and how often one person may ask. Must never write to the clinic but through the `call` it is given, never keep an
answer, and never touch a conversation: an answer that nobody waits for any more is for the conversation to drop.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from bot import logs
from bot.logs import ChatName
from bot.portal import Diary, PortalError, PortalSession, SignInNeeded, TimedOut, failure_of, is_same_person
from bot.runtime.accounts.keeper import COMPLETED, Keeper
from bot.runtime.accounts.tellings import ToldChats
from bot.runtime.codec import dump_event
from bot.runtime.inbox import Inbox, answer_key, next_look_key
from bot.runtime.ports import Clinic, Newcomers, Sessions
from bot.store.errors import StoreError
from bot.store.records import Arrival, NewTask, Task
from bot.throttle import Allowance
from conversations.clinic.account import OF_THIS_CHAT, OF_WHO_IS_SIGNED_IN, AskInvoiceMail, AskKept
from conversations.clinic.diary import AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.model import ONESELF, Invoice, Key
from conversations.clinic.orders import CancellationOrder
from conversations.clinic.questions import Answer, Appointments, AskAppointments, Failure, Question, Trouble
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches
from conversations.effects import Ask
from conversations.events import Answered, Unanswered

T = TypeVar("T")

BookedBy = Callable[[int, Key], Awaitable[str]]
"""The mark of whose appointment something is that was booked in this chat; empty where that is not known."""

OF_A_DIARY = (AskAppointments, AskAllAppointments, AskCancellation, *OF_WHO_IS_SIGNED_IN)
"""Questions whose answer depends on who is signed in at this very moment."""

PATIENCE = 40.0
"""Seconds after which a read is given up, whatever the client's own timeouts say."""

FOR_A_LINK = 4.0
"""Seconds in which the address of a video call is to be had: a card waits for it."""

AGAIN = 30.0
"""Seconds after which somebody looks whether a slow question still has somebody who asks it."""


class Gateway:
    """Calls the clinic with a user's session, and keeps or drops the session by what came back.

    `newcomers`: how the clinic is asked without an account, where it takes anybody without one. `tellings`: who wants
    to hear what staff did. `keeper`: what is kept of a chat. `booked_by`: whose what was booked here is.
    """

    def __init__(
        self,
        clinic: Clinic,
        sessions: Sessions,
        newcomers: Newcomers | None = None,
        tellings: ToldChats | None = None,
        keeper: Keeper | None = None,
        booked_by: BookedBy | None = None,
    ) -> None:
        self._clinic = clinic
        self._keeper = keeper
        self._booked_by = booked_by
        self._tellings = tellings
        self._sessions = sessions
        self._newcomers = newcomers

    async def answer(self, user: int, ask: Ask) -> Answered | Unanswered:
        """Asks the clinic; returns the event for the conversation, answer or trouble. Raises `StoreError`."""
        try:
            answer = await self._answered(user, ask)
        except PortalError as error:
            return Unanswered(ask.request, self._failure(error))
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - to the patient, a mistake here is an answer that cannot be read
            logs.event("question_failed", logs.ERROR, question=ask.question.kind, why=error)
            return Unanswered(ask.request, Failure(Trouble.ODD))
        return Answered(ask.request, answer)

    async def _answered(self, user: int, ask: Ask) -> Answer:
        """The answer for whoever asks. Raises `PortalError`."""
        known = await self._known(user, ask.question)
        if known is not None:
            return known
        if isinstance(ask.question, AskInvoiceMail) and self._keeper:
            number, send = ask.question.number, partial(self._clinic.mail_invoice, number=ask.question.number)
            mail = partial(self.with_session, user, send, fresh=True, staff=False)
            return await self._keeper.mailed(user, number, mail)
        if not ask.behalf.newcomer:
            fresh = isinstance(ask.question, OF_A_DIARY)
            return await self.with_session(
                user, lambda session: self._asked(user, session, ask), fresh=fresh, staff=ask.staff
            )
        if self._newcomers is None:
            raise SignInNeeded
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._newcomers.answer(ask.question)
        except TimeoutError:
            raise TimedOut from None
        keeper = self._keeper if isinstance(answer, COMPLETED) else None
        return await keeper.completed(user, "", answer) if keeper else answer

    async def _known(self, user: int, asked: Question) -> Answer | None:
        """The answer to what is known here, whoever is signed in; else None."""
        if isinstance(asked, AskTelling) and self._tellings:
            return await self._tellings.unasked(user, asked)
        if isinstance(asked, OF_THIS_CHAT) and self._keeper:
            return await self._keeper.answer(user, asked)
        return None

    def _failure(self, error: PortalError) -> Failure:
        """What it means to whoever asks; where one has to sign in, also whether one could go on without an account."""
        failure = failure_of(error)
        without = self._newcomers is not None and failure.trouble is Trouble.SIGN_IN
        return replace(failure, newcomers=without)

    async def _asked(self, user: int, session: PortalSession, ask: Ask) -> Answer:
        """The clinic's answer; of what there is in a diary it also says whose that is."""
        if isinstance(ask.question, AskKept | AskWatches) and self._keeper and session.duties is None:
            return await self._keeper.wanted(user, self._sessions.whose(session), ask.question)
        answer = await self._clinic.answer(session, ask.question, behalf=ask.behalf)
        if self._keeper and ask.behalf == ONESELF and session.duties is None and isinstance(answer, COMPLETED):
            answer = await self._keeper.completed(user, self._sessions.whose(session), answer)
        if (
            isinstance(answer, CancellationTerms)
            and isinstance(ask.question, AskCancellation)
            and not answer.appointment
        ):
            answer = replace(answer, anothers=await self._is_anothers(user, session, ask.question.key))
        if isinstance(answer, Appointments | CancellationTerms):
            return replace(answer, whose=self._sessions.whose(session))
        if isinstance(ask.question, AskTelling) and isinstance(answer, Telling):
            kept = self._tellings and await self._tellings.answered(user, session, ask.question, answer)
            return kept or Telling()
        return answer

    async def is_anothers(self, user: int, key: Key) -> bool:
        """Whether what was booked in this chat is somebody else's than of who is signed in now, if anybody is."""
        session = await self._sessions.of(user, fresh=True)
        return session is not None and await self._is_anothers(user, session, key)

    async def _is_anothers(self, user: int, session: PortalSession, key: Key) -> bool:
        whose = await self._booked_by(user, key) if self._booked_by else ""
        return bool(whose) and not is_same_person(whose, self._sessions.whose(session))

    async def diary(self, user: int, whose: str, patient: Key | None = None, patience: float = PATIENCE) -> Diary:
        """Reads the appointments of whom this is the mark, or of their `patient`, past ones included.

        Raises `PortalError`: `SignInNeeded` also where somebody else is signed in.
        """
        return await self.with_session(
            user, lambda session: self._clinic.diary_of(session, patient), patience, fresh=True, whose=whose
        )

    async def fee(self, user: int, whose: str, order: CancellationOrder, since: date) -> Invoice | None:
        """The invoice of a cancellation's fee; None also where it cannot be had: it is told with what is certain."""
        try:
            return await self.with_session(
                user, lambda session: self._clinic.fee_of(session, order, since), fresh=True, whose=whose
            )
        except Exception as error:  # noqa: BLE001 - that it is cancelled must be told all the same
            logs.event("no_fee_seen", logs.WARNING, why=error)
            return None

    async def video_link(self, user: int, appointment: Key) -> str:
        """The address of the video call of the user's own appointment; empty where it cannot be had. Never kept."""
        try:
            return await self.with_session(
                user, lambda session: self._clinic.video_link(session, appointment), FOR_A_LINK, fresh=True
            )
        except Exception as error:  # noqa: BLE001 - the card must be shown all the same
            logs.event("no_video_link", logs.WARNING, why=error)
            return ""

    async def with_session(
        self,
        user: int,
        call: Callable[[PortalSession], Awaitable[T]],
        patience: float = PATIENCE,
        *,
        fresh: bool = False,
        whose: str | None = None,
        staff: bool | None = None,
        newcomer: bool = False,
    ) -> T:
        """Runs `call` with the user's session, for `patience` (s) at most. Raises `PortalError`.

        `SignInNeeded` is raised also where there is no session, `TimedOut` when the time is up.

        Where it matters whose it is, as for what is in the diary, it has to be `fresh`: somebody else may have signed
        in meanwhile, by way of another replica. With `whose`, the session of anybody else is as good as none, and so is
        one of which that cannot be told. A `newcomer` has the session of their registration. `staff`: only a member of
        staff's will do, or only a patient's.
        """
        sessions = self._registered() if newcomer else self._sessions
        session = await sessions.of(user, fresh=fresh)
        if session is None or not (whose is None or is_same_person(whose, sessions.whose(session))):
            raise SignInNeeded
        if staff is not None and staff != (session.duties is not None):
            raise SignInNeeded
        try:
            async with asyncio.timeout(patience):
                result = await call(session)
        except TimeoutError:
            raise TimedOut from None
        except PortalError as error:
            if is_signed_out(error):
                await self._note(_forget(sessions, user, session))
            raise
        await self._note(sessions.touched(user))
        return result

    def _registered(self) -> Sessions:
        """The sessions of those who have registered. Raises `SignInNeeded` where nobody can."""
        if self._newcomers is None:
            raise SignInNeeded
        return self._newcomers.sessions

    async def registration_over(self, user: int) -> None:
        """Forget who registered: what they ordered has been answered, or may have been."""
        if self._newcomers is not None:
            await self._note(self._newcomers.sessions.drop(user))

    async def _note(self, bookkeeping: Awaitable[None]) -> None:
        """What the clinic said stands: that it could not be noted what this means for the session changes nothing."""
        try:
            await bookkeeping
        except Exception as error:  # noqa: BLE001 - a booking that is known must not become one that is not
            logs.event("session_not_noted", logs.WARNING, why=error)


async def _forget(sessions: Sessions, user: int, session: PortalSession) -> None:
    """Drop the session that was refused, and no newer one."""
    if await sessions.of(user) == session:
        await sessions.drop(user)


def is_signed_out(error: PortalError) -> bool:
    """Whether an error says that nobody is signed in."""
    return failure_of(error).trouble is Trouble.SIGN_IN


@dataclass(frozen=True, slots=True)
class _Read:
    request: int
    task: asyncio.Task[Answered | Unanswered]


class Reads:
    """Reads from the clinic, one at a time for each chat. `owner` names this process in the keys of its answers."""

    def __init__(self, gateway: Gateway, inbox: Inbox, allowance: Allowance, owner: str, chat_name: ChatName) -> None:
        self.gateway = gateway
        self._inbox = inbox
        self._allowance = allowance
        self._owner = owner
        self._chat_name = chat_name
        self._slow: dict[int, _Read] = {}
        self._delivering: set[asyncio.Task[None]] = set()
        self._count = itertools.count()

    def asking(self, chat: int) -> int | None:
        """The number of the question whose answer is on its way to the chat's inbox."""
        reading = self._slow.get(chat)
        return reading.request if reading else None

    @property
    def at_work(self) -> bool:
        """Whether an answer is there that is not in the inbox yet. Waiting for the clinic is not work."""
        return any(reading.task.done() for reading in self._slow.values())

    async def ask(self, chat: int, ask: Ask, seconds: float) -> Answered | Unanswered | None:
        """Asks, and returns the answer; None when it takes longer than `seconds` (s) and will come through the inbox.

        Cancels the chat's earlier question if that is still on its way: nobody waits for its answer any more.
        """
        self.let_go(chat)
        task = asyncio.create_task(self._asked(chat, ask))
        try:
            done, _ = await asyncio.wait({task}, timeout=max(seconds, 0))
        except asyncio.CancelledError:
            task.cancel()
            raise
        if done:
            return task.result()
        self._slow[chat] = _Read(ask.request, task)
        delivery = asyncio.create_task(self._deliver(chat, ask.request, task))
        self._delivering.add(delivery)
        delivery.add_done_callback(self._delivering.discard)
        return None

    async def look_after(self, task: Task) -> NewTask | None:
        """A slow question should be answered by now: the chat looks after it, unless it is still on its way."""
        if task.chat is None:
            return None
        if self.asking(task.chat) is None:
            # It stays in the inbox until a turn has committed what it did: being woken is lost with the process.
            await self._inbox.deliver([Arrival(task.key, task.chat, "")])
            return None
        due = task.due_at + timedelta(seconds=AGAIN)
        return NewTask(next_look_key(task.key), task.name, due, chat=task.chat)

    async def stop(self) -> None:
        """Give up what is on its way; it is asked again by whoever goes on."""
        for delivery in list(self._delivering):
            delivery.cancel()
        for reading in self._slow.values():
            reading.task.cancel()
        await asyncio.gather(*self._delivering, return_exceptions=True)

    async def _asked(self, chat: int, ask: Ask) -> Answered | Unanswered:
        await self._allowance.taken(chat)
        return await self.gateway.answer(chat, ask)

    def let_go(self, chat: int) -> None:
        """The patient has moved on: the answer to an earlier question would be dropped anyway."""
        earlier = self._slow.pop(chat, None)
        if earlier:
            earlier.task.cancel()

    async def _deliver(self, chat: int, request: int, task: asyncio.Task[Answered | Unanswered]) -> None:
        try:
            event = await task
            key = answer_key(chat, request, self._owner, next(self._count))
            await self._inbox.deliver([Arrival(key, chat, dump_event(event))])
        except asyncio.CancelledError:
            return
        except Exception as error:  # noqa: BLE001 - a lost answer is asked for again
            logs.event("answer_lost", logs.ERROR, chat=self._chat_name(chat), why=error)
        finally:  # not before the answer is in the inbox, so that nobody thinks it lost
            if self.asking(chat) == request:
                del self._slow[chat]
