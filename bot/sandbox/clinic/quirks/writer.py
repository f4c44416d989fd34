"""The writer of answers with the quirks that are on. Knows the API's members by name, and nothing of its calls.

What it leaves out or renames a lenient reader can do without or recognise. Two answers disagree about nothing but the
keys of places, where a quirk says so. Times are written as the portal has been seen to write them, appointments and
invoices with no more members than the API's own examples show.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from bot.sandbox.clinic.quirks import keys
from bot.sandbox.clinic.quirks.profiles import Quirks
from bot.sandbox.clinic.quirks.quirk import Quirk
from bot.sandbox.clinic.times import LONDON

_OLD = timedelta(days=31)
_OLDER_NAMES = {"TotalNet": "NetPrice", "Tax": "Vat", "TotalGross": "GrossPrice"}
_SPELLINGS = {"SessionID": "SessionId", "SessionId": "SessionID"}
_PROMISED = 4
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d")
_WALL = frozenset({"Start", "Finish"})
_MOMENTS = frozenset({"Date", "CreatedDate"})
_DAYS = frozenset({"DateOfBirth", "DueDate"})
_NOT_SHOWN = frozenset({"Patient", "PayerType", "State", "StateDisplayName", "Modules", "Services"})
_OF_TYPE = ("Key", "Name")


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes with these quirks. `unlisted` is the key of the site that time slots never list."""

    quirks: Quirks
    today: date
    unlisted: int

    def result(self, value: Any) -> Any:
        """A whole result."""
        listed = isinstance(value, list)
        found = self._value("", value)
        return {"Items": found} if listed and Quirk.WRAPPED_LISTS in self.quirks else found

    def _value(self, name: str, value: Any) -> Any:
        match value:
            case dict():
                return self._object(value)
            case list():
                return self._list(name, value)
            case bool() | None:
                return value
            case str():
                return self._text(name, value)
            case _:
                return self._number(name, value)

    def _object(self, value: dict[str, Any]) -> dict[str, Any]:
        renamed = self._renamed(self._without(value))
        paged = "TotalCount" in value
        found: dict[str, Any] = {}
        for inner, one in renamed.items():
            written = self._value(inner, one)
            wrap = isinstance(written, list) and not paged and Quirk.WRAPPED_MEMBERS in self.quirks
            found[inner] = {"Items": written} if wrap else written
        if Quirk.EXTRA_MEMBERS in self.quirks:
            found["ExtensionData"] = {"Version": 7}
        return found

    def _list(self, name: str, value: list[Any]) -> list[Any] | None:
        if not value and Quirk.NULL_LISTS in self.quirks:
            return None
        return [self._value(name, one) for one in value]

    def _text(self, name: str, value: str) -> object:
        if name in keys.NAMES:
            return keys.out(self.quirks, value)
        if name in ("State", "StateDisplayName") and value == "Booked" and Quirk.UNKNOWN_STATES in self.quirks:
            return "AwaitingTriage" if name == "State" else "Awaiting triage"
        return rewritten(self.quirks, name, value)

    def _number(self, name: str, value: float) -> object:
        if name in keys.NAMES:
            return keys.out(self.quirks, value)
        if name == "SessionTimeout" and Quirk.UNTRUE_SESSION_TIMEOUT in self.quirks:
            value *= _PROMISED
        if Quirk.NUMBERS_AS_TEXT in self.quirks or (name == "SexType" and Quirk.SEX_AS_TEXT in self.quirks):
            return str(value) if isinstance(value, int) else f"{value:.2f}"
        return value

    def _renamed(self, value: dict[str, Any]) -> dict[str, Any]:
        names: dict[str, str] = {}
        if Quirk.CLINICIAN_NAME in self.quirks:
            names["FullName"] = "Name"
        if Quirk.SESSION_ID_SPELLING in self.quirks:
            names |= _SPELLINGS
        if self._is_older_invoice(value):
            names |= _OLDER_NAMES
        found = {names.get(name, name): one for name, one in value.items()}
        if "Require2FA" in found:
            found["Require2FA"] = self._require_2fa(needed=found["Require2FA"])
        return found

    def _require_2fa(self, *, needed: bool) -> object:
        if Quirk.REQUIRE_2FA_AS_TEXT in self.quirks:
            return str(needed).lower()
        return int(needed) if Quirk.REQUIRE_2FA_AS_NUMBER in self.quirks else needed

    def _without(self, value: dict[str, Any]) -> dict[str, Any]:
        """The object without the members that a quirk takes from it or from what is in it."""
        left = dict(as_shown(self.quirks, value))
        if self._is_older_invoice(value):
            del left["Key"]
        if "TimeSlots" in value and Quirk.UNLISTED_SITE in self.quirks:
            left["Sites"] = [site for site in value["Sites"] if site["Key"] != self.unlisted]
        if "TimeSlots" in value and Quirk.UNLISTED_PLACES in self.quirks:
            left["TimeSlots"] = [keys.of_slot(slot) for slot in value["TimeSlots"]]
        if Quirk.NO_LOCATION_ADDRESS in self.quirks:
            if "Locations" in value:
                left["Locations"] = [_unless_same(one, value) for one in value["Locations"]]
            if "Location" in value and "Site" in value:
                left["Location"] = _unless_same(value["Location"], value["Site"])
        return left

    def _is_older_invoice(self, value: dict[str, Any]) -> bool:
        if Quirk.OLDER_INVOICES not in self.quirks or "TotalGross" not in value:
            return False
        return date.fromisoformat(value["Date"][:10]) < self.today - _OLD


