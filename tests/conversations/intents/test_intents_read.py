"""What a text is about: told by its words, whatever the card; and ordinary wishes are about nothing but booking."""

from __future__ import annotations

import pytest

from conversations.intents import BY_KIND, CardKind, read
from tests.conversations.intents.sentences.longer_wishes import LONGER
from tests.conversations.intents.sentences.ordinary_wishes import WISHES
from tests.conversations.intents.tables import ANYWHERE, WHERE_NOTHING_GOES_ON

ABOUT_WHAT_IS_BOOKED = {"make it Thursday", "change it to Friday", "no thanks"}
"""Answers to a card, which mean something else where nothing goes on."""

MISSPELT = (
    ("i need to cancle my apointment", "cancel"),
    ("CANCEL MY APPOINTMENT!!!", "cancel"),
    ("is there parkng", "parking"),
    ("i need a repeat perscription", "prescription"),
    ("wheelchiar access?", "access"),
    ("wots your adress", "address"),
    ("i forgot my passwrod", "password"),
    ("Can’t make my appointment", "cannot_come"),
    ("are my test resutls back", "results"),
    ("do u have a car park", "parking"),
    ("recieved no code, the code hasnt come", "code"),
    ("I want to reschedual my appointment", "move"),
)
WITH_COURTESIES = (
    ("Hello dear, how much is it please?", "price"),
    ("sorry to bother you, where can I park?", "parking"),
    ("oh and how long does it take, thank you", "length"),
    ("Good morning! Is my appointment still on? Thanks", "my_appointment"),
    ("hold on, do you take Bupa", "insurance"),
    ("yes but what should I bring", "bring"),
    ("ok thanks, is there a lift?", "access"),
    ("excuse me, who is this", "who_is_this"),
)


def kind_of(text: str, card: CardKind) -> str | None:
    found = read(text, card)
    return found.kind if found else None


@pytest.mark.parametrize("kind", sorted(ANYWHERE))
@pytest.mark.parametrize("card", [CardKind.IDLE, CardKind.BOOKED, CardKind.CHOOSING, CardKind.SIGN_IN])
def test_a_sentence_is_about_the_same_at_every_card(kind: str, card: CardKind) -> None:
    assert len(ANYWHERE[kind]) >= 8
    assert [(text, found) for text in ANYWHERE[kind] if (found := kind_of(text, card)) != kind] == []


@pytest.mark.parametrize("kind", sorted(WHERE_NOTHING_GOES_ON))
def test_some_sentences_are_about_what_is_booked_where_nothing_else_is_going_on(kind: str) -> None:
    wrong = [(text, found) for text in WHERE_NOTHING_GOES_ON[kind] if (found := kind_of(text, CardKind.IDLE)) != kind]
    assert wrong == []


def test_every_row_of_the_table_has_its_sentences() -> None:
    assert set(BY_KIND) == ANYWHERE.keys() | WHERE_NOTHING_GOES_ON.keys()


@pytest.mark.parametrize("card", [CardKind.CHOOSING, CardKind.CONFIRM, CardKind.SIGN_IN])
def test_ordinary_wishes_are_about_nothing_else(card: CardKind) -> None:
    wishes = (*WISHES, *LONGER)
    assert len(set(wishes)) > 500
    assert [(text, found) for text in wishes if (found := kind_of(text, card))] == []


def test_ordinary_wishes_are_about_nothing_else_where_nothing_goes_on() -> None:
    taken = {text for text in (*WISHES, *LONGER) if kind_of(text, CardKind.IDLE)}
    assert taken == ABOUT_WHAT_IS_BOOKED


@pytest.mark.parametrize(("text", "kind"), [*MISSPELT, *WITH_COURTESIES])
def test_slips_and_courtesies_do_not_hide_it(text: str, kind: str) -> None:
    assert kind_of(text, CardKind.CHOOSING) == kind


@pytest.mark.parametrize("text", ["", " ", "…", "?!", "🙂", "x" * 5000, "cancel " * 900, "\x00", "’"])
def test_whatever_is_typed_is_read(text: str) -> None:
    assert read(text, CardKind.CHOOSING) is None
