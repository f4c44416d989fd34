"""Calls of the Bot API by their names, with the members that Telegram documents.

Owns how members become a form. Must never build an object for what is only passed on: on the way of every tap, that
costs more than all the rest of a call. Raises python-telegram-bot's errors, and nothing else: JSON that is no answer of
the Bot API comes from something in front of it, and is one more way in which an answer gets lost.
"""

from __future__ import annotations

from typing import Any

from pydantic_core import to_json
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData
from telegram.request._requestparameter import RequestParameter  # the one thing that `RequestData` is made of

Member = str | int | dict[str, Any] | None
"""A text, a number, a switch or an object; None is left out."""


class Api:
    """The methods of one bot."""

    def __init__(self, request: BaseRequest, address: str) -> None:
        self._request = request
        self._address = address

    async def call(self, method: str, **members: Member) -> Any:
        """Call a method; its result as JSON."""
        fields = [RequestParameter(name, _spelled(value), None) for name, value in members.items() if value is not None]
        try:
            return await self._request.post(f"{self._address}/{method}", RequestData(fields))
        except (KeyError, TypeError, AttributeError):
            raise NetworkError("unreadable") from None

    async def message_id(self, method: str, **members: Member) -> int:
        """Call a method that sends a message; the number of that message."""
        sent = await self.call(method, **members)
        number = sent.get("message_id") if isinstance(sent, dict) else None
        if not isinstance(number, int):
            raise NetworkError("unreadable")
        return number


def _spelled(value: str | int | dict[str, Any]) -> str | int:
    """An object as JSON text, in a third of the time that it would take later."""
    return to_json(value).decode() if isinstance(value, dict) else value
