"""What the clinic offers is asked for now and then by staff, and never told where it may be another for a patient."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal

import pytest

from bot.portal.errors import Refusal, SignInNeeded
from bot.portal.models.accounts import PortalSession
from bot.portal.offer_cache import Listed, OfferCache
from conversations.clinic.model import Address, AppointmentType, Behalf, Location, Site
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Answer, AskClinicians, AskSites, AskTypes, Clinicians, Point, Sites, Types
from tests.support.clocks import ManualClock

SOFIA = PortalSession("s1", "t1", login="sofia@staff.example", duties=Duties(refer=True))
SOFIA_LATER = PortalSession("s9", "t9", login="sofia@staff.example", duties=Duties(refer=True))
WANDA = PortalSession("s2", "t2", login="wanda@staff.example", duties=Duties(refer=True))
AMELIA = PortalSession("s3", "t3")
EMMA = Behalf("emma")
TYPES, SITES = AskTypes("PA"), AskSites("PA", "gp")
HERE, THERE = Address(("1 Here Street",), "E1 0ZZ", Decimal("0.3")), Address(("2 There Street",), "N1 0ZZ", Decimal(7))
BY_THE_WAY_FROM_EMMAS = Sites((Site(2, "Ealing", HERE, (Location(21, "East", HERE),)), Site(1, "Camden", THERE)))
FROM_NOWHERE = Sites(
    (
        Site(1, "Camden", replace(THERE, distance=None)),
        Site(2, "Ealing", replace(HERE, distance=None), (Location(21, "East", replace(HERE, distance=None)),)),
    )
)


class Portal:
    """A portal behind lists, which counts what it is asked."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.lists = OfferCache(self.clock)
        self.asked = 0

    async def told(self, asked: AskTypes | AskSites, session: PortalSession = SOFIA, behalf: Behalf = EMMA) -> Answer:
        async def ask() -> Answer:
            self.asked += 1
            return BY_THE_WAY_FROM_EMMAS if isinstance(asked, AskSites) else Types(())

        return await self.lists.of(session, behalf, asked, ask)


async def test_the_next_patient_costs_no_read_for_half_an_hour_nor_does_the_next_sign_in() -> None:
    portal = Portal()
    for patient in ("emma", "zoe", "emma"):
        await portal.told(TYPES, behalf=Behalf(patient))
    await portal.told(TYPES, SOFIA_LATER)
    assert portal.asked == 1
    portal.clock.pass_by(seconds=1800)
    await portal.told(TYPES)
    assert portal.asked == 2


async def test_nobody_hears_of_the_way_from_another_patients_home() -> None:
    portal = Portal()
    assert await portal.told(SITES) == BY_THE_WAY_FROM_EMMAS
    assert await portal.told(SITES) == BY_THE_WAY_FROM_EMMAS
    assert await portal.told(SITES, behalf=Behalf("zoe")) == FROM_NOWHERE
    assert portal.asked == 1


@pytest.mark.parametrize(
    ("asked", "session", "behalf"),
    [
        pytest.param(AskTypes("EM"), SOFIA, Behalf("zoe"), id="what an employer pays for"),
        pytest.param(TYPES, SOFIA, Behalf("zoe", referral=7), id="what a referral allows"),
        pytest.param(TYPES, SOFIA, Behalf("zoe", recall="r1"), id="what a recall allows"),
        pytest.param(AskSites("PA", "gp", Point(51.5, -0.1)), SOFIA, Behalf("zoe"), id="what is near"),
        pytest.param(TYPES, WANDA, Behalf("zoe"), id="another of the staff"),
        pytest.param(TYPES, AMELIA, Behalf(), id="a patient"),
    ],
)
async def test_what_may_differ_is_asked_for(asked: AskTypes | AskSites, session: PortalSession, behalf: Behalf) -> None:
    portal = Portal()
    for known in (TYPES, SITES):
        await portal.told(known)
    await portal.told(asked, session, behalf)
    assert portal.asked == 3
    if session is not WANDA:
        await portal.told(asked, session, behalf)
        assert portal.asked == 4


