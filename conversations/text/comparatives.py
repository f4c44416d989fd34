"""Comparatives: "earlier please", "an hour later", "the day after", "the cheapest", "the same as last time".

Says what is compared and by how much, where the whole message does. Must never know what there is to compare with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from conversations.understanding.words import SPELLINGS, words
from conversations.understanding.words.expression import expression

OTHER = (
    (
        "slots.other_time",
        (
            r"(?:an?other|(?:a )?different|some other|the other) (?:times?|days?|dates?|slots?|hours?)|(?:change|swap"
            r"|switch|move) the (?:time|day|date|hour)"
            r"|wrong (?:time|day|date|hour)|(?:time|day|date|hour) is (?:wrong|not right)"
        ),
    ),
    (
        "slots.other_clinician",
        (
            r"(?:an?other|(?:the )?other|(?:a )?different|some other) (?:doctors?|drs?|docs?|person|clinicians?"
            r"|nurses?|gps?|"
            r"physio|therapist"
            r"|one to see)"
            r"|(?:change|swap|switch) the (?:doctor|person|clinician|nurse|gp)"
            r"|(?:some|any)(?:body|one) (?:else|different)"
            r"|wrong (?:doctor|person|clinician|nurse)|(?:doctor|person|clinician|nurse) is (?:wrong|not right)"
        ),
    ),
    (
        "slots.other_place",
        (
            r"(?:an?other|the other|(?:a )?different|some other) (?:places?|branch(?:es)?|clinics?|sites?"
            r"|locations?|surger(?:y"
            r"|ies)|buildings?|address(?:es)?)"
            r"|(?:change|swap|switch) the (?:place|branch|clinic|site|location)|somewhere (?:else|different)"
            r"|wrong (?:place|branch|clinic|site|location|address)|(?:place|branch|clinic|site|location"
            r"|address) is (?:wrong|not right)"
        ),
    ),
)
"""What else can be asked for, by the button that leads to it."""


class Wanting(Enum):
    """What another one should be, seen from the one that is shown."""

    EARLIER = "earlier"
    LATER = "later"
    OTHER_DAY = "other_day"
    NEXT_DAY = "next_day"
    DAY_BEFORE = "day_before"
    WEEK_LATER = "week_later"
    LAST = "last"
    CHEAPEST = "cheapest"
    NEAREST = "nearest"
    SAME_AS_LAST = "same_as_last"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What is wanted, and by how much, where that is said; `same_time`: at the hour that it is now."""

    wanting: Wanting
    by: timedelta | None = None
    same_time: bool = False


