"""Days and hours told with a reason: what somebody does on other days, when something is over, where one has to be."""

from collections.abc import Callable

import pytest

END = "2027-11-22"

OTHER_DAYS = {
    "can it be a different day to my sister shes on tuesday": "day?excluded",
    "a different day from my wife, who is on the 4th": "day?excluded",
    "another day than my husband who comes on the 8th": "day?excluded",
    "at college tues and thurs so other days": f"2026-11-22..{END} mon+wed+fri+sat+sun | anytime",
    "at work mon and weds so the other days are fine": f"2026-11-22..{END} tue+thu+fri+sat+sun | anytime",
    "I swim mon wed and fri mornings, otherwise anytime": f"2026-11-22..{END} tue+thu+sat+sun | anytime",
    "choir is on tuesdays, other than that im free": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun | anytime",
    "i mind the grandchildren mondays, otherwise any day": f"2026-11-22..{END} tue+wed+thu+fri+sat+sun | anytime",
    "the Tuesday, not this coming one": "2026-12-01",
    "friday, not this one": "2026-12-04",
    "next wed not this wed": "2026-12-02",
    "friday week, not this one": "2026-12-04",
    "thursday but not this thursday": "2026-12-03",
}

ONCE_IT_IS_OVER = {
    "at sea til the 15th": f"2026-12-16..{END}",
    "in hospital till tuesday": f"2026-11-25..{END}",
    "wedding's on the 12th so at least a week before": "2026-11-22..2026-12-05",
    "op is on the 1st so at least 2 weeks after": f"2026-12-15..{END}",
    "wedding's on the 12th so a week before": "2026-12-05",
    "after my exams, last one's the 9th": f"2026-12-10..{END}",
    "before my finals, the first is on the 7th": "2026-11-22..2026-12-06",
    "when the cast is off, the 3rd": f"2026-12-03..{END}",
    "when my plaster comes off on the 3rd": f"2026-12-03..{END}",
    "after my holiday, i get back on the 20th": f"2026-12-20..{END}",
    "after our trip, we are home on 4 december": f"2026-12-04..{END}",
    "lambing til april so after that": f"2027-04-01..{END}",
    "away until the 12th, so after that": f"2026-12-13..{END}",
    "second week after new year": "2027-01-11..2027-01-17",
    "the third week after the 4th of january": "2027-01-25..2027-01-31",
    "before the month's out": "2026-11-22..2026-11-30",
}

THE_ONE_BEFORE = {
    "the day before the day before the first monday in december": "2026-12-05",
    "i am there all next week so the week before": "day?ambiguous",
}

NOT_AFTER_IT = {
    "nothing till after new year": f"2027-01-02..{END}",
    "cant come after friday": "2026-11-22..2026-11-27",
    "cant do after the 10th": "2026-11-22..2026-12-10",
    "can't go past the 4th": "2026-11-22..2026-12-04",
    "it cant wait beyond tuesday": "2026-11-22..2026-11-24",
    "dont want to leave it later than the 5th": "2026-11-22..2026-12-05",
    "im not available after the 10th": "2026-11-22..2026-12-10",
    "i dont want anything after the 4th": "2026-11-22..2026-12-04",
    "i dont mind after friday": f"2026-11-28..{END}",
    "not free until after friday": f"2026-11-28..{END}",
    "we arent back until after christmas": f"2026-12-26..{END}",
    "dont book it before friday, after friday is ok": f"2026-11-28..{END}",
    "december except the first week": "2026-12-08..2026-12-31",
    "january bar the last week": "2027-01-01..2027-01-24",
    "february but not the last fortnight": "2027-02-01..2027-02-14",
    "whenever, bar mornings": "12:00-",
    "any time barring evenings": "-17:00",
    "tuesday at 2, or rather 3": "2026-11-24 | 15:00",
    "at 10, make that 11 please": "11:00",
    "this week or early next": "2026-11-22..2026-11-29",
    "all days fine but not before 11 on mondays": "11:00- | day?ambiguous",
}

