"""The rules by which a cancellation whose answer was lost is judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.portal import Diary
from bot.runtime.codec import Findings, StoredOrder
from bot.runtime.ledger.standing import Gone, Standing, Verdict, judge, judge_quiet, standing
from bot.runtime.ledger.verdict import GiveUp, Look, LookAgain, NotThere, Patience, Stands
from conversations.clinic.model import Appointment
from conversations.clinic.orders import CancellationOrder, Handover
from tests.runtime.script import APPOINTMENT, START

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
PATIENCE = Patience()
ORDER = CancellationOrder("a1", "gp", START, 1)
WANTED = StoredOrder(ORDER, ("a1", "other"), NOW)
IT, OTHER = replace(APPOINTMENT, key="a1"), replace(APPOINTMENT, key="other", type_key="physio")
LIKE_IT = replace(APPOINTMENT, key="a9")
NOTHING = Findings()
EMPTY, THERE = Diary((OTHER,)), Diary((IT, OTHER))


def judged(
    seen: Diary | Handover, *, at: datetime = NOW, earlier: int = 0, findings: Findings = NOTHING, late: bool = True
) -> Verdict:
    return judge(Look(at, earlier, seen), WANTED, findings, PATIENCE, late_enough=late, begun=False)


@pytest.mark.parametrize(
    ("appointments", "said"),
    [
        ((IT,), Standing.STANDS),
        ((replace(IT, key="A1"),), Standing.STANDS),
        ((replace(IT, start=START + timedelta(hours=1)),), Standing.STANDS),
        ((), Standing.GONE),
        ((OTHER,), Standing.GONE),
        ((LIKE_IT,), Standing.RENAMED),
        ((replace(LIKE_IT, type_key=None),), Standing.RENAMED),
        ((replace(LIKE_IT, start=START + timedelta(hours=1)),), Standing.GONE),
        ((replace(LIKE_IT, type_key="physio"),), Standing.GONE),
    ],
    ids=[
        "there",
        "spelled otherwise",
        "moved by the clinic",
        "nothing",
        "another one",
        "like it under a new key",
        "perhaps like it",
        "new, at another time",
        "new, of another type",
    ],
)
def test_what_a_diary_says(appointments: tuple[Appointment, ...], said: Standing) -> None:
    assert standing(WANTED, Diary(appointments), begun=False) is said


def test_a_diary_that_may_hold_more_hides_it_and_so_does_its_time_once_it_has_come() -> None:
    assert standing(WANTED, Diary((), complete=False), begun=False) is Standing.HIDDEN
    assert standing(WANTED, EMPTY, begun=True) is Standing.HIDDEN
    assert standing(WANTED, Diary((IT,), complete=False), begun=True) is Standing.STANDS


def test_an_order_whose_type_was_not_told_may_be_anything_at_its_time() -> None:
    unnamed = replace(WANTED, order=replace(ORDER, type=None))
    assert standing(unnamed, Diary((replace(LIKE_IT, type_key="physio"),)), begun=False) is Standing.RENAMED


def test_cancelled_takes_two_looks_that_do_not_find_it() -> None:
    assert judged(EMPTY) == LookAgain(5.0, Findings(empty_at=NOW))
    assert judged(EMPTY, findings=Findings(empty_at=NOW)) == LookAgain(5.0, Findings(empty_at=NOW)), "at one moment"
    later = NOW + timedelta(seconds=5)
    assert judged(EMPTY, at=later, findings=Findings(empty_at=NOW)) == Gone()
    assert judged(EMPTY, at=later, findings=Findings(empty_at=NOW), late=False) == Gone(), "nobody needs to wait"


def test_one_that_is_back_at_the_second_look_was_not_gone() -> None:
    later = NOW + timedelta(seconds=5)
    assert judged(THERE, at=later, findings=Findings(empty_at=NOW)) == LookAgain(5.0, Findings(stood_at=later))


def test_while_it_may_be_on_its_way_what_stands_proves_nothing() -> None:
    assert judged(THERE, late=False, earlier=1, findings=Findings(empty_at=NOW)) == LookAgain(15.0, NOTHING)


def test_not_cancelled_takes_two_looks_that_find_it_after_that() -> None:
    assert judged(THERE) == LookAgain(5.0, Findings(stood_at=NOW))
    assert judged(THERE, findings=Findings(stood_at=NOW)) == LookAgain(5.0, Findings(stood_at=NOW))
    assert judged(THERE, at=NOW + timedelta(seconds=5), findings=Findings(stood_at=NOW)) == NotThere()


@pytest.mark.parametrize(
    ("seen", "doubt"),
    [(Diary((), complete=False), Handover.INCOMPLETE), (Diary((LIKE_IT,)), Handover.UNEXPLAINED)],
    ids=["may hold more", "like it under a new key"],
)
def test_a_doubt_is_looked_into_along_the_whole_schedule_and_then_people_take_over(
    seen: Diary, doubt: Handover
) -> None:
    assert judged(seen, findings=Findings(empty_at=NOW)) == LookAgain(5.0, Findings(doubt=doubt))
    assert judged(seen, earlier=5) == GiveUp(doubt)
    assert judged(Handover.PORTAL_DOWN, earlier=5, findings=Findings(doubt=doubt)) == GiveUp(doubt)


def test_a_portal_that_is_down_or_a_session_that_is_gone_hands_over_in_the_end() -> None:
    assert judged(Handover.PORTAL_DOWN, earlier=2) == LookAgain(60.0, NOTHING)
    assert judged(Handover.PORTAL_DOWN, earlier=5) == GiveUp(Handover.PORTAL_DOWN)
    assert judged(Handover.SESSION_GONE, late=False) == LookAgain(5.0, NOTHING)
    assert judged(Handover.SESSION_GONE) == GiveUp(Handover.SESSION_GONE)


def quietly(seen: Diary | Handover, findings: Findings = NOTHING, *, at: datetime = NOW) -> Verdict:
    return judge_quiet(Look(at, 5, seen), WANTED, findings, PATIENCE, begun=False)


def test_what_was_said_to_stand_is_looked_for_twice_more() -> None:
    first = quietly(THERE)
    assert first == LookAgain(1500.0, Findings(quiet=1))
    assert quietly(Handover.PORTAL_DOWN, Findings(quiet=1)) == Stands()


def test_one_that_is_gone_after_all_takes_two_looks_as_well() -> None:
    assert quietly(EMPTY) == LookAgain(5.0, Findings(empty_at=NOW))
    assert quietly(EMPTY, Findings(empty_at=NOW), at=NOW + timedelta(seconds=5)) == Gone()
