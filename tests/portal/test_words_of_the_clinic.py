"""The clinic's own words for its visits come with the types, as data."""

from __future__ import annotations

from conversations.clinic.questions import AskTypes, Types
from tests.portal.recorded import NOON, SESSION, Recorded
from tests.support.clocks import ManualClock


async def test_each_type_comes_with_the_words_for_it(recorded: Recorded) -> None:
    words = {"MOT": "health check", "the mole clinic": "Dermatology", "bloods": "Phlebotomy"}
    portal = recorded.portal(clock=ManualClock(NOON), visit_words=words)
    recorded.says("appointment/types", [{"Key": 1, "Name": "Health check"}, {"Key": 2, "Name": "GP"}])
    answer = await portal.answer(SESSION, AskTypes("PA"))
    await portal.aclose()
    assert isinstance(answer, Types)
    assert [(kind.name, kind.words) for kind in answer.types] == [("Health check", ("MOT",)), ("GP", ())]
