"""The catalogue: message ids and parameters become text in the person's language.

Catalogues are `.po` files of this package, read once (`compiled`); nothing else knows how they are read. An id without
words is an error where it is looked up: a patient never reads an id. Parameters are data: in HTML they are escaped,
always. Markup comes from the catalogue alone.
"""

from __future__ import annotations

import contextlib
import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from gettext import GNUTranslations
from string import Formatter
from typing import Final, assert_never
from urllib.parse import quote
from zoneinfo import ZoneInfo

from bot.wording import fitting, formats
from bot.wording.compiled import LOCALES, languages_in, translations
from bot.wording.fitting import DOT
from bot.wording.of_staff import without_phone
from conversations.clinic.keys import plain
from conversations.clinic.model import Address, ByClock, Key, Money
from conversations.screens.entry import Entry
from conversations.screens.model import (
    Day,
    Hour,
    Items,
    Label,
    Message,
    Moment,
    Month,
    Parameter,
    Screen,
    ShownName,
    message,
)
from conversations.state.conversation import is_of_staff

_FIXED: Final = re.compile(r"GMT([+-])(\d{1,2})")
"""A zone that is named by its distance from Greenwich, with the sign that sailors give it."""

_WHERE_ASKED: Final = re.compile(r"\.(?:choosing|before|booked)\Z")
"""The end of the id of words on a question that only differ by the card: the clinic's own answer stands for all."""

USUAL: Final = "en"
"""The language of whoever speaks none that there are words of."""

LONGEST: Final = 4_000
"""Characters of a message; Telegram takes 4,096, of which some count twice."""

MOST_OF_A_TEXT: Final = (0, 400, 100, 30)
"""Letters that are shown of each text, tried in turn until all fit into a message; 0 is all of it."""


@cache
def catalogue(language: str) -> GNUTranslations:
    """The words of one language."""
    return translations(language)


@cache
def languages() -> tuple[str, ...]:
    """The languages that there are words of; the first is for whoever speaks none of them."""
    return (USUAL, *(language for language in languages_in(LOCALES) if language != USUAL))


def at_hand() -> None:
    """Read all catalogues, and load what writes dates and money, before somebody waits for it."""
    for language in languages():
        catalogue(language)
        formats.at_hand(language)


@lru_cache(4_000)
def template(language: str, name: str, count: int | None) -> str:
    """The words of a message id, before its parameters; raises KeyError for an id that has none."""
    words = catalogue(language)
    found = str(words.gettext(name)) if count is None else str(words.ngettext(name, name, count))
    if found == name:
        raise KeyError(name)
    return found


@lru_cache(4_000)
def pieces(words: str) -> tuple[tuple[str, str | None, str], ...]:
    """The parts of a template: a text, the name of the parameter that follows it, if one does, and how it is shown."""
    return tuple((text, name, shown or "") for text, name, shown, _ in Formatter().parse(words))


@cache
def zone_name(zone: str, language: str) -> str:
    """What people call the zone: the catalogue's name for it or for its city, else the city's time, or UTC+3."""
    city = formats.city_of(zone, language)
    for known in (zone, city):
        with contextlib.suppress(KeyError):
            return template(language, f"zone.{known}", None)
    fixed = _FIXED.fullmatch(city)
    if fixed is None:
        return template(language, "zone.city", None).format(city=city)
    side, hours = fixed.groups()
    return template(language, "zone.behind" if side == "+" else "zone.ahead", None).format(hours=hours)


_OPTIONAL: Final = {"portal_at": "", "privacy_at": ""}
"""What not every clinic has: the addresses of its patient portal and of its privacy notice, in brackets."""


