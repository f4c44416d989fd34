"""Where a password stands in a sentence: whoever tells one is found out, and nobody else, at any card.

Tables of what people type to somebody who wants them to sign in. What is in quotation marks, after a colon or behind a
full stop counts as much as what follows "is".
"""

from __future__ import annotations

import pytest

from conversations.clinic.questions import Failure, Trouble
from conversations.text.secrets import could_be_one, holds_secret
from tests.conversations.patient import Patient


def sentences(table: str) -> list[str]:
    """Those of a table, between its bars."""
    return [one.strip() for one in table.split("|")]


PLEAS = sentences(
    """
Cant remember the pass word can you send me it | i need a new password | password is not working for me |
whats my password | What's my password? | wheres my password | I think I mistyped my password |
my daughter set up my password and she is away |
which password, the one for the practice app or the one for the portal? | do you mean the password of my phone? |
is this the same password as for my bank? | the website keeps rejecting my password |
your website rejects my password every time | i've never had a password from you guys |
nobody ever gave me a password | my old password isnt recognized anymore | can I sign in without a password? |
can i use face id instead of a password | i changed phones and now the password is gone |
my password manager has no entry for this | it asks for a password but i only ever booked by phone |
im hopeless with passwords | i dont trust typing my password on a phone |
my keyboard wont let me type the password | password field is greyed out |
i cant see what i'm typing in the password box | the eye symbol next to the password doesnt work |
where do i put the password | where should I enter my password please | how long must the password be |
does the password have capital letters | is my password case sensitive | forgot username and password |
I've forgotten both my username and my password | i lost the letter with my password |
the letter with the password never arrived | your colleague said she would reset my password yesterday |
reception told me they'd email a new password | i was told to use a temporary password |
the temporary password has run out | my password ran out last month | it wants an 8 digit password |
two factor code not arriving | the code you text me never comes | code hasn't come through |
i'm not getting the security code | my pin doesn't work | whats a pin | I dont have a pin | what pin do you mean |
no idea what my password is | haven't got a clue what my password is | do you need my password to book? |
I'd rather not give you my password | Sorry I'm useless with passwords, can someone ring me? |
can somebody ring me about my password | please ring me about the password | could you text me my password |
are you able to tell me my password | who do I speak to about my password | Password trouble again! |
pasword not working | forgot my pasword | forgot my passwrod | I can't get past the password page |
stuck at the password | the password link has expired | reset link for password not received |
reset password email never arrived | the password email went to my old address |
password reset isn't working on my iphone | chrome saved the wrong password |
autofill puts in the wrong password | it keeps asking for my password |
why does it ask for my password every time | my husband knows the password, I don't |
my carer normally does the password for me | The system says the password is incorrect |
the error says invalid password | error: wrong password | locked out after 3 wrong passwords |
I entered the wrong password too many times | my account is locked because of a wrong password |
I typed the password 5 times | passwords are a nightmare | hate passwords |
i forgot my password and I need an appointment tomorrow | I forgot my password, can I book by phone? |
need an appointment but cant log in | cannot login | cant sign in | can't get in | i am not able to login |
login failed | login page doesn't open | the login button does nothing | log in isn't working |
my login doesn't work | my code has not arrived yet | code not received | where is the code |
the code is invalid it says | My password never arrives by post | the password for the portal is not working |
the password that you sent is wrong | the password I have is for the old portal |
My daughter Emma knows my password, I will ask her | I wrote the password in my diary |
the bot wants my password but the website says maintenance | Dr Patel's secretary gave me a password on paper |
I am dyslexic and passwords confuse me | My password has an umlaut, is that a problem? |
it says my password must contain a symbol | I wrote my password on a note and threw it out |
the password I chose is not accepted | the password I was given doesn't work |
which email is my password linked to | which password should I use | is the password the one from the letter? |
is there a way in without the password | do passwords expire | what are the rules for the password |
I typed my password but nothing happens | I put my password in and it goes blank | I tried every password I have |
I tried all my passwords | none of my passwords work | I used to have a password but lost it |
I changed my password and now it says invalid | after I reset my password it still says wrong |
I have reset my password twice | I need my password resetting | password needs resetting |
please could you reset my password for me | can my son have the password as well |
my mother can't remember her password, I'm her carer | Mr Patel's secretary promised me a new password |
who sends the password | when will I get my password | how long does a password reset take |
does the bot see my password | do you store my password | will you keep my password |
is my password safe with you | never mind, found my password | I found my password, thanks |
got my password now, thank you | password sorted now thanks | ok I have my password | I have the code |
I have got the code, what now | where do I type the code | where does the code go | the code has expired |
code expired | code doesn't work | the code is wrong it says | the code was wrong | code came too late |
can I get the code by email | can you send the code to my landline | I don't have a mobile for the code |
the pin is not accepted | forgot pin | lost my pin | my pin has been blocked | my login has expired |
my login is the same as before | is my login my email | what is my login | login problems | login doesn't load |
I need a login | set up a login for me | I have two logins | no login yet | how do I get a login |
the login page says error | password contains special characters, is that ok? |
I am 83 and I don't understand passwords | My wife normally signs in, she is out |
the password must be changed it says | Wrong password | Password incorrect | Invalid password? |
new password please | password reset please | password help please | password reminder please |
could I have a password reminder | send password reminder | forgotten password link doesn't work |
the forgot password link goes nowhere | my account was hacked, I changed my password |
I'm worried somebody knows my password | someone else has my password | can you see my password |
don't ask me for my password | Why are you asking for my password? Is this a scam? |
is this a scam, you want my password
"""
)
"""Nothing is told."""

