"""Words for what the conversation says: message ids and parameters become text in the person's language.

Parameters are data: in HTML they are escaped, always. Markup comes from the catalogue alone.
"""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import assert_never

from bot.wording import formats
from bot.wording.catalogue import template
from conversations.clinic.model import Address, Money
from conversations.screens.model import Day, Hour, Items, Message, Moment, Month, Parameter, Screen

__all__ = ["Wording"]


@dataclass(frozen=True)
class Wording:
    """The words of one clinic in one language.

    `facts` are parameters of every message, such as `clinic_name` and `clinic_phone`. Times are named by the
    clinic's `zone`, and at sites that lie elsewhere by that of `site_zones`, keyed by the site's key as text.
    """

    facts: Mapping[str, str]
    language: str = "en"
    zone: str = "Europe/London"
    site_zones: Mapping[str, str] = field(default_factory=dict)

    def html(self, message: Message) -> str:
        """The message for Telegram's HTML parse mode. Raises KeyError for an id without words."""
        return self._words(message, markup=True)

    def plain(self, message: Message) -> str:
        """The message for a button or a toast, without markup."""
        return self._words(message, markup=False)

    def bare(self, message: Message) -> str:
        """The message before its parameters, for a page, which escapes them itself."""
        return template(self.language, message.id, message.count)

    def card(self, screen: Screen) -> str:
        """A screen's messages under one another; what belongs together stands together."""
        text = ""
        for message in screen.body:
            glue = "\n" if text and message.id.startswith("line.") else "\n\n"
            text += (glue if text else "") + self.html(message)
        return text

    @cached_property
    def _escaped_facts(self) -> dict[str, str]:
        return {name: html.escape(fact, quote=False) for name, fact in self.facts.items()}

    def _words(self, message: Message, *, markup: bool) -> str:
        values: dict[str, object] = dict(self._escaped_facts if markup else self.facts)
        values |= {name: self._value(value, markup=markup) for name, value in message.parameters}
        if message.count is not None:
            values["count"] = message.count
        return template(self.language, message.id, message.count).format_map(values)

    def _value(self, value: Parameter, *, markup: bool) -> object:
        match value:
            case str():
                return self._escaped(value, markup=markup)
            case int():
                return value
            case Money():
                return formats.Price(value, self.language)
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
            case Items(items):
                return " · ".join(self._words(item, markup=markup) for item in items)
            case Message():
                return self._words(value, markup=markup)
        assert_never(value)

    def _zone_name(self, moment: Moment) -> str | None:
        """The name of the site's zone; None where it goes without saying. An unknown site has none that is known."""
        if moment.site is None and self.site_zones:
            return template(self.language, "zone.localtime", None) if moment.zone else None
        usual = formats.zone_name(self.zone, self.language)
        named = formats.zone_name(self.site_zones.get(str(moment.site), self.zone), self.language)
        return named if moment.zone or named != usual else None

    def _escaped(self, text: str, *, markup: bool) -> str:
        return html.escape(text, quote=False) if markup else text
