"""The conversations as the store keeps them: those of staff sealed, and those that were written last at hand.

A conversation of staff holds whom they look for and act for, so nothing of it is kept that can be read without the key
of this installation. One that comes back as the very text that was written here is not read again.
"""

from __future__ import annotations

import base64
import json
from typing import Final

from cachetools import LRUCache

from bot.crypto import Box, Unsealable
from bot.runtime.codec import SCHEMA, dump_conversation, load_conversation
from conversations import Conversation
from conversations.state.conversation import Role

MOST: Final = 1_000
"""Chats whose conversation is kept: those of an hour at a big clinic."""

SEALED: Final = "sealed"


class Recent:
    """The conversations of the chats that were written last, at most so many. `box` seals those of staff."""

    def __init__(self, most: int = MOST, box: Box | None = None) -> None:
        self._written: LRUCache[int, tuple[str, Conversation]] = LRUCache(most)
        self._box = box

    def dump(self, chat: int, conversation: Conversation) -> str:
        """The conversation as a text; of staff a sealed one, for this chat only."""
        body = dump_conversation(conversation)
        if conversation.role is Role.STAFF and self._box is not None:
            sealed = base64.b64encode(self._box.seal(body.encode(), _context(chat))).decode()
            body = json.dumps({"schema": SCHEMA, SEALED: sealed})
        self._written[chat] = body, conversation
        return body

    def load(self, chat: int, body: str) -> Conversation | None:
        """The conversation that such a text is, or None if it cannot be read."""
        written, conversation = self._written.get(chat, ("", None))
        if written == body:
            return conversation
        plain = self._opened(chat, body) if f'"{SEALED}":' in body[:40] else body
        return None if plain is None else load_conversation(plain)

    def _opened(self, chat: int, body: str) -> str | None:
        try:
            sealed = base64.b64decode(json.loads(body)[SEALED])
            return None if self._box is None else self._box.open(sealed, _context(chat)).decode()
        except (ValueError, KeyError, TypeError, Unsealable):
            return None


def _context(chat: int) -> str:
    """A conversation is sealed for one chat, so that a row copied to another opens nothing."""
    return f"conversation {chat}"
