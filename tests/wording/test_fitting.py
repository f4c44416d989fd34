"""What fits: labels on one line, messages into Telegram's length; and what is said in full beside them."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

import pytest

from bot.wording import Wording
from conversations.clinic.model import Money
from conversations.screens.lists import Option, label, labels, name
from conversations.screens.model import Button, Items, Message, Moment, Screen, ShownName, message, text

WORDS = Wording({"clinic_name": "Clinic", "clinic_phone": "1"}, site_zones={"1": "America/New_York"})
LONG = "Consultation with a physiotherapist about the back"
AT = message("moment", when=Moment(datetime(2026, 12, 1, 9, 20), site=1))  # noqa: DTZ001 - wall clock at the site
PRICE = message("price", price=Money(Decimal("1234.50"), "GBP"))


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ((name("Camden"), PRICE), "Camden · £1,234.50"),
        ((name(LONG),), "Consultation with a physiotherapi…"),
        ((name(LONG), PRICE), "Consultation with a p… · £1,234.50"),
        ((name(LONG), name("NW1 0AA")), "Consultation with a phy… · NW1 0AA"),
        ((name(LONG), name(LONG)), "Consultation wi… · Consultation w…"),
        ((AT, name("Camden")), "Tue 1 Dec, 09:20 · Camden"),
        ((AT, PRICE, name("Camden")), "Tue 1 Dec, 09:20 · £1,234.50"),
        ((AT, PRICE, PRICE, PRICE), "Tue 1 Dec, 09:20 · £1,234.50"),
        ((text(LONG),), "Consultation with a physiotherapi…"),
        ((message("type.video", name=ShownName(LONG)),), "Consultation with a physi… (video)"),
    ],
)
def test_a_label_loses_least_of_what_it_is_told_by(parts: tuple[Message, ...], shown: str) -> None:
    assert WORDS.plain(label(*parts)) == shown
    assert len(shown) <= 34


def test_the_same_label_is_said_in_full_in_a_text() -> None:
    assert WORDS.html(label(name(f"{LONG} & neck"), PRICE)) == f"{LONG} &amp; neck · £1,234.50"


def listed(*names: str) -> str:
    told = labels([Option((name(each),)) for each in names])
    return WORDS.card(Screen("p1", (text("Which?"),), tuple((Button(each, "pick"),) for each in told)))


def test_names_that_look_alike_are_listed_though_they_fit() -> None:
    assert listed("Thirty letters to the very end A", "Thirty letters to the very end B") == (
        "Which?\n\n1. Thirty letters to the very end A\n2. Thirty letters to the very end B"
    )
    assert listed("Camden", "Ealing") == "Which?"


@pytest.mark.parametrize("body", [text("x " * 5_000), message("sofar", items=Items((text("Blood test " * 9),) * 300))])
def test_a_message_is_never_too_long_for_telegram(body: Message) -> None:
    shown = WORDS.card(Screen("p1", (message("type.ask"), body)))
    assert len(shown) <= 4_096
    assert "What is the visit for?" in shown
    assert "…" in shown


def test_nothing_of_what_is_listed_makes_a_message_too_long() -> None:
    assert len(listed(*(f"{number} {LONG * 20}" for number in range(8)))) <= 4_096
