"""The parts that cards are made of, whatever the flow: option lists with paging, rows of buttons, the last row.

Must never decide anything: what a button means is the business of the step that offered it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from conversations.screens.model import Button, Message, Tone, message

PAGE = 8

Row = tuple[Button, ...]
Card = tuple[tuple[Message, ...], tuple[Row, ...]]

LAST_ROW: Row = (Button(message("button.back"), "back"), Button(message("button.over"), "over"))


def text(words: str) -> Message:
    """Data as a message: a name that the clinic gave."""
    return message("text", text=words)


def pick(label: Message, index: int) -> Button:
    """The button of option number `index`."""
    return Button(label, "pick", str(index))


def option_rows(labels: Sequence[Message], page: int, *, shift: int = 0) -> tuple[Row, ...]:
    """One page of options, one a row, and the way to the other pages. Indices start at `shift`."""
    start = page * PAGE
    rows: list[Row] = [
        (pick(label, shift + start + offset),) for offset, label in enumerate(labels[start : start + PAGE])
    ]
    turning = page_row(page, more=start + PAGE < len(labels))
    return (*rows, turning) if turning else tuple(rows)


def page_row(page: int, *, more: bool) -> Row:
    """The buttons that turn pages; empty when there is one page only."""
    earlier = (Button(message("button.earlier"), "page", str(page - 1)),) if page else ()
    later = (Button(message("button.later"), "page", str(page + 1)),) if more else ()
    return (*earlier, *later)


def in_rows(buttons: Iterable[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` to a row."""
    row = tuple(buttons)
    return tuple(row[at : at + width] for at in range(0, len(row), width))


def go(label: Message, verb: str, argument: str = "") -> Button:
    """The button that the card is about."""
    return Button(label, verb, argument, tone=Tone.GO)
