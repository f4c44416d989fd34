"""The card of a chat: which message it is, and its text and keyboard in Telegram's terms.

Owns the rules by which a message becomes the card and stops being it. Pure: that is stored with the conversation. Must
never add a word of its own: every text comes from the catalogue, and a button's data from the screen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from html import unescape
from typing import Any, Protocol

from telegram.constants import KeyboardButtonStyle

from bot.telegram.updates import Heard, encode
from conversations.events import Pressed
from conversations.screens.entry import Entry
from conversations.screens.lists import ROOM
from conversations.screens.model import STAFF, Button, Doing, Message, Screen, Tone, cut, is_kept, message

STYLES = {Tone.GO: KeyboardButtonStyle.SUCCESS.value, Tone.DANGER: KeyboardButtonStyle.DANGER.value}

NAMELESS = "…"
"""On a button without a label, which Telegram would not take, and the whole card with it."""

TAG = re.compile(r"</?[a-z]{1,10}>")
"""Markup of the catalogue; what comes from outside is escaped."""

SEEN = timedelta(seconds=2)
"""How long it takes at least until somebody has seen a new message and presses an older one all the same."""

COPIED = 256
"""Characters that a button can put where they can be pasted from."""

Keyboard = dict[str, Any]
"""A keyboard, as the Bot API spells it."""


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of the chat's live card.

    `scrolled`: something stands below it, so that the next one is sent anew. `prompt_id` is a message that carries a
    reply keyboard and goes when the next card comes. `shown` is a digest of what the card shows, empty when unknown.
    `missed`: there are messages that the person did not get. `older` is a message above it that has buttons still.
    `since`: when the last one was sent anew.
    """

    message_id: int | None = None
    scrolled: bool = False
    prompt_id: int | None = None
    shown: str = ""
    missed: bool = False
    older: int | None = field(default=None, compare=False)
    since: datetime | None = field(default=None, compare=False)

    def after(self, heard: Heard, at: datetime) -> Card:
        """Where the card stands after what the person did; `at` is when that was heard of."""
        if not isinstance(heard.event, Pressed):
            return self.typed_below()
        return self if heard.pressed is None else self.pressed(heard.pressed, heard.event.screen, at)

    def typed_below(self) -> Card:
        """The person wrote something: the card is no longer the last message."""
        return replace(self, scrolled=True)

    def pressed(self, message_id: int, screen_id: str, at: datetime) -> Card:
        """A button of this message was pressed: it is what the person looks at, unless it is one to keep.

        Nor where the card came below it since: who had not seen that looks at it now.
        """
        if is_kept(screen_id):
            return self
        if message_id == self.message_id:
            return replace(self, scrolled=False)
        if self.message_id is not None and message_id < self.message_id and self.since and at < self.since + SEEN:
            return replace(self, older=message_id)
        return replace(self, message_id=message_id, scrolled=False, shown="", older=self.message_id)

    def sent(self, before: Card, at: datetime) -> Card:
        """This card, which came of the one `before`; where it is another message, that was sent just now."""
        return replace(self, since=before.since if self.message_id == before.message_id else at)

    @property
    def editable(self) -> int | None:
        """The message to edit, or None if a new one has to be sent."""
        return None if self.scrolled else self.message_id


class Words(Protocol):
    """The catalogue: a message in the person's words."""

    def html(self, message: Message, /) -> str:
        """Escaped text with Telegram's HTML markup."""

    def plain(self, message: Message, /) -> str:
        """Text without markup: a button's label, a toast."""

    def card(self, screen: Screen, /) -> str:
        """A screen's messages under one another, as HTML."""

    def map(self, places: str, /) -> str:
        """The address of a map with the first of these places that is known, set apart by |; empty where none is."""

    def pay(self, invoice: str, /) -> str:
        """The address where this invoice is paid, in the clinic's own portal; empty where none is known."""

    def file(self, entry: Entry, /) -> tuple[str, bytes]:
        """Name and content of the file that brings an appointment into a calendar."""


PAGES = (Doing.SIGN_IN, Doing.REGISTER, Doing.NEW_PATIENT)
"""What opens a page of the bot's own; a screen has one of them at most."""


ELSEWHERE = (Doing.VIDEO, Doing.MAP, Doing.PAY)
"""What opens a page of others, where there is one."""


def page_of(screen: Screen) -> Doing | None:
    """Which of them a button of the screen opens, so that a fresh link is needed."""
    return next((button.doing for row in screen.rows for button in row if button.doing in PAGES), None)


def wants_staff(screen: Screen) -> bool:
    """Whether it is staff who are to sign in: then the page has that chosen already."""
    return any(button.doing is Doing.SIGN_IN and button.argument == STAFF for row in screen.rows for button in row)


def video_call_of(screen: Screen) -> str | None:
    """The key of the appointment whose video call a button of the screen joins."""
    return next((button.argument for row in screen.rows for button in row if button.doing is Doing.VIDEO), None)


def keyboard_of(screen: Screen, words: Words, link: str, video: str = "") -> Keyboard | None:
    """The buttons under a card; a page opens at `link`, a call is joined at `video`, where there is one.

    What opens a map, or a page to pay, is there where that is known. Raises `ValueError` if a button's data is too
    long.
    """
    seen: set[str] = set()
    opens = {
        **dict.fromkeys(PAGES, lambda _: link),
        Doing.VIDEO: lambda _: video,
        Doing.MAP: words.map,
        Doing.PAY: words.pay,
    }
    rows = []
    for row in screen.rows:
        told = [(button, opens[button.doing](button.argument) if button.doing in opens else "") for button in row]
        leads = [(button, to) for button, to in told if to or button.doing not in ELSEWHERE]
        rows.append([_button(screen.id, button, words, to, seen) for button, to in leads])
    shown = [row for row in rows if row]
    return {"inline_keyboard": shown} if shown else None


def location_keyboard(words: Words) -> Keyboard:
    """The keyboard with which a phone can share its place, once."""
    share = {"text": words.plain(message("button.share_location")), "request_location": True}
    ways = [{"text": words.plain(message(name))} for name in ("button.back", "button.over")]
    return {"keyboard": [[share], ways], "resize_keyboard": True, "one_time_keyboard": True}


def length_shown(markup: str) -> int:
    """How long a text is as Telegram counts it: without markup, some letters twice."""
    return len(unescape(TAG.sub("", markup)).encode("utf-16-le")) // 2


def _bare(lines: tuple[Message, ...], words: Words) -> str:
    """The lines without markup, as many as can be copied."""
    text = unescape(TAG.sub("", "\n".join(map(words.html, lines))))
    return text if len(text) <= COPIED else f"{text[: COPIED - 1]}…"


def _told_apart(label: str, button: Button, seen: set[str]) -> str:
    """The label of an option, under its number where another one reads the same."""
    if button.verb != "pick":
        return label
    apart = label if label not in seen else cut(f"{int(button.argument) + 1}. {label}", ROOM[1])
    seen.add(label)
    return apart


def _button(screen_id: str, button: Button, words: Words, link: str, seen: set[str]) -> Keyboard:
    spelled: Keyboard = {"text": _told_apart(words.plain(button.label).strip() or NAMELESS, button, seen)}
    if button.doing in PAGES:
        spelled["web_app"] = {"url": link}
    elif button.doing in ELSEWHERE:
        spelled["url"] = link
    elif button.doing is Doing.COPY:
        spelled["copy_text"] = {"text": _bare(button.copied, words)}
    else:
        spelled["callback_data"] = encode(screen_id, button.verb, button.argument)
    if button.tone in STYLES:
        spelled["style"] = STYLES[button.tone]
    return spelled
