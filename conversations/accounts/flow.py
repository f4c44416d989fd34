"""A booking without an account, as a flow: everything is chosen before anybody says who they are.

It is the booking with another last card. Who somebody is they say on the registration page, and never here; what was
ordered cannot be read back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations.accounts import confirm, outcome
from conversations.accounts.signing_in import with_account
from conversations.booking import payer
from conversations.booking.flow import ORDERING, Booking
from conversations.booking.outcome import asked_again
from conversations.booking.steps import STEPS
from conversations.clinic.orders import Booked, HandedOver, Outcome, Refused
from conversations.clinic.questions import Answer, Failure, Trouble
from conversations.protocol import Consult, Go, Here, Move, Press, Stay, Step, Submit
from conversations.screens.model import Card, message
from conversations.state.booking import BookingTask, Choosing, Confirming, OrderedVisit
from conversations.state.conversation import NoAnswer, ReturnTo, SigningIn, State, Waiting, Welcome
from conversations.state.newcomers import NewcomerTask, NewcomerVisit
from conversations.text.utterance import Utterance


class BookingWithoutAccount(Booking):
    """A new appointment for somebody without an account, from what it is for to the confirmation."""

    name = "newcomers"
    commands = ("register",)
    task = NewcomerTask()
    steps: Mapping[type, Step[Any, Any, Any]] = STEPS
    ordered = NewcomerVisit
    ends_in = ()  # what the end of any booking leads to

    def taken_up(self, task: Any) -> NewcomerTask:
        """With what was said before the clinic wanted to know who asks, at the first question of a booking."""
        return NewcomerTask(task.wish, names=task.names, heard=task.heard, doubted=task.doubted)

    def registered(self, here: Here[BookingTask], *, known: bool) -> Move | None:
        """The last button books now; who has an account goes on with it. Nothing, where an order is made already."""
        if not isinstance(here.state, Choosing | Waiting | NoAnswer):
            return None
        if known:
            return self._signing_in(here, "note.known")
        task, words = replace(_of(here), registered=True), (message("note.registered"),)
        return Go(here.state, words, task) if isinstance(here.state, Confirming) else Stay(words, task)

    def card(self, task: BookingTask, state: State) -> Card:
        """Body and rows of a card; the last one is of its own."""
        if isinstance(state, Confirming) and isinstance(task, NewcomerTask):
            return confirm.card(task, state)
        return super().card(task, state)

    def pressed(self, here: Here[BookingTask], press: Press) -> Move:
        """An offered press; who has an account goes on with it."""
        if press.verb == confirm.HAVE_ACCOUNT:
            return self._signing_in(here)
        return super().pressed(here, press)

    def typed(self, here: Here[BookingTask], said: Utterance) -> Move:
        """Words; at the last card a yes books only once somebody has registered."""
        if isinstance(here.state, Confirming):
            answer = confirm.typed_first(_of(here), said)
            if answer is not None:
                return answer
        return super().typed(here, said)

    def unasked(self, said: Utterance) -> None:
        """Words begin none of these: who types them may have an account."""

    def answered(self, here: Here[BookingTask], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """As in any booking; the order is noted as one that cannot be read back."""
        move = super().answered(here, waiting, answer, now)
        if isinstance(move, Submit) and isinstance(move.ordered, OrderedVisit):
            return replace(move, ordered=NewcomerVisit(move.ordered.wish, move.ordered.slot))
        return move

    def unanswered(self, here: Here[BookingTask], waiting: Waiting, failure: Failure) -> Move | None:
        """Where the clinic takes nobody without an account, they sign in."""
        if failure.trouble is not Trouble.SIGN_IN:
            return super().unanswered(here, waiting, failure)
        if waiting.question == ORDERING:
            return Go(waiting.back_to.state, (message("not_booked.register"),), replace(_of(here), registered=False))
        return Go(SigningIn(payer.question(), ReturnTo(Welcome())), task=with_account(_of(here)))

    def ended(self, here: Here[BookingTask], ordered: OrderedVisit, outcome_: Outcome, now: datetime) -> Move:
        """How it ended, as far as it is known."""
        visit = NewcomerVisit(ordered.wish, ordered.slot)
        match outcome_:
            case Booked():
                return outcome.told(visit, outcome_, now)
            case HandedOver():
                return outcome.unknown(visit, outcome_)
            case Refused(failure) if failure.trouble is Trouble.SIGN_IN:
                move = asked_again(here, visit, message("not_booked.register"))
                if not isinstance(move, Go):
                    return move
                return replace(move, state=Confirming(visit.slot), task=NewcomerTask(visit.wish))
            case _:
                return super().ended(here, visit, outcome_, now)

    def leaving(self, task: BookingTask) -> NewcomerTask:
        """The wish, and whether somebody has registered."""
        return NewcomerTask(task.wish, registered=isinstance(task, NewcomerTask) and task.registered)

    def _signing_in(self, here: Here[BookingTask], *words: str) -> Consult:
        """Ask with an account what can be had; that it needs signing in, the clinic says."""
        return Consult(payer.question(), tuple(map(message, words)), with_account(_of(here)))


def _of(here: Here[BookingTask]) -> NewcomerTask:
    assert isinstance(here.task, NewcomerTask)  # noqa: S101 - no other task is this flow's
    return here.task


FLOW = BookingWithoutAccount()
