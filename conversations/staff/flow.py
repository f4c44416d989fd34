"""Staff as a flow: for whom, and what is to be done; booking and appointments themselves are the patients' flows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.clinic.diary import AskAllAppointments
from conversations.clinic.patients import AskPatients, AskRecalls, AskTies, Patients, Recalls, Ties
from conversations.clinic.questions import Answer, AskPayers, Failure, Question
from conversations.protocol import Act, Flow, Go, Here, Home, Inquiry, Move, Press, Step
from conversations.screens.model import Button, Card, go, message
from conversations.staff import desk, finding, hearing, recalls
from conversations.state.conversation import Finished, ReturnTo, Role, SigningIn, State, Waiting, Welcome
from conversations.state.staff import (
    CheckingPatient,
    ChoosingPatient,
    DueRecalls,
    FindingPatient,
    PatientDesk,
    RegisteringPatient,
    StaffTask,
)
from conversations.text.utterance import Utterance

STEPS: Mapping[type, Step[StaffTask, Any, Move]] = {
    FindingPatient: Step(  # what words lead to is not drawn
        card=finding.asking_card, pressed=finding.registers, typed=hearing.asked, leads_to=(RegisteringPatient,)
    ),
    RegisteringPatient: Step(card=finding.registering_card, typed=hearing.asked),  # nor what comes of the page
    ChoosingPatient: Step(
        card=finding.choosing_card,
        pressed=finding.chosen,
        typed=hearing.narrowed,
        paged=True,
        leads_to=(AskPatients, ChoosingPatient),
    ),
    CheckingPatient: Step(
        card=finding.checking_card,
        pressed=finding.checked,
        typed=hearing.checking,
        leads_to=(AskTies, FindingPatient),
        leaps_to=(AskPayers,),
    ),
    PatientDesk: Step(
        card=desk.card,
        pressed=desk.pressed,
        typed=hearing.at_desk,
        paged=True,
        leads_to=(AskPayers, AskAllAppointments),
    ),
    DueRecalls: Step(
        card=recalls.card,
        pressed=recalls.pressed,
        typed=hearing.of_recalls,
        paged=True,
        leads_to=(AskPatients, FindingPatient),
    ),
}
QUESTIONS: Mapping[type, Inquiry[StaffTask, Move]] = {
    AskPatients: Inquiry(
        answer=Patients,
        received=finding.found,
        leads_to=(FindingPatient, ChoosingPatient, CheckingPatient),
        leaps_to=(AskPayers,),
    ),
    AskRecalls: Inquiry(answer=Recalls, received=recalls.received, leads_to=(DueRecalls,)),
    AskTies: Inquiry(answer=Ties, received=desk.tied, leads_to=(PatientDesk,)),
}


class Staff(Flow[StaffTask]):
    """The desk: for whom, and what."""

    name = "staff"
    commands = ("patient", "recalls", "done", "staff")
    role = Role.STAFF
    task = StaffTask()
    steps = STEPS
    questions = QUESTIONS
    kept_lead_to = (AskRecalls,)

    def begin(self) -> Move:
        """Who is it for? For nobody until that is said."""
        return Act(Go(FindingPatient()))

    def idle(self, state: State) -> Card:
        """What staff can do here, or on to the next patient."""
        words = f"staff.finished.{state.ending}" if isinstance(state, Finished) else "staff.welcome"
        choose = go(message("staff.choose"), "begin", "staff")
        return (message(words),), ((choose,), (Button(message("staff.due_recalls"), "recalls"),))

    def pressed(self, here: Here[StaffTask], press: Press) -> Move:
        """The recalls that are due, from the first card; else what the card's row says."""
        if press.verb == "recalls":
            return recalls.asked(Utterance("", press.now))
        return super().pressed(here, press)

    def answered(self, here: Here[StaffTask], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """A list of recalls leaves out what was booked here."""
        known = replace(here, task=replace(here.task, booked=here.recalled))
        return super().answered(known if isinstance(answer, Recalls) else here, waiting, answer, now)

    def commanded(self, here: Here[Any], name: str, argument: str, now: datetime) -> Move | None:
        """Staff's own commands."""
        match name:
            case "staff" if here.role is not Role.STAFF:
                return Go(SigningIn(AskPatients(), ReturnTo(Welcome(), StaffTask())), task=StaffTask())
            case _ if here.role is not Role.STAFF:
                return None
            case "staff" | "done":
                return Home((desk.ENDED,) if name == "done" and here.acting else ())
            case "book" if argument:
                return hearing.booked(Utterance(argument, now))
            case "book" if here.acting is not None:
                return desk.begun()
            case "recalls":
                return recalls.asked(Utterance(argument, now))
            case "patient" if argument:
                return hearing.asked(StaffTask(), None, Utterance(argument, now))
            case "patient" | "book":
                return self.begin()
            case _:
                return None

    def unasked(self, said: Utterance) -> Move | None:
        """Words at the first card look for a patient, or for one of the lists."""
        return hearing.asked(StaffTask(), None, said)

    def unanswered(self, here: Here[StaffTask], waiting: Waiting, failure: Failure) -> Move | None:  # noqa: ARG002 - it matters who is looked for
        """Nobody there and no right to see them read the same."""
        return finding.hidden(failure) if isinstance(waiting.question, AskPatients) else None

    def signed_in(self, here: Here[StaffTask], question: Question, back_to: ReturnTo) -> Move | None:  # noqa: ARG002 - a first card, or the same question
        """Who wanted to sign in as staff wanted nothing else yet."""
        if here.role is not Role.STAFF or (isinstance(question, AskPatients) and question.is_empty):
            return Home((message("note.signed_in"),))
        return None


FLOW = Staff()
