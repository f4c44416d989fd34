"""What is said right after a booking of it: it is shown, moved or cancelled, and no second one is begun."""

from __future__ import annotations

import pytest

from tests.conversations.booked import BOOKED
from tests.conversations.intents.conftest import finished
from tests.conversations.patient import Patient

TO_CANCEL = """
no no not done, i was only looking
why does it say done i only wanted to see the price
I pressed that by accident
I didn't mean to book it
actually scrap that i dont want it any more
cancel that, my friend says the walk in is free
I never meant to book
undo it please
oh no I booked too soon
just trying it out, I was only testing
""".strip().splitlines()

TO_MOVE = """
change for 10 instead
can you make it a bit later
half an hour earlier would be even better
Wrong person!! I wanted the lady
thats the wrong day i wanted wednesday
ok but if ford is free earlier then change
could it be the 25th instead
9.20 is too early for me
can u shift it back an hour
i wanted dr ford not her
can it be richmond instead
""".strip().splitlines()

TO_LOOK = """
video would be better
i feel better now
ive changed my mind
hmm second thoughts
oh no it clashes with my chiropodist
just heard my train line is striking tuesday
hospital phoned, dad is being kept in, what shall i do about tues
my work has changed my shifts
what message? i cant see it
where do I find the message you mean
where would the message be now
which message is that
where might the message be
oh no its the same time as my dentist
oh blast that's my son's sports day
same thing but in 3 months
so tuesday then
tuesday 9.20 right?
im away tuesday
not tuesday
i cant do tuesdays
""".strip().splitlines()

ANOTHER = """
can i have another one for friday
book me a blood test too
GP on friday as well
i need to see someone about my knee on thursday
I'd like a new appointment at 10
friday too
friday
and one for next month
my knee hurts since tuesday
""".strip().splitlines()

STANDS = "Your booking stands"


@pytest.fixture
def booked() -> Patient:
    """Somebody who has booked just now."""
    somebody = finished()
    somebody.clinic.appointments = (BOOKED,)
    return somebody


@pytest.mark.parametrize("text", TO_CANCEL)
def test_what_was_not_wanted_is_asked_about_before_it_is_cancelled(booked: Patient, text: str) -> None:
    booked.says(text)
    booked.sees("Do you want to cancel this appointment?", "Keep it")
    assert len(booked.booked) == 1  # the booking itself, and no order that cancels it


@pytest.mark.parametrize("text", TO_MOVE)
def test_what_should_be_otherwise_is_moved(booked: Patient, text: str) -> None:
    booked.says(text)
    booked.sees("Your appointment stays as it is until another one is booked.")


@pytest.mark.parametrize("text", TO_LOOK)
def test_what_may_not_stay_is_shown(booked: Patient, text: str) -> None:
    booked.says(text)
    booked.sees(STANDS, "Your appointment", "Move it to another time", "Cancel this appointment")


@pytest.mark.parametrize(
    "text",
    [
        "who do i ring at the weekend",
        "who do we call in the morning",
        "what have I to do after",
        "who do I ask on Friday",
    ],
)
def test_who_asks_what_to_do_then_moves_nothing(booked: Patient, text: str) -> None:
    booked.says(text)
    assert "until another one is booked" not in booked.reads


@pytest.mark.parametrize("text", ["i pressed it twice", "i think i booked twice", "there may be two now"])
def test_what_may_be_there_twice_is_listed(booked: Patient, text: str) -> None:
    booked.says(text)
    booked.sees("Your appointments to come.")


@pytest.mark.parametrize("text", ANOTHER)
def test_another_visit_is_a_new_one(booked: Patient, text: str) -> None:
    booked.says(text)
    assert STANDS not in booked.reads
    assert "Do you want to cancel" not in booked.reads
    assert "another one is booked" not in booked.reads


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("tick", "You are welcome."),
        (
            "I'm worried now, what if it gets worse? Who do I ring at the weekend?",
            "I am sorry that you feel like that.",
        ),
        ("see you tuesday then x", "You are welcome."),
        ("do i need to do anything else", "Yes, the clinic has booked it."),
        ("not now", "What is booked stands"),
        ("just looking thanks", "what is booked stands"),
        ("so its definitely booked?", "Yes, the clinic has booked it."),
        ("did it go through", "Yes, the clinic has booked it."),
        ("that was easy! why cant my own gp do this", "I am glad that it was easy."),
        ("easier than your useless phone line at least", "I am glad that it was easy."),
        ("im nervous now, never been to a doctor on my own", "I am sorry that you feel like that."),
        ("Got to run, will sort the rest later", "Goodbye"),
        ("when it was again?", "When: Tue 24 Nov 2026"),
        ("the address please one more time", "Where: Camden Main"),
        ("what happens if i dont come", "What cancelling costs depends on the visit, and is shown before you cancel"),
    ],
)
def test_nothing_is_denied_that_was_booked(booked: Patient, text: str, answer: str) -> None:
    booked.says(text)
    booked.sees(answer)
    assert "nothing is booked" not in booked.reads.casefold()


@pytest.mark.parametrize("text", ["ive changed my mind", "change for 10 instead", "undo it please"])
def test_before_anything_is_booked_they_mean_something_else(patient: Patient, text: str) -> None:
    patient.commands("start")
    patient.says(text)
    assert STANDS not in patient.reads
    assert not patient.booked
