"""What is done about a mistake of ours.

Owns the one line that it leaves in the log. The server would write the error in its own words, and those might speak
of a person; so none is ever passed on to it.
"""

from __future__ import annotations

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.runtime.logbook import failure

log = logging.getLogger(__name__)


class Mishaps:
    """Middleware: whoever asked is answered by `apology`, unless an answer has begun already."""

    def __init__(self, app: ASGIApp, apology: ASGIApp) -> None:
        self._app = app
        self._apology = apology

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on."""
        begun = False

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, watched)
        except Exception as error:  # noqa: BLE001 - whatever it is, the person is told and the log says where
            log.error("event=page_failed why=%s", failure(error))  # noqa: TRY400 - the text may speak of a person
            if not begun:
                await self._apology(scope, receive, send)
