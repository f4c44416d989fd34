"""What the clinic said stands, even where nobody can note what it means for the session."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator

import pytest

from bot.portal import PortalSession, SignInNeeded
from bot.runtime.gateway import Gateway
from bot.store import Unavailable
from bot.store.records import AttemptStatus
from tests.runtime.house import ANN, House, ScriptedClinic, Signed

pytestmark = pytest.mark.in_turn


class Forgetful(Signed):
    """Accounts whose database takes no more notes."""

    async def touched(self, user: int) -> None:
        raise Unavailable(f"the row of {user} is locked")

    async def drop(self, user: int) -> None:
        raise Unavailable(f"the row of {user} is locked")


class GoneAfterwards(Signed):
    """Accounts whose database is gone as soon as the clinic has booked."""

    def __init__(self, clinic: ScriptedClinic) -> None:
        super().__init__()
        self._clinic = clinic

    async def of(self, user: int, *, fresh: bool = False) -> PortalSession | None:  # noqa: ARG002 - never stale here
        if self._clinic.posts:
            raise Unavailable("gone")
        return await super().of(user)


@pytest.fixture
async def ledgers(database: str) -> AsyncIterator[House]:
    """A house that is not open yet, so that a test says whose accounts it has."""
    house = House(database)
    yield house
    await house.close()


async def test_a_booking_whose_session_cannot_be_noted_is_booked_all_the_same(
    ledgers: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot")
    ledgers.accounts = Forgetful()
    ledgers.open()
    await ledgers.says("book")
    assert ledgers.sees() == "attempt: Booked"
    assert (await ledgers.store.attempt(1)).status is AttemptStatus.BOOKED
    assert ledgers.clinic.posts == 1
    notes = [each.getMessage() for each in caplog.records if "event=session_not_noted" in each.getMessage()]
    assert notes
    assert not [note for note in notes if str(ANN) in note]


async def test_a_booking_that_cannot_be_read_back_is_booked_all_the_same(ledgers: House) -> None:
    ledgers.accounts = GoneAfterwards(ledgers.clinic)
    ledgers.open()
    await ledgers.says("book")
    assert ledgers.sees() == "attempt: Booked, unseen"
    assert (await ledgers.store.attempt(1)).status is AttemptStatus.BOOKED


async def test_a_refusal_stays_the_refusal_it_was() -> None:
    gateway = Gateway(ScriptedClinic(), Forgetful())

    async def refuses(_session: PortalSession) -> None:
        raise SignInNeeded

    with pytest.raises(SignInNeeded):
        await gateway.with_session(ANN, refuses)
