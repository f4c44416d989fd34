"""What is said plainly of an appointment, or last after a question or a tale, counts; nothing goes by half a yes."""

from __future__ import annotations

import pytest

from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import ChoosingType
from tests.conversations.patient import Patient


@pytest.mark.parametrize(
    "text",
    [
        "yes please, with my apologies to Dr Patel; my brother has died and I must go up to Durham",
        "yes, my dad passed away",
        "yes please, my mother died and I have to travel to Leeds",
        "yes cancel it, there has been a death in the family",
        "Yes please. My aunt has died and we are flying home",
    ],
)
def test_a_plain_yes_cancels_whoever_has_died(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert len(at_cancel.cancelled) == 1


@pytest.mark.parametrize(
    "text",
    [
        "my brother has died",
        "yes please. my brother has died but I might still come",
        "my dad passed away, is it too late to cancel?",
        "yes, my brother has died, can I move it",
        "yes, I must go to the clinic",
        "yes, I have to go back to it",
    ],
)
def test_a_loss_alone_or_half_a_yes_cancels_nothing(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert not at_cancel.cancelled


@pytest.mark.parametrize(
    "text",
    [
        "wait when is it? tuesday as in this tuesday? keep it then",
        "oh go on leave it, I'll get someone to cover",
        "is it with dr patel? keep it then",
        "oh is it free? then leave it",
        "how much does it cost? ok keep it then",
    ],
)
def test_what_is_to_be_kept_after_a_question_stays(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ShowingAppointment)
    assert "stays as it is" in at_cancel.reads


@pytest.mark.parametrize(
    "text",
    ["keep it?", "should i keep it then?", "is it tuesday? then cancel it", "keep it or cancel it", "keep it if"],
)
def test_a_question_whether_to_keep_it_keeps_nothing(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)
    assert not at_cancel.cancelled


@pytest.mark.parametrize(
    "text",
    [
        "cancel everything",
        "cancel the lot",
        "both please",
        "both of them please while you're at it",
        "cancel every appointment I have",
        "everything please, cancel both",
    ],
)
def test_all_of_them_go_one_at_a_time(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ListingAppointments)
    assert "nothing is cancelled yet" in at_cancel.reads
    assert not at_cancel.cancelled


@pytest.mark.parametrize("text", ["keep both", "don't cancel everything", "why both?", "both are with dr patel"])
def test_both_that_are_to_stay_or_are_asked_about_do_not(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert "nothing is cancelled yet" not in at_cancel.reads
    assert not at_cancel.cancelled


@pytest.mark.parametrize(
    "text",
    [
        "I'd rather move it than lose it, is Thursday any good?",
        "prefer to move than cancel, anything on thursday?",
        "I would sooner change it than cancel it. Is there Thursday?",
        "we'd rather move it than cancel, is thursday free?",
        "I'd rather move it instead of cancelling, Thursday?",
    ],
)
def test_who_would_rather_move_it_is_shown_other_times(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert "Your appointment stays as it is until another one is booked" in at_cancel.reads
    assert "Thu 26 Nov" in at_cancel.reads


@pytest.mark.parametrize("text", ["is it better to move it than cancel it?", "would you rather move it than cancel it"])
def test_a_question_which_is_better_moves_nothing(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)


@pytest.mark.parametrize(
    "text",
    [
        "hmm not sure. can I decide tonight",
        "can i decide later",
        "could I tell you tomorrow",
        "may I think about it tonight",
        "can i sleep on it",
    ],
)
def test_who_asks_to_decide_later_is_told_until_when(at_cancel: Patient, text: str) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)
    assert "Mon 23 Nov, 09:20" in at_cancel.reads


@pytest.mark.parametrize(
    "text",
    [
        "cancel please, I've got the norovirus and you don't want me in your waiting room",
        "cancel please, I have flu and my wife has it too",
        "please cancel, we are in Spain and I forgot to say",
        "cancel it please, it's cleared up and I feel fine",
        "cancel please and thanks",
    ],
)
def test_who_wants_it_cancelled_and_says_why_is_asked(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ConfirmingCancellation)
    assert not at_one.cancelled


@pytest.mark.parametrize("text", ["cancel please and you can give me friday", "cancel please and i want another"])
def test_who_wants_another_instead_moves_it(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert not isinstance(at_one.conversation.state, ConfirmingCancellation)
    assert "stays as it is until another one is booked" in at_one.reads


@pytest.mark.parametrize(
    "text",
    [
        "I said to the girl on the desk I couldn't do Tuesdays and here it is on a Tuesday. Wednesday please.",
        "I told you Tuesdays were out and they gave me a Tuesday! Wednesday instead",
        "They said Monday, it says Tuesday. Wednesday please",
    ],
)
def test_the_day_that_ends_a_tale_is_wished_for(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert "Wed 25 Nov" in at_one.reads


@pytest.mark.parametrize("text", ["I told them wednesday. thanks", "It was wednesday. or is it tuesday?"])
def test_a_tale_without_a_wish_moves_nothing(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert isinstance(at_one.conversation.state, ShowingAppointment)


@pytest.mark.parametrize(
    "text", ["yes thats right", "yes that's correct", "that's the one", "all correct", "yes that is the right one"]
)
def test_a_nod_leaves_it_as_it_is(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert "Your appointment stays as it is" in at_one.reads


@pytest.mark.parametrize("text", ["is that right", "that's not right", "that isn't the one"])
def test_what_denies_or_asks_is_no_nod(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert "All right. Your appointment stays" not in at_one.reads


@pytest.mark.parametrize(
    "text",
    [
        'What does "booked" mean, is it confirmed or do I wait for somebody to ring me?',
        "what does it mean, booked",
        "is it definite or do I have to wait for a call",
        "do I need to wait for them to ring",
        "is it confirmed or just pencilled in",
    ],
)
def test_who_asks_what_booked_means_is_told(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert "you need not confirm it" in at_one.reads


@pytest.mark.parametrize(
    "text",
    [
        "the physio, can that go to the week after",
        "the physio one, could that be moved to the week after",
        "can the gp go to thursday",
        "could my gp consultation be on Friday",
        "the gp one, can that be friday",
    ],
)
def test_the_one_that_is_named_is_moved_to_the_day(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert "Your appointment stays as it is until another one is booked" in at_list.reads


@pytest.mark.parametrize(
    "text", ["is the physio the week after?", "cancel the physio on friday", "the physio on friday"]
)
def test_a_day_that_does_not_fit_opens_nothing(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ListingAppointments)


@pytest.mark.parametrize(
    "text",
    [
        "not the gp one, the other one",
        "the other one, not the gp",
        "not the first one, the other",
        "the one that isn't the gp",
        "not the gp one",
        "no, not the gp",
    ],
)
def test_the_one_that_is_left_is_meant(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ShowingAppointment)
    assert at_list.conversation.state.appointment.key == "a2"


def test_of_two_that_are_named_the_denied_one_is_not_opened(at_list: Patient) -> None:
    at_list.says("not the physio, the other")
    assert isinstance(at_list.conversation.state, ShowingAppointment)
    assert at_list.conversation.state.appointment.key == "a1"


@pytest.mark.parametrize(
    "text", ["leave the gp one", "don't touch the physio", "which one isn't the gp", "keep the gp"]
)
def test_what_is_left_alone_opens_no_other(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ListingAppointments)
    assert not at_list.cancelled


@pytest.mark.parametrize(
    "text", ["book me something new", "book something else", "something new please", "can you make me something new"]
)
def test_something_new_is_booked_beside_them(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ChoosingType)


@pytest.mark.parametrize("text", ["cancel something else", "is there anything new", "something else is wrong"])
def test_something_else_is_no_booking(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert not isinstance(at_list.conversation.state, ChoosingType)


@pytest.mark.parametrize(
    "text", ["do i have to pay for both", "do i pay for both of them", "is there a charge for both", "are both free"]
)
def test_whether_both_are_to_pay_is_answered(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert "Each is paid for itself" in at_list.reads


@pytest.mark.parametrize(
    "text",
    [
        "Did I go in October or did I miss it?",
        "did I come in september",
        "did we turn up on the 3rd",
        "was i there in september",
    ],
)
def test_whether_somebody_came_is_told_by_the_past_ones(at_list: Patient, text: str) -> None:
    at_list.says(text)
    assert isinstance(at_list.conversation.state, ListingAppointments)
    assert at_list.conversation.state.past


@pytest.mark.parametrize(
    "text",
    [
        "why 20 less",
        "why is it 20 less",
        "what's the 20 off for",
        "why do I only owe 40",
        "how come £20 less?",
    ],
)
def test_why_less_is_owed_is_told_by_what_is_paid(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert at_one.reads.startswith("You owe £40.00: £60.00 less £20.00 already paid.")


@pytest.mark.parametrize("text", ["why 20 minutes less", "can it be 20 minutes earlier"])
def test_minutes_are_no_money(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert not at_one.reads.startswith("You owe")


@pytest.mark.parametrize(
    "text",
    [
        "oh no I've just looked at the calendar and I'm in Bristol that day. can I move it",
        "I'm away that day, could you move it",
        "I have a funeral that day. can it be moved",
        "move it please, we are in Wales on that day",
    ],
)
def test_the_day_on_which_somebody_is_away_is_not_asked_for(at_one: Patient, text: str) -> None:
    at_one.says(text)
    assert "Which day do you mean?" not in at_one.reads
    assert "stays as it is until another one is booked" in at_one.reads


@pytest.mark.parametrize(
    ("text", "sees"),
    [
        ("yes, my son can't drive me now", "or type “yes”. Nothing is cancelled before that."),
        ("I pressed it by accident", "Nothing was cancelled. Your appointment stays as it is."),
        ("leave tuesday but cancel the blood test", "Nothing is cancelled. These are all that I see to come"),
    ],
)
def test_what_stands_beside_the_question_cancels_nothing(text: str, sees: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    at_cancel.sees(sees)
    assert at_cancel.cancelled == []
