"""The menus of commands: one for everybody, and one for the chat of somebody who is signed in as staff.

Owns which commands are listed where (`setMyCommands`, by scope). All can be typed, whether they are listed or not.
Apart, as a table.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations.screens.model import Message, message

EVERYBODY = (
    "book", "appointments", "invoices", "confirmations", "sessions", "privacy", "start", "help", "cancel", "signout",
)  # fmt: skip
WITH_CODE = ("watches", "register")
"""What the menu has besides, where the clinic takes people without an account, and so searches without a session."""

STAFF = (
    "patient",
    "book",
    "appointments",
    "recalls",
    "done",
    "sessions",
    "privacy",
    "start",
    "help",
    "cancel",
    "signout",
)

ALONE = frozenset(f"/{name}" for name in (*EVERYBODY, *WITH_CODE, *STAFF))
"""The commands as they are typed or tapped with nothing after them."""


def menu(*, newcomers: bool = False, staff: bool = False) -> Mapping[str, Message]:
    """The commands of a menu, in its order, with what each is for."""
    listed = STAFF if staff else (*EVERYBODY, *WITH_CODE) if newcomers else EVERYBODY
    return {command: message(f"command.{command}") for command in listed}
