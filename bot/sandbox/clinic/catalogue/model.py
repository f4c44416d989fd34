"""The nouns of the clinic. Times of day are minutes after midnight on the wall clock of the site, money is in pence.

Must never know about HTTP, the database or the present moment.
"""

from dataclasses import dataclass
from enum import IntEnum


class Sex(IntEnum):
    """A clinician's or patient's sex, as the portal numbers it."""

    UNKNOWN = 0
    MALE = 1
    FEMALE = 2


@dataclass(frozen=True, slots=True)
class Point:
    """A place on the map, in degrees."""

    lat: float
    long: float


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address; the towns of this clinic need one line."""

    line: str
    city: str
    postcode: str
    country: str = "United Kingdom"
    line2: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """Where within a site a patient goes. `address` is set where it is not the site's."""

    key: int
    name: str
    address: Address | None = None


@dataclass(frozen=True, slots=True)
class Site:
    """A branch of the clinic."""

    key: int
    name: str
    address: Address
    point: Point
    locations: tuple[Location, ...]


@dataclass(frozen=True, slots=True)
class Break:
    """A pause that recurs on each working day."""

    start: int
    finish: int


@dataclass(frozen=True, slots=True)
class Shift:
    """A weekly working period at one location; `weekday` 0 is Monday."""

    weekday: int
    start: int
    finish: int
    location: int


@dataclass(frozen=True, slots=True)
class Clinician:
    """Somebody who sees patients. `rate` is the percentage of the list price that is asked."""

    key: int
    name: str
    sex: Sex
    rate: int
    types: frozenset[str]
    shifts: tuple[Shift, ...]
    breaks: tuple[Break, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A variant of an appointment type; adds to price and duration."""

    key: int
    name: str
    notes: str
    net: int
    minutes: int


@dataclass(frozen=True, slots=True)
class ServiceType:
    """A group of services."""

    key: int
    name: str


@dataclass(frozen=True, slots=True)
class Service:
    """An extra that a patient may add; adds to price and duration."""

    key: int
    code: str
    name: str
    type: int
    net: int
    minutes: int
    appointment_type: str


@dataclass(frozen=True, slots=True)
class AppointmentType:
    """What an appointment is for. `tax` is in percent of the net price, `step` the minutes between two starts."""

    key: str
    name: str
    notes: str
    policy: str
    minutes: int
    step: int
    net: int
    tax: int
    modules: tuple[Module, ...] = ()
    online: bool = True
    referable: bool = False
    video: bool = False
    extras: bool = False


@dataclass(frozen=True, slots=True)
class Payer:
    """A kind of payer. `percent` of the list price is what it pays."""

    key: str
    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class Company:
    """An insurer or an employer that is billed instead of the patient."""

    key: str
    name: str
    payer: str
    address: Address


@dataclass(frozen=True, slots=True)
class ChargeBand:
    """What a sign-up code stands for: who pays, and the company that does where it is not the patient."""

    code: str
    name: str
    company_type: str
    payer: str
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Catalogue:
    """One clinic in full."""

    name: str
    phone: str
    address: Address
    sites: tuple[Site, ...]
    clinicians: tuple[Clinician, ...]
    types: tuple[AppointmentType, ...]
    service_types: tuple[ServiceType, ...]
    services: tuple[Service, ...]
    payers: tuple[Payer, ...]
    companies: tuple[Company, ...]
    bands: tuple[ChargeBand, ...]

    def site(self, key: int) -> Site | None:
        """The site with this key."""
        return next((site for site in self.sites if site.key == key), None)

    def place(self, location: int) -> tuple[Site, Location] | None:
        """The location with this key, and its site."""
        found = ((site, place) for site in self.sites for place in site.locations)
        return next(((site, place) for site, place in found if place.key == location), None)

    def clinician(self, key: int) -> Clinician | None:
        """The clinician with this key."""
        return next((one for one in self.clinicians if one.key == key), None)

    def type(self, key: str) -> AppointmentType | None:
        """The appointment type with this key."""
        return next((one for one in self.types if one.key == key), None)

    def service(self, key: int) -> Service | None:
        """The service with this key."""
        return next((one for one in self.services if one.key == key), None)

    def payer(self, key: str) -> Payer | None:
        """The kind of payer with this key."""
        return next((one for one in self.payers if one.key == key), None)

    def company(self, key: str) -> Company | None:
        """The company with this key."""
        return next((one for one in self.companies if one.key == key), None)

    def band(self, code: str) -> ChargeBand | None:
        """The charge band with this sign-up code."""
        return next((one for one in self.bands if one.code == code), None)
