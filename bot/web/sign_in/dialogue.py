"""The sign-in dialogue: from a posted form to what is shown next, and what its steps share, sealed into the form.

Owns what each answer of the portal to a password or a code means here. Must never hold either for longer than the call
it is for, and never decides who may use a link. The hidden field is encrypted, bound to the link and of limited life,
so it needs no cookie and is the proof that a form was ours; it holds no password and no code.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from bot import logs
from bot.clock import Clock
from bot.crypto import Unsealable, Vault
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
from bot.runtime.accounts.sessions import owner_in, owner_members
from bot.store.records import Link
from bot.throttle import Allowance
from bot.web.rendering import NoticePage
from bot.web.sign_in import notices
from conversations.screens.model import Message, message

MOST_CODES = 4
"""Codes of one sign-in."""

CODES = 6
CODE_EARNED = 600.0
"""Codes that one user may have sent in a row, over all sign-ins, and the seconds until there is one more."""

_UNREAD = frozenset({2, 12})
"""Event codes for what the portal cannot read as it was typed."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A form that was posted by the person the link is for."""

    link: Link
    step: SignInStep
    fields: Mapping[str, str] = field(repr=False)

    def text(self, name: str) -> str:
        """A field without the space around it."""
        return self.fields.get(name, "").strip()


@dataclass(frozen=True, slots=True)
class GoesOn:
    """There is a form to fill in: for the code if the step has a session, else for the password."""

    step: SignInStep
    email: str = ""
    error: Message | None = None
    wrong: str = ""
    note: Message | None = None
    status: int = 200

    @property
    def more_codes(self) -> bool:
        """Whether another code can be asked for."""
        return self.step.codes_sent < MOST_CODES


@dataclass(frozen=True, slots=True)
class Ended:
    """There is nothing more to do on this page."""

    notice: NoticePage
    status: int = 200


Goes = GoesOn | Ended


class SignInDialogue:
    """Signs one person in, a step for each form."""

    def __init__(self, accounts: Accounts, portal: PatientPortal, clock: Clock) -> None:
        self._accounts = accounts
        self._portal = portal
        self._codes = Allowance(clock, CODES, CODE_EARNED)

    async def goes(self, visit: Visit) -> Goes:
        """Take one step."""
        if visit.step.session is None:
            return await self._password(visit)
        if visit.text("again"):
            return await self._again(visit, visit.step.session)
        return await self._code(visit, visit.step.session)

    async def _password(self, visit: Visit) -> Goes:
        email, password = visit.text("email"), visit.fields.get("password", "")
        start = GoesOn(SignInStep(proven=True), email=email, status=422)
        if not email or not password:
            return replace(start, error=message("page.error.both_needed"), wrong="password" if email else "email")
        try:
            login = await self._portal.auth.login(email, password)
            if login.needs_code:
                return await self._first_code(visit, login, start)
            return await self._finish(visit, login.session, login.config.idle_seconds, start)
        except WrongPassword:
            left = await self._accounts.links.failed(visit.link)
            again = replace(start, error=message("page.error.wrong_password", left), wrong="password")
            return again if left else await self._ended(visit)
        except Markup:
            return replace(start, error=message("page.error.markup"), wrong="password")
        except Blocked:
            return Ended(notices.BLOCKED, 403)
        except PortalError as error:
            return _down(start, error)

    async def _first_code(self, visit: Visit, login: Login, start: GoesOn) -> Goes:
        """The password is right: a code goes out, as long as the user was not sent too many. Raises `PortalError`."""
        if not self._codes.take(visit.link.user):
            await self._accounts.abandon(login.session)
            return replace(start, error=message("page.error.too_many_codes"), status=429)
        sent = await self._portal.auth.send_code(login.session)
        idle = login.config.idle_seconds
        step = replace(start.step, session=sent.session, idle_seconds=idle, delivery=sent.delivery, codes_sent=1)
        return GoesOn(step)

    async def _again(self, visit: Visit, session: PortalSession) -> Goes:
        """Send another code, a bounded number of times: each is a message to somebody's phone."""
        here = GoesOn(visit.step)
        if not (here.more_codes and self._codes.take(visit.link.user)):
            return replace(here, error=message("page.error.no_more_codes"), status=422)
        try:
            sent = await self._portal.auth.send_code(session)
        except SignInNeeded:
            return _from_the_start()
        except PortalError as error:
            return _down(here, error)
        counted = visit.step.codes_sent + 1
        step = replace(visit.step, session=sent.session, delivery=sent.delivery, codes_sent=counted)
        return GoesOn(step, note=message("page.code.sent_again"))

    async def _code(self, visit: Visit, session: PortalSession) -> Goes:
        code = "".join(visit.text("code").split())
        here = GoesOn(visit.step, status=422)
        if not code:
            return replace(here, error=message("page.error.code_needed"), wrong="code")
        try:
            login = await self._portal.auth.submit_code(session, code)
            idle = login.config.idle_seconds or visit.step.idle_seconds
            return await self._finish(visit, login.session, idle, _from_the_start())
        except WrongCode:
            left = await self._accounts.links.failed(visit.link)
            if left:
                return replace(here, error=message("page.error.wrong_code", left), wrong="code")
            await self._accounts.abandon(session)
            return await self._ended(visit)
        except SignInNeeded:
            return _from_the_start()
        except Blocked:
            return Ended(notices.BLOCKED, 403)
        except PortalError as error:
            unread = replace(here, error=message("page.error.code_unread"), wrong="code")
            return unread if error.code in _UNREAD else _down(here, error)

    async def _ended(self, visit: Visit) -> Goes:
        """That was the last try of this link; its chat gets another one, if the user may have it yet."""
        return Ended(notices.ended(await self._accounts.after_failing(visit.link)), 403)

    async def _finish(self, visit: Visit, session: PortalSession, idle_seconds: int | None, failed: GoesOn) -> Goes:
        """Ask the portal how long the session lives, which it knows best, and whose it is, and keep it."""
        try:
            valid = await self._portal.auth.validate(session)
            session, idle_seconds = valid.session, valid.remaining or idle_seconds
        except SignInNeeded as error:
            return _down(failed, error)
        except PortalError as error:
            logs.event("session_life_unsaid", why=str(error))
        session = await self._accounts.identified(session)
        kept = await self._accounts.complete(visit.link, session, idle_seconds)
        return Ended(notices.DONE) if kept else Ended(notices.GONE, 410)


