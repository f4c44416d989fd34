"""Staff are told why nothing is free, and what the clinic was asked and answered; patients only what else there is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import Payer, Sex
from conversations.clinic.questions import AskSeveral, AskSlots, Purpose, Slots
from conversations.clinic.why import Cause
from conversations.state.booking import ChoosingSlot
from tests.conversations.patient import Patient
from tests.conversations.staff.desk import FOR_EMMA
from tests.support.clinic import SmallClinic

MOST_READS = 7


def cause(staff: Patient) -> Cause:
    assert isinstance(staff.conversation.state, ChoosingSlot)
    assert staff.conversation.state.why is not None
    return staff.conversation.state.why.cause


def reads(staff: Patient) -> int:
    """The calls that the portal gets for what was asked about the cause."""
    asked = [one for one in staff.clinic.asked if isinstance(one, AskSeveral) and one.purpose is Purpose.WHY]
    payers = len(staff.clinic.payers)
    return sum(
        len(one.searches) + (one.probing.types + one.probing.payers * min(payers, 3) if one.probing else 0)
        for one in asked
    )


def at(site: int, *days_and_hours: tuple[int, int]):  # type: ignore[no-untyped-def]
    name = {1: "Camden", 2: "Richmond"}[site]
    slots = (SmallClinic.slot(day, hour) for day, hour in days_and_hours)
    return tuple(replace(slot, site=site, location=site * 10 + 1, site_name=name) for slot in slots)


def test_the_place_is_to_blame(at_desk: Patient) -> None:
    at_desk.clinic.slots = at(1, (24, 9), (25, 9))
    at_desk.says("gp with anyone at richmond on tuesday morning")
    at_desk.sees("Nothing is free for this on Tue 24 Nov", "Most likely it is the place", FOR_EMMA)
    at_desk.sees("open online: yes", "any hour: none", "any day: none")
    at_desk.sees("any place: 1, first Tue 24 Nov, 09:20")
    assert cause(at_desk) is Cause.PLACE
    assert reads(at_desk) <= MOST_READS
    at_desk.taps("Any place: 1")
    at_desk.sees("Tue 24 Nov, 09:20", FOR_EMMA)


@pytest.mark.parametrize(
    ("words", "likely"),
    [("dr patel at camden on tuesday", Cause.CLINICIAN), ("a woman at camden on tuesday", Cause.SEX)],
)
def test_the_clinician_or_the_sex_is_to_blame(at_desk: Patient, words: str, likely: Cause) -> None:
    at_desk.clinic.of_clinician, at_desk.clinic.of_sex = {1: ()}, {Sex.FEMALE: ()}
    at_desk.says(f"gp with {words}")
    assert cause(at_desk) is likely
    at_desk.sees("anyone: 4, first Tue 24 Nov, 09:20", "any place: none")
    assert reads(at_desk) <= MOST_READS


def test_a_single_wish_is_known_in_one_round(at_desk: Patient) -> None:
    at_desk.clinic.of_clinician = {1: ()}
    at_desk.says("gp with dr patel anywhere on tuesday")
    assert cause(at_desk) is Cause.CLINICIAN
    assert reads(at_desk) == 3


def test_the_hours_are_to_blame(at_desk: Patient) -> None:
    at_desk.clinic.slots = at(1, (24, 14))
    at_desk.says("gp with anyone anywhere on tuesday morning")
    at_desk.sees("Most likely it is the hours", "any hour: 1, first Tue 24 Nov, 14:20")
    assert cause(at_desk) is Cause.HOURS


def test_only_the_wishes_together_are_to_blame(at_desk: Patient) -> None:
    at_desk.clinic.slots = at(1, (24, 14))
    at_desk.says("gp with anyone at richmond on tuesday morning")
    assert cause(at_desk) is Cause.TOGETHER
    at_desk.sees("any place: none", "any hour: none")
    at_desk.taps("Anything on these days: 1")
    at_desk.sees("Tue 24 Nov, 14:20", FOR_EMMA)


def test_the_payer_is_to_blame(at_desk: Patient) -> None:
    at_desk.clinic.payers = (Payer("PA", "Patient"), Payer("EM", "Widget Works"), Payer("IN", "Insurer"))
    at_desk.clinic.of_payer = {"PA": (), "EM": at(1, (24, 9))}
    at_desk.clinic.slots = ()
    at_desk.says("gp with anyone anywhere on tuesday")
    at_desk.sees("Most likely it is the payer", "paid by Widget Works: 1", "paid by Insurer: none")
    at_desk.sees("anyone, any place, any day: none")
    assert cause(at_desk) is Cause.PAYER
    assert reads(at_desk) <= MOST_READS


def test_a_type_that_is_not_open_online_is_said_and_nothing_more_is_asked(at_desk: Patient) -> None:
    at_desk.says("gp with anyone anywhere")
    at_desk.clinic.types = tuple(replace(kind, bookable=False) for kind in at_desk.clinic.types)
    at_desk.clinic.slots = ()
    at_desk.says("1 december")
    at_desk.sees("not open online", "open online: no")
    assert cause(at_desk) is Cause.NOT_ONLINE
    assert reads(at_desk) == 2


def test_no_session_is_opened_for_it_at_all(at_desk: Patient) -> None:
    at_desk.clinic.slots = ()
    at_desk.says("gp with anyone at camden on tuesday morning")
    assert cause(at_desk) is Cause.NOT_OPENED
    at_desk.sees("Most likely no session is opened for it", "anyone, any place, any day: none")
    assert reads(at_desk) <= MOST_READS


def test_without_any_wish_the_type_and_the_payers_are_all_that_is_asked(at_desk: Patient) -> None:
    at_desk.clinic.slots = ()
    at_desk.says("gp with anyone anywhere as soon as possible")
    assert cause(at_desk) is Cause.NOT_OPENED
    assert reads(at_desk) <= MOST_READS


@pytest.mark.parametrize("day", ["on saturday", "on saturdays"])
def test_no_session_is_opened_on_such_days(at_desk: Patient, day: str) -> None:
    at_desk.says(f"gp with anyone anywhere {day}")
    assert cause(at_desk) is Cause.NO_SESSION
    at_desk.sees("any day: 12, first Tue 24 Nov, 09:20")
    at_desk.taps("Other days: 12")
    at_desk.sees("Tue 24 Nov, 09:20")


def test_a_day_is_really_full(at_desk: Patient) -> None:
    at_desk.clinic.slots = at(1, (25, 9))
    at_desk.clinic.slots += tuple(replace(slot, start=slot.start.replace(month=12, day=1)) for slot in at(1, (24, 9)))
    at_desk.says("gp with anyone at camden on tuesday 24 november")
    assert cause(at_desk) is Cause.FULL
    at_desk.sees("really full", "any day: 2")


class Silent(SmallClinic):
    """A clinic without times, which answers none of several searches."""

    def tried(self, _search: AskSlots) -> Slots | None:
        return None


def test_what_got_no_answer_is_said(at_desk: Patient) -> None:
    at_desk.clinic = Silent()
    at_desk.clinic.slots = ()
    at_desk.says("gp with anyone at camden on tuesday")
    assert cause(at_desk) is Cause.UNKNOWN
    at_desk.sees("I could not find out why", "any place: no answer")


def test_what_a_patient_is_told_is_as_it_was(at_slots: Patient) -> None:
    at_slots.clinic.slots = ()
    at_slots.says("on friday")
    at_slots.sees("Nothing is free")
    at_slots.sees_no("Most likely", "Asked and answered")
    assert not any(one.probing for one in at_slots.clinic.asked if isinstance(one, AskSeveral))


@pytest.mark.parametrize(
    ("missing", "says"),
    [("types", "no kind of appointment is open"), ("sites", "no place has opened it"), ("clinicians", "nobody has")],
)
def test_an_empty_list_says_what_is_not_open(at_desk: Patient, missing: str, says: str) -> None:
    setattr(at_desk.clinic, missing, ())
    at_desk.taps("Book an appointment")
    if missing != "types":
        at_desk.taps("GP consultation")
    if missing == "clinicians":
        at_desk.taps("Camden")
    at_desk.sees(says, "with this payer", FOR_EMMA)
