"""Dead letters: what was tried too often and is put aside, so that its chat goes on, and who is told of it.

Owns the counts, the line to staff, where their chat is, and the apology to the chat. Must never tell staff what was
said, or by whom: the number of the row must do.
"""

from __future__ import annotations

import contextlib

from bot import logs
from bot.logs import ChatName
from bot.runtime.codec import Say, dump_outgoing
from bot.runtime.inbox import Inbox, aside_key
from bot.runtime.ports import Messenger
from bot.store.records import Arrival, InboxRow, OutboxRow
from bot.telegram import ChatGone, ChatMoved, TelegramTrouble
from conversations.effects import Keep
from conversations.screens.model import Message, Screen, message

MOST_TRIES = 5
"""Times that a chat's work may fail, or its lease be lost, before the arrival that was in hand is put aside."""

REFUSALS = 5
"""Times that Telegram may fail at one message before a plain one is sent in its place."""

MOST_REFUSALS = 10
"""Times that it may fail at that one as well: then the chat's next messages go on without it."""

PAUSE = 5.0
"""Seconds after the first of those; each further pause is twice as long, up to `LONGEST_PAUSE`."""

LONGEST_PAUSE = 60.0

APOLOGY = Keep(Screen("k", (message("card.put_aside"),)))
"""To the chat whose arrival was put aside."""


def pause_after(refusals: int) -> float:
    """Seconds until a message is tried again that was refused so often."""
    return min(PAUSE * 2.0 ** (refusals - 1), LONGEST_PAUSE)


SETTING = "STAFF_ALERT_CHAT"


class StaffChat:
    """The chat of the staff, wherever it has gone: a group that becomes a supergroup gets another number.

    `chat` is what the setting says; None where there is none.
    """

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

    async def tell(self, messenger: Messenger, chat: int, words: Message) -> None:
        """Say it in the group of today. Raises `TelegramTrouble`."""
        try:
            await messenger.say(self.now(chat), words)
        except ChatMoved as moved:
            if not self.moves(chat, moved.to):
                raise
            await messenger.say(moved.to, words)

    async def look_for(self, messenger: Messenger) -> None:
        """Follow the group where it has gone while nobody was here to hear of it."""
        if self._chat is None:
            return
        with contextlib.suppress(TelegramTrouble):
            try:
                await messenger.reach(self._chat)
            except ChatMoved as moved:
                self.moves(self._chat, moved.to)

    def unreached(self, alert: Message, trouble: TelegramTrouble) -> None:
        """An alert of which the staff will not hear: it names the attempt, or the row, and nobody's name."""
        why = type(trouble).__name__ if isinstance(trouble, ChatGone) else str(trouble)
        numbers = dict(alert.parameters)
        logs.event("alert_undelivered", logs.ERROR, setting=SETTING, alert=alert.id, **numbers, why=why)


class DeadLetters:
    """Tells of each row that is put aside, before it is: in the log, and in the chat of the staff if there is one."""

    def __init__(self, inbox: Inbox, staff_chat: int | None, chat_name: ChatName) -> None:
        self._inbox = inbox
        self._staff_chat = staff_chat
        self.staff = StaffChat(staff_chat)
        self._chat_name = chat_name

    async def arrival(self, chat: int, row: InboxRow, why: str) -> None:
        """An arrival that nobody can handle. Raises the store's errors."""
        logs.event("arrival_put_aside", logs.ERROR, chat=self._chat_name(chat), row=row.id, why=why)
        await self._tell(chat, "inbox", row.id)

    async def message(self, chat: int, row: OutboxRow, why: str) -> None:
        """A message that Telegram does not take. Raises the store's errors."""
        logs.event("message_put_aside", logs.ERROR, chat=self._chat_name(chat), row=row.id, why=why)
        await self._tell(chat, "outbox", row.id)

    async def _tell(self, chat: int, box: str, row: int) -> None:
        if self._staff_chat is None or chat == self._staff_chat:  # what fails there would be told there for ever
            return
        words = Say(message(f"staff.put_aside.{box}", row=str(row)))
        await self._inbox.deliver([Arrival(aside_key(box, row), self._staff_chat, dump_outgoing(words))])
