"""What is plainly wished for at a card of a booking is taken; where it is in doubt, a button stands for each."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

WITH_PATEL = "Camden · Dr Anita Patel · as soon as possible"
WHICH = "Which one: Dr Anita Patel · Dr Tom"
ANYWHERE_SOON = "any place\n\nNoted: as soon as possible."
PRICES = "I do not know yet what each costs."
NOT_PATEL = "Left out, as you said: Dr Anita Patel."

SAID: tuple[tuple[str, str, str], ...] = (
    # one instead of another
    ("confirm", "can it be dr patel instead of any", WITH_PATEL),
    ("confirm", "I'd rather it was Dr Patel not just any clinician", WITH_PATEL),
    ("confirm", "could it be richmond instead of camden", "GP consultation · Richmond"),
    ("confirm", "anyone rather than dr patel", NOT_PATEL),
    # the soonest, put as a condition
    ("place", "anywhere as long as its quick", ANYWHERE_SOON),
    ("place", "any of them so long as I don't wait ages", ANYWHERE_SOON),
    ("clinician", "a woman, if it's quick", "a woman, chosen by the clinic · as soon as possible"),
    ("place", "anywhere as long as it's quick to get to", "I cannot hold an “if”"),
    ("confirm", "yes as long as it's quick", "Is this right?"),
    ("clinician", "young man or old I don't care, I am 79 and have nothing to hide", "Camden · any clinician"),
    # one beside another
    ("place", "is it the same price in both", PRICES),
    ("clinician", "does a lady doctor cost more", PRICES),
    ("type", "whichever is cheapest to be honest", PRICES),
    ("place", "2 buildings? what's the difference", "Camden, Annexe: 9 Side Street, London, NW1 0BB"),
    ("place", "what's the difference", "It only matters for how far you have to go."),
    ("place", "what's the difference between gp and video", "I am a bot and cannot give medical advice."),
    ("place", "I don't like sharing my location, I'm in Hampstead", "Camden: 1 High Street, London, NW1 0AA"),
    # another time than the one that is shown
    ("confirm", "Not sure my lift can do 9.20, have you 10 o'clock", "any clinician · Tue 24 Nov · from 10:00"),
    ("confirm", "not sure I can make 9:20, have you got 10?", "any clinician · Tue 24 Nov · from 10:00"),
    ("confirm", "9.20 is a bit early for the bus. do you have something at 11", "Tue 24 Nov · from 11:00"),
    ("confirm", "9.20 might be a push, is there parking", "Is this right?"),
    ("confirm", "not sure I can get there by 9.20", "For another day or hour, tap Other time below"),
    ("confirm", "yes, 9.20 is a bit early but ok", "Nothing is booked yet: I would rather be sure."),
    ("confirm", "is dr patel possible", "For somebody else, tap Other person below"),
    ("confirm", "is richmond possible", "For another place, tap Other place below"),
    (
        "slot",
        "Will I be out by 10? I have a train from Euston",
        "The first of them is planned for Tue 24 Nov, 09:20–09:40.",
    ),
    ("slot", "when would I be out", "The first of them is planned for Tue 24 Nov, 09:20–09:40."),
    ("confirm", "will I be out by 10", "That is how long it is planned"),
    (
        "place",
        "I am staying in hotel near Kings Cross, which is good for me?",
        "Richmond: 2 Hill Rise, London, TW10 0AA",
    ),
    # what is noted of it
    ("time", "Thursday, and can you make it double length because there's two problems", "as long as the clinic"),
    ("type", "scan of my tummy, the doctor wrote pelvic I think", "I have not noted “pelvic”"),
)


@pytest.mark.parametrize(("card", "words", "reads"), SAID, ids=[f"{card}: {words}" for card, words, _ in SAID])
def test_it_is_taken_as_it_is_meant(card: str, words: str, reads: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(words)
    somebody.sees(reads)
    assert not somebody.booked


@pytest.mark.parametrize("card", ["time", "slot", "confirm"])
def test_who_is_meant_of_two_can_be_tapped(card: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says("dr patel or dr ford?")
    somebody.sees(WHICH, "Who would you like to see?")
    somebody.taps("Dr Anita Patel")
    somebody.sees("Camden · Dr Anita Patel")
