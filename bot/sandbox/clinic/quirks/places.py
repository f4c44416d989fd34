"""Keys of places as time slots may have them: not those of their Sites, and taken back for the slot alone."""

from typing import Any

from bot.sandbox.clinic.quirks.choosing import Quirks
from bot.sandbox.clinic.quirks.names import Quirk

# Far from every key of a place, so that neither is ever taken for the other.
_APART = 70_000
_SLOT = "proposedTimeSlot"


def of_slot(slot: dict[str, Any]) -> dict[str, Any]:
    """The time slot, with keys that no list of places has."""
    return slot | {name: slot[name] + _APART for name in ("SiteKey", "LocationKey")}


def body_back(quirks: Quirks, body: dict[str, Any] | None) -> dict[str, Any] | None:
    """The POST data, its time slot at the place that is meant. A key of a real place is none of a time slot's."""
    slot = (body or {}).get(_SLOT)
    if body is None or Quirk.UNLISTED_PLACES not in quirks or not isinstance(slot, dict):
        return body
    return body | {_SLOT: slot | {name: _real(slot[name]) for name in ("Site", "Location") if name in slot}}


def _real(part: Any) -> Any:
    key = part.get("Key") if isinstance(part, dict) else None
    return part | {"Key": key - _APART} if isinstance(key, int) and not isinstance(key, bool) else part
