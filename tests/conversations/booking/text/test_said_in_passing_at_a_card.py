"""What is said in passing at a card of a booking is answered from the card, and chooses nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.state.booking import ChoosingPlace, ChoosingSlot
from tests.conversations.intents.conftest import CHOICES, choosing, overlapping
from tests.conversations.patient import Patient

STILL = "Nothing is booked yet. If it is right as it stands here"
QUICKEST = "The quickest way"
PRICE = "That is the price that the clinic asks"
ADDRESSES = ("Camden: 1 High Street, London, NW1 0AA", "Richmond: 2 Hill Rise, London, TW10 0AA")
WHEN = "When: Tue 24 Nov 2026, 09:20–09:40 (UK time)"

SAID: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("place", "hurry up", (QUICKEST, "Any place")),
    ("place", "give me a minute. is it open Sunday?", ("I do not know the opening hours",)),
    ("clinician", "can you hurry up, my lunch break is 20 min", (QUICKEST, "Anyone")),
    ("time", "so many questions", (QUICKEST, "As soon as possible")),
    ("slot", "please be quicker", (QUICKEST, "type “first”, which is Tue 24 Nov, 09:20")),
    ("confirm", "I'm in a rush, hurry up", ("This is the last step",)),
    ("time", "not yet, asking my boss for the morning off", ("Take your time.",)),
    ("slot", "let me look at my diary", ("Take your time.", "I cannot hold a time meanwhile")),
    ("clinician", "my phone is on 2%", ("What you have chosen stays in this chat",)),
    ("place", "ok the bus is coming", ("What you have chosen stays in this chat",)),
    ("time", "this calendar keeps jumping", ("you can type it all", "Tap a day or a time below")),
    ("slot", "the buttons won't do anything", ("you can type it all", "No time is chosen yet")),
    ("time", "the clocks have gone back, haven't they", ("All times are by the clock at the clinic",)),
    ("confirm", "UK time? what else would it be", ("All times are by the clock at the clinic", WHEN, STILL)),
    ("time", "what's the date today", ("Today is Sun 22 Nov.",)),
    ("time", "whats the date today I've lost track", ("Today is Sun 22 Nov.",)),
    ("slot", "my english not good, I press what?", ("Tap the day and time that you want.",)),
    ("time", "how's your Sunday going", ("I am only a bot",)),
    ("time", "I hate this, it used to be that you rang someone", ("sorry that this is so much trouble",)),
    ("slot", "will I be able to drive after", ("cannot give medical advice",)),
    ("confirm", "can I add that it's about my migraines", ("pass nothing on", STILL)),
    ("slot", "can I get a note for my manager saying I was there", ("I cannot write a note for somebody else",)),
    ("clinician", "can I see both", ("I book one visit at a time",)),
    ("confirm", "great, also my brother in law wants one, same doctor", ("I book one visit at a time", STILL)),
    ("slot", "what if it's urgent", ("I can book nothing sooner", "020 7946 0000")),
    ("slot", "thanks but I found another clinic", ("nothing new is booked",)),
    ("confirm", "where do I put my card number", ("no card number belongs in it", STILL)),
    ("confirm", "what if they find something, then I pay more?", ("I only know the price of this visit", "£60.00")),
    ("slot", "will I pay more", ("I only know the price of this visit",)),
    ("confirm", "60 is a lot this month", (PRICE, "Price: £60.00", STILL)),
    ("slot", "60 quid for 20 mins", (PRICE,)),
    ("clinician", "in my country it is free", ("Each time is shown with its price",)),
    ("clinician", "no preference but mum needs 40 mins not 20", ("I cannot book a longer one",)),
    ("confirm", "what if I forget", ("I remind you here",)),
    ("time", "can you call me with a time", ("I am a bot.",)),
    ("slot", "it's my first time, I bring what", ("020 7946 0000",)),
    ("confirm", "will they see me on time", ("I cannot see who is running late",)),
    ("confirm", "who's any clinician, some student?", ("means whoever", "Dr Anita Patel · Dr Tom <Ford>.", STILL)),
    ("time", "wait did you say any", ("What you have chosen so far",)),
    ("time", "how long will she be there for, need to tell transport", ("That depends on the visit",)),
    ("clinician", "sorry what am I choosing here", ("Here you choose whom you would like to see",)),
    ("confirm", "what happens next", ("This is what would be booked.",)),
    ("place", "1.2 miles from where", ("The miles come from the clinic",)),
    ("place", "I'm not giving you my location", ("you need not say where you are",)),
    ("place", "2 buildings?", ("Camden Main: 1 High Street", "Camden, Annexe: 9 Side Street")),
    ("place", "does Dr Ford work at Richmond or only Camden", ("Who works where, only the times tell me",)),
    ("place", "how many minutes by car from Heathrow", ("I do not know the way there", *ADDRESSES)),
    ("place", "two miles max", ("Near me", *ADDRESSES)),
    ("place", "does it matter", ("It only matters for how far you have to go", *ADDRESSES)),
    ("clinician", "does it matter who", ("Only if you would like somebody in particular",)),
    ("place", "I don't know yet where I will be, can I say later", ("tap Any place for now",)),
    ("place", "are there mice in the Camden one", ("I know nothing about that",)),
    ("place", "ok", ("Here you choose where you would like to be seen",)),
    ("place", "the one my gran went to", ("cannot tell which one that is", *ADDRESSES)),
    ("place", "the big one", ("cannot tell which one that is", *ADDRESSES)),
    ("clinician", "the doctor with the beard", ("cannot tell whom that means", "Men: Dr Tom <Ford>.")),
    ("clinician", "not too young", ("cannot tell whom that means", "020 7946 0000")),
    ("clinician", "can I see a nurse instead", ("All who can be booked for this visit",)),
    ("clinician", "someone who'll actually listen", ("listened to and treated with respect",)),
    ("clinician", "he's hard of hearing", ("what helps with hearing",)),
    ("clinician", "whoever did my bloods", ("I cannot look up your earlier visits",)),
    ("clinician", "can they read Polish letters", ("I do not know what they can read",)),
    ("clinician", "do they do evenings, either of them", ("When they are free I see",)),
    ("time", "half term?", ("I do not know when the schools are closed",)),
    ("time", "same time as my mate's", ("I cannot see anybody else's appointment",)),
    ("slot", "please hold two for me, I choose tonight", ("I cannot hold a time", "Free until 24 hours before")),
    ("slot", "there was a 9:40 a minute ago, where's it gone", ("it has just been taken",)),
    (
        "slot",
        "the screen's too small, what does the last line say",
        ("from the first to the last: Tue 24 Nov, 09:20 ·",),
    ),
    ("slot", "jackpot! thought I'd be waiting till January", ("I am glad too",)),
    ("slot", "can you send me by sms this list", ("I write only in this chat",)),
    ("slot", "does it matter if I turn up with 2 kids in tow", ("I cannot promise that from here",)),
    ("slot", "any of those but she's on oxygen, so is there a plug", ("I do not know about power, oxygen",)),
    ("slot", "she's on oxygen, is there a plug", ("I do not know about power, oxygen",)),
    ("slot", "what if we're late, the transport always is", ("What happens if you come late",)),
    ("slot", "any of them you've picked for me", ("the soonest is Tue 24 Nov, 09:20",)),
    ("slot", "book", ("Which of these times would you like?",)),
    ("time", "book an appointment", ("Here you say when you would like to come",)),
    ("slot", "is Tuesday the 24 or the 25, I am confused", ("Tue 24 Nov · Wed 25 Nov",)),
    ("confirm", "are you sure it's a Tuesday", ("The day and the date belong together", WHEN, STILL)),
    ("confirm", "24 hrs before, meaning by Monday 9.20?", ("24 hours before it is Mon 23 Nov, 09:20.", STILL)),
    ("confirm", "cancelling is free until when, latest", ("Free until 24 hours before", "it is Mon 23 Nov, 09:20.")),
    ("confirm", "9.40 finish guaranteed?", ("nobody here can promise", WHEN)),
    ("confirm", "can I come at 9 and sit", ("I do not know how early", WHEN)),
    ("confirm", "is that the zoo end, next to the bridge", ("This is where it would be", "Where: Camden Main")),
    ("confirm", "I pressed the button 3 times and nothing", ("No, it is not booked yet", "type “yes”")),
    ("confirm", "I already booked this yesterday I think", ("booked already, send /appointments",)),
    ("confirm", "oh no that's my son's sports day", ("For another day or hour", STILL)),
    ("confirm", "that's not my usual doctor", ("For somebody else, tap Other person", STILL)),
)


@pytest.mark.parametrize(("card", "words", "seen"), SAID)
def test_it_is_answered_and_chooses_nothing(card: str, words: str, seen: tuple[str, ...]) -> None:
    somebody = choosing(*CHOICES[card])
    state, wish = somebody.conversation.state, somebody.task.wish
    somebody.says(words)
    somebody.sees(*seen)
    assert (somebody.conversation.state, somebody.task.wish) == (state, wish)
    assert not somebody.booked


CHOSEN: tuple[tuple[str, str, str], ...] = (
    ("time", "let me ask my son. OK, Tuesday", "Tue 24 Nov"),
    ("clinician", "hurry up, Dr Patel", "Dr Anita Patel"),
    ("clinician", "can I have a woman doctor or is it pot luck", "a woman"),
    ("confirm", 'why does it say "any clinician" I picked Patel', "Dr Anita Patel"),
    ("slot", "that's too much money", "All of these cost the same."),
    ("slot", "can't make any of these", "None of these"),
    ("confirm", "yes but it is a bit early", "Nothing is booked yet: I would rather be sure."),
    ("clinician", "anyone as long as they listen", "I have chosen nobody"),
    ("clinician", "the doctor who did my smear, Dr Patel", "Dr Anita Patel"),
    ("time", "I only get 45 mins, lunch time any day", "12:00–14:00"),
    ("slot", "is any of these nearer to Kew", "another place"),
    ("place", "is there parking at Richmond, my dad can't walk far", "I do not know where to park"),
    ("place", "the one on the hill", "Do you mean Richmond?"),
    ("slot", "new booking", "What is the visit for?"),
    ("confirm", "is there anything on Thursday", "Thu 26 Nov"),
)


@pytest.mark.parametrize(("card", "words", "seen"), CHOSEN)
def test_what_sounds_like_it_keeps_its_meaning(card: str, words: str, seen: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(words)
    somebody.sees(seen)


def test_over_a_warning_the_warning_is_spoken_of() -> None:
    somebody = overlapping()
    somebody.says("60 is a lot this month")
    assert PRICE not in somebody.reads


def test_where_nothing_is_free_the_ways_out_are() -> None:
    somebody = choosing(*CHOICES["time"])
    somebody.says("friday evening")
    state = somebody.conversation.state
    assert isinstance(state, ChoosingSlot)
    assert not state.slots
    somebody.says("any of them")
    assert "the soonest is" not in somebody.reads


def test_where_somebody_was_chosen_they_are_named() -> None:
    somebody = choosing("GP consultation", "Camden", "Dr Anita Patel", "As soon as possible")
    somebody.says("which doctor is it")
    somebody.sees("With: Dr Anita Patel")


def test_without_buildings_the_addresses_are_told(at_types: Patient) -> None:
    at_types.clinic.sites = tuple(replace(site, locations=site.locations[:1]) for site in at_types.clinic.sites)
    at_types.says("1")
    assert isinstance(at_types.conversation.state, ChoosingPlace)
    at_types.says("which building")
    at_types.sees(*ADDRESSES)


def test_a_clinic_without_a_policy_is_to_be_asked(at_types: Patient) -> None:
    at_types.clinic.types = tuple(replace(kind, cancellation_policy="") for kind in at_types.clinic.types)
    at_types.commands("book")
    for choice in CHOICES["slot"]:
        at_types.taps(choice)
    at_types.says("hold it for me until tomorrow")
    at_types.sees("I cannot hold a time")
    assert "If you cancel" not in at_types.reads
    at_types.taps("Tue 24 Nov, 09:20")
    at_types.says("is it free to cancel up to the last minute, what is the deadline")
    at_types.says("cancel free until when, latest")
    at_types.sees("I do not know until when it can be cancelled free of charge")
    at_types.says("400 hours before or what")
    assert "hours before it is" not in at_types.reads