BUSY_THEN = {
    "im away from the 10th": "2026-11-22..2026-12-09",
    "im away after the 10th": "2026-11-22..2026-12-10",
    "im away before the 10th": f"2026-12-10..{END}",
    "im busy after the 10th": "2026-11-22..2026-12-10",
    "im busy from the 10th": "2026-11-22..2026-12-09",
    "im gone by the 10th": "2026-11-22..2026-12-09",
    "no good after the 10th": "2026-11-22..2026-12-10",
    "cant do from the 10th": "2026-11-22..2026-12-09",
    "out of the country from friday": "2026-11-22..2026-11-26",
    "on leave before the 7th": f"2026-12-07..{END}",
    "im busy till the 10th": f"2026-12-11..{END}",
    "im free from the 10th": f"2026-12-10..{END}",
    "im around until the 10th": "2026-11-22..2026-12-10",
    "im busy at the moment, after the 10th is better": f"2026-12-11..{END}",
    "the 10th at latest": "2026-11-22..2026-12-10",
    "no later the 10th": "2026-11-22..2026-12-10",
    "im at work from 2": "-14:00",
    "working after 12": "-12:00",
    "out from 3": "-15:00",
    "im busy after 3": "-15:00",
    "before 10 is no good": "10:00-",
    "im out till 3": "15:00-",
    "any day but nothing past half 4": "time?ambiguous -16:30",
}

ANOTHER_WEEK = {
    "I'm away the first week of december so the second": "2026-12-08..2026-12-14",
    "first week of december is out, second week ok": "2026-12-08..2026-12-14",
    "the first week of january is no good but the third is fine": "2027-01-15..2027-01-21",
    "working through to the 9th": f"2026-12-10..{END}",
    "im working right through until friday": f"2026-11-28..{END}",
    "work wont let me have mondays": f"2026-11-22..{END} tue+wed+thu+fri+sat+sun",
    "they won't let me off on the 4th": "day?excluded",
    "monday at either end of the day": "2026-11-23 | time?ambiguous -10:00,16:00-",
}

SO_THAT_HOUR = {
    "give me till 10 to get there": "10:00-",
    "i can be there by 2": "14:00-",
    "we could get to you by half 11": "11:30-",
    "i can get there for half nine": "09:30",
    "takes me an hour so half ten earliest": "10:30- | soonest",
    "i have a lesson at 10 on thursday so it would have to be the afternoon": "2026-11-26 | 12:00-17:00",
    "waiting in for a parcel tuesday morning so the afternoon": "2026-11-24 | 12:00-17:00",
    "court on the 3rd in the morning so afternoon": "2026-12-03 | 12:00-17:00",
    "must be back home for 3": "-15:00",
    "need to be home for 12": "-12:00",
    "i have to be back at work for 2": "-14:00",
    "need to be out by half 11": "-11:30",
    "round lunch": "12:00-14:00",
    "round teatime monday": "2026-11-23 | 16:00-18:00",
    "saturday tea time": "2026-11-28 | 16:00-18:00",
}

EACH_WITH_ITS_DATE = {
    "tues 24 to thurs 26": "2026-11-24..2026-11-26",
    "tues 24 or thurs 26": "2026-11-24..2026-11-26 tue+thu",
    "tues 24/wed 25": "2026-11-24..2026-11-25",
    "weds 25 - fri 27": "2026-11-25..2026-11-27",
    "frid": "2026-11-27",
}


NEAR_A_FEAST = {
    "the two weeks before easter": "2027-03-14..2027-03-27",
    "the three days after christmas": "2026-12-26..2026-12-28",
    "after new year but before the 10th of january": "2027-01-02..2027-01-09",
    "towards christmas": "day?ambiguous 2026-12-25",
    "nearer christmas": "day?ambiguous 2026-12-25",
    "closer to the 4th": "day?ambiguous 2026-12-04",
    "over new year": "2026-12-31..2027-01-01",
    "early doors next year": "2027-01-01..2027-03-31",
}

EARLY_OR_LATE = {
    "friday after work, so half 5 on": "2026-11-27 | 17:30-",
    "any day, 10.30 on": "10:30-",
    "monday through wednesday mornings": "2026-11-23..2026-11-25 | -12:00",
    "anytime am": "-12:00",
    "any am next week": "2026-11-23..2026-11-29 | -12:00",
    "either am": "-12:00",
    "late am": "11:00-12:00",
    "early pm thursday": "2026-11-26 | 13:00-15:00",
    "mid pm": "14:00-16:00",
    "tomorrow late pm": "2026-11-23 | 15:00-18:00",
    "am or early pm": "time?ambiguous -12:00,13:00-15:00",
    "between appointments at 10 and 12": "10:00-12:00",
    "first thing monday morning": "2026-11-23 | -10:00",
    "any evening this week but not late": "2026-11-22..2026-11-29 | 17:00-19:00",
    "lateish morning": "11:00-12:00",
    "earlyish afternoon": "13:00-15:00",
    "early-ish tuesday": "2026-11-24 | -10:00",
    "late-ish on tuesday": "2026-11-24 | 15:00-",
}