def _from_the_start() -> GoesOn:
    return GoesOn(SignInStep(proven=True), error=message("page.error.start_again"), status=422)


def _down(here: GoesOn, error: PortalError) -> GoesOn:
    """Nothing the person did: it costs no try, and the form stays as it was."""
    logs.event("sign_in_failed", logs.WARNING, kind=type(error).__name__, why=str(error))
    spoke = isinstance(error, Refusal) and error.told and not isinstance(error, KeyRefused | Starting)
    why = message("page.error.refused") if spoke else message("page.error.down")
    return replace(here, error=why, wrong="", status=503)


LIFE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class SignInStep:
    """Where a sign-in stands. `proven`: Telegram's word was fresh once. With a session, its code is waited for.

    `whose` is what the user of the link is called.
    """

    proven: bool = False
    session: PortalSession | None = field(default=None, repr=False)
    idle_seconds: int | None = None
    delivery: str = ""
    codes_sent: int = 0
    whose: str = field(default="", repr=False)


class SignInSteps:
    """Seals steps for one link each."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._box = vault.box("sign-in form")
        self._clock = clock

    def sealed(self, step: SignInStep, token: str) -> str:
        """The step as a form field, good for ten minutes and this link."""
        members = {
            "until": int((self._clock.now() + LIFE).timestamp()),
            "proven": step.proven,
            "session": None if step.session is None else [step.session.id, step.session.token],
            "owner": None if step.session is None else owner_members(step.session.owner),
            "idle": step.idle_seconds,
            "delivery": step.delivery,
            "codes": step.codes_sent,
            "whose": step.whose,
        }
        return base64.urlsafe_b64encode(self._box.seal(json.dumps(members).encode(), token)).decode()

    def opened(self, text: str, token: str) -> SignInStep | None:
        """The step that was sealed for this link, or None where it was not, or too long ago."""
        try:
            sealed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
            members = json.loads(self._box.open(sealed, token))
        except (binascii.Error, UnicodeEncodeError, Unsealable):
            return None
        if self._clock.now().timestamp() >= members["until"]:
            return None
        session = _session_in(members)
        sent, whose = members["codes"], members.get("whose", "")  # a form may be older than this release
        return SignInStep(members["proven"], session, members["idle"], members["delivery"], sent, whose)


def _session_in(members: dict[str, Any]) -> PortalSession | None:
    """The session that waits for its code. A form of an earlier release does not say whose it is."""
    if members["session"] is None:
        return None
    number, token = members["session"]
    return PortalSession(number, token, owner=owner_in(members.get("owner")))
