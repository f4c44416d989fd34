"""Looking at appointments as a flow: the list, one of them, and cancelling it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from conversations.appointments import (
    appointment,
    cancellation,
    listing,
    outcome,
    reminder,
    responses,
    sooner,
    telling,
    typed,
)
from conversations.appointments.another import to_move
from conversations.clinic.account import AskOutstanding, Outstanding
from conversations.clinic.diary import AllAppointments, AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.orders import Outcome
from conversations.clinic.questions import Answer, AskPayers, Failure, Question, Trouble
from conversations.clinic.telling import AskTelling, Telling
from conversations.clinic.watching import AskWatches, Watches
from conversations.protocol import Consult, Flow, Go, Here, Home, Inquiry, Move, Notes, Stay, Step
from conversations.screens.model import message
from conversations.state.appointments import (
    AppointmentsTask,
    ChoosingTelling,
    Concern,
    ConfirmingCancellation,
    ListingAppointments,
    ListingWatches,
    OfferingWatch,
    OrderedCancellation,
    ShowingAppointment,
)
from conversations.state.conversation import Placing, ReturnTo, Role, SigningIn, Waiting, Welcome
from conversations.text.buttons import Numbering
from conversations.text.cards.appointments import WHICH_ONE
from conversations.text.utterance import Utterance

GOOD_FOR = timedelta(minutes=2)
"""How long a patient's word that an appointment is to go is good for."""

COSTS = ("price", "owing", "policy", "cancel")
"""Kinds of questions that the card which asks whether to cancel answers."""

STEPS: Mapping[type, Step[AppointmentsTask, Any, Move]] = {
    ListingAppointments: Step(
        card=listing.card,
        pressed=listing.pressed,
        typed=typed.at_list,
        paged=True,
        numbering=Numbering.TIMES,
        leads_to=(AskAllAppointments, AskCancellation, AskPayers),
    ),
    ShowingAppointment: Step(
        card=appointment.card,
        pressed=appointment.pressed,
        typed=typed.at_one,
        leads_to=(AskAllAppointments, AskCancellation, AskOutstanding, AskPayers, AskWatches),
    ),
    ConfirmingCancellation: Step(
        card=cancellation.card,
        pressed=cancellation.pressed,
        typed=cancellation.typed,
        claims=frozenset({"cancel"}),
        orders=True,
        leads_to=(AskCancellation, AskAllAppointments),
    ),
    ChoosingTelling: Step(card=telling.card, pressed=telling.pressed, typed=telling.typed, leads_to=(AskTelling,)),
    OfferingWatch: Step(
        card=sooner.offer,
        pressed=sooner.pressed,
        typed=sooner.typed,
        leads_to=(OfferingWatch, AskWatches),
    ),
    ListingWatches: Step(card=sooner.listed, pressed=sooner.ended, leads_to=(AskWatches, AskAllAppointments)),
}

QUESTIONS: Mapping[type, Inquiry[AppointmentsTask, Move]] = {
    AskAllAppointments: Inquiry(
        answer=AllAppointments,
        received=listing.receive,
        leads_to=(ListingAppointments, ShowingAppointment, AskCancellation),
    ),
    AskCancellation: Inquiry(
        answer=CancellationTerms,
        received=cancellation.receive,
        leads_to=(ConfirmingCancellation, AskAllAppointments, AskPayers, Placing),
    ),
    AskOutstanding: Inquiry(answer=Outstanding, received=lambda *_: None, leads_to=(ShowingAppointment,)),
    AskTelling: Inquiry(answer=Telling, received=telling.received, leads_to=(ChoosingTelling,)),
    AskWatches: Inquiry(
        answer=Watches,
        received=sooner.received,
        leads_to=(OfferingWatch, ListingWatches, AskCancellation, AskPayers),
    ),
}


