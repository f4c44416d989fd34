"""Whatever somebody asks in the middle of something is answered there; nothing is begun, chosen or asked for.

Where nothing is going on, what is about appointments that there are leads to them.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations import Conversation, advance
from conversations.booking.known import TOLD
from conversations.clinic.account import AskInvoices, AskKept
from conversations.clinic.diary import AskAllAppointments
from conversations.clinic.model import AppointmentType
from conversations.effects import Show
from conversations.events import Said
from conversations.intents import BY_KIND
from conversations.moves.navigation import awaited
from conversations.state.account import AccountTask
from conversations.state.appointments import AppointmentsTask
from conversations.text.cards.asides import of_the_booking
from conversations.text.message import OF_APPOINTMENTS
from conversations.text.phrasing.asides import wishes_video
from conversations.text.phrasing.steering import APPOINTMENTS
from conversations.text.secrets import holds_secret
from tests.conversations.intents.conftest import CARDS, IDLE_CARDS, OTHERS
from tests.conversations.intents.tables import ANYWHERE, WHERE_NOTHING_GOES_ON
from tests.conversations.patient import NOW, Patient, plain

At = Callable[[str], Conversation]

PHONE = "020 7946 0000"
WORDS = Patient().wording
WITHOUT_NUMBER = {
    "thanks",
    "that_is_all",
    "able",
    "booked",
    "price",
    "length",
    "address",
    "my_place",
    "clinician_sex",
    "my_time",
    "my_clinician",
    "later",
    "hold",
    "clock",
    "repeat",
    "mistake",
}
"""Kinds that may be answered without the clinic's number: the answer is known, or a courtesy."""

FIRST = {"appointments": AskAllAppointments(), "privacy": AskKept(), "invoices": AskInvoices()}
"""What is asked first by the flows that words lead to, by their command."""

FULLY = ("welcome", "time")
"""At one of these every sentence is said, and at one of the other cards besides."""

SOME = len(CARDS) - len(FULLY)
AFTER_THE_VISIT = ("place", "clinician", "time", "slot", "confirm")
STRAY = "One moment, please", "I did not understand", "I find nobody", "I cannot find", "Noted", "I have deleted"


def answered(conversation: Conversation, text: str) -> str:
    """What is said above the card, which stays as it is."""
    step = advance(conversation, Said(text), NOW)
    assert step.conversation == conversation, f"{text!r} changes the card"
    (shown,) = step.effects if len(step.effects) == 1 else (None,)
    assert isinstance(shown, Show), f"{text!r}: {step.effects}"
    first, hedged = shown.screen.body[0], shown.screen.body[0].id == "guess.if"
    return plain("\n".join(map(WORDS.html, shown.screen.body))) if hedged else plain(WORDS.html(first))


def leads(card: str, kind: str) -> bool:
    """Whether there is a flow for it, and the message about a booking does not say it."""
    if kind == "booked":
        return card == "welcome"  # where nothing is being booked, what is booked already is shown
    return BY_KIND[kind].leads_to in FIRST and not (card == "finished" and kind in TOLD)


def led(conversation: Conversation, text: str, to: str = "appointments") -> AppointmentsTask | AccountTask:
    """What the flow is asked for that it leads to."""
    after = advance(conversation, Said(text), NOW).conversation
    asked = awaited(after)
    assert asked is not None, f"{text!r} asks nothing"
    assert asked.question == FIRST[to]
    assert isinstance(after.task, AppointmentsTask | AccountTask)
    return after.task


@pytest.mark.parametrize("card", CARDS)
def test_every_question_is_answered_at_every_card_and_changes_nothing(at: At, card: str) -> None:
    questions_are_answered(at, card, len(FULLY) if card in FULLY else SOME)


@pytest.mark.soak
@pytest.mark.parametrize("card", CARDS)
def test_every_sentence_is_answered_at_every_card_and_changes_nothing(at: At, card: str) -> None:
    questions_are_answered(at, card, 1)


