"""What stands on the buttons of a list: short enough for one line, and no two the same.

A phone shows one line of a button and cuts off the rest. Two options of one name get what tells them apart beside it,
or else a number; long names that begin alike are cut in their middle. Must never know what an option stands for.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace

from conversations.screens.message import Label, Message, Name, message

ROOM = {1: 34, 2: 18, 3: 12, 7: 4}
"""Letters that a phone shows of a button, by how many there are in its row."""

LEAST = 20
"""Letters of a name that there is room for beside whatever else stands on a button of its own row."""

Option = tuple[Message, ...]
"""What an option is called, and what else is said of it, the least needed last."""


@dataclass(frozen=True, slots=True)
class Told:
    """An option, and what tells it from others that read the same, the best first; nothing where that is not known."""

    option: Option
    marks: Option = ()


def name(words: str) -> Message:
    """A name that is cut where there is no room for it."""
    return message("text", text=Name(words))


def label(*parts: Message, width: int = 1) -> Message:
    """What stands on a button of a row of so many."""
    return Message("option", (("label", Label(parts, ROOM[width])),))


def labels(options: Sequence[Told | Message], widths: Sequence[int] = ()) -> tuple[Message, ...]:
    """The labels of all options of a list, in a row of their own or of so many buttons."""
    told = [_told(option) for option in options]
    marked = [(each.option[0], *mark, *each.option[1:]) for each, mark in zip(told, _marks(told), strict=True)]
    return tuple(label(*parts, width=widths[at] if widths else 1) for at, parts in enumerate(_shortened(marked)))


def _told(option: Told | Message) -> Told:
    """The option; what is called by a text alone may be cut."""
    if isinstance(option, Told):
        return option
    words = next((value for _, value in option.parameters if isinstance(value, str)), "")
    return Told((name(words) if option.id == "text" else option,))


def _marks(options: Sequence[Told]) -> list[Option]:
    """What has to be added to each option, so that none reads like another."""
    marks: list[Option] = [()] * len(options)
    for group in _groups([_folded(told.option) for told in options]):
        best = _telling(tuple(options[at].marks for at in group))
        for number, at in enumerate(group, start=1):
            mark = message("option.number", number=number) if best is None else options[at].marks[best]
            marks[at] = () if _is_blank(mark) else (mark,)
    return marks


def _is_blank(mark: Message) -> bool:
    """Whether the clinic says nothing of this kind."""
    return mark.id == "text" and all(value in ("", Name("")) for _, value in mark.parameters)


def _telling(marks: Sequence[Option]) -> int | None:
    """Which of the marks is another one for each of these options; None where none is."""
    fewest = min(map(len, marks))
    return next((best for best in range(fewest) if len({each[best] for each in marks}) == len(marks)), None)


def _groups(keys: Sequence[Hashable]) -> list[list[int]]:
    """The places of those that have a key in common with others."""
    places: dict[Hashable, list[int]] = {}
    for at, key in enumerate(keys):
        places.setdefault(key, []).append(at)
    return [group for group in places.values() if len(group) > 1]


def _folded(option: Option) -> tuple[Hashable, ...]:
    """An option without what makes no difference to a reader: capitals and spaces."""
    return tuple(" ".join(_named(part).text.casefold().split()) if _named(part).text else part for part in option)


def _named(part: Message) -> Name:
    """The name in a part; an empty one where there is none."""
    return next((value for _, value in part.parameters if isinstance(value, Name)), Name(""))


def _shortened(options: Sequence[Option]) -> list[Option]:
    """The options, with where those names begin to differ that begin alike."""
    found = list(options)
    for group in _groups([_named(option[0]).text[: LEAST - 1].casefold() for option in options]):
        names = {at: _named(options[at][0]).text for at in group}
        for at, words in names.items():
            begin = max(_word_that_differs(words, other) for to, other in names.items() if to != at)
            if len(words) > LEAST and begin >= LEAST // 2:
                found[at] = (_with_name(options[at][0], Name(words, begin)), *options[at][1:])
    return found


def _word_that_differs(words: str, other: str) -> int:
    """Where the first word begins that another name does not have at its place."""
    alike = (at for at, (sign, its) in enumerate(zip(words, other, strict=False)) if sign != its)
    return words.rfind(" ", 0, next(alike, len(other))) + 1


def _with_name(part: Message, instead: Name) -> Message:
    """The part with its name in another form."""
    values = ((key, instead if isinstance(value, Name) else value) for key, value in part.parameters)
    return replace(part, parameters=tuple(values))