MOST = 120  # characters of a comparison
_AMOUNT = (
    r"(?P<amount>half an|half|an|one|a couple of|two|three|four|\d{1,3}|a quarter of an) ?(?P<unit>hours?|hrs?"
    r"|minutes?|mins?)"
)
_LAST_TIME = (
    r"(?:last time|the last time|before|previously|last year|last month|the other (?:day|time)|in the past"
    r"|usual(?:ly)?|always)"
)
CORES: tuple[tuple[Wanting, re.Pattern[str]], ...] = tuple(
    (wanting, expression(rf"(?<!\w)(?:{pattern})(?!\w)"))
    for wanting, pattern in (
        (
            Wanting.SAME_AS_LAST,
            (rf"(?:the )?same (?:\w+ )?(?:as|like|that) (?:i (?:had|saw|have|went to|was at) )?{_LAST_TIME}"
            r"|(?:the )?same (?:\w+ )?(?:as|like|that) i (?:had|saw)(?: (?:in|on|at) (?:the )?\w+)?"
            r"|(?:the )?same (?:\w+ )?again"
            r"|(?:the )?(?:\w+ )?(?:one|thing|kind|sort|visit|appointment|treatment|check|doctor|lady|man|woman|"
            r"nurse|person|place|clinic|gp|who|whom|he|she|where"
            r"|same)(?: that| who)? "
            rf"(?:i|we) (?:saw|had|met|went to|visited|was (?:at|with)|was seen(?: by| at)?|got)(?: \w+)?"
            rf" {_LAST_TIME}"
            r"|\Amy usual\Z|(?:the|my) (?:usual|regular|normal) (?:one|doctor|place|clinic|person|gp|time)|(?:as"
            r"|like) (?:last time|before|usual)"),
        ),
        (Wanting.WEEK_LATER, (r"(?:the )?(?:same (?:time|day) )?(?:the )?(?:week after(?: that)?|following week)|(?:a"
            r"|one) week later|(?:the )?same (?:time|day)(?: (?:in )?the)? (?:next|following) week")),
        (Wanting.WEEK_LATER, (r"(?:for |by )?(?P<amount>two|three|four|a couple of|\d{1,2}) ?(?P<unit>weeks?|days?)"
            r" (?:later|after)(?: that)?")),
        (Wanting.DAY_BEFORE, r"(?:the )?(?:day before|previous day)(?: that)?|(?:a|one) day (?:earlier|sooner)"),
        (
            Wanting.NEXT_DAY,
            r"(?:the )?(?:day after(?! tomorrow)|next day|following day)(?: that)?|(?:a|one) day later",
        ),
        (Wanting.OTHER_DAY, (r"(?:(?:any|some|no) |(?<!the )(?<!an)(?<!any )(?<!some ))other (?:days?|dates?)"
            r"(?: (?:but|than|except) (?:this|that|these|then))?"
            r"|any ?day (?:but|except|other than|apart from)(?: for)? (?:this|that|then)(?: one| day)?"
            r"|not (?:this|that) day(?:[ ,.]{1,2}(?:but |any |some |an)?other(?: one| day)?)?")),
        (Wanting.EARLIER, rf"(?:by )?{_AMOUNT} (?:earlier|sooner|before(?: that)?)"),
        (Wanting.LATER, rf"(?:by )?{_AMOUNT} (?:later|after(?: that)?)"),
        (Wanting.EARLIER, (r"earlier(?: in the day"
            r"| (?:(?:on )?(?:that|the) same|on that|that|this) (?:day|morning|afternoon)"
        r"| on)?|before (?:that|those|these|then)|sooner|too late(?: in the (?:day"
            r"|month|week))?|not so late")),
        (Wanting.LATER, (r"next (?:ones|few|page)|(?:what|anything) else|any (?:more|others?)"
            r"|more (?:times|slots|options"
        r"|choice)|(?:the )?others?(?: ones)?(?! (?:days?|dates?|doctor|dr|gp|person|place|clinic|lady|man|woman|branch"
        r"|building))|after (?:that|those|these|then)|later(?: in the day| on|"
        r" (?:(?:on )?(?:that|the) same|on that"
        r"|that|this)"
            r" (?:day|morning|afternoon))?|too (?:early|soon)(?: in the (?:day|month|week))?|not so (?:early|soon)")),
        (Wanting.LAST, (r"(?:very )?(?:last|bottom|final)(?! but) (?:one|of (?:them|these|those|all)|option|slot|time)"
            r"|bottom one|the (?:very )?last(?! but)"
            r"|(?<!what's the )(?<!whats the )(?<!what is the )(?<!is the )(?:very )?latest (?:one |slot |time )?"
            r"(?:of (?:them|these|those|all)|(?:(?:that )?(?:you(?:'ve| have)?|there is) )?(?:got )?"
            r"(?:there|here|listed|shown|showing|on (?:the|that|this|your) list|on there))")),
        (
            Wanting.CHEAPEST,
            (r"cheap(?:est|er)|(?:the )?(?:least|less) (?:expensive|money|costly)|(?:the )?lowest (?:price|cost|fee)"
            r"|costs? (?:the )?(?:least|less)|(?:too|very|so|bit|rather|awfully) (?:dear|expensive|pricey|steep|costly)"
            r"|can['’]?t afford|costs? too much|too much (?:money|to pay)"),
        ),
        (Wanting.NEAREST, r"nearest|closest|nearer|closer|least far|(?:the )?shortest (?:way|distance)"),
    )
)  # fmt: skip
FILLING = words(
    "a about all an and any anything are around at be better bit book bother but by can could cost day dear do does "
    "even "
    "far find for from get give go good got had have here hour how i i'd i'll i'm id if ill im in instead is it it's "
    "its "
    "just kindly let let's lets like little look love make may maybe me might mine month more move much my need no "
    "nothing ok okay oh of off on one ones option options or perhaps pick please possible prefer push quite really "
    "right "
    "rather same see shall show slightly slot slots so some something somewhat sorry still suit suits take than"
    " thank "
    "thanks that that's thats the their them then there these they thing think this those time times to too trouble "
    "try "
    "us very want was way we week well what what's which whichever will with work works would yes yeah you your "
    "wherever done entirely completely totally sooner hour "
    "sooner a afford can't cant bloody far is't mondays way choose choice appointment appointments visit come "
    "place price doctor clinician person again who who's whos lot "
    "somewhere anywhere elsewhere "
    "plan plans change changed mind first second thoughts hold nah oi hi hello expensive hmm at only into "
    "choose go wanted entirely completely totally altogether clearly hour sooner pls plz "
    "actually said told surely tbh lol innit bruv pet duck hun babe whatever whatevers whatever's whichever's "
    "wherever's wherevers "
    "whichevers whats who's honestly honest be of least "
    "the anything"
)
OTHERS = tuple((name, expression(rf"(?<!\w)(?:{pattern})(?!\w)")) for name, pattern in OTHER)
WORDS = expression(r"[^\W\d_]+(?:'[^\W_]+)?")
AN_HOUR = expression(r"\b(?:like|around|about|at|after|before|from|past|till?|until|by|say|maybe) \d")
"""An hour that is named beside it: "anything later, like 6"."""
AMOUNTS = {
    "half an": 30, "half": 30, "a quarter of an": 15, "an": 60,
    "one": 1, "a couple of": 2, "two": 2, "three": 3, "four": 4,
}  # fmt: skip


