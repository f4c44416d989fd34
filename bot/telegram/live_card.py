"""The live card of a chat: which message shows where the conversation stands.

Owns the rules by which a message becomes the card and stops being it. Pure, and stored with the conversation, so it
stands apart from what calls Telegram.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from conversations.screens.model import is_kept


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of the chat's live card.

    `scrolled`: something stands below it, so that the next one is sent anew. `prompt_id` is a message that carries a
    reply keyboard and goes when the next card comes. `shown` is a digest of what the card shows, empty when unknown.
    `missed`: there are messages that the person did not get.
    """

    message_id: int | None = None
    scrolled: bool = False
    prompt_id: int | None = None
    shown: str = ""
    missed: bool = False

    def typed_below(self) -> Card:
        """The person wrote something: the card is no longer the last message."""
        return replace(self, scrolled=True)

    def pressed(self, message_id: int, screen_id: str) -> Card:
        """A button of this message was pressed: it is what the person looks at, unless it is one to keep."""
        if is_kept(screen_id):
            return self
        known = self.shown if message_id == self.message_id else ""
        return replace(self, message_id=message_id, scrolled=False, shown=known)

    @property
    def editable(self) -> int | None:
        """The message to edit, or None if a new one has to be sent."""
        return None if self.scrolled else self.message_id
