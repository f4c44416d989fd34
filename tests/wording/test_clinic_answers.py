"""The clinic's own answers: said instead of the catalogue's, never markup; a bad file is one line that says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.cli import demo
from bot.settings import SettingError
from bot.wording import Wording
from bot.wording.catalogue import template
from bot.wording.clinic_answers import read_answers
from conversations.intents import ANSWERABLE, BY_KIND, CardKind
from conversations.screens.model import message
from tests.conversations.intents.conftest import CHOICES, choosing

FACTS = {"clinic_name": "Hart & Sons <Clinic>", "clinic_phone": "020 7946 0000", "emergency_number": "999"}


def written(folder: Path, text: str) -> Path:
    file = folder / "answers.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_there_are_none() -> None:
    assert read_answers(None) == {}


def test_the_clinics_sentence_is_said_with_its_facts_and_never_as_markup(tmp_path: Path) -> None:
    file = written(tmp_path, 'parking = "Behind <b>the house</b>: ask {clinic_name} on {clinic_phone}."\n')
    words = Wording(FACTS, answers=read_answers(file))
    said = words.html(message("intent.parking"))
    assert said == "Behind &lt;b&gt;the house&lt;/b&gt;: ask Hart &amp; Sons &lt;Clinic&gt; on 020 7946 0000."
    assert "Hart & Sons <Clinic>" in words.plain(message("intent.parking"))
    assert words.html(message("intent.hours")) == Wording(FACTS).html(message("intent.hours"))
    assert words.html(message("welcome")) == Wording(FACTS).html(message("welcome"))


def test_it_is_said_at_every_card_but_where_the_card_knows_better(tmp_path: Path) -> None:
    at_confirm = choosing(*CHOICES["confirm"])
    file = written(tmp_path, 'cancel = "Cancel it on our page."\nprice = "See our list."\nhours = "Always."\n')
    at_confirm.wording = Wording(dict(at_confirm.wording.facts), answers=read_answers(file))
    at_confirm.says("please cancel my appointment")
    at_confirm.sees("Cancel it on our page.", "Is this right?")
    at_confirm.says("how much is it")
    at_confirm.sees("Price: £60.00")
    at_confirm.sees_no("See our list.")
    at_confirm.commands("start")
    at_confirm.says("when do you open")
    at_confirm.sees("Always.", "Book an appointment")
    at_confirm.says("how much is a blood test")
    at_confirm.sees("See our list.")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('parkng = "x"', "'parkng' is no kind of question: did you mean parking?"),
        ('zzzzzz = "x"', "'zzzzzz' is no kind of question: they are access, account,"),
        ("parking = 3", "parking must be a sentence in quotes"),
        ('parking = "  "', "parking must be a sentence in quotes"),
        ('[parking]\nhere = "x"', "parking must be a sentence in quotes"),
        (f'parking = "{"x" * 701}"', "parking is longer than 700 letters"),
        ('parking = "a\\u0000b"', "parking holds a sign that cannot be shown"),
        ('parking = "{clinic_fax}"', "parking may hold {clinic_name}, {clinic_phone}, {emergency_number} and no other"),
        ('parking = "{clinic_name!r}"', "and no other braces"),
        ('parking = "{clinic_name:>900}"', "and no other braces"),
        ('parking = "{}"', "and no other braces"),
        ('parking = "{"', "and no other braces"),
        ('parking = "}"', "and no other braces"),
        ("parking = secret-thing", "is no TOML: Invalid value (at line 1, column 11)"),
        ('parking = "x"\nparking = "y"', "is no TOML:"),
    ],
)
def test_a_bad_file_is_one_line_that_says_what_to_mend(tmp_path: Path, text: str, why: str) -> None:
    with pytest.raises(SettingError) as raised:
        read_answers(written(tmp_path, text))
    said = str(raised.value)
    assert said.startswith(f"CLINIC_ANSWERS cannot be used: {tmp_path}/answers.toml: ")
    assert why in said
    assert "\n" not in said
    assert "secret" not in said


def test_a_file_that_is_not_there_or_no_text_is_said(tmp_path: Path) -> None:
    with pytest.raises(SettingError, match=r"nowhere\.toml: No such file or directory"):
        read_answers(tmp_path / "nowhere.toml")
    with pytest.raises(SettingError, match="Is a directory"):
        read_answers(tmp_path)
    (tmp_path / "odd.toml").write_bytes(b'parking = "\xff"')
    with pytest.raises(SettingError, match="must be a text file in UTF-8"):
        read_answers(tmp_path / "odd.toml")


def test_the_demos_answers_can_be_read_and_are_an_example() -> None:
    answers = read_answers(Path(demo.__file__).with_name("demo_answers.toml"))
    assert {"hours", "parking", "access"} <= answers.keys()


def test_every_kind_of_question_has_words_at_every_card() -> None:
    for kind, intent in BY_KIND.items():
        for card in CardKind:
            assert kind == "booked" or template("en", intent.answer_at(card), None)
    told = {BY_KIND[kind].answer_at(CardKind.IDLE).removesuffix(".before") for kind in ANSWERABLE}
    assert told == {f"intent.{kind}" for kind in ANSWERABLE}


def test_the_clinics_own_answer_stands_for_all_that_differ_by_the_card_alone() -> None:
    own = Wording(FACTS, answers={"price": "A visit is 60 pounds.", "bring": "Bring your letter."})

    assert own.html(message("intent.price.before")) == "A visit is 60 pounds."
    assert own.html(message("intent.bring.booked")) == "Bring your letter."
    assert own.html(message("intent.price.confirm")) != "A visit is 60 pounds."


def test_the_addresses_of_the_portal_and_of_the_privacy_notice_are_told_where_the_clinic_has_some() -> None:
    facts = {**FACTS, "portal_at": " (https://portal.example)", "privacy_at": " (https://privacy.example)"}
    assert "portal (https://portal.example), or call" in Wording(facts).html(message("intent.password"))
    assert "for your booking (https://privacy.example)." in Wording(facts).html(message("intent.safe"))
    assert "in the clinic's patient portal, or call" in Wording(FACTS).html(message("intent.password"))
