"""What is mentioned is not wished: people who are called like a town, where one lived, what others do, what is refused.

Said on Sunday 22 November 2026, at a clinic whose sites are called like people.
"""

from collections.abc import Callable

import pytest

from conversations.understanding import Names

NAMES = Names(
    places=(
        "Ashford",
        "Kingston",
        "Preston",
        "Lincoln",
        "Lancaster",
        "Milton Keynes",
        "St Albans",
        "Hope Valley",
        "Mountain Ash",
    ),
    types=(
        "Dermatologist",
        "Psychologist",
        "Psychiatrist",
        "General Practitioner",
        "Eye surgery (Ophthalmology)",
    ),
)

# A name after a title, after "my name is", or behind a first name is a person's.
PEOPLE = {
    "Dr. Preston on Tuesday please": "2026-11-24",
    "mrs kingston here, is friday at 3pm free?": "2026-11-27 | 15:00",
    "Miss Monday would like a psychologist": "Psychologist",
    "Dr Saturday": "",
    "dr saturday pls": "2026-11-28",
    "Prof. Nadia Lancastar sent me": "",
    "Nurse Lincoln": "",
    "nurse lincoln": "place?ambiguous Lincoln",
    "Doctor Lincoln was kind": "",
    "a doctor in Lincoln": "Lincoln",
    "a dr preston": "place?ambiguous Preston",
    "My name is Hope Vally and I need a dermatologist": "Dermatologist",
    "name: preston, day: friday": "2026-11-27",
    "My son Carl Ashford needs a dermatologist": "Dermatologist",
    "my wife tina preston": "",
    "Abigail Lincoln, dob 2 June 1990": "",
    "Abigail Lincoln wants to come on Friday": "2026-11-27",
    "Book it for Abigail Lincoln": "place?ambiguous Lincoln",
    "Can April Preston come on Friday?": "2026-11-27 | place?ambiguous Preston",
    "in April Preston would be good": "2027-04-01..2027-04-30 | Preston",
    "Preston Jones called": "place?ambiguous Preston",
    "I am Preston": "",
    "i am preston": "place?ambiguous Preston",
    "Lancaster here, can I come on friday?": "2026-11-27",
    "Friday at 9am please. Regards, Ashford": "2026-11-27 | 09:00",
    "thanks, tina ashford": "",
    "thanks, ashford": "Ashford",
    "12 Lincoln Road": "",
    "the Lincoln newspaper": "place?ambiguous Lincoln",
    "the Lincoln clinic please": "Lincoln",
    "DOWNTOWN LINCOLN": "Lincoln",
    "Downtown Lincoln": "Lincoln",
    "I want to see Dr. Ann Preston": "place?ambiguous Preston",
    "dr ann preston": "Preston",
    "dr ann prestn": "place?ambiguous Preston",
    "Is Dr Patel Preston on Friday": "2026-11-27 | place?ambiguous Preston",
    "Dr. Lincoln Preston": "",
    "ashford tomorrow at 9am": "2026-11-23 | 09:00 | Ashford",
    "mtn ash": "Mountain Ash",
    "my name is": "",
}

# Where somebody was, what was or what others do: no place, no day, no type.
TOLD = (
    "We drove through Lincoln on Friday",
    "my aunt lives in Preston",
    "Her office is in Kingston",
    "the clinic saw us in Ashford in 2011, and again in Preston in 2013",
    "the clinic saw us in Ashford, then sent us to Preston",
    "I know him from when he taught in Lincoln",
    "a friend from Preston is staying until Friday",
    "my brother is a psychiatrist",
    "she is a psychiatrist in Preston",
    "my psychologist said it will pass by Friday",
    "He says a psychiatrist once cured him",
    "I grew up in Ashford",
    "my daughter fainted at 4 on Friday",
    "last time you saw me at 9.30",
    "the meeting ends at four",
    "I'd been told someone would phone at 3 on Thursday",
    "she arrives on saturday at noon",
    "they will ring at 4",
    "they'll ring at 4",
    "you said somebody would come at 9",
    "I walked in on Monday at 10, then at 4",
    "on Friday I couldn't move",
    "our first visit was on 3 July 2018 at 11:40",
    "your colleague was asked to call on Friday",
    "the tuesday people were late",
    "the soonest train is at 4",
    "My folks are from Kingston",
)

