"""The one card that belongs to each state.

`screen_of` is a function of the conversation alone, so any card can be shown again at any time, and a press can be
checked against what its card really offers.
"""

from __future__ import annotations

from typing import assert_never

from conversations.booking import appointment_type, calendar, clinician, confirm, location, near, payer, slot, ways
from conversations.booking import time as when
from conversations.booking.text.mentions import persons, places
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.screens.model import Button, Doing, Message, Screen, Tone, message
from conversations.screens.parts import LAST_ROW, Card, go, noted, sofar
from conversations.state.booking import (
    Choosing,
    ChoosingClinician,
    ChoosingDay,
    ChoosingModules,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    NothingOffered,
    SharingLocation,
)
from conversations.state.conversation import Conversation, Finished, InTrouble, Placing, SigningIn, Waiting, Welcome
from conversations.state.wish import Wish

ROLE = "p"  # a patient
TOLD = {  # reasons with words of their own
    Reason.ASKED_WRONGLY,
    Reason.UNKNOWN_CALL,
    Reason.KEY_REFUSED,
    Reason.ADDRESS_REFUSED,
    Reason.COMPANY_MISSING,
    Reason.MARKUP,
    Reason.BLOCKED,
    Reason.ALREADY_REGISTERED,
    Reason.QUESTIONS_OPEN,
    Reason.HISTORY_NOT_FOUND,
    Reason.NO_RIGHT,
    Reason.NOT_FOUND,
    Reason.WRONG_VERB,
    Reason.DEPENDENCY,
    Reason.SLOW,
}


def screen_of(conversation: Conversation, *notes: Message) -> Screen:
    """The current card, under words of explanation where there are some."""
    body, rows = card_of(conversation)
    return Screen(
        id=f"{ROLE}{conversation.serial:x}",
        body=(*notes, *body),
        rows=rows,
        wants_location=isinstance(conversation.state, SharingLocation),
    )


def kept(conversation: Conversation, card: Card) -> Screen:
    """A message that the patient keeps, under an id that says so."""
    body, rows = card
    return Screen(f"{ROLE}{conversation.serial:x}k", body, rows)


def card_of(conversation: Conversation) -> Card:
    """Body and rows of the current card; whoever chooses can always go back or start over."""
    wish = conversation.wish
    match conversation.state:
        case Welcome():
            return (message("welcome"),), ((go(message("button.book"), "begin"),),)
        case Finished():
            return (message("finished"),), ((go(message("button.book"), "begin"),),)
        case Waiting():
            return (*sofar(wish), message("asking")), (LAST_ROW,)
        case SigningIn():
            button = Button(message("button.sign_in"), "sign_in", doing=Doing.SIGN_IN, tone=Tone.GO)
            return (message("sign_in"),), ((button,), LAST_ROW)
        case InTrouble() as trouble:
            return trouble_card(trouble)
        case Placing(unsure):
            return (message("placing.unsure" if unsure else "placing"),), (LAST_ROW,)
        case ChoosingPayer() | ChoosingType() as first:
            body, rows = choosing_card(wish, first)
            said = noted(wish, persons=persons(conversation.heard), places=places(conversation.heard), anew=True)
            return (*said, *body), (*rows, LAST_ROW)
        case choosing:
            body, rows = choosing_card(wish, choosing)
            last = () if isinstance(choosing, SharingLocation) else (LAST_ROW,)
            return body, (*(row for row in rows if row), *last)


def trouble_card(state: InTrouble) -> Card:
    """What went wrong, in words a patient can act on; asking again is one press."""
    failure = state.failure
    words = (trouble_words(failure), *by_itself(state))
    if failure.reference:
        words = (*words, message("trouble.reference", reference=failure.reference))
    return words, ((go(message("button.try_again"), "retry"),), LAST_ROW)


def trouble_words(failure: Failure) -> Message:
    """The words for this reason; else what the clinic says; else the words for this kind of trouble."""
    if failure.reason in TOLD:
        return message(f"trouble.{failure.reason}")
    if failure.trouble is Trouble.REFUSED and failure.message:
        return message("trouble.refused_because", reason=failure.message)
    return message(f"trouble.{failure.trouble}")


def by_itself(state: InTrouble) -> tuple[Message, ...]:
    """That the clinic is asked again without anything being pressed."""
    return (message("trouble.by_itself"),) if state.failure.trouble in (Trouble.DOWN, Trouble.STARTING) else ()


def choosing_card(wish: Wish, state: Choosing) -> Card:
    """The card of the step that is being chosen."""
    match state:
        case ChoosingPayer():
            return payer.card(state)
        case ChoosingType():
            return appointment_type.card(state)
        case ChoosingModules():
            return appointment_type.modules_card(wish, state)
        case ChoosingServices():
            return appointment_type.services_card(wish, state)
        case ChoosingPlace():
            return location.card(wish, state)
        case SharingLocation():
            return location.sharing_card(wish)
        case ChoosingClinician():
            return clinician.card(wish, state)
        case ChoosingTime():
            return when.card(wish, state)
        case ChoosingSlot(slots=()):
            return ways.card(wish, state)
        case ChoosingSlot():
            return slot.card(wish, state)
        case ChoosingNear():
            return near.card(wish, state)
        case ChoosingDay():
            return calendar.card(wish, state)
        case Confirming():
            return confirm.card(wish, state)
        case NothingOffered(stage):
            return (*sofar(wish), message(f"nothing.{stage}")), ()
    assert_never(state)
