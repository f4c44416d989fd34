"""Is it to be cancelled? What that costs stands on the card before, is read again, and is asked again if it changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations import intents
from conversations.appointments import responses
from conversations.appointments.another import MOVES, instead_of, moving, new_one
from conversations.appointments.listing import gone
from conversations.appointments.responses import costs
from conversations.clinic.diary import AskAllAppointments, AskCancellation, CancellationTerms
from conversations.clinic.orders import CancellationOrder
from conversations.intents import CardKind
from conversations.intents.held.matter import HeldCard
from conversations.protocol import Consult, Go, Here, Home, Move, Press, Stay, Submit
from conversations.screens.model import Button, Card, Tone, go, message
from conversations.screens.visit import details
from conversations.state.appointments import (
    AppointmentsTask,
    Concern,
    ConfirmingCancellation,
    OrderedCancellation,
    ShowingAppointment,
)
from conversations.state.conversation import ReturnTo, Welcome
from conversations.text import answers, plain_answers, short_answers
from conversations.text.cards.cancellation import (
    AT_ANOTHER_TIME,
    COMES,
    COSTS,
    FINDS,
    FIRST,
    HAS_TO,
    KEEP_BUT_CANCEL,
    KEEPS,
    ONLY_FOR_ANOTHER,
    OPENS_WITH_YES,
    SAME_DAY,
    SEVERAL,
    THE_OTHER,
    THEN_ANOTHER,
    URGED,
    WAIT_FOR_ANOTHER,
    WHAT_ABOUT,
)
from conversations.text.mentions import names_a_kind
from conversations.text.phrasing.grounds import only_asks
from conversations.text.utterance import Utterance
from conversations.understanding.meaning import NOTHING_DENIED


def receive(task: AppointmentsTask, asked: AskCancellation, answer: CancellationTerms, now: datetime) -> Move:
    """The card that asks; a true word where there is nothing to cancel any more."""
    found = answer.appointment
    if answer.anothers:
        return Home((message("reminder.anothers"),))
    if found is None:
        return Consult(AskAllAppointments(), gone(complete=answer.complete))
    if answer.terms is None:
        return Consult(AskAllAppointments(asked.key), (message("note.begun"),))
    if asked.moving:
        return instead_of(found, answer.terms, task, now)
    costs = task.purpose is Concern.UNDO and not answer.terms.free
    return Go(ConfirmingCancellation(found.nameless, answer.terms), (message("note.undo_costs"),) if costs else ())


def ordered(
    here: Here[AppointmentsTask], confirming: ConfirmingCancellation, answer: CancellationTerms, *, late: bool
) -> Move:
    """The diary and the fee were read again: now the one order is placed, unless something is not as it was said."""
    if here.ordered:
        return Go(confirming, (message(here.worded("note.still_checking")),))
    found, terms = answer.appointment, answer.terms
    if found is None or terms is None:
        asked = AskCancellation(confirming.appointment.key)
        return receive(here.task, asked, answer, datetime.min)  # noqa: DTZ901 - no moment matters to it
    now = replace(confirming, appointment=found.nameless, terms=terms)
    if late:
        return asked_again(now)
    if terms.fee != confirming.terms.fee:
        return Go(now, (message("note.other_fee"),))
    if (found.start, found.site_key) != (confirming.appointment.start, confirming.appointment.site_key):
        return Go(now, (message("note.other_time"),))
    order = CancellationOrder(found.key, found.type_key, found.start, found.site_key, terms.fee, answer.patient)
    what = OrderedCancellation(found.nameless, terms, confirming.replaced)
    return Submit(order, answer.keys, answer.complete, answer.whose, what, here.task)


def card(_task: AppointmentsTask, state: ConfirmingCancellation) -> Card:
    """What would be cancelled, what that costs, and what keeps it: that button comes first."""
    body = (message("cancel.title"), *details(state.appointment), *costs(state))
    return body, ((go(message("cancel.keep"), "keep"),), (_button(state),))


def _button(state: ConfirmingCancellation) -> Button:
    """The one button that cancels, with the fee on it."""
    how = "again" if state.again else "do"
    label = message(f"cancel.{how}") if state.terms.free else message(f"cancel.{how}_for", fee=state.terms.fee)
    return Button(label, "cancel", tone=Tone.DANGER)


def pressed(_task: AppointmentsTask, state: ConfirmingCancellation, press: Press) -> Move:
    """Keep it, or read the fee once more and cancel. What was pressed some time ago cancels nothing."""
    if press.verb == "keep":
        return kept(state)
    return asked_again(state) if press.late else confirmed(state)


def kept(state: ConfirmingCancellation) -> Move:
    """The appointment stays, and is shown as the clinic has it now, with all that can be done with it."""
    back_to = ReturnTo(ShowingAppointment(state.appointment), AppointmentsTask())
    return Consult(AskAllAppointments(state.appointment.key), (message("note.kept_appointment"),), back_to=back_to)


def confirmed(state: ConfirmingCancellation) -> Move:
    """The look at the diary and at the fee right before the order."""
    return Consult(AskCancellation(state.appointment.key, ordering=True))


def asked_again(state: ConfirmingCancellation) -> Move:
    """The same card under another number: a word that has waited cancels nothing."""
    return Go(state, (message("cancelling.note.waited"),))


def typed(_task: AppointmentsTask, state: ConfirmingCancellation, said: Utterance) -> Move:
    """ "Yes, cancel it" cancels and "keep it" keeps; a bare "cancel" may mean either, and is asked back."""
    said = said.of(plain_answers.said_once(URGED.sub(" ", said.text)))
    if plain_answers.takes_it_back(said.text):
        return kept(state)
    if _is_a_yes(said.text):
        return asked_again(state) if said.late else confirmed(state)
    written = _written(state, said)
    if written is not None:
        return written
    if _is_half_a_yes(said.text):
        return Stay((message("note.lets_it_go"),))
    if SEVERAL.match(said.text):
        return Stay((message("note.one_by_one"),))
    if THEN_ANOTHER.match(said.text) or intents.asks_what_is_free(said.text):
        return moving(state.appointment.key, said)
    asks = only_asks(said.text)
    if (THE_OTHER.search(said.text) or _keeps_this(said.text)) and not asks:
        return _other_one()
    if plain_answers.needs_it_not(said.text):
        return Stay((message("note.lets_it_go"),))
    if (WHAT_ABOUT.match(said.text) and said.meaning().days) or _moved_rather(said.text):
        return moving(state.appointment.key, said.of(KEEPS.sub("", said.text).strip(" ,.;:!-–")))
    if short_answers.says_keep_it(said.text) or KEEPS.match(said.text) or COMES.search(said.text):
        return kept(state)
    if plain_answers.wishes_to_keep(said.text):
        return kept(state)
    if plain_answers.rather_moves(said.text) or (plain_answers.wishes_another(said.text) and not asks):
        return moving(state.appointment.key, said)
    if ONLY_FOR_ANOTHER.search(said.text) or _finds_another_first(said):
        return moving(state.appointment.key, said)
    intent = intents.read(said.text, CardKind.IDLE)
    if intent is not None and intent.kind == "move" and "?" not in said.text and not asks:
        return moving(state.appointment.key, said)
    if COSTS.search(said.text):
        return Stay((*costs(state), message("note.not_cancelled_yet")))
    return _instead(state, said)


def _instead(state: ConfirmingCancellation, said: Utterance) -> Move:
    """A look at another time that is named, or at the soonest where the wait for one is asked; else how it goes."""
    meaning = said.meaning()
    named = meaning.days or meaning.hours or meaning.doubts or SAME_DAY.search(said.text)
    if AT_ANOTHER_TIME.match(said.text) and named and meaning.denied == NOTHING_DENIED:
        return moving(state.appointment.key, said)
    if WAIT_FOR_ANOTHER.search(said.text):
        return moving(state.appointment.key, said.of("as soon as possible"))
    if OPENS_WITH_YES.match(said.text):
        return Stay((message("note.lets_it_go"),))
    return Stay((message("note.not_cancelled_yet"),))


def _keeps_this(typed: str) -> bool:
    """Whether this one stays and another is to go: "leave Tuesday but cancel the blood test"."""
    other = KEEP_BUT_CANCEL.search(typed)
    return other is not None and names_a_kind(other["what"])


def _is_a_yes(typed: str) -> bool:
    """Whether it is to go, and nothing is left unsaid."""
    agrees = (short_answers.says_cancel_it, plain_answers.agrees_and_tells, plain_answers.agrees_to_cancel)
    return not answers.breaks_off(typed) and any(says(typed) for says in agrees)


def _is_half_a_yes(typed: str) -> bool:
    """Whether it is the bare word, or that it has to be, and no other one is wished for beside it."""
    has_to = HAS_TO.match(intents.mended(typed))
    return bool(has_to) and not only_asks(typed) and not plain_answers.wishes_another(typed)


def _moved_rather(typed: str) -> bool:
    """Whether it is not to be cancelled but to be moved: "don't cancel, just move it"."""
    rest = KEEPS.sub("", typed)
    return rest != typed and plain_answers.wishes_another(rest) and not KEEPS.match(rest)


def _asks_last(typed: str) -> bool:
    """Whether it is asked whether it should stay: "keep it?"."""
    return typed.rstrip(" .!").endswith("?")


def _finds_another_first(said: Utterance) -> bool:
    """Whether another one, at a time that is named, is to be found before this one goes."""
    if not (FIRST.search(said.text) and FINDS.search(said.text)):
        return False
    meaning = said.meaning()
    return meaning.days is not None or meaning.hours is not None or bool(meaning.doubts or meaning.unread)


def _other_one() -> Move:
    """All of them, as another one is meant."""
    back_to = ReturnTo(Welcome())
    task = AppointmentsTask(Concern.CANCEL, with_another=True)
    return Consult(AskAllAppointments(), (message("held.other_one"),), task, back_to)


def _written(state: ConfirmingCancellation, said: Utterance) -> Move | None:
    """What is written about the one that may go, as far as this card can do it; None where it is no such matter."""
    kind = intents.matter(said.text, HeldCard.CANCELLING)
    kind = "" if (kind in MOVES and only_asks(said.text)) or (kind == "keeps" and _asks_last(said.text)) else kind
    match kind:
        case "":
            return None
        case "every_one":
            task = AppointmentsTask(Concern.CANCEL)
            return Consult(AskAllAppointments(), (message("held.every_one"),), task, ReturnTo(Welcome()))
        case "keeps":
            return kept(state)
        case "other_one":
            return _other_one()
        case "list":
            return Consult(AskAllAppointments(), task=AppointmentsTask(), back_to=ReturnTo(Welcome()))
        case _ if kind in MOVES:
            return moving(state.appointment.key, said, another=kind == "another")
        case "beside":
            return new_one(message("held.of_its_own"), heard=said.text)
        case _:
            return Stay(responses.told(state, kind))
