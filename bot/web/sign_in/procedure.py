"""The sign-in procedure: from a posted form to where the sign-in stands next.

Owns what each answer of the portal to a password or a code means here. Must never hold either for longer than the call
it is for, and never decides who may use a link.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from bot import logs
from bot.clock import Clock
from bot.portal import (
    Blocked,
    KeyRefused,
    Login,
    Markup,
    PatientPortal,
    PortalError,
    PortalSession,
    Refusal,
    SignInNeeded,
    Starting,
    WrongCode,
    WrongPassword,
)
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sign_in_steps import SignInStep
from bot.runtime.accounts.tries import Try
from bot.store.records import Link
from bot.throttle import Allowance

MOST_CODES: Final = 4
"""Codes of one sign-in."""

CODES: Final = 6
CODE_EARNED: Final = 600.0
"""Codes that one user may have sent in a row, over all sign-ins, and the seconds until there is one more."""

PATIENT, STAFF = "patient", "staff"
"""Values of the choice on the page: to which portal somebody signs in."""

ERROR: Final = "page.error."
"""How the words begin on a page that says what went wrong."""

UNTRIED: Final = frozenset({"both_needed", "code_needed", "start_again"})
"""What went wrong where nothing was tried."""

TRIES: Final = frozenset({"wrong_password", "wrong_code", "stopped"})
"""What went wrong that counts, and is bounded by that; of all else a link's first is on record."""

_UNREAD = frozenset({2, 12})
"""Event codes for what the portal cannot read as it was typed."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A form that was posted by the person the link is for. `step` is where the sign-in stands, `view` the form."""

    link: Link
    step: SignInStep
    view: str = field(repr=False)
    fields: Mapping[str, str] = field(repr=False)

    def text(self, name: str) -> str:
        """A field without the space around it."""
        return self.fields.get(name, "").strip()

    @property
    def here(self) -> SignInStep:
        """The step as it goes on from here, with nothing said yet."""
        return replace(self.step, view=self.view, proven=True, error="", note="", wrong="")

    @property
    def beginning(self) -> SignInStep:
        """The first step. The address is not kept: who answers this form need not have given it."""
        return SignInStep(view=self.view, proven=True)


