"""What can go wrong at Telegram's side, in classes that a caller can act on.

    TelegramTrouble
    ├── TryLater       busy or out of reach: the same call later may succeed; `seconds` says when
    │   └── Unproven   its certificate is refused, or that of what stands in between
    ├── ChatGone       the person blocked the bot, or there is no such chat: nothing will ever arrive
    │   └── ChatMoved  a group that has become another, with a number of its own: `to` says which
    ├── MessageGone    the message to edit is not there any more
    ├── Rejected       refused for good: this very call will never succeed
    ├── AnotherPolls   somebody else fetches this bot's updates
    └── WrongToken     Telegram does not know the token

No text of these carries the token or anything a person wrote.
"""

from __future__ import annotations


class TelegramTrouble(Exception):  # noqa: N818 - most of these are ordinary answers, not errors
    """Anything that Telegram did not do."""


class TryLater(TelegramTrouble):
    """Nothing is lost by asking again after `seconds`; `named` if Telegram said how many.

    `answered` if the call did reach a server, which failed at it: that may be for what is in the call.
    """

    def __init__(self, seconds: float, reason: str, *, named: bool = False, answered: bool = False) -> None:
        super().__init__(reason)
        self.seconds = seconds
        self.named = named
        self.answered = answered


class Unproven(TryLater):
    """Whoever answers cannot prove to be Telegram. The text says why its certificate is refused."""


class ChatGone(TelegramTrouble):
    """Nobody is there to read it."""


class ChatMoved(ChatGone):
    """The group has become a supergroup, whose number is `to`."""

    def __init__(self, to: int) -> None:
        super().__init__("the group has become another")
        self.to = to


class MessageGone(TelegramTrouble):
    """It cannot be edited any more: send a new one."""


class Rejected(TelegramTrouble):
    """Telegram's refusal, in its own words."""


class AnotherPolls(TelegramTrouble):
    """Another program fetches the updates of this bot, or a webhook does."""


class WrongToken(TelegramTrouble):
    """The token is not one of Telegram's."""


async def too_late() -> int:
    """In place of a call whose time to leave has passed. Raises `TryLater`."""
    raise TryLater(1.0, "too late to be sent")


def kind_of(trouble: TelegramTrouble) -> str:
    """What it is called in the measures."""
    match trouble:
        case TryLater(named=True):
            return "asked_to_wait"
        case TryLater(answered=False):
            return "not_reached"
        case TryLater():
            return "server_error"
        case ChatGone():
            return "nobody_there"
        case MessageGone():
            return "message_gone"
        case WrongToken():
            return "token_refused"
        case AnotherPolls():
            return "another_polls"
        case _:
            return "rejected"
