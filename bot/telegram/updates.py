"""Updates: what Telegram delivered, read once into what the conversation understands.

Owns which members are read at all (what is not named here is neither read nor kept), what an update means, and the
shape of callback data. Everything in them is untrusted; what cannot be read is nobody's event. Must never know what a
screen, a verb or an argument means.

Also what a person is called: enough of a name to be recognised by its owner, and no more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, FiniteFloat, ValidationError, model_validator

from conversations.clinic.questions import Point
from conversations.events import Commanded, Event, Pressed, Said, SentSomethingElse, SharedLocation

FURTHEST: Final = 2**63 - 1
"""The largest number that a database keeps for a chat. A larger one would be refused, and asked for again, for ever."""

CONTENT = frozenset(
    {
        "animation", "audio", "checklist", "contact", "dice", "document", "game", "giveaway", "invoice", "paid_media",
        "photo", "poll", "sticker", "story", "video", "video_note", "voice",
    }
)  # fmt: skip


def _whole(text: str) -> str:
    """JSON may hold half a character, which no database keeps. Raises `ValueError`."""
    text.encode()
    return text


LATEST = 32_503_680_000
"""Seconds since 1970 until the year 3000: a moment that no message has."""

Whole = Annotated[str, AfterValidator(_whole)]


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, defer_build=True)


class ChatData(_Wire):
    """Where it happened; a private chat has the person's own number."""

    id: Annotated[int, Field(ge=-FURTHEST, le=FURTHEST)]
    type: str


class PointData(_Wire):
    """A place somebody shared."""

    latitude: FiniteFloat
    longitude: FiniteFloat


class MessageData(_Wire):
    """Something that was sent. `other`: its content is nothing that can be read, such as a photo."""

    message_id: int
    chat: ChatData
    date: int = 0
    edit_date: int = 0
    text: Whole | None = None
    caption: str | None = None
    location: PointData | None = None
    migrate_from_chat_id: int | None = None
    migrate_to_chat_id: int | None = None
    other: bool = False

    @property
    def sent(self) -> datetime | None:
        """When it was sent, or edited for the last time; None where Telegram does not say."""
        seconds = self.edit_date or self.date
        return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < LATEST else None

    @model_validator(mode="before")
    @classmethod
    def _notice_content(cls, members: Any) -> Any:
        if isinstance(members, dict) and "text" not in members and not CONTENT.isdisjoint(members):
            return {**members, "other": True}
        return members


class PressData(_Wire):
    """A button that was pressed."""

    id: Whole
    message: MessageData | None = None
    data: Whole = ""


class MemberData(_Wire):
    """What somebody is in a chat."""

    status: str


class MembershipData(_Wire):
    """A change of what the bot is in a chat."""

    chat: ChatData
    new_chat_member: MemberData


class UpdateData(_Wire):
    """One thing that happened."""

    update_id: int
    message: MessageData | None = None
    callback_query: PressData | None = None
    my_chat_member: MembershipData | None = None

    @property
    def chat(self) -> ChatData | None:
        """The chat it belongs to."""
        holder = self.message or self.my_chat_member or (self.callback_query and self.callback_query.message)
        return holder.chat if holder else None


ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update that are asked for."""

DATA_BYTES = 64
"""Telegram's limit for the data of one button."""

COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?:\s+(.*))?", re.DOTALL)
GONE = frozenset({"kicked", "left"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A person did something in a private chat: `pressed` is the message whose button it was, `typed` their own."""

    chat: int
    event: Annotated[Event, Field(discriminator="kind")]
    callback: str | None = None
    pressed: int | None = None
    typed: int | None = None
    kind: Literal["Heard"] = "Heard"

    def lately(self) -> Heard:
        """The same, which has waited to be read."""
        return replace(self, event=replace(self.event, late=True)) if isinstance(self.event, Said | Pressed) else self


@dataclass(frozen=True, slots=True)
class InGroup:
    """The bot finds itself in a group or channel, which was another one before, or has become another."""

    chat: int
    was: int | None = None
    became: int | None = None
    kind: Literal["InGroup"] = "InGroup"


@dataclass(frozen=True, slots=True)
class BotBlocked:
    """The person blocked the bot."""

    chat: int
    kind: Literal["BotBlocked"] = "BotBlocked"


Incoming = Heard | InGroup | BotBlocked
"""What is kept of an update: what was understood of it, each with its kind."""


def understood(raw: object) -> UpdateData | None:
    """A raw update, or None if it cannot be read. A message whose text was edited is one from here on: said anew.

    Other edits are nothing new: a place that is shared live is edited every few seconds.
    """
    try:
        return UpdateData.model_validate(_said_anew(raw))
    except ValidationError:
        return None


@dataclass(frozen=True, slots=True)
class Nothing:
    """An update that can be read, and has nothing in it for the bot."""


def read_kept_update(body: str) -> Incoming | Nothing | None:
    """One update as earlier releases kept it: as JSON of Telegram's, without what must not be stored.

    None if it cannot be read.
    """
    try:
        return incoming_in(UpdateData.model_validate_json(body)) or Nothing()
    except ValidationError:
        return None


def incoming_in(update: UpdateData) -> Incoming | None:
    """What an update means; None when there is nothing in it for the bot."""
    chat = update.chat
    if chat is None:
        return None
    if update.my_chat_member:
        return _membership(chat, update.my_chat_member)
    if chat.type != "private":
        moved = update.message or MessageData(message_id=0, chat=chat)
        return InGroup(chat.id, moved.migrate_from_chat_id, moved.migrate_to_chat_id)
    if update.callback_query:
        return _press(chat, update.callback_query)
    return _message(chat, update.message) if update.message else None


def encode(screen: str, verb: str, argument: str) -> str:
    """A button's callback data. Raises `ValueError` when it is longer than Telegram carries."""
    data = f"{screen}:{verb}:{argument}" if argument else f"{screen}:{verb}"
    if len(data.encode()) > DATA_BYTES:
        raise ValueError(f"callback data of screen {screen}, verb {verb} is longer than {DATA_BYTES} bytes")
    return data


def decode(data: str) -> Pressed:
    """What a button says; whatever is missing is empty."""
    screen, _, rest = data.partition(":")
    verb, _, argument = rest.partition(":")
    return Pressed(screen, verb, argument)


def _said_anew(raw: object) -> object:
    edited = raw.get("edited_message") if isinstance(raw, dict) else None
    if isinstance(raw, dict) and isinstance(edited, dict) and isinstance(edited.get("text"), str):
        return {"update_id": raw.get("update_id"), "message": edited}
    return raw


def _membership(chat: ChatData, change: MembershipData) -> Incoming | None:
    gone = change.new_chat_member.status in GONE
    if chat.type == "private":
        return BotBlocked(chat.id) if gone else None
    return None if gone else InGroup(chat.id)


def _press(chat: ChatData, press: PressData) -> Heard:
    return Heard(
        chat.id, decode(press.data), callback=press.id, pressed=press.message.message_id if press.message else None
    )


def _message(chat: ChatData, message: MessageData) -> Heard | None:
    event = _event(message)
    return Heard(chat.id, event, typed=message.message_id) if event else None


def _event(message: MessageData) -> Event | None:
    if message.location:
        return SharedLocation(Point(message.location.latitude, message.location.longitude))
    if message.text is None:
        return SentSomethingElse() if message.other else None
    command = COMMAND.fullmatch(message.text)
    return Commanded(command[1].lower(), (command[2] or "").strip()) if command else Said(message.text, at=message.sent)


LONGEST: Final = 40


def short_name(chat: Any) -> str:
    """`M. Example`; the first name alone where there is no other, else `@username`, else nothing."""
    members = chat if isinstance(chat, dict) else {}
    first, last, username = (_clean(members.get(name)) for name in ("first_name", "last_name", "username"))
    if first and last:
        return f"{first[0]}. {last}"
    return first or last or (f"@{username}" if username else "")


def _clean(text: Any) -> str:
    """On one line, and without signs that turn the direction of what follows."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text) if isinstance(text, str) else ""
    return " ".join(shown.split())[:LONGEST]
