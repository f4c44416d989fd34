"""The face: reads names, days and hours out of one text and puts them together into its meaning.

Words that a name has used are not read again as a day, nor those of a day as a time.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeVar

from conversations.understanding import preferences
from conversations.understanding.clauses.narrative import AT_HOME, without_stories
from conversations.understanding.clauses.unclear import is_beside, without_unclear_names
from conversations.understanding.meaning import About, Denied, Doubt, DoubtReason, Meaning, Names, Occasion
from conversations.understanding.names.glossary import Glossary, Vocabulary, vocabulary
from conversations.understanding.names.matching import NamesFound, read_names, resembling
from conversations.understanding.names.people import ADVISED, Span, read_people
from conversations.understanding.normalise import mended, plain
from conversations.understanding.rules import COVER, cover, denies
from conversations.understanding.when.in_plain_words import in_plain_words
from conversations.understanding.when.moments import read_when
from conversations.understanding.words import MONTHS, WEEKDAYS, words
from conversations.understanding.words.common import LIGHT, SHARED, STRUCTURE
from conversations.understanding.words.expression import expression

T = TypeVar("T")

_NO_NAMES = Names()
_SAYING = words(
    "said says told wants wanted asked advised thinks thought suggested reckons rang sent gave put referred"
)
_NOT_A_SURNAME = (STRUCTURE | SHARED | WEEKDAYS.keys() | _SAYING) - MONTHS.keys()
_OWN_NAME = expression(
    r"\b(?:my name is|name is|im|i am|called|my (?:son|daughter|wife|husband|partner|mum|mother|dad|father|child|baby))"
    r"(?: (?!dr\b|doctor|prof|mr|ms|miss|with\b|seeing|after|(?:not|never|so|done|through|finished)\b)[a-z]+){1,2}"
)
_AN_ADDRESS = expression(
    r"\b(?:flat|lives? (?:at|on)|address is|apartment|apt)\b[^;?!]{0,12}?"
    r"\d+[a-z]? (?:[a-z]+ ){1,2}?(?:street|road|lane|avenue)\b"
)
_HAS_NONE = expression(
    r"\b(?:i|we|he|she|they) (?:(?:still|currently|just|really|actually|yet|do) )?"
    r"(?:have no|have not got|havent got|havent|dont have|do not have|not have|not got|dont got|got no|never had|"
    r"have not|not registered with|have never had)(?: (?:an?|any|my|our))?(?: (?:own|regular|local|normal|nhs))? "
    r"(?:gp|doctor|dr|dentist)\b(?! (?:appointment|appt|consultation|visit|slot))"
)
"""Somebody whom one does not have, which denies no visit."""
_AGAIN = expression(r"\b(?:again|same|him|her|them|another|back)\b")  # "I saw Dr Brown, can I see him again"
_ADVISER = expression(
    r"\b(?:my|our|his|her|the) (?:[a-z]+ ){1,3}?(?=(?:has |have |had )?(?:told|said|asked|advised|referred|recommended|"
    r"suggested|thinks|says|wants|wanted|sent|urged)\b)"
)
_WORD = expression(r"[^\W\d_]{2,}")
_READ_ELSEWHERE = LIGHT | words(
    "female woman women lady ladies male man men gentleman gent guy bloke chap fella soon soonest asap "
    "quick quickest earliest "
    "possible available appt booked doctor doctors gp clinician nurse clinic surgery place places wherever fussed "
    "bothered preference matter care sure easy flexible choose pick decide hoping wondering wanting needing arrange "
    "arranged suits suit suitable fine great good better best ideal ideally convenient works preferably preferred "
    "instead hopefully anyway honestly truly kindly help seen chance point date dates"
)
"""Words that weigh nothing, and those from which the other preferences are read."""
_THERE = expression(r"\b(?:one|some(?:one|body|thing)|any(?:one|body|thing)|near|around|doctor|clinic|gp) there\b")
_TITLED = expression(r"\b(?P<title>dr|doctor|prof|professor|mr|mrs|ms|miss) (?P<name>[a-z]{3,})\b(?! ?\d)")


def understand(text: str, now: datetime, names: Names = _NO_NAMES) -> Meaning:
    """What `text`, said at `now` (wall clock at the clinic), means in terms of `names`. Total: never raises."""
    known = vocabulary(names)
    said = in_plain_words(mended(plain(text), known.words))
    clinician, place, kind, rest = _read_names(said, text, known)
    when = read_when(rest, said, now)
    days, hours, rest = when.days, when.hours, when.rest
    soonest = preferences.is_wished(preferences.SOONEST, rest) and not preferences.NO_RUSH.search(said)
    if soonest and isinstance(days, Doubt) and days.reason is DoubtReason.EXCLUDED:
        days = None  # the soonest of all others
    unread = tuple(word for word in _WORD.findall(when.left) if word not in _READ_ELSEWHERE)
    indifferent = bool(preferences.ONLY_INDIFFERENT.match(said))
    sex, other = preferences.read_sex(said)
    return Meaning(
        days=_value(days),
        hours=_value(hours),
        place=_value(place.value),
        type=_value(kind.value),
        clinician=_value(clinician.value),
        sex=sex,
        soonest=soonest,
        anyone=indifferent or bool(preferences.ANYONE.search(said)),
        anywhere=(place.value is None or bool(place.denied and not _value(place.value)))
        and (indifferent or preferences.is_wished(preferences.ANYWHERE, said)),
        anytime=hours is None
        and not (isinstance(days, Doubt) and any(isinstance(one, Occasion) for one in days.candidates))
        and (indifferent or preferences.is_wished(preferences.ANYTIME, said)),
        doubts=tuple(
            found for found in (days, hours, place.value, kind.value, clinician.value) if isinstance(found, Doubt)
        ),
        denied=Denied(
            *(other, place.denied, kind.denied, clinician.denied),
            *(when.denials.weekdays, when.denials.hours, when.denials.days, when.denials.parts),
        ),
        unread=unread,
    )


def _value(found: T | Doubt | None) -> T | None:
    return None if isinstance(found, Doubt) else found


def _name(asked: str, text: str, doubtful: Iterable[Span], names: Glossary) -> NamesFound:
    """The name that is asked for, where `asked` is the text without what is told.

    If there is none, one that may be asked for, or where the patient lives, is asked back.
    """
    impersonal = cover(asked, doubtful)
    sure = without_unclear_names(impersonal)
    found = read_names(sure, names, whole=asked == text and sure == impersonal)
    if isinstance(found.value, str) and any(denies(text, *span) for span in found.spans):
        found = read_names(cover(text, doubtful), names)  # what denies it is told beside it
    if is_beside(sure, found.spans):
        found = _asked_back(found, names)
    if not found.spans and asked != sure:
        found = _asked_back(read_names(asked, names), names)
    if not found.spans and names.about is About.PLACE and _THERE.search(asked):
        found = _asked_back(read_names(text, names), names)
    if not found.spans and names.about is About.PLACE and AT_HOME.search(text):
        found = read_names(text, names)
    return found


def _asked_back(found: NamesFound, names: Glossary) -> NamesFound:
    if not isinstance(found.value, str):
        return found
    return found._replace(value=Doubt(names.about, (found.value,), found.value, DoubtReason.AMBIGUOUS))


def _read_names(text: str, typed: str, known: Vocabulary) -> tuple[NamesFound, NamesFound, NamesFound, str]:
    """Clinician, place and type, and the text with their words covered."""
    text = ADVISED.sub(lambda one: COVER * len(one[0]), text)
    others = _OWN_NAME.sub(lambda own: COVER * len(own[0]), text)
    clinician = read_names(others, known.clinicians)
    if (
        clinician.value is not None
        and not _AGAIN.search(text)
        and not read_names(without_stories(others), known.clinicians).spans
    ):
        clinician = _asked_back(clinician, known.clinicians)
    lacked = [found.span() for found in _HAS_NONE.finditer(text)]
    rest = _AN_ADDRESS.sub(lambda home: COVER * len(home[0]), cover(text, (*clinician.spans, *lacked)))
    people = read_people(typed, rest, known)
    stranger = _TITLED.search(rest) if known.clinicians.by_letter and clinician.value is None else None
    rest = cover(rest, people.sure)
    asked = without_stories(rest)
    place = _name(asked, rest, people.doubtful, known.places)
    unadvised = _ADVISER.sub(lambda one: COVER * len(one[0]), cover(asked, place.spans))
    kind = _name(unadvised, cover(rest, place.spans), people.doubtful, known.types)
    if stranger and stranger["name"] not in _NOT_A_SURNAME:
        near = resembling(stranger["name"], known.clinicians)
        if near or stranger["title"] != "doctor":
            clinician = clinician._replace(value=Doubt(About.CLINICIAN, near, stranger[0], DoubtReason.UNKNOWN))
    return clinician, place, kind, cover(rest, (*place.spans, *kind.spans, *people.doubtful))
