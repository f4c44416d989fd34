"""What people say at the sign-in, before a warning and in passing, by its kind; and what is none of it."""

from __future__ import annotations

import pytest

from conversations.text.remarks.confirm import CONFIRM, OVERLAP
from conversations.text.remarks.kinds import Table, kind_in
from conversations.text.remarks.moods import MOODS
from conversations.text.remarks.sign_in import SIGN_IN
from conversations.text.small_talk import mood_of

AT_SIGN_IN = {
    "theirs": (
        "can I use my wife's login | could I do it with my husband's account | let me use my daughter's details | "
        "have my son's password | do I use my log-in or my daughter's | is it my account or my wife's | "
        "mine or his login"
    ),
    "lasts": "how long does the link last | how long is the page good for | when does the link expire",
    "links": (
        "I don't like clicking on links, my grandson told me not to | what's this link for | I never open links | "
        "we are told not to tap any links"
    ),
    "wrong_person": (
        "it shows somebody else's name | it says I am my husband | that is not my account | "
        "it's signed me in as someone else"
    ),
    "details_wrong": (
        "they have spelt my surname wrong | my address in there is wrong | I've moved house since | "
        "it has my old phone number wrong"
    ),
    "eyesight": (
        "my eyesight is poor | the letters are too small for me | I can't read the screen | "
        "I've lost my glasses | can you make it bigger"
    ),
    "captcha": (
        "which squares have the bus | it wants me to click the traffic lights | "
        "it thinks I am not a robot | what's a captcha"
    ),
    "language": ("the page is in welsh | can I change the language | how do I get it in english | it isn't in English"),
    "mail": (
        "no confirmation email has come | the email never arrived | "
        "I'm still waiting for the activation mail | nothing in my spam folder"
    ),
    "slow": (
        "my hands shake so | I have arthritis | it's too fast for me | bear with me, I'm 84 | I only have two thumbs"
    ),
    "again": (
        "send me the link again please | where's the button | I closed the page by mistake | can I have a new link"
    ),
    "done": (
        "all done, next step | I think it's gone through | finished | ok, done that | "
        "I have signed in on my laptop but nothing | green tick came"
    ),
    "inside": (
        "it opened inside telegram, is that right | the page is in the chat, is that normal | "
        "it came up in telegram and not in safari | should it open in safari | it's not in chrome | "
        "does it open in telegram | is it meant to be here instead of safari | it shows inside the app, is that ok"
    ),
    "every_time": (
        "do I have to sign in every time | how long do I stay signed in | I already did this last week, sign in again"
    ),
    "before": (
        "can I pick a time first | tell me first who I'd see | can we leave the signing in till later | "
        "will I lose what I typed"
    ),
    "mind": ("what if I sign in and then change my mind | am I bound by signing in | will it commit me to anything"),
    "cost": "is there a fee for the account | does signing in cost anything | is the portal free",
    "documents": "can I use my passport | shall I send a photo of my id card | with face id",
    "other_login": "can I sign in with google | is it my nhs login | with my facebook account",
    "terms": "must I agree to the terms and conditions | there's a tick box | it asks about cookies",
    "sees": (
        "what can you see about me | who reads this chat | will you sell my data | will the doctor see my telegram"
    ),
    "why": (
        "why can't I just tell you my name | why do I have to sign in | you already know me | is this really necessary"
    ),
    "portal": "what is a portal | which website | what do I have to type | how do I sign in",
    "format": (
        "do I write the year first | it wants a capital letter | what format for my date of birth | "
        "with slashes or dots"
    ),
    "trouble": (
        "the page doesn't open | it's just white | the button does nothing | error 500 | "
        "it says session timed out | the link has expired | it keeps loading | it crashed | "
        "no signal here | it says access denied | I'm stuck"
    ),
    "device": (
        "can I use my wife's phone | does it work on an old phone | may I do it on the library computer | "
        "I only have a landline"
    ),
    "lost_card": "I can't find the card with my details | she wrote it down for me somewhere",
    "other_clinic": "I wanted the other clinic | I meant my usual surgery | wrong clinic",
    "ring": "ring me and I'll tell you | can you call me on my landline",
    "refuse": (
        "I'd rather not sign in | no thanks too much hassle | I don't do things online | "
        "I can't be bothered | I give up | no | too old for this"
    ),
    "later": (
        "not now, tonight | hold on, the kettle's boiling | remind me tomorrow | someone at the door | "
        "I must go | my battery is low"
    ),
    "waiting": (
        "why is it taking so long | are you still there | why have you gone quiet | is there a queue | "
        "I pressed it ten minutes ago"
    ),
    "pass_on": "please note that I am deaf | tell the doctor I'm allergic to latex | I can't climb stairs",
}
BEFORE_A_WARNING = {
    "which": (
        "what other appointment?? | which one is the other | can I see the first one in full | "
        "I don't understand | what | is that the other one"
    ),
    "where": "where is the other one | how far apart are they | are they at the same site",
    "when": "what time is the other one | how long do they overlap | which is earlier | when does it end",
    "who": "who is the other one with | is it the same doctor",
    "cancel_other": (
        "cancel the other one | I want rid of the other | strike out the old one | this one matters more | "
        "I no longer need the other | take the physio out | this instead of that"
    ),
    "move_other": "can you move the other one | could the other one be moved | shift the old one by an hour",
    "gone": ("I already cancelled that one | that was put off till January | the girl took it off | I've had that one"),
    "not_mine": (
        "my sister goes to that one | that is for my daughter | I never booked that | it's in my name but for my wife"
    ),
    "cost": "do I pay twice | will that cost me double, how much",
    "why": "why is that a problem | is that allowed | which should I take",
    "apart": "something that doesn't clash | a time without an overlap | why offer me that then",
    "before": "before the other one please | earlier that morning",
    "after": "after the other one | straight after it please",
}
IN_PASSING = {
    "praise": (
        "You have been most helpful | you're a marvel | what a lovely bot | well done you | I shall tell my friends"
    ),
    "bye": "right, I'm off to feed the cat | good night then | cheerio | ta ra | I must dash now",
    "sorry": (
        "oh bother | how silly of me | good gracious | sorry, I'm all thumbs | silly old me | "
        "the cat walked over the keys"
    ),
    "wait": "hold on, the kettle's boiling | let me get my glasses | hmm | brb | give me a minute",
    "angry": (
        "this is ridiculous | useless thing | for heaven's sake | you don't listen | so many questions | "
        "I'm fed up with this"
    ),
    "frightened": "I am so embarrassed | I feel very lonely | I'm scared",
    "you": "how are you today | do you like tea | tell me a joke | nice to meet you",
    "chat": "it's raining cats and dogs | lovely weather today, isn't it nice | merry christmas | lol",
    "lost": (
        "I am confused | what do I do | I don't understand | help | ??? | what are my options | I'm lost | "
        "how do I do this"
    ),
    "outside": ("I'm lost, I am standing outside a bakery | I can't find the clinic | I'm at the door and it's locked"),
    "decline": ("not today thank you | I was only looking | I was just browsing | no thank you, I was just curious"),
    "so_far": "what have I chosen so far | I've lost track | where are we now",
}
ABOUT_THE_BOOKING = {
    "when": "is that monday this week or next | was it Tuesday I said | what day is that",
    "who": "who did you say it was with | which doctor is it",
    "where": "where is that | which building",
    "price": "is that £60 each time | can you knock the price down | that's expensive",
    "length": "is it really only 15 minutes | that is too short",
    "does": "what does confirm do | what happens if I tap it | is that final",
    "all": "change everything | cancel it all | it's all wrong",
}
NO_MOODS = """
I have gone cold and clammy
thursday after three
a pain in my chest, lol
what a lovely time would be ten?
my husband has fallen, help him
is it raining on the day?
for my daughter, thanks
can I thank the doctor by card?
let me look at the other surgery's times
"""


