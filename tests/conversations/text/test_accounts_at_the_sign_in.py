"""What people say of accounts and of the page where they sign in: each has its answer, and no day is read into it."""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import signing_in

ANSWERS = {
    "Which email did I use with you? I have about four": "I do not know which e-mail address your account has",
    "which email did i use, the gmail or the work one": "I do not know which e-mail address your account has",
    "forgot password and the email is my old job one": "You can reset it",
    "i have two accounts one old surname one new": "I cannot see which of your accounts",
    "my late husbands account still on here how do i get him off and me on": "Send /signout",
    "switch to my account": "Send /signout",
    "someone else is signed in": "Send /signout",
    "My mother died in September. Please take her off your system": "I am very sorry for your loss.",
    "oh god not another app": "there is nothing to install",
    "do i need to download anything": "there is nothing to install",
    "it says incorrect incorrect incorrect": "I cannot see what the page does not like.",
    "it says no account found": "I cannot see what the page does not like.",
    "what password is it the one from the letter": "please do not type it here",
    "i have sign in last week why again": "Not every time",
    "i did this yesterday": "Not every time",
    "how long does it take to register?": "To book here the clinic needs to know who you are",
    "how much time takes this": "Signing in takes about a minute",
    "Sign me in please thank you": "It is the button Sign in",
    "ok doing it now hang on": "I wait here",
    "just signing in now": "I wait here",
    "give me a sec": "The button stays here",
    "im on the bus will the time still be there in 10 mins": "No time is held before it is booked",
    "is the slot still there if i take a while": "No time is held before it is booked",
    "before sign - you have something for tomorrow or no?": "First the sign-in",
    "Do it later, first tell me if there's anything Thursday": "First the sign-in",
    "how much is it before i give you my details": "The price depends on the visit.",
    "what do u need to know who i am for": "Signing in tells the clinic for certain that it is you",
    "Why? I only want to ask a question": "Signing in tells the clinic for certain that it is you",
    "wife normally does this bit for me. shes away til weds": "Somebody may well help you",
    "Doreen Atwell-Pike, 3rd of March 1938": "I have deleted your message and kept nothing of it",
    "I'm not patient yet with you, coming for 2 weeks only": "you need no account to book",
    "Is it NHS login?": "It is the account of the clinic's own patient portal",
    "can i do it with my google": "It is the account of the clinic's own patient portal",
    "i cant": "I am sorry that it does not work.",
    "loading forever": "I am sorry that it does not work.",
    "can you book for me": "The clinic books for you by phone",
    "rather not": "nothing happens unless you sign in",
    "it's opened in spanish why": "I cannot change the language of that page",
    "my password is Hunter22": "I have deleted your message without using it",
    "no changed my mind ill phone": "That is quite all right",
}


@pytest.mark.parametrize(("text", "answer"), ANSWERS.items())
def test_it_has_its_answer(text: str, answer: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    somebody.sees(answer, "Please sign in")
    assert "Noted" not in somebody.reads


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("do you have anything tomorrow", "Mon 23 Nov"),
        ("any appointments thursday?", "Thu 26 Nov"),
        ("blood test thursday", "Thu 26 Nov"),
        ("the sooner the better, tuesday morning", "Tue 24 Nov"),
    ],
)
def test_a_wish_is_kept_for_later(text: str, noted: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    somebody.sees(noted)


@pytest.mark.parametrize("text", ["had my op 5 june 2019", "since 5 June 1998 it hurts", "on 4 December please"])
def test_a_day_of_something_else_is_no_birthday(text: str) -> None:
    somebody = signing_in()
    somebody.says(text)
    assert "deleted" not in somebody.reads
