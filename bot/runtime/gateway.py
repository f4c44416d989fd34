"""The gateway to the clinic: asks with the session of the person it is about.

Owns what each answer means for that session: a use keeps it, a refusal ends it. Must never write to the clinic but
through the `call` it is given, and never keep an answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TypeVar

from bot import logs
from bot.portal import Diary, PortalError, PortalSession, SignInNeeded, TimedOut, failure_of
from bot.runtime.accounts.owner import is_same_person
from bot.runtime.ports import Accounts, Clinic
from bot.store.errors import StoreError
from conversations.clinic.model import Key
from conversations.clinic.questions import Answer, Appointments, AskAppointments, Failure, Trouble
from conversations.effects import Ask
from conversations.events import Answered, Unanswered

T = TypeVar("T")

PATIENCE = 40.0
"""Seconds after which a read is given up, whatever the client's own timeouts say."""


class Gateway:
    """Calls the clinic with a user's session, and keeps or drops the session by what came back."""

    def __init__(self, clinic: Clinic, accounts: Accounts) -> None:
        self._clinic = clinic
        self._accounts = accounts

    async def answer(self, user: int, ask: Ask) -> Answered | Unanswered:
        """Asks the clinic; returns the event for the conversation, answer or trouble. Raises `StoreError`."""
        try:
            fresh = isinstance(ask.question, AskAppointments)
            answer = await self.with_session(user, lambda session: self._asked(session, ask), fresh=fresh)
        except PortalError as error:
            return Unanswered(ask.request, failure_of(error))
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - to the patient, a mistake here is an answer that cannot be read
            logs.event("question_failed", logs.ERROR, question=ask.question.kind, why=error)
            return Unanswered(ask.request, Failure(Trouble.ODD))
        return Answered(ask.request, answer)

    async def _asked(self, session: PortalSession, ask: Ask) -> Answer:
        """The clinic's answer; of what there is in a diary it also says whose that is."""
        answer = await self._clinic.answer(session, ask.question, behalf=ask.behalf)
        return replace(answer, whose=self._accounts.whose(session)) if isinstance(answer, Appointments) else answer

    async def diary(self, user: int, whose: str, patient: Key | None = None) -> Diary:
        """Reads the appointments of whom this is the mark, or of their `patient`, past ones included.

        Raises `PortalError`: `SignInNeeded` also where somebody else is signed in.
        """
        return await self.with_session(
            user, lambda session: self._clinic.diary_of(session, patient), fresh=True, whose=whose
        )

    async def with_session(
        self,
        user: int,
        call: Callable[[PortalSession], Awaitable[T]],
        patience: float = PATIENCE,
        *,
        fresh: bool = False,
        whose: str | None = None,
    ) -> T:
        """Runs `call` with the user's session, for `patience` (s) at most. Raises `PortalError`.

        `SignInNeeded` is raised also where there is no session, `TimedOut` when the time is up.

        Where it matters whose it is, as for what is in the diary, it has to be `fresh`: somebody else may have signed
        in meanwhile, by way of another replica. With `whose`, the session of anybody else is as good as none, and so is
        one of which that cannot be told.
        """
        session = await self._accounts.session(user, fresh=fresh)
        if session is None or not (whose is None or is_same_person(whose, self._accounts.whose(session))):
            raise SignInNeeded
        try:
            async with asyncio.timeout(patience):
                result = await call(session)
        except TimeoutError:
            raise TimedOut from None
        except PortalError as error:
            if is_signed_out(error):
                await self._note(self._forget(user, session))
            raise
        await self._note(self._accounts.touched(user))
        return result

    async def _forget(self, user: int, session: PortalSession) -> None:
        """Drop the session that was refused, and no newer one."""
        if await self._accounts.session(user) == session:
            await self._accounts.drop(user)

    async def _note(self, bookkeeping: Awaitable[None]) -> None:
        """What the clinic said stands: that it could not be noted what this means for the session changes nothing."""
        try:
            await bookkeeping
        except Exception as error:  # noqa: BLE001 - a booking that is known must not become one that is not
            logs.event("session_not_noted", logs.WARNING, why=error)


def is_signed_out(error: PortalError) -> bool:
    """Whether an error says that nobody is signed in."""
    return failure_of(error).trouble is Trouble.SIGN_IN
