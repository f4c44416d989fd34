"""What a person is called, from what Telegram says about their chat.

Owns how much of a name is shown: enough to be recognised by its owner, and no more. Everything in it is untrusted.
"""

from __future__ import annotations

from typing import Any, Final

LONGEST: Final = 40


def short_name(chat: Any) -> str:
    """`M. Example`; the first name alone where there is no other, else `@username`, else nothing."""
    members = chat if isinstance(chat, dict) else {}
    first, last, username = (_clean(members.get(name)) for name in ("first_name", "last_name", "username"))
    if first and last:
        return f"{first[0]}. {last}"
    return first or last or (f"@{username}" if username else "")


def _clean(text: Any) -> str:
    """On one line, and without signs that turn the direction of what follows."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text) if isinstance(text, str) else ""
    return " ".join(shown.split())[:LONGEST]
