"""The rules by which an attempt whose answer was lost is judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.verdict import Found, GiveUp, Look, LookAgain, NotThere, Patience, find, judge
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Handover
from tests.runtime.script import APPOINTMENT, ORDER

SEND_BY = datetime(2026, 12, 1, 9, tzinfo=UTC)
PATIENCE = Patience()
OVER = SEND_BY + timedelta(seconds=PATIENCE.total)
WANTED = StoredOrder(ORDER, ("old", 5), SEND_BY)
NOTHING = Findings()


@pytest.mark.parametrize(
    "appointment",
    [
        replace(APPOINTMENT, key="old"),
        replace(APPOINTMENT, key="5"),
        replace(APPOINTMENT, type_key="other"),
        replace(APPOINTMENT, site_key=2),
        replace(APPOINTMENT, location_key=12),
        replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(minutes=20)),
    ],
    ids=["there before", "there before, as a number", "other type", "other site", "other location", "other time"],
)
def test_what_is_not_the_booking(appointment: Appointment) -> None:
    assert find(WANTED, (appointment,)) is None


@pytest.mark.parametrize(
    "appointment",
    [APPOINTMENT, replace(APPOINTMENT, site_key="1", location_key="11"), replace(APPOINTMENT, location_key=None)],
    ids=["as ordered", "keys spelled otherwise", "place not told"],
)
def test_what_is_the_booking(appointment: Appointment) -> None:
    assert find(WANTED, (replace(APPOINTMENT, key="old"), appointment)) == appointment
    assert judge(Look(SEND_BY, 0, (appointment,)), WANTED, SEND_BY, NOTHING, PATIENCE) == Found(appointment)


def test_an_empty_diary_proves_nothing_while_the_order_may_be_on_its_way() -> None:
    early = Look(OVER - timedelta(seconds=1), 2, ())
    assert judge(early, WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(60.0, NOTHING)


def test_the_first_empty_look_that_counts_asks_for_another_one_soon() -> None:
    assert judge(Look(OVER, 3, ()), WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(5.0, Findings(OVER))


def test_two_looks_at_the_same_moment_are_one() -> None:
    assert judge(Look(OVER, 4, ()), WANTED, SEND_BY, Findings(OVER), PATIENCE) == LookAgain(5.0, Findings(OVER))


def test_the_second_empty_look_that_counts_settles_it() -> None:
    second = Look(OVER + timedelta(seconds=5), 4, ())
    assert judge(second, WANTED, SEND_BY, Findings(OVER), PATIENCE) == NotThere()


@pytest.mark.parametrize("earlier", range(5))
def test_a_portal_that_is_down_is_asked_along_the_whole_schedule(earlier: int) -> None:
    look = Look(OVER, earlier, Handover.PORTAL_DOWN)
    assert judge(look, WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(PATIENCE.looks[earlier], NOTHING)


def test_after_the_schedule_people_take_over() -> None:
    for seen in Handover:
        assert judge(Look(SEND_BY, 5, seen), WANTED, SEND_BY, NOTHING, PATIENCE) == GiveUp(seen)


def test_without_a_session_nobody_waits_longer_than_it_takes_to_be_sure_that_nothing_is_on_its_way() -> None:
    gone = Look(OVER, 1, Handover.SESSION_GONE)
    assert judge(gone, WANTED, SEND_BY, NOTHING, PATIENCE) == GiveUp(Handover.SESSION_GONE)


def test_an_empty_look_between_failures_still_counts() -> None:
    failed = Look(OVER + timedelta(seconds=5), 4, Handover.PORTAL_DOWN)
    assert judge(failed, WANTED, SEND_BY, Findings(OVER), PATIENCE) == LookAgain(1800.0, Findings(OVER))
