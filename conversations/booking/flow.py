"""The booking as a flow: what the clinic's answers, a patient's words and the end of an order lead to in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from conversations.booking import (
    again,
    appointment_type,
    conditions,
    confirm,
    known,
    location,
    loosely,
    moving,
    outcome,
    payer,
    route,
    sooner,
)
from conversations.booking import time as when
from conversations.booking.choice import Choice
from conversations.booking.route import stage_of
from conversations.booking.steps import QUESTIONS, STEPS
from conversations.booking.summary import left_out, noted, nothing_else, sofar
from conversations.booking.text import ahead, answer, said_before, waiting
from conversations.booking.text.aside import said_in_passing
from conversations.booking.text.wished import as_wished, changed_choice, corrected_to
from conversations.clinic.diary import AskCancellation
from conversations.clinic.model import Target
from conversations.clinic.orders import Outcome
from conversations.clinic.questions import (
    Answer,
    Appointments,
    AskAppointments,
    AskSeveral,
    Failure,
    Point,
    Question,
    Several,
    Trouble,
)
from conversations.protocol import Consult, Flow, Go, Here, Move, Notes, Press, Stay, Submit
from conversations.screens.model import message
from conversations.state.booking import (
    BookingTask,
    Choosing,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingType,
    Confirming,
    EarlierVisit,
    OrderedVisit,
    SharingLocation,
)
from conversations.state.conversation import NoAnswer, Pending, ReturnTo, Role, SigningIn, State, Waiting, Welcome
from conversations.state.wish import Stage, Wish
from conversations.text.interrogatives import asks_about
from conversations.text.mentions import (
    MOST,
    names_a_kind,
    persons,
    places,
    speaks_of_booking,
    unnamed,
    unused,
    wishes_more,
)
from conversations.text.utterance import Utterance
from conversations.understanding import DoubtReason, Names
from conversations.understanding.names.everyday import is_complaint

GOOD_FOR = timedelta(minutes=2)
"""How long a patient's word that everything is right is good for."""

AMBIGUOUS, STRAY = f"note.doubt.{DoubtReason.AMBIGUOUS}", 2
"""A doubt that waits until the time is asked; and how many words may say something else beside a day or a name."""

ORDERING = AskAppointments(ordering=True)
"""The look at the diary right before the order."""


