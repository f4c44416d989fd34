"""What of an update is kept until it is handled: what is read of it, and nothing that must not be stored.

Owns the words that take the place of an emergency or a secret. The conversation answers them as it would answer the
original, which must never reach the database.
"""

from __future__ import annotations

from bot.telegram.wire import Message, Press, Update
from conversations.hearing import LONGEST, holds_secret
from conversations.understanding.emergencies import tells_of_emergency

IN_AN_EMERGENCY = "emergency"
SECRET_WORD = "password"  # noqa: S105 - the word that is kept in place of one
LEFT_OUT = "…"  # stands, as often as it takes, where words were left out, so that what is kept is seen to be too long


def redacted(update: Update) -> Update:
    """The update as it may be stored."""
    if update.callback_query:
        return update.model_copy(update={"callback_query": _press(update.callback_query)})
    return update.model_copy(update={"message": _message(update.message)}) if update.message else update


def _press(press: Press) -> Press:
    """Without what stands on the message: the bot wrote it, and it may tell of a visit."""
    return press.model_copy(update={"message": _bare(press.message)}) if press.message else press


def _message(message: Message) -> Message:
    if message.chat.type != "private":
        return _bare(message)
    return message.model_copy(update={"text": _text(message.text, message.caption), "caption": None})


def _bare(message: Message) -> Message:
    return Message(message_id=message.message_id, chat=message.chat)


def _text(text: str | None, caption: str | None) -> str | None:
    """What is kept of the words. Those under a picture are not read, unless they tell of an emergency."""
    typed = " ".join((text or caption or "").split())
    if tells_of_emergency(typed[:LONGEST]):
        return IN_AN_EMERGENCY
    if text is None or not holds_secret(typed):
        return text if text is None or len(text) <= LONGEST else _shortened(typed)
    # A command is obeyed whatever follows it.
    return text.split(maxsplit=1)[0] if text.startswith("/") else SECRET_WORD


def _shortened(typed: str) -> str:
    """The words as far as they are read, none of them by half, and a sign that there were more."""
    if len(typed) <= LONGEST:
        return typed
    return typed[:LONGEST].rpartition(" ")[0].ljust(LONGEST + 1, LEFT_OUT)
