"""The chat of the clinic's staff, wherever it has gone: a group that becomes a supergroup gets another number.

Owns where an alert goes, and what is logged when it goes elsewhere or nowhere: whoever runs the program has to mend the
setting. Apart, and short, as the outbox follows the group and a turn must not leave it.
"""

from __future__ import annotations

from bot import logs
from bot.telegram import ChatGone, TelegramTrouble
from conversations.screens.model import Message

SETTING = "STAFF_ALERT_CHAT"


class StaffChat:
    """`chat` is what the setting says; None where there is none."""

    def __init__(self, chat: int | None = None) -> None:
        self._chat = chat
        self._now = chat

    @property
    def chat(self) -> int | None:
        """What the setting says."""
        return self._chat

    def is_it(self, chat: int) -> bool:
        """Whether this is the chat of the staff, by its number of old or its own."""
        return chat in (self._chat, self._now)

    def now(self, chat: int) -> int:
        """Where to say what is for `chat`."""
        return self._now if chat == self._chat and self._now is not None else chat

    def moves(self, chat: int, to: int) -> bool:
        """Note that a chat has become another; whether it was the one of the staff."""
        if not self.is_it(chat):
            return False
        if to != self._now:
            logs.event("staff_chat_moved", logs.WARNING, setting=SETTING, set_it_to=to)
        self._now = to
        return True

    def unreached(self, alert: Message, trouble: TelegramTrouble) -> None:
        """An alert of which the staff will not hear: it names the attempt, or the row, and nobody's name."""
        why = type(trouble).__name__ if isinstance(trouble, ChatGone) else str(trouble)
        numbers = dict(alert.parameters)
        logs.event("alert_undelivered", logs.ERROR, setting=SETTING, alert=alert.id, **numbers, why=why)
