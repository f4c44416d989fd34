"""Who asks for help with a password is not told off for one; and whoever tells one, in whatever words, is."""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from conversations.text.secrets import LONGEST, holds_secret
from tests.conversations.patient import Patient

HELP = (
    "I forgot my password", "i forgot my password!!", "I've forgotten my password", "forgot password",
    "password reset", "how do I reset my password", "How can I change my password?",
    "can you reset my password please", "my password does not work", "my password doesn't work",
    "My password doesn’t work any-more", "password not working", "I can't log in",
    "I can't log in, my password does not work", "cant log in forgot my pwd", "I don't remember my password",
    "I can't remember my password", "what is my password", "which password do you need",
    "where do I find my password", "do I need a password?", "I do not have a password", "I never got a password",
    "can you send me a new password", "I need a new password", "I lost my password", "help with my password please",
    "my password is wrong", "it says my password is incorrect", "it says wrong password",
    "my password is not accepted", "my password has expired", "my password is not recognised",
    "the password is being refused", "is it safe to type my password here", "I will not give you my password",
    "why do you need my password", "my wife's password does not work",
    "I tried my password 3 times and now I am locked out", "I have a problem with my password",
    "hello, I forgot my password. Can somebody help me?", "the passcode does not arrive", "I forgot my pass word",
    "my pin code is not working", "I got no pin code", "I changed my password yesterday and it still does not work",
    "trouble with password", "I forget my password always", "I don't know my password or my email",
    "no password came", "how do I get a password for the portal",
)  # fmt: skip

SECRETS = (
    "my pin for the gate is 4471 if the driver needs to come in", "code from the bank 662 019",
    "sort code 20-45-77 account 11223344 is that what it wants", "the cvv is 118 and it's the visa",
    "amex 3782 822463 10005", "my pword is Cucumber_12 go in", "4929 1234 5678 9012",
    "my card number ends 3321 and the code on the back is 904", "my PIN's 9087",
    "my password is hunter22", "password hunter22", "password: hunter2", "password=hunter2", "pwd hunter2",
    "my password is swordfish", "my password is correct horse battery staple", "the password was tiger",
    "I forgot my password, it was hunter22", "I forgot my password I think it is Swordfish",
    "my password does not work, it is tangerine", "my password tangerine does not work", "tangerine is my password",
    "my password is wrong: Hunter22", "is my password Hunter22 wrong?", "I typed hunter22 as my password",
    "use password letmein", "password letmein", "password welcome", "password hello", "password: reset",
    "reset my password to tangerine", "change my password to Hunter22 please", "new password tangerine please",
    "why does my password Abc!123 not work", "my password isn't tangerine any more", "my passcode is 4711",
    "passcode 4711", "my pin code is 9911", "pin code\n9 9 1", "my pin: 4711", "code 482913", "my code is 482913",
    "482913", "the code is 482913, it does not work", "my password is help", "my password is password", "password",
    "ada@patients.example", "ada@patients.example hunter22", "I forgot my password, ada@patients.example",
    "how do I reset the password of ada@patients.example", "passwd qwerty", "my pass word is tangerine",
    "password 2wsx3edc", "I can't log in with ada@patients.example", "my old password was tangerine, reset it",
    "help password tangerine", "my password's tangerine", "forgot password (tangerine)",
    "my pin code 47 11 does not work",
)  # fmt: skip

AT_THE_SIGN_IN = (
    "I can't log in", "my login is not working", "the code is not coming", "my pin is wrong", "my code is wrong",
    "I did not get the code", "it says my account is locked", "the link doesn't work", "my login was rejected",
    "I don't have an account", "how do I register", "the code is still missing",
)  # fmt: skip


def test_there_are_enough_of_both() -> None:
    assert min(len(set(HELP)), len(set(SECRETS))) >= 40


@pytest.mark.parametrize("words", HELP)
def test_asking_for_help_with_a_password_is_no_secret(at_types: Patient, words: str) -> None:
    assert not holds_secret(words)
    at_types.says(words)
    assert at_types.deleted == 0
    at_types.sees_no("I have deleted your message")


@pytest.mark.parametrize("words", SECRETS)
def test_telling_one_is(at_types: Patient, words: str) -> None:
    assert holds_secret(words)
    at_types.says(words)
    assert at_types.deleted == 1
    at_types.sees("I have deleted your message")


@pytest.fixture
def signing_in(patient: Patient) -> Patient:
    """Somebody at the card where one signs in."""
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    return patient


@pytest.mark.parametrize("words", [*HELP, *AT_THE_SIGN_IN])
def test_nor_is_it_where_one_signs_in(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 0


@pytest.mark.parametrize("words", [*SECRETS, "my pin is tangerine", "login: tangerine", "my login is tangerine"])
def test_where_one_signs_in_telling_one_is_too(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 1


def test_a_plea_that_is_longer_than_what_is_read_may_hide_one() -> None:
    plea = "I forgot my password, please help me. "
    assert not holds_secret(plea * 4)
    assert holds_secret(plea * (LONGEST // 30))
