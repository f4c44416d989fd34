"""The rules by which an attempt whose answer was lost is judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.portal import Diary
from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.verdict import (
    AskWhether,
    Found,
    GiveUp,
    Look,
    LookAgain,
    NotThere,
    Patience,
    find,
    find_told,
    judge,
)
from conversations.clinic.model import Appointment
from conversations.clinic.orders import Handover
from tests.runtime.script import APPOINTMENT, NOWHERE, ORDER

SEND_BY = datetime(2026, 12, 1, 9, tzinfo=UTC)
PATIENCE = Patience()
OVER = SEND_BY + timedelta(seconds=PATIENCE.total)
WANTED = StoredOrder(ORDER, ("old", 5), SEND_BY)
NOTHING = Findings()
NEW, HALF = Findings(doubt=Handover.UNEXPLAINED), Findings(doubt=Handover.INCOMPLETE)
EMPTY = Diary(())
IN_PART = Diary((), complete=False)
UNNAMED = replace(WANTED, order=NOWHERE)
CAMDEN = replace(WANTED, order=replace(ORDER, slot=replace(ORDER.slot, location_name="")))
HALF_KNOWN = replace(WANTED, before_complete=False)
LATER = replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(minutes=10))
ELSEWHERE = replace(APPOINTMENT, site_key=70, location_key=71)


def diary(*appointments: Appointment) -> Diary:
    """All there is."""
    return Diary(appointments)


@pytest.mark.parametrize(
    "appointment",
    [
        replace(APPOINTMENT, key="old"),
        replace(APPOINTMENT, key="5"),
        replace(APPOINTMENT, key="0x05"),
        replace(APPOINTMENT, type_key="other"),
        replace(APPOINTMENT, site_key=2),
        replace(APPOINTMENT, location_key=12),
        replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(minutes=20)),
    ],
    ids=[
        "there before",
        "there before, as a number",
        "there before, in hexadecimal",
        "other type",
        "other site",
        "other location",
        "other time",
    ],
)
def test_what_is_not_the_booking(appointment: Appointment) -> None:
    assert find(WANTED, diary(appointment)) is None


@pytest.mark.parametrize(
    "appointment",
    [
        APPOINTMENT,
        replace(APPOINTMENT, type_key="GP", site_key="0x1", location_key="011"),
        replace(APPOINTMENT, location_key=None),
        replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(seconds=1)),
        replace(APPOINTMENT, start=APPOINTMENT.start - timedelta(seconds=59)),
    ],
    ids=["as ordered", "keys spelled otherwise", "place not told", "a second later", "seconds earlier"],
)
def test_what_is_the_booking(appointment: Appointment) -> None:
    assert find(WANTED, diary(replace(APPOINTMENT, key="old"), appointment)) == appointment
    assert judge(Look(SEND_BY, 0, Diary((appointment,), complete=False)), WANTED, SEND_BY, NOTHING, PATIENCE) == Found(
        appointment
    )


def test_an_empty_diary_proves_nothing_while_the_order_may_be_on_its_way() -> None:
    early = Look(OVER - timedelta(seconds=1), 2, EMPTY)
    assert judge(early, WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(60.0, NOTHING)


def test_the_first_empty_look_that_counts_asks_for_another_one_soon() -> None:
    assert judge(Look(OVER, 3, EMPTY), WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(5.0, Findings(OVER))


def test_two_looks_at_the_same_moment_are_one() -> None:
    assert judge(Look(OVER, 4, EMPTY), WANTED, SEND_BY, Findings(OVER), PATIENCE) == LookAgain(5.0, Findings(OVER))


def test_the_second_empty_look_that_counts_settles_it() -> None:
    second = Look(OVER + timedelta(seconds=5), 4, EMPTY)
    assert judge(second, WANTED, SEND_BY, Findings(OVER), PATIENCE) == NotThere()


@pytest.mark.parametrize("earlier", range(5))
def test_a_portal_that_is_down_is_asked_along_the_whole_schedule(earlier: int) -> None:
    look = Look(OVER, earlier, Handover.PORTAL_DOWN)
    assert judge(look, WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(PATIENCE.looks[earlier], NOTHING)


def test_after_the_schedule_people_take_over() -> None:
    for seen in (Handover.SESSION_GONE, Handover.PORTAL_DOWN):
        assert judge(Look(SEND_BY, 5, seen), WANTED, SEND_BY, NOTHING, PATIENCE) == GiveUp(seen)


def test_without_a_session_nobody_waits_longer_than_it_takes_to_be_sure_that_nothing_is_on_its_way() -> None:
    gone = Look(OVER, 1, Handover.SESSION_GONE)
    assert judge(gone, WANTED, SEND_BY, NOTHING, PATIENCE) == GiveUp(Handover.SESSION_GONE)


def test_an_empty_look_between_failures_still_counts() -> None:
    failed = Look(OVER + timedelta(seconds=5), 4, Handover.PORTAL_DOWN)
    assert judge(failed, WANTED, SEND_BY, Findings(OVER), PATIENCE) == LookAgain(PATIENCE.soon, Findings(OVER))


def test_but_not_for_ever() -> None:
    failed = Look(OVER + timedelta(hours=1), 40, Handover.PORTAL_DOWN)
    assert judge(failed, WANTED, SEND_BY, Findings(OVER), PATIENCE) == GiveUp(Handover.PORTAL_DOWN)


@pytest.mark.parametrize(
    ("wanted", "appointment"),
    [
        (UNNAMED, ELSEWHERE),
        (UNNAMED, replace(ELSEWHERE, location_key=None)),
        (CAMDEN, replace(APPOINTMENT, location_key=71)),
    ],
    ids=["site and location", "the site alone is told", "a location of a site that has a name"],
)
def test_a_place_that_had_no_name_may_come_back_under_its_real_keys(
    wanted: StoredOrder, appointment: Appointment
) -> None:
    assert find(wanted, diary(appointment)) == appointment


def test_but_not_at_another_site_than_the_one_that_had_a_name() -> None:
    assert find(CAMDEN, diary(ELSEWHERE)) is None


def test_what_is_exactly_as_ordered_goes_before_what_may_be_it() -> None:
    exact = replace(APPOINTMENT, key="exact")
    assert find(UNNAMED, diary(ELSEWHERE, exact)) == exact


def test_of_two_that_may_be_it_none_is_picked() -> None:
    two = diary(ELSEWHERE, replace(ELSEWHERE, key="another", site_key=80))
    assert find(UNNAMED, two) is None
    assert judge(Look(OVER, 5, two), UNNAMED, SEND_BY, NOTHING, PATIENCE) == GiveUp(Handover.UNEXPLAINED)


UNEXPLAINED = {
    "moved by minutes": LATER,
    "a minute later": replace(APPOINTMENT, start=APPOINTMENT.start + timedelta(minutes=1)),
    "another room": replace(APPOINTMENT, location_key=12),
    "another site": ELSEWHERE,
    "another type": replace(APPOINTMENT, type_key="other"),
}


@pytest.mark.parametrize("what", UNEXPLAINED)
def test_something_new_that_cannot_be_explained_is_never_not_booked(what: str) -> None:
    new = UNEXPLAINED[what]
    seen, asked = diary(new, replace(APPOINTMENT, key="old")), replace(NEW, asked=new)
    for earlier in range(5):
        pause = PATIENCE.looks[earlier]
        early = Look(OVER - timedelta(seconds=1), earlier, seen)
        assert judge(early, WANTED, SEND_BY, NOTHING, PATIENCE) == LookAgain(pause, NEW)
        look = Look(OVER, earlier, seen)
        assert judge(look, WANTED, SEND_BY, Findings(SEND_BY), PATIENCE) == AskWhether(new, pause, asked)
        assert judge(look, WANTED, SEND_BY, asked, PATIENCE) == LookAgain(pause, asked), "once is enough"
    assert judge(Look(OVER, 5, seen), WANTED, SEND_BY, asked, PATIENCE) == GiveUp(Handover.UNEXPLAINED)


@pytest.mark.parametrize("appointments", [(), (replace(APPOINTMENT, key="old"),)], ids=["empty", "with one of before"])
def test_a_diary_that_may_have_more_in_it_proves_nothing(appointments: tuple[Appointment, ...]) -> None:
    seen = Diary(appointments, complete=False)
    assert judge(Look(OVER, 2, seen), WANTED, SEND_BY, Findings(SEND_BY), PATIENCE) == LookAgain(60.0, HALF)
    end = Look(OVER, 5, seen)
    assert judge(end, WANTED, SEND_BY, Findings(SEND_BY), PATIENCE) == GiveUp(Handover.INCOMPLETE)


def test_something_new_is_told_of_even_where_there_may_be_more() -> None:
    end = Look(OVER, 5, Diary((LATER,), complete=False))
    assert judge(end, WANTED, SEND_BY, replace(NEW, asked=LATER), PATIENCE) == GiveUp(Handover.UNEXPLAINED)


@pytest.mark.parametrize(
    "seen", [diary(APPOINTMENT), diary(LATER), EMPTY, IN_PART], ids=["as ordered", "later", "empty", "in part"]
)
def test_where_not_all_was_read_before_the_order_nothing_tells_new_from_old(seen: Diary) -> None:
    assert find(HALF_KNOWN, seen) is None
    assert judge(Look(OVER, 1, seen), HALF_KNOWN, SEND_BY, Findings(SEND_BY), PATIENCE) == LookAgain(15.0, HALF)
    end = Look(OVER, 5, seen)
    assert judge(end, HALF_KNOWN, SEND_BY, Findings(SEND_BY), PATIENCE) == GiveUp(Handover.INCOMPLETE)


def test_two_empty_looks_must_follow_the_last_one_in_doubt() -> None:
    two = diary(LATER, replace(LATER, key="another"))
    doubted = judge(Look(OVER, 2, two), WANTED, SEND_BY, Findings(OVER), PATIENCE)
    assert doubted == LookAgain(60.0, NEW)
    minute = OVER + timedelta(minutes=1)
    assert judge(Look(minute, 3, EMPTY), WANTED, SEND_BY, NEW, PATIENCE) == LookAgain(5.0, Findings(minute))


@pytest.mark.parametrize("unseen", [Handover.SESSION_GONE, Handover.PORTAL_DOWN])
@pytest.mark.parametrize("doubt", [Handover.UNEXPLAINED, Handover.INCOMPLETE])
def test_a_doubt_outlives_the_session_that_it_was_seen_with(doubt: Handover, unseen: Handover) -> None:
    end = Look(OVER, 5, unseen)
    assert judge(end, WANTED, SEND_BY, Findings(doubt=doubt), PATIENCE) == GiveUp(doubt)


def test_a_doubt_that_has_gone_is_forgotten() -> None:
    early = Look(OVER - timedelta(seconds=1), 2, EMPTY)
    assert judge(early, WANTED, SEND_BY, NEW, PATIENCE) == LookAgain(60.0, NOTHING)


def test_what_the_clinic_says_is_booked_is_read_back_by_its_key_or_as_it_was_ordered() -> None:
    told = replace(APPOINTMENT, key=7)
    moved = replace(LATER, key="7")
    assert find_told(WANTED, told, diary(APPOINTMENT, moved)) == moved
    assert find_told(WANTED, told, diary(APPOINTMENT)) == APPOINTMENT
    assert find_told(UNNAMED, told, diary(ELSEWHERE)) is None, "it may be another one"
    assert find_told(HALF_KNOWN, told, diary(APPOINTMENT)) is None, "it may have been there before"
