"""How a booking without an account ended: it cannot be read back, so what the clinic answers is all that is known."""

from __future__ import annotations

from dataclasses import replace

from conversations.booking import booked, confirm
from conversations.clinic.orders import Booked, HandedOver
from conversations.protocol import Tell
from conversations.screens.model import go, message
from conversations.state.accounts import NewcomerVisit
from conversations.state.conversation import Ending

ANOTHER = ((go(message("button.book_another"), "begin", "newcomers"),),)


def told(visit: NewcomerVisit, outcome: Booked) -> Tell:
    """The confirmation that is kept, with the amount owed and how an account is had."""
    body, rows = booked.card(visit.wish, visit.slot, replace(outcome, confirmed=True))
    copying = tuple(row for row in rows if row[0].verb == "copy")
    return Tell(((*body, message("booked.no_account")), (*copying, *ANOTHER)), Ending.BOOKED)


def unknown(visit: NewcomerVisit, outcome: HandedOver) -> Tell:
    """Nobody can tell from here: exactly that is said."""
    words = (*booked.regret(outcome.after), message(f"handed_over.{outcome.reason}"))
    return Tell(((*words, *confirm.details(visit.wish, visit.slot)), ANOTHER), Ending.UNCLEAR)
