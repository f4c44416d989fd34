"""Appointments and invoices with no more members than the API's own examples show."""

from typing import Any

from bot.sandbox.clinic.quirks.choosing import Quirks
from bot.sandbox.clinic.quirks.names import Quirk

_NOT_SHOWN = frozenset({"Patient", "PayerType", "State", "StateDisplayName", "Modules", "Services"})
_OF_TYPE = ("Key", "Name")


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
