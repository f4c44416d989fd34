"""Keys in another spelling, and back: who sends a key must send it exactly as it came.

Those of places may stand in time slots alone, other than in their Sites, and are taken back for the slot alone.
"""

import re
from typing import Any

from bot.sandbox.clinic.errors import bad_body, malformed
from bot.sandbox.clinic.quirks.profiles import Quirks
from bot.sandbox.clinic.quirks.quirk import Quirk

NAMES = frozenset({"Key", "SiteKey", "LocationKey", "ResourceKey", "PatientKey", "AppointmentKey", "ObjectKey"})

_HEX = re.compile(r"[0-9a-f]{16}")
# A number above this is not exact in every reader of JSON.
_MOST = 2**53
_NUMBERED = frozenset({"site", "location", "clinician", "service-type"})
_NAMED = frozenset({"appointment-type", "patient", "referral", "recall", "appointment", "invoice"})
_NUMBERED_MEMBERS = frozenset(
    {"sites", "locations", "clinicians", "modules", "services", "clinician"}
    | {"Site", "Location", "Clinician", "Modules", "Services"}
)
_NAMED_MEMBERS = frozenset({"Type"})
# Far from every key of a place, so that neither is ever taken for the other.
_APART = 70_000
_SLOT = "proposedTimeSlot"


def out(quirks: Quirks, value: object) -> object:
    """A key as it is written."""
    if isinstance(value, int) and Quirk.HEX_KEYS in quirks:
        return f"{value:016x}"
    if isinstance(value, int) and Quirk.TEXT_KEYS in quirks:
        return str(value)
    if isinstance(value, str) and Quirk.INT_KEYS in quirks and _HEX.fullmatch(value) and int(value, 16) < _MOST:
        return int(value, 16)
    return value


def params_back(quirks: Quirks, given: dict[str, str]) -> dict[str, str]:
    """URL parameters with their keys as the clinic knows them. Raises event code 2 where one is spelled otherwise."""
    return {name: _param_back(quirks, name, text) for name, text in given.items()}


def _param_back(quirks: Quirks, name: str, text: str) -> str:
    if text in ("", "0"):
        return text
    if name in _NUMBERED and Quirk.HEX_KEYS in quirks:
        if not _HEX.fullmatch(text):
            raise malformed(name, "not a key that was given out")
        return str(int(text, 16))
    if name in _NAMED and Quirk.INT_KEYS in quirks:
        if not re.fullmatch(r"\d{1,16}", text):
            raise malformed(name, "not a key that was given out")
        return f"{int(text):016x}"
    return text


def body_back(quirks: Quirks, body: dict[str, Any] | None) -> dict[str, Any] | None:
    """The POST data with its keys as the clinic knows them. Raises event code 7 where one is spelled otherwise."""
    if body is None or not quirks.on & {Quirk.INT_KEYS, Quirk.HEX_KEYS, Quirk.TEXT_KEYS}:
        return body
    return {name: _member_back(quirks, name, value) for name, value in body.items()}


def _member_back(quirks: Quirks, name: str, value: Any, of: str = "") -> Any:
    """`of` is the member that an object or list is the value of."""
    match value:
        case dict():
            return {inner: _member_back(quirks, inner, one, name) for inner, one in value.items()}
        case list():
            return [_member_back(quirks, name, one, of) for one in value]
        case _:
            owner = of if name == "Key" else name
            return _key_back(quirks, owner, value)


def _key_back(quirks: Quirks, owner: str, value: Any) -> Any:
    if value in (None, 0):
        return value
    if owner in _NUMBERED_MEMBERS and quirks.on & {Quirk.HEX_KEYS, Quirk.TEXT_KEYS}:
        by_hex = Quirk.HEX_KEYS in quirks
        pattern = _HEX if by_hex else re.compile(r"[0-9]{1,10}")
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise bad_body(f"{owner}: not a key that was given out")
        return int(value, 16 if by_hex else 10)
    if owner in _NAMED_MEMBERS and Quirk.INT_KEYS in quirks:
        if not isinstance(value, int) or isinstance(value, bool):
            raise bad_body(f"{owner}: not a key that was given out")
        return f"{value:016x}"
    return value


def of_slot(slot: dict[str, Any]) -> dict[str, Any]:
    """The time slot, with keys that no list of places has."""
    return slot | {name: slot[name] + _APART for name in ("SiteKey", "LocationKey")}


def slot_back(quirks: Quirks, body: dict[str, Any] | None) -> dict[str, Any] | None:
    """The POST data, its time slot at the place that is meant. A key of a real place is none of a time slot's."""
    slot = (body or {}).get(_SLOT)
    if body is None or Quirk.UNLISTED_PLACES not in quirks or not isinstance(slot, dict):
        return body
    return body | {_SLOT: slot | {name: _real(slot[name]) for name in ("Site", "Location") if name in slot}}


def _real(part: Any) -> Any:
    key = part.get("Key") if isinstance(part, dict) else None
    return part | {"Key": key - _APART} if isinstance(key, int) and not isinstance(key, bool) else part