TOLD = sentences(
    """
My PIN is 7731 | the code they sent me is 482 913 | my card number ends 3321 and the code on the back is 904 |
login is jean64 password Rosebud-1 | user jean64 pw Rosebud1 | username: jean64 password: Rosebud |
pw is rosebud | pwd=rosebud | PIN 7731 | pin: 7731 | 7731 is my pin | 7731 is the code | the code is 482 913 |
code 482-913 | it says 482913 | i got 482913 | security code 4829 | verification code: G-482913 | my code: 4829 |
code's 482913 | OTP 482913 | otp is 4829 | passcode is four seven one one | my pin is seven seven three one |
my password is Rosebud | password Rosebud-1 | the password should be Rosebud-1 | my memorable word is tangerine |
memorable word: tangerine | secret word is tangerine | my security answer is Fluffy | cvv 904 | cvc is 904 |
security code on my card 904 | my card is 4111 1111 1111 1111 | 4111111111111111 |
card 4111-1111-1111-1111 exp 12/27 cvv 904 | jean at patients dot example | here is my password Rosebud-1 |
pass word rosebud | pasword is rosebud | passwort rosebud | my pw rosebud | the 2fa code is 482913 | 2fa 482913 |
6 digit code 4 8 2 9 1 3 | my NHS login password is rosebud | password (rosebud) | password -> rosebud |
password "rosebud" | my password is Tuesday | my password is 12345 | password 12345 | password: 12345 |
pin 12345 | pin 1234 | my pin number is 1234 | my pin number's 1234 | PIN: 1 2 3 4 | PIN is 1 2 3 4 |
my code was 123 456 | code 123 456 | the code I got is 123-456 | got the code: 123456 | code received: 123456 |
The code from the text message is 482913 | the sms code is 482913 what now | your code is 482913 |
Riverside: 482913 is your security code | 482913 is your code | use 482913 as the code | Here is the code 482913 |
here's the code, 482913 | my password is "blue horse" | my password is blue horse | the password is blue-horse |
password = blue horse | pwd is bluehorse | pw: bluehorse | my pw is bluehorse | my passwrod is bluehorse |
my pasword bluehorse | My password was bluehorse but now it doesnt work | I set my password to bluehorse |
I set it to bluehorse but the password is refused | I think my password is bluehorse |
I believe the password was bluehorse | could the password be bluehorse | might my password be bluehorse |
is bluehorse my password? | bluehorse is the password I use | bluehorse was my password |
my password used to be bluehorse | my password should be bluehorse | my password is not bluehorse |
the password isn't bluehorse any more | I typed bluehorse as password | I entered bluehorse as the password |
I entered my password, bluehorse | tried password bluehorse | password bluehorse is wrong |
password bluehorse doesn't work | why is password bluehorse refused | does password bluehorse look right |
I forgot my password (it was bluehorse) | I forgot my password - bluehorse | forgot my password. bluehorse? |
forgot my password maybe bluehorse | forgot my password, maybe bluehorse |
my passwords are bluehorse and redhorse | my passphrase is blue horse battery | username jean password bluehorse |
email jean@patients.example password bluehorse | 4111-1111-1111-1111 | visa 4111111111111111 12/27 123 | cvv 123 |
cvv: 123 | my cvv is 123 | the three digits on the back are 123 | security number 123 | code on the back is 123 |
memorable word bluehorse | the password to my account is bluehorse |
the password I use for the portal is bluehorse | password of my wife's account was bluehorse |
pin seven seven three one | Enter 7731 as my pin | pass-code 7731 | amex 3782 822463 10005 |
honeybee!!! is the password | I lost my password I think its bluehorse or so |
my password does not work I typed bluehorse twice | I tried bluehorse and the password is refused |
my memorable word is bluehorse | the answer to my security question is bluehorse | security answer: bluehorse
"""
)
"""At every card."""

