"""Days and hours told by a rota: shifts, half days, pay day, terms, the end of the day, nights that are counted."""

from collections.abc import Callable

import pytest

END = "2027-11-22"

SHIFTS = {
    "im on earlies this week so afternoons": "2026-11-22..2026-11-29 | 12:00-17:00",
    "im on lates next week so mornings only": "2026-11-23..2026-11-29 | -12:00",
    "hubby is on nights next week so afternoons": "2026-11-23..2026-11-29 | 12:00-17:00",
    "we are on late shifts so mornings": "-12:00",
    "on nights till thursday, after that is fine": f"2026-11-27..{END}",
    "im working nights until friday, any time after that": f"2026-11-28..{END}",
    "on lates till the 4th, after that please": f"2026-12-05..{END}",
    "I work 6-2 so any time after": "14:00-",
    "my hours are 8 to 4, free after": "16:00-",
    "on shift 6-11 and after works": "11:00-",
    "she works 7 to 3 so after that": "15:00-",
    "I work 6-11 so anything after": "11:00-",
    "my hours are 8-4 so any time after that": "16:00-",
    "my shift is 2-10 so mornings": "-12:00",
    "i do 9 to 5 so evenings": "17:00-",
    "my shift is 6 to 2 so afternoons": "12:00-17:00",
    "i work 6 til 2 monday to friday": "time?excluded",
    "i have a half day friday so the afternoon": "2026-11-27 | 12:00-17:00",
    "ive got a half day on the 3rd, so the morning": "2026-12-03 | -12:00",
    "ive got a half day on the 3rd, the morning is free": "2026-12-03 | -12:00",
    "fridays i work 6-2 so any time after": f"2026-11-22..{END} fri | 14:00-",
    "only weekends i work all week": f"2026-11-22..{END} sat+sun",
    "saturdays please, im at work all week": f"2026-11-22..{END} sat",
    "work every day but friday": f"2026-11-22..{END} fri",
    "i work every day except mondays": f"2026-11-22..{END} mon",
    "we're at work all week apart from wednesday": f"2026-11-22..{END} wed",
    "only work tuesdays": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun | anytime",
}

AT_NIGHT = {
    "weeknights": f"2026-11-22..{END} mon+tue+wed+thu+fri | 17:00-",
    "any week night": f"2026-11-22..{END} mon+tue+wed+thu+fri | 17:00-",
    "school nights": f"2026-11-22..{END} mon+tue+wed+thu+sun | 17:00-",
    "late monday night": "2026-11-23 | 19:00-",
    "in 3 sleeps": "2026-11-25",
    "three sleeps from now": "2026-11-25",
    "five sleeps": "2026-11-27",
    "five sleeps till christmas lol, but before that": "2026-11-22..2026-12-24",
}

END_OF_THE_DAY = {
    "by the end of the day": "2026-11-22",
    "by the end of play friday": "2026-11-22..2026-11-27",
    "by the end of the working day on tuesday": "2026-11-22..2026-11-24",
    "by the end of today": "2026-11-22",
    "before the day is out": "2026-11-22",
    "before the week is out": "2026-11-22..2026-11-29",
    "before the week is over": "2026-11-22..2026-11-29",
    "by friday lunchtime": "2026-11-22..2026-11-27 | -12:00",
    "until thursday lunch": "2026-11-22..2026-11-26 | -12:00",
    "by tuesday teatime": "2026-11-22..2026-11-24 | -16:00",
    "by teatime tomorrow": "2026-11-23 | -16:00",
    "evenings in the week, saturday mornings": (
        "day?ambiguous 2026-11-22..2027-11-22 mon+tue+wed+thu+fri 17:00-,2026-11-22..2027-11-22 sat -12:00"
    ),
    "after 5 in the week or any time saturday": (
        "day?ambiguous 2026-11-22..2027-11-22 mon+tue+wed+thu+fri 17:00-,2026-11-28"
    ),
    "mornings in the week": f"2026-11-22..{END} mon+tue+wed+thu+fri | -12:00",
}

PAY_AND_TERM = {
    "after pay day which is the 30th": f"2026-12-01..{END}",
    "pay day is friday so after that": f"2026-11-28..{END}",
    "payday's the 27th, so after that": f"2026-11-28..{END}",
    "not til I get paid on the 28th": f"2026-11-28..{END}",
    "after payday": "day?ambiguous",
    "after my next pay day": "day?ambiguous",
    "when term starts on the 5th of january": f"2027-01-05..{END}",
    "once school goes back on 4 january": f"2027-01-04..{END}",
    "before term ends": "day?ambiguous",
    "last day of term": "day?ambiguous",
    "first day of the new term": "day?ambiguous",
    "in the Christmas school holidays": "day?ambiguous",
    "after the school run": "time?ambiguous 09:00-,15:30-",
    "any time after the school run": "time?ambiguous 09:00-,15:30-",
    "not during the school run": "time?excluded",
    "at dinnertime": "time?ambiguous 12:00-14:00,17:00-",
    "round dinner time, up north dinner mind": "time?ambiguous 12:00-14:00,17:00-",
}

BY_THE_MOON = (
    "after ramadan", "during ramadan", "before eid", ("after eid al "
                                                     "fitr"), "diwali", "after hanukkah", "chinese new year",
    "once lent is over", "not during ramadan", "at passover", "after yom kippur", "the full moon", ("the week of "
                                                                                                   "vaisakhi"),
)  # fmt: skip

ON_THE_CLOCK = {
    "0930 hrs wednesday": "2026-11-25 | 09:30",
    "13 hundred hours": "13:00",
    "bang on 9 friday": "2026-11-27 | 09:00",
    "dead on half 10 tuesday": "2026-11-24 | 10:30",
    "tomorrow morning early if you can love": "2026-11-23 | -10:00",
    "thursday morning nice and early": "2026-11-26 | -10:00",
    "any time except 3": "anytime",
    "anytime apart from 9 to 10": "anytime",
    "10 til late": "10:00-",
    "thurs before 1 after 11": "2026-11-26 | 11:00-13:00",
    "five past or ten past 3": "time?ambiguous 15:05,15:10",
    "half past or quarter to 11": "time?ambiguous 10:45,11:30",
    "got any 10 o'clocks left on monday": "2026-11-23 | 10:00",
    "appointment for two on friday": "2026-11-27 | time?ambiguous 14:00",
    "appointment for two thirty on friday": "2026-11-27 | 14:30",
}


@pytest.mark.parametrize(
    ("text", "meaning"), (SHIFTS | AT_NIGHT | END_OF_THE_DAY | PAY_AND_TERM | ON_THE_CLOCK).items()
)
def test_what_a_rota_tells_is_read(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize("text", BY_THE_MOON)
def test_feasts_that_move_with_the_moon_are_asked(text: str, told: Callable[..., str]) -> None:
    assert told(text) in ("day?ambiguous", "day?excluded")


@pytest.mark.parametrize("text", ["eid is on the 20th of march so after that", "after ramadan, 22 march onwards"])
def test_a_date_beside_such_a_feast_tells_it(text: str, told: Callable[..., str]) -> None:
    assert told(text).endswith(END)
