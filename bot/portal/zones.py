"""The zone of each site, and wall clocks at them.

Owns the one rule for times: without an offset a time is the site's wall clock as it stands; with one it is converted.
What happens at no site (a birth, an invoice, a recall) has a day in the United Kingdom. Apart, as the client is told
the zones and everything on the wire goes by them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from conversations.clinic.model import Key

UK = ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Zones:
    """`default` holds wherever `by_site`, keyed by the site's key as text, says nothing else."""

    default: ZoneInfo
    by_site: Mapping[str, ZoneInfo] = field(default_factory=dict)

    def of(self, site: Key | None) -> ZoneInfo:
        """The zone in which this site's clocks run."""
        return self.by_site.get(str(site), self.default)

    def wall_clock(self, moment: datetime, site: Key | None) -> datetime:
        """The naive time a clock at the site shows. Raises OverflowError at the ends of the calendar."""
        return moment if moment.tzinfo is None else moment.astimezone(self.of(site)).replace(tzinfo=None)


def uk_day(moment: datetime | None) -> date | None:
    """The day of a moment that belongs to no site. Raises OverflowError at the ends of the calendar."""
    if moment is None:
        return None
    return moment.date() if moment.tzinfo is None else moment.astimezone(UK).date()
