"""What is said to what people write about an appointment that there is, as far as its card knows, and whom to ask.

A row a kind of matter. Says words alone: what is done with an appointment is its card's business. Must never say that
something is so which the card does not show.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from conversations.appointments import appointment
from conversations.clinic.model import Terms
from conversations.intents import BY_KIND, CardKind, guessed, read
from conversations.protocol import Notes
from conversations.screens.model import Message, Moment, cut, message
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.text.cards.appointments import OF_THE_CARD, ONLY
from conversations.text.cards.cancellation import BEFORE
from conversations.text.cards.choices import INSIDE, THE_WAY
from conversations.text.cards.held_cards import HELD
from conversations.text.utterance import Utterance

POLICY = 300
"""Letters of a clinic's rules that are shown."""

MOST_HOURS = 24 * 31
"""Before an appointment, within which its clinic may say that cancelling costs something."""

Looking = ListingAppointments | ShowingAppointment | ConfirmingCancellation
"""A card of appointments that there are."""

AS_ANYWHERE = frozenset(
    {
        "late",
        "results",
        "companion",
        "message",
        "complaint",
        "reminder",
        "forget",
        "early",
        "on_time",
        "worse",
        "owing",
        "what_is",
        "contact",
    }
)
"""Matters that are answered as at any card."""

MOODS: Mapping[str, str] = {"angry": "mood.angry", "weather": "mood.chat", "frightened": "mood.frightened"}
"""Matters that a friendly word answers."""

DOUBTS = frozenset(
    {
        "should_come",
        "cross",
        "infectious",
        "maybe_not",
        "refuses",
        "still_there",
        "condition",
        "no_show",
        "harmed",
        "complaint",
        "whose",
    }
)
"""What is written in doubt where it is asked whether it goes: that nothing went by it is said as well."""

BY_CARD = frozenset(
    {
        "infectious",
        "maybe_not",
        "refuses",
        "should_come",
        "not_needed",
        "still_there",
        "keeps",
        "stays",
        "to_come",
        "in_the_way",
    }
)
"""Matters whose words tell what can be done at this card."""


def told(state: Looking, kind: str) -> Notes:
    """The words on a matter at this card."""
    known = KNOWN[kind](state) if kind in KNOWN else ()
    open_still = isinstance(state, ConfirmingCancellation) and kind in DOUBTS
    return *known, *_general(state, kind), *((message("note.not_cancelled_yet"),) if open_still else ())


def _general(state: Looking, kind: str) -> Notes:
    """The words on it that are the same whatever the card shows."""
    if kind in WHOLLY:
        return ()
    if kind in AS_ANYWHERE:
        return (message(BY_KIND[kind].answer_at(CardKind.IDLE)),)
    if kind in MOODS:
        return (message(MOODS[kind]),)
    return (message(f"held.{kind}.{HELD[type(state)]}" if kind in BY_CARD else f"held.{kind}"),)


def asked_beside(state: ShowingAppointment, said: Utterance) -> Notes:
    """What the card says of what is asked beside: "I don't want to move it, only to know where to go"."""
    beside = ONLY.search(said.text)
    named = read(beside[1], CardKind.IDLE) if beside else None
    kinds = (named.kind,) if named else guessed(beside[1])[:1] if beside else ()
    return next(
        (told for kind in kinds if kind in OF_THE_CARD and (told := appointment.known(state.appointment, kind))), ()
    )


def way(said: Utterance, kind: str, known: Notes) -> Notes:
    """What the card knows, with a word on the way there, or inside, where that is asked."""
    if kind not in ("address", "my_place") or not known:
        return known
    if THE_WAY.search(said.text):
        return message("aside.travel"), *known
    return (*known, message("aside.inside")) if INSIDE.search(said.text) else known


def _line(kind: str) -> Callable[[Looking], Notes]:
    """The line of the appointment that answers it; of a list, where it is told."""

    def known(state: Looking) -> Notes:
        if isinstance(state, ListingAppointments):
            return (message("guess.listed"),)
        return appointment.known(state.appointment, kind)

    return known


def _what(state: Looking) -> Notes:
    """What it is for, and when; of a list, where that is told."""
    if isinstance(state, ListingAppointments):
        return (message("guess.listed"),)
    return appointment.which(state.appointment)


def _until_when(state: Looking) -> Notes:
    """Until when it can go, where that is known."""
    return deadline(state) if isinstance(state, ConfirmingCancellation) else (message("held.deadline.asked"),)


def _now(state: Looking) -> Notes:
    """What it costs now, where that is known."""
    return costs(state) if isinstance(state, ConfirmingCancellation) else ()


def _ends(state: Looking) -> Notes:
    """From when to when it is."""
    return (*_line("my_time")(state), *_line("length")(state))


def _stands(state: Looking) -> Notes:
    """How it stands, where the card says so."""
    return () if isinstance(state, ListingAppointments) else appointment.known(state.appointment, "attending")[:1]


def _how_listed(state: Looking) -> Notes:
    """How many there are, and why each stands there in two ways."""
    number = len(state.listed) if isinstance(state, ListingAppointments) else 0
    return (message("held.shown_once") if number == 1 else message("held.shown_each"),)


KNOWN: Mapping[str, Callable[[Looking], Notes]] = {
    "purpose": _what,
    "bring": lambda _state: (message("intent.bring"), message("held.bring")),
    "for_whom": _what,
    "longer": _line("length"),
    "nurse": _line("my_clinician"),
    "map": _line("my_place"),
    "diary_says": _line("my_time"),
    "diary_who": _line("my_clinician"),
    "to_come": _line("my_time"),
    "clock": _line("my_time"),
    "deadline": _until_when,
    "no_show": _now,
    "costs": _now,
    "shown_twice": _how_listed,
    "which": _what,
    "listed": _what,
    "when": _line("my_time"),
    "ends": _ends,
    "owing": lambda state: (
        () if isinstance(state, ListingAppointments) else appointment.known(state.appointment, "price")
    ),
    "in_person": _line("my_place"),
    "not_yet": lambda _state: (message("note.not_cancelled_yet"),),
    "booked": _stands,
    "not_mine": lambda _state: (message("note.not_mine"),),
}
"""What the card knows of a matter."""


WHOLLY = frozenset(
    {"bring", "deadline", "shown_twice", "which", "when", "in_person", "not_mine", "listed", "not_yet", "costs"}
)
"""Matters that are answered by that alone."""


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
