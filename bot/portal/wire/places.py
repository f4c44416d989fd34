"""Sites, locations, addresses and clinicians as the portal spells them."""

from __future__ import annotations

from bot.portal.wire.fields import AnyKey, Maybe, MaybeKey, Measure, Number, Rows, Text, Wire
from conversations.clinic import Address, Clinician, Location, Sex, Site

SEXES = {1: Sex.MALE, 2: Sex.FEMALE}


class AddressData(Wire):
    """`AddressData`; `distance` in miles."""

    address1: Text = ""
    address2: Text = ""
    address3: Text = ""
    city: Text = ""
    county: Text = ""
    post_code: Text = ""
    distance: Measure = None

    def address(self) -> Address:
        """The lines that say something, the post code and how far it is."""
        lines = (self.address1, self.address2, self.address3, self.city, self.county)
        return Address(tuple(line.strip() for line in lines if line.strip()), self.post_code.strip(), self.distance)


class LocationData(Wire):
    """`LocationData`."""

    key: AnyKey
    name: Text = ""
    address: Maybe[AddressData] = None

    def location(self) -> Location:
        """A location; without an address of its own it lies where its site does."""
        return Location(self.key, self.name, self.address.address() if self.address else None)


class SiteData(Wire):
    """`SiteData`."""

    key: AnyKey
    name: Text = ""
    address: Maybe[AddressData] = None
    locations: Rows[LocationData] = ()

    def site(self) -> Site:
        """A site with its locations."""
        address = self.address.address() if self.address else None
        return Site(self.key, self.name, address, tuple(each.location() for each in self.locations))


class ClinicianData(Wire):
    """`ClinicianData`; the name is `FullName` or `Name`, with or without a surname beside it."""

    key: MaybeKey = None
    full_name: Text = ""
    name: Text = ""
    surname: Text = ""
    sex_type: Number = None

    def clinician(self) -> Clinician:
        """A clinician. One who comes without a key can be shown and not asked for."""
        name = self.full_name.strip() or f"{self.name} {self.surname}".strip()
        return Clinician("" if self.key is None else self.key, name, SEXES.get(self.sex_type or 0))


class KeyedClinicianData(ClinicianData):
    """A clinician in a list to choose from, where the key is what is sent back."""

    key: AnyKey
