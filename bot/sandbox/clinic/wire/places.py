"""Sites, locations, addresses and clinicians."""

from collections.abc import Collection
from math import asin, cos, radians, sin, sqrt
from typing import Any

from bot.sandbox.clinic.catalogue import Address, Clinician, Location, Point, Site

_EARTH_MILES = 3958.8


def miles(one: Point, other: Point) -> float:
    """The distance as the crow flies."""
    lat, long = radians(other.lat - one.lat) / 2, radians(other.long - one.long) / 2
    part = sin(lat) ** 2 + cos(radians(one.lat)) * cos(radians(other.lat)) * sin(long) ** 2
    return 2 * _EARTH_MILES * asin(sqrt(part))


def address(one: Address, distance: float | None = None) -> dict[str, Any]:
    """`AddressData`; the distance in miles where it is known."""
    return {
        "Address1": one.line,
        "Address2": one.line2,
        "Address3": "",
        "City": one.city,
        "County": "",
        "PostCode": one.postcode,
        "Country": one.country,
        "Distance": None if distance is None else round(distance, 2),
    }


def location(one: Location, of: Site) -> dict[str, Any]:
    """`LocationData` with the address a patient must go to."""
    return {"Key": one.key, "Name": one.name, "Address": address(one.address or of.address)}


def site(one: Site, locations: Collection[int] | None = None, distance: float | None = None) -> dict[str, Any]:
    """`SiteData` with these of its locations, or with all."""
    return {
        "Key": one.key,
        "Name": one.name,
        "Address": address(one.address, distance),
        "Locations": [location(place, one) for place in one.locations if locations is None or place.key in locations],
    }


def clinician(one: Clinician) -> dict[str, Any]:
    """`ClinicianData`."""
    return {"Key": one.key, "SexType": int(one.sex), "FullName": one.name}
