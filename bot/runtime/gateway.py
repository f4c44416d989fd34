"""The gateway to the clinic: asks with the session of the person it is about.

Owns what each answer means for that session: a use keeps it, a refusal ends it. Must never write to the clinic but
through the `call` it is given, and never keep an answer.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.logs import failure
from bot.portal import Diary, PortalError, PortalSession, SignInNeeded, TimedOut, failure_of
from bot.runtime.ports import Accounts, Clinic
from bot.store.errors import StoreError
from conversations.clinic.questions import AskAppointments, Failure, Trouble
from conversations.effects import Ask
from conversations.events import Answered, Unanswered

T = TypeVar("T")

log = logging.getLogger(__name__)

PATIENCE = 40.0
"""Seconds after which a read is given up, whatever the client's own timeouts say."""


class Gateway:
    """Asks the clinic on behalf of one user at a time."""

    def __init__(self, clinic: Clinic, accounts: Accounts) -> None:
        self._clinic = clinic
        self._accounts = accounts

    async def answer(self, user: int, ask: Ask) -> Answered | Unanswered:
        """The event that a question leads to. Raises `StoreError` alone."""
        try:
            fresh = isinstance(ask.question, AskAppointments)
            answer = await self.with_session(
                user, lambda session: self._clinic.answer(session, ask.question, behalf=ask.behalf), fresh=fresh
            )
        except PortalError as error:
            return Unanswered(ask.request, failure_of(error))
        except StoreError:
            raise
        except Exception as error:  # noqa: BLE001 - to the patient, a mistake here is an answer that cannot be read
            log.error("event=question_failed question=%s why=%s", ask.question.kind, failure(error))  # noqa: TRY400 - the text may speak of a person
            return Unanswered(ask.request, Failure(Trouble.ODD))
        return Answered(ask.request, answer)

    async def diary(self, user: int) -> Diary:
        """The user's appointments, past ones included. Raises `PortalError`."""
        return await self.with_session(user, self._clinic.diary_of, fresh=True)

    async def with_session(
        self,
        user: int,
        call: Callable[[PortalSession], Awaitable[T]],
        patience: float = PATIENCE,
        *,
        fresh: bool = False,
    ) -> T:
        """`call` with the user's session. Raises `PortalError`: `SignInNeeded` also where there is no session.

        Where it matters whose it is, as for what is in the diary, it has to be `fresh`: somebody else may have signed
        in meanwhile, by way of another replica.
        """
        session = await self._accounts.session(user, fresh=fresh)
        if session is None:
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
            log.warning("event=session_not_noted why=%s", failure(error))


def is_signed_out(error: PortalError) -> bool:
    """Whether an error says that nobody is signed in."""
    return failure_of(error).trouble is Trouble.SIGN_IN