TOLD_AT_THE_SIGN_IN = sentences(
    """
jean64 / Rosebud-1 | jean64 Rosebud-1 | pass: rosebud | my pass is rosebud | 482 913 | 482-913 | 48 29 13 |
the text said 4829 | the number in the text is 4829 | its Rosebud-1 | it's rosebud1 | try Rosebud-1 | Rosebud-1 |
rosebud1! | I think it's Rosebud-1 | maybe it is rosebud64 | it used to be rosebud64 | my username is jean64 |
user name jean64 | login jean64 | log in with jean64 Rosebud-1 | sign me in: jean64, Rosebud-1 |
sign in as jean64 with Rosebud-1 | here you go: Rosebud-1 | four eight two nine one three |
can you log in for me with Rosebud-1 | please use rosebud1 to log in | the pass is 12345 | login bluehorse |
login: jean / bluehorse | user jean pass bluehorse | user: jean, pass: bluehorse | jean/bluehorse1 |
jean bluehorse1 | jean:bluehorse1 | bluehorse1 | Bluehorse1! | bluehorse#1 | blue-horse-1 | B1uehorse
"""
)
"""Only where one signs in: elsewhere it could be anything."""

NOTHING_OF_THE_KIND = sentences(
    """
10:45a Monday | Tuesday@4.30pm | my appointment ref is AB1030 | my postcode is 90210 | i think im going to pass out |
covid19 jab please | monday14th at 4.30pm | iphone14 shows nothing | SW1A 1AA | 07700 900123 | +44 7700 900123 |
12 01 2027 | in 3weeks | my dob is 12031985 | what is the dress code | the code of conduct | born 1985 | 0930 |
call me on 07700 900123 about my password | I haven't used my password since 2023 | it's me again | it's urgent |
could you pass this on to Dr Patel | two or three days | one at nine or ten | membership AB123456 | invoice 104233 |
I forgot my password, need an appointment at 4.30pm | 10-11am or 2-3pm | sort code 20 10 30
"""
)


def test_there_are_enough_of_all() -> None:
    assert min(len(set(PLEAS)), len(set(TOLD)), len(set(TOLD_AT_THE_SIGN_IN)) * 3) > 100


def test_asking_for_help_is_no_secret_at_any_card() -> None:
    assert [words for words in PLEAS if holds_secret(words) or could_be_one(words)] == []


def test_what_is_told_is_one_at_every_card() -> None:
    assert [words for words in TOLD if not holds_secret(words)] == []


def test_what_is_told_where_one_signs_in_is_one_there_and_only_there() -> None:
    assert [words for words in TOLD_AT_THE_SIGN_IN if holds_secret(words) or not could_be_one(words)] == []


def test_times_numbers_and_places_are_none_where_one_signs_in_either() -> None:
    assert [words for words in NOTHING_OF_THE_KIND if holds_secret(words) or could_be_one(words)] == []


@pytest.fixture
def signing_in(patient: Patient) -> Patient:
    """Somebody at the card where one signs in."""
    patient.clinic.failure = Failure(Trouble.SIGN_IN)
    patient.commands("book")
    return patient


@pytest.mark.parametrize("words", [*TOLD[::12], *TOLD_AT_THE_SIGN_IN[::6]])
def test_what_is_told_is_taken_out_of_the_chat(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 1
    signing_in.sees("I have deleted your message")


def test_the_number_of_an_option_is_none(signing_in: Patient) -> None:
    signing_in.says("option2")
    assert signing_in.deleted == 0


@pytest.mark.parametrize("words", [*PLEAS[::12], *NOTHING_OF_THE_KIND[::6]])
def test_what_is_not_told_stays_there(signing_in: Patient, words: str) -> None:
    signing_in.says(words)
    assert signing_in.deleted == 0
    signing_in.sees_no("I have deleted your message")
