"""Calendar files, read back by libraries that did not write them: the very moment, whatever the clocks do that week."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from bot.portal.zones import Zones
from bot.wording import Wording
from conversations.clinic.model import Address, Appointment, Clinician
from conversations.screens.entry import Certainty, Entry, Title, entry_of
from tests.conversations.booked import BOOKED

ROOT = Path(__file__).resolve().parents[2]
FACTS = {"clinic_name": "The Small Clinic; Camden, & Kew", "clinic_phone": "020 7946 0000", "emergency_number": "999"}
AT = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
ZONES = Zones(ZoneInfo("Europe/London"), {"9": ZoneInfo("Europe/Athens")})
WORDS = Wording(FACTS, site_zones={"9": "Europe/Athens"}, owner="https://portal.example|The Small Clinic")


def visit(start: datetime, minutes: int = 20, **changes: Any) -> Appointment:
    """A visit as the client of the portal tells it: on the wall clock of its site, which is so far ahead of UTC."""
    site = changes.setdefault("site_key", 1)
    finish = start + timedelta(minutes=minutes)
    if start.tzinfo is not None:
        finish = finish.astimezone(UTC)
    wall, end = ZONES.wall_clock(start, site), ZONES.wall_clock(finish, site)
    return replace(BOOKED, start=wall, finish=end, ahead=ZONES.ahead(start, site), **changes)


def wall(*at: int) -> datetime:
    return datetime(*at)  # type: ignore[arg-type] # noqa: DTZ001 - wall clock at the site


def entry(appointment: Appointment, at: datetime = AT, **more: Any) -> Entry:
    made = entry_of(appointment, at, **more)
    assert made is not None
    return made


def read(made: Entry, words: Wording = WORDS) -> Any:
    """The event as another library reads it."""
    return vobject.readOne(words.file(made)[1].decode()).vevent


WEEKS = {
    "the day before the clocks go back": (wall(2026, 10, 24, 9, 0), "2026-10-24T08:00:00Z", "2026-10-24T08:20:00Z"),
    "the day they went back": (wall(2026, 10, 25, 9, 0), "2026-10-25T09:00:00Z", "2026-10-25T09:20:00Z"),
    "the week after": (wall(2026, 10, 30, 16, 40), "2026-10-30T16:40:00Z", "2026-10-30T17:00:00Z"),
    "over the night's change": (
        datetime(2026, 10, 25, 0, 50, tzinfo=UTC),
        "2026-10-25T00:50:00Z",
        "2026-10-25T01:10:00Z",
    ),
    "the hour that comes twice": (
        datetime(2026, 10, 25, 1, 10, tzinfo=UTC),
        "2026-10-25T01:10:00Z",
        "2026-10-25T01:30:00Z",
    ),
    "the day before they go forward": (wall(2027, 3, 27, 9, 0), "2027-03-27T09:00:00Z", "2027-03-27T09:20:00Z"),
    "the day they went forward": (wall(2027, 3, 28, 9, 0), "2027-03-28T08:00:00Z", "2027-03-28T08:20:00Z"),
    "over the hour that is left out": (
        datetime(2027, 3, 28, 0, 50, tzinfo=UTC),
        "2027-03-28T00:50:00Z",
        "2027-03-28T01:10:00Z",
    ),
}


@pytest.mark.parametrize("week", WEEKS)
def test_in_the_weeks_of_the_change_it_is_the_very_moment(week: str) -> None:
    start, begins, ends = WEEKS[week]
    event = read(entry(visit(start)))
    assert (stamp(event.dtstart.value), stamp(event.dtend.value)) == (begins, ends)


def test_at_a_site_in_another_zone_it_is_told_by_the_clocks_there() -> None:
    event = read(entry(visit(wall(2026, 10, 25, 9, 0), site_key=9)))
    assert stamp(event.dtstart.value) == "2026-10-25T07:00:00Z"
    event = read(entry(visit(wall(2027, 3, 27, 9, 0), site_key="9")))
    assert (stamp(event.dtstart.value), stamp(event.dtend.value)) == ("2027-03-27T07:00:00Z", "2027-03-27T07:20:00Z")


def test_the_reader_of_most_mail_programs_reads_the_same_moments() -> None:
    module = ROOT / ".venv/node_modules/ical.js/dist/ical.js"
    if not (shutil.which("node") and module.exists()) and os.environ.get("CI") != "true":
        pytest.skip("node or ical.js is not at hand")
    files = [WORDS.file(entry(visit(start)))[1].decode() for start, _, _ in WEEKS.values()]
    script = f"""
