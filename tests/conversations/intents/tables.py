"""The sentences of all tables of intents.

Stands alone, as fixtures and tests share it.
"""

from __future__ import annotations

from tests.conversations.intents.sentences import (
    about_accounts,
    about_appointments,
    about_people,
    about_the_clinic,
    about_the_practical,
    about_visits,
)

ANYWHERE = {
    kind: tuple(table.strip().splitlines())
    for part in (about_appointments, about_visits, about_the_clinic, about_the_practical, about_accounts, about_people)
    for kind, table in part.SENTENCES.items()
}
"""Sentences that mean the same at every card, by kind."""

WHERE_NOTHING_GOES_ON = {
    kind: tuple(table.strip().splitlines()) for kind, table in about_appointments.SENTENCES_AT_IDLE_CARDS.items()
}
"""Sentences that mean something else while something is being chosen."""