def rows(tables: dict[str, str]) -> list[tuple[str, str]]:
    return [(words.strip(), kind) for kind, table in tables.items() for words in table.split(" | ")]


@pytest.mark.parametrize(("words", "kind"), rows(AT_SIGN_IN))
def test_a_remark_at_the_sign_in(words: str, kind: str) -> None:
    assert kind_in(SIGN_IN, words) == kind


@pytest.mark.parametrize(("words", "kind"), rows(BEFORE_A_WARNING))
def test_a_remark_before_a_warning(words: str, kind: str) -> None:
    assert kind_in(OVERLAP, words) == kind


@pytest.mark.parametrize(("words", "kind"), rows(IN_PASSING))
def test_a_mood(words: str, kind: str) -> None:
    assert mood_of(words) == kind


@pytest.mark.parametrize(("words", "kind"), rows(ABOUT_THE_BOOKING))
def test_a_question_about_a_line_of_the_last_card(words: str, kind: str) -> None:
    assert kind_in(CONFIRM, words) == kind


@pytest.mark.parametrize("words", NO_MOODS.strip().splitlines())
def test_what_weighs_more_is_no_mood(words: str) -> None:
    assert mood_of(words) is None


@pytest.mark.parametrize("table", [SIGN_IN, OVERLAP, MOODS, CONFIRM])
def test_an_ordinary_wish_is_no_remark(table: Table) -> None:
    for words in (
        "GP on Tuesday after 4",
        "physiotherapy at Camden with Dr Patel",
        "1 December",
        "dermatology",
        "10:20",
    ):
        assert kind_in(table, words) is None, words
