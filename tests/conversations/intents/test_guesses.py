"""What nothing else read is held against the examples: what stands out is answered as a guess, and chooses nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conversations import Conversation, advance
from conversations.effects import Show
from conversations.events import Said
from conversations.intents import BY_KIND, CardKind, asks_for_a_visit, guessed, mended, spelled, surely
from conversations.intents.examples import EXAMPLES
from conversations.intents.likeness import Likeness
from conversations.intents.often import favour, is_known
from conversations.machine.answering import SEVERAL
from conversations.state.appointments import ListingAppointments
from conversations.text.likely import ANYWHERE, AT, CARDS, OF_NO_CHOICE, OF_NO_VISIT, PLAIN, likely
from tests.conversations.intents.sentences.longer_wishes import LONGER
from tests.conversations.intents.sentences.never_seen import UNSEEN
from tests.conversations.intents.sentences.ordinary_wishes import WISHES
from tests.conversations.patient import NOW, Patient, plain

At = Callable[[str], Conversation]

SENTENCES = [(text, kind) for kind, table in UNSEEN.items() for text in table.strip().splitlines()]
WRITTEN = {text for sentences in EXAMPLES.values() for text in " ".join(sentences.split()).split(" | ")}
LEAST = 2
"""Of the eight sentences of a kind, those that have to be guessed right."""


def above(conversation: Conversation, text: str) -> str:
    """The card after these words, which is still the same."""
    step = advance(conversation, Said(text), NOW)
    assert step.conversation == conversation, text
    (shown,) = step.effects
    assert isinstance(shown, Show)
    return plain(Patient().wording.card(shown.screen))


def test_there_are_examples_of_every_kind_and_of_the_steps_of_a_booking() -> None:
    assert BY_KIND.keys() <= EXAMPLES.keys()
    assert all(sentences.count("|") >= 20 for sentences in EXAMPLES.values())
    own = {*PLAIN, *ANYWHERE, *(kind for table in AT.values() for kind in table), "wish", "nothing"}
    assert EXAMPLES.keys() - BY_KIND.keys() <= own


def test_most_sentences_that_were_never_seen_are_guessed_and_few_as_something_else() -> None:
    assert not WRITTEN & {text for text, _ in SENTENCES}
    right = {text for text, kind in SENTENCES if kind in guessed(text)}
    others = {text for text, kind in SENTENCES if guessed(text) and kind not in guessed(text)}
    assert len(right) >= 0.72 * len(SENTENCES)
    assert len(others) <= 0.17 * (len(right) + len(others)), others


@pytest.mark.parametrize("kind", UNSEEN)
def test_of_each_kind_some_are_guessed_that_were_never_seen(kind: str) -> None:
    sentences = UNSEEN[kind].strip().splitlines()
    assert len(sentences) >= 8
    assert sum(kind in guessed(text) for text in sentences) >= LEAST


@pytest.mark.parametrize(
    ("card", "text", "answers"),
    [
        (
            "time",
            "I come by motorbike, is there a stand",
            ("If it is about parking:", "I do not know where to park there."),
        ),
        (
            "confirm",
            "is there a penalty if I drop out",
            ("If it is about what cancelling costs:", "Free until 24 hours before"),
        ),
        ("welcome", "they treated me very rudely", ("If it is about a complaint:", "I am sorry to hear that.")),
        ("slot", "I live too far off, is there one closer to me", ("another place:", "tap Other place below")),
        ("type", "do you know any jokes", ("friendly word",)),
        ("finished", "thankyuo verry mcuh", ("You are welcome.",)),
        ("clinician", "has dr ford got experience with diabetes", ("If it is about the clinicians:",)),
        ("welcome", "my ankles were puffy all day and he said it was nothing", ("cannot give medical advice", "/book")),
        ("sign-in", "they texted me numbers", ("A code can take some minutes",)),
        ("sign-in", "they want a code from my phone but no text has come", ("A code can take some minutes",)),
        ("slot", "is any of these nearer to Kew", ("another place:", "tap Other place below")),
        ("time", "my shifts change every week so I'd have to look", ("Take your time.",)),
        ("finished", "that was a lot harder than it needed to be", ("sorry that this is so much trouble",)),
        ("time", "suppose it is a growth, I am beside myself", ("sorry that you feel like that",)),
        (
            "sign-in",
            "Why is everything a rigmarole these days, it used to take one call",
            ("sorry that this is so much trouble",),
        ),
    ],
)
def test_a_guess_is_answered_as_one_and_nothing_changes(at: At, card: str, text: str, answers: tuple[str, ...]) -> None:
    seen = above(at(card), text)
    assert [answer for answer in answers if answer not in seen] == []


def test_where_two_are_as_likely_both_are_answered(at: At) -> None:
    seen = above(at("finished"), "how do you get there from kings cross")
    assert "If it is about where it is:" in seen
    assert "Or if it is about getting there with help:" in seen


def test_a_stray_word_is_answered_beside_what_the_text_is_like(at: At) -> None:
    seen = above(at("time"), "I'm sure I had a scan booked as well, where's that gone")
    assert "If it is about the appointments that you have:" in seen
    assert "Or if it is about whether the clinic is closed:" in seen


@pytest.mark.parametrize(
    ("card", "answer"), [("confirm", "Price: £60.00"), ("slot", "The price, for all of these times: £60.")]
)
def test_what_would_be_owed_is_the_price_and_no_guess(at: At, card: str, answer: str) -> None:
    for said in ("how much do i owe then", "so how much will I owe you", "what do we owe for that", "what would i owe"):
        somebody = Patient()
        somebody.conversation = at(card)
        somebody.says(said)
        somebody.sees(answer)
        somebody.sees_no("not sure that I understood")


def test_a_guess_begins_nothing_and_names_what_does(at: At) -> None:
    assert "send /appointments" in above(at("welcome"), "I have no need of the visit any longer")


def test_a_question_about_something_else_moves_nothing(at: At) -> None:
    seen = above(at("confirm"), "So I can cancel up until tomorrow morning without paying?")
    assert "If you cancel: Free until 24 hours before." in seen
    seen = above(at("sign-in"), "before I go to the trouble, is there somewhere to leave a car at Richmond?")
    assert "I do not know where to park there." in seen


def test_where_nothing_goes_on_a_friendly_word_begins_no_booking(at: At) -> None:
    assert "sorry that nobody answered" in above(at("finished"), "I rang on Monday and nobody picked up all day")


@pytest.mark.parametrize(
    "text", ["", "?", "7", "qwertyuiop", "dr grouse juggles goldfish, parasols and trousers", "so as if"]
)
def test_of_what_says_nothing_nothing_is_guessed(text: str) -> None:
    assert guessed(text) == ()


def test_ordinary_wishes_are_no_talk_and_no_questions_apart() -> None:
    taken = OF_NO_VISIT | OF_NO_CHOICE
    asked = [
        text
        for text in (*WISHES, *LONGER)
        if len(text.split()) >= SEVERAL and not asks_for_a_visit(text) and taken.issuperset(surely(text) or "-")
    ]
    assert [text for text in asked if "?" in text or surely(text)[0] in OF_NO_VISIT] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("wenesday elevn twenty", "wednesday eleven twenty"),
        ("whell chair acess", "whell chair access"),
        ("I would refuse, Marple", "I would refuse, Marple"),
    ],
)
def test_slips_are_mended_where_one_word_only_is_near(typed: str, meant: str) -> None:
    assert mended(typed) == meant


def test_of_few_words_the_one_is_meant_that_is_near() -> None:
    few = frozenset({"yes", "please"})
    assert [spelled(word, few) for word in ("yse", "plese", "yes", "to", "yet", "zzzz")] == [
        "yes", "please", "yes", "to", "yet", "zzzz",
    ]  # fmt: skip


def test_the_likeliest_is_first_and_equals_stand_by_their_names() -> None:
    likeness = Likeness({"b": "red apples | green apples", "a": "a long road | a short road"})
    assert [each.kind for each in likeness.ranked("apples")] == ["b", "a"]
    assert [each.kind for each in likeness.ranked("zebra")] == ["a", "b"]
    assert likeness.ranked("apples " * 300) == likeness.ranked("apples " * 300)


def test_one_answer_is_not_given_twice() -> None:
    shown = likely(("move", "other_time", "thanks"), ListingAppointments(()), CardKind.IDLE, lambda _kind: ())
    assert [each.id for each in shown] == ["guess.if", "guess.moves_listed"]


def test_of_every_card_that_has_a_name_it_is_known_what_people_write_there() -> None:
    assert all(is_known(name) for name in CARDS.values())
    assert favour("", frozenset(EXAMPLES)) == {}
    assert favour("place", frozenset(EXAMPLES))["parking"] > favour("sign_in", frozenset(EXAMPLES))["parking"]


@pytest.mark.parametrize(
    ("text", "card", "kind"),
    [
        ("who is that", "clinician", "clinician"),
        ("who is that", "confirm", "my_clinician"),
        ("will it take long", "sign_in", "account"),
        ("will it take long", "confirm", "length"),
    ],
)
def test_the_same_words_are_guessed_by_the_card(text: str, card: str, kind: str) -> None:
    assert kind in guessed(text, card)


@pytest.mark.parametrize(
    ("card", "text", "answer"),
    [
        ("time", "hows your sunday been, mate, good I hope", "glad of a friendly word"),
        ("welcome", "why does everybody have to log in just to look", "nothing is chosen by it"),
        ("finished", "is Tuesday the one you have me down for", "If it is about"),
    ],
)
def test_what_is_no_wish_is_none_by_a_day_or_a_visit_in_it(at: At, card: str, text: str, answer: str) -> None:
    assert answer in above(at(card), text)


def test_a_card_that_asks_yes_or_no_says_itself_what_it_asks() -> None:
    assert guessed("cancle", "cancel") == ()
    assert guessed("yes get rid of it then", "cancel") == ()
    assert guessed("what if I fall ill on the day", "cancel") == ("policy",)


def test_a_mood_is_answered_beside_what_it_is_about() -> None:
    shown = likely(("price", "frustrated"), ListingAppointments(()), CardKind.IDLE, lambda _kind: ())
    assert [each.id for each in shown][:2] == ["mood.angry", "guess.if"]
