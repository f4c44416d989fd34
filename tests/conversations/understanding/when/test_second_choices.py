"""What is taken instead of a day that is told: all others, the one after it, the second choice; and how long after."""

from collections.abc import Callable
from datetime import datetime

import pytest

from conversations.understanding import understand

SUNDAY = datetime(2026, 11, 22, 10, 0)  # noqa: DTZ001 - wall clock at the clinic
END = "2027-11-22"

NOT_THEN = {
    "got an interview thursday so not then, otherwise next week is "
    "open": "2026-11-23..2026-11-29 mon+tue+wed+fri+sat+sun",
    "ive a funeral on tuesday so cant do that day, otherwise next "
    "week": "2026-11-23..2026-11-29 mon+wed+thu+fri+sat+sun",
    "daughter's wedding is saturday so not then obviously": "day?excluded",
    "its my sons birthday on the 5th so anything but that day": "day?excluded",
    "my birthday is the 29th dont make me come then": "day?excluded",
    "Mum has dialysis mon wed fri so any other day": f"2026-11-22..{END} tue+thu+sat+sun | anytime",
    "choir is on tuesdays and thursdays so any other day": f"2026-11-22..{END} mon+wed+fri+sat+sun | anytime",
    "window cleaner comes monday, any other day": f"2026-11-22..{END} tue+wed+thu+fri+sat+sun | anytime",
    "he has football saturdays so any other day please": f"2026-11-22..{END} mon+tue+wed+thu+fri+sun | anytime",
    "any day as long as its not a monday or a weekend": f"2026-11-22..{END} tue+wed+thu+fri | anytime",
    "not a monday or a friday": f"2026-11-22..{END} tue+wed+thu+sat+sun",
    "any day but a monday, a tuesday or a wednesday": f"2026-11-22..{END} thu+fri+sat+sun | anytime",
    "tuesday and thursdays are a no from me": f"2026-11-22..{END} mon+wed+fri+sat+sun",
    "nothing next week": "2026-11-30..2027-11-30",
    "no time next week": "2026-11-30..2027-11-30",
}

THE_ONE_AFTER = {
    "exams finish 11 dec so the week after": "2026-12-14..2026-12-20",
    "got the builders in all of next week, so the one after that": "2026-11-30..2026-12-06",
    "childminder is off next week so it would have to be the week after": "2026-11-30..2026-12-06",
    "away this week so the one after": "2026-11-23..2026-11-29",
    "we're moving on the 27th so the week after": "2026-11-30..2026-12-06",
    "the plumber comes friday so the day after": "2026-11-28",
    "school trip on the 3rd, so the day before": "2026-12-02",
    "inspection on 4 december so the monday after": "2026-12-07",
    "they're here till next weekend so the weekend after": "2026-12-05..2026-12-06",
}

GONE_BY = {
    "I had the scan on Friday and they said see someone a week later": "2026-11-27",
    "had bloods on wednesday so a week after that": "2026-11-25",
    "had my stitches out thursday, they said 10 days after": "2026-11-29",
    "had the op on the 12th, 6 weeks after": "2026-12-24",
    "they did the first jab on the 3rd so 3 weeks after": "2026-11-24",
    "my last was on the 1st of september, 12 weeks after that": "2026-11-24",
    "i was in on monday and have to come a week after": "2026-11-23",
    "the physio said 2 weeks after the jab which was on the 18th so": "2026-12-02",
    "I see them on Friday and come to you a week later": "2026-12-04",
}

