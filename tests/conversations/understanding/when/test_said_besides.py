"""What is said besides a day or an hour, and days left out of many; all said on Sunday 22 November 2026 at ten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations.understanding import understand
from tests.conversations.understanding.conftest import SUNDAY

END = "2027-11-22"
LEFT_OUT = {
    "any day next week but the monday": ("2026-11-23..2026-11-29 tue+wed+thu+fri+sat+sun | anytime", "weekday:0"),
    "every day next week but thursday": ("2026-11-23..2026-11-29 mon+tue+wed+fri+sat+sun", "weekday:3"),
    "any weekday next week but the friday": ("2026-11-23..2026-11-27 mon+tue+wed+thu", "weekday:4"),
    "every day next week but the tuesday and the friday": (
        "2026-11-23..2026-11-29 mon+wed+thu+sat+sun",
        "weekday:1 weekday:4",
    ),
    "any time next week but the monday": (
        "2026-11-23..2026-11-29 tue+wed+thu+fri+sat+sun | anytime",
        "weekday:0",
    ),
    "everyday but the 1st and the 3rd dec": (f"2026-11-22..{END}", "day:2026-12-01 day:2026-12-03"),
    "each day but the 2nd and the 4th dec": (f"2026-11-22..{END}", "day:2026-12-02 day:2026-12-04"),
    "all days but the 24th and 25th dec": (f"2026-11-22..{END}", "days:2026-12-24..2026-12-25"),
    "any day but the 8th dec": (f"2026-11-22..{END} | anytime", "day:2026-12-08"),
    "anything but the 25th": (f"2026-11-22..{END}", "day:2026-11-25"),
    "not this tuesday": (f"2026-11-22..{END}", "day:2026-11-24"),
    "not this friday": (f"2026-11-22..{END}", "day:2026-11-27"),
    "I can't do this tuesday": (f"2026-11-22..{END}", "day:2026-11-24"),
    "not this thursday please": (f"2026-11-22..{END}", "day:2026-11-26"),
    "any time but not this wednesday": (f"2026-11-22..{END} | anytime", "day:2026-11-25"),
    "not on this monday": ("2026-11-24..2027-11-24", "day:2026-11-23"),
    "not monday or tuesday": (f"2026-11-22..{END} wed+thu+fri+sat+sun", "weekday:0 weekday:1"),
    "not thursday nor friday": (f"2026-11-22..{END} mon+tue+wed+sat+sun", "weekday:3 weekday:4"),
    "not saturday or sunday": (f"2026-11-22..{END} mon+tue+wed+thu+fri", "weekday:5 weekday:6"),
    "not wednesday or the 4th": ("day?excluded", "weekday:2 day:2026-12-04"),
    "not mondays, mondays is dialysis": (f"2026-11-22..{END} tue+wed+thu+fri+sat+sun", "weekday:0"),
    "no tuesdays, tuesdays are my late shift": (f"2026-11-22..{END} mon+wed+thu+fri+sat+sun", "weekday:1"),
    "not the boxing day bank holiday": ("day?excluded", "day:2026-12-28"),
}
BOUNDS = {
    "I need it done by the time I go back to uni on the 11th of jan": "2026-11-22..2027-01-10",
    "needs sorting by the time we fly on the 8th": "2026-11-22..2026-12-07",
    "I want it done by the time the baby comes on 14 jan": "2026-11-22..2027-01-13",
    "it has to be finished by the time I start my new job on 4 january": "2026-11-22..2027-01-03",
    "by the time I get back on the 5th december": "2026-11-22..2026-12-04",
    "by the time term starts on the 5th of january": "2026-11-22..2027-01-04",
    "must be seen by the time I leave on the 12th": "2026-11-22..2026-12-11",
    "by the time my insurance ends on 31 december": "2026-11-22..2026-12-30",
    "by the time we move on 28 march": "2026-11-22..2027-03-27",
    "Not before 2 weeks, my GP said wait": f"2026-12-06..{END}",
    "not before 3 weeks": f"2026-12-13..{END}",
    "nothing before a fortnight": f"2026-12-06..{END}",
    "not until 2 weeks": f"2026-12-06..{END}",
    "not before a month": f"2026-12-22..{END}",
    "dont want it before 2 weeks": f"2026-12-06..{END}",
    "not before six weeks": f"2027-01-03..{END}",
    "no slots until ten days": f"2026-12-02..{END}",
    "after the 4th december I am home from Lagos": f"2026-12-05..{END}",
    "after the 7th december im back from Spain": f"2026-12-08..{END}",
    "from the 4th december we are here": f"2026-12-04..{END}",
    "Dr said come back in 6 weeks after 20 november": "2027-01-01",
    "come back in 4 weeks after 10 november": "2026-12-08",
    "in a month after 12 november": "2026-12-12",
    "in eight weeks after 20 october": "2026-12-15",
    "within two weeks from 20 november": "day?past 2027-11-20",
    "in two weeks from 4 december": "2026-12-04..2026-12-18",
}
DAYS = {
    "first o december": "2026-12-01",
    "second o' dec": "2026-12-02",
    "the third o january": "2027-01-03",
    "10th o december": "2026-12-10",
    "last o november": "2026-11-30",
    "twenty first o december": "2026-12-21",
    "5th o jan at 10": "2027-01-05 | 10:00",
    "end o march": "2027-03-21..2027-03-31",
    "i come on day 3 of month 12": "2026-12-03",
    "on day 28 of month 3": "2027-03-28",
    "first of Jan. Dec!! first of DEC": "2026-12-01",
    "5th of may, june! 5th of june": "2027-06-05",
    "toosday": "2026-11-24",
    "chewsday morning": "2026-11-24 | -12:00",
    "the boxing day bank holiday, the monday": "2026-12-28",
    "the boxing day bank holiday": "2026-12-28",
    "boxing day bank holiday monday": "2026-12-28",
    "the boxing day substitute bank holiday": "2026-12-28",
    "boxing day": "2026-12-26",
    "monday come a week": "2026-11-30",
    "tuesday come a week": "2026-12-01",
    "friday come a fortnight": "2026-12-11",
    "wednesday come two weeks": "2026-12-09",
    "monday not tomorrow but the one after": "2026-11-30",
    "Forget Thursday what about the day after": "2026-11-27",
    "scrap the 8th, how about the day after": "2026-12-09",
    "not friday, can we do the week after": "2026-11-30..2026-12-06",
    "that dead week before new year's": "2026-12-27..2026-12-31",
    "twixmas, whatsit, the dead days": "2026-12-27..2026-12-31",
    "between christmas and new year when the office is shut": "2026-12-26..2026-12-31",
    "the morn's morn": "2026-11-23 | -12:00",
    "mondays or thursdays, no others": f"2026-11-23..{END} mon+thu",
    "tuesday or friday, no others": "2026-11-24..2026-11-27 tue+fri",
    "wednesdays, no other day": f"2026-11-22..{END} wed",
    "the 8th or the 9th, no others": "2026-12-08..2026-12-09",
}
HOURS = {
    "10 o'clock on the 9th, or if not 11": "2026-12-09 | time?ambiguous 10:00,11:00",
    "9am on the 3rd, or if not 10": "2026-12-03 | time?ambiguous 09:00,10:00",
    "2pm tuesday or failing that 3": "2026-11-24 | time?ambiguous 14:00,15:00",
    "10 on friday, otherwise 11": "2026-11-27 | time?ambiguous 10:00,11:00",
    "half 10 thursday or if not half 11": "2026-11-26 | time?ambiguous 10:30,11:30",
    "early morning, im up at 5 anyway": "-10:00",
    "first thing, im up at 6 anyway": "-10:00",
    "evening, I go to bed at 10": "17:00-",
    "first thing tuesday, I am always up at half 5": "2026-11-24 | -10:00",
    "morning please, the dog gets me up at 6": "-12:00",
    "my shift ends at 2 on fridays": f"2026-11-22..{END} fri | 14:00-",
    "my shift finishes at 3 on tuesdays": f"2026-11-22..{END} tue | 15:00-",
    "school ends at 3 on mondays": f"2026-11-22..{END} mon | 15:00-",
    "lectures finish at 1 on thursdays": f"2026-11-22..{END} thu | 13:00-",
    "my shift ends at 2": "14:00-",
    "wednesday but not before lunch": "2026-11-25 | 12:00-",
    "friday but not after lunch": "2026-11-27 | -12:00",
    "tomorrow but not before lunch": "2026-11-23 | 12:00-",
    "as early as poss in the morning, I have to be at work for 10": "-10:00 | soonest",
    "25th before noon, else the 27th any time": "day?ambiguous 2026-11-25 -12:00,2026-11-27",
    "friday after 2, otherwise monday any time": "day?ambiguous 2026-11-27 14:00-,2026-11-23",
    "day 3 of month 13": "",
}


@pytest.mark.parametrize(("text", "meaning", "denied"), [(text, *told) for text, told in LEFT_OUT.items()])
def test_all_but_what_is_left_out(text: str, meaning: str, denied: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
    assert " ".join(understand(text, SUNDAY).denied.listed) == denied


@pytest.mark.parametrize(("text", "meaning"), [*BOUNDS.items(), *DAYS.items(), *HOURS.items()])
def test_what_is_said_besides(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
