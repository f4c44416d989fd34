"""The calendar file of an appointment: one event, in UTC, under a name that no other appointment has.

The one home of icalendar. Owns what a calendar is told. Times are UTC, as a zone that a file describes itself is read
an hour wrong by some readers. The name in the file stays the same as long as the appointment has its key; what comes
later has a higher number, and replaces what was there. Must never say whose appointment it is, nor what it costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from bot.wording import formats
from conversations.clinic.keys import plain
from conversations.clinic.model import Appointment, Key, place_name
from conversations.screens.entry import Certainty, Entry, Title

NAMES: Final[Mapping[Certainty, str]] = {Certainty.CANCELLED: "appointment-cancelled.ics"}
"""What files are called. Nothing of the appointment stands in it: it is seen on a lock screen."""

METHODS: Final[Mapping[Certainty, str]] = {Certainty.CANCELLED: "CANCEL"}

EPOCH: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""Where the numbers of what replaces what begin, so that they stay short."""

LAST_WORD: Final = 2 * 24 * 60
"""Minutes by which a cancellation is later than all before: clocks of processes may differ, and nothing follows it."""


@dataclass(frozen=True, slots=True)
class FileWords:
    """What is said in a file: the clinic's name and number, the words for an untold title and for the rest.

    `described` has them for the clinician and the number; `owner` tells this clinic's keys from any other's.
    """

    clinic: str
    visit: str
    video: str
    described: str
    owner: str = ""


def calendar_file(entry: Entry, words: FileWords, zone: ZoneInfo) -> tuple[str, bytes]:
    """Name and content of the file; `zone` is that of the site, by which the end is told."""
    calendar = Calendar()
    calendar.add("prodid", "-//clinic-bot//appointments//EN")
    calendar.add("version", "2.0")
    calendar.add("method", METHODS.get(entry.certainty, "PUBLISH"))
    calendar.add_component(_event(entry, words, zone))
    return NAMES.get(entry.certainty, "appointment.ics"), calendar.to_ical()


def _event(entry: Entry, words: FileWords, zone: ZoneInfo) -> Event:
    appointment, at = entry.appointment, entry.at.astimezone(UTC).replace(microsecond=0)
    start = entry.starts.replace(tzinfo=UTC)
    event = Event()
    event.add("uid", f"{_name(appointment.key, words.owner)}@clinic-bot")
    event.add("sequence", _number(entry, at))
    event.add("dtstamp", at)
    event.add("dtstart", start)
    end = _end(appointment, start, zone)
    if end:
        event.add("dtend", end)
    event.add("summary", _title(entry, words))
    where = _place(entry, words)
    if where:
        event.add("location", where)
    if entry.title is Title.PLAIN:
        event.add("description", words.described)
    event.add("status", entry.certainty.upper())
    event.add("class", "PRIVATE")
    event.add("transp", "TRANSPARENT" if entry.certainty is Certainty.CANCELLED else "OPAQUE")
    return event


def _number(entry: Entry, at: datetime) -> int:
    """Minutes since the epoch: what is made later replaces what was made earlier, a cancellation all of it."""
    minutes = max(0, (at - EPOCH) // timedelta(minutes=1))
    return minutes + LAST_WORD if entry.certainty is Certainty.CANCELLED else minutes


def _name(key: Key, owner: str) -> str:
    """The same for the same key of the same clinic, and nothing that the key could be read from."""
    return blake2b(f"{owner}|{plain(key)}".encode(), digest_size=16).hexdigest()


def _end(appointment: Appointment, start: datetime, zone: ZoneInfo) -> datetime | None:
    """The first moment after the start at which the clocks of the site show the end; None where it has no such end."""
    finish = appointment.finish
    if finish is None:
        return None
    moments = (finish.replace(tzinfo=zone, fold=fold).astimezone(UTC) for fold in (0, 1))
    return next((moment for moment in moments if moment > start), None)


def _title(entry: Entry, words: FileWords) -> str:
    if entry.title is Title.DISCREET:
        return words.visit
    return f"{entry.appointment.type_name or words.visit}, {words.clinic}"


def _place(entry: Entry, words: FileWords) -> str:
    """By video, or the place and its address; under a title that tells nothing, the address alone."""
    appointment = entry.appointment
    if appointment.telemedicine:
        return words.video
    address = formats.address(appointment.address) if appointment.address else ""
    if entry.title is Title.DISCREET:
        return address
    place = place_name(appointment.site_name, appointment.location_name)
    return ", ".join(part for part in (place, address) if part)