SECOND_CHOICE = {
    "if theres nothing tuesday wednesday will have to do": "2026-11-24..2026-11-25",
    "if there's no room on the 3rd the 4th": "2026-12-03..2026-12-04",
    "monday 10.20 or if that's gone any time tuesday": "2026-11-23..2026-11-24",
    "tuesday or wednesday but preferably wednesday": "2026-11-24..2026-11-25",
    "thursday or friday though ideally friday": "2026-11-26..2026-11-27",
    "mon 10.20 or if that's gone tues 9.40": "day?ambiguous 2026-11-23 10:20,2026-11-24 09:40",
    "any time monday, tuesday only after 3": "day?ambiguous 2026-11-23,2026-11-24 15:00-",
    "all day monday, tuesday till 3": "day?ambiguous 2026-11-23,2026-11-24 -15:00",
    "after 5 or on saturday": "day?ambiguous 17:00-,2026-11-28",
    "evenings or saturdays": "day?ambiguous 17:00-,2026-11-22..2027-11-22 sat",
    "mornings or any time friday": "day?ambiguous -12:00,2026-11-27",
    "either end of next week": "2026-11-23..2026-11-27 mon+tue+thu+fri",
    "the 1st, scrap that, the 2nd": "2026-12-02",
    "tuesday forget that make it thursday": "2026-11-26",
    "the 8th, tell a lie, the 9th": "2026-12-09",
}

EACH_ITS_HOURS = {
    "im free all day tuesday and after 1 on thursday": "day?ambiguous 2026-11-24,2026-11-26 13:00-",
    "2 to 3 on friday or after 4 on monday": "day?ambiguous 2026-11-27 14:00-15:00,2026-11-23 16:00-",
    "thursday or before 10 on tuesday": "day?ambiguous 2026-11-26,2026-11-24 -10:00",
    "id prefer mornings but can do afternoons on fridays": "day?ambiguous | time?ambiguous -17:00",
    "tuesday or after 4": "day?ambiguous 2026-11-24,16:00-",
    "tuesday or after": f"2026-11-24..{END}",
    "tuesday or before": "2026-11-22..2026-11-24",
    "the 10th or after": f"2026-12-10..{END}",
}

AT_LEAST = {
    "at least a week before christmas": "2026-11-22..2026-12-18",
    "at least 2 weeks before the 12th": "2026-11-22..2026-11-28",
    "no less than a week before the 4th": "2026-11-22..2026-11-27",
    "at least a fortnight after the 1st": f"2026-12-15..{END}",
    "not less than 3 days after tuesday": f"2026-11-27..{END}",
    "no more than a week before christmas": "2026-12-18..2026-12-25",
    "no less than 2 weeks": f"2026-12-06..{END}",
    "not less than 10 days from now": f"2026-12-02..{END}",
    "at least 2 weeks": f"2026-12-06..{END}",
    "a minimum of three weeks": f"2026-12-13..{END}",
    "a week at the outside": "2026-11-22..2026-11-29",
    "ten days max": "2026-11-22..2026-12-02",
    "before two weeks are up": "2026-11-22..2026-12-06",
    "any day for the next seven": "2026-11-22..2026-11-29",
    "within the next ten": "2026-11-22..2026-12-02",
    "2-3 weeks": "2026-12-06..2026-12-13",
    "later next week": "2026-11-25..2026-11-29",
    "last of the month": "2026-11-30",
    "the last of december": "2026-12-31",
    "day or two after christmas": "2026-12-26..2026-12-27",
    "a day next week": "2026-11-23..2026-11-29",
    "after easter": f"2027-03-30..{END}",
    "straight after the christmas bank holidays": f"2026-12-29..{END}",
    "after crimbo": f"2026-12-26..{END}",
    "the morra": "2026-11-23",
    "a sennight hence": "2026-11-29",
    "thursda at hauf ten": "2026-11-26 | 10:30",
    "satdy": "2026-11-28",
    "this day week": "2026-11-29",
    "tuesday week after 4": "2026-12-01 | 16:00-",
    "friday week before half 10": "2026-12-04 | -10:30",
}

AWAY = {
    "abroad until march": f"2027-03-01..{END}",
    "away until january": f"2027-01-01..{END}",
    "in spain till february": f"2027-02-01..{END}",
    "im in leeds until next week": f"2026-11-23..{END}",
    "we're in australia until the end of january": f"2027-02-01..{END}",
    "away until the start of february": f"2027-02-01..{END}",
    "on a cruise until april": f"2027-04-01..{END}",
    "busy until march": f"2027-03-01..{END}",
    "away until the 12th": f"2026-12-13..{END}",
}

