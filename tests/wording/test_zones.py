"""Which clock a time is told by: every time that could be taken for another names its site's zone in plain words."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import available_timezones

import pytest

from bot.wording import Wording
from bot.wording.catalogue import zone_name
from conversations.clinic.model import ByClock
from conversations.screens.model import Moment, message

TUESDAY = datetime(2026, 12, 1, 8, 0)  # noqa: DTZ001 - wall clock at the site
UNTIL = time(8, 20)
PLAIN = Wording({})
ELSEWHERE = Wording({}, site_zones={"1101": "America/New_York", "1103": "Europe/Belfast"})


def told(words: Wording, moment: Moment) -> str:
    return words.plain(message("moment", when=moment))


@pytest.mark.parametrize(
    ("zone", "named"),
    [
        ("Europe/London", "UK time"),
        ("GB", "UK time"),
        ("Europe/Dublin", "Irish time"),
        ("Europe/Madrid", "Madrid time"),
        ("Europe/Paris", "Paris time"),
        ("America/New_York", "New York time"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time"),
        ("Europe/Kiev", "Kyiv time"),
        ("UTC", "UTC"),
        ("Etc/UTC", "UTC"),
        ("Zulu", "UTC"),
        ("GMT", "GMT"),
        ("CET", "Central European time"),
        ("EST5EDT", "US Eastern time"),
        ("Etc/GMT-3", "UTC+3"),
        ("Etc/GMT+11", "UTC−11"),
        ("Factory", "local time"),
    ],
)
def test_a_zone_is_called_what_people_call_it(zone: str, named: str) -> None:
    assert zone_name(zone, "en") == named


def test_every_zone_that_can_be_set_has_a_plain_name() -> None:
    names = {zone_name(zone, "en") for zone in available_timezones()}
    assert [name for name in names if "Unknown" in name or set(name) & set("(_/{")] == []


@pytest.mark.parametrize("zone", ["Europe/London", "Europe/Madrid"])
def test_the_clinics_own_time_is_named_where_all_is_said_and_goes_without_saying_elsewhere(zone: str) -> None:
    words = Wording({}, zone=zone)
    named = zone_name(zone, "en")
    assert told(words, Moment(TUESDAY, UNTIL, zone=True, site=1102)) == f"Tue 1 Dec 2026, 08:00–08:20 ({named})"
    assert told(words, Moment(TUESDAY, site=1102)) == "Tue 1 Dec, 08:00"


def test_at_a_site_elsewhere_its_time_is_named_wherever_a_time_is_told() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, UNTIL, zone=True, site=1101)) == (
        "Tue 1 Dec 2026, 08:00–08:20 (New York time)"
    )
    assert told(ELSEWHERE, Moment(TUESDAY, site=1101)) == "Tue 1 Dec, 08:00 (New York time)"


def test_a_sites_key_may_be_a_number_or_a_text() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, site="1101")).endswith("(New York time)")
    assert told(ELSEWHERE, Moment(TUESDAY, site=" 01101")).endswith("(New York time)")


def test_the_other_sites_of_that_clinic_keep_the_clinics_time() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, zone=True, site=1102)).endswith("(UK time)")


def test_for_a_site_that_nobody_knows_no_zone_is_claimed_where_there_are_several() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, zone=True)).endswith("(local time)")
    assert told(ELSEWHERE, Moment(TUESDAY)) == "Tue 1 Dec, 08:00"
    assert told(PLAIN, Moment(TUESDAY, zone=True)).endswith("(UK time)")


def test_a_time_that_nobody_can_place_says_so_wherever_it_is_told() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, site=9, by=ByClock.UNKNOWN)) == "Tue 1 Dec, 08:00 (local time)"
    assert told(PLAIN, Moment(TUESDAY, site=9, by=ByClock.UNKNOWN)) == "Tue 1 Dec, 08:00"


def test_a_moment_at_no_site_that_is_told_by_the_clinics_clock_says_that() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, zone=True, by=ByClock.CLINIC)).endswith("(UK time)")


def test_a_zone_that_is_called_the_same_is_no_other_zone() -> None:
    assert told(ELSEWHERE, Moment(TUESDAY, site=1103)) == "Tue 1 Dec, 08:00"


def test_a_clinic_abroad_with_a_site_in_london() -> None:
    words = Wording({}, zone="Europe/Madrid", site_zones={"1101": "Europe/London"})
    assert told(words, Moment(TUESDAY, zone=True, site=1101)).endswith("(UK time)")
    assert told(words, Moment(TUESDAY, zone=True, site=1102)).endswith("(Madrid time)")


@pytest.mark.parametrize("day", [date(2026, 3, 29), date(2026, 10, 25), date(2027, 3, 28)])
def test_wall_clock_times_are_shown_as_they_are_on_the_days_the_clocks_change(day: date) -> None:
    moment = Moment(datetime.combine(day, time(1, 30)))
    assert told(PLAIN, moment).endswith(", 01:30")
    assert told(ELSEWHERE, Moment(moment.moment, site=1101)).endswith(", 01:30 (New York time)")