def questions_are_answered(at: At, card: str, each: int) -> None:
    """All sentences, or one of so many of each kind: at every card others."""
    first = (FULLY if card in FULLY else CARDS).index(card) % each
    conversation, tables = at(card), (ANYWHERE, WHERE_NOTHING_GOES_ON) if card in IDLE_CARDS else (ANYWHERE,)
    for table in tables:
        for kind, sentences in table.items():
            if (card, kind) == ("type", "which"):
                continue  # the card itself says where to begin
            for text in (one for one in sentences[first::each] if not holds_secret(one)):
                if card in AFTER_THE_VISIT and kind == "video" and wishes_video(text):
                    continue  # the visit is changed
                if (card in IDLE_CARDS and leads(card, kind)) or (card in IDLE_CARDS and text in APPOINTMENTS):
                    assert led(conversation, text, BY_KIND[kind].leads_to or "appointments").purpose == (
                        BY_KIND[kind].purpose or "list"
                    ), text
                    continue
                if (card, kind) == ("finished", "mistake") and of_the_booking(text):
                    assert led(conversation, text).purpose == of_the_booking(text), text
                    continue
                said = answered(conversation, text)
                assert not [stray for stray in STRAY if stray in said], f"{text!r}: {said}"
                known = card == "finished" or kind in WITHOUT_NUMBER
                known = known or (card == "overlap" and kind in OF_APPOINTMENTS)  # that one is told of
                assert known or PHONE in said or kind == "policy", f"{text!r}: {said}"


