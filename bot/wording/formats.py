"""Dates, times, money and addresses as people read them.

Times are wall clock at the site and are shown as they are; nothing here converts between zones.
"""

from __future__ import annotations

import html
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_timezone_location
from babel.numbers import format_currency

from conversations.clinic.model import Address, Money

LOCALES = {"en": "en_GB"}

REMEMBERED = 2_000
"""Texts of each kind that are kept: the same slots, days and prices are shown again and again."""


@lru_cache(REMEMBERED)
def day(value: date, language: str) -> str:
    """Tue 1 Dec."""
    return format_date(value, "EEE d MMM", locale=LOCALES[language])


@lru_cache(REMEMBERED)
def month(value: date, language: str) -> str:
    """December 2026."""
    return format_date(value, "LLLL y", locale=LOCALES[language])


@lru_cache(REMEMBERED)
def hour(value: time, language: str) -> str:
    """16:00."""
    return format_time(value, "HH:mm", locale=LOCALES[language])


@lru_cache(REMEMBERED)
def moment(
    value: datetime, language: str, until: time | None = None, zone: str | None = None, *, full: bool = False
) -> str:
    """Tue 1 Dec, 10:20; in full, with an end and a zone's name: Tue 1 Dec 2026, 10:20–10:40 (UK time).

    An end that is not after the beginning is a clinic's slip and is left out.
    """
    ends = until is not None and until > value.time()
    clock = hour(value.time(), language) + (f"–{hour(until, language)}" if until and ends else "")
    date_of = format_date(value, "EEE d MMM y", locale=LOCALES[language]) if full else day(value.date(), language)
    return f"{date_of}, {clock} ({zone})" if zone else f"{date_of}, {clock}"


def city_of(zone: str, language: str) -> str:
    """The city that a zone is called after, or the name of one that is a distance from Greenwich."""
    return get_timezone_location(ZoneInfo(zone), locale=LOCALES[language], return_city=True).rpartition("/")[2]


@dataclass(frozen=True, slots=True)
class Price:
    """Money in a template: `{price}` is £60.00, `{price:short}` is £60. Code and symbol come from outside."""

    money: Money
    language: str
    markup: bool = False

    def __format__(self, spec: str) -> str:
        text = money(self.money, self.language)
        shown = text.removesuffix(".00") if spec == "short" else text
        return html.escape(shown, quote=False) if self.markup else shown

    def __str__(self) -> str:
        return format(self, "")


@dataclass(frozen=True, slots=True)
class Date:
    """A day in a template: `{day}` is Tue 1 Dec, `{day:number}` is 1, `{day:year}` is Tue 1 Dec 2026."""

    day: date
    language: str

    def __format__(self, spec: str) -> str:
        pattern = {"number": "d", "year": "EEE d MMM y"}.get(spec)
        return format_date(self.day, pattern, locale=LOCALES[self.language]) if pattern else str(self)

    def __str__(self) -> str:
        return day(self.day, self.language)


@lru_cache(REMEMBERED)
def money(value: Money, language: str) -> str:
    """£60.00. An amount whose currency the clinic did not name carries the symbol it printed."""
    if not value.currency:
        return f"{value.symbol}{value.amount.quantize(Decimal('0.01'))}"
    return format_currency(value.amount, value.currency, locale=LOCALES[language])


def at_hand(language: str) -> None:
    """Load how dates and money are written in this language, before somebody waits for it."""
    day(date(2026, 1, 1), language)
    money(Money(Decimal(1), "GBP"), language)


def address(value: Address) -> str:
    """The lines and the post code, set apart by commas."""
    return ", ".join(part for part in (*value.lines, value.post_code) if part)


def map_at(latitude: float, longitude: float) -> str:
    """The address of a map with a mark at this point."""
    at = f"{latitude:.6f}", f"{longitude:.6f}"
    return f"https://www.openstreetmap.org/?mlat={at[0]}&mlon={at[1]}#map=17/{at[0]}/{at[1]}"
