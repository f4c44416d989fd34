"""The state of the stand-in Telegram and its basic movements. Knows neither HTTP nor a Bot API method."""

import itertools
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from datetime import timedelta

from cachetools import FIFOCache

from bot.sandbox.telegram.api.refusals import bad_request, forbidden
from bot.sandbox.telegram.values import Clock, Json
from bot.sandbox.telegram.world.faults import Calls, Switches
from bot.sandbox.telegram.world.feed import Feed
from bot.sandbox.telegram.world.limits import Limits
from bot.sandbox.telegram.world.model import Chat, Message, Person, Press
from bot.sandbox.telegram.world.updates import Updates
from bot.sandbox.telegram.world.webhook import Webhook

MAX_PRESSES = 20_000
MAX_FILES = 200
PRESS_LIFETIME = timedelta(minutes=5)
"""How long the bot may take to answer a pressed button."""

DEMO_PEOPLE = (
    Person(7_000_001, "Amelia", "Hart", "amelia_demo"),
    Person(7_000_002, "Daniel", "Osei", "daniel_demo"),
    Person(7_000_003, "Priya", "Raman", "priya_demo"),
    Person(7_000_004, "Tom", "Whitlock", ""),
)


class World:
    """Everything that the Bot API, the control calls and the chat page look at.

    `restart` stops the bot and starts it again, where whoever runs this can do so. `wire` holds the bot's latest calls.
    """

    def __init__(self, token: str, clock: Clock, people: Iterable[Person] = ()) -> None:
        self.token = token
        self.clock = clock
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.presses: FIFOCache[str, Press] = FIFOCache(MAX_PRESSES)
        self.files: FIFOCache[str, tuple[str, str, bytes]] = FIFOCache(MAX_FILES)
        self.profile: Json = {"name": "Clinic assistant"}
        self.updates = Updates()
        self.webhook = Webhook(self.updates, clock)
        self.feed = Feed()
        self.limits = Limits()
        self.edit_limits = Limits()
        self.switches = Switches()
        self.calls = Calls()
        self.wire: deque[Json] = deque(maxlen=100)
        self.restart: Callable[[], Awaitable[None]] | None = None
        self._message_ids = itertools.count(1)
        self._press_ids = itertools.count(4_400_000_000_000_001)
        self._person_ids = itertools.count(7_100_001)
        self._group_ids = itertools.count(-5_000_001, -1)
        for person in people:
            self.add_person(person)

    @property
    def bot(self) -> Json:
        """The bot as a `User`."""
        return {
            "id": int(self.token.partition(":")[0]),
            "is_bot": True,
            "first_name": self.profile["name"],
            "username": "clinic_sandbox_bot",
        }

    def next_person_id(self) -> int:
        """An id nobody has."""
        return next(self._person_ids)

    def add_person(self, person: Person) -> Chat:
        """Lets somebody exist, with an empty private chat."""
        self.people[person.id] = person
        chat = Chat(person.id, "private", person.names(), [person])
        self.chats[chat.id] = chat
        return chat

    def add_group(self, title: str, members: list[Person]) -> Chat:
        """A group with these people, without the bot."""
        chat = Chat(next(self._group_ids), "group", {"title": title}, members, bot_inside=False)
        self.chats[chat.id] = chat
        return chat

    def reachable(self, chat_id: int) -> Chat:
        """The chat, if the bot may write there; refused as Telegram does when it may not."""
        chat = self.known(chat_id)
        if chat.private and self.people[chat.id].blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.bot_inside:
            raise forbidden("bot was kicked from the group chat")
        return chat

    def known(self, chat_id: int) -> Chat:
        """The chat, if the bot ever met it."""
        chat = self.chats.get(chat_id)
        if chat is None or (chat.private and not self.people[chat.id].started):
            raise bad_request("chat not found")
        return chat

    def write(self, chat: Chat, sender: Json, content: Json, markup: Json | None, extra: Json) -> Message:
        """Puts a message into a chat and shows it."""
        message = Message(next(self._message_ids), chat.to_json(), sender, self.clock(), content, markup, extra=extra)
        chat.keep(message)
        if markup is not None and not message.inline_keyboard:
            self._show_keyboard(chat, markup, message.id)
        self.show(message)
        return message

    def show(self, message: Message) -> None:
        """Brings a message up to date on the screens."""
        self.feed.publish(message.chat["id"], {"kind": "message", "message": message.to_json()})

    def remove(self, chat: Chat, message_id: int) -> None:
        """Takes a message off the screens for good, and the keyboard that it brought."""
        del chat.messages[message_id]
        if chat.keyboard_from == message_id:
            self._show_keyboard(chat, {"remove_keyboard": True}, message_id)
        self.feed.publish(chat.id, {"kind": "deleted", "message_id": message_id})

    def tell_bot(self, kind: str, body: Json, lane: str) -> None:
        """Queues an update for polling, or hands it to the webhook."""
        update = self.updates.put(kind, body, lane)
        if update is not None:
            self.webhook.enqueue(update)

    def add_press(self, chat: Chat, message_id: int, data: str) -> Press:
        """Remembers a pressed button until the bot answers."""
        press = Press(str(next(self._press_ids)), chat.id, message_id, data, self.clock())
        self.presses[press.id] = press
        return press

    def close(self) -> None:
        """Lets go of everyone who waits, so that the server can stop."""
        self.feed.close()
        self.updates.interrupt()
        self.webhook.stop()

    def _show_keyboard(self, chat: Chat, markup: Json, message_id: int) -> None:
        if "keyboard" in markup:
            chat.keyboard, chat.keyboard_from = markup, message_id
        elif "remove_keyboard" in markup:
            chat.keyboard, chat.keyboard_from = None, None
        self.feed.publish(chat.id, {"kind": "keyboard", "keyboard": chat.keyboard})
