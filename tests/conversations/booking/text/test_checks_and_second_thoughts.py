"""What is looked at once more, and what is put right: a check chooses nothing, and a correction keeps what stands."""

from __future__ import annotations

import pytest

from tests.conversations.booked import BOOKED
from tests.conversations.booking.text.test_questions_choose_nothing import lines
from tests.conversations.intents.conftest import CHOICES, choosing
from tests.conversations.patient import Patient


@pytest.fixture
def at_slots() -> Patient:
    return choosing(*CHOICES["slot"])


@pytest.fixture
def at_the_last_card() -> Patient:
    return choosing(*CHOICES["confirm"])


READ_BACK = """
So that's Tuesday the 24th at 9.20, is that right? | Tuesday not Wednesday, right? | tues 24th, yeah? not thursday?
It is Tuesday, isn't it? Not the Monday? | just checking, Camden and not Richmond, yes?
let me read it back: Tuesday, twenty past nine. Correct? | Hold on, is that 9.20 on Tuesday?
"""
NO_LOOK = """
can it be Wednesday instead, yes? | what about Thursday, is that right for you?
Wednesday is better, right? make it that
is there anything on Thursday, yes? | could it be the 25th, just to be sure
"""


@pytest.mark.parametrize("words", lines(READ_BACK))
def test_the_last_card_read_back_is_told_again(at_the_last_card: Patient, words: str) -> None:
    at_the_last_card.says(words)
    at_the_last_card.sees(
        "Nothing is booked yet. This is when it would be:", "Tue 24 Nov 2026, 09:20", "Is this right?"
    )


@pytest.mark.parametrize("words", lines(NO_LOOK))
def test_another_day_that_is_asked_for_is_no_look_at_the_card(at_the_last_card: Patient, words: str) -> None:
    at_the_last_card.says(words)
    assert "This is when it would be" not in at_the_last_card.reads
    assert not at_the_last_card.orders


HELD_ALREADY = """
Tuesday 9.20, is that not the one I already have? | isn't the 9.20 on Tuesday the same time as my other one?
hang on, I've already got 9.20 on Tuesday, is that a different one
does the Tuesday one clash with my other appointment?
I'm already with you at 9:20 on tuesday, why is it offering me that | we are already in for the 9.20 on tuesday
9.20 on Tuesday is mine already | tuesday 9.20, I have already booked that one | I already have the 9.20 on tuesday!!
would Tuesday at 9.20 overlap with my other visit | is the 9.20 on tuesday not the one i've got already?
"""
NO_MATTER_OF_IT = """
I already have one on Monday, so Tuesday 9.20 please | Tuesday 9.20 please, my other one is at Richmond
can I have the Tuesday 9.20, same as my other one | the 9.20 on Tuesday, I already asked
"""


@pytest.mark.parametrize("words", lines(HELD_ALREADY))
def test_how_it_goes_with_what_is_booked_already_is_no_choice(at_slots: Patient, words: str) -> None:
    at_slots.clinic.appointments = (BOOKED,)
    at_slots.says(words)
    at_slots.sees("To see what you have booked already, send /appointments", "These times are free")


