"""Proposed time slots and proposed appointments: what could be booked, soonest first."""

from datetime import datetime, time, timedelta
from typing import Any

from bot.sandbox.clinic.api.bodies import SearchBody, numbers
from bot.sandbox.clinic.api.call import Call
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.api.sections.access import patient_of, tie_of
from bot.sandbox.clinic.bookings.order import complete, wanted
from bot.sandbox.clinic.catalogue import Sex
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.diary.availability import HORIZON_DAYS, Opening, Search, openings
from bot.sandbox.clinic.errors import not_found
from bot.sandbox.clinic.times import DAY, minutes
from bot.sandbox.clinic.wire import slots as wire

PARAMS = (
    "appointment-type clinician clinician-sex site location from-date to-date time-preference time-from time-to"
    " payer-type patient referral recall"
)


def proposed_time_slots(clinic: Clinic, call: Call) -> dict[str, Any]:
    """appointment/proposed-time-slots: one slot for each distinct start, place and price."""
    search, found = _search(clinic, call)
    distinct = {(one.start, one.location, one.price.gross): one for one in found}
    return wire.time_slots(clinic.catalogue, search.wanted, [distinct[key] for key in sorted(distinct)])


def proposed(clinic: Clinic, call: Call) -> list[dict[str, Any]]:
    """appointment/proposed: single openings, each with its clinician."""
    most = call.params.number("number-of-results", 10, low=1, high=100)
    patient = patient_of(clinic, call)
    search, found = _search(clinic, call)
    return [wire.proposal(clinic.catalogue, search.wanted, patient, one) for one in found[:most]]


def _search(clinic: Clinic, call: Call) -> tuple[Search, list[Opening]]:
    patient = patient_of(clinic, call)
    params = call.params
    base = wanted(clinic, patient, params.text("appointment-type"), params.maybe("payer-type"))
    wishes = call.read_maybe(SearchBody)
    order = complete(clinic, base, numbers(wishes.modules), numbers(wishes.services))
    since, until = _window(clinic, params)
    day_from, day_to, before = _hours(params)
    clinician = params.number("clinician", 0)
    if clinician and clinic.catalogue.clinician(clinician) is None:
        raise not_found("clinician")
    search = Search(
        order,
        since,
        until,
        locations=_places(clinic, params),
        clinicians=frozenset({clinician}) if clinician else None,
        sex=Sex(params.number("clinician-sex", 0, high=2)),
        day_from=day_from,
        day_to=day_to,
        before=before,
    )
    if until <= since or not tie_of(clinic, call, patient).opens(order.type):
        return search, []
    return search, sorted(openings(clinic.catalogue, search, clinic.diary.busy(since, until)))


def _window(clinic: Clinic, params: Params) -> tuple[int, int]:
    """The starts that may be proposed: in the future, and no further ahead than the diary is open."""
    midnight = datetime.combine(clinic.today, time())
    since = params.time("from-date", midnight)
    until = min(params.time("to-date"), midnight + timedelta(days=HORIZON_DAYS))
    return max(minutes(since), clinic.minute + 1), minutes(until)


def _hours(params: Params) -> tuple[int, int, int]:
    """First start, last finish, and the end of starts within a day. A time that is given outranks the preference."""
    day_from, day_to = params.clock("time-from", 0), params.clock("time-to", DAY)
    preference = params.number("time-preference", 0, high=2)
    if params.maybe("time-from") or params.maybe("time-to"):
        return day_from, day_to, DAY
    match preference:
        case 1:
            return 0, DAY, DAY // 2
        case 2:
            return DAY // 2, DAY, DAY
        case _:
            return 0, DAY, DAY


def _places(clinic: Clinic, params: Params) -> frozenset[int] | None:
    site, location = params.number("site", 0), params.number("location", 0)
    found: frozenset[int] | None = None
    if site:
        known = clinic.catalogue.site(site)
        if known is None:
            raise not_found("site")
        found = frozenset(place.key for place in known.locations)
    if location:
        if clinic.catalogue.place(location) is None:
            raise not_found("location")
        found = frozenset({location}) & (found or frozenset({location}))
    return found
