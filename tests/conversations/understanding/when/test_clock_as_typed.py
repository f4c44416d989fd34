"""The clock as people type it: one letter, a space for the colon, words, the hour first.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

ONE_LETTER = {
    "tomorrow at 3p": "2026-11-25 | 15:00",
    "Thursday 10a": "2026-11-26 | 10:00",
    "10:45a Monday": "2026-11-30 | 10:45",
    "4:15p": "16:15",
    "8a-11a": "08:00-11:00",
    "2-5p on Friday": "2026-11-27 | 14:00-17:00",
    "at 9a sharp": "09:00",
    "Friday 3p or 4p": "2026-11-27 | time?ambiguous 15:00,16:00",
}

SPACED = {
    "Monday at 3 45": "2026-11-30 | 15:45",
    "tomorrow at 10 15": "2026-11-25 | 10:15",
    "at 11 30": "11:30",
    "Friday 2 45": "2026-11-27 | 14:45",
    "2 30 pm tomorrow": "2026-11-25 | 14:30",
    "from 9 30 to 11": "09:30-11:00",
    "before 4 30": "-16:30",
    "1530": "15:30",
    "0915": "09:15",
    "16 45": "16:45",
    "at 930": "09:30",
    "tomorrow 1415": "2026-11-25 | 14:15",
}

IN_WORDS = {
    "nine forty five in the morning": "09:45",
    "two fifty pm": "14:50",
    "eleven oh five": "11:05",
    "at three twenty five": "15:25",
    "ten thirty five am": "10:35",
    "quarter to noon": "11:45",
    "ten past midday": "12:10",
    "twelve minutes past ten": "10:12",
    "18 past 3": "15:18",
    "half past twelve": "12:30",
    "five and twenty past two": "14:25",
    "half three": "15:30",
}

HOUR_FIRST = {
    "9 tomorrow morning": "2026-11-25 | 09:00",
    "7 this evening": "2026-11-24 | 19:00",
    "10 Monday morning": "2026-11-30 | 10:00",
    "4 Friday afternoon": "2026-11-27 | 16:00",
    "915 in the morning on Friday": "2026-11-27 | 09:15",
    "630 tomorrow evening": "2026-11-25 | 18:30",
    "11 tomorrow": "2026-11-25 | 11:00",
    "3 tomorrow": "2026-11-25 | 15:00",
    "nine Friday morning": "2026-11-27 | 09:00",
    "10 on Friday": "2026-11-27 | time?ambiguous 10:00",
    "two tomorrow afternoon": "2026-11-25 | 14:00",
    "12 Thursday": "2026-11-26 | 12:00",
}

ISO = {
    "2026-12-03T15:20": "2026-12-03 | 15:20",
    "2026-12-03 15:20": "2026-12-03 | 15:20",
    "2026-12-03T15:20:00Z": "2026-12-03 | 15:20",
    "20261203T1520": "2026-12-03 | 15:20",
    "2026-12-03 09:00:30": "2026-12-03 | 09:00",
    "3.12.2026 15:20": "2026-12-03 | 15:20",
    "Thu 03/12/2026 15:20": "2026-12-03 | 15:20",
    "15:20:00": "15:20",
}


HALF_OF_A_DATE = {
    "Weds 25/11 pm": "2026-11-25 | 12:00-17:00",
    "25/11 am": "2026-11-25 | -12:00",
    "25/11/26 p.m.": "2026-11-25 | 12:00-17:00",
    "25.11 pm": "2026-11-25 | 12:00-17:00",
    "25-11 am": "2026-11-25 | -12:00",
    "Wed 2/12 pm": "2026-12-02 | 12:00-17:00",
    "2026-11-25 pm": "2026-11-25 | 12:00-17:00",
    "nov 25 pm": "2026-11-25 | 12:00-17:00",
    "Wednesday 25 pm": "2026-11-25 | 12:00-17:00",
    "25/11 3 pm": "2026-11-25 | 15:00",
    "tues 2/3 pm": "day?ambiguous 2026-11-24,2026-12-01",
    "14.30 pm": "14:30",
    "14-15 pm": "14:00-15:00",
    "wed 15 pm": "2026-11-25 | 15:00",
    "the 4 pm slot": "16:00",
}


@pytest.mark.parametrize(("text", "meaning"), HALF_OF_A_DATE.items())
def test_a_half_of_the_day_may_stand_behind_a_date(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), ONE_LETTER.items())
def test_one_letter_is_half_of_the_day(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), SPACED.items())
def test_a_space_may_stand_for_the_colon(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), IN_WORDS.items())
def test_hours_and_minutes_are_read_in_words(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), HOUR_FIRST.items())
def test_the_hour_may_stand_before_the_part_of_the_day(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), ISO.items())
def test_a_moment_is_read_as_programs_write_it(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
