"""What is to be done for this patient: a booking, for a referral or recall if there is one, or what they have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from conversations.booking.flow import FLOW as BOOKING
from conversations.clinic.diary import AskAllAppointments
from conversations.clinic.model import Behalf
from conversations.clinic.patients import AskTies, PatientRecord, Tie, Ties, words_of
from conversations.clinic.questions import AskPayers
from conversations.protocol import Act, Consult, Go, Home, Move, Press
from conversations.screens.lists import Option, name, option_rows
from conversations.screens.model import Button, Card, Day, go, message, text
from conversations.state.appointments import AppointmentsTask, Concern
from conversations.state.booking import BookingTask
from conversations.state.conversation import ReturnTo, Welcome
from conversations.state.staff import PatientDesk, StaffTask
from conversations.text.mentions import persons
from conversations.text.staff.conditions import NOT
from conversations.text.staff.desk_words import AROUND_A_TIE, KINDS
from conversations.text.staff.sentences import OF_APPOINTMENTS
from conversations.text.utterance import Utterance

ACTING = timedelta(minutes=15)
"""How long staff act for a patient before it ends by itself."""

ENDED = message("staff.ended")


def opened(one: PatientRecord, words: str, now: datetime, tie: Tie | None = None) -> Move:
    """For this patient from now on: the recall, what was said of the visit, or what there is to do for them."""
    if tie:
        return act(one, now, begun(tie.type_name), tie)
    if words in OF_APPOINTMENTS:
        return act(one, now, visits(words))
    if words:
        return act(one, now, _booking(words, now))
    return first_card(one, now)


def first_card(one: PatientRecord, now: datetime, tie: str = "") -> Act:
    """What there is to do for them; where `tie` names a referral or recall of theirs, a booking for that."""
    back_to = ReturnTo(PatientDesk(one), StaffTask(patient=one))
    return act(one, now, Consult(AskTies(), task=StaffTask(tie, one), back_to=back_to))


def act(one: PatientRecord, now: datetime, then: Move, tie: Tie | None = None) -> Act:
    """Act for this patient, about this referral or recall, and go on."""
    referral = tie.key if tie and not tie.is_recall else None
    recall = tie.key if tie and tie.is_recall else None
    return Act(then, one, now + ACTING, Behalf(one.key, referral, recall))


def begun(heard: str = "") -> Consult:
    """A booking for the patient, about what was heard."""
    return Consult(AskPayers(), task=BookingTask(heard=heard), back_to=ReturnTo(Welcome()))


def _booking(words: str, now: datetime) -> Move:
    """A booking that begins with these words, which may be in telegraph style."""
    words = in_full(words, now)
    move = BOOKING.unasked(Utterance(words, now))
    return move if isinstance(move, Consult) else begun(words)


def in_full(words: str, now: datetime) -> str:
    """The words as a wish; where they say nothing of whom to see, and deny nobody, any clinician will do."""
    wish = f"i want {words}" if Utterance(words, now).meaning().doubts else words
    meaning = Utterance(wish, now).meaning()
    says_whom = persons(words) or meaning.clinician or meaning.sex or meaning.anyone or meaning.denied.listed
    return wish if says_whom or NOT.search(words) else f"{wish}, with anyone"


def tied(task: StaffTask, _asked: AskTies, answer: Ties, now: datetime) -> Move:
    """The patient's open referrals and recalls are known; a booking begins for the one that was named."""
    one = task.patient
    if one is None or not task.words:
        return Go(PatientDesk(one, answer.ties)) if one else Home()
    meant = named_tie(answer.ties, task.words)
    if meant is None:
        return Go(PatientDesk(one, answer.ties), (message("staff.which_tie"),), StaffTask(patient=one))
    tie = answer.ties[meant]
    return act(one, now, begun(tie.type_name), tie)


def named_tie(ties: Sequence[Tie], typed: str) -> int | None:
    """Which of the referrals and recalls is meant: by its kind, its number or its reason."""
    said = set(words_of(typed))
    if said & KINDS and not said - KINDS - AROUND_A_TIE:
        kinds = [at for at, tie in enumerate(ties) if tie.is_recall is ("recall" in said)]
        return kinds[0] if len(kinds) == 1 else None
    about = [at for at, tie in enumerate(ties) if tie.about and set(words_of(tie.about)) <= said]
    return about[0] if len(about) == 1 else None


def card(_task: StaffTask, state: PatientDesk) -> Card:
    """A booking, one for a referral or recall, their appointments, or the end."""
    ties = option_rows([_tie(tie) for tie in state.ties], state.page, beside=2)
    last = (Button(message("staff.visits"), "visits"), Button(message("staff.done"), "done"))
    return (message("staff.desk"),), ((go(message("staff.book"), "new"),), *ties, last)


def _tie(tie: Tie) -> Option:
    """What it is for; a referral with its number, a recall with its day and its reason."""
    if not tie.is_recall:
        return Option((name(tie.type_name), message("staff.referral", number=tie.about)))
    due = () if tie.due is None else (message("staff.due", due=Day(tie.due)),)
    return Option((name(tie.type_name), *due, text(tie.about)))


def pressed(_task: StaffTask, state: PatientDesk, press: Press) -> Move:
    """One of these."""
    one, now = state.patient, press.now
    match press.verb:
        case "done":
            return Home((ENDED,))
        case "visits":
            return visits(Concern.LIST)
        case "new":
            return act(one, now, begun())
        case _:
            tie = state.ties[press.index]
            return act(one, now, begun(tie.type_name), tie)


def visits(concern: str) -> Consult:
    """The appointments of the patient: to be seen, or for one of them to be cancelled or moved."""
    return Consult(AskAllAppointments(), task=AppointmentsTask(Concern(concern)), back_to=ReturnTo(Welcome()))


def typed(_task: StaffTask, state: PatientDesk, said: Utterance) -> Move:
    """Words about the visit."""
    return act(state.patient, said.now, _booking(said.text, said.now))