def read_comparison(typed: str) -> Comparison | None:
    """What is compared, if the words say nothing else."""
    said = " ".join(SPELLINGS.get(word, word) for word in typed.casefold().replace("’", "'").split())
    if len(said) > MOST:
        return None
    for wanting, pattern in CORES:
        found = pattern.search(said)
        if found is not None:
            rest = f"{said[: found.start()]} {said[found.end() :]}"
            only = all(word in FILLING for word in WORDS.findall(rest)) and not AN_HOUR.search(rest)
            return Comparison(wanting, _by(found), "same time" in said) if only else None
    return None


MINE = expression(
    r"\bmy (?:next |old )?(?:appointment|booking|visit)\b|\bfor some(?:one|body) else\b|\bthis is the wrong person\b"
    r"|\byou(?:'ve| have)? (?:got )?(?:the|my) wrong\b"
)
"""One that there is already, or what the clinic has noted: no button of a booking is about it."""


def other_choice(typed: str) -> str | None:
    """The button that such words mean: "a different doctor", "right day wrong time"; if they say nothing else."""
    said = " ".join(typed.casefold().replace("’", "'").split())
    if len(said) > MOST or MINE.search(said):
        return None
    for name, pattern in OTHERS:
        rest, count = pattern.subn(" ", said, count=1)
        if count:
            return name if all(word in FILLING for word in WORDS.findall(rest)) else None
    return None


def _by(found: re.Match[str]) -> timedelta | None:
    """By how much, where it is said."""
    said = found.groupdict()
    if not said.get("amount"):
        return None
    number, minutes = said["amount"], said["unit"].startswith("m")
    if number in ("half an", "half", "an", "a quarter of an"):
        return timedelta(minutes=AMOUNTS[number])
    count = AMOUNTS.get(number) or int(number)
    if said["unit"][0] in "wd":
        return timedelta(weeks=count) if said["unit"].startswith("w") else timedelta(days=count)
    return timedelta(minutes=count) if minutes else timedelta(hours=count)
