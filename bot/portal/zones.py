"""The zone of each site, and wall clocks at them.

Owns the one rule for times: without an offset a time is the site's wall clock as it stands; with one it is converted,
and by the clinic's clock where no site is told.
What happens at no site (a birth, an invoice, a recall) has a day in the United Kingdom. Apart, as the client is told
the zones and everything on the wire goes by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from conversations.clinic.keys import plain
from conversations.clinic.model import ByClock, Key

UK = ZoneInfo("Europe/London")


@dataclass(frozen=True)
class Zones:
    """`default` holds wherever `by_site`, keyed by the site's key in any spelling, says nothing else."""

    default: ZoneInfo
    by_site: Mapping[str, ZoneInfo] = field(default_factory=dict)

    def of(self, site: Key | None) -> ZoneInfo:
        """The zone in which this site's clocks run."""
        return self.default if site is None else self._by_site.get(plain(site), self.default)

    def told_by(self, moment: datetime, site: Key | None, *, listed: bool = True) -> ByClock:
        """Whose clock shows `wall_clock`; a site that is not `listed` may be anywhere, unless it has a zone here."""
        if not self.by_site or (site is not None and (listed or plain(site) in self._by_site)):
            return ByClock.SITE
        return ByClock.UNKNOWN if moment.tzinfo is None else ByClock.CLINIC

    def ahead(self, moment: datetime, site: Key | None, *, listed: bool = True) -> int | None:
        """Minutes that this clock is ahead of UTC at the moment; None where nobody knows."""
        if self.told_by(moment, site, listed=listed) is ByClock.UNKNOWN:
            return None
        zone = self.of(site)
        local = moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)
        return (local.utcoffset() or timedelta()) // timedelta(minutes=1)

    @cached_property
    def _by_site(self) -> dict[str, ZoneInfo]:
        return {plain(site): zone for site, zone in self.by_site.items()}

    def wall_clock(self, moment: datetime, site: Key | None) -> datetime:
        """The naive time a clock at the site shows. Raises OverflowError at the ends of the calendar."""
        return moment if moment.tzinfo is None else moment.astimezone(self.of(site)).replace(tzinfo=None)


def uk_day(moment: datetime | None) -> date | None:
    """The day of a moment that belongs to no site. Raises OverflowError at the ends of the calendar."""
    if moment is None:
        return None
    return moment.date() if moment.tzinfo is None else moment.astimezone(UK).date()
