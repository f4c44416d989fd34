"""What people read: every message has words, data is never markup, and values read as people write them."""

from __future__ import annotations

import re
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path

import pytest

from bot.wording import Wording
from bot.wording.catalogue import catalogue, template
from conversations.clinic.model import Address, Money
from conversations.screens.model import Day, Hour, Items, Moment, Month, Screen, message

ROOT = Path(__file__).resolve().parents[2]
WORDS = Wording({"clinic_name": "Hart & Sons <Clinic>", "clinic_phone": "020 7946 0000", "emergency_number": "999"})
TUESDAY = datetime(2026, 12, 1, 10, 20)  # noqa: DTZ001 - wall clock at the site


PAGES = sorted((ROOT / "bot/web/pages").glob("*.html"))
COUNTED = {"place.locations"}


def spelled(key: str | tuple[str, int]) -> str:
    """The id of an entry: one with a plural has several."""
    return key[0] if isinstance(key, tuple) else key


def test_every_message_that_the_code_names_has_words() -> None:
    named: set[str] = set()
    for folder in ("bot", "conversations"):
        for path in (ROOT / folder).rglob("*.py"):
            named |= set(re.findall(r'\bmessage\(\s*"([\w.]+)"', path.read_text()))
    for page in PAGES:
        named |= set(re.findall(r'\bsay\("([\w.]+)"', page.read_text()))
    assert len(named) > 150
    assert [name for name in sorted(named) if not template("en", name, 1 if name in COUNTED else None)] == []


def test_no_words_are_left_that_nobody_says() -> None:
    modules = [path for folder in ("bot", "conversations") for path in (ROOT / folder).rglob("*.py")]
    code = "".join(path.read_text() for path in (*modules, *PAGES))
    said_by_kind = [*re.findall(r'f"([\w.]+[._])\{', code), "zone.", "command."]
    ids = {spelled(name) for name in vars(catalogue("en"))["_catalog"] if name}
    quoted = set(re.findall(r'(?<=")[^"\n]+(?=")', code))
    assert {name for name in ids - quoted if not name.startswith(tuple(said_by_kind))} == set()


def test_every_message_is_markup_that_telegram_takes() -> None:
    said = [
        words
        for name, words in vars(catalogue("en"))["_catalog"].items()
        if name and not spelled(name).startswith("page.")
    ]
    assert len(said) > 200
    for text in said:
        bare = re.sub(r"<(b|i|u|s|code)>[^<>]*</\1>", "", str(text))
        assert not re.search(r"[<>]|&(?!amp;|lt;|gt;)", bare), text


def test_an_id_without_words_is_an_error_not_a_riddle() -> None:
    with pytest.raises(KeyError):
        WORDS.html(message("no.such.id"))


def test_data_is_never_markup() -> None:
    assert WORDS.html(message("text", text="<b>Tom & Co</b>")) == "&lt;b&gt;Tom &amp; Co&lt;/b&gt;"
    assert WORDS.plain(message("text", text="<b>Tom & Co</b>")) == "<b>Tom & Co</b>"
    assert "Hart &amp; Sons &lt;Clinic&gt;" in WORDS.html(message("welcome"))
    assert WORDS.html(message("text", text="{clinic_phone}")) == "{clinic_phone}"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Day(TUESDAY.date()), "Tue 1 Dec"),
        (Month(date(2026, 12, 1)), "December 2026"),
        (Hour(time(16, 5)), "16:05"),
        (Moment(TUESDAY), "Tue 1 Dec, 10:20"),
        (Moment(TUESDAY, time(10, 40)), "Tue 1 Dec, 10:20–10:40"),
        (Moment(TUESDAY, time(10, 40), zone=True), "Tue 1 Dec 2026, 10:20–10:40 (UK time)"),
        (Money(Decimal(60), "GBP", "£"), "£60.00"),
        (Money(Decimal("1234.5"), "EUR", "€"), "€1,234.50"),
        (Money(Decimal(60), "", "₤"), "₤60.00"),
        (Address(("1 High Street", "", "London"), "NW1 0AA"), "1 High Street, London, NW1 0AA"),
        (Items((message("text", text="a"), message("text", text="b"))), "a · b"),
        (7, "7"),
    ],
)
def test_values_as_people_write_them(
    value: Day | Month | Hour | Moment | Money | Address | Items | int, words: str
) -> None:
    assert WORDS.plain(message("text", text=value)) == words


def test_a_line_to_talk_to_is_named_where_there_is_one() -> None:
    assert WORDS.html(message("emergency")).endswith("call the clinic on 020 7946 0000.")
    named = Wording({**WORDS.facts, "crisis_line": "Samaritans & <friends>, 116 123"})
    assert named.html(message("emergency")).endswith(
        "you can talk to somebody: Samaritans &amp; &lt;friends&gt;, 116 123."
    )
    assert "call 999 now" in named.html(message("emergency"))


def test_short_prices_and_days_for_buttons() -> None:
    assert WORDS.plain(message("price", price=Money(Decimal(60), "GBP"))) == "£60"
    assert WORDS.plain(message("price", price=Money(Decimal("60.50"), "GBP"))) == "£60.50"
    assert WORDS.plain(message("calendar.day", day=Day(TUESDAY.date()))) == "1"


def test_one_and_many() -> None:
    assert WORDS.plain(message("place.locations", count=1, name="Kew")) == "1 building in Kew ›"
    assert WORDS.plain(message("place.locations", count=3, name="Kew")) == "3 buildings in Kew ›"


def test_lines_that_belong_together_stand_together() -> None:
    card = Screen("p1", (message("booked.title"), message("line.type", name="GP"), message("owed.no_invoice")))
    assert WORDS.card(card) == "<b>Your appointment is booked.</b>\nFor: <b>GP</b>\n\nNo invoice was raised."


@pytest.mark.parametrize(
    "money", [Money(Decimal(60), "<b>", ""), Money(Decimal(60), "", "<i>&"), Money(Decimal(60), "A&B", "£")]
)
def test_a_currency_is_escaped_like_all_else_that_comes_from_outside(money: Money) -> None:
    shown = WORDS.html(message("price", price=money))
    assert "<" not in shown
    assert not re.search(r"&(?!(?:amp|lt|gt);)", shown)
    assert "&lt;" not in WORDS.plain(message("price", price=money)), "a button has no markup"
