"""The web application: its routes and middleware, on Starlette.

A token is part of an address here, so access logs of whatever serves this must stay off.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Sequence
from zoneinfo import ZoneInfo

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from bot.clock import Clock
from bot.crypto import Vault
from bot.portal import PatientPortal
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.links import PURPOSE
from bot.runtime.accounts.patient_forms import FORM as NEW_PATIENT
from bot.runtime.accounts.patient_forms import PatientForms
from bot.runtime.accounts.registrations import FORM, Registrations
from bot.web.disturbed import Disturbed
from bot.web.middleware import Mishaps, SecurityHeaders
from bot.web.registration.page import FormPages, Registration
from bot.web.registration.patient import NewPatient, PatientProcedure
from bot.web.registration.procedure import RegistrationProcedure
from bot.web.rendering import Pages
from bot.web.sign_in import notices
from bot.web.sign_in.account_name import Naming, UserNames
from bot.web.sign_in.forms import Forms
from bot.web.sign_in.page import SignIn
from bot.web.sign_in.procedure import SignInProcedure
from bot.web.sign_in.proof import Proof
from bot.wording import Wording

ALIVE = "/healthz"
WHICH = "Clinic-Bot"
"""The header that says which bot answers there."""


def create_app(  # noqa: PLR0913 - what the pages need of the rest, each by name
    accounts: Accounts,
    portal: PatientPortal,
    *,
    bot_token: str,
    words: Wording,
    clock: Clock,
    vault: Vault,
    routes: Sequence[BaseRoute] = (),
    public_url: str = "",
    naming: Naming | None = None,
    registrations: Registrations | None = None,
    patients: PatientForms | None = None,
    privacy_url: str = "",
    zone: ZoneInfo | None = None,
    staff: Collection[int] | None = None,
) -> Starlette:
    """The sign-in page and `/healthz`, and any further routes beside them; `naming` knows what users are called.

    With `registrations` there is the registration page as well, with the address of the privacy notice on it, and the
    clinic's date by its `zone`. `staff` are the Telegram accounts that staff may use; None: any.
    With `patients`, staff fill in new ones.
    """
    pages = Pages(words)
    proof = Proof(accounts, bot_token, public_url)
    forms, whose, disturbed = Forms(vault), UserNames(naming, clock), Disturbed(clock)
    sign_in = SignIn(accounts, SignInProcedure(accounts, portal, clock, staff), forms, pages, proof, whose)
    own = [
        disturbed.route(PURPOSE),
        *_routes_of(PURPOSE, sign_in),
        Route(ALIVE, _alive(bot_token.partition(":")[0]), methods=["GET"]),
    ]
    if registrations is not None:
        procedure = RegistrationProcedure(registrations, portal, clock, lambda: clock.now().astimezone(zone).date())
        form_pages = FormPages(words, privacy_url)
        own += _routes_of(FORM, Registration(registrations, procedure, forms, form_pages, proof, whose))

    if patients is not None:
        filling_in = PatientProcedure(patients, accounts, portal, clock, lambda: clock.now().astimezone(zone).date())
        own += _routes_of(NEW_PATIENT, NewPatient(patients, filling_in, forms, FormPages(words), proof, whose))

    async def sorry(scope: Scope, receive: Receive, send: Send) -> None:
        await pages.notice(notices.BROKEN, 500)(scope, receive, send)

    guards = [Middleware(SecurityHeaders), Middleware(Mishaps, apology=sorry)]
    return Starlette(routes=[*own, *routes], middleware=guards)


def _routes_of(purpose: str, page: SignIn) -> list[Route]:
    """The routes of a page that a link of this purpose opens."""
    address = f"/{purpose}/{{token}}"
    return [
        Route(address, page.show, methods=["GET"]),
        Route(address, page.take, methods=["POST"]),
        Route(f"{address}/opened", page.opened, methods=["POST"]),
    ]


def _alive(number: str) -> Callable[[Request], Awaitable[Response]]:
    """This process answers; nothing else is asked. Which bot it is, by Telegram's `number`, stands in a header."""

    async def alive(_request: Request) -> Response:
        return PlainTextResponse("ok\n", headers={WHICH: number})

    return alive
