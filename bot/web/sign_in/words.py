"""The sentences of the sign-in page. Plain, short, and each says what can be done next."""

from __future__ import annotations

from typing import Final, assert_never

from bot.runtime.accounts.accounts import Afterwards
from bot.web.rendering import NoticePage

DONE: Final = NoticePage("All done", "You are signed in. You can go back to the chat.", done=True)
GONE: Final = NoticePage(
    "This link no longer works",
    "It was already used, or ten minutes have passed. Go back to the chat: the card at the bottom is up to date, and "
    "if you still need to sign in, its button works.",
)
NOBODYS: Final = NoticePage(
    "This link no longer works",
    "Go back to the chat and type anything to the bot: if you need to sign in, it brings you a new link.",
)
ENDED: Final = NoticePage(
    "Too many tries",
    "For your safety this link has ended. Go back to the chat: the card at the bottom has a new Sign in button.",
    phone=True,
)
ENDED_FOR_NOW: Final = NoticePage(
    "Too many tries",
    "For your safety this link has ended, and there is no new one for ten minutes. After that, type anything to the "
    "bot and it brings you a new link.",
    phone=True,
)
BLOCKED: Final = NoticePage(
    "Your account is locked",
    "The clinic locked the account after too many failed sign-ins. Please call the clinic to have it opened again.",
    phone=True,
)
FROM_TELEGRAM: Final = NoticePage(
    "Open this from Telegram",
    "To protect your account, this page only works from the button in your own chat with the clinic. "
    "Go back to the chat and tap Sign in again.",
)
OPEN_TOO_LONG: Final = NoticePage(
    "This page was open for too long",
    "To protect your account, it can be used for five minutes. Please close it and open this from Telegram once more: "
    "tap Sign in in the chat.",
)
BROKEN: Final = NoticePage(
    "Something went wrong",
    "The fault is ours and nothing was changed at the clinic. Please try again in a minute.",
    phone=True,
)
TOO_LONG_OPEN: Final = "This page was open for a long time. Please sign in once more."
BOTH_NEEDED: Final = "Please enter your e-mail address and your password."
CODE_NEEDED: Final = "Please enter the code from the message."
START_AGAIN: Final = "The clinic ended this sign-in because it took too long. Please enter your password again."
CODE_SENT_AGAIN: Final = "A new code is on its way. Only the newest one works."
NO_MORE_CODES: Final = "No more codes can be sent for now. Please use the newest one."
TOO_MANY_CODES: Final = (
    "You were sent many codes in a short time, so there is no new one for now. Please try again in ten minutes, or "
    "call the clinic."
)
MARKUP: Final = (
    "Your password or e-mail address has a character in it that the clinic’s system does not take, such as “<” or “&”. "
    "No try was used up. If it really is in your password, please call the clinic: you can only sign in here with "
    "another one."
)
CODE_UNREAD: Final = (
    "The clinic’s system does not take this code as it is written: there may be a character in it that does not "
    "belong. No try was used up. Please type it as it stands in the message."
)
REFUSED: Final = (
    "The clinic’s system does not answer this sign-in as it should, and does not say that anything you typed is wrong. "
    "Nothing is lost, and no try was used up: please try again in a minute, or call the clinic."
)
DOWN: Final = "The clinic’s system does not answer at the moment. Nothing is lost: please try again in a minute."


def gone(afterwards: Afterwards) -> NoticePage:
    """A link that cannot be used, with what its chat has instead."""
    match afterwards:
        case Afterwards.CARD:
            return GONE
        case Afterwards.WAIT:
            return ENDED_FOR_NOW
        case Afterwards.UNKNOWN:
            return NOBODYS
    assert_never(afterwards)


def ended(afterwards: Afterwards) -> NoticePage:
    """The last try failed."""
    return ENDED if afterwards is Afterwards.CARD else gone(afterwards)


def wrong_password(left: int) -> str:
    """The pair was refused; `left` tries remain."""
    return f"This e-mail address and password do not match. Please check them and try again ({_tries(left)} left)."


def wrong_code(left: int) -> str:
    """The code was refused; `left` tries remain."""
    return f"This code is not right. Please check the newest message and try again ({_tries(left)} left)."


def _tries(left: int) -> str:
    return "1 try" if left == 1 else f"{left} tries"
