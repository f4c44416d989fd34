"""Every way a cancellation can end: how often it was sent, what the patient hears, and who else is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import NoReturn

import pytest

from bot.portal import PortalError, PortalSession, Refusal, SignInNeeded, TimedOut, Unsent
from bot.portal.errors import Broken, ServerFault, Unreadable
from bot.runtime.codec import cancelled_key, load_cancelled
from bot.store.records import AttemptStatus
from conversations.clinic.model import Debtor, DebtorKind, Invoice, Money
from tests.runtime.house import ANN, STAFF, House
from tests.runtime.script import APPOINTMENT, STANDING, START


@pytest.fixture
def diary(house: House) -> House:
    """A house whose patient has one appointment, which stands."""
    house.clinic.diary = [STANDING]
    return house


def fails(error: Exception) -> Callable[[], Invoice | None]:
    """An ending that is an error."""

    def ending() -> NoReturn:
        raise error

    return ending


def lost(house: House, *, carried_out: bool) -> None:
    """The next answer is lost, after or before what was ordered is done."""
    house.clinic.books, house.clinic.ending_of_cancelling = carried_out, fails(TimedOut())


async def later(house: House, *pauses: float) -> None:
    """Time passes, with a look at what is due after each pause."""
    for pause in pauses:
        house.clock.pass_by(pause)
        await house.look()


async def test_what_the_clinic_cancels_is_looked_up_in_its_diary(diary: House) -> None:
    await diary.says("cancel")
    assert diary.sees() == "attempt: Cancelled"
    assert (diary.clinic.cancels, diary.clinic.posts, diary.clinic.looks) == (1, 0, 1)
    attempt = await diary.store.attempt(1)
    assert attempt.status is AttemptStatus.BOOKED
    assert cancelled_key(attempt.result or "") == "old"


async def test_what_still_stands_after_a_yes_is_not_vouched_for(diary: House) -> None:
    diary.clinic.books = False
    await diary.says("cancel")
    assert diary.sees() == "attempt: Cancelled, unseen"


@pytest.mark.parametrize("trouble", [ServerFault(), SignInNeeded()], ids=["down", "signed out"])
async def test_a_yes_is_told_although_the_diary_cannot_be_read(diary: House, trouble: PortalError) -> None:
    diary.clinic.diary_trouble = trouble
    await diary.says("cancel")
    assert diary.sees() == "attempt: Cancelled, unseen"


async def test_a_refusal_is_told_and_final(diary: House) -> None:
    diary.clinic.books, diary.clinic.ending_of_cancelling = False, fails(Refusal())
    await diary.says("cancel")
    await later(diary, 5, 60, 3600)
    assert diary.sees() == "attempt: Refused"
    assert (diary.clinic.cancels, diary.clinic.looks) == (1, 0)


async def test_what_never_left_is_not_cancelled_and_not_sent_again_by_itself(diary: House) -> None:
    diary.clinic.books, diary.clinic.ending_of_cancelling = False, fails(Unsent())
    await diary.says("cancel")
    await later(diary, 5, 60)
    assert diary.sees() == "attempt: NotSent"
    assert diary.clinic.cancels == 1


async def test_a_cancellation_that_was_held_up_is_not_sent_late(diary: House) -> None:
    diary.clinic.before_send = lambda: diary.clock.pass_by(6)
    await diary.says("cancel")
    assert diary.sees() == "attempt: NotSent"
    assert diary.clinic.cancels == 0


async def test_what_has_begun_is_not_cancelled(diary: House) -> None:
    diary.clock.is_set((START - datetime(2026, 12, 1, 9)).total_seconds())  # noqa: DTZ001 - wall clock at the site
    await diary.says("cancel")
    assert diary.sees() == "attempt: NotSent, begun"
    assert diary.clinic.cancels == 0


@pytest.mark.parametrize(
    "error",
    [TimedOut(), Broken(), ServerFault(), Unreadable(), RuntimeError("a mistake on this side")],
    ids=lambda error: type(error).__name__,
)
async def test_a_lost_answer_takes_two_looks_that_do_not_find_it(diary: House, error: Exception) -> None:
    diary.clinic.ending_of_cancelling = fails(error)
    await diary.says("cancel")
    assert diary.sees() == "attempt: Unknown", "one look is not enough"
    await later(diary, 5)
    assert diary.sees() == "attempt: Cancelled, as the diary says"
    assert diary.clinic.cancels == 1


async def test_a_diary_that_is_empty_for_a_moment_is_not_believed(diary: House) -> None:
    lost(diary, carried_out=False)
    diary.clinic.diary = []
    await diary.says("cancel")
    diary.clinic.diary = [STANDING]
    await later(diary, 5, 15, 60, 5)
    assert diary.sees() == "attempt: NotCancelled"
    assert diary.clinic.cancels == 1


async def test_not_cancelled_takes_two_looks_after_it_could_have_arrived(diary: House) -> None:
    lost(diary, carried_out=False)
    await diary.says("cancel")
    await later(diary, 5, 15, 60)
    assert diary.sees() == "attempt: Unknown"
    await later(diary, 5)
    assert diary.sees() == "attempt: NotCancelled"
    assert diary.clinic.cancels == 1


async def test_one_that_goes_later_than_that_is_told_with_regret(diary: House) -> None:
    lost(diary, carried_out=False)
    await diary.says("cancel")
    await later(diary, 5, 15, 60, 5)
    diary.clinic.diary = []
    await later(diary, 300)
    assert diary.sees() == "attempt: NotCancelled"
    await later(diary, 5)
    assert diary.sees() == "attempt: Cancelled, as the diary says after not_cancelled"


async def test_what_a_second_order_has_cancelled_is_told_once(diary: House) -> None:
    lost(diary, carried_out=False)
    await diary.says("cancel")
    await later(diary, 5, 15, 60, 5)
    diary.clinic.books, diary.clinic.ending_of_cancelling = True, lambda: None
    await diary.says("cancel")
    assert diary.sees() == "attempt: Cancelled"
    said = len(diary.chats.log)
    await later(diary, 300, 5, 1500, 5)
    assert len(diary.chats.log) == said
    assert diary.clinic.cancels == 2


async def test_quiet_looks_that_find_it_say_nothing_and_end(diary: House) -> None:
    lost(diary, carried_out=False)
    await diary.says("cancel")
    await later(diary, 5, 15, 60, 5)
    said, looks = len(diary.chats.log), diary.clinic.looks
    await later(diary, 300, 1500, 5000)
    assert (len(diary.chats.log), diary.clinic.looks) == (said, looks + 2)


async def test_one_like_it_under_a_new_key_is_for_people_to_look_at(diary: House) -> None:
    lost(diary, carried_out=True)
    diary.clinic.before_send = lambda: diary.clinic.diary.append(replace(APPOINTMENT, key="new"))
    await diary.says("cancel")
    await later(diary, 5, 15, 60, 300, 1800)
    assert diary.sees() == "attempt: HandedOver"
    assert list(diary.chats.shown[STAFF].values()) == ["cancelling.staff.handed_over"]


async def test_half_a_diary_never_says_that_it_is_cancelled(diary: House) -> None:
    lost(diary, carried_out=True)
    diary.clinic.complete = False
    await diary.says("cancel")
    await later(diary, 5, 15, 60, 300)
    assert diary.sees() == "attempt: Unknown"
    await later(diary, 1800)
    assert diary.sees() == "attempt: HandedOver"


async def test_once_its_time_has_come_its_absence_proves_nothing(diary: House) -> None:
    lost(diary, carried_out=True)
    await diary.says("cancel")
    await later(diary, 26 * 3600, 15, 60, 300, 1800, 1800)
    assert diary.sees() == "attempt: HandedOver"


async def test_a_session_that_is_gone_is_an_honest_hand_over(diary: House) -> None:
    lost(diary, carried_out=True)
    diary.clinic.diary_trouble = SignInNeeded()
    await diary.says("cancel")
    await later(diary, 5, 15, 60)
    assert diary.sees() == "attempt: HandedOver"
    assert diary.clinic.cancels == 1


async def test_the_diary_of_somebody_else_tells_nothing(diary: House) -> None:
    lost(diary, carried_out=False)
    await diary.says("cancel")
    diary.accounts.kept[ANN] = PortalSession("s9")
    diary.accounts.people["s9"] = "somebody else"
    diary.clinic.diary = []
    await later(diary, 5, 15, 60)
    assert diary.sees() == "attempt: HandedOver"


async def test_a_cancellation_under_way_in_a_crash_is_looked_up_and_never_sent_again(diary: House) -> None:
    diary.clinic.slow = asyncio.Event()
    await diary.says("cancel", wait=False)
    await diary.until(lambda: diary.clinic.cancels)
    await diary.crash()
    diary.clinic.slow = None
    diary.clinic.diary = []
    await later(diary, 60, 5)
    assert diary.sees() == "attempt: Cancelled, as the diary says"
    assert diary.clinic.cancels == 1


async def test_a_cancellation_that_a_stopping_process_gave_up_is_looked_up_at_once(diary: House) -> None:
    diary.clinic.slow = asyncio.Event()
    await diary.says("cancel", wait=False)
    await diary.until(lambda: diary.clinic.cancels)
    await diary.runtime.ledger.stop(0.01)
    diary.clinic.slow, diary.clinic.diary = None, []
    await diary.crash()
    await later(diary, 0, 5)
    assert diary.sees() == "attempt: Cancelled, as the diary says"
    assert diary.clinic.cancels == 1


FEE = Invoice(Money(Decimal(40), "GBP", "£"), Decimal(0), Decimal(0), Debtor(DebtorKind.PATIENT), "1865")


@pytest.mark.parametrize("trouble", [None, ServerFault()], ids=["its invoice is there", "no invoice can be had"])
async def test_where_the_answer_was_lost_the_fee_is_looked_up_and_never_in_the_way(
    diary: House, trouble: PortalError | None
) -> None:
    lost(diary, carried_out=True)
    diary.clinic.fee, diary.clinic.trouble = FEE, trouble
    await diary.says("cancel")
    await later(diary, 5, 15)
    assert diary.sees() == "attempt: Cancelled, as the diary says"
    done = load_cancelled((await diary.store.attempt(1)).result)
    assert done
    assert done.invoice == (None if trouble else FEE)
