"""The sign-in page: who may see it, and what comes next.

Owns the way from the link to a step of the sign-in. A form is answered with a redirect to the page that follows, so
that a reload posts nothing again. Opening a link never spends it, and shows the step that it stands at; what was typed
or drawn is shown only to the browser that answered the last form, which its address names (`view`). Must never keep,
log or repeat a password or a code.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, Protocol

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot import logs
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.links import has_ended
from bot.runtime.accounts.sign_in_steps import SignInStep
from bot.store.records import Link
from bot.web.bodies import form_of
from bot.web.rendering import Form, Pages
from bot.web.sign_in import notices
from bot.web.sign_in.account_name import UserNames
from bot.web.sign_in.forms import Forms
from bot.web.sign_in.procedure import MOST_CODES, STAFF, Visit
from bot.web.sign_in.proof import Proof
from conversations.screens.model import Message, message

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{16,64}", re.ASCII)


class PageProcedure(Protocol):
    """What takes the steps of a page."""

    async def goes(self, visit: Visit) -> SignInStep | None:
        """Takes one step, and returns what is to be kept; None: it is kept already, or nothing has changed."""


class SignIn:
    """GET and POST of `/sign-in/{token}`."""

    def __init__(
        self,
        accounts: Accounts,
        procedure: PageProcedure,
        forms: Forms,
        pages: Pages,
        proof: Proof,
        whose: UserNames,
    ) -> None:
        self._accounts = accounts
        self._procedure = procedure
        self._forms = forms
        self._pages = pages
        self._proof = proof
        self._whose = whose

    async def show(self, request: Request) -> Response:
        """The step that the sign-in stands at, as often as it is opened."""
        token = request.path_params["token"]
        link = await self._link(token)
        if link is None:
            return self._pages.notice(notices.NOBODYS, 410)
        if request.query_params.get("whose") == "another":
            return self._pages.notice(notices.ANOTHERS, 403)
        step = self._accounts.steps.of(link)
        is_theirs = step.is_shown_to(request.query_params.get("view", ""))
        if not self._accounts.links.is_good(link):
            return await self._gone(token, link, step if is_theirs else SignInStep())
        if not step.view and request.query_params.get("as") == STAFF:
            step = replace(step, role=STAFF)  # the card was for staff, and nobody has chosen otherwise
        return await self._step(link, token, step, is_theirs=is_theirs)

    async def opened(self, request: Request) -> Response:
        """The page's own script tells what Telegram says of who opened it: 403 for somebody else, else nothing.

        No page can know that before, as Telegram tells it to the script alone.
        """
        doubt = self._proof.doubt_of_page(request.headers)
        link = None if doubt else await self._link(request.path_params["token"])
        fields = await form_of(request)
        if link is not None and self._proof.is_anothers(link, fields.get("init_data", "")):
            logs.event("page_opened_by_another")
            return Response(status_code=403)
        return Response(status_code=204)

    async def take(self, request: Request) -> Response:
        """One step, by the person the link was made for, one at a time."""
        token = request.path_params["token"]
        doubt = self._proof.doubt_of_page(request.headers)
        if doubt:
            return self._pages.notice(doubt, 403)
        fields = await self._fields(request)
        async with self._accounts.turn(token):
            link = await self._link(token)
            if link is None:
                return self._pages.notice(notices.NOBODYS, 410)
            step, view = self._accounts.steps.of(link), self._forms.view_in(fields.get("step", ""), token, link.read_at)
            if view and step.is_shown_to(view):
                return _on_to(view)  # it was answered already
            if not self._accounts.links.is_good(link):
                return await self._gone(token, link, SignInStep())
            if not view:
                return await self._empty(link, token, message("page.error.open_for_long"))
            proven = self._is_proven(step)
            doubt = await self._proof.doubt_of_user(link, fields.get("init_data", ""), proven=proven)
            if doubt:
                return self._pages.notice(doubt, 403)
            following = await self._procedure.goes(Visit(link, step, view, fields))
            if following is not None:
                await self._accounts.put_step(link, following)
            return _on_to(view)

    async def _fields(self, request: Request) -> dict[str, str]:
        """What was filled in."""
        return await form_of(request)

    def _is_proven(self, step: SignInStep) -> bool:
        """Whether Telegram's word may have grown older."""
        return step.proven

    async def _link(self, token: str) -> Link | None:
        return await self._accounts.any_link(token) if _TOKEN.fullmatch(token) else None

    async def _gone(self, token: str, link: Link, step: SignInStep) -> Response:
        """A dead link is no dead end: its chat gets an up-to-date card, and the page says where to go on.

        Whoever was there when the sign-in ended is told how.
        """
        if step.end is not None:
            notice = notices.over(step.end)
            return self._pages.notice(notice, 200 if notice.done else 410)
        afterwards = await self._accounts.after_link(token)
        if step.view and has_ended(link):
            return self._pages.notice(notices.ended(afterwards), 403)
        return self._pages.notice(notices.gone(afterwards), 410)

    async def _empty(self, link: Link, token: str, error: Message) -> Response:
        """The form for the password, with the name of whose link it is."""
        form = Form(self._forms.fresh(token, link.read_at), await self._whose.of(link.user), error=error)
        return self._pages.password(form, 422)

    async def _step(self, link: Link, token: str, step: SignInStep, *, is_theirs: bool) -> Response:
        said = step if is_theirs else SignInStep(role="" if step.view else step.role)
        form = Form(
            self._forms.fresh(token, link.read_at),
            await self._whose.of(link.user),
            email=said.email,
            role=said.role,
            delivery=step.delivery,
            error=message(said.error) if said.error else None,
            wrong=said.wrong,
            note=message(said.note) if said.note else None,
            more_codes=step.codes_sent < MOST_CODES,
            number=said.number,
        )
        if step.number is not None:
            return self._pages.match(form)
        return self._pages.password(form) if step.session is None else self._pages.code(form)


def _on_to(view: str) -> Response:
    """The page that follows, at the same address; the browser carries its fragment along."""
    return RedirectResponse(f"?view={view}", 303)