class SignInProcedure:
    """Signs one person in, a step for each form. What it answers is to be kept; None: it is kept already, or nothing
    has changed."""

    def __init__(
        self, accounts: Accounts, portal: PatientPortal, clock: Clock, staff: Collection[int] | None = None
    ) -> None:
        self._staff = staff
        self._accounts = accounts
        self._portal = portal
        self._codes = Allowance(clock, CODES, CODE_EARNED)

    async def goes(self, visit: Visit) -> SignInStep | None:
        """Take one step. The form of another step than the one that is waited for changes nothing.

        What staff are refused is put on record.
        """
        step = await self._goes(visit)
        why = _refusal(visit, step)
        if why:
            email, is_try = visit.text("email") or visit.step.email, why in TRIES
            await self._accounts.turned_away(visit.link, email, why, visit.view if is_try else "")
        return step

    async def _goes(self, visit: Visit) -> SignInStep | None:
        session, fields = visit.step.session, visit.fields
        if visit.text("over"):
            await self._accounts.start_again(visit.link, visit.beginning)
            return None
        if session is None:
            return await self._password(visit) if "password" in fields else _from_the_start(visit)
        if visit.step.number is not None:
            return None
        if visit.text("again"):
            return await self._again(visit, session)
        return await self._code(visit, session) if "code" in fields else None

    async def _password(self, visit: Visit) -> SignInStep | None:
        email, password = visit.text("email"), visit.fields.get("password", "")
        role = STAFF if visit.text("role") == STAFF else PATIENT
        start = replace(visit.here, email=email, role=role)
        if not email or not password:
            return replace(start, error="page.error.both_needed", wrong="password" if email else "email")
        if role == STAFF and not self._may_be_staff(visit.link.user):
            return replace(start, error="page.error.no_staff")
        made = await self._accounts.tries.take(visit.link, email)
        if made.held:
            return replace(start, error=f"page.error.{made.held}")
        try:
            login = await self._tried(visit, email, password, made)
            if login.needs_code:
                return await self._first_code(visit, login, start)
            return await self._finish(visit, start, login, start)
        except WrongPassword:
            await self._accounts.tries.wrong_password(visit.link, email)
            more = await self._accounts.tries.may_try(visit.link, email)
            return replace(start, error=f"page.error.{'wrong_password' if more else 'stopped'}", wrong="password")
        except Markup:
            return replace(start, error="page.error.markup", wrong="password")
        except Blocked:
            return replace(start, error="page.error.blocked")
        except PortalError as error:
            return _down(start, error)

    async def _tried(self, visit: Visit, email: str, password: str, made: Try) -> Login:
        """Try the password. Only a wrong one counts. Raises `PortalError`."""
        try:
            login = await self._portal.auth.login(email, password, staff=visit.text("role") == STAFF)
        except WrongPassword:
            raise
        except PortalError:
            await self._accounts.tries.never_mind(visit.link, email)
            raise
        await self._accounts.tries.right_password(visit.link, email, made)
        return login

    def _may_be_staff(self, user: int) -> bool:
        """Whether this Telegram account may be used by staff: any, unless the clinic has listed some."""
        return self._staff is None or user in self._staff

    async def _first_code(self, visit: Visit, login: Login, start: SignInStep) -> SignInStep:
        """The password is right: a code goes out, as long as the user was not sent too many. Raises `PortalError`."""
        if not self._codes.take(visit.link.user):
            await self._accounts.abandon(login.session)
            return replace(start, error="page.error.too_many_codes")
        sent = await self._portal.auth.send_code(login.session)
        step = replace(start, idle_seconds=login.config.idle_seconds, delivery=sent.delivery, codes_sent=1)
        return await self._accounts.heard(step, sent.session)

    async def _again(self, visit: Visit, session: PortalSession) -> SignInStep:
        """Send another code, a bounded number of times: each is a message to somebody's phone."""
        here = visit.here
        if here.codes_sent >= MOST_CODES or not self._codes.take(visit.link.user):
            return replace(here, error="page.error.no_more_codes")
        try:
            sent = await self._portal.auth.send_code(session)
        except SignInNeeded:
            return _from_the_start(visit)
        except PortalError as error:
            return _down(here, error)
        step = replace(here, delivery=sent.delivery, codes_sent=here.codes_sent + 1, note="page.code.sent_again")
        return await self._accounts.heard(step, sent.session)

    async def _code(self, visit: Visit, session: PortalSession) -> SignInStep | None:
        code, here = "".join(visit.text("code").split()), visit.here
        if not code:
            return replace(here, error="page.error.code_needed", wrong="code")
        try:
            login = await self._portal.auth.submit_code(session, code)
            return await self._finish(visit, here, login, _from_the_start(visit))
        except WrongCode:
            if await self._accounts.links.failed(visit.link):
                return replace(here, error="page.error.wrong_code", wrong="code")
            await self._accounts.abandon(session)
            return visit.beginning
        except SignInNeeded:
            return _from_the_start(visit)
        except Blocked:
            await self._accounts.abandon(session)
            return replace(visit.beginning, error="page.error.blocked")
        except PortalError as error:
            unread = replace(here, error="page.error.code_unread", wrong="code")
            return unread if error.code in _UNREAD else _down(here, error)

    async def _finish(self, visit: Visit, here: SignInStep, login: Login, failed: SignInStep) -> SignInStep | None:
        """Ask the portal how long the session lives, which it knows best, and whose it is; the rest is the chat's."""
        session, idle = login.session, login.config.idle_seconds or here.idle_seconds
        try:
            valid = await self._portal.auth.validate(session)
            session, idle = valid.session, valid.remaining or idle
        except SignInNeeded as error:
            return _down(failed, error)
        except PortalError as error:
            logs.event("session_life_unsaid", why=str(error))
        session = await self._accounts.identified(session)
        proven = await self._accounts.heard(replace(here, idle_seconds=idle), session)
        await self._accounts.ask_number(visit.link, proven)
        return None


def _refusal(visit: Visit, step: SignInStep | None) -> str:
    """Why somebody who wants to be staff goes no further, in a word; nothing where nothing was tried."""
    is_staff = (visit.text("role") if "password" in visit.fields else visit.step.role) == STAFF
    if step is None or not is_staff:
        return ""
    why = step.error.removeprefix(ERROR)
    ended = "wrong_code" if "code" in visit.fields and step.session is None else ""
    return "" if why in UNTRIED else why or ended


def _from_the_start(visit: Visit) -> SignInStep:
    return replace(visit.beginning, error="page.error.start_again")


def _down(here: SignInStep, error: PortalError) -> SignInStep:
    """Nothing the person did: it costs no try, and the form stays as it was."""
    logs.event("sign_in_failed", logs.WARNING, kind=type(error).__name__, why=str(error))
    spoke = isinstance(error, Refusal) and error.told and not isinstance(error, KeyRefused | Starting)
    return replace(here, error="page.error.refused" if spoke else "page.error.down", wrong="")
