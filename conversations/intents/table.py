"""The table: every intent, the ones that are looked for first in front."""

from __future__ import annotations

from conversations.intents.rows.accounts import ABOUT_ACCOUNTS, ABOUT_DATA
from conversations.intents.rows.appointments import ABOUT_APPOINTMENTS
from conversations.intents.rows.clinic import ABOUT_THE_CLINIC
from conversations.intents.rows.gravity import GRAVE
from conversations.intents.rows.matters import ABOUT_OTHER_MATTERS, OFFERS
from conversations.intents.rows.people import ABOUT_PEOPLE, WHOM
from conversations.intents.rows.practical import ABOUT_THE_PRACTICAL
from conversations.intents.rows.talk import BOOKED, REMINDER, TALK
from conversations.intents.rows.visits import ABOUT_A_VISIT

INTENTS = (
    BOOKED,
    *GRAVE,
    *ABOUT_DATA,
    *ABOUT_THE_PRACTICAL,
    *ABOUT_ACCOUNTS,
    *ABOUT_OTHER_MATTERS,
    *ABOUT_THE_CLINIC,
    *ABOUT_A_VISIT,
    REMINDER,
    *ABOUT_PEOPLE,
    *ABOUT_APPOINTMENTS,
    *TALK,
    OFFERS,
)
"""Of several that fit a text, the first is meant."""

BY_KIND = {intent.kind: intent for intent in (*INTENTS, WHOM)}

_OUR_OWN = {"booked", "able", "thanks", "that_is_all", "whom", "so_far"}
ANSWERABLE = frozenset(BY_KIND.keys() - _OUR_OWN)
"""The kinds to which a clinic can give an answer of its own."""

EXPRESSIONS = tuple((one.says, one.weak, one.idle, one.alone, one.idle_alone, one.never) for one in INTENTS)
"""All that reads a text, where it is found to be held against the time that it takes."""