class Booking(Flow[BookingTask]):
    """A new appointment, from who pays to the confirmation."""

    name = "booking"
    places_words = True
    commands = ("book",)
    task = BookingTask()
    steps = STEPS
    questions = QUESTIONS
    ordered: type[OrderedVisit] = OrderedVisit
    ends_in: tuple[type, ...] = (Confirming, AskSeveral, ChoosingNear, AskCancellation)

    def begin(self) -> Move:
        """Who can pay?"""
        return Consult(payer.question())

    def followed(self, target: Target) -> Move:
        """The same, with the type and the site that the link names, where the clinic offers them."""
        return Consult(payer.question(), task=BookingTask(like=EarlierVisit(target.type, target.site, soonest=False)))

    def subject(self, task: BookingTask) -> Wish:
        """The wish."""
        return task.wish

    def made(self, here: Here[BookingTask], answer: Choice, now: datetime) -> Move:
        """On to the next choice; while an order is open, no other is placed."""
        if answer == ORDERING and here.ordered:
            return Stay((message(here.worded("note.still_checking")),))
        return _at_once(here, route.make(here.task, answer, now))

    def pressed(self, here: Here[BookingTask], press: Press) -> Move:
        """An offered press; all can be as last time; at the last card staff set more than a patient."""
        if isinstance(here.state, ChoosingType) and here.state.last and press.verb == appointment_type.LAST:
            again_ = replace(here.task, like=again.as_last_time(here.state.last))
            return Consult(appointment_type.question(here.task.wish), task=again_)
        if isinstance(here.state, ChoosingSlot) and press.verb == sooner.VERB:
            return sooner.pressed(here.task, here.state)
        chosen = conditions.pressed(here.task.wish, press) if isinstance(here.state, Confirming) else None
        return super().pressed(here, press) if chosen is None else self._conditioned(here, chosen, press.now)

    def _conditioned(self, here: Here[BookingTask], chosen: Choice, now: datetime) -> Move:
        """The same card with what staff have set, or the way to another payer, after which all else is chosen again."""
        if isinstance(chosen, Wish) and chosen.slot is not None:
            return Go(here.state, (), replace(here.task, wish=chosen))
        task = conditions.as_before(here.task) if chosen is Stage.PAYER else here.task
        return route.make(task, chosen, now)

    def above(self, task: BookingTask, state: State) -> Notes:
        """What is decided so far, or that nothing was booked; at the first cards, what was said about those to come."""
        match state:
            case Waiting(question=AskSeveral(refusal=Failure())):
                return outcome.LOOKING, *sofar(task.wish)
            case NoAnswer(question=AskSeveral(refusal=Failure())):
                return (outcome.LOOKING,)
            case Waiting():
                return sofar(task.wish)
            case ChoosingPayer() | ChoosingType():
                return _noted(task)
            case _:
                return moving.none_sooner(task.moving, task.wish, state) if task.moving else ()

    def answered(self, here: Here[BookingTask], waiting: Waiting, answer: Answer, now: datetime) -> Move | None:
        """The choice that was asked for, the order itself, or what was said while the clinic was asked."""
        task, left = conditions.of(here) if here.role is Role.STAFF else here.task, waiting.back_to
        notes = (*_carried(here, waiting, answer), *(again.missed(task, task.like, answer) if task.like else ()))
        if waiting.question == ORDERING and isinstance(answer, Appointments) and isinstance(left.state, Confirming):
            return _order(here, left.state, answer, late=_is_late(waiting, now))
        offered: Choice | None = None
        if task.like:
            offered = again.type_taken(task, task.like, answer)
            task = again.remembered(task, task.like, answer)
        seen = moving.others(task.moving, answer) if task.moving and isinstance(answer, Appointments) else answer
        offered = offered or self.received(task, waiting.question, seen, now)
        if isinstance(offered, Confirming):
            offered = replace(offered, moving=task.moving)
        if here.role is Role.STAFF:
            task, offered = conditions.paid(task, offered)
        if offered is None:
            return None
        known = replace(task, names=ahead.learned(task.names, answer))
        if waiting.reading:
            return ahead.read_on(known, waiting, offered, answer, now)
        caught_up = ahead.caught_up(known, offered, left, *notes, now=now)
        if caught_up is not None:
            return caught_up
        taken, doubts = ahead.taken(known, offered, now)
        made = route.make(known, taken, now, *notes, *nothing_else(task.wish, offered, answer), *doubts, back_to=left)
        move = _at_once(here, made)
        return said_before.read(self.typed, here, move, now) if known.said else move

    def unanswered(self, here: Here[BookingTask], waiting: Waiting, failure: Failure) -> Move | None:
        """Without the look at the diary there is no order: it is to be confirmed again."""
        if waiting.question != ORDERING:
            return None
        if failure.trouble is Trouble.SIGN_IN:
            return Go(SigningIn(ORDERING, waiting.back_to, waiting.note), (message("note.ran_out"),))
        state = waiting.back_to.state
        again = replace(state, again=True) if isinstance(state, Confirming) else state
        if failure.trouble is Trouble.REFUSED:
            return Go(again, outcome.because(failure, here.role))
        return Go(again, (message(f"not_booked.{failure.trouble}"),))

    def open_to_newcomers(self, task: BookingTask, question: Question) -> bool:
        """At the beginning; another visit like an earlier one has somebody with an account."""
        return question == payer.question() and task.like is None

    def signed_in(self, here: Here[BookingTask], question: Question, back_to: ReturnTo) -> Move | None:
        """Signing in orders nothing: a booking is confirmed again by the patient."""
        if question != ORDERING:
            return None
        return Go(back_to.state, (message("note.signed_in_again"),), replace(here.task, wish=route.wish_at(back_to)))

    def typed(self, here: Here[BookingTask], said: Utterance) -> Move:
        """A choice to change, the answer to the card, or names and days of other choices."""
        state = here.state
        chosen = moving.left_alone(None if here.ordered else here.task.moving, said) or self._set(here, said)
        if chosen is not None:
            return chosen
        aside = said_in_passing(here.task, state, said) if isinstance(state, Choosing) and _answers(here) else ()
        if aside:
            return Stay(aside)
        said = as_wished(said, here.task)
        changed = changed_choice(said, here.task, stage_of(state))
        if changed is not None:
            return route.make(here.task, changed, said.now)
        if here.ordered and isinstance(state, Confirming):
            return Stay((message(here.worded("note.still_checking")),))
        return answer.handle_typed(here.task, state, said) if isinstance(state, Choosing) else Stay()

    def _set(self, here: Here[BookingTask], said: Utterance) -> Move | None:
        """What staff set of the last card: shown there, and noted at a card before it; or who pays, which is asked."""
        wish, repaid = conditions.typed(here.task, said), conditions.repaid(here.task, said)
        if wish is not None and isinstance(here.state, Confirming):
            return self._conditioned(here, wish, said.now)
        if wish is not None:
            return Stay((conditions.noted(wish),), replace(here.task, wish=wish))
        if repaid is None or isinstance(here.state, ChoosingPayer):
            return None
        back_to = here.state.back_to if isinstance(here.state, Pending) else None
        return route.make(repaid, Stage.PAYER, said.now, back_to=back_to)

    def typed_meanwhile(self, here: Here[BookingTask], pending: Pending, said: Utterance) -> Move:
        """A choice to change, or what is kept for the cards to come."""
        chosen = self._set(here, said)
        if chosen is not None:
            return chosen
        said = corrected_to(said, here.task)
        changed = changed_choice(said, here.task, here.task.wish.next_stage())
        if changed is not None:
            return route.make(here.task, changed, said.now, back_to=pending.back_to)
        return waiting.handle_typed(here.task, pending, said)

    def unasked(self, said: Utterance) -> Move | None:
        """A day, a time or words of a booking begin one."""
        told = when.told(Wish(), said.of(loosely.without_the_held(said.text)), Names(), asked=False)
        kind = names_a_kind(said.text) or (is_complaint(said.text) and not asks_about(said.text))
        wished = kind or speaks_of_booking(unnamed(said.text))
        if not wished and len(said.meaning().unread) > STRAY:
            return None  # it names a day or somebody, and speaks of something else
        if not (wished or speaks_of_booking(said.text) or told.wanted or told.doubted or _names_a_visit(said)):
            return Stay(told.notes) if told.notes and not told.only_denied else None
        clear = when.Told() if wished and told.note and told.note.id == AMBIGUOUS else told
        wish = answer.hoping(answer.timed(Wish(), clear), said)
        heard = unused(said, Names()) or (said.text[:MOST] if kind else "")
        task = BookingTask(wish, heard=heard, doubted=clear.doubted, said="" if clear is told else said.text[:MOST])
        return Consult(payer.question(), clear.notes, task, ReturnTo(Welcome()))

    def located(self, here: Here[BookingTask], point: Point) -> Move | None:
        """Where the patient is: the sites are asked for anew, nearest first. The point itself is not kept."""
        match here.state:
            case ChoosingPlace(sites) | SharingLocation(sites):
                question = location.question(here.task.wish, point)
                back_to = ReturnTo(ChoosingPlace(sites), self.leaving(here.task))
                return Consult(question, (message("note.nearest"),), back_to=back_to)
            case _:
                return None

    def ended(self, here: Here[BookingTask], ordered: OrderedVisit, outcome_: Outcome, now: datetime) -> Move:
        """How the booking ended."""
        return outcome.ended(here, ordered, outcome_, now)

    def back(self, here: Here[BookingTask], now: datetime) -> Move:
        """To the choice that was asked before."""
        return route.back(here.task, here.state, now)

    def leaving(self, task: BookingTask) -> BookingTask:
        """The wish."""
        return BookingTask(task.wish)

    def returned(self, task: BookingTask, left: BookingTask) -> BookingTask:
        """The wish as it was at the card that was left."""
        return route.returned(task, left.wish)

    def entered(self, task: BookingTask, state: State) -> BookingTask:
        """With what is asked now on the trail."""
        return route.entered(task, state)

    def known(self, here: Here[BookingTask], kind: str, said: Utterance) -> Notes:
        """What the card knows of the question; where others sign in, that it can be done without an account."""
        if kind == "account" and isinstance(here.state, SigningIn) and here.state.newcomers:
            return (message("intent.account.new_here"),)
        return known.known(here.task.wish, here.state, kind, said)

    def names(self, task: BookingTask) -> Names:
        """The options that the clinic named last."""
        return task.names