BESIDE_AN_HOUR = {
    "hair appointment at 10 on friday so before that": "2026-11-27 | -10:00",
    "dentist 11.30 tuesday so can you see me before": "2026-11-24 | -11:30",
    "meeting till 11 friday so after that": "2026-11-27 | 11:00-",
    "I'm seeing the dentist at 11 on monday could I come to you after": "2026-11-23 | time?ambiguous 11:00",
    "off shift at 7am tuesday, straight after if you can": "2026-11-24 | time?ambiguous 07:00",
    "bus at 3 so before": "time?ambiguous 15:00",
    "nearest to midday without being after it": "-12:00",
    "close to noon but not after": "-12:00",
    "as near as possible to 3 but not before": "15:00-",
    "as near to christmas as you can": "day?ambiguous 2026-12-25",
    "no the 9.20": "time?ambiguous 09:20",
    "no the 9.20 please": "time?ambiguous 09:20",
    "no, the 9.20": "09:20",
    "9 no make it 10 on friday": "2026-11-27 | 10:00",
}

THE_LAST = {
    "latest you have on the 25th": "2026-11-25 | time?ambiguous",
    "the last one of the day": "time?ambiguous",
    "last appointment on friday": "2026-11-27 | time?ambiguous",
    "the last slot you have tuesday": "2026-11-24 | time?ambiguous",
    "last appointment wednesday": "2026-11-25 | time?ambiguous",
    "the latest you've got on friday": "2026-11-27 | time?ambiguous",
    "latest on wednesday": "2026-11-25 | time?ambiguous",
    "friday, last one of the day": "2026-11-27 | time?ambiguous",
    "as late as possible on tuesday": "2026-11-24 | 15:00-",
    "late on tuesday": "2026-11-24 | 15:00-",
    "earliest on wednesday": "2026-11-25 | soonest",
}

MEANT = (
    NOT_THEN | THE_ONE_AFTER | GONE_BY | SECOND_CHOICE | EACH_ITS_HOURS | AT_LEAST | AWAY | BESIDE_AN_HOUR | THE_LAST
)  # fmt: skip


@pytest.mark.parametrize(("text", "meaning"), MEANT.items())
def test_what_is_taken_instead(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


DENIED = {
    "not the 4th, 5th, 6th": ("day:2026-12-04", "day:2026-12-05", "day:2026-12-06"),
    "not over the bank holiday weekend": ("days:2026-12-26..2026-12-28",),
    "not during christmas week": ("days:2026-12-21..2026-12-27",),
    "daughter's wedding is saturday so not then obviously": ("weekday:5",),
    "my birthday is the 29th dont make me come then": ("day:2026-11-29",),
    "its my sons birthday on the 5th so anything but that day": ("day:2026-12-05",),
}


@pytest.mark.parametrize(("text", "denied"), DENIED.items())
def test_all_that_is_listed_is_denied(text: str, denied: tuple[str, ...]) -> None:
    found = understand(text, SUNDAY)
    assert (found.denied.listed, found.days) == (denied, None)


SEVERAL = (
    "not Monday Tuesday or Wednesday",
    "not monday, tuesday, wednesday",
    "not mon tue wed",
    "can't do mon tues weds",
)


@pytest.mark.parametrize("text", SEVERAL)
def test_what_is_left_of_the_week_is_wished_for(text: str) -> None:
    found = understand(text, SUNDAY)
    assert found.denied.listed == ("weekday:0", "weekday:1", "weekday:2")
    assert found.days is not None
    assert found.days.weekdays == {3, 4, 5, 6}


def test_of_two_the_second_is_meant_and_not_denied(told: Callable[..., str]) -> None:
    assert told("not monday, tuesday") == "2026-11-24"
