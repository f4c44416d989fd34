"""The sign-in page: who may see it, and what comes next.

Owns the way from the link to a step of the sign-in. Opening a link never spends it. Must never keep, log or repeat a
password or a code.
"""

from __future__ import annotations

import logging
import re
from typing import Final, assert_never

from starlette.requests import Request
from starlette.responses import Response

from bot.clock import Clock
from bot.runtime.accounts.accounts import Accounts
from bot.store.records import Link
from bot.web.bodies import form_of
from bot.web.rendering import Form, NoticePage, Pages
from bot.web.sign_in import words
from bot.web.sign_in.dialogue import Ended, Goes, GoesOn, SignInDialogue, SignInStep, SignInSteps, Visit
from bot.web.sign_in.init_data import NotFromTelegram, Stale, user_of

_TOKEN: Final = re.compile(r"[A-Za-z0-9_-]{16,64}", re.ASCII)

log = logging.getLogger(__name__)


class SignIn:
    """GET and POST of `/sign-in/{token}`."""

    def __init__(
        self,
        accounts: Accounts,
        dialogue: SignInDialogue,
        steps: SignInSteps,
        pages: Pages,
        clock: Clock,
        bot_token: str,
    ) -> None:
        self._accounts = accounts
        self._dialogue = dialogue
        self._steps = steps
        self._pages = pages
        self._clock = clock
        self._bot_token = bot_token

    async def show(self, request: Request) -> Response:
        """The empty form, as often as it is opened."""
        token = request.path_params["token"]
        if await self._link(token) is None:
            return await self._gone(token)
        return self._pages.password(Form(self._sealed(SignInStep(), token)))

    async def take(self, request: Request) -> Response:
        """One step, by the person the link was made for, one at a time."""
        token = request.path_params["token"]
        fields = await form_of(request)
        async with self._accounts.turn(token):
            link = await self._link(token)
            if link is None:
                return await self._gone(token)
            step = self._steps.opened(fields.get("step", ""), token, self._clock.now())
            if step is None:
                return self._pages.password(Form(self._sealed(SignInStep(), token), error=words.TOO_LONG_OPEN), 422)
            doubt = None if step.proven else self._doubt(link, fields.get("init_data", ""))
            if doubt:
                return self._pages.notice(doubt, 403)
            return self._answer(await self._dialogue.goes(Visit(link, step, fields)), token)

    async def _link(self, token: str) -> Link | None:
        return await self._accounts.open_link(token) if _TOKEN.fullmatch(token) else None

    async def _gone(self, token: str) -> Response:
        """A dead link is no dead end: its chat gets an up-to-date card, and the page says where to go on."""
        known = _TOKEN.fullmatch(token)
        return self._pages.notice(words.gone(await self._accounts.after_link(token)) if known else words.NOBODYS, 410)

    def _doubt(self, link: Link, init_data: str) -> NoticePage | None:
        """What to say unless Telegram vouches that the link's own user has the page open: one sent on is of no use."""
        try:
            is_theirs = user_of(init_data, self._bot_token, self._clock.now()) == link.user
        except Stale:
            return words.OPEN_TOO_LONG
        except NotFromTelegram as error:
            log.info("a sign-in page was posted without Telegram's word: %s", error)
            return words.FROM_TELEGRAM
        return None if is_theirs else words.FROM_TELEGRAM

    def _answer(self, goes: Goes, token: str) -> Response:
        match goes:
            case GoesOn():
                form = Form(
                    self._sealed(goes.step, token),
                    email=goes.email,
                    delivery=goes.step.delivery,
                    error=goes.error,
                    wrong=goes.wrong,
                    note=goes.note,
                    more_codes=goes.more_codes,
                )
                show = self._pages.password if goes.step.session is None else self._pages.code
                return show(form, goes.status)
            case Ended():
                return self._pages.notice(goes.notice, goes.status)
            case _:
                assert_never(goes)

    def _sealed(self, step: SignInStep, token: str) -> str:
        return self._steps.sealed(step, token, self._clock.now())