# What may be meant is asked back, and what is said of oneself is taken.
PERHAPS = {
    "I'm flying out of Lincoln tonight": "day?ambiguous 2026-11-22 | time?ambiguous 17:00- | place?ambiguous Lincoln",
    "I have relatives in Ashford": "place?ambiguous Ashford",
    "Lincoln is my dog": "place?ambiguous Lincoln",
    "I work as a psychologist": "type?ambiguous Psychologist",
    "Why would I go to Preston?": "place?ambiguous Preston",
    "How far is Preston?": "place?ambiguous Preston",
    "I've never been to Preston, is there a dermatologist?": "Dermatologist",
    "My bank is in Lincoln so a doctor there would be good": "place?ambiguous Lincoln",
    "I live in Ashford": "Ashford",
    "My eye appointment is at 3 on Tuesday": "day?ambiguous 2026-11-24 | time?ambiguous 15:00",
    "is 7.30 too early for you": "time?ambiguous 07:30,19:30",
    "half day on friday": "day?ambiguous 2026-11-27",
    "a week later please": "day?ambiguous",
    "two days later": "day?ambiguous",
    "Do I have an appointment on Friday?": "day?ambiguous 2026-11-27",
    "did I book for the 3rd": "day?ambiguous 2026-12-03",
    "our house near Lincoln is being painted until Friday": "day?ambiguous | place?ambiguous Lincoln",
    "they want me to fly to Preston on friday": "day?ambiguous 2026-11-27 | place?ambiguous Preston",
    "every autumn we camp near Lincoln": "place?ambiguous Lincoln",
    "I already have a psychologist": "type?ambiguous Psychologist",
    "my appointment is on the 2nd at 2, right?": "day?ambiguous 2026-12-02 | time?ambiguous 14:00",
}

REFUSED = {
    "Please don't send me to Kingston": "place?excluded",
    "no dermatologists in Preston please": "Dermatologist | place?excluded",
    "my uncle detests going to Lincoln, so look in Ashford": "Ashford",
    "skip Preston": "place?excluded",
    "Preston? no thanks": "place?excluded",
    "i'm not travelling to Kingston": "place?excluded",
    "I can't come to Ashford but Kingston is fine": "Kingston",
    "do not book friday": "day?excluded",
    "I never asked for 4pm, I asked for 5pm": "17:00",
    "wednesday at 1, make that 2pm": "2026-11-25 | 14:00",
    "cancel my visit on Monday, book Tuesday": "2026-11-24",
    "cancel friday": "day?excluded",
    "I'm no longer in Preston": "place?excluded",
    "we don't live in Preston, we moved to Lincoln": "place?excluded",
}

# A clause that asks stands, whatever is told beside it.
WISHED = {
    "the lodger woke me at 2, then at 5. Can I come tomorrow at 11 am?": "2026-11-23 | 11:00",
    "the nursery shuts at 5 so 3.30pm works": "15:30",
    "my cousin had hers on Monday, it is my turn: Tuesday 5pm please": "2026-11-24 | 17:00",
    "I will be in Wales on Monday, so let's say Wednesday": "2026-11-25",
    "I'm on call until Wednesday, so Friday at 3pm": "2026-11-27 | 15:00",
    "I'd had a slot on the 2nd, can I have the 3rd?": "2026-12-03",
    "Fine. Put us down for monday at quarter past 2 in the afternoon": "2026-11-23 | 14:15",
    "note me for Monday at 3pm": "2026-11-23 | 15:00",
    "the midwife told us to see a psychologist": "Psychologist",
    "the nurse referred me to a dermatologist": "Dermatologist",
    "I forgot to say, in Preston": "Preston",
    "I had Tuesday in mind": "2026-11-24",
    "I got Tuesday off": "2026-11-24",
    "my preference is Tuesday": "2026-11-24",
    "I checked and Tuesday at 3pm works": "2026-11-24 | 15:00",
    "my daughter has time on Friday": "2026-11-27",
    "my dad can come on Friday at 9am": "2026-11-27 | 09:00",
    "my wife wants Tuesday": "2026-11-24",
    "the time was fine, Preston please": "Preston",
    "I've been looking for a dermatologist in Preston": "Preston | Dermatologist",
    "she will come on friday": "2026-11-27",
    "he works nights so Friday at 4pm please": "2026-11-27 | 16:00",
    "you offered friday at 3pm": "day?ambiguous 2026-11-27 | time?ambiguous 15:00",
    "I was told you have friday at 3pm": "2026-11-27 | 15:00",
    "why not Preston?": "Preston",
    "eye doctor": "Eye surgery (Ophthalmology)",
    "skin specialist in Preston": "Preston | Dermatologist",
    "a shrink": "type?ambiguous Psychiatrist,Psychologist",
    "regular doctor": "General Practitioner",
    "foot doctor": "",
}


@pytest.mark.parametrize(("text", "meaning"), PEOPLE.items())
def test_a_person_is_no_place_and_no_day(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == meaning


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_is_not_taken(text: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == ""


@pytest.mark.parametrize(("text", "meaning"), PERHAPS.items())
def test_what_may_be_meant_is_asked_back(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == meaning


@pytest.mark.parametrize(("text", "meaning"), REFUSED.items())
def test_what_is_refused_is_never_taken(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == meaning


@pytest.mark.parametrize(("text", "meaning"), WISHED.items())
def test_what_is_asked_stands_beside_what_is_told(
    text: str, meaning: str, told_with: Callable[[str, Names], str]
) -> None:
    assert told_with(text, NAMES) == meaning
