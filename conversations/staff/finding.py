"""Who is it for? Patients are found, told apart by as little as will do, and confirmed by two identifiers in full.

Must never say whether there is nobody, or nobody whom this member of staff may see.
"""

from __future__ import annotations

from datetime import date, datetime

from conversations.clinic.patients import AskPatients, PatientHint, PatientRecord, Patients
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.protocol import Act, Consult, Go, Move, Press
from conversations.screens.lists import option_rows
from conversations.screens.model import Button, Card, Day, Doing, Message, Tone, go, message
from conversations.staff import desk
from conversations.state.conversation import ReturnTo
from conversations.state.staff import CheckingPatient, ChoosingPatient, FindingPatient, RegisteringPatient, StaffTask
from conversations.text.mentions import names_somebody
from conversations.text.staff import patient_search
from conversations.text.staff.sentences import OF_APPOINTMENTS

MOST = 24
"""Patients that are listed; of more, something else has to be said."""

NOBODY = message("staff.nobody")
HIDDEN = frozenset({Reason.NO_RIGHT, Reason.NOT_FOUND})


def asking_card(_task: StaffTask, _state: FindingPatient) -> Card:
    """Who is it for? Whoever is not found may be new."""
    return (message("staff.who"),), ((Button(message("staff.new_patient"), "new_patient"),),)


def registers(task: StaffTask, _state: object = None, _press: Press | None = None) -> Move:
    """A patient who is new to the clinic, for nobody until there is one."""
    return Act(Go(RegisteringPatient(), task=StaffTask(task.words)))


def registering_card(_task: StaffTask, _state: RegisteringPatient) -> Card:
    """The way to the page; it is the same for whoever may register nobody."""
    opening = Button(message("staff.open_form"), "new_patient", doing=Doing.NEW_PATIENT, tone=Tone.GO)
    return (message("staff.registering"),), ((opening,),)


def find(typed: str, now: datetime, words: str = "") -> Move:
    """Look for whom these words mean, for nobody until they are found; `words` are about the visit."""
    wanted = patient_search.read(typed, now.date())
    if wanted.is_empty:
        return Act(Go(FindingPatient(), (message("staff.say_who"),), StaffTask(words)))
    return Act(Consult(wanted, task=StaffTask(words), back_to=ReturnTo(FindingPatient(), StaffTask(words))))


def found(task: StaffTask, asked: AskPatients, answer: Patients, now: datetime) -> Move:
    """Nobody, too many, several to choose from, or one to be confirmed.

    Who is named by what only they have, together with the visit, is confirmed with the visit: each card names them.
    Where the words name somebody as well, it is asked whether this is who is meant.
    """
    match answer.found:
        case ():
            return Go(FindingPatient(), (NOBODY,))
        case (one,) if asked.is_exact and _speaks_of_a_visit(task.words):
            return desk.opened(one, task.words, now)
        case (one,):
            return Go(CheckingPatient(one))
        case many if answer.more or len(many) > MOST:
            return Go(FindingPatient(), (message("staff.too_many"),))
        case many:
            return Go(ChoosingPatient(tuple(one.hint for one in many)), task=task)


def _speaks_of_a_visit(words: str) -> bool:
    """Whether the words are about a visit that is to be booked, and name nobody else."""
    return bool(words) and words not in OF_APPOINTMENTS and not names_somebody(words)


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


def hidden(failure: Failure) -> Move | None:
    """Nobody there and no right to see them read the same."""
    if failure.trouble is Trouble.REFUSED and failure.reason in HIDDEN:
        return Go(FindingPatient(), (NOBODY,))
    return None
