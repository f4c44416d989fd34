"""Whose bank holidays are kept: those of England, or of the country and part that the clinic names."""

from collections.abc import Callable, Iterator
from datetime import datetime

import pytest

from conversations.understanding.when import bank_holidays

BEFORE_THE_NEW_YEAR = datetime(2026, 12, 31, 10, 0)  # noqa: DTZ001 - wall clock at the clinic


@pytest.fixture(autouse=True)
def england_afterwards() -> Iterator[None]:
    """Whatever a story keeps, the others keep England's."""
    yield
    bank_holidays.keep(bank_holidays.ENGLAND)


@pytest.mark.parametrize(
    ("where", "in_one_working_day"),
    [("GB-ENG", "2027-01-04"), ("GB-SCT", "2027-01-05"), ("GB-NIR", "2027-01-04"), ("IE", "2027-01-04")],
)
def test_working_days_are_counted_around_the_holidays_that_are_kept(
    where: str, in_one_working_day: str, told: Callable[..., str]
) -> None:
    bank_holidays.keep(where)
    assert told("in one working day", BEFORE_THE_NEW_YEAR) == in_one_working_day


@pytest.mark.parametrize(
    ("where", "day"), [("GB-ENG", "2026-08-31"), ("GB-SCT", "2026-08-03")], ids=["England", "Scotland"]
)
def test_the_august_bank_holiday_is_that_of_the_part(where: str, day: str, told: Callable[..., str]) -> None:
    bank_holidays.keep(where)
    assert told("the next bank holiday", datetime(2026, 7, 31, 10, 0)) == day  # noqa: DTZ001


@pytest.mark.parametrize("where", ["GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR", "GB", "IE", "DE-BY"])
def test_a_country_and_its_parts_are_known(where: str) -> None:
    assert bank_holidays.known(where)


@pytest.mark.parametrize("where", ["", "GB-", "GB-XXX", "XX", "scotland", "gb-sct", "GB-SCT-1"])
def test_what_nobody_knows_is_no_country(where: str) -> None:
    assert not bank_holidays.known(where)
