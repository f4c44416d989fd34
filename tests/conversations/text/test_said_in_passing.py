"""What is said in passing has an answer at every card and chooses nothing; what means something else is left alone."""

from __future__ import annotations

import pytest

from conversations.text.cards.asides import aside
from tests.conversations.intents.conftest import choosing, signing_in
from tests.conversations.patient import Patient

SAID = {
    "disregard": """
Sorry that was meant for my sister ignore
ignore that
please disregard my last message
wrong window sorry
oops wrong chat
my cat sent that
forget what i said
that wasn't for you
sent that to the wrong person
""",
    "private": """
I'm 17 can I come without my mum knowing
will my daughter get told that I've booked something
dont tell my husband
will my boss find out about this
other people can read this?
who else can see what I write
can my mum see this
please keep it between us
does my wife get a letter
""",
    "unfinished": """
i was cut off in the middle of doing this yesterday do i start from scratch
do I have to start again
my phone died half way through, is it saved
started booking last night but fell asleep
can I carry on where I left off
I never finished it yesterday
lost signal in the middle, must I do it all again
was half way through booking when my battery went
""",
    "nearby": """
is there anywhere to get breakfast near there
is there a costa nearby
anywhere near for a cup of tea after
a cash machine near you?
somewhere to eat round there
any hotels nearby
what else is there to do nearby
a pub near there
""",
    "picture": """
can i send a photo of it
shall i upload a picture of my rash
i've got a picture i could show you
can I send you a video of it
want to attach a photo
I could send some pics
show you a photo
take a picture and send it?
""",
}

AT_IDLE_CARDS = {
    "hello": """
Hi its Maya's mum again
Mrs Ellery here
im jims wife
it's only me again
this is Mr Adeyemi speaking
hi me again
Toms dad here
my name is Mrs Patterson
""",
    "contacted": """
got a letter says ring you but dont say what about??
got a missed call from you
someone from the clinic rang me this morning
you rang me yesterday
I had a text from you asking me to get in touch
had a voicemail from your receptionist
returning your call
a lady left me a message
""",
}

NEAR = """
I need an appointment for my sister
cancel my appointment
got a letter saying I need a blood test
start again
I want to start the treatment
can my husband come with me
the video consultation please
book a video call
send it to my daughter
I saw you near the park
anywhere will do
it is me who pays
I got a reminder about my appointment
can I bring my mum
I dont want my husband to come in with me
give me the video one
show me the video times
""".strip().splitlines()


def rows(tables: dict[str, str]) -> list[tuple[str, str]]:
    """Every sentence with its kind."""
    return [(text, kind) for kind, table in tables.items() for text in table.strip().splitlines()]


HOW_TO = """
Hello dear, I don't really know how to use this thing
how do I work this, I've never done it before
I'm no good with phones, what do I press
can somebody explain please
never used one of these before
what am I supposed to press first
it's my first time using this
"""
NO_HOW_TO = """
I need a blood test and have never used this before
how do I book a scan
"""


@pytest.mark.parametrize("text", HOW_TO.strip().splitlines())
def test_how_it_is_done_is_told_where_nothing_goes_on(text: str) -> None:
    words = aside(text, idle=True)
    assert words is not None
    assert words.id == "aside.how_to"
    assert aside(text, idle=False) is None


@pytest.mark.parametrize("text", NO_HOW_TO.strip().splitlines())
def test_who_names_what_is_wished_is_not_told_how(text: str) -> None:
    assert aside(text, idle=True) is None


@pytest.mark.parametrize(("text", "kind"), rows(SAID))
def test_it_has_an_answer_at_every_card(text: str, kind: str) -> None:
    for idle in (True, False):
        words = aside(text, idle=idle)
        assert words is not None
        assert words.id == f"aside.{kind}"


@pytest.mark.parametrize(("text", "kind"), rows(AT_IDLE_CARDS))
def test_it_has_an_answer_where_nothing_is_going_on(text: str, kind: str) -> None:
    words = aside(text, idle=True)
    assert words is not None
    assert words.id == f"aside.{kind}"


@pytest.mark.parametrize("text", NEAR)
def test_what_means_something_else_is_left_to_that(text: str) -> None:
    assert aside(text, idle=True) is None


@pytest.mark.parametrize("text", [text for text, _ in rows(SAID)][::4])
def test_it_chooses_nothing(text: str, at_types: Patient) -> None:
    before = at_types.conversation
    at_types.says(text)
    assert at_types.conversation == before


def test_at_the_sign_in_it_counts_too() -> None:
    somebody = signing_in()
    somebody.says("will my daughter get told that i've booked something")
    somebody.sees("I write in this chat and nowhere else")


def test_where_nothing_is_going_on_a_word_is_enough(patient: Patient) -> None:
    patient.commands("start")
    patient.says("how?")
    patient.sees("I book appointments at The Small Clinic.")
    patient.says("one more please")
    patient.sees("What is the visit for?")


def test_a_greeting_of_the_first_card_is_answered(patient: Patient) -> None:
    patient.commands("start")
    for hello in ("👋", "ello", "hi again", "test", "testing"):
        patient.says(hello)
        patient.sees("It is good to hear from you.")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("😭😭😭", "I am sorry that you feel like that."),
        ("😡", "I am sorry that this is so much trouble."),
        ("😂😂", "I am only a bot"),
        ("lol who even phones anymore", "I am only a bot"),
        ("well thats a comfort, a robot. whatever next", "I am a bot."),
        ("so you're a bot, whats the point of you", "I book appointments"),
        ("I'll have to find my glasses one minute", "Take your time."),
        ("i pressed the wrong thing yesterday", "That is no harm"),
        ("got any idea how hard this is", "I am sorry that this is so much trouble."),
    ],
)
def test_a_feeling_is_no_wish_for_a_visit(patient: Patient, text: str, answer: str) -> None:
    patient.commands("start")
    patient.says(text)
    patient.sees(answer, "Hello. I am the booking assistant")


@pytest.mark.parametrize("text", ["is it booked", "did my booking go through yesterday", "am i booked"])
def test_whether_it_is_booked_is_shown_where_nothing_is_being_booked(patient: Patient, text: str) -> None:
    patient.commands("start")
    patient.says(text)
    patient.sees("Nothing is being booked at the moment.", "You have no appointment to come")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("go to beginning", "What is the visit for?"),
        ("can we start again from the beginning please, i am lost", "What is the visit for?"),
        ("sorry, start again from the beginning", "What is the visit for?"),
        ("back pls i havent decided", "Hello. I am the booking assistant"),
        ("go back i pressed the wrong one", "Hello. I am the booking assistant"),
    ],
)
def test_a_reason_beside_a_word_that_steers(text: str, name: str) -> None:
    somebody = choosing()
    somebody.says(text)
    somebody.sees(name)
    assert "did not understand" not in somebody.reads


@pytest.mark.parametrize(
    "text", ["back pain", "go back to dr patel", "my back is bad", "I'd like to start again with physio"]
)
def test_what_only_sounds_like_it_steers_nowhere(text: str) -> None:
    somebody = choosing()
    somebody.says(text)
    assert "Started over" not in somebody.reads
    assert "Hello. I am" not in somebody.reads
