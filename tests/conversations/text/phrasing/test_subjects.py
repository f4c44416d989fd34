"""What somebody asks is named back in their own words, without the courtesies, and never with a number of theirs."""

from __future__ import annotations

import pytest

from conversations.text.phrasing.subject import subject
from conversations.text.secrets import holds_secret
from conversations.understanding import Names, understand
from tests.conversations.patient import NOW, Patient

QUOTED = {
    "Hello": "Hello",
    "hi, do you take euros please?": "do you take euros",
    "Right, so is that a real doctor then?": "is that a real doctor then",
    "I pass out. How many vials do they take?": "How many vials do they take",
    "If I take 12.40 will I be done by one?": "If I take 12:40 will I be done by one",
    "what is love": "what is love",
    "oh well um hmm": "oh well um hmm",
    "it is rather a long story about my aunt and her dog, which ran off on a Sunday in May": (
        "it is rather a long story about my aunt and her dog, which ran off on…"
    ),
    "can you ring 07700 900123": "",
    "is a@b.example right?": "",
    "is Gunners4! right?": "",
    "???": "",
}


@pytest.mark.parametrize(("typed", "quoted"), QUOTED.items())
def test_what_is_quoted(typed: str, quoted: str) -> None:
    assert subject(typed) == quoted


@pytest.mark.parametrize(
    "typed",
    [
        "my passport no is 533401782, please book", "Passport number: 533401782", "driving licence MORGA657054SM9IJ",
        "national insurance QQ123456C", "my NI is QQ 12 34 56 C", "token is 66-19-02 if you need to override",
        "the passkey is 4417 9921",
    ],
)  # fmt: skip
def test_the_number_of_a_paper_is_a_secret(typed: str) -> None:
    assert holds_secret(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "do I need my passport on the 14 December 2026",
        "I lost my driving licence in 2019",
        "a visa check on 12/12/2026",
    ],
)
def test_a_paper_without_its_number_is_none(typed: str) -> None:
    assert not holds_secret(typed)


UNREAD = {
    "anyone but a locum": ("locum",),
    "physio on friday at 3": (),
    "can I see a woman please, as soon as possible": (),
    "monday with ryanair": ("ryanair",),
}


@pytest.mark.parametrize(("typed", "words"), UNREAD.items())
def test_the_words_that_nobody_read_are_told(typed: str, words: tuple[str, ...]) -> None:
    assert understand(typed, NOW, Names(types=("Physiotherapy",))).unread == words


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("who won the cricket", "You ask: “who won the cricket”."),
        ("is 07700 900123 yours?", "I cannot answer that here"),
        ("give doctor greene my best wishes, that cream did the trick", "pass nothing on"),
        ("Tell Dr Patel her scan idea was spot on, I'm so grateful!!", "pass nothing on"),
        ("nah just having a nosey", "nothing new is booked"),
        ("forget gp, I don't want anything anymore", "nothing new is booked"),
        ("dr patel juggles goldfish, umbrellas and trousers", "I did not understand"),
    ],
)
def test_where_nothing_goes_on_no_booking_begins(patient: Patient, words: str, answer: str) -> None:
    patient.says(words)
    patient.sees(answer, "Book an appointment")
