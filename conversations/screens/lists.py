"""Lists on a card: options one a row, in pages, and buttons side by side.

A card has at most ten rows. Eight may hold options; where other rows stand beside them there are fewer, and the last of
their rows turns the pages where they do not fit on one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from conversations.screens.labels import Option, labels
from conversations.screens.message import Message, message
from conversations.screens.screen import Button, Row

ROWS = 10
"""Rows of a card at most."""

PAGE = 8
"""Rows of options at most."""


def pick(label: Message, index: int) -> Button:
    """The button of option number `index`."""
    return Button(label, "pick", str(index))


def option_rows(
    options: Sequence[Option | Message], page: int, *, beside: int = 0, ticked: Sequence[int] = ()
) -> tuple[Row, ...]:
    """One page of options, one a row, and the way to the other pages.

    `beside`: other rows of the card but its last. The `ticked` ones bear a tick.
    """
    rows: list[tuple[Row, ...]] = [
        ((pick(replace(label, id="part.picked") if index in ticked else label, index),),)
        for index, label in enumerate(labels(options))
    ]
    return paged(rows, page, beside=beside)


def paged(options: Sequence[tuple[Row, ...]], page: int, *, beside: int = 0) -> tuple[Row, ...]:
    """One page of options that have a row or more each, and the way to the other pages where they do not fit."""
    room = ROWS - beside - 1
    rows = tuple(row for option in options for row in option)
    if len(rows) <= min(PAGE, room):
        return rows
    size = min(PAGE, room - 1) // max(map(len, options))
    start = page * size
    turning = page_row(page, more=start + size < len(options))
    shown = (row for option in options[start : start + size] for row in option)
    return (*shown, *((turning,) if turning else ()))


def page_row(page: int, *, more: bool) -> Row:
    """The buttons that turn pages; empty when there is one page only."""
    earlier = (Button(message("button.earlier"), "page", str(page - 1)),) if page else ()
    later = (Button(message("button.later"), "page", str(page + 1)),) if more else ()
    return (*earlier, *later)


def in_rows(buttons: Iterable[Button], width: int) -> tuple[Row, ...]:
    """Buttons side by side, `width` to a row."""
    row = tuple(buttons)
    return tuple(row[at : at + width] for at in range(0, len(row), width))
