"""What was written last, kept beside its text.

Owns the saving of work: a conversation that comes back from the store as it was written here is not read again. Must
never be trusted further than that: what another replica wrote is another text, and is read.
"""

from __future__ import annotations

from collections import OrderedDict

from bot.runtime.codec import dump_conversation, load_conversation
from conversations import Conversation

MOST = 1_000
"""Chats whose conversation is kept: those of an hour at a big clinic."""


class Recent:
    """The conversations of the chats that were written last, at most so many."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._written: OrderedDict[int, tuple[str, Conversation]] = OrderedDict()

    def dump(self, chat: int, conversation: Conversation) -> str:
        """The conversation as `dump_conversation` writes it."""
        body = dump_conversation(conversation)
        self._written[chat] = body, conversation
        self._written.move_to_end(chat)
        if len(self._written) > self._most:
            self._written.popitem(last=False)
        return body

    def load(self, chat: int, body: str) -> Conversation | None:
        """The conversation as `load_conversation` reads it."""
        written, conversation = self._written.get(chat, ("", None))
        return conversation if written == body else load_conversation(body)
