"""Several things said at once, as people write them."""

from collections.abc import Callable

import pytest

PHRASES = {
    "tmrw morning": "2026-11-23 | -12:00",
    "tonight": "2026-11-22 | 17:00-",
    "this afternoon": "2026-11-22 | 12:00-17:00",
    "next tuesday after 4": "2026-12-01 | 16:00-",
    "2026-12-01 at 14:30": "2026-12-01 | 14:30",
    "any day next week": "2026-11-23..2026-11-29 | anytime",
    "Tuesday and Thursday afternoon": "2026-11-24..2026-11-26 tue+thu | 12:00-17:00",
    "Satruday morning": "2026-11-28 | -12:00",
    "any time after 2": "14:00- | anytime",
    "tomorrow at 9": "2026-11-23 | 09:00",
    "tomorrow 9am": "2026-11-23 | 09:00",
    "tues 10": "2026-11-24 | 10:00",
    "tuesday 4": "2026-11-24 | 16:00",
    "tuesday at 4 or wednesday at 10": "day?ambiguous 2026-11-24,2026-11-25 | time?ambiguous 10:00,16:00",
    "dr patel at camden tuesday morning": "2026-11-24 | -12:00 | Camden | Dr Anita Patel",
    "gp at richmond tomorrow after 4": "2026-11-23 | 16:00- | Richmond | GP consultation",
    "Physio in Camden with anyone next week in the morning": (
        "2026-11-23..2026-11-29 | -12:00 | Camden | Physiotherapy | anyone"
    ),
    "dermatology st albans 1 dec 10:30": "2026-12-01 | 10:30 | St Albans | Dermatology",
    "physio thursday 10-12 at kings cross with o'brien": (
        "2026-11-26 | 10:00-12:00 | King's Cross | Physiotherapy | Siobhán O'Brien"
    ),
    "I'd like to see Dr Young on the 13th at half past two please": "2026-12-13 | 14:30 | Dr Emma Young",
    "tomorrow 9": "2026-11-23 | 09:00",
    "I saw Dr Patel yesterday, can I see her again tomorrow": "2026-11-23 | Dr Anita Patel",
    "Hi, could I book a physio appointment in Camden for next Friday afternoon?": (
        "12:00-17:00 | Camden | Physiotherapy | day?ambiguous 2026-11-27,2026-12-04"
    ),
    "Is Dr Okafor free on Thursday after 2?": "2026-11-26 | 14:00- | Dr Tom Okafor",
    "Anything at Richmond before 10 on 1 December?": "2026-12-01 | -10:00 | Richmond",
    "dr young, canary wharf, 3 december, half past nine": "2026-12-03 | 09:30 | Canary Wharf | Dr Emma Young",
    "something on saturday morning at st albans please": "2026-11-28 | -12:00 | St Albans",
    "could we say wednesday at quarter to 3": "2026-11-25 | 14:45",
    "let's do the 8th at noon": "2026-12-08 | 12:00",
    "thursday would be better, about 11": "2026-11-26 | 11:00",
    "change it to friday 4pm": "2026-11-27 | 16:00",
    "can you do any later than 5 on weekdays": "2026-11-22..2027-11-22 mon+tue+wed+thu+fri | 17:00-",
    "evenings only, any site": "17:00- | anywhere",
    "weekend mornings": "2026-11-22..2027-11-22 sat+sun | -12:00",
    "Tuesday 1/12 at 16:30": "16:30 | day?ambiguous 2026-12-01,2027-01-12",
    "Tue 1 Dec 2026 16:30": "2026-12-01 | 16:30",
    "2 Dec, 9am, Camden, GP": "2026-12-02 | 09:00 | Camden | GP consultation",
    "27th Nov between 1 and 3": "2026-11-27 | 13:00-15:00",
    "first week of January, mornings, dr o'brien": "2027-01-01..2027-01-07 | -12:00 | Siobhán O'Brien",
    "Monday lunchtime": "2026-11-23 | 12:00-14:00",
    "friday 13:15": "2026-11-27 | 13:15",
    "the afternoon of the 10th": "2026-12-10 | 12:00-17:00",
    "10th in the afternoon": "2026-12-10 | 12:00-17:00",
    "a week on monday at 10am with dr jones": "2026-11-30 | 10:00 | clinician?ambiguous Dr Sarah Jones,Mr David Jones",
    "28/11/26 9.30": "2026-11-28 | 09:30",
    "28 nov 9.30": "2026-11-28 | 09:30",
    "the 6th? no, 7th at 5": "2026-12-07 | 17:00",
    "any morning this week except wednesday": "2026-11-22..2026-11-28 mon+tue+thu+fri+sat+sun | -12:00",
    "no later than noon on friday": "2026-11-27 | -12:00",
    "after 6 on the 24th": "2026-11-24 | 18:00-",
    "early afternoon on wednesday": "2026-11-25 | 13:00-15:00",
    "Thursday pm": "2026-11-26 | 12:00-17:00",
    "fri am": "2026-11-27 | -12:00",
    "sat am 9-11": "2026-11-28 | 09:00-11:00",
    "jan 5 2027 10am": "2027-01-05 | 10:00",
    "8/12 at 8": "day?ambiguous 2026-12-08,2027-08-12 | time?ambiguous 08:00,20:00",
    "9 to 11 tomorrow": "2026-11-23 | 09:00-11:00",
    "9 til 11 tomoz": "2026-11-23 | 09:00-11:00",
    "3-5 on 3/12": "15:00-17:00 | day?ambiguous 2026-12-03,2027-03-12",
    "14.45 tues": "2026-11-24 | 14:45",
    "noon on 4th": "2026-12-04 | 12:00",
    "at 12 on the 12th": "2026-12-12 | 12:00",
    "tomorrow 1630": "2026-11-23 | 16:30",
    "tomorrow evening after 8": "2026-11-23 | 20:00-",
    "Tuesday morning or Wednesday afternoon": "-17:00 | day?ambiguous 2026-11-24,2026-11-25",
    "any evening next week after 6 in camden with a female gp": (
        "2026-11-23..2026-11-29 | 18:00- | Camden | GP consultation | female"
    ),
    "could you do the week after next, mornings only": "2026-11-30..2026-12-06 | -12:00",
    "dr okafor, first thing on friday": "2026-11-27 | -10:00 | Dr Tom Okafor",
    "can my husband come on friday at 3 instead": "2026-11-27 | 15:00",
    "at 3 o clock tues": "2026-11-24 | 15:00",
    "half 10 on sat": "2026-11-28 | 10:30",
    "ten o'clock sharp on the 2nd": "2026-12-02 | 10:00",
    "16:00 - 17:00 on wed": "2026-11-25 | 16:00-17:00",
    "any time on thursday": "2026-11-26 | anytime",
    "whenever on friday": "2026-11-27 | anytime",
    "is dr patel in on mondays": "2026-11-22..2027-11-22 mon | Dr Anita Patel",
    "thurs pm camden": "2026-11-26 | 12:00-17:00 | Camden",
    "mon, tue or thu mornings": "2026-11-23..2026-11-26 mon+tue+thu | -12:00",
    "1 dec 4pm or 2 dec 10am": "day?ambiguous 2026-12-01,2026-12-02 | time?ambiguous 10:00,16:00",
    "today at 4": "2026-11-22 | 16:00",
    "tonight at 8": "2026-11-22 | 20:00",
    "sunday at 11": "11:00 | day?ambiguous 2026-11-22,2026-11-29",
    "12.1.27 at 9.30": "2027-01-12 | 09:30",
    "9.20 with dr patel": "09:20 | Dr Anita Patel",
    "the day after tomorrow at noon": "2026-11-24 | 12:00",
}


@pytest.mark.parametrize(("text", "meaning"), PHRASES.items())
def test_every_wish_in_a_message_is_understood(text: str, meaning: str, told: Callable[[str], str]) -> None:
    assert told(text) == meaning
