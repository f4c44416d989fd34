"""Staff choose a patient and what is to be done for them; the booking itself is the flow of the booking.

Owns the way to a patient: found, told apart, confirmed by two identifiers. Must never say whether there is nobody, or
nobody whom this member of staff may see.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from conversations.booking.flow import FLOW as BOOKING
from conversations.clinic.model import Behalf
from conversations.clinic.patients import AskPatients, AskTies, PatientHint, PatientRecord, Patients, Tie, Ties
from conversations.clinic.questions import (
    Appointments,
    AskAppointments,
    AskPayers,
    Failure,
    Question,
    Reason,
    Trouble,
)
from conversations.protocol import Act, Consult, Flow, Go, Here, Home, Inquiry, Move, Press, Step
from conversations.screens.model import (
    Button,
    Card,
    Day,
    Message,
    Moment,
    go,
    message,
    option_rows,
    page_row,
    pick,
    text,
)
from conversations.staff import search
from conversations.state.booking import BookingTask
from conversations.state.conversation import ReturnTo, Role, SigningIn, Waiting, Welcome
from conversations.state.staff import (
    CheckingPatient,
    ChoosingPatient,
    FindingPatient,
    PatientDesk,
    PatientVisit,
    PatientVisits,
    StaffTask,
)
from conversations.text.utterance import Utterance

ACTING = timedelta(minutes=15)
"""How long staff act for a patient before it ends by itself."""

MOST = 24
"""Patients that are listed; of more, something else has to be said."""

ON_PAGE = 6
NOBODY = message("staff.nobody")
HIDDEN = frozenset({Reason.NO_RIGHT, Reason.NOT_FOUND})


def _asking_card(_task: StaffTask, _state: FindingPatient) -> Card:
    return (message("staff.who"),), ()


def _asked(task: StaffTask, _state: object, said: Utterance) -> Move:
    return find(said.text, said.now, task.words)


def find(typed: str, now: datetime, words: str = "") -> Move:
    """Look for whom these words mean."""
    wanted = search.read(typed, now.date())
    if wanted.is_empty:
        return Go(FindingPatient(), (message("staff.say_who"),), StaffTask(words))
    return Consult(wanted, task=StaffTask(words), back_to=ReturnTo(FindingPatient(), StaffTask(words)))


def _found(task: StaffTask, asked: AskPatients, answer: Patients, now: datetime) -> Move:
    """Nobody, too many, several to choose from, or one to be confirmed."""
    match answer.found:
        case ():
            return Go(FindingPatient(), (NOBODY,))
        case (one,) if asked.is_exact and task.words:
            return act(one, now, _booking(task.words, now))
        case (one,):
            return Go(CheckingPatient(one))
        case many if answer.more or len(many) > MOST:
            return Go(FindingPatient(), (message("staff.too_many"),))
        case many:
            return Go(ChoosingPatient(tuple(one.hint for one in many)))


def _choosing_card(_task: StaffTask, state: ChoosingPatient) -> Card:
    return (message("staff.which"),), option_rows([_told(hint) for hint in state.hints], state.page)


def _told(hint: PatientHint) -> Message:
    if hint.year is None:
        return message("staff.hint_undated", initials=hint.initials, letters=hint.letters)
    return message("staff.hint", initials=hint.initials, letters=hint.letters, year=str(hint.year))


def _chosen(task: StaffTask, state: ChoosingPatient, press: Press) -> Move:
    return Consult(AskPatients(key=state.hints[press.index].key), task=task)


def _checking_card(_task: StaffTask, state: CheckingPatient) -> Card:
    one = state.patient
    rows = ((go(message("staff.is_right"), "act"),), (Button(message("staff.other"), "other"),))
    return (message("staff.check"), identified(one.name, one.born, _other(one))), rows


def identified(name: str, born: Any, other: str = "") -> Message:
    """Two identifiers of a patient in full."""
    if born is not None:
        return message("staff.identified", name=name, born=message("staff.day", day=Day(born), year=str(born.year)))
    return message("staff.identified_undated", name=name, other=other)


def _other(one: PatientRecord) -> str:
    return one.number or next(iter(one.emails), "")


def _checked(task: StaffTask, state: CheckingPatient, press: Press) -> Move:
    if press.verb == "other":
        return Go(FindingPatient())
    one = state.patient
    if task.words:
        return act(one, press.now, _booking(task.words, press.now))
    return act(one, press.now, Consult(AskTies(), task=StaffTask(patient=one), back_to=_desk_of(one)))


def _desk_of(one: PatientRecord) -> ReturnTo:
    return ReturnTo(PatientDesk(one), StaffTask(patient=one))


def act(one: PatientRecord, now: datetime, then: Move, tie: Tie | None = None) -> Act:
    """Act for this patient, about this referral or recall, and go on."""
    referral = tie.key if tie and not tie.is_recall else None
    recall = tie.key if tie and tie.is_recall else None
    return Act(then, Behalf(one.key, referral, recall), now + ACTING, one.name, one.born, _other(one))


def _booking(words: str, now: datetime) -> Move:
    """A booking that begins with these words."""
    begun = BOOKING.unasked(Utterance(words, now))
    if isinstance(begun, Consult):
        return begun
    return Consult(AskPayers(), task=BookingTask(heard=words), back_to=ReturnTo(Welcome()))


def _tied(task: StaffTask, _asked: AskTies, answer: Ties, _now: datetime) -> Move:
    return Go(PatientDesk(task.patient, answer.ties)) if task.patient else Home()


def _desk_card(_task: StaffTask, state: PatientDesk) -> Card:
    start = state.page * ON_PAGE
    shown = state.ties[start : start + ON_PAGE]
    ties = tuple((pick(_tie(tie), start + at),) for at, tie in enumerate(shown))
    turning = page_row(state.page, more=start + ON_PAGE < len(state.ties))
    last = (Button(message("staff.visits"), "visits"), Button(message("staff.done"), "done"))
    return (message("staff.desk"),), (
        (go(message("staff.book"), "new"),),
        *ties,
        *((turning,) if turning else ()),
        last,
    )


def _tie(tie: Tie) -> Message:
    if not tie.is_recall:
        return message("staff.referral", type=tie.type_name, number=tie.about)
    if tie.due is None:
        return message("staff.recall_undated", type=tie.type_name, reason=tie.about)
    return message("staff.recall", type=tie.type_name, reason=tie.about, due=Day(tie.due))


def _desk_pressed(_task: StaffTask, state: PatientDesk, press: Press) -> Move:
    one, now = state.patient, press.now
    match press.verb:
        case "done":
            return Home((message("staff.ended"),))
        case "visits":
            return Consult(
                AskAppointments(), task=StaffTask(patient=one), back_to=ReturnTo(state, StaffTask(patient=one))
            )
        case "new":
            return act(one, now, Consult(AskPayers(), task=BookingTask(), back_to=ReturnTo(Welcome())))
        case _:
            tie = state.ties[press.index]
            heard = Consult(AskPayers(), task=BookingTask(heard=tie.type_name), back_to=ReturnTo(Welcome()))
            return act(one, now, heard, tie)


def _desk_typed(_task: StaffTask, state: PatientDesk, said: Utterance) -> Move:
    return act(state.patient, said.now, _booking(said.text, said.now))


def _listed(task: StaffTask, _asked: AskAppointments, answer: Appointments, _now: datetime) -> Move:
    visits = tuple(
        PatientVisit(one.type_name, one.start, one.site_name, one.site_key) for one in answer.appointments[:MOST]
    )
    return Go(PatientVisits(task.patient, visits, answer.complete)) if task.patient else Home()


def _visits_card(_task: StaffTask, state: PatientVisits) -> Card:
    start = state.page * ON_PAGE
    shown = state.visits[start : start + ON_PAGE]
    lines = tuple(
        message("staff.visit", when=Moment(one.start, site=one.site), type=text(one.name), place=one.place)
        for one in shown
    )
    some = () if state.complete else (message("staff.maybe_more"),)
    turning = page_row(state.page, more=start + ON_PAGE < len(state.visits))
    return (
        message("staff.visits_title"),
        *(lines or (message("staff.no_visits"),)),
        *some,
    ), ((go(message("staff.book"), "new"),), *((turning,) if turning else ()))


def _visits_pressed(task: StaffTask, state: PatientVisits, press: Press) -> Move:
    return _desk_pressed(task, PatientDesk(state.patient), press)


STEPS: dict[type, Step[StaffTask, Any, Move]] = {
    FindingPatient: Step(card=_asking_card, typed=_asked),  # what words lead to is not drawn
    ChoosingPatient: Step(card=_choosing_card, pressed=_chosen, typed=_asked, paged=True, leads_to=(AskPatients,)),
    CheckingPatient: Step(
        card=_checking_card, pressed=_checked, leads_to=(AskTies, FindingPatient), leaps_to=(AskPayers,)
    ),
    PatientDesk: Step(
        card=_desk_card,
        pressed=_desk_pressed,
        typed=_desk_typed,
        paged=True,
        leads_to=(AskPayers, AskAppointments),
    ),
    PatientVisits: Step(card=_visits_card, pressed=_visits_pressed, paged=True, leads_to=(AskPayers,)),
}
QUESTIONS: dict[type, Inquiry[StaffTask, Move]] = {
    AskPatients: Inquiry(
        answer=Patients,
        received=_found,
        leads_to=(FindingPatient, ChoosingPatient, CheckingPatient),
        leaps_to=(AskPayers,),
    ),
    AskTies: Inquiry(answer=Ties, received=_tied, leads_to=(PatientDesk,)),
    AskAppointments: Inquiry(answer=Appointments, received=_listed, leads_to=(PatientVisits,)),
}


class Staff(Flow[StaffTask]):
    """The desk: for whom, and what."""

    name = "staff"
    commands = ("patient", "done", "staff")
    role = Role.STAFF
    task = StaffTask()
    steps = STEPS
    questions = QUESTIONS

    def begin(self) -> Move:
        """Who is it for?"""
        return Go(FindingPatient())

    def welcome(self) -> Card:
        """What staff can do here."""
        return (message("staff.welcome"),), ((go(message("staff.choose"), "begin"),),)

    def finished(self) -> Card:
        """On to the next patient."""
        return (message("staff.finished"),), ((go(message("staff.choose"), "begin"),),)

    def commanded(self, here: Here[Any], name: str, argument: str, now: datetime) -> Move | None:
        """Staff's own commands."""
        match name:
            case "staff" if here.role is not Role.STAFF:
                return Go(SigningIn(AskPatients(), ReturnTo(Welcome(), StaffTask())), task=StaffTask())
            case "staff" | "done":
                return Home((message("staff.ended"),) if name == "done" and here.acting else ())
            case "patient" | "book" if argument and here.role is Role.STAFF:
                who, words = search.split(argument)
                return Act(find(who, now, words) if name == "book" else find(argument, now))
            case "book" if here.acting is not None:
                return Consult(AskPayers(), task=BookingTask(), back_to=ReturnTo(Welcome()))
            case "patient" | "book" if here.role is Role.STAFF:
                return Act(self.begin())
            case _:
                return None

    def unasked(self, said: Utterance) -> Move | None:
        """Words at the first card look for a patient."""
        return find(said.text, said.now)

    def unanswered(self, here: Here[StaffTask], waiting: Waiting, failure: Failure) -> Move | None:  # noqa: ARG002
        """Nobody there and no right to see them read the same."""
        if isinstance(waiting.question, AskPatients) and _is_hidden(failure):
            return Go(FindingPatient(), (NOBODY,))
        return None

    def signed_in(self, here: Here[StaffTask], question: Question, back_to: ReturnTo) -> Move | None:  # noqa: ARG002
        """Who wanted to sign in as staff wanted nothing else yet."""
        if here.role is not Role.STAFF or (isinstance(question, AskPatients) and question.is_empty):
            return Home((message("note.signed_in"),))
        return None


def _is_hidden(failure: Failure) -> bool:
    return failure.trouble is Trouble.REFUSED and (failure.reason in HIDDEN)


FLOW = Staff()