class MyAppointments(Flow[AppointmentsTask]):
    """The appointments that somebody has: to look at, and to cancel."""

    name = "appointments"
    commands = ("appointments", telling.COMMAND, sooner.COMMAND)
    purposes = tuple(Concern)
    task = AppointmentsTask()
    steps = STEPS
    questions = QUESTIONS
    ordered = OrderedCancellation
    ends_in = (ConfirmingCancellation, AskAllAppointments)
    kept_lead_to = (AskCancellation, AskAllAppointments)
    reminded_lead_to = (AskCancellation, AskAllAppointments, AskWatches)
    stopped = "note.stopped_looking"
    over = "note.over.appointments"

    def begin(self) -> Move:
        """Which are there?"""
        return self.begin_for(Concern.LIST)

    def begin_for(self, purpose: str, said: str = "") -> Move:
        """The same, with one thing in mind: `list`, `next`, `cancel`, `move`, `again` or `undo`."""
        concern = Concern(purpose)
        return Consult(
            AskAllAppointments(), task=to_move(said) if concern is Concern.MOVE else AppointmentsTask(concern)
        )

    def commanded(self, here: Here[Any], name: str, argument: str, now: datetime) -> Move | None:  # noqa: ARG002 - it takes none
        """Whether the patient is told here what staff do, and what is looked for; staff have neither."""
        if name not in (telling.COMMAND, sooner.COMMAND):
            return None
        if here.role is not Role.PATIENT:
            return Stay((message("note.unknown_command"),))
        return telling.asked() if name == telling.COMMAND else sooner.asked()

    def answered(self, here: Here[AppointmentsTask], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """What was asked for, or the order itself."""
        left = waiting.back_to.state
        if isinstance(left, ShowingAppointment) and isinstance(answer, Outstanding):
            return appointment.to_do(left, answer)
        if not (_is_ordering(waiting.question) and isinstance(left, ConfirmingCancellation)):
            return super().answered(here, waiting, answer, now)
        if isinstance(answer, CancellationTerms):
            return cancellation.ordered(here, left, answer, late=_is_late(waiting, now))
        return None

    def unanswered(self, here: Here[AppointmentsTask], waiting: Waiting, failure: Failure) -> Move | None:  # noqa: ARG002 - its own words do
        """Without the look at the diary and the fee there is no order; a refusal is told on the card that was left."""
        left = waiting.back_to
        if isinstance(waiting.question, AskCancellation) and failure.trouble is Trouble.REFUSED:
            words = outcome.because(failure)
            return Home(words) if isinstance(left.state, Welcome) else Go(left.state, words)
        if not _is_ordering(waiting.question):
            return None
        if failure.trouble is Trouble.SIGN_IN:
            return Go(SigningIn(waiting.question, left, waiting.note), (message("cancelling.note.ran_out"),))
        return Go(left.state, (message(f"not_cancelled.{failure.trouble}"),))

    def signed_in(self, here: Here[AppointmentsTask], question: Question, back_to: ReturnTo) -> Move | None:  # noqa: ARG002 - seldom
        """Signing in cancels nothing: that is confirmed again by the patient."""
        return Go(back_to.state, (message("cancelling.note.signed_in_again"),)) if _is_ordering(question) else None

    def ended(
        self, here: Here[AppointmentsTask], ordered: OrderedCancellation, outcome_: Outcome, now: datetime
    ) -> Move:
        """How the cancellation ended."""
        return outcome.ended(here, ordered, outcome_, now)

    def kept(self, verb: str, argument: str) -> Move | None:
        """Undoing a booking, from the message that says it, another calendar file of it, or what a reminder offers.

        What cancelling it costs is asked first.
        """
        if verb == "discreet" and argument:
            asked = AskAllAppointments(argument, filing=True, discreet=True)
            return Consult(asked, task=AppointmentsTask(), back_to=ReturnTo(Welcome()))
        if verb != "undo" or not argument:
            return reminder.pressed(verb, argument) or sooner.kept(verb, argument)
        return Consult(AskCancellation(argument), task=AppointmentsTask(Concern.UNDO), back_to=ReturnTo(Welcome()))

    def known(self, here: Here[AppointmentsTask], kind: str, said: Utterance) -> Notes:
        """What cancelling costs, at the question; of the one that is shown, what its card says."""
        match here.state:
            case ListingAppointments() | ShowingAppointment() | ConfirmingCancellation() if kind == "bring":
                return message("intent.bring"), message("held.bring")
            case ListingAppointments() if kind in ("price", "owing", "paying"):
                return (message("held.for_each"),)
            case ShowingAppointment(shown) | ConfirmingCancellation(shown) if WHICH_ONE.search(said.text):
                return appointment.which(shown)
            case ConfirmingCancellation() as state:
                return responses.costs(state) if kind in COSTS else appointment.known(state.appointment, kind)
            case ShowingAppointment(shown):
                return responses.way(said, kind, appointment.known(shown, kind))
            case _:
                return ()

    def back(self, here: Here[AppointmentsTask], now: datetime) -> Move:  # noqa: ARG002 - none of its cards is timed
        """From one appointment to the list, from the question whether to cancel it to the appointment."""
        match here.state:
            case ConfirmingCancellation() as state:
                return Go(ShowingAppointment(state.appointment))
            case ShowingAppointment():
                return appointment.listed(here.task)
            case OfferingWatch() as state:
                return sooner.back(state)
            case _:
                return Home()


def _is_ordering(question: Question) -> bool:
    return isinstance(question, AskCancellation) and question.ordering


def _is_late(waiting: Waiting, now: datetime) -> bool:
    """Whether the patient confirmed too long ago: nobody was there, or the clinic took its time."""
    return waiting.since is not None and now.astimezone(UTC) - waiting.since.astimezone(UTC) > GOOD_FOR


FLOW = MyAppointments()
