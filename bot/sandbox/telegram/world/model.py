"""People, chats, messages and button presses. Decides and sends nothing."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.sandbox.telegram.values import Json, unix

MAX_MESSAGES = 2000
"""Messages that a chat remembers; older ones are forgotten."""


@dataclass(slots=True)
class Person:
    """Somebody with a private chat with the bot. Who never started the bot cannot be written to."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    started: bool = False
    blocked: bool = False

    def user(self) -> Json:
        """The Bot API's `User`."""
        return {"id": self.id, "is_bot": False, **self.names(), "language_code": self.language_code}

    def names(self) -> Json:
        """Those of the name members that are filled in."""
        names = {"first_name": self.first_name, "last_name": self.last_name, "username": self.username}
        return {name: value for name, value in names.items() if value}

    def to_json(self) -> Json:
        """What the chat page shows of a person."""
        return self.user() | {"started": self.started, "blocked": self.blocked}


@dataclass(slots=True)
class Message:
    """One message. `content` holds the members that make it a text, a place or a file."""

    id: int
    chat: Json
    sender: Json
    date: datetime
    content: Json
    markup: Json | None = None
    edited: datetime | None = None
    extra: Json = field(default_factory=dict)

    @property
    def from_bot(self) -> bool:
        """Whether the bot wrote it."""
        return bool(self.sender["is_bot"])

    @property
    def inline_keyboard(self) -> list[list[Json]]:
        """The rows of buttons beneath the message."""
        rows: list[list[Json]] = (self.markup or {}).get("inline_keyboard", [])
        return rows

    def to_json(self) -> Json:
        """The Bot API's `Message`."""
        body: Json = {
            "message_id": self.id,
            "from": self.sender,
            "chat": self.chat,
            "date": unix(self.date),
            **self.extra,
            **self.content,
        }
        if self.edited is not None:
            body["edit_date"] = unix(self.edited)
        if self.inline_keyboard:
            body["reply_markup"] = self.markup
        return body


@dataclass(slots=True)
class Chat:
    """A private chat (its id is the person's) or a group (a negative id), with what is on its screen.

    `keyboard` is the one at the bottom, which the message `keyboard_from` brought.
    """

    id: int
    kind: str
    names: Json
    members: list[Person]
    bot_inside: bool = True
    messages: dict[int, Message] = field(default_factory=dict)
    keyboard: Json | None = None
    keyboard_from: int | None = None

    @property
    def private(self) -> bool:
        """Whether only one person and the bot are here."""
        return self.kind == "private"

    def to_json(self) -> Json:
        """The Bot API's `Chat`."""
        return {"id": self.id, "type": self.kind, **self.names}

    def keep(self, message: Message) -> None:
        """Adds a message and forgets the oldest beyond the bound."""
        self.messages[message.id] = message
        while len(self.messages) > MAX_MESSAGES:
            del self.messages[next(iter(self.messages))]


@dataclass(slots=True)
class Press:
    """A pressed inline button, waiting for the bot's answer or answered."""

    id: str
    chat_id: int
    message_id: int
    data: str
    pressed: datetime
    answer: Json | None = None

    def to_json(self) -> Json:
        """What the chat page and a test want to know about it."""
        return {
            "query_id": self.id,
            "message_id": self.message_id,
            "data": self.data,
            "answered": self.answer is not None,
            "answer": self.answer,
        }
