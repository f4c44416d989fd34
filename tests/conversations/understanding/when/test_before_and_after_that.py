"""An hour that only says what a visit must come before or after, and towns and visits that are only told of."""

from collections.abc import Callable

import pytest

HOURS = {
    "school run is at 3 so before that": "-15:00",
    "the school run is at 3 so before that please": "-15:00",
    "school run is at 3 so after that": "15:00-",
    "school run is at 3 so not before that": "15:00-",
    "tuesday, school run at 3 so before that": "2026-11-24 | -15:00",
    "my meeting is at 11 so after that": "11:00-",
    "I have a class at 2, anything before that": "-14:00",
    "work starts at 9 so before that": "-09:00",
    "the kids finish at 3:30 so before that": "-15:30",
    "pick up is at 3pm, so any time before then": "-15:00",
    "football is at 6 so it has to be before then": "-18:00",
    "I have a meeting from 2 to 3, after that is fine": "15:00-",
    "I have a meeting from 2 to 3, before that is fine": "-14:00",
    "I work until 5, after that": "17:00-",
}

TOLD = {
    "In Richmond they wanted 200 dollars for it.": "",
    "In Richmond they asked £80 for it": "",
    "Last summer in Richmond I stepped on glass.": "",
    "On weekends we go to Camden.": "",
    "most Saturdays we usually hike near Richmond": "",
    "It's a long way from Camden.": "place?ambiguous Camden",
    "I'm originally from Richmond.": "place?ambiguous Richmond",
    "Lucy from Camden recommended you.": "place?ambiguous Camden",
    "I have an appointment with a psychologist on the 8th already.": (
        "day?ambiguous 2026-12-08 | type?ambiguous Psychologist"
    ),
    "My GP sent me here for a psychologist.": "Psychologist",
    "On Mondays I go to work at 9, so after 5 please": "17:00-",
    "They wanted 20 pounds, is Camden cheaper": "Camden",
    "in Richmond please": "Richmond",
}


@pytest.mark.parametrize(("text", "meaning"), HOURS.items())
def test_an_hour_that_a_visit_comes_before_or_after(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), TOLD.items())
def test_what_is_told_is_not_taken_at_its_word(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