def _at_once(here: Here[BookingTask], move: Move) -> Move:
    """Staff see at once what would be booked: what the patient has already is looked at once, before the order."""
    if here.acting is None or not isinstance(move, Consult) or move.question != confirm.question(ordering=False):
        return move
    task = move.task if isinstance(move.task, BookingTask) else here.task
    return move if task.moving or task.wish.slot is None else Go(Confirming(task.wish.slot), move.notes, task)


def _noted(task: BookingTask) -> Notes:
    """What was said about the choices to come, as far as it is known, and what it must not be."""
    named = (persons(task.heard), places(task.heard)) if task.heard else ((), ())
    return *noted(task.wish, persons=named[0], places=named[1], anew=True), *left_out(task.wish)


def _carried(here: Here[BookingTask], waiting: Waiting, answer: Answer) -> Notes:
    """The words that the next card begins with; after a refusal, what a fresh look has told of it."""
    notes = (waiting.note,) if waiting.note else ()
    if not isinstance(waiting.question, AskSeveral) or not isinstance(answer, Several):
        return notes
    told = outcome.found_out(here, waiting.question, answer)
    return (*told, *(note for note in notes if note != outcome.LOOKING))


def _is_late(waiting: Waiting, now: datetime) -> bool:
    """Whether the patient confirmed too long ago: nobody was there, or the clinic took its time."""
    return waiting.since is not None and now.astimezone(UTC) - waiting.since.astimezone(UTC) > GOOD_FOR


