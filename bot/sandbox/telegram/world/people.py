"""What people do: typing, pressing, sharing, blocking. Nothing that the app cannot do, unless forged."""

from dataclasses import dataclass

from bot.sandbox.telegram.api.entities import typed_text
from bot.sandbox.telegram.values import Json, unix
from bot.sandbox.telegram.world.model import Chat, Message, Person, Press
from bot.sandbox.telegram.world.world import World


class Impossible(Exception):  # noqa: N818 - says what the app would not let a person do
    """The real app has no way to do this."""


@dataclass(frozen=True, slots=True)
class Place:
    """A point on the map, in degrees."""

    latitude: float
    longitude: float

    def to_json(self) -> Json:
        """The Bot API's `Location`."""
        return {"latitude": self.latitude, "longitude": self.longitude}


def says(world: World, person: Person, text: str, chat: Chat | None = None) -> Message:
    """Types a text, into the private chat unless another is named. Typing to a blocked bot unblocks it."""
    if not text.strip() or len(text) > 4096:
        raise Impossible("a message has 1 to 4096 characters")
    formatted = typed_text(text)
    content: Json = {"text": formatted.text}
    if formatted.entities:
        content["entities"] = list(formatted.entities)
    return _sends(world, person, content, chat or world.chats[person.id])


def starts(world: World, person: Person, payload: str = "") -> Message:
    """Presses START, or opens a link that carries a payload."""
    return says(world, person, f"/start {payload}".strip())


def shares_location(world: World, person: Person, place: Place) -> Message:
    """Sends a point on the map."""
    return _sends(world, person, {"location": place.to_json()}, world.chats[person.id])


def presses_reply_button(world: World, person: Person, text: str, place: Place | None) -> Message:
    """Presses a button of the keyboard at the bottom."""
    chat = world.chats[person.id]
    rows: list[list[Json]] = (chat.keyboard or {}).get("keyboard", [])
    button = next((button for row in rows for button in row if button["text"] == text), None)
    if button is None:
        raise Impossible("no such button on the keyboard")
    if not button.get("request_location"):
        return says(world, person, text)
    if place is None:
        raise Impossible("this button shares a location: latitude and longitude are needed")
    return shares_location(world, person, place)


def presses(world: World, person: Person, message_id: int, data: str, *, forged: bool) -> Press:
    """Presses an inline button. What is on no button can be sent only by a forger's client."""
    chat = _chat_of_message(world, person, message_id)
    message = chat.messages.get(message_id)
    if not forged and (message is None or not _has_button(message, data)):
        raise Impossible("no such button beneath this message")
    press = world.add_press(chat, message_id, data)
    shown = message.to_json() if message else {"chat": chat.to_json(), "message_id": message_id, "date": 0}
    body: Json = {
        "id": press.id,
        "from": person.user(),
        "message": shown,
        "chat_instance": str(-8_000_000_000_000 - chat.id),
        "data": data,
    }
    world.tell_bot("callback_query", body, f"person:{person.id}")
    return press


def blocks(world: World, person: Person, *, blocked: bool) -> None:
    """Stops the bot, or lets it in again."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    before, after = ("member", "kicked") if blocked else ("kicked", "member")
    _membership(world, person, world.chats[person.id], before, after)
    world.feed.publish(person.id, {"kind": "person", "person": person.to_json()})


def invites_bot(world: World, person: Person, title: str) -> Chat:
    """Makes a group and adds the bot to it."""
    group = world.add_group(title, [person])
    group.bot_inside = True
    _membership(world, person, group, "left", "member")
    return group


def _sends(world: World, person: Person, content: Json, chat: Chat) -> Message:
    if person not in chat.members:
        raise Impossible("this person is not in that chat")
    if chat.private:
        blocks(world, person, blocked=False)
        if not person.started:
            person.started = True
            world.feed.publish(person.id, {"kind": "person", "person": person.to_json()})
    message = world.write(chat, person.user(), content, None, {})
    if _bot_reads(chat, content):
        world.tell_bot("message", message.to_json(), f"chat:{chat.id}")
    return message


def _bot_reads(chat: Chat, content: Json) -> bool:
    """In a group a bot reads commands alone, and none once it left."""
    return chat.private or (chat.bot_inside and str(content.get("text", "")).startswith("/"))


def _chat_of_message(world: World, person: Person, message_id: int) -> Chat:
    chats = [chat for chat in world.chats.values() if person in chat.members]
    return next((chat for chat in chats if message_id in chat.messages), world.chats[person.id])


def _has_button(message: Message, data: str) -> bool:
    return any(button.get("callback_data") == data for row in message.inline_keyboard for button in row)


def _membership(world: World, person: Person, chat: Chat, before: str, after: str) -> None:
    body: Json = {
        "chat": chat.to_json(),
        "from": person.user(),
        "date": unix(world.clock()),
        "old_chat_member": _member(world, before),
        "new_chat_member": _member(world, after),
    }
    world.tell_bot("my_chat_member", body, f"chat:{chat.id}")


def _member(world: World, status: str) -> Json:
    return {"user": world.bot, "status": status} | ({"until_date": 0} if status == "kicked" else {})
