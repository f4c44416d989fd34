"""Payers, appointment types, modules and services as the portal spells them."""

from __future__ import annotations

from decimal import Decimal

from bot.portal.models.accounts import ServiceType
from bot.portal.wire.fields import AnyKey, Flag, Listed, MaybeAmount, NameText, Option, Prose, Readable, Text, name_in
from conversations.clinic.model import AppointmentModule, AppointmentType, Money, Payer, Service


class PayerData(Listed):
    """`PayerType`. The first is the default, so one without a name keeps its place under the clinic's key for it."""

    key: AnyKey

    @property
    def called(self) -> str:
        """The name, or the key."""
        return self.name or name_in(self.key)

    def payer(self) -> Payer:
        """Who pays."""
        return Payer(str(self.key), self.called)


class PricedData(Listed):
    """What a module and a service have in common."""

    key: AnyKey
    currency_code: Text = ""
    currency_symbol: NameText = ""
    gross_price: MaybeAmount = None

    def price(self) -> Money | None:
        """The gross price, where there is one."""
        return money(self.gross_price, self.currency_code, self.currency_symbol)


class ModuleData(PricedData):
    """`AppointmentModuleData`."""

    def module(self) -> AppointmentModule:
        """A part of an appointment type."""
        return AppointmentModule(self.key, self.name, self.price())


class ServiceData(PricedData):
    """`ServiceData`; some are known by their code."""

    code: NameText = ""

    @property
    def called(self) -> str:
        """The name, or the code."""
        return self.name or self.code

    def service(self) -> Service:
        """An extra."""
        return Service(self.key, self.called, self.price())


class ServiceTypeData(Listed):
    """`ServiceTypeData`."""

    key: AnyKey

    def service_type(self) -> ServiceType:
        """A kind of extras."""
        return ServiceType(self.key, self.name)


class TypeData(Listed):
    """`AppointmentTypeData`. A type that does not say whether it can be booked online can.

    Without modules it would be booked as it is, so one whose modules cannot be read cannot be read.
    """

    key: AnyKey
    notes: Prose = ""
    cancellation_policy: Prose = ""
    modules: Readable[ModuleData] = ()
    can_book_appointment: Flag = True
    telemedicine_option: Option = False
    can_add_services: Flag = False

    def appointment_type(self) -> AppointmentType:
        """What a visit is for."""
        return AppointmentType(
            key=self.key,
            name=self.name,
            notes=self.notes,
            cancellation_policy=self.cancellation_policy,
            modules=tuple(module.module() for module in self.modules),
            bookable=self.can_book_appointment,
            telemedicine=self.telemedicine_option,
            can_add_services=self.can_add_services,
        )


def money(amount: Decimal | None, currency: str, symbol: str) -> Money | None:
    """An amount in a currency, or nothing where there is no amount."""
    return None if amount is None else Money(amount, currency.strip(), symbol.strip())
