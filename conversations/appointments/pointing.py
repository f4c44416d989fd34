"""Which of the appointments that are listed is meant where the words speak of more than one, or of two days.

"Cancel the GP but leave the blood test" and "the Monday one is no use, can it be in December". Must never open the one
that is to be left alone.
"""

from __future__ import annotations

import re

from conversations import intents
from conversations.state.appointments import ListedAppointment, ListingAppointments
from conversations.text.mentions import persons
from conversations.text.utterance import Utterance
from conversations.understanding.words import WEEKDAYS, words
from conversations.understanding.words.expression import expression

NEARNESS = {"first": 0, "1st": 0, "top": 0, "earlier": 0, "earliest": 0, "next": 0, "second": 1, "2nd": 1,
            "third": 2, "3rd": 2, "fourth": 3, "4th": 3, "last": -1, "bottom": -1, "later": -1,
             "latest": -1}  # fmt: skip
POINTING = expression(
    rf"(?:\b(?:the|my) (?:very )?|\A\W*(?=\w+ (?:one|appointment|visit)\b))({'|'.join(NEARNESS)})(?: (?:one|"
    rf"appointment|visit|of (?:them|these|the two)))?\b",
    re.IGNORECASE,
)
WORD = expression(r"[^\W\d_]+")
OF_ANY = words("a an and at by for in of on or the to with test appointment consultation visit session")
"""Words of names that tell none from the others."""

PARTS = expression(
    r"[,.;:!?]+|\b(?:but|just|though|then)\b|"
    r"\band\b(?=[^,.;:!?]{0,24}\b(?:cancel|delete|drop|scrap|bin|ditch|lose|move|change|shift|push|swap|keep|leave)\b)|"
    r"(?=\b(?:except|apart from|other than|excluding|not (?:the|my|on)) )",
    re.IGNORECASE,
)
KEEPING = expression(
    r"\A\W*(?:(?:please|only|so|i|want to|i['’]ll|i will|can you|could you|to)\b\W*){0,4}"
    r"(?:(?:leave|keep(?:ing)?)(?! (?:me|us|you|an?)\b)|"
    r"(?:do ?n['’]?t|do not|never)(?: want to)? (?:cancel|touch|move|change|delete|drop|lose|bin)|"
    r"except|apart from|other than|excluding|not (?:the|my|on))\b|\b(?:stays?|alone)\b|\bas (?:it|they) (?:is|are)\b",
    re.IGNORECASE,
)
"""That one is to stay as it is."""

DAY = r"(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?"
ANOTHER_MOMENT = expression(
    rf"\b(?:{DAY}|tomorrow|tonight|next week|later|(?:the )?(?:day|night|morning|evening|hour|week) before|"
    r"(?:on )?the day|"
    r"(?:in )?(?:an?|two|a few|\d+) (?:hours?|days?))\b",
    re.IGNORECASE,
)
"""Another moment than now, at which something would be cancelled."""
THAT_ONE = expression(
    rf"\b(?:the|my|that|this) (?P<day>{DAY})(?:['’]?s)? (?:one|appointment|appt|visit|booking|slot)\b", re.IGNORECASE
)
NO_USE = expression(
    rf"\b(?P<day>{DAY})\b[^.;!?]{{0,12}}\b(?:no (?:use|good)|(?:does ?n['’]?t|does not|wo ?n['’]?t|will not|no longer) "
    r"(?:suit|work|do)s?|is off|is out)\b|"
    rf"\b(?:can['’]?t|cannot|can not|won['’]?t) (?:do|make|manage|come)(?: on)?(?: the)? (?P<other>{DAY})\b",
    re.IGNORECASE,
)
"""A day that is no good any more."""
WISHED = expression(
    r"\b(?:can|could|may|might) (?:it|that|this|we|i|you|the)\b|\b(?:is|are) there (?:any|some)|\binstead\b|"
    r"\b(?:mov|chang|swap|shift|switch|push|bring|put|reschedul|rearrang|postpon)\w*\b",
    re.IGNORECASE,
)
ELSEWHEN = expression(
    r"\b(?:another|different|later|earlier|sooner|better|other) (?:time|day|date|slot|week)\b|"
    r"\b(?:forward|back|later|earlier|sooner)\b",
    re.IGNORECASE,
)


SOMEBODY_ELSE = expression(
    r"\b(?:a |to )?(?:woman|man|lady|female|male|different|another|other) (?:doctor|dr|clinician|nurse|gp|"
    r"physio|person)\b",
    re.IGNORECASE,
)
"""With somebody else it is another appointment."""

CHANGES = expression(r"\b(?:swap\w*|chang\w*|switch\w*|instead|rather|exchange)\b(?! than cancel)", re.IGNORECASE)
OF_THE_TIME = expression(r"\b(?:time|day|date|hour|week|earlier|later|sooner)\b", re.IGNORECASE)


def with_another(typed: str) -> bool:
    """Whether it is to be with somebody else: "swap Dr Patel for Ford"."""
    changes = CHANGES.search(typed) and not OF_THE_TIME.search(typed)
    return bool(SOMEBODY_ELSE.search(typed) or (changes and persons(typed)))


def kept_and_rest(typed: str) -> tuple[list[str], str]:
    """The parts of the words in which one is left alone, and the others."""
    parts = [part for part in PARTS.split(typed) if part.strip()]
    kept = [part for part in parts if KEEPING.search(part)]
    return kept, ", ".join(part.strip() for part in parts if part not in kept)


def named(state: ListingAppointments, typed: str) -> list[ListedAppointment]:
    """Those of the list of which a word of the name, or the day of the week, is typed."""
    wanted = frozenset(word for each in state.listed for word in each.name.casefold().split()) - OF_ANY
    typed_words = {form for word in WORD.findall(typed.casefold()) for form in (word, word.removesuffix("s"))}
    said = {intents.spelled(word, wanted | WEEKDAYS.keys()) for word in typed_words}
    days = {WEEKDAYS[word] for word in said if word in WEEKDAYS}
    return [
        each
        for each in state.listed
        if not said.isdisjoint(wanted & {*each.name.casefold().split()}) or each.start.weekday() in days
    ]


def only_one(state: ListingAppointments, typed: str) -> ListedAppointment | None:
    """The only one of the list that is named like this: "the blood one"."""
    fitting = named(state, typed)
    return fitting[0] if len(fitting) == 1 else None


def moved(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The one that is named by its day, where another day or hour is wished for instead of that."""
    pointed = THAT_ONE.search(said.text) or NO_USE.search(said.text)
    if pointed is None or not WISHED.search(said.text):
        return None
    day = pointed["day"] or pointed["other"]
    fitting = [each for each in state.listed if each.start.weekday() == WEEKDAYS[day.casefold()]]
    rest = said.of(f"{said.text[: pointed.start()]} {said.text[pointed.end() :]}")
    elsewhen = rest.meaning().days or rest.meaning().hours or ELSEWHEN.search(rest.text)
    return fitting[0] if len(fitting) == 1 and elsewhen else None
