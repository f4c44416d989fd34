"""What the clinic offers is asked for now and then by staff, and never told where it may be another for a patient."""

from __future__ import annotations

import pytest

from bot.portal.lists import Lists
from bot.portal.models.accounts import PortalSession
from conversations.clinic.model import Behalf, Site
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Answer, AskSites, AskTypes, Point, Sites, Types
from tests.support.clocks import ManualClock

SOFIA = PortalSession("s1", "t1", duties=Duties(refer=True))
WANDA = PortalSession("s2", "t2", duties=Duties(refer=True))
AMELIA = PortalSession("s3", "t3")
EMMA = Behalf("emma")
TYPES, SITES = AskTypes("PA"), AskSites("PA", "gp")
BY_THE_WAY_FROM_EMMAS = Sites((Site(2, "Ealing"), Site(1, "Camden")))


class Portal:
    """A portal behind lists, which counts what it is asked."""

    def __init__(self) -> None:
        self.clock = ManualClock()
        self.lists = Lists(self.clock)
        self.asked = 0

    async def told(self, asked: AskTypes | AskSites, session: PortalSession = SOFIA, behalf: Behalf = EMMA) -> Answer:
        async def ask() -> Answer:
            self.asked += 1
            return BY_THE_WAY_FROM_EMMAS if isinstance(asked, AskSites) else Types(())

        return await self.lists.of(session, behalf, asked, ask)


async def test_the_next_patient_costs_no_read_for_five_minutes() -> None:
    portal = Portal()
    for patient in ("emma", "zoe", "emma"):
        await portal.told(TYPES, behalf=Behalf(patient))
    assert portal.asked == 1
    portal.clock.pass_by(seconds=300)
    await portal.told(TYPES)
    assert portal.asked == 2


async def test_nobody_hears_of_the_way_from_another_patients_home() -> None:
    portal = Portal()
    assert await portal.told(SITES) == BY_THE_WAY_FROM_EMMAS
    assert await portal.told(SITES) == BY_THE_WAY_FROM_EMMAS
    assert await portal.told(SITES, behalf=Behalf("zoe")) == Sites((Site(1, "Camden"), Site(2, "Ealing")))
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