SO_THAT_IS_PLAIN = {
    "good morning, my nan says wednesday afternoon, please": "2026-11-25 | 12:00-17:00",
    "my son says wednesday. i cant do that": "day?excluded",
    "Susan says the 9th": "2026-12-09",
    "weds pm no lectures": "2026-11-25 | 12:00-17:00",
    "thurs or fri, kids back at school then": "2026-11-26..2026-11-27",
    "Fri 27th (not superstitious!) am": "2026-11-27 | -12:00",
    "wednesday afternoon, not the evening theres a match": "2026-11-25 | 12:00-17:00",
    "not till after the 24th we are in Portugal": f"2026-11-25..{END}",
    "tues before 10 as we open at 10": "2026-11-24 | -10:00",
    "Half past two on Tuesday full stop": "2026-11-24 | 14:30",
    "got thursday off": "2026-11-26",
    "neighbour will run me up on tuesday at 2": "2026-11-24 | 14:00",
    "Thursday unless it snows": "2026-11-26",
    "from the 3rd of december as my hip is being done before that": f"2026-12-03..{END}",
    "not before ten I take my time in the mornings": "10:00-",
    "tuesdays im at dialysis": f"2026-11-22..{END} mon+wed+thu+fri+sat+sun",
    "got childcare thurs so then": "2026-11-26",
    "half day weds so 2 oclock onwards": "2026-11-25 | 14:00-",
    "marti sorry tuesday 18:00": "2026-11-24 | 18:00",
    "when Susan is off work which is the week after next": "2026-11-30..2026-12-06",
}

IN_BRIEF = {
    "carer comes at 8 and 12 so in between": "08:00-12:00",
    "not before 10 or after 3 on friday": "2026-11-27 | 10:00-15:00",
    "between school runs so 9.30 to 2.30": "09:30-14:30",
    "Transport needs 2 days notice so thursday earliest": f"2026-11-26..{END}",
    "when I come back from Jamaica 14th dec onward": f"2026-12-14..{END}",
    "in the afternoons, I'm at the allotment till 1": "13:00-17:00",
    "after Hogmanay, say the 5th": "2027-01-05",
    "31/3 or 1/4, pm": "2027-03-31..2027-04-01 | 12:00-17:00",
    "in december, first monday": "2026-12-07",
    "am wed or thurs": "2026-11-25..2026-11-26 | -12:00",
    "friday 11ish onwards": "2026-11-27 | 11:00-",
    "half ten, cant be any earlier": "10:30-",
    "mon no tues yes": "2026-11-24",
    "1st Feb, or that week": "2027-02-01..2027-02-07",
}

MEANT = (
    *(SO_THAT_IS_PLAIN, IN_BRIEF),
    *(NEAR_A_FEAST, THE_ONE_BEFORE, EARLY_OR_LATE, OTHER_DAYS, ONCE_IT_IS_OVER),
    *(NOT_AFTER_IT, BUSY_THEN, ANOTHER_WEEK, SO_THAT_HOUR, EACH_WITH_ITS_DATE),
)


@pytest.mark.parametrize(("text", "meaning"), [pair for table in MEANT for pair in table.items()])
def test_what_is_told_with_a_reason(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize("text", ["mon 9 or tue 10", "mon 9 to tue 11"])
def test_small_numbers_beside_weekdays_may_be_hours(text: str, told: Callable[..., str]) -> None:
    assert "?" in told(text)


@pytest.mark.parametrize("text", ["monday or any other day", "i want monday, any other day is no good"])
def test_another_day_beside_a_wish_denies_nothing(text: str, told: Callable[..., str]) -> None:
    assert "tue+wed" not in told(text)


@pytest.mark.parametrize(
    "text",
    [
        *("the letter says the 9th", "thursday no car", "sunday after church", "Friday (its my dialysis day) am"),
        *("reception said thursday", "friday no school so kids home after 12", "half day weds", "11am-3pm no gap"),
        *("the week of my birthday", "carer off thursday", "maybe sorry", "thursday if its not thursday", "3/4 or 4/5"),
    ],
)
def test_what_may_speak_against_it_is_asked_or_told(text: str, told: Callable[..., str]) -> None:
    assert "?" in told(text) or not told(text)
