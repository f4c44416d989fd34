"""Appointment types, modules, services, payers and prices."""

from typing import Any

from bot.sandbox.clinic.catalogue import AppointmentType, Catalogue, Module, Payer, Service, ServiceType
from bot.sandbox.clinic.diary.pricing import SYMBOLS, Amount, Wanted


def pounds(pence: int) -> int | float:
    """Pence as the wire's decimal number: whole where it is whole."""
    return pence // 100 if pence % 100 == 0 else pence / 100


def prices(amount: Amount) -> dict[str, Any]:
    """The three prices that many objects have."""
    return {"NetPrice": pounds(amount.net), "Tax": pounds(amount.tax), "GrossPrice": pounds(amount.gross)}


def currency(code: str) -> dict[str, Any]:
    """The currency as most objects have it."""
    return {"CurrencyCode": code, "CurrencySymbol": SYMBOLS[code]}


def payer(one: Payer) -> dict[str, Any]:
    """`PayerType`."""
    return {"Key": one.key, "Name": one.name}


def module(one: Module, wanted: Wanted) -> dict[str, Any]:
    """`AppointmentModuleData`, priced for who pays."""
    named = {"Key": one.key, "Name": one.name, "Notes": one.notes}
    return named | currency(wanted.currency) | prices(wanted.amount(one.net))


def service_type(one: ServiceType) -> dict[str, Any]:
    """`ServiceTypeData`."""
    return {"Key": one.key, "Name": one.name}


def service(one: Service, wanted: Wanted, catalogue: Catalogue) -> dict[str, Any]:
    """`ServiceData`, priced for who pays."""
    group = next(kind for kind in catalogue.service_types if kind.key == one.type)
    named = {"Key": one.key, "Code": one.code, "Name": one.name, "ServiceType": service_type(group)}
    return named | currency(wanted.currency) | prices(wanted.amount(one.net))


def appointment_type(one: AppointmentType, wanted: Wanted) -> dict[str, Any]:
    """`AppointmentTypeData`; its modules are priced for who pays."""
    return {
        "Key": one.key,
        "Name": one.name,
        "Notes": one.notes,
        "CancellationPolicy": one.policy,
        "Modules": [module(part, wanted) for part in one.modules],
        "CanBookAppointment": one.online,
        "CanReferPatient": one.referable,
        "TelemedicineOption": int(one.video),
        "CanAddServices": one.extras,
    }
