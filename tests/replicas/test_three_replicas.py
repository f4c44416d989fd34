"""Three replicas and many chats at once, while one replica is killed and one is paused with an order in hand."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass

import pytest

from bot.runtime.lanes import SECONDS
from tests.replicas.gate import Gate
from tests.replicas.house import House
from tests.replicas.patients import Patient
from tests.replicas.programs import Program

pytestmark = pytest.mark.soak


@dataclass(frozen=True, slots=True)
class Caught:
    """A replica that was stopped after it had claimed an attempt and before it had sent anything of it."""

    replica: Program
    patient: Patient
    attempt: int
    since: float

    async def goes_on_after(self, seconds: float) -> None:
        """Let it go on when it was away for so long."""
        await asyncio.sleep(max(0.0, self.since + seconds - time.monotonic()))
        self.replica.goes_on()


async def an_order_is_caught(house: House) -> Caught:
    """Somebody presses Book, and the replica that works on it stops."""
    patient = await house.patient_alone()
    await patient.says("/start")
    await patient.books(until="Book it")
    async with Gate(house.database) as gate:
        await patient.taps("Book it")
        replica = house.with_pid(await gate.holds_one())
        replica.pauses()
        (attempt,) = house.rows(f"SELECT id FROM attempts WHERE chat = {patient.number}")  # noqa: S608 - a number
        return Caught(replica, patient, attempt, time.monotonic())


async def comes_and_books(patient: Patient) -> None:
    """Three texts in one breath, then everything up to the appointment."""
    for text in ("/start", "/help", "/book"):
        await patient.says(text)
    await patient.waits_for(lambda card: card.signs_in, "the answer to the last of them")
    await patient.books()


async def story(house: House, size: int, pause: float) -> None:
    """Everybody in the crowd books; so does the one whose replica was paused, when they have read what became of it."""
    await house.opens(3)
    crowd = await house.crowd(size)
    orders, caught = await house.orders(), await an_order_is_caught(house)
    everybody = [*crowd, caught.patient]
    before = await house.appointments(everybody)

    async with asyncio.TaskGroup() as together:
        for patient in crowd:
            together.create_task(comes_and_books(patient))
        together.create_task(caught.goes_on_after(pause))
        await asyncio.sleep(2)
        await one_dies(house, caught.replica)

    await caught.patient.waits_for(lambda card: "was not booked" in card.text, "what became of it")
    (status,) = house.rows(f"SELECT status FROM attempts WHERE id = {caught.attempt}")  # noqa: S608 - a number
    assert status in {"not_sent", "not_booked"}
    await caught.patient.books()
    await house.comes_to_rest()
    booked = {email: count - before[email] for email, count in (await house.appointments(everybody)).items()}
    assert booked == {email: [one.account.email for one in everybody].count(email) for email in booked}
    others = f"SELECT count(*) FROM attempts WHERE status NOT IN ('ready', 'not_sent') AND id <> {caught.attempt}"  # noqa: S608
    assert [await house.orders() - orders] <= house.rows(others)


async def one_dies(house: House, paused: Program) -> None:
    """A replica that is not paused is killed, at a moment when it has no order on its way."""
    victim = next(replica for replica in house.replicas if replica is not paused)
    on_its_way = f"SELECT count(*) FROM attempts WHERE status = 'started' AND owner LIKE '%-{victim.pid}-%'"  # noqa: S608
    for _ in range(1000):
        if house.rows(on_its_way) == [0]:
            break
        await asyncio.sleep(0.01)
    victim.dies()


async def test_thirty_chats_with_a_death_and_a_pause_longer_than_a_lease(house: House) -> None:
    await story(house, 30, SECONDS + 1)


@pytest.mark.soak
async def test_a_hundred_chats_with_a_pause_after_which_the_attempt_was_given_up(house: House) -> None:
    """Telegram takes no more than it does in earnest, and the replicas share that."""
    await house.town.faults(rate_limit=True)
    await story(house, 100, 60)
    await house.town.faults(rate_limit=False)
