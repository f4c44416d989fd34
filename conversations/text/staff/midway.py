"""What staff say in the middle of a booking or among a patient's appointments that is of the desk, and answers no card.

Read narrowly: whatever may name a day, a visit, a place or a clinician is left to the card.
"""

from __future__ import annotations

import re

from conversations.text.mentions import names_a_kind
from conversations.text.staff import patient_search, sentences
from conversations.text.staff.sentences import OF_APPOINTMENTS, Saying, Wanted
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.words.common import LIGHT, SHARED, STRUCTURE
from conversations.understanding.words.expression import expression

FIRST = r"(?:(?:ok|okay|no|sorry|actually|right|now|and|so|then|please|can|could|you|we|i|book|do|let's) )"
HER = r"(?:her|him|them|his|their|the patient|this patient|the patient's|this patient's|patient)"

WHOM = expression(
    FIRST + r"{0,3}(?:who(?:'s| is| am i| are we)? ?(?:this|it|that|booking|acting)?(?: booking| one| appointment)? for"
    r"|(?:which|what) patient(?: is (?:this|it)| am i (?:on|in|booking for)| are we (?:on|in|booking for))?"
    r"|whose (?:booking|appointment|visit|card|record)? ?(?:is )?(?:this|it)"
    r"|who (?:is|am i|are we) (?:the patient|with|acting for|booking for)"
    r"|(?:what(?:'s| is| was) )?" + HER + r" (?:name|dob|d\.o\.b\.?|date of birth|birthday)(?: again)?"
    r"|(?:what(?:'s| is) the )?(?:dob|date of birth))[?.! ]{0,3}",
    re.IGNORECASE,
)
"""For whom it is: the card itself says so."""

GONE = expression(
    r"(?:(?:s?he|they)(?:'s|'ve| has| have| is| are)?|(?:the )?(?:patient|pt|caller)(?:'s| has| is)?) (?:just )?"
    r"(?:rang off|rung off|hung up|gone|left|walked out|walked off|changed (?:her|his|their) minds?"
    r"|(?:does not|doesn't|don't|no longer) wants? (?:it|this|one|to book)(?: any ?more| now)?"
    r"|(?:will|'ll) (?:ring|call|phone) back(?: later)?|got cut off|was cut off)[.! ]{0,3}",
    re.IGNORECASE,
)
"""The patient is there no more: it is for staff to say whether that ends the booking."""

AGAIN = expression(
    FIRST + r"{0,3}(?:start|begin|go)(?: all)? (?:again|over|afresh|from scratch)"
    r" (?:with|for) (?:her|him|them|this patient|this one|the same patient|the patient)[.! ]{0,3}",
    re.IGNORECASE,
)
CARD = expression(
    FIRST + r"{0,3}(?:(?:go )?back to|show|show me|open)? ?" + HER + r" (?:card|record|file|page|desk|referrals|ties)"
    r"(?: please| again)?[.! ]{0,3}",
    re.IGNORECASE,
)
TIE = expression(
    FIRST + r"{0,3}(?:it(?:'s| is)? |this (?:is )?|that's |use |with |is )?(?:for |on |from |against |to )?"
    r"(?:the |her |his |their |this |an? |that |open )?(?P<tie>(?:referral|recall)(?: (?:no |number )?\w{1,12})?)"
    r"(?: please)?[.! ]{0,3}",
    re.IGNORECASE,
)
"""A referral or recall of the patient, which the booking is for."""

