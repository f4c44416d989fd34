"""What was written last, kept beside its text.

Owns the saving of work: a conversation that comes back from the store as it was written here is not read again. Must
never be trusted further than that: what another replica wrote is another text, and is read.
"""

from __future__ import annotations

from collections import OrderedDict

from bot.runtime.codec import dump_conversation, load_conversation
from conversations import Conversation

MOST = 300
"""Conversations that are kept: a few megabytes."""


class Recent:
    """The conversations that were written last, at most so many."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._written: OrderedDict[str, Conversation] = OrderedDict()

    def dump(self, conversation: Conversation) -> str:
        """The conversation as `dump_conversation` writes it."""
        body = dump_conversation(conversation)
        self._written[body] = conversation
        if len(self._written) > self._most:
            self._written.popitem(last=False)
        return body

    def load(self, body: str) -> Conversation | None:
        """The conversation as `load_conversation` reads it. It is forgotten: what follows is written anew."""
        return self._written.pop(body, None) or load_conversation(body)
