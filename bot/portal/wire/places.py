"""Sites, locations, addresses and clinicians as the portal spells them."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.portal.wire.fields import AnyKey, Legible, Listed, Maybe, MaybeKey, Measure, NameText, Number, Wire, log
from conversations.clinic.model import Address, Clinician, Location, Sex, Site

_SEXES: Final = {1: Sex.MALE, 2: Sex.FEMALE}
_SEX_NUMBERS: Final = {sex: number for number, sex in _SEXES.items()}


def sex_in(number: int | None) -> Sex | None:
    """The sex that `SexType` says; anything but 1 and 2 says none."""
    return None if number is None else _SEXES.get(number)


def sex_number(sex: Sex | None) -> int | None:
    """The same there: `clinician-sex` and `clinicianSex` of the portal."""
    return None if sex is None else _SEX_NUMBERS[sex]


class AddressData(Wire):
    """`AddressData`; `distance` in miles."""

    address1: NameText = ""
    address2: NameText = ""
    address3: NameText = ""
    city: NameText = ""
    county: NameText = ""
    post_code: NameText = ""
    distance: Measure = None

    def address(self) -> Address:
        """The lines that say something, the post code and how far it is."""
        lines = (self.address1, self.address2, self.address3, self.city, self.county)
        return Address(tuple(line for line in lines if line), self.post_code, self.distance)

    @property
    def first_line(self) -> str:
        """What the address begins with."""
        found = self.address()
        return next(iter(found.lines), found.post_code)


class AddressedData(Wire):
    """A site or location: where it has no name, people find it by its address."""

    key: AnyKey
    name: NameText = ""
    address: Maybe[AddressData] = None

    @property
    def called(self) -> str:
        """The name, or the first line of the address."""
        return self.name or (self.address.first_line if self.address else "")


class LocationData(AddressedData):
    """`LocationData`."""

    def location(self) -> Location:
        """A location; without an address of its own it lies where its site does."""
        return Location(self.key, self.called, self.address.address() if self.address else None)


class SiteData(AddressedData):
    """`SiteData`."""

    locations: Legible[LocationData] = ()

    def site(self) -> Site:
        """A site with its locations."""
        address = self.address.address() if self.address else None
        return Site(self.key, self.called, address, tuple(each.location() for each in self.locations))


class ListedSiteData(SiteData, Listed):
    """A site in a list to choose from."""

    def site(self) -> Site:
        """A site with those of its locations that can be chosen."""
        site = super().site()
        named = tuple(each for each in site.locations if each.name)
        if len(named) < len(site.locations):
            log.warning("%d of %d locations have no name", len(site.locations) - len(named), len(site.locations))
        return replace(site, locations=named)


class ClinicianData(Wire):
    """`ClinicianData`; the name is `FullName` or `Name`, with or without a surname beside it, or in its parts."""

    key: MaybeKey = None
    full_name: NameText = ""
    name: NameText = ""
    surname: NameText = ""
    title: NameText = ""
    first_name: NameText = ""
    last_name: NameText = ""
    sex_type: Number = None

    @property
    def called(self) -> str:
        """The name as a whole; a title alone is none."""
        parts = f"{self.first_name} {self.last_name}".strip()
        return (
            self.full_name
            or f"{self.name} {self.surname}".strip()
            or (f"{self.title} {parts}".strip() if parts else "")
        )

    def clinician(self) -> Clinician:
        """A clinician. One who comes without a key can be shown and not asked for."""
        return Clinician("" if self.key is None else self.key, self.called, sex_in(self.sex_type))


class KeyedClinicianData(ClinicianData, Listed):
    """A clinician in a list to choose from, where the key is what is sent back."""

    key: AnyKey
