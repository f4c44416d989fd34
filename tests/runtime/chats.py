"""Everybody's chat, held in a test's hands: what the bot sends, edits and answers, and how that fails."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.telegram import Card, ChatMoved, TryLater
from conversations.screens.entry import Entry
from conversations.screens.model import Message, Screen
from tests.runtime.script import text_of


@dataclass
class Chats:
    """Everybody's chat: what was sent, edited, answered and deleted, and the troubles to come, or None for none."""

    log: list[str] = field(default_factory=list)
    shown: dict[int, dict[int, str]] = field(default_factory=dict)
    troubles: list[Exception | None] = field(default_factory=list)
    moved: dict[int, int] = field(default_factory=dict)
    files: list[tuple[str, bytes]] = field(default_factory=list)
    ids: itertools.count[int] = field(default_factory=lambda: itertools.count(1))
    meanwhile: Callable[[], object] = lambda: None
    apart: bool = False
    """Whether the words are too long to stand under a file."""

    async def show(
        self, chat: int, screen: Screen, card: Card, *, fresh: bool = False, mail: bool = False, **pages: str
    ) -> Card:
        self._fail()
        message_id = (None if fresh else card.editable) or next(self.ids)
        verb = "edit" if message_id == card.editable and not fresh else "send"
        text = " ".join(map(text_of, screen.body)) + "".join(f" <{page}>" for page in pages.values() if page)
        self.log.append("mail: " * mail + f"{verb} {text}")
        self.shown.setdefault(chat, {})[message_id] = text
        return Card(message_id)

    async def keep(
        self,
        chat: int,
        screen: Screen,
        card: Card,
        *,
        link: str = "",
        entry: Entry | None = None,
        mail: bool = False,
        begun: Callable[[], None] = lambda: None,
    ) -> Card:
        self._fail()
        assert not link
        if entry and self.apart:
            self.log.append("file")
            begun()
            self._fail()
            entry = None
        text = " ".join(map(text_of, screen.body))
        self.log.append("mail: " * mail + f"keep {text}" + (" with a file" if entry else ""))
        self.shown.setdefault(chat, {})[next(self.ids)] = text
        return card.typed_below()

    async def remind(self, chat: int, screen: Screen, may_send: Callable[[], bool]) -> None:
        self._fail()
        if not may_send():
            raise TryLater(1, f"too late for {screen.id} in {chat}")

    async def hand_over(self, chat: int, screen: Screen, card: Card, name: str, content: bytes) -> Card:
        self.files.append((name, content))
        return await self.keep(chat, screen, card)

    async def say(self, chat: int, words: Message, *, mail: bool = False) -> None:
        self._fail()
        await self.reach(chat)
        self.log.append("mail: " * mail + f"say {text_of(words)}")
        self.shown.setdefault(chat, {})[next(self.ids)] = text_of(words)

    async def reach(self, chat: int) -> None:
        if chat in self.moved:
            raise ChatMoved(self.moved[chat])

    async def leave(self, chat: int) -> None:
        self._fail()
        self.log.append(f"leave {chat}")

    async def answer(self, callback: str, notice: Message | None) -> None:
        self.log.append(f"answer {callback} {text_of(notice) if notice else ''}".strip())

    async def typing(self, chat: int) -> None:
        self.log.append(f"typing {chat}")

    async def menu(self, chat: int, *, staff: bool) -> None:
        self.log.append(f"menu {chat} {'of staff' if staff else 'of everybody'}")

    async def delete(self, chat: int, message_id: int) -> None:
        self._fail()
        self.log.append(f"delete {chat} {message_id}")

    def _fail(self) -> None:
        self.meanwhile()
        trouble = self.troubles.pop(0) if self.troubles else None
        if trouble:
            raise trouble
