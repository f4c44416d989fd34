"""Whose a session is, as a mark: a keyed hash of each thing that the portal's person is told by.

Owns when two marks are of one person for certain. A mark outlives the session: attempts carry it. Must never hold
anything that names somebody, nor take for one person what only may be.
"""

from __future__ import annotations

from typing import Final

from bot.crypto import Vault
from bot.portal.models.accounts import PortalSession
from conversations.clinic.keys import plain
from conversations.clinic.model import Key

_SESSION: Final = "s"
_KEY: Final = "k"
_LOGIN: Final = "e"
_LETTERS: Final = 24


def mark_of(vault: Vault, session: PortalSession) -> str:
    """The mark of whose session this is, as far as it is known; of the session itself at least."""
    key = session.owner.key if session.owner else None
    login = " ".join(session.login.casefold().split())
    if session.duties is not None and login:
        login = f"staff {login}"  # nobody is the same at the desk and as a patient
    told = {_SESSION: session.id, _KEY: "" if key is None else plain(key), _LOGIN: login}
    return " ".join(f"{name}={vault.mark(name, what)[:_LETTERS]}" for name, what in told.items() if what)


def patient_mark(vault: Vault, key: Key) -> str:
    """The mark of a patient by their key: the part of `mark_of` that is of the key."""
    return vault.mark(_KEY, plain(key))[:_LETTERS]


def patient_in(mark: str) -> str:
    """The mark of the key in the mark of whose a session is; empty where the key was not known."""
    return _told(mark).get(_KEY, "")


def is_same_person(one: str, other: str) -> bool:
    """Whether two marks are certainly of one person.

    By the very session; else by the person's key where both have one; else by the address that both signed in with.
    What is known on one side only proves nothing.
    """
    ours, theirs = _told(one), _told(other)
    if _equal(ours, theirs, _SESSION):
        return True
    return _equal(ours, theirs, _KEY if _KEY in ours and _KEY in theirs else _LOGIN)


def _told(mark: str) -> dict[str, str]:
    return {name: value for name, _, value in (part.partition("=") for part in mark.split())}


def _equal(ours: dict[str, str], theirs: dict[str, str], name: str) -> bool:
    return name in ours and ours[name] == theirs.get(name)
