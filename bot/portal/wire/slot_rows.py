"""The rows of time slots, read by hand into slots: an answer has hundreds of them, and models take ten times as long.

A plain row has two texts that spell a time as the portal does, keys that are numbers or short ASCII texts, and amounts
that are numbers, and nothing else of what a slot has. Any other row goes through `TimeSlotData`, and whoever reads an
answer gets the same from both; a test holds them together. Times, places and prices that were read once are known for
the rest of the answer, and a plain row for the answers that follow: most of what a crowd is told it was told before.
What is known is what a row means, never whether the clinic still has it: that each answer says itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any, Final, NamedTuple, TypeGuard

from bot.portal.wire.fields import amount_in, time_in
from bot.portal.zones import Zones
from conversations.clinic.keys import plain
from conversations.clinic.model import ByClock, Key, Money, Slot

_IS_USUAL: Final = re.compile(r"\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d", re.ASCII)
"""A time that Python reads by itself as it is read here."""
_LONGEST_TIME: Final = 40
_LONGEST_KEY: Final = 100
_LARGEST_KEY: Final = 10**18
_KEYS: Final = frozenset({int, str})
_AMOUNTS: Final = frozenset({int, Decimal, type(None)})

MOST_KNOWN: Final = 3_000
"""Rows that are known at a time, those of a few answers; of more, all are forgotten."""


class SlotRow(NamedTuple):
    """What `TimeSlotData` holds."""

    start: datetime
    finish: datetime
    site_key: Key
    location_key: Key
    gross_price: Decimal | None
    net_price: Decimal | None


class PlainRows:
    """Reads the plain rows of one answer."""

    def __init__(self) -> None:
        self._times: dict[str, datetime] = {}
        self._amounts: dict[int | str, Decimal] = {}

    def read(self, row: Any) -> SlotRow | None:
        """The row, if it is a plain one."""
        if type(row) is not dict:
            return None
        get = row.get
        site, location, start, finish = get("SiteKey"), get("LocationKey"), get("Start"), get("Finish")
        if not (_is_plain_key(site) and _is_plain_key(location) and type(start) is type(finish) is str):
            return None
        known = self._times.get
        gross, net = get("GrossPrice"), get("NetPrice")
        try:
            return SlotRow(
                known(start) or self._time(start),
                known(finish) or self._time(finish),
                site,
                location,
                None if gross is None else self._amount(gross),
                None if net is None else self._amount(net),
            )
        except ValueError:
            return None

    def _time(self, value: str) -> datetime:
        """A time. Raises `ValueError`, also for one that is spelled at length."""
        if _IS_USUAL.fullmatch(value):
            read = datetime.fromisoformat(value)
        elif len(value) <= _LONGEST_TIME:
            read = time_in(value)
        else:
            raise ValueError
        self._times[value] = read
        return read

    def _amount(self, value: Any) -> Decimal:
        """An amount. Raises `ValueError`."""
        kind = type(value)
        if kind is not int and kind is not Decimal:
            raise ValueError
        spelled = value if kind is int else str(value)
        known = self._amounts.get(spelled)
        if known is None:
            known = self._amounts[spelled] = amount_in(value)
        return known


def _is_plain_key(value: object) -> TypeGuard[Key]:
    """Whether a key is one beyond doubt."""
    if type(value) is int:
        return -_LARGEST_KEY < value < _LARGEST_KEY
    return type(value) is str and 0 < len(value) <= _LONGEST_KEY and value.isascii()


Names = Mapping[tuple[str, str], tuple[str, str]]
"""Names of site and location by their keys in one spelling; the site alone where the location is not known."""

_MINUTE: Final = timedelta(minutes=1)
_NAIVE: Final = datetime.min  # noqa: DTZ901 - any time without an offset


class _Place(NamedTuple):
    """A location: what its site and itself are called, the zone, and what its clock shows now.

    `without` and `with_one`: by whose clock its times are that come without an offset, or with one. `number`: that of
    all of this in the answer's currency.
    """

    number: int
    names: tuple[str, str]
    zone: tzinfo
    now: datetime
    without: ByClock
    with_one: ByClock


class _Price(NamedTuple):
    """An amount as it came, and a number that is the same for all that are as much, in any answer."""

    number: int
    money: Money | None
    amount: Decimal
    """Kept, so that nothing else has its identity."""


_NO_PRICE: Final = _Price(-1, None, Decimal())


_Offer = tuple[datetime, Key, Key, int, int]
"""What a booking would say: start, site, location and the numbers of both prices. Two that say the same are one."""


class _Meaning(NamedTuple):
    """What a row means: the moment at which it begins, what a booking would say, and the slot."""

    moment: datetime
    offer: _Offer
    slot: Slot


_Spelled = tuple[str, str, int, int | str | None, int | str | None]
"""A plain row as it came: start, finish, the number of its place, and both prices."""


class KnownRows:
    """The plain rows of answers that were read before, by one set of zones, and what they mean."""

    def __init__(self) -> None:
        self.rows: dict[_Spelled, _Meaning] = {}
        self.amounts: dict[Decimal, int] = {}
        self.places: dict[Hashable, int] = {}

    def make_room(self) -> None:
        """Forget what is known once it is a lot; an answer that is being read goes on with what was known for it."""
        if max(len(self.rows), len(self.amounts), len(self.places)) > MOST_KNOWN:
            self.rows, self.amounts, self.places = {}, {}, {}


class Offers:
    """The slots to come of one answer, made of its rows one by one. `priced` says what an amount is in its currency."""

    def __init__(
        self,
        zones: Zones,
        names: Names,
        now: datetime,
        priced: Callable[[Decimal], Money | None],
        known: KnownRows | None = None,
    ) -> None:
        known = known or KnownRows()
        known.make_room()
        self._rows, self._numbers, self._place_numbers = known.rows, known.amounts, known.places
        self._zones = zones
        self._names = names
        self._now = now
        self._priced = priced
        self._currency = priced(Decimal())
        self._places: dict[tuple[Key, Key], _Place] = {}
        self._spans: dict[int | None, timedelta] = {None: timedelta()}
        self._prices: dict[int, _Price] = {}
        self._found: dict[_Offer, tuple[datetime, int, Slot]] = {}
        self.taken = 0
        """How many rows there were whose times are within the calendar."""

    def takes_known(self, row: Any) -> bool:
        """Add a row if it is known from an answer before, at a place that is known in this one."""
        spelled = self._spelled(row)
        known = None if spelled is None else self._rows.get(spelled)
        if known is None:
            return False
        self._take(known, self._places[known.slot.site, known.slot.location])
        return True

    def take(self, row: SlotRow, spelled: Any = None) -> None:
        """Add a row, which is known from now on if it was `spelled` plainly. Raises `OverflowError` at the ends of the
        calendar."""
        start, finish, site, location, gross_price, net_price = row
        place = self._places.get((site, location)) or self._placed(site, location)
        by = place.without if start.tzinfo is None else place.with_one
        shown, finish = _shown(start, place.zone), _shown(finish, place.zone)
        ahead = None if by is ByClock.UNKNOWN else self._ahead(start, place.zone)
        gross = _NO_PRICE if gross_price is None else self._prices.get(id(gross_price)) or self._price(gross_price)
        net = _NO_PRICE if net_price is None else self._prices.get(id(net_price)) or self._price(net_price)
        slot = Slot(shown, finish, site, location, *place.names, gross.money, net.money, ahead, by)
        known = _Meaning(shown - self._spans[ahead], (shown, site, location, gross.number, net.number), slot)
        plainly = None if spelled is None else self._spelled(spelled)
        if plainly is not None:
            self._rows[plainly] = known
        self._take(known, place)

    def slots(self) -> tuple[Slot, ...]:
        """Those to come, soonest first; of those whose bookings would say the same, one."""
        return tuple(slot for _, _, slot in sorted(self._found.values(), key=_order))

    def _take(self, known: _Meaning, place: _Place) -> None:
        moment, offer, slot = known
        number = self.taken
        self.taken += 1
        if slot.start < place.now:
            return
        found = self._found.get(offer)
        if found is None or moment < found[0]:
            self._found[offer] = moment, number, slot

    def _spelled(self, row: Any) -> _Spelled | None:
        """A row as it came, if it is plain enough to be known by that, and its place was named before."""
        if type(row) is not dict:
            return None
        get: Callable[[str], Any] = row.get
        site, location, start, finish = get("SiteKey"), get("LocationKey"), get("Start"), get("Finish")
        gross, net = get("GrossPrice"), get("NetPrice")
        kinds = type(gross), type(net)
        if not (type(start) is type(finish) is str and kinds[0] in _AMOUNTS and kinds[1] in _AMOUNTS):
            return None
        place = self._places.get((site, location)) if type(site) in _KEYS and type(location) in _KEYS else None
        if place is None:
            return None
        gross = str(gross) if kinds[0] is Decimal else gross
        return start, finish, place.number, gross, str(net) if kinds[1] is Decimal else net

    def _placed(self, site: Key, location: Key) -> _Place:
        """What the place is called, and whose clock tells its times."""
        of_site = self._names.get((plain(site), ""))
        names = self._names.get((plain(site), plain(location))) or of_site or ("", "")
        listed = of_site is not None
        without, with_one = (self._zones.told_by(moment, site, listed=listed) for moment in (_NAIVE, self._now))
        shown = self._zones.wall_clock(self._now, site)
        told = (site, location, names, without, with_one, self._currency)
        number = self._place_numbers.setdefault(told, len(self._place_numbers))
        placed = _Place(number, names, self._zones.of(site), shown, without, with_one)
        self._places[site, location] = placed
        return placed

    def _ahead(self, moment: datetime, zone: tzinfo) -> int:
        """Minutes that the clock of this zone is ahead of UTC at the moment."""
        local = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
        ahead = (local.utcoffset() or timedelta()) // _MINUTE
        if ahead not in self._spans:
            self._spans[ahead] = timedelta(minutes=ahead)
        return ahead

    def _price(self, amount: Decimal) -> _Price:
        number = self._numbers.setdefault(amount, len(self._numbers))
        price = self._prices[id(amount)] = _Price(number, self._priced(amount), amount)
        return price


def _shown(moment: datetime, zone: tzinfo) -> datetime:
    """What a clock in this zone shows. Raises `OverflowError` at the ends of the calendar."""
    return moment if moment.tzinfo is None else moment.astimezone(zone).replace(tzinfo=None)


def _order(found: tuple[datetime, int, Slot]) -> tuple[datetime, int]:
    return found[:2]
