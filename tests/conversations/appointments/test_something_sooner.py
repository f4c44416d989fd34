"""What a patient wants sooner: what is looked for is said before and after, and a hit leads on without ordering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from conversations.appointments.sooner import screen
from conversations.clinic.model import Appointment, Clinician, DeniedHours, Money, Sex, Slot, Terms
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Trouble
from conversations.clinic.watching import Sought, Watched
from conversations.events import Pressed, SignedIn
from conversations.screens.model import SOONER
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

NOON = datetime(2026, 11, 24, 12)  # noqa: DTZ001 - wall clock at the site
SLOT = Slot(NOON, NOON + timedelta(minutes=20), 1, 11, "Camden", "Camden Main")
LOOK = Sought("gp", "GP consultation", first=date(2026, 11, 23), last=date(2026, 11, 27))
FEE = Terms(Money(pounds("40").amount, "GBP", "£"), "Free until 24 hours before.")


@pytest.fixture
def at_one(patient: Patient, visit: Callable[..., Appointment]) -> Patient:
    """At the card of an appointment on Friday the 4th, in a clinic that can be searched without anybody's session."""
    later = visit(start=datetime(2026, 12, 4, 12), finish=None, clinician=Clinician(1, "Dr Anita Patel"))  # noqa: DTZ001
    patient.clinic.appointments = (later,)
    patient.clinic.may_watch = True
    patient.commands("appointments")
    patient.taps("Fri 4 Dec, 12:00")
    return patient


def came_up(patient: Patient, slot: Slot | None = SLOT, **of_it: object) -> None:
    """A slot has come up for what is watched, and its message is in the chat."""
    one = patient.clinic.watches[-1]
    patient.clinic.watches = (*patient.clinic.watches[:-1], replace(one, slot=slot, **of_it))  # type: ignore[arg-type]


def presses(patient: Patient, verb: str, argument: str = "1") -> None:
    patient.happens(Pressed(SOONER, verb, argument))


def test_what_is_looked_for_and_how_is_said_before(at_one: Patient) -> None:
    at_one.taps("Tell me if a sooner one comes up")
    at_one.sees(
        "Shall I look for this?", "GP consultation", "at Camden", "with Dr Anita Patel", "before Fri 4 Dec, 12:00"
    )
    at_one.sees("a few times an hour", "holds no time for you", "at most 3 things")
    at_one.taps("At any place")
    at_one.taps("With anyone")
    at_one.sees("at any place", "with anyone")
    at_one.taps("Look for it")
    at_one.sees("I look for it from now on", "What I look for", "Stop looking")
    (kept,) = at_one.clinic.watches
    assert (kept.sought.site, kept.sought.clinician, kept.sought.appointment) == (None, None, "a1")


def test_it_can_be_said_in_words(at_one: Patient) -> None:
    at_one.taps("Tell me if a sooner one comes up")
    at_one.says("no")
    at_one.sees("Hello")
    at_one.commands("appointments")
    at_one.taps("Fri 4 Dec, 12:00")
    at_one.taps("Tell me if a sooner one comes up")
    at_one.says("xyzzy")
    at_one.sees("Shall I look for this?")
    at_one.says("yes please")
    at_one.sees("I look for it from now on")
    at_one.commands("appointments")
    at_one.taps("Fri 4 Dec, 12:00")
    at_one.taps("Tell me if a sooner one comes up")
    at_one.sees("I look for that already.")


def test_back_leads_to_the_appointment(at_one: Patient) -> None:
    at_one.taps("Tell me if a sooner one comes up")
    at_one.says("back")
    at_one.sees("Your appointment")


def test_without_a_sign_up_code_nothing_is_offered(at_one: Patient) -> None:
    at_one.clinic.may_watch = False
    at_one.commands("appointments")
    at_one.taps("Fri 4 Dec, 12:00")
    at_one.sees_no("sooner")


def test_no_more_than_three_are_looked_for(at_one: Patient) -> None:
    at_one.clinic.watches = tuple(Watched(number, replace(LOOK, type=str(number))) for number in (1, 2, 3))
    at_one.taps("Tell me if a sooner one comes up")
    at_one.sees("I look for 3 things for you already", "Stop looking for 3")
    at_one.taps("Stop looking for 2")
    at_one.sees("I do not look for that any more.")
    assert [each.number for each in at_one.clinic.watches] == [1, 3]


