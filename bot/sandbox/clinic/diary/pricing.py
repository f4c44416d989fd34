"""Prices of appointments: line by line, by payer, clinician and currency. Whole pence, never floats."""

from dataclasses import dataclass

from bot.sandbox.clinic.catalogue import AppointmentType, Module, Payer, Service

SYMBOLS = {"GBP": "£", "EUR": "€"}
_PERCENT_OF_STERLING = {"GBP": 100, "EUR": 120}
_ROUND_TO = 50


@dataclass(frozen=True, slots=True)
class Amount:
    """A price in pence, before and with tax."""

    net: int
    tax: int

    @property
    def gross(self) -> int:
        """What is to be paid."""
        return self.net + self.tax

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.net + other.net, self.tax + other.tax)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a patient asks for, and who pays. `surcharge` (net pence) is what a price change has added."""

    type: AppointmentType
    payer: Payer
    currency: str
    modules: tuple[Module, ...] = ()
    services: tuple[Service, ...] = ()
    surcharge: int = 0

    @property
    def parts(self) -> tuple[Module | Service, ...]:
        """Everything that was added to the type."""
        return (*self.modules, *self.services)

    @property
    def minutes(self) -> int:
        """How long it takes, with everything that was added."""
        return self.type.minutes + sum(part.minutes for part in self.parts)

    def amount(self, net: int, rate: int = 100) -> Amount:
        """The price of one part with this list price."""
        scaled = net * rate * self.payer.percent * _PERCENT_OF_STERLING[self.currency] // 1_000_000
        rounded = (scaled + _ROUND_TO // 2) // _ROUND_TO * _ROUND_TO
        return Amount(rounded, (rounded * self.type.tax + 50) // 100)

    def visit(self, rate: int) -> Amount:
        """The price of the appointment alone, with a clinician of this rate."""
        return self.amount(self.type.net + self.surcharge, rate)

    def total(self, rate: int) -> Amount:
        """The price of everything, with a clinician of this rate."""
        parts = (self.amount(part.net) for part in self.parts)
        return sum(parts, self.visit(rate))
