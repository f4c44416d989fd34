"""Whether somebody wants to be told in their own chat what staff did for them.

Apart from the questions, as it is kept here and only needs to know who is signed in.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from conversations.clinic.model import Key


@dataclass(frozen=True, slots=True)
class AskTelling:
    """GET appointment/existing-appointments, for who is signed in. `wanted` from now on; None leaves it as it is."""

    wanted: bool | None = None
    kind: Literal["AskTelling"] = "AskTelling"


@dataclass(frozen=True, slots=True)
class Telling:
    """Whether this chat is told. `can`: the clinic says who is signed in, without which nobody can be told.

    `key` is that person's, for whoever keeps it; it says nothing to the conversation.
    """

    told: bool = False
    can: bool = False
    key: Key | None = field(default=None, repr=False)
    kind: Literal["Telling"] = "Telling"
