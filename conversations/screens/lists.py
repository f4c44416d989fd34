"""Lists on a card: options one a row, in pages, and what stands on their buttons.

A card has at most ten rows. Eight may hold options; where other rows stand beside them there are fewer, and the last of
their rows turns the pages where they do not fit on one. A phone shows one line of a button and cuts off the rest, and
no two may read the same: two options of one name get what tells them apart beside it, or else a number; long names that
begin alike are cut in their middle. Must never know what an option stands for.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace

from conversations.screens.model import Button, Label, Message, Moment, Parameter, Row, ShownName, message

ROWS = 10
"""Rows of a card at most."""

PAGE = 8
"""Rows of options at most."""

ROOM = {1: 34, 2: 16, 3: 12, 7: 4}
"""Letters that a phone shows of a button, by how many there are in its row."""

LEAST = 20
"""Letters of a name that there is room for beside whatever else stands on a button of its own row."""

Parts = tuple[Message, ...]
"""What an option is called, and what else is said of it, the least needed last."""


@dataclass(frozen=True, slots=True)
class Option:
    """An option, and what tells it from others that read the same, the best first; nothing where that is not known."""

    parts: Parts
    marks: Parts = ()


def name(words: str) -> Message:
    """A name that is cut where there is no room for it."""
    return message("text", text=ShownName(words))


def label(*parts: Message) -> Message:
    """What stands on a button that has a row of its own."""
    return Message("option", (("label", Label(parts, ROOM[1])),))


def labels(options: Sequence[Option | Message]) -> tuple[Message, ...]:
    """The labels of all options of a list, each in a row of its own."""
    told = [_told(option) for option in options]
    marked = [(each.parts[0], *mark, *each.parts[1:]) for each, mark in zip(told, _marks(told), strict=True)]
    return tuple(label(*parts) for parts in _shortened(marked))


def _told(option: Option | Message) -> Option:
    """The option; what is called by a text alone may be cut."""
    if isinstance(option, Option):
        return option
    words = next((value for _, value in option.parameters if isinstance(value, str)), "")
    return Option((name(words) if option.id == "text" else option,))


def _marks(options: Sequence[Option]) -> list[Parts]:
    """What has to be added to each option, so that none reads like another."""
    marks: list[Parts] = [()] * len(options)
    for group in _groups([_folded(told.parts) for told in options]):
        best = _telling(tuple(options[at].marks for at in group))
        for number, at in enumerate(group, start=1):
            mark = message("option.number", number=number) if best is None else options[at].marks[best]
            marks[at] = () if _is_blank(mark) else (mark,)
    return marks


def _is_blank(mark: Message) -> bool:
    """Whether the clinic says nothing of this kind."""
    return mark.id == "text" and all(value in ("", ShownName("")) for _, value in mark.parameters)


def _telling(marks: Sequence[Parts]) -> int | None:
    """Which of the marks is another one for each of these options; None where none is."""
    fewest = min(map(len, marks))
    return next((best for best in range(fewest) if len({each[best] for each in marks}) == len(marks)), None)


def _groups(keys: Sequence[Hashable]) -> list[list[int]]:
    """The places of those that have a key in common with others."""
    places: dict[Hashable, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return [group for group in places.values() if len(group) > 1]


def _folded(option: Parts) -> tuple[Hashable, ...]:
    """An option without what makes no difference to a reader: capitals and spaces, and where a time is."""
    return tuple((part.id, *(_folded_value(value) for _, value in part.parameters)) for part in option)


def _folded_value(value: Parameter) -> Hashable:
    match value:
        case ShownName(words):
            return " ".join(words.casefold().split())
        case Moment():
            return replace(value, site=None)
        case Message():
            return _folded((value,))
        case _:
            return value


def _named(part: Message) -> ShownName:
    """The name in a part; an empty one where there is none."""
    return next((value for _, value in part.parameters if isinstance(value, ShownName)), ShownName(""))


def _shortened(options: Sequence[Parts]) -> list[Parts]:
    """The options, with where those names begin to differ that begin alike."""
    found = list(options)
    for group in _groups([_named(option[0]).text[: LEAST - 1].casefold() for option in options]):
        names = sorted((_named(options[at][0]).text, at) for at in group)
        for (words, at), beside in zip(names, _neighbours(names), strict=True):
            begin = max(_word_that_differs(words, other) for other, _ in beside)
            if len(words) > LEAST and begin >= LEAST // 2:
                found[at] = (_with_name(options[at][0], ShownName(words, begin)), *options[at][1:])
    return found


def _neighbours(names: Sequence[tuple[str, int]]) -> list[Sequence[tuple[str, int]]]:
    """Those beside each one in the order of the alphabet: none is more like it."""
    return [(*names[max(at - 1, 0) : at], *names[at + 1 : at + 2]) for at in range(len(names))]


def _word_that_differs(words: str, other: str) -> int:
    """Where the first word begins that another name does not have at its place."""
    if words == other:
        return 0
    alike = (at for at, (sign, its) in enumerate(zip(words, other, strict=False)) if sign != its)
    return words.rfind(" ", 0, next(alike, len(other))) + 1


def _with_name(part: Message, instead: ShownName) -> Message:
    """The part with its name in another form."""
    values = ((key, instead if isinstance(value, ShownName) else value) for key, value in part.parameters)
    return replace(part, parameters=tuple(values))


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
