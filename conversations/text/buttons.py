"""Buttons that are typed: "other place", "more", "the second one".

Finds the button of the current card that such words name; a button that is not there is not named. Must never press
what books.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from enum import Enum

from conversations.screens.model import Button, Screen
from conversations.text.comparatives import other_choice
from conversations.understanding.words.expression import expression

EDGES = "!.… ›‹"
WANTING = expression(
    r"(?:(?:can|could|may) (?:i|you) (?:have|see|get|show(?: me)?) |show me |give me |choose "
    r"|i(?:'d like| would like| want| need)(?: to (?:see|have))? )?(?:an? |the |some )?"
)
PICKING = expression(
    r"\A(?:(?:i'll|i will|i'd|i would|can i|could i|may i|let's|i think|i want|i need|ok|okay|yes|yeah|um"
    r"|er|oh|well|so|just"
    r"|give me|gimme|take|have|go for|go with|pick|choose|like|prefer|it's|it is|then|hi)[ ,]+){1,5}"
)
KIND_ENDS = expression(r"(?:[ ,]{1,2}(?:please|pls|plz|thanks|thank you|thx|ta|dear|love|mate|then|now)){1,4}$")
LABELS = {
    "button.later": {
        "more",
        "next",
        "next lot",
        "next ones",
        "next please",
        "show more",
        "more times",
        "next page",
        "more options",
    },
    "button.earlier": {"earlier", "previous page", "back a page"},
    "button.continue": {"continue", "done", "go on", "next", "that's all", "that is all"},
    "button.try_again": {"try again", "retry", "again"},
    "services.none": {"nothing to add"},
    "place.near_me": {
        "nearby",
        *(
            f"{front}{near}"
            for front in ("", "somewhere ", "one ", "the one ", "whichever is ", "something ", "place ")
            for near in (
                *("near me", "near us", "near to me", "close to me", "close to us", "close by", "nearest", "closest"),
                *("nearest me", "nearest to me", "closest to me", "nearest us", "nearest to us", "closest to us"),
            )
        ),
    },
    "time.hours": {"hours"},
    "time.another_day": {"another day", "neither"},
    "slots.calendar": {
        "calendar",
        "show calendar",
        "the calendar",
        "show me the calendar",
        "show me a month",
        "show me the month",
        "show me the whole month",
        "the whole month",
        "month view",
        "a month at a time",
    },
    "slots.whole_day": {"whole day", "the whole day"},
    "slots.other_time": {"other time", "another time", "different time", "another day", "other day", "different day"},
    "slots.other_clinician": {
        "other person",
        "another person",
        "different person",
        "other doctor",
        "another doctor",
        "different doctor",
        "another clinician",
        "different clinician",
        "somebody else",
        "someone else",
        "someone different",
        "change doctor",
        "change the doctor",
    },
    "slots.other_place": {"other place", "another place", "different place", "somewhere else"},
    "confirm.keep": {"keep", "keep it", "keep what i have"},
    "conditions.any_price": {"any price", "whatever it costs", "at any price", "price does not matter"},
    "conditions.exact_price": {"exact price", "exactly this price", "this price only", "at the exact price"},
    "conditions.payer": {"payer", "change payer", "change the payer", "other payer", "another payer", "who pays"},
    "conditions.method": {"method", "selection method", "change method", "other method"},
    "conditions.female": {"a woman", "woman", "female", "a female clinician", "female clinician"},
    "conditions.male": {"a man", "man", "male", "a male clinician", "male clinician"},
    "near.all": {"all free times", "all times", "no", "no thanks", "none", "none of them", "none of these", "neither"},
    "button.new_here": {
        "new here",
        "i am new here",
        "i'm new here",
        "i am new",
        "i'm new",
        "i have no account",
        "no account",
    },
    "button.have_account": {"i have an account", "i've got an account", "i am registered", "i do have an account"},
    "way.clinician": {"any clinician", "anyone", "anybody", "any doctor"},
    "way.place": {"any place", "anywhere"},
    "way.days": {"other days"},
    "way.hours": {"other times"},
    "way.all": {"anyone anywhere", "anyone, anywhere", "anyone anywhere soonest", "anyone, anywhere, soonest"},
}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8}
CARDINALS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
DAY = expression(r"(?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)?")
LAST = expression(
    r"(?:i'll (?:have|take) |can i have )?(?:the )?(?:very )?(?:last|bottom)(?: one| option)"
    r"(?: (?:on|of|in)(?: (?:the|your|this))? list)?(?: will do)?"
)
_NTH_OF = r"(?: (?:one|1|option|address|place|name|person|doctor|time|slot|button|visit|choice|line|row))?"
NTH = expression(
    r"(?:(?:the|number|option|choice|no\.?|num|nr\.?|button|line|#) ?){0,4}"
    rf"(?:(?P<digits>\d{{1,2}})(?:(?:st|nd|rd|th){_NTH_OF})?|(?P<word>{'|'.join(ORDINALS)}){_NTH_OF})"
    rf"|(?:(?:the )?(?:number|option|choice|no\.?|num|button) ){{1,2}}(?P<cardinal>{'|'.join(CARDINALS)})"
)
PLAIN_DAY = expression(r"(?:the )?\d{1,2}(?:st|nd|rd|th)")
"""An ordinal that may be a day of the month, too: "the 2nd"."""


_POLITE = (
    r"(?:i'll|i will|i'd|i would|can i|could i|may i|let's|i think|perhaps|maybe|well|oh|ok|okay|yes|yeah|yep|aye|"
    r"alright|all right|right"
    r"|sure|go on|go on then|then|lovely|great|fine|please"
    r"|just|give me|take"
    r"|have|go for|go with|pick|choose|like|want|prefer|book|it's|it is|for me|me|and|um|er)[ ,]+"
)
_WELCOME = (
    r"[ ,.!]+(?:please|thanks|thank you|would|will|do|be|is|looks|suits|seems|nicely|fine|best|handiest"
    r"|better|good|great"
    r"|easiest|nearest|for|me|us|then|dear|love|there|if|you|i think|kindly|very|most|convenient|all right|ok|lovely"
    r"|perfect|the|one)(?!\w)"
)
POINTED = expression(
    rf"(?:{_POLITE}){{0,8}}(?:the )?(?:very )?"
    rf"(?:(?:(?P<nth>{'|'.join(ORDINALS)})(?: from (?:the )?(?P<end>top|bottom))?|(?P<which>top|bottom"
    rf"|last but one|last but two"
    r"|second to last|next to last|second last|penultimate|last|middle|centre|central))"
    r"(?: one| option| time| slot| place| clinic| name| doctor| dr| doc| gp| person| clinician| visit| button| "
    r"line| of (?:them|these|those|all))?"
    r"|one (?:at|on|in) (?:the )?(?:very )?(?P<at>top|bottom|middle|centre|end|beginning|start))"
    r"(?: (?:of|on|in|from) (?:the|your|that|this|them|these)(?: list| page| card| screen| lot| bunch| three| menu)?"
    rf"(?: there)?| down| up there| on (?:there|here)| along| you (?:said|showed|listed|gave|had|mentioned|offered)"
    r"| (?:that )?you(?:'ve| have)(?: got)?(?: there| here| free| listed| on (?:the|your) list)?| there| shown| listed"
    rf"|,? i think)?(?:{_WELCOME}){{0,8}}[ .!]*"
)
"""An option that is pointed at: "the top one", "the last but one", "the one in the middle of your list"."""

ENDS_OF_A_LIST = {
    "top": 0, "beginning": 0, "start": 0, "bottom": -1, "last": -1, "end": -1, "last but one": -2, "second to last": -2,
    "second last": -2, "next to last": -2, "penultimate": -2, "last but two": -3,
}  # fmt: skip
MIDDLE = frozenset({"middle", "centre", "central"})


class Numbering(Enum):
    """What a bare number means at a card."""

    OPTIONS = "options"  # the option with this number
    DAYS = "days"  # the day of the month that is shown
    TIMES = "times"  # the option, but for "the 2nd": that may be a day
    NOTHING = "nothing"


def named(screen: Screen, typed: str) -> Button | None:
    """The button of this screen that the words name."""
    ids = labels(typed)
    return next((button for row in screen.rows for button in row if button.label.id in ids), None)


def labels(typed: str) -> tuple[str, ...]:
    """The labels that the words can mean, whether or not a card has them."""
    said = _wordings(typed)
    named = tuple(name for name, phrases in LABELS.items() if phrases & said)
    other = other_choice(typed)
    return named or ((other,) if other else ())


def numbered(screen: Screen, typed: str, numbering: Numbering) -> Button | int | None:
    """The button that a bare number means; how many there are where it means none of them; None for other words."""
    if numbering is Numbering.DAYS:
        return _of_day(screen, typed)
    if numbering is Numbering.TIMES and may_be_a_day(typed):
        return None
    at = number(typed)
    last = LAST.fullmatch(typed.strip(EDGES).casefold().removesuffix(" please"))
    picks = [button for row in screen.rows for button in row if button.verb in ("pick", "way")]
    if last and picks and numbering is not Numbering.NOTHING:
        return picks[-1]
    if at is None and picks and numbering is not Numbering.NOTHING:
        return _pointed_at(picks, typed)
    if at is None or not picks or numbering is Numbering.NOTHING:
        return None
    return picks[at - 1] if 1 <= at <= len(picks) else len(picks)


def _pointed_at(picks: Sequence[Button], typed: str) -> Button | int | None:
    """The option that is pointed at, or how many there are; of an even number, none is in the middle."""
    found = POINTED.fullmatch(typed.strip(EDGES).casefold().replace("’", "'"))
    if found is None:
        return None
    where = found["which"] or found["at"]
    if found["nth"]:
        nth = ORDINALS[found["nth"]]
        at = -nth if found["end"] == "bottom" else nth - 1
    elif where in MIDDLE:
        return picks[len(picks) // 2] if len(picks) % 2 else None
    else:
        at = ENDS_OF_A_LIST[where]
    return picks[at] if -len(picks) <= at < len(picks) else len(picks)


def _of_day(screen: Screen, typed: str) -> Button | None:
    """The day of the month that is shown."""
    said = day(typed)
    days = [button for row in screen.rows for button in row if button.verb in ("day", "full")]
    return next((button for button in days if date.fromisoformat(button.argument).day == said), None)


def _wordings(typed: str) -> set[str]:
    """The words as they are, and without the wanting in front of them."""
    said = KIND_ENDS.sub("", typed.strip(EDGES).casefold().replace("’", "'"))
    asking = said.rstrip("? ") if said.startswith(("can ", "could ", "may ")) else said
    return {said, WANTING.sub("", asking, count=1)}


def day(typed: str) -> int | None:
    """The day of a month: "24", "the 24th"."""
    found = DAY.fullmatch(typed.strip(EDGES).casefold().removesuffix(" please"))
    return int(found["day"]) if found else None


def number(typed: str) -> int | None:
    """The number of an option: "2", "option 2", "the second one"."""
    found = NTH.fullmatch(_bare(typed))
    if found is None:
        return None
    if found["digits"]:
        return int(found["digits"])
    return ORDINALS[found["word"]] if found["word"] else CARDINALS[found["cardinal"]]


def may_be_a_day(typed: str) -> bool:
    """Whether the number of an option may be a day of the month as well: "2nd please"."""
    return bool(PLAIN_DAY.fullmatch(_bare(typed)))


def _bare(typed: str) -> str:
    """The words without what is said around an option."""
    return PICKING.sub("", KIND_ENDS.sub("", typed.strip(EDGES).casefold().replace("’", "'")), count=1).strip(EDGES)
