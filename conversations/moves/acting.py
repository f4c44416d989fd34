"""Staff who act for a patient: from when until when, and how each card says for whom.

An order is placed for the patient of the card that was pressed or not at all. Must never know a flow by name.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.clinic.model import ONESELF
from conversations.protocol import Act, Notes
from conversations.screens.model import STAFF, Button, Card, Day, Doing, Row, go, message
from conversations.state.conversation import Conversation, Ending, Finished, Placing, Role
from conversations.state.staff import Acting
from conversations.text.staff.to_staff import said_to_staff

MOST_RECALLED = 100
"""Recalls that were booked in a chat, as far as it remembers them."""

PATIENTS_OWN = frozenset({"join", "file", "discreet", "todo", "remember"})
"""The buttons of a patient for what is theirs: their calls, files for their calendars, what they are to do, a visit."""

STAYING = frozenset({"copy", "is_it", "is_not"})
"""The buttons of messages that stay which staff keep: what acts for a patient ends with acting for them."""


def assumed(conversation: Conversation, move: Act) -> Conversation:
    """For this patient from now on, and for no other; what was asked before is not waited for any more."""
    one = move.patient
    if one is None or move.until is None:
        return replace(conversation, acting=None, behalf=ONESELF)
    number = conversation.acts + 1
    acting = Acting(one.key, number, move.until, one.name, one.born, one.other, move.behalf.recall)
    return replace(conversation, acts=number, acting=acting, behalf=move.behalf)


def is_over(conversation: Conversation, now: datetime) -> bool:
    """Whether staff have acted for a patient long enough; the end of an order on its way is waited for."""
    acting = conversation.acting
    return acting is not None and not isinstance(conversation.state, Placing) and now >= acting.until


def is_for_nobody(conversation: Conversation) -> bool:
    """Whether a member of staff would order for nobody, or for another than the one whom the card names."""
    acting, patient = conversation.acting, conversation.asking_for.patient
    return conversation.role is Role.PATIENT or acting is None or patient != acting.patient


def for_whom(acting: Acting | None) -> Notes:
    """The last line of each card on which staff act for somebody: two identifiers of the patient."""
    if acting is None:
        return ()
    if not acting.name:
        return (message("staff.for_earlier"),)
    if acting.born is None:
        return (message("staff.for_undated", name=acting.name, other=acting.other),)
    born = message("staff.day", day=Day(acting.born), year=str(acting.born.year))
    return (message("staff.for", name=acting.name, born=born),)


def offered(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The buttons of a card that staff have, too, in the words for them."""
    return tuple(tuple(_labelled(button) for button in row if button.verb not in PATIENTS_OWN) for row in rows)


def _labelled(button: Button) -> Button:
    argument = STAFF if button.doing is Doing.SIGN_IN else button.argument
    return replace(button, label=said_to_staff((button.label,))[0], argument=argument)


def kept(card: Card, acting: Acting) -> Card:
    """A message that stays, said to staff: for whom it was, and nothing to press that would act for them later."""
    body, rows = card
    staying = tuple(tuple(button for button in row if button.verb in STAYING) for row in rows)
    return (*said_to_staff(body), *for_whom(acting)), (*(row for row in staying if row), onward())


def onward() -> Row:
    """The way to another patient, on messages that stay."""
    return (go(message("staff.choose"), "begin", "staff"),)


def concluded(conversation: Conversation, acting: Acting) -> Conversation:
    """The order that staff placed for a patient has ended, and with it acting for them, unless more is asked of it."""
    state = conversation.state
    if conversation.acting != acting or not isinstance(state, Finished):
        return conversation
    done = (acting.recall,) if acting.recall is not None and state.ending is Ending.BOOKED else ()
    recalled = (*conversation.recalled, *done)[-MOST_RECALLED:]
    return replace(conversation.released, state=Finished(state.ending), recalled=recalled)
