"""What staff read: no sentence of the catalogue names the clinic's telephone to them, and each is still a sentence."""

from __future__ import annotations

import re

import pytest

from bot.wording.catalogue import catalogue
from bot.wording.of_staff import PHONE, without_phone

ELSE = "It is in the other system."


def told(words: str) -> str:
    return without_phone(words, "or", ELSE)


WITH_THE_NUMBER = [words for words in vars(catalogue("en"))["_catalog"].values() if PHONE in words]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Nothing is booked yet.", "Nothing is booked yet."),
        ("Tap one, or call {clinic_phone}.", "Tap one."),
        ("Tap one; or call {clinic_phone}. Nothing is lost.", "Tap one. Nothing is lost."),
        ("Tap it, or <b>Back</b>, or call {clinic_phone}.", "Tap it, or <b>Back</b>."),
        ("I do not know: please call {clinic_phone}.", f"I do not know. {ELSE}"),
        ("Nothing is lost. Questions: {clinic_phone}.", f"Nothing is lost. {ELSE}"),
        ("Please call {clinic_phone}. Then tap one.", f"Then tap one. {ELSE}"),
        ("It is on {clinic_phone}. Ask on {clinic_phone}. Or not.", f"Or not. {ELSE}"),
        ("Ask on {clinic_phone}. These are the places:", f"{ELSE} These are the places:"),
        (
            "I know it not.\n\n<b>Call {clinic_phone}.</b>\n\nThese are left:",
            f"I know it not. {ELSE}\n\nThese are left:",
        ),
        ("Please call {clinic_phone}.", ELSE),
    ],
)
def test_the_number_goes_with_the_clause_or_the_sentence_that_sends_there(words: str, read: str) -> None:
    assert told(words) == read


def test_every_sentence_of_the_catalogue_is_one_without_the_number_too() -> None:
    assert len(WITH_THE_NUMBER) > 300
    read = [told(words) for words in WITH_THE_NUMBER]
    assert [words for words in read if PHONE in words or not words.strip()] == []
    assert [words for words in read if re.search(r"[,;:] ?[.!?]|: It is in|  ", words)] == [], "what was cut is seen"
    assert [words for words in read if any(words.count(a) != words.count(b) for a, b in ("“”", "()"))] == []
    assert [words for words in read if words.count("<b>") != words.count("</b>")] == []
    assert [words for words in read if re.search(r"(?:^|[.!?] )(?!Hello)\w+\.(?: |$)", words)] == [], "a word is none"
