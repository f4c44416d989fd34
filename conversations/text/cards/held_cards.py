"""Which cards show an appointment that there is, and whether a text is about that.

Stands alone, as both the order in which a text is read and the cards themselves ask it.
"""

from __future__ import annotations

from collections.abc import Mapping

from conversations import intents
from conversations.intents.held.matter import HeldCard
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.conversation import State
from conversations.text.plain_answers import agrees_and_tells

HELD: Mapping[type, HeldCard] = {
    ListingAppointments: HeldCard.LISTED,
    ShowingAppointment: HeldCard.SHOWN,
    ConfirmingCancellation: HeldCard.CANCELLING,
}
"""The cards of an appointment that there is."""


def is_held(typed: str, state: State) -> bool:
    """Whether it is about the appointment that the card shows, or about one of those that it lists."""
    if isinstance(state, ConfirmingCancellation) and agrees_and_tells(typed):
        return True
    return type(state) in HELD and bool(intents.matter(typed, HELD[type(state)]))
