"""How a booking without an account ended: it cannot be read back, so what the clinic answers is all that is known.

Short, and apart, as each card is.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from conversations.booking import booked, confirm
from conversations.clinic.orders import Booked, HandedOver
from conversations.protocol import Tell
from conversations.screens.model import go, message, quotable
from conversations.state.conversation import Ending
from conversations.state.newcomers import NewcomerVisit

ANOTHER = ((go(message("button.book_another"), "begin", "newcomers"),),)


WITHOUT_ACCOUNT = ("copy", "map")
"""What a confirmation offers of a booking that cannot be looked at again."""


def told(visit: NewcomerVisit, outcome: Booked, now: datetime) -> Tell:
    """The confirmation that is kept, with its entry for a calendar, the amount owed and how an account is had."""
    done = booked.told(visit.wish, visit.slot, replace(outcome, confirmed=True), now)
    body, rows = done.card
    left = tuple(row for row in rows if row[0].verb in WITHOUT_ACCOUNT)
    return replace(done, card=((*body, message("booked.no_account")), (*left, *ANOTHER)))


def unknown(visit: NewcomerVisit, outcome: HandedOver) -> Tell:
    """Nobody can tell from here: exactly that is said."""
    words = (*booked.regret(outcome.after), message(f"handed_over.{outcome.reason}"), *quotable(outcome.reference))
    return Tell(((*words, *confirm.details(visit.wish, visit.slot)), ANOTHER), Ending.UNCLEAR)