@pytest.mark.parametrize(
    ("card", "text", "answer"),
    [
        ("confirm", "how much is it", "Price: £60.00"),
        ("slot", "what does it cost", "The price, for all of these times: £60."),
        ("time", "How soon could I be seen?", "Tap As soon as possible below"),
        ("sign-in", "where", "It is the button Sign in"),
        ("sign-in", "Its asking for a code I have not got one", "A code can take some minutes"),
        ("welcome", "Hi is this the clinic in camden high st", "Where its places are is shown when I ask"),
        ("welcome", "my son set this up, what do I do", "It goes step by step"),
        ("clinician", "my own doctor", "I cannot look up your earlier visits"),
        ("confirm", "remind me the night before please", "I remind you here in this chat"),
        ("finished", "will the doctor ring me first", "Whether somebody rings you as well"),
        ("finished", "where do I go when I get there", "Where to go inside"),
        ("finished", "Thanx 😊", "You are welcome."),
        ("time", "how quickly can I get in", "Tap As soon as possible below"),
        ("place", "how soon could I be seen", "type “as soon as possible”"),
        ("slot", "how soon can I be seen", "These are the earliest there are."),
        ("type", "how soon can I be seen", "Say what it is for and when"),
        ("confirm", "whats the nearest tube", "I do not know the way there"),
        ("confirm", "whats the nearest tube", "Where: Camden Main, 1 High Street, London, NW1 0AA"),
        ("finished", "how do I get there from Euston", "I do not know the way there"),
        ("place", "how do you get to Richmond, is it far from the station?", "I do not know the way there"),
        ("slot", "which bus station is it near, how do I get there", "I do not know the way there"),
        ("confirm", "What if I have to cancel on the day, do I lose the sixty?", "Free until 24 hours before."),
        ("type", "do I have to be fasting for bloods, and how long does it take", "anything to bring or to prepare"),
        ("type", "do I have to be fasting for bloods, and how long does it take", "That depends on the visit"),
        ("confirm", "where is it and how long does it take?", "Where: Camden Main"),
        ("confirm", "where is it and how long does it take?", "It takes about 20 minutes."),
        ("time", "is there a lift and where do I park", "lifts, steps and wheelchairs"),
        ("time", "is there a lift and where do I park", "I do not know where to park there."),
        ("welcome", "do you take Bupa and is there parking", "which insurers the clinic works with"),
        ("welcome", "do you take Bupa and is there parking", "I do not know where to park there."),
        ("time", "how much is it", "The price depends on the visit."),
        ("confirm", "how long does it take", "It takes about 20 minutes."),
        ("slot", "how long is the appointment", "It takes about 20 minutes."),
        ("type", "how long does it take", "That depends on the visit"),
        ("confirm", "where is it exactly, what is the address", "Where: Camden Main, 1 High Street, London, NW1 0AA"),
        ("place", "where are you", "Camden: 1 High Street, London, NW1 0AA"),
        ("place", "where are you", "Richmond: 2 Hill Rise, London, TW10 0AA"),
        ("slot", "which building is it, last time I went to the annexe by mistake", "Where: Camden Main"),
        ("slot", "where are you", "Camden: 1 High Street, London, NW1 0AA"),
        ("place", "what is the annexe", "Richmond: 2 Hill Rise, London, TW10 0AA"),
        ("place", "is it dearer in Richmond", "I do not know yet what each costs."),
        ("type", "what is the difference between the gp one and the video one", "By video you are seen on a screen"),
        ("type", "Minor surgery, can I not do it here?", "Minor surgery is booked by phone only"),
        ("type", "anything that doesn't involve needles", "I am not sure which one it should not be"),
        ("confirm", "Not yet, got to check with my daughter who drives me", "Take your time."),
        (
            "confirm",
            "I have told you three times now it is for a scan not the GP",
            "sorry that this is so much trouble",
        ),
        ("finished", "sorry my memory, what day did we say", "When: Tue 24 Nov 2026, 09:20–09:40"),
        ("finished", "It might be quarter to ten before I get to you on Tuesday", "say that you are late"),
        ("finished", "I'm dreading it", "I am sorry that you feel like that."),
        (
            "sign-in",
            "before I go through all this palaver what is it going to cost me",
            "The price depends on the visit.",
        ),
        (
            "sign-in",
            "Do I use my log-in or my daughter's? its her thats poorly",
            "The account says for whom the visit is",
        ),
        ("sign-in", 'what is the meaning of "sign in"? I have no paper to sign', "The patient portal is"),
        ("type", "where are you", "The addresses of the places are shown when I ask where"),
        ("confirm", "what if I have to cancel", "If you cancel: Free until 24 hours before."),
        ("type", "what if I have to cancel", "What cancelling costs depends on the visit"),
        ("confirm", "who will I see", "Whom you will see is on the card"),
        ("clinician", "is Dr Patel a man or a woman", "Dr Anita Patel is a woman."),
        ("clinician", "is Dr Ford a woman", "Dr Tom <Ford> is a man."),
        ("clinician", "is Dr Strange a woman", "I do not know that here."),
        ("time", "is Dr Patel a man or a woman", "I do not know that here."),
        ("finished", "when is my appointment", "When: Tue 24 Nov 2026, 09:20–09:40"),
        ("finished", "where do I have to go", "Where: Camden Main, 1 High Street, London, NW1 0AA"),
        ("finished", "who am I seeing", "With: Dr Anita Patel"),
        ("finished", "how much do I owe", "No invoice was raised."),
        ("finished", "how long does it take", "It takes about 20 minutes."),
        ("finished", "do I have an appointment with you", "For: GP consultation"),
        ("finished", "is there parking", "I do not know where to park there."),
        ("time", "when is my appointment", "To see the appointments that you have, send /appointments"),
        ("time", "I can't come on Tuesday", "say which day suits you"),
        ("confirm", "cancel my appointment", "/cancel stops it"),
        ("placing", "can you book it for my husband", "I am booking for whoever signed in here."),
    ],
)
def test_what_the_card_knows_is_answered_from_the_card(at: At, card: str, text: str, answer: str) -> None:
    conversation = at(card)
    (shown,) = advance(conversation, Said(text), NOW).effects
    assert isinstance(shown, Show)
    assert answer in plain(Patient().wording.card(shown.screen))


