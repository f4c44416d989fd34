"""The registration page: who may see it, and what comes next. Guarded as the sign-in page is, by the same code.

What was typed is shown again only to the browser that answered the last form. Must never keep, log or repeat a code.
"""

from __future__ import annotations

from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from bot.portal import PortalError
from bot.runtime.accounts.registrations import Registrations
from bot.runtime.accounts.sign_in_steps import End, SignInStep
from bot.store.records import Link
from bot.web.bodies import form_of
from bot.web.registration.procedure import RegistrationProcedure
from bot.web.rendering import DetailsForm, NoticePage, Pages
from bot.web.sign_in import notices
from bot.web.sign_in.account_name import UserNames
from bot.web.sign_in.forms import Forms
from bot.web.sign_in.page import SignIn
from bot.web.sign_in.procedure import MOST_CODES
from bot.web.sign_in.proof import Proof
from conversations.screens.model import Message, message

MOST_BYTES: Final = 1024 * 1024
"""Of a form: who types much too much into each of its fields is told so by the form itself."""

OF_A_FORM: Final = {
    notices.GONE: NoticePage(message("page.gone.title"), message("page.form.gone.text")),
    notices.NOBODYS: NoticePage(message("page.gone.title"), message("page.form.nobodys")),
    notices.ENDED: NoticePage(message("page.ended.title"), message("page.form.ended.text"), phone=True),
    notices.ENDED_FOR_NOW: NoticePage(message("page.ended.title"), message("page.form.ended.for_now"), phone=True),
    notices.FROM_TELEGRAM: NoticePage(message("page.from_telegram.title"), message("page.form.from_telegram.text")),
    notices.ANOTHERS: NoticePage(message("page.anothers.title"), message("page.form.anothers.text")),
    notices.OPEN_TOO_LONG: NoticePage(message("page.too_old.title"), message("page.form.too_old.text")),
}
"""The notices of the sign-in page as a form says them."""

DONE: Final = NoticePage(message("page.registered.title"), message("page.registered.text"), done=True)


class FormPages(Pages):
    """The pages of the form: nobody is signed in by it, so its notices speak of something else."""

    def notice(self, notice: NoticePage, status: int = 200) -> Response:
        """Something to read, and nothing to do."""
        return super().notice(OF_A_FORM.get(notice, notice), status)


class Registration(SignIn):
    """GET and POST of `/register/{token}`."""

    def __init__(
        self,
        registrations: Registrations,
        procedure: RegistrationProcedure,
        forms: Forms,
        pages: Pages,
        proof: Proof,
        whose: UserNames,
    ) -> None:
        super().__init__(registrations, procedure, forms, pages, proof, whose)
        self._registering = procedure

    async def _fields(self, request: Request) -> dict[str, str]:
        return await form_of(request, MOST_BYTES)

    def _is_proven(self, step: SignInStep) -> bool:  # noqa: ARG002 - a form of many fields takes its time
        return True

    async def _gone(self, token: str, link: Link, step: SignInStep) -> Response:
        if step.end is End.DONE:
            return self._pages.notice(DONE)
        return await super()._gone(token, link, step)

    async def _empty(self, link: Link, token: str, error: Message) -> Response:
        return self._pages.details(await self._form(link, token, SignInStep(), error), 422)

    async def _step(self, link: Link, token: str, step: SignInStep, *, is_theirs: bool) -> Response:
        said = step if is_theirs else SignInStep()
        form = await self._form(link, token, said, message(said.error) if said.error else None, step.codes_sent)
        return self._pages.details(form) if step.session is None else self._pages.proof(form)

    async def _form(
        self, link: Link, token: str, said: SignInStep, error: Message | None, codes_sent: int = 0
    ) -> DetailsForm:
        return DetailsForm(
            self._forms.fresh(token, link.read_at),
            await self._whose.of(link.user),
            error=error,
            wrong=said.wrong,
            note=message(said.note) if said.note else None,
            more_codes=codes_sent < MOST_CODES,
            details=said.details,
            born_wanted=await self._wants_birth_date(),
            today=self._registering.today().isoformat(),
        )

    async def _wants_birth_date(self) -> bool:
        """Where the clinic does not say for now, it is asked; what it does not want is not sent."""
        try:
            return (await self._registering.rules()).birth_date_required
        except PortalError:
            return True