@pytest.mark.parametrize("words", lines(NO_MATTER_OF_IT))
def test_a_time_that_is_wished_for_is_taken_whatever_there_is_already(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    assert "what you have booked already" not in at_slots.reads


def test_at_the_last_card_what_is_there_already_is_looked_up(at_the_last_card: Patient) -> None:
    at_the_last_card.says("hang on, isn't this the same time as my other one. don't book")
    at_the_last_card.sees("please look there first", "This one here is not booked yet", "Is this right?")


def test_over_a_warning_what_is_there_already_is_named(at_slots: Patient) -> None:
    at_slots.clinic.appointments = (BOOKED,)
    at_slots.taps("Tue 24 Nov, 09:20")
    at_slots.says("isn't that the same as my other one?")
    at_slots.sees("Nothing is booked yet: at that time you already have", "Book it all the same")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("the 2.20 on Thursday. No, sorry, Wednesday", "Wed 25 Nov · from 14:20"),
        ("Tuesday at 11.20, no wait, Thursday", "Thu 26 Nov · from 11:20"),
        ("wednesday 9.20, or no, make it 11.20", "Wed 25 Nov · from 11:20"),
        ("10:20 tuesday. sorry I mean wednesday", "Wed 25 Nov 2026, 10:20"),
        ("Thursday at 2.20, no sorry, Wednesday at 10.20", "Wed 25 Nov 2026, 10:20"),
        ("the third one on tuesday the 26th", "Which day do you mean?"),
        ("Thursday, no sorry, Wednesday", "Camden · any clinician · Wed 25 Nov"),
        ("the second no third one", "Tue 24 Nov 2026, 11:20"),
        ("the first... sorry, the second one", "Tue 24 Nov 2026, 10:20"),
        ("third one on tuesday", "Tue 24 Nov 2026, 11:20"),
        ("the last one of Tuesday please", "Tue 24 Nov 2026, 14:20"),
        ("Tuesday, the 2nd one", "Tue 24 Nov 2026, 10:20"),
        ("last one on list", "Wed 25 Nov 2026, 10:20"),
        ("the first one on thursday", "Thu 26 Nov"),
        ("the last one on Wednesday", "Wed 25 Nov"),
        ("the fourth one on next Funday", "These times are free"),
        ("the 10.20", "any clinician · 10:20–10:40"),
    ],
)
def test_one_of_the_list_by_its_day_its_place_and_what_is_put_right(at_slots: Patient, words: str, shown: str) -> None:
    at_slots.says(words)
    at_slots.sees(shown)


def test_the_last_of_a_day_is_asked_for_where_not_all_of_them_are_shown(at_slots: Patient) -> None:
    at_slots.says("the last one on Wednesday")
    at_slots.sees("Wed 25 Nov", "These times are free")
    assert "Is this right?" not in at_slots.reads


@pytest.mark.parametrize(
    "words",
    lines("""
I want 14:20 but which day is better? | which day is quieter, I want 14:20 | I like 14:20, what day do you recommend?
the 14:20, what day would you suggest | 2.20, which day has fewer people
"""),
)
def test_which_day_it_should_be_is_asked_and_none_is_chosen(at_slots: Patient, words: str) -> None:
    at_slots.says(words)
    at_slots.sees("These times are free")


@pytest.mark.parametrize(
    "words",
    lines("""
How long is the appointment? My lunch break is 45 minutes only | How long does it take? I only have a lunch hour
how long is it? my break is at 12
"""),
)
def test_why_its_length_is_asked_is_no_time_of_the_visit(words: str) -> None:
    patient = choosing(*CHOICES["time"])
    patient.says(words)
    patient.sees("shows from when to when it is", "When would suit you?")


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("My bus pass doesn't work till half nine so after that", "from 09:30"),
        ("the nursery does not open until 10 so after that", "from 10:00"),
        ("I can't get out till eleven", "from 11:00"),
        ("I want to wait till eleven at the most", "until 11:00"),
        ("show me the calendar", "“Calendar”, which shows a whole month"),
        ("go bak", "Who would you like to see?"),
    ],
)
def test_until_when_something_does_not_run(words: str, shown: str) -> None:
    patient = choosing(*CHOICES["time"])
    patient.says(words)
    patient.sees(shown)


@pytest.mark.parametrize("words", lines("No, I mean yes! Sorry. Yes, book. | oops i meant yes | no i mean yes please"))
def test_a_yes_that_was_meant_books(at_the_last_card: Patient, words: str) -> None:
    at_the_last_card.says(words)
    assert len(at_the_last_card.orders) == 1


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("no... actually, yes go ahead", "I would rather be sure"),
        ("no wait, yes. book it", "I would rather be sure"),
        ("yes. no. wait", "Nothing is booked"),
        ("yes, I mean no", "Nothing is booked"),
        ("can it be 11:20 instead", "Tue 24 Nov · from 11:20"),
        ("make it 14:20", "Tue 24 Nov · from 14:20"),
        ("Thursday at 11:20", "Thu 26 Nov · from 11:20"),
        ("back, I pressed the wrong time", "These times are free"),
    ],
)
def test_a_no_and_a_yes_are_asked_about(at_the_last_card: Patient, words: str, answer: str) -> None:
    at_the_last_card.says(words)
    at_the_last_card.sees(answer)
    assert not at_the_last_card.orders
