"""Puts the readings of one text together into its meaning.

Words that a name has used are not read again as a day, nor those of a day as a time.
"""

import re
from datetime import datetime
from typing import TypeVar

from conversations.understanding import wishes
from conversations.understanding.days import read_days
from conversations.understanding.grammar import COVER, DAY_COVER, cover
from conversations.understanding.hours import read_hours
from conversations.understanding.meaning import About, Doubt, Meaning, Names, Reason
from conversations.understanding.names import read_names
from conversations.understanding.ordinary import SHARED, STRUCTURE
from conversations.understanding.vocabularies import Vocabulary, vocabulary
from conversations.understanding.vocabulary import MONTHS, WEEKDAYS
from conversations.understanding.wording import mended, plain, without_other_numbers

T = TypeVar("T")

_NO_NAMES = Names()
_NOT_A_SURNAME = (STRUCTURE | SHARED | WEEKDAYS.keys()) - MONTHS.keys()
_OWN_NAME = re.compile(
    r"\b(?:my name is|name is|im|i am|called|my (?:son|daughter|wife|husband|partner|mum|mother|dad|father|child|baby))"
    r"(?: (?!dr\b|doctor|prof|mr|ms|miss|with\b|seeing|after)[a-z]+){1,2}"
)
_TITLED = re.compile(r"\b(?:dr|prof|professor|mr|mrs|ms|miss) (?P<name>[a-z]{3,})\b(?! ?\d)")


def understand(text: str, now: datetime, names: Names = _NO_NAMES) -> Meaning:
    """What `text`, said at `now` (wall clock at the clinic), means in terms of `names`. Total: never raises."""
    known = vocabulary(names)
    said = mended(plain(text), known.words)
    clinician, place, kind, rest = _read_names(said, known)
    rest = without_other_numbers(rest)
    days, spans = read_days(rest, said, now.date())
    hours = read_hours(cover(rest, [span for span in spans if rest[slice(*span)] != "tonight"], DAY_COVER), said)
    indifferent = bool(wishes.ONLY_INDIFFERENT.match(said))
    return Meaning(
        days=_value(days),
        hours=_value(hours),
        place=_value(place),
        type=_value(kind),
        clinician=_value(clinician),
        sex=wishes.read_sex(said),
        soonest=bool(wishes.SOONEST.search(rest)),
        anyone=indifferent or bool(wishes.ANYONE.search(said)),
        anywhere=place is None and (indifferent or bool(wishes.ANYWHERE.search(said))),
        anytime=hours is None and (indifferent or bool(wishes.ANYTIME.search(said))),
        doubts=tuple(found for found in (days, hours, place, kind, clinician) if isinstance(found, Doubt)),
    )


def _value(found: T | Doubt | None) -> T | None:
    return None if isinstance(found, Doubt) else found


def _read_names(text: str, known: Vocabulary) -> tuple[str | Doubt | None, str | Doubt | None, str | Doubt | None, str]:
    """Clinician, place and type, and the text with their words covered."""
    clinician, spans = read_names(_OWN_NAME.sub(lambda own: COVER * len(own[0]), text), known.clinicians)
    rest = cover(text, spans)
    place, where = read_names(rest, known.places)
    kind, what = read_names(rest, known.types)
    rest = cover(rest, (*where, *what))
    stranger = _TITLED.search(rest) if known.clinicians.by_letter and clinician is None else None
    if stranger and stranger["name"] not in _NOT_A_SURNAME:
        clinician = Doubt(About.CLINICIAN, (), stranger[0], Reason.UNKNOWN)
    return clinician, place, kind, rest
