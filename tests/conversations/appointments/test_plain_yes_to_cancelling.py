"""A clear yes to cancelling cancels, in whatever words; what has a condition, or is only half of one, does not."""

from __future__ import annotations

import random

import pytest

from conversations.clinic.diary import AskCancellation
from conversations.clinic.orders import CancellationOrder
from conversations.state.appointments import ConfirmingCancellation
from tests.conversations.patient import Patient

YES = (
    "yes get shut of it",
    "yes she's in hospital",
    "yes I'm afraid so",
    "yes feeling much better now ta",
    "sadly yes",
    "cancel please, sorry for the trouble",
    "sorry for messing you about, cancel it",
    "apologies for the short notice, please cancel",
    "I do not want to keep it",
    "no, I don't want to keep the appointment any more",
    "I no longer wish to keep this, thanks",
    "I can not to come, please to remove",
)
NOT_YES = (
    "yes and",
    "cancel it and",
    "yes unless you have one at 5",
    "I do not want to keep it unless it is free",
    "I don't want to keep it but I might",
    "I don't want to keep it waiting",
    "do I not want to keep it?",
    "I don't need to keep it",
    "cancel please, sorry for the trouble, unless it costs",
    "sorry for the trouble",
    "sorry for the trouble, that's all right",
    "I can not to come",
    "cancel please",
    "drop it",
    "ok scrap that",
    "oh, scratch it please",
)
LETS_GO = (
    "cancel",
    "cancelling",
    "scrap",
    "bin",
    "delete",
    "remove",
    "drop",
    "ditch",
    "undo",
    "stop",
    "revoke",
    "get rid of",
)
BEFORE = ("", "yes", "ok", "please", "yes please", "sorry", "go ahead and", "no wait", "right")
OF_IT = (
    "the cancel",
    "the cancellation",
    "my cancellation",
    "that cancelling",
    "this cancel",
    "the whole cancellation",
)
AFTER = ("", "please", "now", "thanks", "for me", "pls, sorry")
INSTEAD = (
    "yes but only if there's one going next week",
    "only if you have something later",
    "rather than bin it could I have it friday",
    "instead of scrapping it can I come friday",
)


@pytest.mark.parametrize("text", YES)
def test_a_clear_yes_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert [type(one.order) for one in at_cancel.booked] == [CancellationOrder], at_cancel.reads


@pytest.mark.parametrize("text", NOT_YES)
def test_what_is_no_clear_yes_cancels_nothing(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert isinstance(at_cancel.conversation.state, ConfirmingCancellation)
    assert at_cancel.booked == []


@pytest.mark.parametrize("seed", range(30))
def test_who_takes_the_cancelling_back_in_whatever_words_keeps_it(seed: int, at_cancel: Patient) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same words each time
    words = " ".join(chance.choice(part) for part in (BEFORE, LETS_GO, OF_IT, AFTER))
    at_cancel.says(words)
    assert at_cancel.booked == [], words
    at_cancel.sees("Nothing was cancelled. Your appointment stays as it is.")


@pytest.mark.parametrize("text", ["undo it", "undo that please", "go ahead and undo", "please undo it all"])
def test_to_undo_is_to_keep(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert at_cancel.booked == []
    at_cancel.sees("Nothing was cancelled")


@pytest.mark.parametrize(
    "text", ["yes drop it", "yes scrap it", "yes cancel it, cancel it", "bin it", "delete it please"]
)
def test_to_let_it_go_is_still_a_yes(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert [type(one.order) for one in at_cancel.booked] == [CancellationOrder], at_cancel.reads


@pytest.mark.parametrize("text", INSTEAD)
def test_who_lets_it_go_only_for_another_is_shown_others(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert [question.moving for question in at_cancel.clinic.asked if isinstance(question, AskCancellation)][-1]
    assert at_cancel.booked == []


YESES = ("yes", "yeah", "ok", "go ahead", "yes please", "fine", "yes cancel", "yes cancel it", "cancel it", "yep")
WORDS_THAT_HOLD = """
    but not yet, unless it costs, only the other one, not this one, no wait, hang on, keep it, leave it, I think, maybe,
    I'm not sure, I wonder, I guess, on friday, in a minute, when I say, move it, another day, for dr ford, the physio,
    my wife's one, for my son, the one in december, undo, uncancel it, forget that, nah, provided it's free, depends,
    is it free, how much, can I keep it, I might come, I am coming, once I have another, just kidding, lol jk,
    half of it, both, the reminders, my invoice, ask my wife, let me check, on second thoughts, by mistake, oops,
    nothing, without cancelling, stay, reschedule, put it off, and rebook, or not, you decide, not mine, misclick
"""
HOLDING = tuple(part.strip() for part in WORDS_THAT_HOLD.split(","))
"""Each of them holds it back."""
BETWEEN = (", ", ". ", "! ", " and ", " - ", " ... ", "\n")


@pytest.mark.parametrize("seed", range(60))
def test_a_yes_beside_which_anything_else_stands_cancels_nothing(seed: int, at_cancel: Patient) -> None:
    chance = random.Random(seed)  # noqa: S311 - the same words each time
    parts = [chance.choice(YESES), HOLDING[seed % len(HOLDING)]]
    chance.shuffle(parts)
    words = chance.choice(BETWEEN).join(parts)
    at_cancel.says(words)
    assert at_cancel.booked == [], words


TOLD_BESIDE = (
    "yes cancel, my mum's got the flu",
    "cancel it please, the car broke down",
    "yes. sorry to mess you about, the childminder has let me down",
    "yes cancel it, thanks very much love",
    "cancel it, school's shut",
    "yes, I have work",
    "yes, cancel, I'm feeling much better thank you",
    "yes please, a funeral",
)


@pytest.mark.parametrize("text", TOLD_BESIDE)
def test_a_yes_beside_which_it_is_told_why_cancels(text: str, at_cancel: Patient) -> None:
    at_cancel.says(text)
    assert [type(one.order) for one in at_cancel.booked] == [CancellationOrder], at_cancel.reads


@pytest.mark.parametrize(
    "words", ["cancel", "cancell", "afraid so", "We have to, my husband was taken into the Royal Free last night"]
)
def test_half_a_yes_is_told_how_it_goes(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    at_cancel.sees("If it is to go, tap the button below that cancels it", "Cancel it")
    assert at_cancel.booked == []


@pytest.mark.parametrize("words", ["No dont cancel just move it", "what about wednesday same time"])
def test_to_be_moved_and_not_cancelled_is_moved(at_cancel: Patient, words: str) -> None:
    at_cancel.says(words)
    at_cancel.sees("Let us find another time. Your appointment stays as it is")


def test_an_apology_is_taken_as_one(at_cancel: Patient) -> None:
    at_cancel.says("sorry to be a nuisance")
    at_cancel.sees("Not to worry", "Nothing is cancelled.")
