"""At the cards of a booking: the other one of two, a visit by video, the end of a sentence, a clause that compares."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient

TAKEN: tuple[tuple[str, str, str], ...] = (
    # the other one of two, and one of both
    ("place", "omg my ex works in the camden one. other one.", "GP consultation · Richmond"),
    ("place", "the other one, not Camden", "GP consultation · Richmond"),
    ("place", "not the other one, Camden", "GP consultation · Camden"),
    ("place", "the other one", "Which one: Camden · Richmond?"),
    ("place", "I work in Camden and live in Richmond", "Which one: Camden · Richmond?"),
    ("place", "I put Camden but want Richmond", "GP consultation · Richmond"),
    ("place", "Camden, not Richmond", "GP consultation · Camden"),
    ("place", "my fella can drive me so either but he finishes at 4", "GP consultation · any place"),
    ("place", "so either, but not with stairs", "Where would suit you?"),
    ("place", "Rchmnd", "Do you mean Richmond?"),
    ("place", "Hmpstd", "Where would suit you?"),
    ("place", "Hampstead", "The clinic has no place called “Hampstead”"),
    ("place", "stairs", "I do not know about lifts"),
    ("place", "NW5 2 something", "this is where they are"),
    ("place", "the place where Dr Patel is", "any place · Dr Anita Patel"),
    ("place", "OK Camden, but if there is nothing tomorrow then Richmond", "Noted: Mon 23 Nov."),
    # a question is no choice
    ("place", "Camden Town or Camden Road station? he's bad on his feet", "nothing is chosen"),
    ("place", "Camden? I thought it was Islington", "nothing is chosen"),
    ("place", "Is Richmond open on Saturdays?", "nothing is chosen"),
    ("place", "lol what's an annexe", "nothing is chosen"),
    ("place", "Camden?", "GP consultation · Camden"),
    ("place", "Edinburgh?", "no place called “Edinburgh”"),
    ("place", "Have you anywhere in Scotland", "no place called “Scotland”"),
    ("place", "any place but must be this week", "GP consultation · any place"),
    ("place", "somewhere close to me please", "Tap Share my location below"),
    ("place", "Is there a bus from Kings Cross", "I do not know the way there"),
    ("type", "usg", "Ultrasound scan"),
    ("type", "Does the blood one need me to starve beforehand", "anything to bring or to prepare"),
    ("time", "ony day bit Wednesday", "Left out, as you said: Wednesdays."),
    ("slot", "can I come at 9 instead of 9.20", "from 09:00"),
    ("slot", "24th 10:20 will do nicely thank you", "When: Tue 24 Nov 2026, 10:20"),
    ("time", "Before Dec 4th as I fly to Malaga", "Sun 22 Nov to Thu 3 Dec"),
    ("slot", "is Wed 25 a bank holiday", "nothing is chosen"),
    ("slot", "who is doctor for 14.20", "These times are free."),
    ("time", "does Thursday at 3 work?", "Thu 26 Nov"),
    ("time", "when baby naps lol so 1 til 3", "13:00–15:00"),
    ("confirm", "can we do Thursday instead?", "Thu 26 Nov"),
    # what there seems not to be
    ("slot", "nothing on Thursday?", "Thu 26 Nov"),
    ("slot", "26 is nothing?", "Thu 26 Nov"),
    ("slot", "so nothing?", "These times are free."),
    ("slot", "no Thursday?? I asked you Thursday", "Thu 26 Nov"),
    ("time", "you don't have Thursday?", "Thu 26 Nov"),
    ("time", "when's Patel in", "Dr Anita Patel"),
    ("time", "when is free, you tell me", "as soon as possible"),
    # with whom
    ("clinician", "anyone but that Ford, he was very short with me", "Left out, as you said: Dr Tom <Ford>"),
    ("clinician", "not that Ford", "Left out, as you said: Dr Tom <Ford>"),
    ("clinician", "not that Ford fella again", "Left out, as you said: Dr Tom <Ford>"),
    ("clinician", "not the Ford chap", "Left out, as you said: Dr Tom <Ford>"),
    ("clinician", "not that Singh", "Who would you like to see?"),
    ("clinician", "mrs not mr", "a woman"),
    ("clinician", "mr not mrs please", "a man"),
    ("clinician", "Man. no actually sorry woman", "a woman"),
    ("clinician", "no preference but my husband has, so woman", "a woman"),
    ("clinician", "I choose doctor man", "a man"),
    ("clinician", "he cries, so not a man", "a woman"),
    ("clinician", "Patel. no wait is she the one with long waiting? then whoever", "any clinician"),
    ("clinician", "Ford, whoever", "Do you mean Dr Tom <Ford>?"),
    ("clinician", "whichever has time first", "any clinician · as soon as possible"),
    ("clinician", "just the quickest please I'm at work", "any clinician · as soon as possible"),
    ("slot", "I need to be at work for 11", "until 11:00"),
    ("confirm", "I want to see it in writing", "Is this right?"),
    ("clinician", "Ford unless he's the one who was rude to my sister", "Do you mean Dr Tom <Ford>?"),
    ("slot", "take what's left on Tuesday pm, my interview is in the morning", "Which day do you mean?"),
    ("time", "my free day is Tuesday and my best time is in the morning", "Mornings"),
    ("clinician", "the quickest one", "any clinician · as soon as possible"),
    ("clinician", "Tom or Anita, it's all the same to me", "any clinician"),
    ("clinician", "not important", "any clinician"),
    ("clinician", "who is Tom", "Dr Tom <Ford> is on the list"),
    ("clinician", "who is Singh", "Who would you like to see?"),
    ("clinician", "Change. not Ford. Patel. hmm no Ford he is quicker", "Do you mean Dr Tom <Ford>?"),
    ("clinician", "I've heard bad things about Ford", "Who would you like to see?"),
    ("clinician", "the same one as in September whoever that was", "I cannot look up your earlier visits"),
    ("clinician", "Dr Patel, same as last time", "Dr Anita Patel"),
    ("clinician", "I had Dr Patel for my first child so her", "Dr Anita Patel"),
    # by video
    ("place", "can I swap it to a video actually, too busy to trek anywhere", "Video consultation"),
    ("time", "video I said VIDEO why you ask me", "Video consultation"),
    ("clinician", "can I see Dr Patel on video", "Video consultation"),
    ("confirm", "I wanted video, I told you I can't get out", "Video consultation"),
    ("confirm", "is it by video", "Is this right?"),
    ("slot", "I don't want a video", "GP consultation · Camden"),
    ("slot", "is there a link for the video", "GP consultation · Camden"),
    # what compares, and what is pointed at
    ("confirm", "right day, wrong time. can I go an hour later", "Tue 24 Nov · from 10:20"),
    ("confirm", "looks good but later that day if you can", "Tue 24 Nov · from 09:40"),
    ("confirm", "looks good, earlier, later", "Is this right?"),
    ("confirm", "make it for two weeks later", "Tue 8 Dec"),
    ("slot", "3 days later please", "Fri 27 Nov"),
    ("slot", "the following week", "Mon 30 Nov"),
    ("slot", "got anything later like 6", "from 18:00"),
    ("slot", "I want 11 but other doctor", "Who would you like to see?"),
    ("slot", "nice, but other doctor, later", "These times are free."),
    ("slot", "too early all of them. I don't get going till noon", "from 12:00"),
    ("slot", "too early, he isn't up till 99", "These times are free."),
    ("slot", "too early for me I have to come in from Watford", "from 09:40"),
    ("slot", "10.20 is too early", "from 10:40"),
    ("time", "Tues late afternoon, when they are at school no good after 3", "12:00–15:00"),
    ("time", "not good before 10", "from 10:00"),
    ("clinician", "My usual doctor Dr Mackenzie", "I find nobody called “Dr Mackenzie”"),
    ("type", "My results have they come back yet? bloods done on the 12th", "What is the visit for?"),
    ("type", "can I have my bloods done on the 12th", "Noted: Sat 12 Dec."),
    ("slot", "the earliest one but with Dr Ford", "Dr Tom <Ford> · as soon as possible"),
    ("slot", "I've a train at 11 so the first", "Tue 24 Nov 2026, 09:20"),
    ("slot", "Wednesday is no good. first one", "Left out, as you said: Wednesdays"),
    ("slot", "can I have the 11.20 but with Dr Patel", "Dr Anita Patel · from 11:20"),
    ("slot", "wednesday the early one", "Wed 25 Nov 2026, 09:20"),
    ("slot", "the late one on tuesday", "Tue 24 Nov 2026, 14:20"),
    ("slot", "25", "any clinician · Wed 25 Nov"),
    ("slot", "would rather a lady if its all the same", "a woman, chosen by the clinic"),
    ("slot", "I take tuesday morning if the doctor is woman", "a woman, chosen by the clinic · Tue 24 Nov"),
    ("time", "can do thursday morning", "Thu 26 Nov · Mornings"),
    ("confirm", "yes 24th november 9.20 confirmed", "I would rather be sure"),
    ("confirm", "tuesday 10.20 please", "from 10:20"),
    ("slot", "is that £60 on top", "I only know the price of this visit itself."),
    ("place", "which is the main one", "Where would suit you?"),
    ("slot", "the first or the third", "Which of these times would you like?"),
    ("slot", "cold today isn't it. anyway the afternoon one", "Afternoons"),
    ("confirm", "Richmond is easier after all sorry to be a pain", "GP consultation · Richmond"),
    ("confirm", "if I am still alive on Tuesday yes", "I would rather be sure"),
    ("confirm", "bookit b4 someone else gets it", "Nothing is booked yet"),
    ("slot", "my back is killing me", "I am sorry that you are not well."),
    ("time", "can it wait till after payday on the 30th", "Tue 1 Dec"),
)


@pytest.mark.parametrize(("card", "words", "seen"), TAKEN)
def test_it_is_taken_as_it_is_meant(card: str, words: str, seen: str) -> None:
    somebody = choosing(*CHOICES[card])
    somebody.says(words)
    somebody.sees(seen)
    assert not somebody.booked


def test_of_three_places_the_other_one_is_asked_for(at_types: Patient) -> None:
    at_types.clinic.sites += (at_types.clinic.sites[-1].__class__(9, "Ealing"),)
    at_types.says("1")
    at_types.says("I know the Camden one. the other one.")
    assert "Left out" not in at_types.reads


def test_a_day_in_a_question_is_not_noted(at_types: Patient) -> None:
    at_types.says("1")
    at_types.says("Is Richmond open on Saturdays?")
    at_types.sees("nothing is chosen", "Where would suit you?")
    assert "Noted" not in at_types.reads
