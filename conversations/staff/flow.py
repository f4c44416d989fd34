"""Staff as a flow: for whom, and what is to be done; booking and appointments themselves are the patients' flows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from conversations.clinic.diary import AskAllAppointments
from conversations.clinic.patients import AskPatients, AskTies, Patients, Ties
from conversations.clinic.questions import AskPayers, Failure, Question
from conversations.protocol import Act, Flow, Go, Here, Home, Inquiry, Move, Step
from conversations.screens.model import Card, go, message
from conversations.staff import desk, finding, search
from conversations.state.conversation import Finished, ReturnTo, Role, SigningIn, State, Waiting, Welcome
from conversations.state.staff import CheckingPatient, ChoosingPatient, FindingPatient, PatientDesk, StaffTask
from conversations.text.utterance import Utterance

STEPS: Mapping[type, Step[StaffTask, Any, Move]] = {
    FindingPatient: Step(card=finding.asking_card, typed=finding.asked),  # what words lead to is not drawn
    ChoosingPatient: Step(
        card=finding.choosing_card, pressed=finding.chosen, typed=finding.asked, paged=True, leads_to=(AskPatients,)
    ),
    CheckingPatient: Step(
        card=finding.checking_card,
        pressed=finding.checked,
        leads_to=(AskTies, FindingPatient),
        leaps_to=(AskPayers,),
    ),
    PatientDesk: Step(
        card=desk.card,
        pressed=desk.pressed,
        typed=desk.typed,
        paged=True,
        leads_to=(AskPayers, AskAllAppointments),
    ),
}
QUESTIONS: Mapping[type, Inquiry[StaffTask, Move]] = {
    AskPatients: Inquiry(
        answer=Patients,
        received=finding.found,
        leads_to=(FindingPatient, ChoosingPatient, CheckingPatient),
        leaps_to=(AskPayers,),
    ),
    AskTies: Inquiry(answer=Ties, received=desk.tied, leads_to=(PatientDesk,)),
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
        """Who is it for? For nobody until that is said."""
        return Act(Go(FindingPatient()))

    def idle(self, state: State) -> Card:
        """What staff can do here, or on to the next patient."""
        words = f"staff.finished.{state.ending}" if isinstance(state, Finished) else "staff.welcome"
        return (message(words),), ((go(message("staff.choose"), "begin", "staff"),),)

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
                who, words = search.split(argument)
                return finding.find(who, now, words)
            case "book" if here.acting is not None:
                return desk.begun()
            case "patient" if argument:
                return finding.find(argument, now)
            case "patient" | "book":
                return self.begin()
            case _:
                return None

    def unasked(self, said: Utterance) -> Move | None:
        """Words at the first card look for a patient."""
        return finding.find(said.text, said.now)

    def unanswered(self, here: Here[StaffTask], waiting: Waiting, failure: Failure) -> Move | None:  # noqa: ARG002 - it matters who is looked for
        """Nobody there and no right to see them read the same."""
        return finding.hidden(failure) if isinstance(waiting.question, AskPatients) else None

    def signed_in(self, here: Here[StaffTask], question: Question, back_to: ReturnTo) -> Move | None:  # noqa: ARG002 - a first card, or the same question
        """Who wanted to sign in as staff wanted nothing else yet."""
        if here.role is not Role.STAFF or (isinstance(question, AskPatients) and question.is_empty):
            return Home((message("note.signed_in"),))
        return None


FLOW = Staff()