@pytest.mark.parametrize(
    "text", ["it must be in the afternoon, I'm a carer for my sister", "I care for my mum, so afternoons please"]
)
def test_who_cares_for_somebody_books_for_themselves(at: At, text: str) -> None:
    (shown,) = advance(at("sign-in"), Said(text), NOW).effects
    assert isinstance(shown, Show)
    assert "for nobody else" not in plain(Patient().wording.card(shown.screen))


def test_somebody_named_by_the_patient_is_who_is_told(at_types: Patient) -> None:
    for choice in ("GP consultation", "Camden", "Dr Anita Patel"):
        at_types.taps(choice)
    at_types.says("who will I see")
    at_types.sees("With: Dr Anita Patel", "When would suit you?")


def test_a_question_in_the_middle_leaves_everything_as_it_was(at_confirm: Patient) -> None:
    before, asked = at_confirm.conversation, len(at_confirm.clinic.asked)
    for text in ("yes but can I bring my husband", "I need to cancel my appointment on Monday", "do you have parking"):
        at_confirm.says(text)
        at_confirm.sees(PHONE, "Is this right?")
    assert (at_confirm.conversation, len(at_confirm.clinic.asked)) == (before, asked)
    at_confirm.taps("Book it for £60")
    assert len(at_confirm.booked) == 1


def test_a_name_is_never_swallowed(patient: Patient) -> None:
    patient.says("book for daniel hughes physio tuesday morning")
    patient.sees("Who is the visit for?", PHONE, "Book an appointment")
    assert patient.clinic.asked == []


@pytest.mark.parametrize("text", ["receptionist", "prescription", "interpreter", "directions", "registration"])
def test_a_word_that_asks_is_no_password_at_the_sign_in_card(at: At, text: str) -> None:
    assert PHONE in answered(at("sign-in"), text)


@pytest.mark.parametrize("text", ["Blood test", "blood test", "Camden", "Iron", "Video consultation"])
def test_the_name_of_what_is_offered_is_no_question(at_types: Patient, text: str) -> None:
    at_types.says(text)
    at_types.sees_no(f"please call {PHONE}")


@pytest.fixture
def with_prescriptions(patient: Patient) -> Patient:
    """Somebody at a clinic where prescriptions, letters and acupuncture are visits that can be booked."""
    names = ("Repeat prescription", "Sick note", "Acupuncture", "GP consultation")
    patient.clinic.types = tuple(AppointmentType(name, name) for name in names)
    patient.commands("book")
    return patient


@pytest.mark.parametrize(
    ("text", "visit"),
    [
        ("I need a repeat prescription", "Repeat prescription"),
        ("repeat prescription please", "Repeat prescription"),
        ("I need a sick note", "Sick note"),
    ],
)
def test_what_the_clinic_offers_as_a_visit_is_taken_as_one(with_prescriptions: Patient, text: str, visit: str) -> None:
    with_prescriptions.says(text)
    with_prescriptions.sees(visit, "Where would suit you?")


def test_whether_it_is_offered_is_a_question_and_chooses_nothing(with_prescriptions: Patient) -> None:
    with_prescriptions.says("do you do acupuncture")
    with_prescriptions.sees("If you would like Acupuncture, tap it", "What is the visit for?")


def test_a_question_about_it_is_answered_all_the_same(with_prescriptions: Patient) -> None:
    with_prescriptions.says("where is my repeat prescription")
    with_prescriptions.sees("I cannot order medicines", "What is the visit for?")
    with_prescriptions.says("do you do ear syringing")
    with_prescriptions.sees("What can be booked here is in the list", "What is the visit for?")


@pytest.mark.parametrize("text", ["😊😊", "❤️", "🙂"])
def test_a_smile_is_answered_where_nothing_is_going_on(at: At, text: str) -> None:
    assert answered(at("finished"), text) == "You are welcome."


def test_to_be_seen_by_video_is_a_wish_for_it() -> None:
    somebody = OTHERS["welcome"]()
    somebody.says("can I talk to a doctor on the video")
    somebody.sees("Video consultation", "Who would you like to see?")
