"""The procedure of a registration: from a posted form to where it stands next.

Owns what each answer of the portal to the details or a code means here, and how many codes go out. Must never hold
either for longer than they are needed, and never send the portal details that it would refuse.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from bot import logs
from bot.clock import Clock
from bot.portal import (
    Blocked,
    ClinicConfig,
    KeyRefused,
    Markup,
    PatientPortal,
    PortalError,
    PortalSession,
    Refusal,
    Registered,
    SignInNeeded,
    Starting,
    WrongCode,
)
from bot.runtime.accounts.registrations import Registrations
from bot.runtime.accounts.sign_in_steps import SignInStep
from bot.throttle import Allowance
from bot.web.registration.details import Unfit, read_details, region_of, typed_in
from bot.web.sign_in.procedure import CODE_EARNED, CODES, MOST_CODES, Visit

KNOWN_FOR: Final = 600.0
"""Seconds for which the clinic's rules are not asked again."""

FEW: Final = 2
"""Tries left at which it is said what else can be done."""

_CODE: Final = re.compile(r"[A-Za-z0-9]{1,24}")
_UNREAD: Final = frozenset({2, 12})
"""Event codes for what the portal cannot read as it was typed."""


class RegistrationProcedure:
    """Registers one person, a step for each form. `today`: the clinic's date."""

    def __init__(
        self, registrations: Registrations, portal: PatientPortal, clock: Clock, today: Callable[[], date]
    ) -> None:
        self._registrations = registrations
        self._portal = portal
        self._clock = clock
        self.today = today
        self._codes = Allowance(clock, CODES, CODE_EARNED)
        self._rules: tuple[ClinicConfig, float] | None = None

    async def rules(self) -> ClinicConfig:
        """What the clinic wants to know of whoever registers. Raises `PortalError`."""
        if self._rules is None or self._clock.monotonic() >= self._rules[1]:
            self._rules = await self._portal.auth.config(), self._clock.monotonic() + KNOWN_FOR
        return self._rules[0]

    async def goes(self, visit: Visit) -> SignInStep | None:
        """Take one step. The form of another step than the one that is waited for changes nothing."""
        session = visit.step.session
        if visit.text("over"):
            await self._registrations.start_again(visit.link, _with_details(visit))
            return None
        if session is None:
            return await self._details(visit) if "surname" in visit.fields else _from_the_start(visit)
        if visit.text("again"):
            return await self._again(visit, session)
        return await self._code(visit, session) if "code" in visit.fields else None

    async def _details(self, visit: Visit) -> SignInStep | None:
        """The details, to the clinic where they are all fit; a code goes out then."""
        here = replace(visit.here, details=typed_in(visit.fields))
        try:
            rules = await self.rules()
        except PortalError as error:
            return _down(here, error)
        region = region_of(rules.calling_code)
        born = rules.birth_date_required
        details = read_details(visit.fields, born_wanted=born, today=self.today(), region=region)
        if isinstance(details, Unfit):
            return replace(here, error=details.words, wrong=details.field)
        if not self._codes.take(visit.link.user):
            return replace(here, error="page.error.too_many_codes")
        try:
            code = self._registrations.code
            session = await self._portal.anonymous.registration.register_patient(details, payer=code)
        except Registered:
            await self._registrations.known(visit.link, here)
            return None
        except Markup:
            return replace(here, error="page.details.markup")
        except PortalError as error:
            return _down(here, error)
        step = replace(here, idle_seconds=rules.idle_seconds, codes_sent=1)
        return await self._registrations.heard(step, session)

    async def _again(self, visit: Visit, session: PortalSession) -> SignInStep:
        """Send another code, a bounded number of times: each is a message to somebody's phone."""
        here = visit.here
        if here.codes_sent >= MOST_CODES or not self._codes.take(visit.link.user):
            return replace(here, error="page.error.no_more_codes")
        try:
            session = await self._portal.anonymous.registration.resend_validation_code(session)
        except SignInNeeded:
            return _from_the_start(visit)
        except PortalError as error:
            return _down(here, error)
        step = replace(here, codes_sent=here.codes_sent + 1, note="page.code.sent_again")
        return await self._registrations.heard(step, session)

    async def _code(self, visit: Visit, session: PortalSession) -> SignInStep | None:
        code, here = "".join(visit.text("code").split()), visit.here
        if not code:
            return replace(here, error="page.error.code_needed", wrong="code")
        if not _CODE.fullmatch(code):
            return replace(here, error="page.error.code_unread", wrong="code")
        try:
            session = await self._portal.anonymous.registration.submit_validation_code(session, code)
        except WrongCode:
            return await self._wrong(visit)
        except (SignInNeeded, Blocked):
            return _from_the_start(visit)
        except PortalError as error:
            unread = replace(here, error="page.error.code_unread", wrong="code")
            return unread if error.code in _UNREAD else _down(here, error)
        proven = await self._registrations.heard(here, session)
        await self._registrations.complete(visit.link, session, here.idle_seconds, proven)
        return None

    async def _wrong(self, visit: Visit) -> SignInStep:
        """A wrong code, which counts; near the last try it is said what else can be done."""
        left = await self._registrations.links.failed(visit.link)
        if not left:
            return visit.beginning
        words = "page.error.wrong_code" if left > FEW else "page.error.wrong_code_again"
        return replace(visit.here, error=words, wrong="code")


def _with_details(visit: Visit) -> SignInStep:
    """The form once more, with what was typed: nobody but the person the link is for can come here."""
    return replace(visit.beginning, details=visit.step.details)


def _from_the_start(visit: Visit) -> SignInStep:
    return replace(_with_details(visit), error="page.details.again")


def _down(here: SignInStep, error: PortalError) -> SignInStep:
    """Nothing the person did: it costs no try, and the form stays as it was."""
    logs.event("registration_failed", logs.WARNING, kind=type(error).__name__, why=str(error))
    spoke = isinstance(error, Refusal) and error.told and not isinstance(error, KeyRefused | Starting)
    return replace(here, error="page.details.refused" if spoke else "page.details.down", wrong="")