def _unless_same(location: dict[str, Any], site: dict[str, Any]) -> dict[str, Any]:
    """The location, without its address where it is the site's; the distance does not matter."""
    if (location["Address"] or {}) | {"Distance": None} != (site["Address"] or {}) | {"Distance": None}:
        return location
    return {name: one for name, one in location.items() if name != "Address"}


def rewritten(quirks: Quirks, name: str, text: str) -> str:
    """The text of a member, which is written anew where it is a time."""
    if name not in _WALL | _MOMENTS | _DAYS or not _TIME.fullmatch(text):
        return text
    if name in _DAYS and Quirk.DATE_ONLY in quirks:
        return text[:10]
    if name == "Date" and Quirk.INVOICE_DAYS in quirks:
        return text[:10]
    moment = name in _MOMENTS
    offset = ""
    if _has_offset(quirks, name):
        at = datetime.fromisoformat(text).replace(tzinfo=LONDON)
        if moment and Quirk.UTC_OFFSETS in quirks:
            at = at.astimezone(UTC)
        written = at.isoformat(timespec="seconds")
        text, offset = written[:19], written[19:]
    return text + _fraction(quirks, moment=moment) + offset


def _fraction(quirks: Quirks, *, moment: bool) -> str:
    """A slot starts on the minute, so that its fraction is nothing but digits."""
    if Quirk.MILLISECONDS in quirks:
        return ".483" if moment else ".000"
    if Quirk.SEVEN_DIGITS in quirks:
        return ".4831250" if moment else ".0000000"
    return ""


def _has_offset(quirks: Quirks, name: str) -> bool:
    if name in _WALL:
        return Quirk.WALL_OFFSETS in quirks
    return Quirk.OFFSETS in quirks or (name in _MOMENTS and Quirk.UTC_OFFSETS in quirks)


def as_shown(quirks: Quirks, value: dict[str, Any]) -> dict[str, Any]:
    """The object, without what the examples do not show of it; any other object as it is."""
    if Quirk.BARE_APPOINTMENTS in quirks and _is_booked(value):
        return _appointment(value)
    if Quirk.KEYLESS_DEBTORS in quirks and "IsCompany" in value:
        return _billed(value)
    return value


def _is_booked(value: dict[str, Any]) -> bool:
    """A proposal stays whole: what is not in it could not be booked from it."""
    return "PrimaryAttendeeSlot" in value and value["Key"] is not None


def _appointment(value: dict[str, Any]) -> dict[str, Any]:
    left = {name: one for name, one in value.items() if name not in _NOT_SHOWN}
    left["Type"] = {name: value["Type"][name] for name in _OF_TYPE}
    left["Site"] = {name: one for name, one in value["Site"].items() if name != "Locations"}
    return left


def _billed(value: dict[str, Any]) -> dict[str, Any]:
    """`InvoiceAddressData`: the account without its key, a person with the title."""
    account = {name: one for name, one in value["Account"].items() if name != "Key"}
    title = account.get("Title")
    return value | {"Account": account, "Name": f"{title}. {value['Name']}" if title else value["Name"]}
