"""What a text denies: never a wish, and what is left of it where that is one thing."""

from collections.abc import Callable

import pytest

from conversations.understanding import Names, understand
from tests.conversations.understanding.conftest import SUNDAY

DENIED = {
    "I dont want a man": ("female", "sex:male"),
    "I don't want to see a woman": ("male", "sex:female"),
    "I would rather not have a female doctor": ("male", "sex:female"),
    "no men please": ("female", "sex:male"),
    "not a man": ("female", "sex:male"),
    "not with a man please": ("female", "sex:male"),
    "no male doctors": ("female", "sex:male"),
    "anything but a man": ("female", "sex:male"),
    "I'd hate it to be a man": ("female", "sex:male"),
    "a woman, not a man": ("female", "sex:male"),
    "a man would make me uncomfortable": ("female", "sex:male"),
    "I'd feel uncomfortable with a male doctor": ("female", "sex:male"),
    "must not be a woman": ("male", "sex:female"),
    "I don't mind a man": ("", ""),
    "I don't mind seeing a man or being seen by a man": ("", ""),
    "I wouldn't mind if I see a man": ("", ""),
    "I don't care man or woman": ("anyone", ""),
    "no physio": ("type?excluded", "type:Physiotherapy"),
    "not the physio": ("type?excluded", "type:Physiotherapy"),
    "please no physiotherapy": ("type?excluded", "type:Physiotherapy"),
    "not a GP, he always sends me somewhere else": ("type?excluded", "type:GP consultation"),
    "not physio but dermatology": ("Dermatology", "type:Physiotherapy"),
    "no psychologist please, dermatology": ("Dermatology", "type:Psychologist"),
    "anything but physio": ("type?excluded", "type:Physiotherapy"),
    "I don't need a psychologist": ("type?excluded", "type:Psychologist"),
    "not Dr Patel": ("clinician?excluded", "clinician:Dr Anita Patel"),
    "anybody but Dr Patel, we did not get on": ("anyone | clinician?excluded", "clinician:Dr Anita Patel"),
    "anyone except Okafor": ("anyone | clinician?excluded", "clinician:Dr Tom Okafor"),
    "someone other than dr young": ("clinician?excluded", "clinician:Dr Emma Young"),
    "please not dr patel again": ("clinician?excluded", "clinician:Dr Anita Patel"),
    "I don't want to see Dr Okafor": ("clinician?excluded", "clinician:Dr Tom Okafor"),
    "not Dr Patel or Dr Okafor": ("clinician?excluded", "clinician:Dr Anita Patel clinician:Dr Tom Okafor"),
    "dr patel is not for me": ("clinician?excluded", "clinician:Dr Anita Patel"),
    "dr okafor, not dr patel": ("Dr Tom Okafor", "clinician:Dr Anita Patel"),
    "not dr p": ("clinician?excluded", "clinician:Dr Anita Patel"),
    "anywhere but Camden": ("anywhere | place?excluded", "place:Camden"),
    "Camden is too far": ("place?excluded", "place:Camden"),
    "not Camden": ("place?excluded", "place:Camden"),
    "I can't get to Richmond": ("place?excluded", "place:Richmond"),
    "no Camden": ("place?excluded", "place:Camden"),
    "not camden or richmond": ("place?excluded", "place:Camden place:Richmond"),
    "Richmond, not Camden": ("Richmond", "place:Camden"),
    "somewhere other than canary wharf": ("place?excluded", "place:Canary Wharf"),
    "I'm not keen on Richmond": ("place?excluded", "place:Richmond"),
    "camden wont work": ("place?excluded", "place:Camden"),
    "any day except Friday": ("2026-11-22..2027-11-22 mon+tue+wed+thu+sat+sun | anytime", "weekday:4"),
    "any day but Fridays": ("2026-11-22..2027-11-22 mon+tue+wed+thu+sat+sun | anytime", "weekday:4"),
    "any day bar friday": ("2026-11-22..2027-11-22 mon+tue+wed+thu+sat+sun | anytime", "weekday:4"),
    "every day but tuesdays and thursdays works": ("2026-11-22..2027-11-22 mon+wed+fri+sat+sun", "weekday:1 weekday:3"),
    "anytime except weekends": ("2026-11-22..2027-11-22 mon+tue+wed+thu+fri | anytime", "weekday:5 weekday:6"),
    "not Mondays": ("2026-11-22..2027-11-22 tue+wed+thu+fri+sat+sun", "weekday:0"),
    "Not Mondays, I look after my grandchildren": ("2026-11-22..2027-11-22 tue+wed+thu+fri+sat+sun", "weekday:0"),
    "no fridays": ("2026-11-22..2027-11-22 mon+tue+wed+thu+sat+sun", "weekday:4"),
    "never on sundays": ("2026-11-22..2027-11-22 mon+tue+wed+thu+fri+sat", "weekday:6"),
    "I work on mondays and tuesdays": ("2026-11-22..2027-11-22 wed+thu+fri+sat+sun", "weekday:0 weekday:1"),
    "Mondays are no good and Fridays I go to my choir": (
        "2026-11-22..2027-11-22 tue+wed+thu+sat+sun",
        "weekday:0 weekday:4",
    ),
    "weekends are no good": ("2026-11-22..2027-11-22 mon+tue+wed+thu+fri", "weekday:5 weekday:6"),
    "not during the week": ("2026-11-22..2027-11-22 sat+sun", "weekday:0 weekday:1 weekday:2 weekday:3 weekday:4"),
    "next week but not Mondays": ("2026-11-23..2026-11-29 tue+wed+thu+fri+sat+sun", "weekday:0"),
    "I can do any day next week except wednesday": (
        "2026-11-23..2026-11-29 mon+tue+thu+fri+sat+sun | anytime",
        "weekday:2",
    ),
    "I don't care man or woman but not on Thursdays": (
        "2026-11-22..2027-11-22 mon+tue+wed+fri+sat+sun | anyone",
        "weekday:3",
    ),
    "not Monday": ("day?excluded", "weekday:0"),
    "without Tuesday": ("day?excluded", "weekday:1"),
    "I have work on Tuesday": ("day?excluded", "weekday:1"),
    "I won't be able to do Tuesday": ("day?excluded", "weekday:1"),
    "I'm not able to come on Tuesday": ("day?excluded", "weekday:1"),
    "I won't be there on Tuesday": ("day?excluded", "weekday:1"),
    "I am unable to come Tuesday": ("day?excluded", "weekday:1"),
    "I'm not around on Tuesday": ("day?excluded", "weekday:1"),
    "I won't be able to do Tuesday but Wednesday is fine": ("2026-11-25", "weekday:1"),
    "I have a day off on Tuesday": ("2026-11-24", ""),
    "I'm away from the 3rd to the 10th": ("day?excluded", "days:2026-12-03..2026-12-10"),
    "not monday morning": ("day?excluded | time?excluded", "weekday:0"),
    "not in the morning": ("12:00-", "hours:-12:00"),
    "no mornings": ("12:00-", "hours:-12:00"),
    "mornings are no good": ("12:00-", "hours:-12:00"),
    "not mornings or afternoons": ("17:00-", "hours:-12:00 hours:12:00-17:00"),
    "not in the afternoon": ("-12:00", "hours:12:00-17:00"),
    "afternoons don't work for me": ("-12:00", "hours:12:00-17:00"),
    "no evenings please": ("-17:00", "hours:17:00-"),
    "not too early": ("10:00-", "hours:-10:00"),
    "anything but early": ("10:00-", "hours:-10:00"),
    "not too late": ("-17:00", "hours:17:00-"),
    "tuesday, not in the morning": ("2026-11-24 | 12:00-", "hours:-12:00"),
    "not before ten": ("10:00-", ""),
    "Tuesday. Actually no, my sister comes Tuesday, let's say Thursday": ("2026-11-26", ""),
}


@pytest.mark.parametrize(("text", "meaning", "denied"), [(text, *told) for text, told in DENIED.items()])
def test_what_is_denied_is_never_wished_for(
    text: str, meaning: str, denied: str, told: Callable[[str], str], names: Names
) -> None:
    assert told(text) == meaning
    assert " ".join(understand(text, SUNDAY, names).denied.listed) == denied