@dataclass(frozen=True)
class Wording:
    """The words of one clinic in one language.

    `facts` are parameters of every message, such as `clinic_name` and `clinic_phone`. `answers` are the clinic's own
    sentences, by the kind of question that they answer instead of the catalogue's. Times are named by the clinic's
    `zone`, and at sites that lie elsewhere by that of `site_zones`, keyed by the site's key in any spelling. `owner`
    tells this clinic's appointments from any other's in a calendar. `coordinates` are where sites are, by key, and
    locations, by the site's key and theirs (`1123/214`).
    """

    facts: Mapping[str, str]
    language: str = USUAL
    zone: str = "Europe/London"
    site_zones: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    owner: str = ""
    coordinates: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    of_staff: bool = False

    def html(self, message: Message) -> str:
        """The message for Telegram's HTML parse mode. Raises KeyError for an id without words."""
        return self._words(message, markup=True)

    def plain(self, message: Message) -> str:
        """The message for a button or a toast, without markup; a button's label as far as there is room for it."""
        return fitting.label(message, self._plain) or self._plain(message)

    def bare(self, message: Message) -> str:
        """The message before its parameters, for a page, which escapes them itself."""
        return template(self.language, message.id, message.count)

    def card(self, screen: Screen) -> str:
        """A screen's messages under one another; what belongs together stands together.

        What a button has no room for is said below them. Nothing is longer than a message may be: then each text that
        comes from the clinic is shown in part.
        """
        if is_of_staff(screen.id) and not self.of_staff:
            return self._for_staff.card(screen)
        body = (*screen.body, *fitting.in_full(screen, self._plain))
        for most in MOST_OF_A_TEXT:
            text = self._together(tuple(fitting.shortened(message, most) for message in body) if most else body)
            if len(text) <= LONGEST:
                return text
        return text

    def map(self, places: str) -> str:
        """The address of a map with the first of these places that is known, set apart by |; empty where none is."""
        point = next((self._points[place] for place in map(_place, places.split("|")) if place in self._points), None)
        return formats.map_at(*point) if point else ""

    def pay(self, invoice: str) -> str:
        """Where the invoice of this key is paid: in the clinic's own portal and nowhere else; empty without one."""
        portal = self.facts.get("portal", "")
        return f"{portal.rstrip('/')}/pay?invoiceKey={quote(invoice, safe='')}" if portal else ""

    @cached_property
    def _for_staff(self) -> Wording:
        return replace(self, of_staff=True)

    @cached_property
    def _points(self) -> dict[str, tuple[float, float]]:
        return {_place(place): point for place, point in self.coordinates.items()}

    def file(self, entry: Entry) -> tuple[str, bytes]:
        """Name and content of the calendar file of an appointment."""
        appointment = entry.appointment
        who = (message("entry.clinician", name=appointment.clinician.name),) if appointment.clinician else ()
        from bot.wording.calendar_file import FileWords, calendar_file  # noqa: PLC0415 - until a file is sent

        words = FileWords(
            self.facts.get("clinic_name", ""),
            self._plain(message("entry.visit")),
            self._plain(message("entry.video")),
            "\n".join(map(self._plain, (*who, message("entry.call")))),
            self.owner,
        )
        return calendar_file(entry, words, ZoneInfo(self._zone_of(appointment.site_key)))

    def _together(self, body: tuple[Message, ...]) -> str:
        text = ""
        for each in body:
            glue = "\n" if text and each.id.startswith("line.") else "\n\n"
            text += (glue if text else "") + self.html(each)
        return text

    def _plain(self, message: Message) -> str:
        return self._words(message, markup=False)

    @cached_property
    def _escaped_facts(self) -> dict[str, str]:
        return {name: html.escape(fact, quote=False) for name, fact in self._facts.items()}

    @cached_property
    def _facts(self) -> dict[str, str]:
        line = self.facts.get("crisis_line")
        crisis = template(self.language, "emergency.crisis", None).format(crisis_line=line) if line else ""
        return {**_OPTIONAL, **self.facts, "crisis_at": crisis}

    def _zone_name(self, moment: Moment) -> str | None:
        """The name of the site's zone; None where it goes without saying. An unknown site has none that is known."""
        nobody_knows = moment.by is ByClock.UNKNOWN
        if self.site_zones and (nobody_knows or (moment.site is None and moment.by is ByClock.SITE)):
            return template(self.language, "zone.localtime", None) if moment.zone or nobody_knows else None
        usual = zone_name(self.zone, self.language)
        zone = self.zone if moment.by is ByClock.CLINIC else self._zone_of(moment.site)
        named = zone_name(zone, self.language)
        return named if moment.zone or named != usual else None

    def _zone_of(self, site: Key | None) -> str:
        return self.zone if site is None else self._zones.get(plain(site), self.zone)

    @cached_property
    def _zones(self) -> dict[str, str]:
        return {plain(site): zone for site, zone in self.site_zones.items()}

    def _words(self, message: Message, *, markup: bool) -> str:
        if message.parameters or message.count is not None:
            return self._filled(message, markup=markup)
        known = self._unchanging.get((message.id, markup))
        if known is None:
            known = self._unchanging[message.id, markup] = self._filled(message, markup=markup)
        return known

    @cached_property
    def _unchanging(self) -> dict[tuple[str, bool], str]:
        """What messages without parameters read: the facts stay as they are."""
        return {}

    def _filled(self, message: Message, *, markup: bool) -> str:
        own = self._own_answer(message)
        words = template(self.language, message.id, message.count) if own is None else self._escaped(own, markup=markup)
        text = ""
        for before, name, shown in pieces(self._said_to_staff(words) if self.of_staff and own is None else words):
            text += before
            if name is not None:
                text += format(self._parameter(message, name, markup=markup), shown)
        return text

    def _parameter(self, message: Message, name: str, *, markup: bool) -> object:
        """What this stands for in the message. Raises KeyError where it stands for nothing."""
        if name == "count" and message.count is not None:
            return message.count
        for known, value in message.parameters:
            if known == name:
                return self._value(value, markup=markup)
        return (self._escaped_facts if markup else self._facts)[name]

    def _said_to_staff(self, words: str) -> str:
        return without_phone(words, *(template(self.language, f"staff.phone.{name}", None) for name in ("or", "else")))

    def _own_answer(self, message: Message) -> str | None:
        """The clinic's own words, where it has some for this question."""
        prefix, _, kind = message.id.partition(".")
        return self.answers.get(_WHERE_ASKED.sub("", kind)) if prefix == "intent" and self.answers else None

    def _value(self, value: Parameter, *, markup: bool) -> object:
        match value:
            case str():
                return self._escaped(value, markup=markup)
            case Items(items) | Label(items):
                return DOT.join([self._words(item, markup=markup) for item in items])
            case ShownName(text):
                return self._escaped(text, markup=markup)
            case Message():
                return self._words(value, markup=markup)
            case int():
                return value
            case Money():
                return formats.Price(value, self.language, markup)
            case Address():
                return self._escaped(formats.address(value), markup=markup)
            case Day(day):
                return formats.Date(day, self.language)
            case Month(month):
                return formats.month(month, self.language)
            case Hour(hour):
                return formats.hour(hour, self.language)
            case Moment(moment, until, full):
                return formats.moment(moment, self.language, until, self._zone_name(value), full=full)
        assert_never(value)

    def _escaped(self, text: str, *, markup: bool) -> str:
        return html.escape(text, quote=False) if markup else text


def _place(keys: str) -> str:
    """The one spelling of a site, or of a site and a location."""
    return "/".join(map(plain, keys.split("/")))