def _order(here: Here[BookingTask], confirming: Confirming, answer: Appointments, *, late: bool) -> Move:
    """The diary was read: now the one order is placed, unless something stands against it that was not said."""
    if here.ordered:
        return Go(confirming, (message(here.worded("note.still_checking")),))
    if late:
        return confirm.asked_again(confirming)
    if confirming.moving and moving.is_gone(confirming.moving, answer):
        return Go(replace(confirming, moving=None), (message("note.old_gone"),), replace(here.task, moving=None))
    wish = replace(here.task.wish, slot=confirming.slot)
    clashes = confirm.clashes(wish, confirming.slot, moving.others(confirming.moving, answer))
    if set(clashes) - set(confirming.clashes):
        return Go(replace(confirming, clashes=clashes), (message("note.clash"),))
    keys = (*(appointment.key for appointment in answer.appointments), *answer.others)
    ordered = OrderedVisit(wish, confirming.slot, confirming.moving)
    order, task = confirm.order(wish, confirming.slot), replace(here.task, wish=wish)
    return Submit(order, keys, answer.complete, answer.whose, ordered, task)


def _answers(here: Here[BookingTask]) -> bool:
    """Whether it is a patient, for whom something said in passing has an answer, and no order is open."""
    return here.role is Role.PATIENT and not here.ordered


def _names_a_visit(said: Utterance) -> bool:
    """Whether the words say with whom or where: somebody wants to be seen."""
    return bool(persons(said.text) or places(said.text)) or wishes_more(said)


FLOW = Booking()