import ICAL from "{module.as_uri()}";
import fs from "node:fs";
const spans = JSON.parse(fs.readFileSync(0, "utf8")).map((file) => {{
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent"));
  return [event.startDate, event.endDate].map((time) => time.toJSDate().toISOString().replace(".000", ""));
}});
console.log(JSON.stringify(spans));
"""
    done = subprocess.run(  # noqa: S603 - a script of our own
        ["node", "--input-type=module", "-e", script],  # noqa: S607
        input=json.dumps(files),
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "TZ": "Europe/London"},
    )
    assert json.loads(done.stdout) == [[begins, ends] for _, begins, ends in WEEKS.values()]


def test_times_are_in_utc_and_no_zone_is_described() -> None:
    text = WORDS.file(entry(visit(wall(2026, 10, 30, 16, 40))))[1].decode()
    assert "DTSTART:20261030T164000Z" in text
    assert "VTIMEZONE" not in text
    assert "TZID" not in text


def test_a_plain_title_says_what_where_and_with_whom() -> None:
    event = read(entry(visit(wall(2026, 12, 1, 10, 20))))
    assert event.summary.value == "GP consultation, The Small Clinic; Camden, & Kew"
    assert event.location.value == "Camden Main, 1 High Street, London, NW1 0AA"
    assert "With Dr Anita Patel." in event.description.value
    assert "020 7946 0000" in event.description.value
    assert (event.status.value, event.getChildValue("class"), event.transp.value) == ("CONFIRMED", "PRIVATE", "OPAQUE")


def test_a_discreet_title_tells_nothing_and_replaces_the_plain_one() -> None:
    appointment = visit(wall(2026, 12, 1, 10, 20), patient="Mia Rossi", parts=("Thyroid",))
    first, second = entry(appointment), entry(appointment, AT + timedelta(minutes=5), title=Title.DISCREET)
    text = WORDS.file(second)[1].decode()
    assert not [word for word in ("GP", "Patel", "Clinic", "Camden", "Rossi", "Thyroid") if word in text]
    event = read(second)
    assert (event.summary.value, event.location.value) == ("Appointment", "1 High Street, London, NW1 0AA")
    assert event.uid.value == read(first).uid.value
    assert int(event.sequence.value) > int(read(first).sequence.value)


def test_a_cancellation_is_later_than_everything_even_where_clocks_differ() -> None:
    appointment = visit(wall(2026, 12, 1, 10, 20))
    name, content = WORDS.file(entry(appointment, AT - timedelta(hours=3), certainty=Certainty.CANCELLED))
    calendar = vobject.readOne(content.decode())
    assert (name, calendar.method.value, calendar.vevent.status.value) == (
        "appointment-cancelled.ics",
        "CANCEL",
        "CANCELLED",
    )
    before = read(entry(appointment))
    assert calendar.vevent.uid.value == before.uid.value
    assert int(calendar.vevent.sequence.value) > int(before.sequence.value)


def test_one_that_was_not_read_back_is_tentative() -> None:
    assert read(entry(visit(wall(2026, 12, 1, 10, 20)), certainty=Certainty.TENTATIVE)).status.value == "TENTATIVE"


def test_the_name_in_the_file_is_that_of_this_appointment_of_this_clinic_however_its_key_is_spelled() -> None:
    def uid(key: str, words: Wording = WORDS) -> str:
        return str(read(entry(visit(wall(2026, 12, 1, 10, 20), key=key)), words).uid.value)

    assert uid("00000000fc0af8e9") == uid("FC0AF8E9")
    assert uid("00000000fc0af8e9") != uid("00000000fc0af8ea")
    assert uid("a1") != uid("a1", replace(WORDS, owner="https://portal.example|Another Clinic"))
    assert "fc0af8e9" not in uid("00000000fc0af8e9")


def test_a_visit_by_video_is_nowhere_and_one_without_an_address_says_none() -> None:
    by_video = visit(wall(2026, 12, 1, 10, 20), telemedicine=True)
    assert read(entry(by_video)).location.value == "By video"
    nowhere = visit(
        wall(2026, 12, 1, 10, 20), address=None, site_name="", location_name="", clinician=None, type_name=""
    )
    event = read(entry(nowhere))
    assert not hasattr(event, "location")
    assert event.summary.value.startswith("Appointment, ")


def test_what_has_no_end_after_its_start_gets_none() -> None:
    start = wall(2026, 12, 1, 10, 20)
    assert not hasattr(read(entry(replace(visit(start), finish=start))), "dtend")
    assert not hasattr(read(entry(replace(visit(start), finish=None))), "dtend")


def test_no_file_is_made_where_nobody_knows_by_whose_clock_the_time_is() -> None:
    assert entry_of(replace(BOOKED, ahead=None), AT) is None


def test_odd_names_stay_in_their_lines() -> None:
    odd = visit(
        wall(2026, 12, 1, 10, 20),
        type_name="Check;up,\nATTENDEE:mailto:x@y.example " + "é" * 200,
        address=Address(("1 High\r\nStreet",), ""),
        clinician=Clinician(1, "Dr \\ “Ford”"),
    )
    event = read(entry(odd))
    assert event.summary.value.startswith("Check;up,\nATTENDEE:mailto:x@y.example éé")
    assert not hasattr(event, "attendee")


def stamp(moment: datetime) -> str:
    assert moment.utcoffset() == timedelta(0)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