GP, SURGERY = AppointmentType("gp", "GP consultation"), AppointmentType("sur", "Minor surgery", bookable=False)


class Clinic:
    """A portal that is read ahead, patient by patient; who is in `refused` is told nothing."""

    def __init__(self, *, refused: tuple[str, ...] = (), error: type[Refusal] = Refusal) -> None:
        self.lists = OfferCache(ManualClock())
        self.refused, self.error = refused, error
        self.asked: list[tuple[str, Listed]] = []
        self.gate = asyncio.Event()
        self.gate.set()

    async def ask(self, behalf: Behalf, asked: Listed) -> Answer:
        self.asked.append((str(behalf.patient), asked))
        await self.gate.wait()
        if behalf.patient in self.refused:
            raise self.error("no such payer")
        match asked:
            case AskTypes():
                return Types((GP, SURGERY))
            case AskSites():
                return BY_THE_WAY_FROM_EMMAS
            case _:
                return Clinicians(())

    async def told(self, asked: Listed, patient: str) -> Answer:
        behalf = Behalf(patient)
        return await self.lists.of(SOFIA, behalf, asked, lambda: self.ask(behalf, asked))


async def test_what_bookings_begin_with_is_read_ahead_with_the_key_of_one_patient() -> None:
    clinic = Clinic()
    assert await clinic.lists.read_ahead(SOFIA, "emma", clinic.ask)
    ahead = [TYPES, SITES, AskClinicians("PA", "gp")]
    assert clinic.asked == [("emma", asked) for asked in ahead]
    assert await clinic.told(SITES, "zoe") == FROM_NOWHERE
    assert await clinic.told(TYPES, "zoe") == Types((GP, SURGERY))
    assert len(clinic.asked) == len(ahead)


async def test_what_is_being_read_ahead_is_waited_for_and_not_asked_twice() -> None:
    clinic = Clinic()
    clinic.gate.clear()
    reading = asyncio.create_task(clinic.lists.read_ahead(SOFIA, "emma", clinic.ask))
    typing = asyncio.create_task(clinic.told(TYPES, "zoe"))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    clinic.gate.set()
    assert await typing == Types((GP, SURGERY))
    assert await reading
    assert [asked for _, asked in clinic.asked].count(TYPES) == 1


async def test_a_refusal_for_one_patient_is_none_for_another() -> None:
    clinic = Clinic(refused=("emma",))
    assert not await clinic.lists.read_ahead(SOFIA, "emma", clinic.ask)
    assert await clinic.lists.read_ahead(SOFIA, "zoe", clinic.ask)
    with pytest.raises(Refusal):
        await clinic.lists.of(SOFIA, Behalf("emma"), AskSites("PA", "x"), lambda: clinic.ask(Behalf("emma"), SITES))
    assert await clinic.told(AskSites("PA", "x"), "zoe") == BY_THE_WAY_FROM_EMMAS


async def test_one_who_waits_for_a_refusal_asks_for_themselves() -> None:
    clinic = Clinic(refused=("emma",))
    clinic.gate.clear()
    reading = asyncio.create_task(clinic.lists.read_ahead(SOFIA, "emma", clinic.ask))
    await asyncio.sleep(0)
    typing = asyncio.create_task(clinic.told(TYPES, "zoe"))
    await asyncio.sleep(0)
    clinic.gate.set()
    assert await typing == Types((GP, SURGERY))
    assert not await reading


async def test_where_the_session_is_over_nothing_more_is_read() -> None:
    clinic = Clinic(refused=("emma",), error=SignInNeeded)
    with pytest.raises(SignInNeeded):
        await clinic.lists.read_ahead(SOFIA, "emma", clinic.ask)
    await clinic.lists.aclose()