SAME = expression(
    FIRST + r"{0,4}(?:exactly )?(?:the )?same(?: again| thing| one| appointment| appt| booking| visit| please){0,2}"
    r" for (?P<who>.{2,60})",
    re.IGNORECASE,
)
LOOK = expression(
    FIRST + r"{0,4}(?:find|look up|lookup|look for|pull up|bring up|search for|search|switch to|change to|go to|open)"
    r"(?: me)? (?P<who>.{2,60})",
    re.IGNORECASE,
)
NO_NAME = expression(
    r"(?:(?:her|his|their|the|a|an|my) )?(?:husband|wife|partner|son|daughter|mother|mum|mom|father|dad|sister|brother"
    r"|child|kids?|baby|twin|next one|next patient|next|another patient|other patient|different patient|somebody else"
    r"|someone else|(?:next )?person)",
    re.IGNORECASE,
)
TITLE = expression(r"(?:(?:the )?(?:patient|pt) )?(?:(?:mr|mrs|ms|miss|mx|master)\.? )?", re.IGNORECASE)
LAST = (" instead", " please", " now", " then", " too", " as well", " thanks", " again")
DOCTOR = expression(r"\b(?:dr|doctor|prof|professor|nurse)\b", re.IGNORECASE)
HERS = expression(r"\b(?:her|hers|his|their|theirs|she|he|they|s?he's|patient's|patients|pt's|pt)\b", re.IGNORECASE)
VISITS = expression(r"\b(?:appointments|appts|bookings|visits|booked)\b", re.IGNORECASE)
VISIT = expression(r"\b(?:appointments?|appts?|bookings?|visits?)\b", re.IGNORECASE)
A_PATIENT = expression(r"\b(?:patients?|pt|person|regist\w{2,10}|system)\b", re.IGNORECASE)
OWN_NUMBER = expression(r"[a-z]{1,3}-?\d{3,12}", re.IGNORECASE)
MOST_NAMES = 4


def read(said: Utterance, names: Names) -> Saying | None:
    """What is of the desk; None: it is for the card."""
    text = " ".join(said.text.replace("’", "'").split())
    plain = ((WHOM, Wanted.WHOM), (GONE, Wanted.GONE), (AGAIN, Wanted.AGAIN), (CARD, Wanted.CARD))
    wanted = next((wanted for words, wanted in plain if words.fullmatch(text)), None)
    if wanted is not None:
        return Saying(wanted)
    if tie := TIE.fullmatch(text):
        return Saying(Wanted.TIE, words=tie["tie"])
    if same := SAME.fullmatch(text):
        who = _trimmed(same["who"])
        if NO_NAME.fullmatch(who):
            return Saying(Wanted.SAME)
        return Saying(Wanted.SAME, who) if _is_somebody(who, said, names) else None
    return _looked_for(text, said, names) or _as_at_the_desk(text, said, names)


def _looked_for(text: str, said: Utterance, names: Names) -> Saying | None:
    """Somebody by an address or a number of their own, by name and birth, or in so many words."""
    look = LOOK.fullmatch(text)
    who = _trimmed(look["who"] if look else text)
    if patient_search.EMAIL.fullmatch(who) or OWN_NUMBER.fullmatch(who):
        return Saying(Wanted.FIND, who)
    wanted = patient_search.read(who, said.now.date())
    year = wanted.born.year if wanted.born else wanted.year
    is_dated = year is not None and year < said.now.year
    return Saying(Wanted.FIND, who) if (look or is_dated) and _is_somebody(who, said, names) else None


def _as_at_the_desk(text: str, said: Utterance, names: Names) -> Saying | None:
    """What the sentence would be at a patient's first card, where it can be nothing else here."""
    saying = sentences.read(said)
    match saying.wanted:
        case Wanted.DONE | Wanted.RECALLS if saying.wanted is Wanted.DONE or "recalls" in text.casefold():
            return saying
        case Wanted.NEW | Wanted.OTHER if A_PATIENT.search(text):
            return saying
        case wanted if wanted in OF_APPOINTMENTS and not saying.who and HERS.search(text):
            meaning = said.meaning(names)
            is_timed = bool(meaning.days or meaning.hours)
            words = VISITS if wanted is Wanted.LIST else VISIT
            return saying if words.search(text) and (wanted is Wanted.CANCEL or not is_timed) else None
        case _:
            return None


def _trimmed(who: str) -> str:
    """The words without what is said after a name."""
    bare = TITLE.sub("", who.strip(" .!?,"), count=1)
    for word in LAST:
        bare = bare.removesuffix(word).strip(" ,")
    return bare


def _is_somebody(who: str, said: Utterance, names: Names) -> bool:
    """Whether this can be the name of a patient, and nothing that a card may ask for."""
    letters = " ".join(patient_search.PIECE.findall(who.replace("'", "").replace("-", "")))
    keys = letters.casefold().split()
    if not 0 < len(keys) <= MOST_NAMES or DOCTOR.search(who) or (STRUCTURE | SHARED | LIGHT) & set(keys):
        return False
    meaning = said.of(letters).meaning(names)
    is_a_choice = meaning.clinician or meaning.place or meaning.type or meaning.sex or meaning.anyone
    return not (is_a_choice or meaning.days or meaning.hours or meaning.soonest or names_a_kind(letters))
