"""The questions of a conversation that both sections answer alike: appointment and anon-appointment.

Owns which call answers which question. Must never change anything at the clinic.
"""

from __future__ import annotations

from typing import assert_never

from bot.portal import asking
from bot.portal.asking import Counter
from bot.portal.calling import Caller
from bot.portal.several import several
from conversations.clinic.questions import (
    Answer,
    AskClinicians,
    AskDays,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Services,
    Sites,
    Slots,
    Types,
)

Searched = AskTypes | AskServices | AskSites | AskClinicians | AskSlots | AskDays | AskSeveral
"""Whatever is about what can be booked, and nothing about who books."""


async def found_at(caller: Caller, at: Counter, question: Searched) -> Answer:
    """Ask at this counter what the conversation asks."""

    async def slots(asked: AskSlots) -> Slots:
        return await asking.proposed_time_slots(caller, at, asked)

    match question:
        case AskTypes():
            return Types(await asking.types(caller, at, question.payer))
        case AskServices():
            return Services(await asking.services(caller, at, question, None, None))
        case AskSites():
            return Sites(await asking.sites(caller, at, question))
        case AskClinicians():
            return Clinicians(await asking.clinicians(caller, at, question))
        case AskSlots():
            return await slots(question)
        case AskDays():
            return await slots(question.search)
        case AskSeveral():
            return await several(question.searches, slots)
        case _:
            assert_never(question)
