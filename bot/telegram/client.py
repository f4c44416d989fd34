"""The bot's side of the Bot API: what it shows in a chat and what it fetches.

Owns the connections to Telegram and the way a card reaches a chat. Must never decide what is shown, and never log:
the address of every call carries the token.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, cast
from urllib.parse import urlencode

from telegram import Bot, BotCommand, BotCommandScopeChat, InputFile
from telegram.constants import ChatAction, ParseMode

from bot.clock import Clock
from bot.telegram.calls import Api, Calls, Connections, is_not_modified
from bot.telegram.cards import Card, Keyboard, Words, keyboard_of, length_shown, location_keyboard
from bot.telegram.errors import ChatGone, MessageGone, Rejected, TelegramTrouble, TryLater, WrongToken, too_late
from bot.telegram.intake import CONNECTIONS as WEBHOOK_CONNECTIONS
from bot.telegram.intake import Posting
from bot.telegram.limits import Limits, Pace
from bot.telegram.menus import menu
from bot.telegram.updates import ALLOWED_UPDATES, short_name
from conversations.screens.entry import Entry, in_short
from conversations.screens.model import Message, Screen, as_sent, message

CONNECTIONS = 64
"""Connections for calls: at 40 ms a call, that is as many as one process can keep busy."""

IN_PASSING = 1.0
"""Seconds for what nobody waits for: the card is there already, and must not count as one that took too long."""

FOR_A_FILE = 3.0
"""Seconds in which a file has to be taken, once it is its turn: the words can still be sent then."""

LONGEST_CAPTION = 1024
"""Characters that Telegram takes with a file."""

HTML = ParseMode.HTML.value
NO_PREVIEW = {"is_disabled": True}


class Telegram:
    """One bot at one Bot API server. Methods raise `TelegramTrouble`, those called best effort say so and do not."""

    def __init__(self, token: str, api_url: str, words: Words, clock: Clock, limits: Limits | None = None) -> None:
        self._address = f"{api_url.rstrip('/')}/bot{token}"
        self._fetching = Connections(api_url, 2, seconds=10)
        self._calling = Connections(api_url, CONNECTIONS, seconds=8)
        self._bot = Bot(
            token, base_url=f"{api_url.rstrip('/')}/bot", request=self._calling, get_updates_request=self._fetching
        )
        self._api = Api(self._calling, self._address)
        self._words = words
        self._calls = Calls(clock, limits or Limits(clock=clock))

    async def open(self) -> str:
        """Connect and return the bot's user name. Raises `WrongToken`, or `TryLater` when nobody answers."""
        await self._calls.once(self._bot.initialize)
        return self._bot.username

    async def close(self) -> None:
        """Close every connection."""
        await self._bot.shutdown()
        for connections in (self._calling, self._fetching):  # a bot that never got through leaves its own open
            await connections.shutdown()

    async def introduce(
        self, commands: Mapping[str, Message], description: Message, short: Message, words: Words, language: str = ""
    ) -> None:
        """Sets the menu of commands, the description and the short description for people of this language.

        Those of no language are for everybody else. Raises `TelegramTrouble`.
        """
        listed = [BotCommand(name, words.plain(what)) for name, what in commands.items()]
        code = language or None
        await self._calls.once(lambda: self._bot.set_my_commands(listed, language_code=code))
        await self._calls.once(lambda: self._bot.set_my_description(words.plain(description), code))
        await self._calls.once(lambda: self._bot.set_my_short_description(words.plain(short), code))

    async def stop_webhook(self) -> None:
        """Take updates by polling from now on; those that wait are kept."""
        await self._calls.once(self._bot.delete_webhook)

    async def start_webhook(self, url: str, secret: str) -> None:
        """Have updates posted to `url` from now on, with `secret` in a header; those that wait are kept."""
        posted = partial(self._bot.set_webhook, url, secret_token=secret, max_connections=WEBHOOK_CONNECTIONS)
        await self._calls.once(partial(posted, allowed_updates=ALLOWED_UPDATES))

    async def posting(self) -> Posting:
        """How posting stands (`getWebhookInfo`). Raises `TelegramTrouble`."""
        info = await self._calls.once(self._bot.get_webhook_info)
        return Posting(info.url, info.pending_update_count, info.last_error_message or "", info.last_error_date)

    async def answers(self) -> None:
        """Asks Telegram who the bot is (`getMe`), and returns if it answers. Raises `TelegramTrouble`."""
        await self._calls.once(self._bot.get_me)

    async def name(self, user: int) -> str:
        """What a user is called, shortened; empty where Telegram does not tell. Raises `TelegramTrouble`."""
        return short_name(await self._calls.once(lambda: self._api.call("getChat", chat_id=user)))

    async def updates(self, offset: int, seconds: int) -> list[dict[str, Any]]:
        """`getUpdates`: the raw updates from `offset` on; waits up to `seconds` (s) for the first one."""
        wanted = {"offset": offset, "timeout": seconds, "limit": 100, "allowed_updates": json.dumps(ALLOWED_UPDATES)}
        address = f"{self._address}/getUpdates?{urlencode(wanted)}"
        result = await self._calls.once(lambda: self._fetching.post(address, read_timeout=seconds + 10))
        return cast("list[dict[str, Any]]", result)

    async def show(
        self,
        chat: int,
        screen: Screen,
        card: Card,
        *,
        fresh: bool = False,
        link: str = "",
        video: str = "",
        mail: bool = False,
    ) -> Card:
        """Edits the chat's card to `screen`, or sends it anew where an edit would not be seen or is `fresh`.

        An older card loses its buttons. Returns the card as it is then. `link` is what its sign-in buttons open,
        `video` what those open that join a call. Raises `TelegramTrouble`. `mail`: nobody waits for it,
        as for a reminder; it yields to what answers somebody.
        """
        if screen.wants_location:
            return await self._prompt(chat, screen, card)
        message_id, keyboard = None if fresh else card.editable, keyboard_of(screen, self._words, link, video)
        if message_id is None or not await self._edited(chat, message_id, screen, keyboard):
            message_id = await self._send(chat, as_sent(screen), keyboard, pace=Pace.of(mail=mail))
        await self._forget_prompt(chat, card)
        stale = [each for each in (card.older, card.message_id) if each is not None and each != message_id]
        older = await self._take_buttons(chat, stale)
        return Card(message_id, missed=card.missed, older=older)

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
        """Send a message that stays and can be passed on, with a file for a calendar; the card now stands above it.

        Words that are too long to stand under a file come after it, in a message of their own; `begun` is called in
        between. They are sent whatever becomes of the file. `mail` as in `show`. Raises `TelegramTrouble`.
        """
        keyboard = keyboard_of(screen, self._words, link)
        if entry is not None:
            text = self._words.card(screen)
            fits = length_shown(text) <= LONGEST_CAPTION
            caption = text if fits else self._words.html(in_short(entry))
            file = partial(self._words.file, entry)
            sent = await self._with_file(chat, caption, keyboard if fits else None, file, Pace.of(mail=mail))
            if sent and fits:
                return card.typed_below()
            if sent:
                begun()
            else:
                screen = replace(screen, body=(*screen.body, message("entry.refused")))
        await self._send(chat, screen, keyboard, protected=False, pace=Pace.of(mail=mail))
        return card.typed_below()

    async def hand_over(self, chat: int, screen: Screen, card: Card, name: str, content: bytes) -> Card:
        """Send a message that stays with this file, or one that says that it could not be. Raises `TelegramTrouble`."""
        text, keyboard = self._words.card(screen), keyboard_of(screen, self._words, "")
        if not await self._with_file(chat, text, keyboard, lambda: (name, content), Pace.ANSWER):
            await self._send(chat, replace(screen, body=(message("kept.refused"),)), keyboard)
        return card.typed_below()

    async def remind(self, chat: int, screen: Screen, may_send: Callable[[], bool]) -> None:
        """Send what nobody waits for, once at most; `may_send` is asked right before. Raises `TelegramTrouble`.

        Nothing was sent for certain only where a `TryLater` names a time, or it is refused.
        """
        make = self._message(chat, screen, keyboard_of(screen, self._words, ""), protected=False)
        await self._calls.send_once(chat, lambda: make() if may_send() else too_late(), Pace.MAIL)

    async def say(self, chat: int, words: Message, *, mail: bool = False) -> None:
        """Send plain words without buttons; `mail` as in `show`."""
        said = partial(self._api.call, "sendMessage", chat_id=chat, text=self._words.html(words), parse_mode=HTML)
        await self._calls.send(chat, said, Pace.of(mail=mail))

    async def reach(self, chat: int) -> None:
        """Return if the bot may write there; nothing is sent that stays. Raises `TelegramTrouble`."""
        await self._calls.once(lambda: self._api.call("sendChatAction", chat_id=chat, action=ChatAction.TYPING.value))

    async def leave(self, chat: int) -> None:
        """Leave a group or channel."""
        await self._calls.send(chat, lambda: self._api.call("leaveChat", chat_id=chat), Pace.EDIT)

    async def answer(self, callback: str, notice: Message | None) -> None:
        """Answer a press, with a word on it or without; what gets lost on its way is said again.

        An old press, or one that was answered already, cannot be answered any more. Raises `TelegramTrouble`.
        """
        text = self._words.plain(notice)[:200] if notice else None
        with contextlib.suppress(Rejected):
            answered = partial(self._api.call, "answerCallbackQuery", callback_query_id=callback, text=text)
            await self._calls.beside(answered)

    async def typing(self, chat: int) -> None:
        """Show that an answer is being prepared. Best effort."""
        await self._try(lambda: self._api.call("sendChatAction", chat_id=chat, action=ChatAction.TYPING.value))

    async def menu(self, chat: int, *, staff: bool) -> None:
        """Lists the commands of staff in their chat, or again those of everybody. Best effort."""
        where = BotCommandScopeChat(chat)
        if staff:
            listed = [BotCommand(name, self._words.plain(what)) for name, what in menu(staff=True).items()]
            await self._try(lambda: self._bot.set_my_commands(listed, where))
        else:
            await self._try(lambda: self._bot.delete_my_commands(where))

    async def delete(self, chat: int, message_id: int) -> None:
        """Take a message out of the chat. Raises `TelegramTrouble`, but not when it is gone already."""
        try:
            await self._calls.send(
                chat, lambda: self._api.call("deleteMessage", chat_id=chat, message_id=message_id), Pace.EDIT
            )
        except MessageGone:
            return

    async def _edited(self, chat: int, message_id: int, screen: Screen, keyboard: Keyboard | None) -> bool:
        text = self._words.card(screen)
        try:
            await self._calls.send(
                chat,
                lambda: self._api.call(
                    "editMessageText",
                    chat_id=chat,
                    message_id=message_id,
                    text=text,
                    parse_mode=HTML,
                    reply_markup=keyboard,
                    link_preview_options=NO_PREVIEW,
                ),
                Pace.EDIT,
            )
        except MessageGone:
            return False
        except Rejected as refusal:
            if not is_not_modified(refusal):
                raise
        return True

    async def _prompt(self, chat: int, screen: Screen, card: Card) -> Card:
        message_id = await self._send(chat, screen, location_keyboard(self._words))
        await self._forget_prompt(chat, card)
        return replace(card, scrolled=True, prompt_id=message_id, shown="")

    async def _send(
        self,
        chat: int,
        screen: Screen,
        keyboard: Keyboard | None,
        *,
        protected: bool = True,
        pace: Pace = Pace.ANSWER,
    ) -> int:
        return await self._calls.send(chat, self._message(chat, screen, keyboard, protected=protected), pace)

    def _message(
        self, chat: int, screen: Screen, keyboard: Keyboard | None, *, protected: bool
    ) -> Callable[[], Awaitable[int]]:
        text = self._words.card(screen)
        return lambda: self._api.message_id(
            "sendMessage",
            chat_id=chat,
            text=text,
            parse_mode=HTML,
            reply_markup=keyboard,
            protect_content=protected,
            link_preview_options=NO_PREVIEW,
        )

    async def _with_file(
        self, chat: int, text: str, keyboard: Keyboard | None, made: Callable[[], tuple[str, bytes]], pace: Pace
    ) -> bool:
        """Whether Telegram has taken the file with these words. It is not tried for long, nor twice.

        Raises what the words alone would meet as well.
        """

        async def sent() -> None:
            name, content = made()
            document = InputFile(content, filename=name)
            async with asyncio.timeout(FOR_A_FILE):
                await self._api.call(
                    "sendDocument",
                    chat_id=chat,
                    document=document,
                    caption=text,
                    parse_mode=HTML,
                    reply_markup=keyboard,
                )

        try:
            await self._calls.send_once(chat, sent, pace)
        except (ChatGone, WrongToken):
            raise
        except TryLater as later:
            if later.named:
                raise
            return False
        except Exception:  # noqa: BLE001 - whatever a file meets, the words go out
            return False
        return True

    async def _forget_prompt(self, chat: int, card: Card) -> None:
        prompt = card.prompt_id
        if prompt is not None:
            await self._try(lambda: self._api.call("deleteMessage", chat_id=chat, message_id=prompt))

    async def _take_buttons(self, chat: int, cards: Sequence[int]) -> int | None:
        """There is one card at a time; returns an older one that has to wait, as nobody waits for this.

        Best effort: a press of an older card is answered all the same.
        """
        if cards and not self._calls.limits.has_room(chat):
            return cards[-1]
        for card in cards:
            await self._without_buttons(chat, card)
        return None

    async def _without_buttons(self, chat: int, message_id: int) -> None:
        with contextlib.suppress(TelegramTrouble, TimeoutError):
            async with asyncio.timeout(IN_PASSING):
                await self._calls.send_once(
                    chat,
                    lambda: self._api.call("editMessageReplyMarkup", chat_id=chat, message_id=message_id),
                    Pace.EDIT,
                )

    async def _try(self, make: Callable[[], Awaitable[object]]) -> None:
        try:
            await self._calls.once(make)
        except TelegramTrouble:
            return
