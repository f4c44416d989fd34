"""What is only told beside a choice: an appointment that there is, a bus, why not, a light word, a courtesy.

It wishes for no day, answers no whole text, and is no condition; what is wished for beside it counts.
"""

from __future__ import annotations

import pytest

from tests.conversations.booked import BOOKED
from tests.conversations.intents.conftest import CHOICES, choosing

HELD = "I cannot look into your other appointments from this card"
CAMDEN = "GP consultation · Camden"
RICHMOND = "GP consultation · Richmond"
PATEL = "GP consultation · Camden · Dr Anita Patel"
FORD = "GP consultation · Camden · Dr Tom <Ford>"
ANYONE = "GP consultation · Camden · any clinician"
VIDEO = "If the clinic offers visits by video or phone"
CONDITION = "I cannot hold an “if”"
CHAT = "I am glad of a friendly word"

BESIDE: tuple[tuple[str, str, str], ...] = (
    # an appointment that there is: its day is no wish
    ("place", "same clinic as my Wednesday one please", HELD),
    ("place", "wherever I'm already booked in on the 24th", HELD),
    ("place", "the same building as my one on the 24th", HELD),
    ("place", "the place where I'm going on Tuesday", HELD),
    ("place", "same as the booking I already have", HELD),
    ("place", "same place as on Tuesday", HELD),
    ("place", "Camden, same as my Tuesday appointment", CAMDEN),
    ("clinician", "whoever I'm with on Tuesday", HELD),
    ("clinician", "same doctor as my existing appointment", HELD),
    ("clinician", "keep me with the one I see on Tuesday", HELD),
    ("clinician", "not whoever I've got on Tuesday", HELD),
    ("clinician", "the lady I'm booked with Tuesday", HELD),
    ("clinician", "Dr Patel, same as my Tuesday one", PATEL),
    ("type", "the same as my Thursday appointment", HELD),
    ("type", "GP, I've also got one on Tuesday", "GP consultation"),
    # whoever is there on a day is anyone on that day, where it was to be
    ("clinician", "whichever doctor's in on Thursday", f"{ANYONE} · Thu 26 Nov"),
    ("clinician", "whichever one is about on Thursday", f"{ANYONE} · Thu 26 Nov"),
    ("clinician", "anyone who's working Thursday morning", f"{ANYONE} · Thu 26 Nov · Mornings"),
    ("clinician", "any doctor that's free Wednesday", f"{ANYONE} · Wed 25 Nov"),
    ("clinician", "whoever has something Wednesday", f"{ANYONE} · Wed 25 Nov"),
    ("clinician", "any of them that's in on Thursday", f"{ANYONE} · Thu 26 Nov"),
    ("clinician", "whoever, Richmond please", "GP consultation · Richmond · any clinician"),
    ("clinician", "whoever has experience with backs", "I have chosen nobody"),
    ("clinician", "whoever is in a good mood", "I have chosen nobody"),
    # a bus
    ("place", "Richmond, I get the 26 from the bridge", RICHMOND),
    ("place", "Camden - the 24 stops right outside mine", CAMDEN),
    ("place", "I can hop on the 27 to there, Camden", CAMDEN),
    ("place", "Camden, it's only the 25 bus", CAMDEN),
    # why not
    ("place", "not Camden, it is too far with a toddler", f"{RICHMOND}"),
    ("place", "not Camden please, too noisy for my little boy", f"{RICHMOND}"),
    ("place", "not Richmond, my husband can't come that far with me", "Where in Camden?"),
    ("clinician", "not Patel, she was rough with my arm", FORD),
    ("clinician", "Not Ford, my wife had a bad experience with him", PATEL),
    ("clinician", "anyone who isn't Dr Patel", FORD),
    ("clinician", "not a GP, a heart specialist", "Who would you like to see?"),
    # a light word is not all of it
    ("place", "I'm not out in this weather, could it be done over the telephone instead", VIDEO),
    ("place", "nice weather isn't it, Camden", CAMDEN),
    ("place", "lovely day for it! Richmond", RICHMOND),
    ("place", "haha you're funny, Camden then", CAMDEN),
    ("place", "lol Camden no way, Richmond", RICHMOND),
    ("place", "Camden. Sorry, Richmond. I mix them up!", RICHMOND),
    ("type", "my cat is asleep on me lol, how much is the abdomen one", "The price of Abdomen: £90"),
    ("type", "bless you, a blood test", "Blood test"),
    ("clinician", "lol whoever", ANYONE),
    ("clinician", "you're a star. which of them is free first? I'm off to work at two", ANYONE),
    ("clinician", "which is free soonest? I go into work at 3 all week", "Noted: as soon as possible."),
    ("clinician", "let me ask my son. is Dr Patel a woman?", "Dr Anita Patel is a woman."),
    ("clinician", "lol", CHAT),
    ("place", "I'm 83 you know", CHAT),
    # what the list of the clinic says of prices
    ("type", "price of the thyroid one?", "The price of Thyroid: £70.50"),
    ("type", "how much for the ultrasound", "The price of Abdomen: £90"),
    ("type", "what does it cost", "The price depends on the visit"),
    ("type", "how much is the GP", "The price depends on the visit"),
    # a doctor elsewhere is no visit here
    ("type", "my uni GP has a three week wait", "What is the visit for?"),
    ("type", "I'm at LSE and my uni GP has a 4 wk wait", "Do you mean GP consultation?"),
    ("type", "my own GP said I need a scan", "Ultrasound scan"),
    ("type", "both bloods and to see the doctor, one trip if I can, buses are a pain", "I book one visit at a time"),
    ("type", "Ultrasound, but not the abdomen, the other one", "What should it include?"),
    ("clinician", "I tapped Camden, I meant the other one", RICHMOND),
    ("type", "the one where I don't have to come in", VIDEO),
    ("type", "not one that I do from home", "What is the visit for?"),
)
COURTEOUS = (
    ("type", "a scan if you'd be so kind"),
    ("type", "GP if that's alright with you"),
    ("place", "Camden if I may"),
    ("place", "Richmond if it's no bother"),
    ("clinician", "a woman if at all possible"),
    ("clinician", "Patel, provided that's ok"),
    ("clinician", "anyone as long as they're gentle"),
)
CONDITIONS = (
    ("clinician", "Patel if she's in"),
    ("place", "Camden unless it's full"),
    ("place", "Camden if possible, otherwise Richmond"),
    ("clinician", "a woman, provided she is not in a hurry"),
)


@pytest.mark.parametrize(("card", "typed", "shown"), BESIDE, ids=[f"{card}: {typed}" for card, typed, _ in BESIDE])
def test_what_stands_beside_a_choice_is_none(card: str, typed: str, shown: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.clinic.appointments = (BOOKED,)
    patient.says(typed)
    patient.sees(shown)
    if shown in (HELD, CAMDEN, RICHMOND, PATEL):
        assert "Noted" not in patient.reads
    assert patient.booked == []


@pytest.mark.parametrize(("card", "typed"), COURTEOUS)
def test_a_courtesy_is_no_condition(card: str, typed: str) -> None:
    patient = choosing(*CHOICES[card])
    before = patient.reads
    patient.says(typed)
    assert patient.reads != before
    assert CONDITION not in patient.reads


@pytest.mark.parametrize(("card", "typed"), CONDITIONS)
def test_a_condition_is_named_or_asked_back(card: str, typed: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    assert CONDITION in patient.reads or "Which one" in patient.reads or "Do you mean" in patient.reads, patient.reads
