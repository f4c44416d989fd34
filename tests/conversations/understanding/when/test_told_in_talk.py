"""Days and hours that a sentence settles, and those that it leaves out, however it is told."""

from collections.abc import Callable

import pytest

# Said on Sunday 22 November 2026 at 10:00.
LEFT_OUT = {
    "Any time except when I pick up the twins, 3 to 4": "anytime",
    "every day is fine but 12-1 I have lunch": "",
    "any time, but 1 to 2 is best": "13:00-14:00",
    "Friday not too early, I'm slow in the mornings": "2026-11-27 | 10:00-",
    "Saturday morning, I can't take more time off": "2026-11-28 | -12:00",
    "Tuesday no, the day after yes": "2026-11-25",
    "christmas day no. After": "2026-12-26..2027-11-22",
    "today or Friday, tomorrow I am in court": "2026-11-22..2026-11-27 fri+sun",
    "Friday or Monday, tomorrow I'm working": "2026-11-27",
    "this week is a write off. Monday?": "2026-11-23",
    "on the 30th we are in town anyway": "2026-11-30",
    "I'm in Leeds till Friday, any time from Saturday": "2026-11-28..2027-11-22 | anytime",
}
SETTLED = {
    "my boss lets me go only Fridays after 2": "2026-11-22..2027-11-22 fri | 14:00-",
    "thursday at 2, no sorry 3": "2026-11-26 | 15:00",
    "not at 2, no sorry 3": "time?excluded",
    "Thursday at 1, hmm I have choir, make it 2.30": "2026-11-26 | 14:30",
    "10 to 2 school hours, any weekday": "2026-11-22..2027-11-22 mon+tue+wed+thu+fri | 10:00-14:00",
    "I finish at 4 and need 40 min to get to you, so 5ish": "17:00",
    "5ish but before 5.30": "17:00-17:30",
    "after 4, 5ish": "17:00",
    "Thurs 26 between 12 and 2": "2026-11-26 | 12:00-14:00",
    "tuesday, eleven o'clock or twenty past": "2026-11-24 | time?ambiguous 11:00,11:20",
    "tomorrow latest Wednesday": "2026-11-23..2026-11-25",
    "before school breaks up on the 18th": "2026-11-22..2026-12-17",
    "Mondays I'm free all day, other days only after 5": "17:00- | day?ambiguous",
}


@pytest.mark.parametrize(("text", "meaning"), [*LEFT_OUT.items(), *SETTLED.items()])
def test_what_is_told_in_talk_is_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
