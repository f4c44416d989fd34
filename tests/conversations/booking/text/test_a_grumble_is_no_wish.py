"""A time that is grumbled at is not wished for; nothing is chosen by a word that only stands beside a complaint."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing

NONE = "None of these, then: nothing is chosen."
AFTERNOONS = "any clinician · Afternoons"
MORNINGS = "any clinician · Mornings"
NOT_TUESDAYS = "Left out, as you said: Tuesdays."
NOT_THAT_DAY = "Left out, as you said: Tue 24 Nov."
ONE = "I book one visit at a time."
LATE = "What happens if you come late, only the clinic can say"
LET_GO = "nothing new is booked"
SLOW = "Not to worry: there is no hurry"
OTHERS_CARD = "You pay nothing in this chat"
NEEDLES = "Whether a needle is needed at all"
SIGNING = "for somebody who signs"

SAID: tuple[tuple[str, str, str], ...] = (
    # when somebody is busy
    ("slot", "all in the morning of course when i am at work. typical", AFTERNOONS),
    ("slot", "every single one is in the afternoon when I'm teaching", MORNINGS),
    ("slot", "mornings are when I'm at work", AFTERNOONS),
    ("time", "mornings when im at the gym no", AFTERNOONS),
    ("confirm", "9.20 in the morning, typical, I'm at work then", "Left out, as you said: 09:20."),
    ("confirm", "Tuesday!! that's when I work", NOT_TUESDAYS),
    ("confirm", "Tuesday, when I am in court", NOT_TUESDAYS),
    ("confirm", "Tuesday, when I work from home", "any clinician · Tue 24 Nov"),
    ("slot", "mornings when the kids are at school please", MORNINGS),
    ("time", "I can only do mornings when I'm working lates", MORNINGS),
    # what is only complained of
    ("slot", "you always give me mornings", NONE),
    ("slot", "only mornings? useless", NONE),
    ("slot", "morning again!! I told you", NONE),
    ("slot", "why are they all mornings", NONE),
    ("slot", "only Tuesdays?", NONE),
    ("slot", "mornings again please", MORNINGS),
    ("slot", "only mornings", MORNINGS),
    ("slot", "all mornings work", MORNINGS),
    ("slot", "most mornings are ok", MORNINGS),
    # another day than the one that is shown
    ("confirm", "that's the day of my mum's funeral oh god. sorry. any other day", NOT_THAT_DAY),
    ("confirm", "I work then. other day pls", NOT_THAT_DAY),
    ("confirm", "any day but that", NOT_THAT_DAY),
    ("confirm", "any other day than Tuesday", NOT_TUESDAYS),
    ("confirm", "any other time that day", "Tue 24 Nov · from 09:40"),
    ("confirm", "half hour later", "Tue 24 Nov · from 09:50"),
    ("slot", "any other days", "Thu 26 Nov, 09:20"),
    # one more is none instead
    ("confirm", "book it Tues, then another for the week after", ONE),
    ("confirm", "yes and then again the week after", ONE),
    ("slot", "book tues 9.20 then another the week after", ONE),
    ("confirm", "book it for a week after", "any clinician · Tue 1 Dec"),
    ("confirm", "ok, another on Thursday", "Thu 26 Nov"),
    # a time as it is spelled on a list
    ("slot", "the 1020", "any clinician · 10:20–10:40"),
    ("slot", "the 1420 one on Tue", "When: Tue 24 Nov 2026, 14:20"),
    ("slot", "the 11 one on Tuesday", "When: Tue 24 Nov 2026, 11:20"),
    ("slot", "the 12 one", "No time is chosen yet."),
    ("slot", "I was born in 1020", "No time is chosen yet."),
    ("slot", "the 1021", "No time is chosen yet."),
    # a question, or what nobody wants, is no choice
    ("slot", "is 9.20 the last one on Tuesday", "nothing is chosen by it"),
    ("slot", "nobody wants Tuesday at 9.20 do they", "These times are free."),
    ("slot", "does 9.20 Tuesday work for you", "When: Tue 24 Nov 2026, 09:20"),
    ("slot", "Tuesday 9.20 is when I drop the kids", "Left out, as you said: 09:20."),
    # of somebody who is named
    ("clinician", "my friend saw Patel and hated her", "Do you mean Dr Anita Patel?"),
    ("clinician", "I don't want just anyone", "Who would you like to see?"),
    ("clinician", "don't mind, anyone", "GP consultation · Camden · any clinician"),
    ("confirm", "any clinician, so could be a man", "With: any clinician"),
    ("confirm", "can it be a man", "a man, chosen by the clinic"),
    ("clinician", "Not Ford again he hardly looked up from his screen", "Left out, as you said: Dr Tom <Ford>."),
    ("clinician", "had Ford last time, not again", "Left out, as you said: Dr Tom <Ford>."),
    ("clinician", "why not Ford again", "Do you mean Dr Tom <Ford>?"),
    ("clinician", "Ford if Patel is not there", "Which one: Dr Anita Patel · Dr Tom <Ford>?"),
    ("clinician", "Patel, and if she's off then Ford", "GP consultation · Camden · Dr Anita Patel"),
    ("clinician", "Patel if possible", "GP consultation · Camden · Dr Anita Patel"),
    ("clinician", "Ford if Ford is in", "Dr Tom <Ford>"),
    ("clinician", "man woman I don't care", "GP consultation · Camden · any clinician"),
    ("clinician", "either sex", "GP consultation · Camden · any clinician"),
    ("clinician", "does it matter, man or woman", "Who would you like to see?"),
    ("clinician", "man or woman doesn't matter, but not Ford", "Left out, as you said: Dr Tom <Ford>."),
    ("clinician", "Is the doctor going to ring me or do I come in", "visits by video or phone"),
    ("place", "Dr Ford, does he work in Richmond", "Who works where, only the times tell me."),
    ("place", "Dr Ford at Richmond", "GP consultation · Richmond · Dr Tom <Ford>"),
    ("place", "which has the soonest", "GP consultation · any place"),
    ("time", "is Dr Patel off on Thursdays", "Dr Anita Patel · Sun 22 Nov to Sat 13 Feb · Thursdays"),
    # where it would be
    ("confirm", "hold on, is that near Mornington Crescent", "This is where it would be"),
    ("confirm", "looks right but I don't live near high street", "Is this right?"),
    ("confirm", "can I do it in Hampstead", "The clinic has no place called “Hampstead”"),
    # what people worry about
    ("time", "what happens if im late, the northern line is a joke", LATE),
    ("confirm", "what happens if I'm late", LATE),
    ("time", "what if I come late afternoon", "nothing is chosen"),
    ("confirm", "nah forget it ill go to a walk in", LET_GO),
    ("confirm", "don't bother, I'll ring my GP", LET_GO),
    ("confirm", "no thanks I'll try Thursday", "any clinician · Thu 26 Nov"),
    ("place", "nah I'll go to Richmond", "GP consultation · Richmond"),
    ("time", "sory i type slow my hand is broke", SLOW),
    ("slot", "I'm slow at typing, sorry", SLOW),
    ("confirm", "my card got stolen so can it go on my husbands", OTHERS_CARD),
    ("confirm", "can my husband pay", OTHERS_CARD),
    ("confirm", "yes but put it under my wife's name please", "I book for whoever signs in here"),
    ("clinician", "i've an awful phobia of needles will they do any", NEEDLES),
    ("place", "my mum is deaf will there be someone who signs", SIGNING),
    ("clinician", "i'm deaf, do they sign", SIGNING),
    ("confirm", "yes but put a note that I'm deaf in my left ear", "pass nothing on"),
    ("time", "Hours… what does that mean", "Hours lets you say between which hours"),
    ("confirm", "does UK time mean different to London", "All times are by the clock at the clinic"),
)


@pytest.mark.parametrize(("card", "typed", "shown"), SAID, ids=[f"{card}: {typed}" for card, typed, _ in SAID])
def test_what_is_grumbled_at_is_not_chosen(card: str, typed: str, shown: str) -> None:
    patient = choosing(*CHOICES[card])
    patient.says(typed)
    patient.sees(shown)
    assert patient.booked == []
