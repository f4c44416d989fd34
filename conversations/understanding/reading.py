"""Puts the readings of one text together into its meaning.

Words that a name has used are not read again as a day, nor those of a day as a time.
"""

import re
from datetime import date, datetime
from typing import TypeVar

from conversations.understanding import wishes
from conversations.understanding.clauses import without_stories
from conversations.understanding.days import read_days
from conversations.understanding.doubtful import without_unclear
from conversations.understanding.grammar import COVER, DAY_COVER, cover
from conversations.understanding.hours import read_hours
from conversations.understanding.meaning import About, Days, Doubt, Hours, Meaning, Names, Reason
from conversations.understanding.names import read_names
from conversations.understanding.ordinary import SHARED, STRUCTURE
from conversations.understanding.vocabularies import Glossary, Vocabulary, vocabulary
from conversations.understanding.vocabulary import MONTHS, WEEKDAYS
from conversations.understanding.wording import mended, plain, without_other_numbers

T = TypeVar("T")

_NO_NAMES = Names()
_NOT_A_SURNAME = (STRUCTURE | SHARED | WEEKDAYS.keys()) - MONTHS.keys()
_OWN_NAME = re.compile(
    r"\b(?:my name is|name is|im|i am|called|my (?:son|daughter|wife|husband|partner|mum|mother|dad|father|child|baby))"
    r"(?: (?!dr\b|doctor|prof|mr|ms|miss|with\b|seeing|after)[a-z]+){1,2}"
)
_AT_HOME = re.compile(r"\b(?:lives?|living|based|moved|moving|staying|works?|working)\b")
_AN_ADDRESS = re.compile(
    r"\b(?:flat|lives? (?:at|on)|address is|apartment|apt)\b[^;?!]{0,12}?"
    r"\d+[a-z]? (?:[a-z]+ ){1,2}?(?:street|road|lane|avenue)\b"
)
_TITLED = re.compile(r"\b(?:dr|prof|professor|mr|mrs|ms|miss) (?P<name>[a-z]{3,})\b(?! ?\d)")


def understand(text: str, now: datetime, names: Names = _NO_NAMES) -> Meaning:
    """What `text`, said at `now` (wall clock at the clinic), means in terms of `names`. Total: never raises."""
    known = vocabulary(names)
    said = mended(plain(text), known.words)
    clinician, place, kind, rest = _read_names(said, known)
    rest = without_stories(without_other_numbers(rest))
    days, spans = _days(rest, said, now.date())
    hours = _hours(cover(rest, [span for span in spans if rest[slice(*span)] != "tonight"], DAY_COVER), said)
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


def _days(text: str, said: str, today: date) -> tuple[Days | Doubt | None, list[tuple[int, int]]]:
    """The days asked for; those of a clause that may tell something else are asked back."""
    asked = without_unclear(text)
    found, spans = read_days(asked, said, today)
    return (found, spans) if found or asked == text else read_days(text, said, today, believed=False)


def _hours(text: str, said: str) -> Hours | Doubt | None:
    """The hours asked for, in the same way."""
    asked = without_unclear(text)
    found = read_hours(asked, said)
    return found if found or asked == text else read_hours(text, said, believed=False)


def _value(found: T | Doubt | None) -> T | None:
    return None if isinstance(found, Doubt) else found


def _asked_or_told(asked: str, text: str, names: Glossary) -> tuple[str | Doubt | None, list[tuple[int, int]]]:
    """The name that is asked for; if there is none, where the patient lives."""
    found, spans = read_names(asked, names)
    at_home = names.about is About.PLACE and _AT_HOME.search(text)
    return read_names(text, names) if at_home and not spans else (found, spans)


def _read_names(text: str, known: Vocabulary) -> tuple[str | Doubt | None, str | Doubt | None, str | Doubt | None, str]:
    """Clinician, place and type, and the text with their words covered."""
    clinician, spans = read_names(_OWN_NAME.sub(lambda own: COVER * len(own[0]), text), known.clinicians)
    rest = _AN_ADDRESS.sub(lambda home: COVER * len(home[0]), cover(text, spans))
    asked = without_stories(rest)
    place, where = _asked_or_told(asked, rest, known.places)
    kind, what = _asked_or_told(asked, rest, known.types)
    rest = cover(rest, (*where, *what))
    stranger = _TITLED.search(rest) if known.clinicians.by_letter and clinician is None else None
    if stranger and stranger["name"] not in _NOT_A_SURNAME:
        clinician = Doubt(About.CLINICIAN, (), stranger[0], Reason.UNKNOWN)
    return clinician, place, kind, rest
