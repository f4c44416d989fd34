"""Section anon-appointment: searching without an account and without a session.

Owns these reads. The payer is here the sign-up code of a charge band. Must never change anything at the clinic.
"""

from __future__ import annotations

from bot.portal.caller import Caller
from bot.portal.errors import SignInNeeded
from bot.portal.sections.auth import charge_band
from bot.portal.sections.registration import RegistrationCalls
from bot.portal.sections.search import Search
from conversations.clinic.model import Payer
from conversations.clinic.questions import (
    Answer,
    AskAppointments,
    AskPayers,
    Payers,
    Question,
)


class AnonymousPortal(RegistrationCalls):
    """What somebody without an account can do. Every call raises `PortalError`s and nothing else."""

    _caller: Caller

    async def answer(self, code: str, question: Question) -> Answer:
        """Ask what the conversation asks, of the clinic's charge band `code`. Appointments raise `SignInNeeded`."""
        match question:
            case AskPayers():
                band = await charge_band(self._caller, code, staff=False)
                return Payers((Payer(band.code, band.name),))
            case AskAppointments():
                raise SignInNeeded("appointments of nobody signed in")
            case searched:
                return await self.search.answer(searched)

    @property
    def search(self) -> Search:
        """The reads on the way to a booking."""
        return Search(self._caller, "anon-appointment")
