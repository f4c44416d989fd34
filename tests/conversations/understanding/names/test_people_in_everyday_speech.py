"""Whom patients ask for, and whom not; a clinician's sex, and the patient's own."""

from collections.abc import Callable

import pytest

PHRASES = {
    "lunchtime wednesday, richmond": "2026-11-25 | 12:00-14:00 | Richmond",
    "end of next week with okafor": "2026-11-26..2026-11-27 | Dr Tom Okafor",
    "anyone but dr young": "anyone | clinician?excluded",
    "not dr patel please": "clinician?excluded",
    "anybody other than dr okafor, tomorrow": "2026-11-23 | anyone | clinician?excluded",
    "I don't want to see dr patel again, dr young was lovely": "Dr Emma Young",
    "dr patel not dr okafor": "Dr Anita Patel",
    "okafor or young": "clinician?ambiguous Dr Emma Young,Dr Tom Okafor",
    "either dr patel or dr young": "anyone | clinician?ambiguous Dr Anita Patel,Dr Emma Young",
    "patel or okafor, whoever's free first": "anyone | clinician?ambiguous Dr Anita Patel,Dr Tom Okafor",
    "camden please, my mum lives here": "Camden",
    "camden or richmond, don't mind": "place?ambiguous Camden,Richmond",
    "not richmond, its too far": "place?excluded",
    "somewhere other than camden": "place?excluded",
    "I can't get to canary wharf, what about st albans": "St Albans",
    "a woman please, in camden": "Camden | female",
    "a woman": "female",
    "a lady": "female",
    "female please": "female",
    "a man please": "male",
    "must be a woman doctor": "female",
    "a lady doctor if you have one, tuesday pm": "2026-11-24 | 12:00-17:00 | female",
    "I'd feel more comfortable with a woman": "female",
    "can it be a female clinician at richmond": "Richmond | female",
    "I'm a woman and I need a gp": "GP consultation",
    "its a womans thing, i need a gp": "GP consultation",
    "prefer male physio on mon": "2026-11-23 | Physiotherapy | male",
    "no men please": "female",
    "not a man": "female",
    "not a woman": "male",
    "soonest you've got with anita at camden": "Camden | Dr Anita Patel | soonest",
    "asap really, im in pain": "soonest",
    "any time any place anyone": "anyone | anywhere | anytime",
    "may I see dr may": "clinician?unknown",
    "do you have parking at camden": "Camden",
    "what's the postcode for the richmond site": "Richmond",
    "gd morning, need physio": "Physiotherapy",
    "physio st albans thurs 3pm dr jones": (
        "2026-11-26 | 15:00 | St Albans | Physiotherapy | clinician?ambiguous Dr Sarah Jones,Mr David Jones"
    ),
    "emma young camden 1st dec 9am": "2026-12-01 | 09:00 | Camden | Dr Emma Young",
    "tom okafor, kings x, next week, pm": "2026-11-23..2026-11-29 | 12:00-17:00 | King's Cross | Dr Tom Okafor",
    "gp w/ a woman at MK asap": "Milton Keynes | GP consultation | female | soonest",
    "need a travel vacination in richmnd before xmas": "2026-11-22..2026-12-24 | Richmond | Travel vaccination",
    "telephone call with dr obrien in the morning": "-12:00 | Siobhán O'Brien",
    "follow up wiv dr yong friday": "2026-11-27 | Follow-up consultation | Dr Emma Young",
    "i want to see patel or anyone really": "Dr Anita Patel | anyone",
    "dr patel if possible, otherwise anyone": "Dr Anita Patel | anyone",
    "early march, dr patel": "2027-03-01..2027-03-10 | Dr Anita Patel",
    "any doctor other than young": "anyone | clinician?excluded",
    "anyone apart from dr patel on friday": "2026-11-27 | anyone | clinician?excluded",
    "please not dr jones again": "clinician?excluded",
    "dr young or dr okafor on weds": "2026-11-25 | clinician?ambiguous Dr Emma Young,Dr Tom Okafor",
    "young or patel": "clinician?ambiguous Dr Anita Patel,Dr Emma Young",
    "is there a woman at st albans tomorrow": "2026-11-23 | St Albans | female",
    "male gp if poss": "GP consultation | male",
    "a man, at camden": "Camden | male",
    "woman gp on friday, in richmond": "2026-11-27 | Richmond | GP consultation | female",
    "has to be female": "female",
    "she would prefer a woman": "female",
    "would rather see a lady": "female",
    "women's health check at camden": "Camden | Women's health check",
    "i'm a man, 45, need a gp tomorrow": "2026-11-23 | GP consultation",
}


@pytest.mark.parametrize(("text", "meaning"), PHRASES.items())
def test_whom_a_patient_wants_to_see_is_understood(text: str, meaning: str, told: Callable[[str], str]) -> None:
    assert told(text) == meaning