def test_what_was_kept_meanwhile_counts(at_one: Patient) -> None:
    at_one.taps("Tell me if a sooner one comes up")
    at_one.clinic.watches = tuple(Watched(number, replace(LOOK, type=str(number))) for number in (1, 2, 3))
    at_one.taps("Look for it")
    at_one.sees("I look for 3 things for you already")


def test_a_hit_leads_to_moving_with_the_fee_said_before(at_one: Patient) -> None:
    at_one.clinic.terms = FEE
    at_one.clinic.slots = (SLOT,)
    at_one.taps("Tell me if a sooner one comes up")
    at_one.taps("Look for it")
    came_up(at_one)
    presses(at_one, "sooner_look")
    at_one.sees("Tue 24 Nov, 12:00")
    assert at_one.last_search.starting == time(12)
    at_one.taps("Tue 24 Nov, 12:00")
    at_one.sees("Instead of", "Fri 4 Dec, 12:00", "£40")
    assert not at_one.orders
    assert not at_one.cancelled
    at_one.taps("Move it here")
    assert len(at_one.orders) == 1


def test_a_hit_of_an_empty_search_leads_to_a_booking(at_one: Patient) -> None:
    at_one.clinic.slots = (SLOT,)
    at_one.clinic.watches = (Watched(1, LOOK, SLOT),)
    presses(at_one, "sooner_look")
    at_one.sees("Tue 24 Nov, 12:00")
    at_one.taps("Tue 24 Nov, 12:00")
    at_one.sees("Book it")
    at_one.sees_no("Instead of")


@pytest.mark.parametrize("number", ["1", "2"])
def test_what_is_not_theirs_any_more_changes_nothing(at_one: Patient, number: str) -> None:
    at_one.clinic.watches = (Watched(1, LOOK),)
    presses(at_one, "sooner_look", number)
    at_one.sees("That is not yours to look at any more", "What I look for")


def test_it_can_be_left_to_the_next_patient_or_stopped(at_one: Patient) -> None:
    at_one.clinic.watches = (Watched(1, LOOK, SLOT),)
    presses(at_one, "sooner_pass")
    at_one.sees("the next patient hears of that one")
    presses(at_one, "sooner_stop")
    at_one.sees("I do not look for that any more.", "I am not looking for anything for you")
    assert not at_one.clinic.watches


def test_what_is_no_number_is_no_button_of_ours(at_one: Patient) -> None:
    presses(at_one, "sooner_look", "x")
    at_one.sees("button")


def test_watches_are_listed_by_command_and_staff_have_none(patient: Patient) -> None:
    patient.clinic.watches = (
        Watched(1, replace(LOOK, sex=Sex.FEMALE, weekdays=(0, 4), part="morning")),
        Watched(2, replace(LOOK, first=None, last=None, starting=time(9), finishing=time(11), site=1, place="Camden")),
    )
    patient.commands("watches")
    patient.sees("with a woman", "Mondays", "Fridays", "from Mon 23 Nov to Fri 27 Nov", "from 09:00", "until 11:00")
    patient.says("back")
    patient.sees("Hello")
    patient.happens(SignedIn(Duties(), "m1"))
    patient.commands("watches")
    patient.sees_no("What I look for")


def test_the_first_line_of_a_hit_tells_a_stranger_nothing(patient: Patient) -> None:
    for sought, first in (
        (replace(LOOK, before=datetime(2026, 12, 4, 12)), "Something sooner has come up."),  # noqa: DTZ001
        (LOOK, "Something has come up."),
    ):
        line, *rest = patient.wording.card(screen(7, sought, SLOT)).splitlines()
        assert line == first
        assert "GP consultation" in "".join(rest)
    assert "Camden" not in patient.wording.card(screen(7, LOOK, replace(SLOT, site_name="", location_name="")))


def searched_in_vain(patient: Patient, *, may_watch: bool = True) -> Patient:
    """A search for the GP that found nothing."""
    patient.commands("book")
    return searches_in_vain(patient, may_watch=may_watch)


def searches_in_vain(patient: Patient, *, may_watch: bool = True) -> Patient:
    """The same, once it is asked what the visit is for."""
    patient.clinic.may_watch = may_watch
    patient.clinic.slots = ()
    for label in ("GP consultation", "Any place", "Anyone"):
        patient.taps(label)
    patient.says("30 november")
    return patient


