"""The shape of updates, as far as the bot reads them.

Owns which members are read at all: what is not named here is neither read nor kept. Everything in it is untrusted.
"""

from __future__ import annotations

from typing import Annotated, Any, Final

from pydantic import BaseModel, ConfigDict, Field, model_validator

FURTHEST: Final = 2**63 - 1
"""The largest number that a database keeps for a chat. A larger one would be refused, and asked for again, for ever."""

CONTENT = frozenset(
    {
        "animation", "audio", "checklist", "contact", "dice", "document", "game", "giveaway", "invoice", "paid_media",
        "photo", "poll", "sticker", "story", "video", "video_note", "voice",
    }
)  # fmt: skip


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class Chat(_Wire):
    """Where it happened; a private chat has the person's own number."""

    id: Annotated[int, Field(ge=-FURTHEST, le=FURTHEST)]
    type: str


class Location(_Wire):
    """A place somebody shared."""

    latitude: float
    longitude: float


class Message(_Wire):
    """Something that was sent. `other`: its content is nothing that can be read, such as a photo."""

    message_id: int
    chat: Chat
    text: str | None = None
    caption: str | None = None
    location: Location | None = None
    other: bool = False

    @model_validator(mode="before")
    @classmethod
    def _notice_content(cls, members: Any) -> Any:
        if isinstance(members, dict) and "text" not in members and not CONTENT.isdisjoint(members):
            return {**members, "other": True}
        return members


class Press(_Wire):
    """A button that was pressed."""

    id: str
    message: Message | None = None
    data: str = ""


class Member(_Wire):
    """What somebody is in a chat."""

    status: str


class Membership(_Wire):
    """A change of what the bot is in a chat."""

    chat: Chat
    new_chat_member: Member


class Update(_Wire):
    """One thing that happened."""

    update_id: int
    message: Message | None = None
    callback_query: Press | None = None
    my_chat_member: Membership | None = None

    @property
    def chat(self) -> Chat | None:
        """The chat it belongs to."""
        holder = self.message or self.my_chat_member or (self.callback_query and self.callback_query.message)
        return holder.chat if holder else None
