"""What letting an appointment go costs, in words: now, by the clinic's rules, and from when on those tell.

Apart from the card that asks whether it is to go, as what is asked of an appointment is answered by it, too.
"""

from __future__ import annotations

import re
from datetime import timedelta

from conversations.clinic.model import Terms
from conversations.protocol import Notes
from conversations.screens.model import Message, Moment, cut, message
from conversations.state.appointments import ConfirmingCancellation
from conversations.understanding.words.expression import expression

POLICY = 300
"""Letters of a clinic's rules that are shown."""

MOST_HOURS = 24 * 31
BEFORE = expression(
    r"(?<!\d)(?P<hours>\d{1,3})[ -]?(?:hours?|hrs?|h)(?:['’]s?)? (?:before|notice|in advance|prior)", re.IGNORECASE
)
"""So many hours before, in the clinic's own rules."""


def costs(state: ConfirmingCancellation) -> Notes:
    """What it costs now and why, and the rules for such visits where they say more than that."""
    detail, policy = state.terms.detail, state.terms.policy.strip()
    why = (message("cancel.policy", policy=detail),) if detail else ()
    rules = (message("cancel.rules", policy=cut(policy, POLICY)),) if policy and policy not in detail else ()
    return (fee(state.terms), *why, *rules)


def fee(terms: Terms) -> Message:
    """What cancelling costs now; a clinic that names no currency is told so."""
    if terms.free:
        return message("cancel.free")
    return message("cancel.fee" if terms.fee.currency else "cancel.fee_bare", fee=terms.fee)


def deadline(state: ConfirmingCancellation) -> Notes:
    """What it costs now, what the clinic says of later, and when that is which it says."""
    found = BEFORE.search(state.terms.detail) or BEFORE.search(state.terms.policy)
    hours = int(found["hours"]) if found else 0
    if not 0 < hours <= MOST_HOURS:
        return *costs(state), message("held.deadline.unknown")
    start = state.appointment.start
    when = Moment(start - timedelta(hours=hours), site=state.appointment.site_key, by=state.appointment.by)
    return *costs(state), message("held.deadline", hours=str(hours), when=when)