def test_a_search_that_found_nothing_can_be_looked_for(patient: Patient) -> None:
    searched_in_vain(patient)
    patient.taps("Tell me if something comes up")
    patient.sees("Shall I look for this?", "from Mon 30 Nov to Mon 30 Nov")
    patient.taps("Look for it")
    (kept,) = patient.clinic.watches
    assert (kept.sought.type, kept.sought.first, kept.sought.before) == ("gp", date(2026, 11, 30), None)
    searched_in_vain(patient)
    patient.taps("Tell me if something comes up")
    patient.sees("I look for that already.")


def test_whoever_has_no_account_is_told_without_one(patient: Patient) -> None:
    patient.clinic.failure = Failure(Trouble.SIGN_IN, newcomers=True)
    patient.commands("book")
    patient.clinic.failure = None
    patient.taps("I am new here")
    searches_in_vain(patient)
    patient.taps("Tell me if something comes up")
    patient.taps("Look for it")
    patient.sees("I look for it from now on")
    (kept,) = patient.clinic.watches
    assert kept.sought.newcomer
    patient.clinic.slots = (SLOT,)
    came_up(patient)
    presses(patient, "sooner_look")
    patient.taps("Tue 24 Nov, 12:00")
    patient.sees("I am new here: fill in a form", "I have an account")


def test_back_from_an_empty_search_leads_out(patient: Patient) -> None:
    searched_in_vain(patient)
    patient.taps("Tell me if something comes up")
    patient.says("back")
    patient.sees("Hello")


def test_it_is_not_offered_where_it_cannot_be_searched(patient: Patient) -> None:
    searched_in_vain(patient, may_watch=False)
    patient.sees_no("Tell me if something")


def test_what_is_denied_is_kept_in_mind(patient: Patient) -> None:
    patient.clinic.may_watch = True
    patient.clinic.slots = ()
    patient.says("gp appointment next week but not on tuesday")
    for label in ("Any place", "Anyone"):
        patient.taps(label)
    patient.taps("Tell me if something comes up")
    patient.taps("Look for it")
    assert 1 not in patient.clinic.watches[0].sought.weekdays


@pytest.mark.parametrize(
    ("of_it", "meets"),
    [
        ({}, True),
        ({"first": date(2026, 11, 25)}, False),
        ({"last": date(2026, 11, 23)}, False),
        ({"weekdays": (1,)}, True),
        ({"weekdays": (2,)}, False),
        ({"denied_dates": (NOON.date(),)}, False),
        ({"denied_times": (time(12),)}, False),
        ({"denied_hours": (DeniedHours(None, time(11), time(13)),)}, False),
        ({"denied_places": ((1, None),)}, False),
        ({"denied_places": ((1, 11),)}, False),
        ({"denied_places": ((1, 12), (2, None))}, True),
        ({"before": NOON}, False),
        ({"before": NOON + timedelta(minutes=1)}, True),
        ({"before": NOON + timedelta(minutes=1), "ahead": 0}, True),
    ],
)
def test_which_slots_meet_a_wish(of_it: dict[str, object], meets: bool) -> None:  # noqa: FBT001 - what is expected
    sought = replace(LOOK, **of_it)  # type: ignore[arg-type]
    assert sought.is_met_by(SLOT) is meets


def test_sooner_is_told_by_the_clocks_of_both_places() -> None:
    """Noon in New York comes after one o'clock in London."""
    here = replace(LOOK, before=NOON + timedelta(hours=1), ahead=0)
    assert not here.is_met_by(replace(SLOT, ahead=-300))
    assert here.is_met_by(replace(SLOT, ahead=0))


def test_wishes_that_differ_by_days_are_one_search() -> None:
    one = replace(LOOK, modules=(2, 1), appointment="a1", before=NOON)
    other = replace(LOOK, modules=(1, 2), last=date(2027, 1, 1), weekdays=(1,), name="Of another name")
    assert one.searched == other.searched
    assert one.searched != replace(one, site=2).searched


def test_a_visit_that_says_no_clinician_is_looked_for_with_anyone(
    patient: Patient, visit: Callable[..., Appointment]
) -> None:
    patient.clinic.may_watch = True
    patient.clinic.appointments = (visit(clinician=None, telemedicine=True, start=datetime(2026, 12, 4, 12)),)  # noqa: DTZ001
    patient.commands("appointments")
    patient.taps("Fri 4 Dec, 12:00")
    patient.taps("Tell me if a sooner one comes up")
    patient.sees("with anyone", "at any place")
    patient.sees_no("At any place")
    assert isinstance(patient.clinic.watches, tuple)
