"""A clinic whose people and places have names that are everyday words: Reading, Bath, Dr May, Dr Friday."""

from collections.abc import Callable

import pytest

from conversations.understanding import Names

NAMES = Names(
    places=(
        "Ealing",
        "Hammersmith",
        "Stratford",
        "Bath",
        "Reading",
        "Queen's Park",
        "Sunbury",
    ),
    types=(
        "GP appointment",
        "Smear test",
        "Blood test",
        "Flu vaccination",
        "Diabetes review",
        "Physiotherapy",
        "Mental health review",
        "Child immunisation",
    ),
    clinicians=(
        "Dr Amina Hussain",
        "Dr Mark May",
        "Dr Helen March",
        "Dr Will Brown",
        "Joy Okonkwo",
        "Dr Sun-Hee Park",
        "Dr Thomas Grant",
        "Dr Monica Friday",
    ),
)
PHRASES = {
    "dr may in may": "2027-05-01..2027-05-31 | Dr Mark May",
    "dr may": "Dr Mark May",
    "dr march at ealing": "Ealing | Dr Helen March",
    "the 3rd of march with dr march": "2027-03-03 | Dr Helen March",
    "with dr friday on friday": "2026-11-27 | Dr Monica Friday",
    "joy please": "Joy Okonkwo",
    "nurse joy": "Joy Okonkwo",
    "dr brown in reading": "Reading | Dr Will Brown",
    "reading": "Reading",
    "bath on monday": "2026-11-23 | Bath",
    "dr park at queens park": "Queen's Park | Dr Sun-Hee Park",
    "queens park pls": "Queen's Park",
    "sunbury sunday": "Sunbury | day?ambiguous 2026-11-22,2026-11-29",
    "blood test tomorrow 8.30am": "2026-11-23 | 08:30 | Blood test",
    "flu jab in ealing sat": "2026-11-28 | Ealing | Flu vaccination",
    "flu shot": "Flu vaccination",
    "smear with a woman pls": "Smear test | female",
    "a woman please, in ealing": "Ealing | female",
    "smear test, has to be a lady, week of the 7th": "2026-12-07..2026-12-13 | Smear test | female",
    "diabetic review": "Diabetes review",
    "diabetes check up": "Diabetes review",
    "child immunisations for my daughter, she's 2": "Child immunisation",
    "doctors appointment in hammersmith": "Hammersmith",
    "gp appt hammersmith mon 9.15": "2026-11-23 | 09:15 | Hammersmith | GP appointment",
    "strattford": "Stratford",
    "ealling pls": "Ealing",
    "hammer smith": "Hammersmith",
    "not ealing": "place?excluded",
    "ealing or hammersmith": "place?ambiguous Ealing,Hammersmith",
    "stratford not ealing": "Stratford",
    "hussein": "Dr Amina Hussain",
    "amina": "Dr Amina Hussain",
    "dr hussain or dr may": "clinician?ambiguous Dr Amina Hussain,Dr Mark May",
    "hussain or brown tomorrow": "2026-11-23 | clinician?ambiguous Dr Amina Hussain,Dr Will Brown",
    "not dr brown, dr hussain": "Dr Amina Hussain",
    "anyone except brown": "anyone | clinician?excluded",
    "thomas grant, first week in december": "2026-12-01..2026-12-07 | Dr Thomas Grant",
    "sun hee park next week": "2026-11-23..2026-11-29 | Dr Sun-Hee Park",
    "bath tomorrow after 4": "2026-11-23 | 16:00- | Bath",
    "physio 8-9 weds": "2026-11-25 | 08:00-09:00 | Physiotherapy",
    "mental health, dr hussain, tuesday eve": "2026-11-24 | 17:00- | Mental health review | Dr Amina Hussain",
    "i saw dr brown in june, can i see him again": "Dr Will Brown",
    "grant or brown": "clinician?ambiguous Dr Thomas Grant,Dr Will Brown",
    "dr grant": "Dr Thomas Grant",
    "will i need to fast before the blood test": "Blood test",
    "may i book a smear in hammersmith": "Hammersmith | Smear test",
    "march 3rd with dr may please": "2027-03-03 | Dr Mark May",
    "dr may on may 4th": "2027-05-04 | Dr Mark May",
    "dr friday please": "Dr Monica Friday",
    "dr friday any friday": "2026-11-22..2027-11-22 fri | Dr Monica Friday",
    "reading clinic tomorrow 10am": "2026-11-23 | 10:00 | Reading",
    "in reading, a lady": "Reading | female",
    "somewhere in bath": "Bath",
    "joy okonkwo on the 7th at quarter to ten": "2026-12-07 | 09:45 | Joy Okonkwo",
    "sun-hee": "Dr Sun-Hee Park",
    "sundays in sunbury": "2026-11-22..2027-11-22 sun | Sunbury",
    "flu jab for 2 people on the 12th": "2026-12-12 | Flu vaccination",
    "physiotherapist in stratford, female, after 5": "17:00- | Stratford | Physiotherapy | female",
    "diabetes with hussain fri 8 to 9": "2026-11-27 | 08:00-09:00 | Diabetes review | Dr Amina Hussain",
    "mental health review asap any clinic": "Mental health review | soonest | anywhere",
    "child imunisation weds after nursery": "2026-11-25 | Child immunisation | time?ambiguous",
    "smeer test": "Smear test",
    "gp or nurse, whichever": "GP appointment",
    "gp in hamersmith nxt monday": "Hammersmith | GP appointment | day?ambiguous 2026-11-23,2026-11-30",
    "ealing, not hammersmith, week after next": "2026-11-30..2026-12-06 | Ealing",
    "ealing or failing that stratford": "place?ambiguous Ealing,Stratford",
    "anywhere except bath": "anywhere | place?excluded",
    "I'm in queens park so somewhere near there": "Queen's Park",
    "dr hussain at ealing on 14/12 at 9.10": "2026-12-14 | 09:10 | Ealing | Dr Amina Hussain",
    "hussain 2nd dec pm": "2026-12-02 | 12:00-17:00 | Dr Amina Hussain",
    "mark may": "Dr Mark May",
    "thomas or amina": "clinician?ambiguous Dr Amina Hussain,Dr Thomas Grant",
    "can I get a blood test on the 31st of november": "Blood test | day?impossible",
    "blood test yesterday": "Blood test | day?past",
}
NO_NAMES = (
    "can you grant me a favour",
    "im reading the leaflet",
    "i had a bath this morning and felt dizzy",
    "is there somewhere to park",
    "sunny day isnt it",
    "reading glasses",
    "i was reading your website",
    "bath time",
    "enjoy your evening",
)


@pytest.mark.parametrize(("text", "meaning"), PHRASES.items())
def test_a_name_is_found_among_words(text: str, meaning: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == meaning


@pytest.mark.parametrize("text", NO_NAMES)
def test_a_word_is_not_taken_for_a_name(text: str, told_with: Callable[[str, Names], str]) -> None:
    assert told_with(text, NAMES) == ""
