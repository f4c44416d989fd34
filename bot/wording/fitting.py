"""What fits: a label on one line of a button, a text into a message; and what has to be said in full beside it.

A label that is too long loses least of what it is told by: first its names are cut, then the zone of a time goes, then
what stands last. Must never change what fits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from conversations.screens.model import Items, Label, Message, Moment, Parameter, Screen, ShownName, cut, message

DOT: Final = " · "
"""What sets the parts of a line apart."""

FEWEST: Final = 8
"""Letters of a name without which it says nothing."""

ALIKE: Final = 30
"""Signs after which nobody sees a difference any more."""

MOST_ITEMS: Final = 40
"""Items of a line that are told where a message would be too long."""

Words = Callable[[Message], str]
"""A message in words without markup, whole."""


def label(button: Message, words: Words) -> str | None:
    """What stands on a button in the room that there is; None for words that are no label."""
    found = _label_of(button)
    if found is None:
        return None
    whole = words(button)
    over = len(whole) - found.room
    if over <= 0:
        return whole
    parts = _within(found.parts, len(_joined(found.parts, words)) - over, words)
    return cut(words(_with(button, found, message("text", text=parts))), found.room)


def in_full(screen: Screen, words: Words) -> tuple[Message, ...]:
    """The options by their full names, in the order of their buttons, where one is cut or two look alike."""
    picked = [button.label for row in screen.rows for button in row if button.verb == "pick"]
    options = [(option, found.room) for option in picked if (found := _label_of(option))]
    whole = [words(option) for option, _ in options]
    begin = {text[:ALIKE].casefold() for text in whole}
    if len(begin) == len(whole) and all(len(text) <= room for text, (_, room) in zip(whole, options, strict=True)):
        return ()
    return tuple(
        message("line.option" if number > 1 else "options.first", number=number, label=option)
        for number, (option, _) in enumerate(options, start=1)
    )


def _label_of(button: Message) -> Label | None:
    return next((value for _, value in button.parameters if isinstance(value, Label)), None)


def _with(button: Message, found: Label, instead: Message) -> Message:
    values = ((key, instead if value is found else value) for key, value in button.parameters)
    return replace(button, parameters=tuple(values))


def _joined(parts: tuple[Message, ...], words: Words) -> str:
    return DOT.join(map(words, parts))


def _within(parts: tuple[Message, ...], room: int, words: Words) -> str:
    """The parts in so many letters, with as much of them as there is room for."""
    for tried in _ever_less(parts):
        text = _joined(tried, words)
        named = [name for part in tried for name in _names(part)]
        spare = room - (len(text) - sum(len(name.text) for name in named))
        least = sum(min(len(name.text), FEWEST) for name in named)
        if len(text) <= room:
            return text
        if named and spare >= least:
            return _joined(tuple(_cut_names(part, spare, named) for part in tried), words)
    return cut(text, room)


def _ever_less(parts: tuple[Message, ...]) -> Iterator[tuple[Message, ...]]:
    """The parts, without the zones of times, and without what stands last."""
    yield parts
    zoneless = tuple(_zoneless(part) for part in parts)
    for end in range(len(parts), 0, -1):
        yield zoneless[:end]


def _zoneless(part: Message) -> Message:
    values = (
        (key, replace(value, site=None, zone=False) if isinstance(value, Moment) else value)
        for key, value in part.parameters
    )
    return replace(part, parameters=tuple(values))


def _names(part: Message) -> Iterator[ShownName]:
    return (value for _, value in part.parameters if isinstance(value, ShownName))


def _cut_names(part: Message, spare: int, named: list[ShownName]) -> Message:
    """The part with its names cut: what the shorter ones leave is for the longer ones."""
    shares: dict[ShownName, int] = {}
    for done, name in enumerate(sorted(named, key=lambda name: len(name.text))):
        shares[name] = min(len(name.text), spare // (len(named) - done))
        spare -= shares[name]
    values = (
        (key, value.within(shares[value]) if isinstance(value, ShownName) else value) for key, value in part.parameters
    )
    return replace(part, parameters=tuple(values))


def shortened(whole: Message, most: int) -> Message:
    """The message with so many letters at most of each text in it, and not more items in a line than anybody reads."""
    return replace(whole, parameters=tuple((key, _shortened(value, most)) for key, value in whole.parameters))


def _shortened(value: Parameter, most: int) -> Parameter:
    match value:
        case str():
            return cut(value, most)
        case ShownName(text):
            return ShownName(cut(text, most))
        case Message():
            return shortened(value, most)
        case Items(items):
            return Items(tuple(shortened(item, most) for item in items[:MOST_ITEMS]))
        case Label(parts):
            return replace(value, parts=tuple(shortened(part, most) for part in parts))
        case _:
            return value
