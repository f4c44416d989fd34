"""The page on which staff fill in a patient who is new to the clinic: whom it may be, and the one call.

Guarded as the sign-in page is, by the same code; every field is read again here. Whom it may be is told by initials and
year of birth, before anything is made. That one may register nobody reads like any refusal: it must never say whether
the clinic knows somebody whom the reader may not see.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from bot import logs
from bot.clock import Clock
from bot.portal import (
    Details,
    Markup,
    PatientPortal,
    PortalError,
    PortalSession,
    Refusal,
    SignInNeeded,
    Unsent,
)
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.patient_forms import PatientForms
from bot.runtime.accounts.sign_in_steps import End, SignInStep
from bot.store.records import Link
from bot.throttle import Allowance
from bot.web.bodies import form_of
from bot.web.registration.details import Unfit, read_details, typed_in
from bot.web.registration.page import MOST_BYTES
from bot.web.rendering import DetailsForm, NoticePage, Pages
from bot.web.sign_in import notices
from bot.web.sign_in.account_name import UserNames
from bot.web.sign_in.forms import Forms
from bot.web.sign_in.page import SignIn
from bot.web.sign_in.procedure import Visit
from bot.web.sign_in.proof import Proof
from conversations.clinic.patients import PatientRecord
from conversations.screens.model import Message, message

MOST_ALIKE: Final = 6
"""Patients who look alike that are told about."""

FORMS: Final = 20
EARNED: Final = 30.0
"""Forms that one member of staff may send in a row, and the seconds until there is one more: each is three searches."""

DONE: Final = NoticePage(message("page.patient.done.title"), message("page.patient.done.text"), done=True)


class PatientProcedure:
    """Takes one form after the other. `sessions` are those of staff; `today`: the clinic's date."""

    def __init__(
        self,
        forms: PatientForms,
        accounts: Accounts,
        portal: PatientPortal,
        clock: Clock,
        today: Callable[[], date],
    ) -> None:
        self._forms = forms
        self._accounts = accounts
        self._portal = portal
        self.today = today
        self._allowance = Allowance(clock, FORMS, EARNED)

    async def goes(self, visit: Visit) -> SignInStep | None:
        """Take one step: what is wrong, whom it may be, or the one call. What was sent changes nothing any more."""
        if visit.step.sent or "surname" not in visit.fields:
            return None
        here = replace(visit.here, details=typed_in(visit.fields), alike=())
        details = read_details({**visit.fields, "consent": "1"}, born_wanted=True, today=self.today(), numbered=True)
        if isinstance(details, Unfit):
            return replace(here, error=details.words, wrong=details.field)
        if not self._allowance.take(visit.link.user):
            return replace(here, error="page.patient.too_many")
        try:
            session = await self._forms.staff(self._accounts.sessions, visit.link.user)
            alike = await self._alike(session, details)
        except PortalError as error:
            return await self._unseen(visit, here, error)
        await self._accounts.sessions.touched(visit.link.user)
        if alike and not self._is_another(visit, here, alike):
            return replace(here, alike=alike)
        return await self._makes(visit, here, session, details)

    async def _alike(self, session: PortalSession, details: Details) -> tuple[str, ...]:
        """Whom it may be, by initials and year. Raises `PortalError`, a `Refusal` for who may not act for patients."""
        if session.duties is None or not session.duties.refer:
            raise Refusal("may not act for patients")
        found = await self._portal.staff.alike(session, details)
        return tuple(dict.fromkeys(_told(one) for one in found))[:MOST_ALIKE]

    @staticmethod
    def _is_another(visit: Visit, here: SignInStep, alike: tuple[str, ...]) -> bool:
        """Whether staff have said of these very details, and of all whom it may be, that it is somebody else."""
        same = dict(visit.step.details) == dict(here.details) and visit.step.alike == alike
        return same and visit.text("another") == "1"

    async def _unseen(self, visit: Visit, here: SignInStep, error: PortalError) -> SignInStep:
        """Nothing was sent: who is not signed in any more, who may not, or a portal that does not answer."""
        logs.event("new_patient_not_sent", logs.WARNING, kind=type(error).__name__)
        if isinstance(error, SignInNeeded):
            await self._accounts.sessions.drop(visit.link.user)
            return replace(here, error="page.patient.signed_out")
        return replace(here, error="page.patient.refused" if isinstance(error, Refusal) else "page.details.down")

    async def _makes(
        self, visit: Visit, here: SignInStep, session: PortalSession, details: Details
    ) -> SignInStep | None:
        """The one call. Whatever else happens to this form, it is not made again."""
        link = visit.link
        if not await self._forms.claimed(link, here):
            return None
        try:
            made = await self._portal.staff.create_patient(session, details)
        except (Refusal, Unsent) as error:
            unseen = await self._unseen(visit, here, error)
            said = "page.details.markup" if isinstance(error, Markup) else unseen.error
            await self._forms.made_nobody(link, replace(here, error=said), error.reference)
        except PortalError as error:
            logs.event("new_patient_unknown", logs.WARNING, kind=type(error).__name__)
            await self._forms.unsure(link, here, error.reference)
        else:
            assert made.key is not None  # noqa: S101 - `NeededPersonData` has seen to it
            await self._forms.made(link, here, made.key)
        return None


def _told(one: PatientRecord) -> str:
    """Initials and year of birth, and no more."""
    hint = one.hint
    return f"{hint.initials} {hint.year or ''}".strip()


class NewPatient(SignIn):
    """GET and POST of `/patient/{token}`."""

    def __init__(
        self,
        patients: PatientForms,
        procedure: PatientProcedure,
        forms: Forms,
        pages: Pages,
        proof: Proof,
        whose: UserNames,
    ) -> None:
        super().__init__(patients, procedure, forms, pages, proof, whose)
        self._today = procedure.today

    async def _fields(self, request: Request) -> dict[str, str]:
        return await form_of(request, MOST_BYTES)

    def _is_proven(self, step: SignInStep) -> bool:  # noqa: ARG002 - a form of many fields takes its time
        return True

    async def _gone(self, token: str, link: Link, step: SignInStep) -> Response:
        if step.end is End.DONE:
            return self._pages.notice(DONE)
        if step.end is End.UNSURE or step.sent:
            return self._pages.notice(notices.UNSURE)
        return await super()._gone(token, link, step)

    async def _empty(self, link: Link, token: str, error: Message) -> Response:
        return self._pages.patient(await self._form(link, token, SignInStep(), error), 422)

    async def _step(self, link: Link, token: str, step: SignInStep, *, is_theirs: bool) -> Response:
        if step.sent:
            return self._pages.notice(notices.UNSURE)
        said = step if is_theirs else SignInStep()
        return self._pages.patient(await self._form(link, token, said, message(said.error) if said.error else None))

    async def _form(self, link: Link, token: str, said: SignInStep, error: Message | None) -> DetailsForm:
        return DetailsForm(
            self._forms.fresh(token, link.read_at),
            await self._whose.of(link.user),
            error=error,
            wrong=said.wrong,
            details=said.details,
            today=self._today().isoformat(),
            alike=said.alike,
        )
