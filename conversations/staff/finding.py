"""Who is it for? Patients are found, told apart by as little as will do, and confirmed by two identifiers in full.

Must never say whether there is nobody, or nobody whom this member of staff may see.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from conversations.clinic.patients import AskPatients, PatientHint, PatientRecord, Patients
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.protocol import Act, Consult, Go, Move, Press
from conversations.screens.lists import option_rows
from conversations.screens.model import Button, Card, Day, Doing, Message, Tone, go, message
from conversations.staff import desk, lines, recalls, search
from conversations.state.conversation import ReturnTo
from conversations.state.staff import CheckingPatient, ChoosingPatient, FindingPatient, RegisteringPatient, StaffTask
from conversations.text.answers import says_no, says_yes
from conversations.text.mentions import names_somebody
from conversations.text.utterance import Utterance

MOST = 24
"""Patients that are listed; of more, something else has to be said."""

NOBODY = message("staff.nobody")
OLDEST = re.compile(r"\b(?:old(?:est|er)|eld(?:est|er))\b", re.IGNORECASE)
YOUNGEST = re.compile(r"\byoung(?:est|er)\b", re.IGNORECASE)
RIGHT_ONE = re.compile(
    r"\A\W*(?:(?:yes|yep|yeah|yup|ok|correct|right)\b[\s,.!]*){1,2}(?:(?:that['’]?s|thats|that is|it['’]?s|its|it is) "
    r"(?:her|him|them|the (?:right )?one|correct|right)|(?:this|that) (?:one|patient))?\W*\Z"
    r"|\A\W*(?:that['’]?s|thats) (?:her|him|them|the one)\W*\Z",
    re.IGNORECASE,
)
WRONG_ONE = re.compile(
    r"\A\W*(?:no|nope|not)\b.{0,40}\b(?:her|him|them|one|patient|person|right)\W*\Z"
    r"|\A\W*(?:wrong|another|different) (?:one|patient|person)\W*\Z",
    re.IGNORECASE,
)
"""An answer to the question whether it is this patient, and nothing else."""
HIDDEN = frozenset({Reason.NO_RIGHT, Reason.NOT_FOUND})


def asking_card(_task: StaffTask, _state: FindingPatient) -> Card:
    """Who is it for? Whoever is not found may be new."""
    return (message("staff.who"),), ((Button(message("staff.new_patient"), "new_patient"),),)


def registers(task: StaffTask, _state: FindingPatient, _press: Press) -> Move:
    """A patient who is new to the clinic, for nobody until there is one."""
    return Act(Go(RegisteringPatient(), task=StaffTask(task.words)))


def registering_card(_task: StaffTask, _state: RegisteringPatient) -> Card:
    """The way to the page; it is the same for whoever may register nobody."""
    opening = Button(message("staff.open_form"), "new_patient", doing=Doing.NEW_PATIENT, tone=Tone.GO)
    return (message("staff.registering"),), ((opening,),)


def asked(task: StaffTask, _state: object, said: Utterance) -> Move:
    """Words at such a card look for somebody, say what the visit is for, or ask for what there is elsewhere."""
    return asked_in_line(said.text, said.now, task.words)


def asked_in_line(typed: str, now: datetime, words: str = "") -> Move:
    """Whom a line names, and what it wants for them; `words` are what was said of the visit before."""
    line = lines.read(typed, now)
    if lines.ONESELF.search(typed):
        return Act(Go(FindingPatient(), (message("staff.for_oneself"),), StaffTask(words)))
    if lines.RECALLS.search(typed) and (not line.who or lines.ELSEWHERE.match(typed)):
        return recalls.asked(typed, now)
    if lines.ELSEWHERE.match(typed) and not line.begins:
        return Act(Go(FindingPatient(), (message("staff.only_here"),), StaffTask(words)))
    first = (message("staff.then"),) if line.changes else ()
    if not line.who and (line.visit or line.changes or line.begins):
        return Act(Go(FindingPatient(), first, StaffTask(line.visit or words)))
    return find(line.who, now, "" if line.changes else line.visit or words, *first)


def find(typed: str, now: datetime, words: str = "", *notes: Message) -> Move:
    """Look for whom these words mean, for nobody until they are found; `words` are about the visit."""
    wanted = search.read(typed, now.date())
    if wanted.is_empty:
        return Act(Go(FindingPatient(), (*notes, message("staff.say_who")), StaffTask(words)))
    return Act(Consult(wanted, notes, StaffTask(words), ReturnTo(FindingPatient(), StaffTask(words))))


def found(task: StaffTask, asked: AskPatients, answer: Patients, now: datetime) -> Move:
    """Nobody, too many, several to choose from, or one to be confirmed.

    Who is named by what only they have, together with the visit, is confirmed with the visit: each card names them.
    Where the words name somebody as well, it is asked whether this is who is meant.
    """
    match answer.found:
        case ():
            return Go(FindingPatient(), (NOBODY,))
        case (one,) if asked.is_exact and task.words and not names_somebody(task.words):
            return desk.opened(one, task.words, now)
        case (one,):
            return Go(CheckingPatient(one))
        case many if answer.more or len(many) > MOST:
            return Go(FindingPatient(), (message("staff.too_many"),))
        case many:
            return Go(ChoosingPatient(tuple(one.hint for one in many)), task=task)


def choosing_card(_task: StaffTask, state: ChoosingPatient) -> Card:
    """A list that names nobody in full."""
    return (message("staff.which"),), option_rows([_told(hint) for hint in state.hints], state.page)


def _told(hint: PatientHint) -> Message:
    if hint.year is None:
        return message("staff.hint_undated", initials=hint.initials, letters=hint.letters)
    return message("staff.hint", initials=hint.initials, letters=hint.letters, year=str(hint.year))


def chosen(task: StaffTask, state: ChoosingPatient, press: Press) -> Move:
    """The one of the list: the clinic is asked for them by their key."""
    return Consult(AskPatients(key=state.hints[press.index].key), task=task)


def narrowed(task: StaffTask, state: ChoosingPatient, said: Utterance) -> Move:
    """A year, or who is the older or the younger, among those on the list; else words that look for somebody."""
    dated = [hint for hint in state.hints if hint.year is not None]
    years = sorted({hint.year for hint in dated if hint.year is not None})
    wanted = search.read(said.text, said.now.date())
    year = wanted.year if not wanted.words else None
    if years and OLDEST.search(said.text):
        year = years[0]
    if years and YOUNGEST.search(said.text):
        year = years[-1]
    left = tuple(hint for hint in dated if hint.year == year)
    match left:
        case ():
            return asked(task, state, said)
        case (one,):
            return Consult(AskPatients(key=one.key), task=task)
        case _:
            return Go(ChoosingPatient(left), task=task)


def checking_card(_task: StaffTask, state: CheckingPatient) -> Card:
    """Is it this one?"""
    one = state.patient
    rows = ((go(message("staff.is_right"), "act"),), (Button(message("staff.other"), "other"),))
    return (message("staff.check"), identified(one)), rows


def identified(one: PatientRecord) -> Message:
    """Two identifiers of a patient in full."""
    if one.born is None:
        return message("staff.identified_undated", name=one.name, other=one.other)
    return message("staff.identified", name=one.name, born=_day(one.born))


def _day(born: date) -> Message:
    return message("staff.day", day=Day(born), year=str(born.year))


def checked(task: StaffTask, state: CheckingPatient, press: Press) -> Move:
    """Staff say that it is the right one: for them from now on."""
    if press.verb == "other":
        return Go(FindingPatient(), task=StaffTask(task.words))
    return desk.opened(state.patient, task.words, press.now, task.tie)


def answered(task: StaffTask, state: CheckingPatient, said: Utterance) -> Move | None:
    """A plain yes or no, as the buttons are; nothing else that is typed chooses for staff."""
    if says_yes(said.text) or RIGHT_ONE.match(said.text):
        return checked(task, state, Press("act", "", said.now))
    if says_no(said.text) or WRONG_ONE.match(said.text):
        return checked(task, state, Press("other", "", said.now))
    return None


def hidden(failure: Failure) -> Move | None:
    """Nobody there and no right to see them read the same."""
    if failure.trouble is Trouble.REFUSED and failure.reason in HIDDEN:
        return Go(FindingPatient(), (NOBODY,))
    return None
