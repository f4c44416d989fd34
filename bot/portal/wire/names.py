"""Names as people read them, and rows of a list that are chosen by their name.

Owns what a usable name is. Must never make one up: what has none of its own is left out of the list.
"""

from __future__ import annotations

from typing import Annotated, Any, Final
from unicodedata import category

from pydantic import BeforeValidator, model_validator

from bot.portal.wire.fields import Wire, text_in

_BLANK: Final = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that show nothing."""


def name_in(value: Any) -> str:
    """One line without anything that cannot be seen; nothing where nothing of it can be."""
    text = text_in(value)
    if not (text.isascii() and text.isprintable()):
        text = "".join(map(_seen, text))
        if not any(category(sign)[0] in "LNPS" for sign in text):
            return ""
    return " ".join(text.split())


def _seen(sign: str) -> str:
    """Spaces of any kind are spaces; controls, zero-width and direction marks are nothing."""
    if sign.isspace():
        return " "
    return "" if sign in _BLANK or category(sign) in ("Cc", "Cf") else sign


NameText = Annotated[str, BeforeValidator(name_in)]


class Listed(Wire):
    """A row that is chosen by what it is called: without that it cannot be read."""

    name: NameText = ""

    @property
    def called(self) -> str:
        """The name, or whatever else honestly names it; empty where nothing does."""
        return self.name

    @model_validator(mode="after")
    def _is_called_something(self) -> Listed:
        if not self.called:
            raise ValueError("without a name")
        return self
