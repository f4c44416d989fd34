"""Buttons that are typed: "other place", "more", "the second one".

Finds the button of the current card that such words name; a button that is not there is not named. Must never press
what books.
"""

from __future__ import annotations

import re

from conversations.screens.model import Button, Screen

LABELS = {
    "button.later": {"more", "show more", "more times", "next page", "more options"},
    "button.earlier": {"earlier", "previous page", "back a page"},
    "button.continue": {"continue", "done", "go on", "next", "that's all", "that is all"},
    "button.try_again": {"try again", "retry", "again"},
    "services.none": {"nothing to add"},
    "place.near_me": {"near me", "nearest", "closest", "nearby"},
    "time.hours": {"hours"},
    "time.another_day": {"another day", "neither"},
    "slots.calendar": {"calendar", "show calendar", "the calendar"},
    "slots.whole_day": {"whole day", "the whole day"},
    "slots.other_time": {"other time", "another time", "different time", "another day", "other day", "different day"},
    "slots.other_clinician": {"other person", "another person", "another doctor", "somebody else", "someone else"},
    "slots.other_place": {"other place", "another place", "different place", "somewhere else"},
    "confirm.keep": {"keep", "keep it", "keep what i have"},
    "near.all": {"all free times", "all times"},
    "way.days": {"other days"},
    "way.hours": {"other times"},
}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
NTH = re.compile(
    rf"(?:(?:the|number|option|no\.?|#) ?)*(?:(?P<digits>\d{{1,2}})|(?P<word>{'|'.join(ORDINALS)})(?: one| option)?)"
)


def named(screen: Screen, typed: str) -> Button | None:
    """The button of this screen that the words name."""
    said = typed.strip("!. ").casefold().removesuffix(" please").replace("’", "'")
    ids = [name for name, phrases in LABELS.items() if said in phrases]
    return next((button for row in screen.rows for button in row if button.label.id in ids), None)


def number(typed: str) -> int | None:
    """The number of an option: "2", "option 2", "the second one"."""
    found = NTH.fullmatch(typed.strip("!. ").casefold().removesuffix(" please"))
    if found is None:
        return None
    return int(found["digits"]) if found["digits"] else ORDINALS[found["word"]]
