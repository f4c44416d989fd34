"""Dates as they are typed: joined, with the month first, as a bare number, with the year after them.

All of them said on Tuesday 24 November 2026 at ten.
"""

from collections.abc import Callable
from datetime import datetime

import pytest

TUESDAY = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

JOINED = {
    "Dec. 10 please": "2026-12-10",
    "Jan.19": "2027-01-19",
    "feb-3": "2027-02-03",
    "march-17": "2027-03-17",
    "dec18": "2026-12-18",
    "11dec": "2026-12-11",
    "4/Feb": "2027-02-04",
    "21.Jan.": "2027-01-21",
    "the 17. of December": "2026-12-17",
    "5th-Jan": "2027-01-05",
    "mid-morning on Dec. 10": "2026-12-10 | 10:00-12:00",
    "Mon., Dec. 14": "2026-12-14",
    "Aug/9": "2027-08-09",
    "20-dec-2026": "2026-12-20",
    "SAT 12DEC": "2026-12-12",
    "December10th": "2026-12-10",
}

BARE = {
    "the 16": "2026-12-16",
    "on the 28": "2026-11-28",
    "the 9 please": "2026-12-09",
    "the 12 at 3": "2026-12-12 | 15:00",
    "would the 18 work": "2026-12-18",
    "could you do the 21?": "2026-12-21",
    "the 30 or so": "2026-11-30",
    "on the 4 in the morning": "2026-12-04 | -12:00",
    "the 2 of us": "",
    "the 10 minute appointment": "",
}

WORDS = {
    "Dec sixteen": "2026-12-16",
    "January nineteen": "2027-01-19",
    "December twenty four": "2026-12-24",
    "twenty two December": "2026-12-22",
    "February the third": "2027-02-03",
    "the twelve of December": "2026-12-12",
    "january thirty one": "2027-01-31",
    "december thirty": "2026-12-30",
    "nine December": "2026-12-09",
    "Dec five please": "2026-12-05",
}

YEARS = {
    "9 December, 2026": "2026-12-09",
    "December 9 in 2026": "2026-12-09",
    "8 Feb of 2027": "2027-02-08",
    "Jan 8 '27": "2027-01-08",
    "8 Jan 27": "2027-01-08",
    "3rd of March next year": "2027-03-03",
    "10 December this year": "2026-12-10",
    "2027, March 4": "2027-03-04",
    "4/3 2027": "day?ambiguous 2027-03-04,2027-04-03",
    "2027/03/04": "2027-03-04",
    "2027-03-04": "2027-03-04",
    "20270304": "2027-03-04",
    "18 12 2026": "2026-12-18",
}

CLOCK_FIRST = {
    "11:30 December 10": "2026-12-10 | 11:30",
    "8:45 jan 6": "2027-01-06 | time?ambiguous 08:45,20:45",
    "10.15 december 14": "2026-12-14 | 10:15",
    "13:30 feb 9": "2027-02-09 | 13:30",
    "12:00 jan 20": "2027-01-20 | 12:00",
    "9:05 dec 30": "2026-12-30 | 09:05",
    "16:20 march 2": "2027-03-02 | 16:20",
    "at 10:30 Dec 11": "2026-12-11 | 10:30",
    "Monday 9:30 December 7": "2026-12-07 | 09:30",
    "2pm december 8": "2026-12-08 | 14:00",
    "9am jan 21": "2027-01-21 | 09:00",
    "half past two december 15": "2026-12-15 | 14:30",
}

RANGES = {
    "Dec 9-11": "2026-12-09..2026-12-11",
    "December 9 to 11": "2026-12-09..2026-12-11",
    "9-11 Dec": "2026-12-09..2026-12-11",
    "9th-11th December": "2026-12-09..2026-12-11",
    "from Dec 28 to 30": "2026-12-28..2026-12-30",
    "between January 4 and 8": "2027-01-04..2027-01-08",
    "Jan 4 through Jan 8": "2027-01-04..2027-01-08",
    "22 Dec - 5 Jan": "2026-12-22..2027-01-05",
    "from the 4th of January to the 8th": "2027-01-04..2027-01-08",
    "7/12-9/12/2026": "day?ambiguous 2026-12-07,2026-12-09,2027-07-12",
    "28th Nov until 2nd Dec": "2026-11-28..2026-12-02",
    "August 10 - November 12": "2027-08-10..2027-11-12",
    "from Monday 7th to Wednesday 9th December": "2026-12-07..2026-12-09",
    "Tuesday 1st or Thursday 3rd December": "2026-12-01..2026-12-03 tue+thu",
    "Wednesday the 2nd or Thursday the 3rd": "2026-12-02..2026-12-03",
    "Monday 8th to Wednesday 9th December": "day?ambiguous",
    "the 8th, 9th or 10th": "2026-12-08..2026-12-10",
    "30 December 2026 to 2 January 2027": "2026-12-30..2027-01-02",
}


@pytest.mark.parametrize(("text", "meaning"), JOINED.items())
def test_a_month_and_a_day_joined_by_anything_are_one_date(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), BARE.items())
def test_a_number_after_the_is_a_day_of_the_month(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), WORDS.items())
def test_a_day_of_the_month_in_words_is_one(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), YEARS.items())
def test_the_year_stands_after_the_day(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), CLOCK_FIRST.items())
def test_a_clock_time_before_a_month_and_a_day_is_no_day(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning


@pytest.mark.parametrize(("text", "meaning"), RANGES.items())
def test_dates_with_one_month_between_them_are_a_span(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text, TUESDAY) == meaning
