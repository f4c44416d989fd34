"""The sign-in page: who may see it, and what comes next.

Owns the way from the link to a step of the sign-in. Opening a link never spends it. Must never keep, log or repeat a
password or a code.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final, assert_never

from starlette.requests import Request
from starlette.responses import Response

from bot.runtime.accounts.accounts import Accounts
from bot.store.records import Link
from bot.web.bodies import form_of
from bot.web.rendering import Form, Pages
from bot.web.sign_in import words
from bot.web.sign_in.dialogue import Ended, Goes, GoesOn, SignInDialogue, SignInStep, SignInSteps, Visit
from bot.web.sign_in.proof import Proof
from bot.web.sign_in.whose import UserNames

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{16,64}", re.ASCII)


class SignIn:
    """GET and POST of `/sign-in/{token}`."""

    def __init__(
        self,
        accounts: Accounts,
        dialogue: SignInDialogue,
        steps: SignInSteps,
        pages: Pages,
        proof: Proof,
        whose: UserNames,
    ) -> None:
        self._accounts = accounts
        self._dialogue = dialogue
        self._steps = steps
        self._pages = pages
        self._proof = proof
        self._whose = whose

    async def show(self, request: Request) -> Response:
        """The empty form, as often as it is opened."""
        token = request.path_params["token"]
        link = await self._link(token)
        return await self._gone(token) if link is None else await self._empty(link, token)

    async def take(self, request: Request) -> Response:
        """One step, by the person the link was made for, one at a time."""
        token = request.path_params["token"]
        doubt = self._proof.doubt_of_page(request.headers)
        if doubt:
            return self._pages.notice(doubt, 403)
        fields = await form_of(request)
        async with self._accounts.turn(token):
            link = await self._link(token)
            if link is None:
                return await self._gone(token)
            step = self._steps.opened(fields.get("step", ""), token)
            if step is None:
                return await self._empty(link, token, words.TOO_LONG_OPEN, 422)
            doubt = self._proof.doubt_of_user(link, fields.get("init_data", ""), proven=step.proven)
            if doubt:
                return self._pages.notice(doubt, 403)
            visit = Visit(link, step, fields)
            return self._answer(await self._dialogue.goes(visit), visit, token)

    async def _link(self, token: str) -> Link | None:
        return await self._accounts.open_link(token) if _TOKEN.fullmatch(token) else None

    async def _gone(self, token: str) -> Response:
        """A dead link is no dead end: its chat gets an up-to-date card, and the page says where to go on."""
        known = _TOKEN.fullmatch(token)
        return self._pages.notice(words.gone(await self._accounts.after_link(token)) if known else words.NOBODYS, 410)

    async def _empty(self, link: Link, token: str, error: str = "", status: int = 200) -> Response:
        """The form for the password, with the name of whose link it is."""
        step = SignInStep(whose=await self._whose.of(link.user))
        return self._pages.password(Form(self._steps.sealed(step, token), step.whose, error=error), status)

    def _answer(self, goes: Goes, visit: Visit, token: str) -> Response:
        match goes:
            case GoesOn():
                return self._form(goes, visit, token)
            case Ended():
                return self._pages.notice(goes.notice, goes.status)
            case _:
                assert_never(goes)

    def _form(self, goes: GoesOn, visit: Visit, token: str) -> Response:
        step = replace(goes.step, whose=visit.step.whose)
        form = Form(
            self._steps.sealed(step, token),
            step.whose,
            visit.text("init_data"),
            email=goes.email,
            delivery=step.delivery,
            error=goes.error,
            wrong=goes.wrong,
            note=goes.note,
            more_codes=goes.more_codes,
        )
        show = self._pages.password if step.session is None else self._pages.code
        return show(form, goes.status)
