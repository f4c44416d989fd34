"""What people say where they are asked to sign in: each has its answer, and none of it is taken for a password."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from tests.conversations.patient import Patient


def test_a_text_that_never_came_is_the_code_where_somebody_signs_in(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says("I never got the text")
    patient.sees("A code can take some minutes")


AT_THE_SIGN_IN = {
    "It's for my mother, do I use hers or mine": "with yours, the visit would be for you",
    "my account or my husband's, the visit is for him": "with yours, the visit would be for you",
    "i am not registered, just want price": "To ask without that, call 020 7946 0000",
    "back to the times please, I wanted wednesday": "can still be changed: after you have signed in",
    "I'm not a patient with you yet": "you need no account to book",
    "never been here before": "you need no account to book",
    "I am new here": "",
    "which button": "It is the button Sign in",
    "what button is it": "It is the button Sign in",
    "ive forgot which email i used": "I do not know which e-mail address your account has",
    "no idea which email it was": "I do not know which e-mail address your account has",
    "my grandson usually does this bit for me": "Somebody may well help you with the page",
    "my daughter sets these things up": "Somebody may well help you with the page",
    "sec": "The button stays here",
    "i dont want to sign in": "nothing happens unless you sign in",
    "I really don't want to sign in": "nothing happens unless you sign in",
    "I want to sign in": "It is the button Sign in",
    "why": "tells the clinic for certain that it is you",
    "why would I want to sign in": "tells the clinic for certain that it is you",
    "yes alright": "It is the button Sign in",
    "Fine, take me there": "It is the button Sign in",
    "go on then, take me to the page": "It is the button Sign in",
    "alright I'll sign in": "It is the button Sign in",
    "sure let's do it": "It is the button Sign in",
    "ok fine": "It is the button Sign in",
    "can my daughter sign in for me, I don't do computers": "Somebody may well help you with the page",
    "is it alright if my carer logs in for me": "Somebody may well help you with the page",
    "can somebody else sign in on my behalf": "Somebody may well help you with the page",
    "could my neighbour log in for me": "Somebody may well help you with the page",
    "do you share it with the NHS or my employer": "I pass nothing on",
    "is my information passed on to my insurance": "I pass nothing on",
    "do you sell it to anybody": "I pass nothing on",
    "will it be shared with the government": "I pass nothing on",
    "can I sign in with my NHS login": "and no other",
    "how do i make one": "tap I am new here below",
    "how do I set one up": "tap I am new here below",
    "where do I make one": "tap I am new here below",
    "I haven't got one, how do I get one": "tap I am new here below",
    "can we do that later, I only want to see what's free": "First the sign-in",
    "I just want to know what times there are": "First the sign-in",
    "I'm only trying to find out what's available": "First the sign-in",
    "my surname's changed since I got married, which one do I use": "Signing in asks for no name",
    "which surname do I put": "Signing in asks for no name",
    "what name should I use": "Signing in asks for no name",
    "my name's different now, which one should I type": "Signing in asks for no name",
    "I cant remember my password love": "You can reset it",
    "do i just put my pin number in here": "please do not type it here",
    "shall I type my password here": "please do not type it here",
    "do I give you my passcode": "please do not type it here",
    "oh forget it ill ring up": "nothing happens unless you sign in",
    "forget it, I'll phone": "nothing happens unless you sign in",
}


@pytest.mark.parametrize(("text", "answer"), AT_THE_SIGN_IN.items())
def test_what_is_said_at_the_sign_in_has_its_answer(text: str, answer: str, patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says(text)
    assert patient.deleted == 0
    patient.sees(answer)


def test_what_is_wished_for_there_is_said_in_one_line(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, "")
    patient.commands("start")
    patient.taps("Book an appointment")
    patient.says("in camden, not in the morning and not on a monday")
    patient.sees("Noted: Camden · Afternoons.", "Left out, as you said: Mondays.")
