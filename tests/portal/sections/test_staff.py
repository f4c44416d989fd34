"""Staff: finding patients, recalls, referrals."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from bot.portal import PatientPortal, Person, Refusal
from bot.portal.errors import Unreadable
from bot.portal.models.filters import Details, PatientOrder, PatientSearch, ReferralSearch, ReferralStatus
from conversations.clinic.model import Clinician, Sex
from conversations.clinic.telling import AskTelling, Telling
from tests.portal.answers import PERSON, RECALL, REFERRAL, page
from tests.portal.recorded import SESSION, Recorded, appointment, error

PATIENT = "patients/patient"


async def test_a_list_of_patients(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("patients/patients", page(PERSON))
    wanted = PatientSearch(text="sample", born_from=date(1980, 1, 1), order=PatientOrder.EMPLOYEE_NUMBER)
    (ada,) = (await portal.staff.patients(SESSION, wanted)).items
    assert (ada.key, ada.surname, ada.sex, ada.birth_date) == ("p7", "Sample", Sex.FEMALE, date(1980, 5, 1))
    assert (ada.email, ada.employee_number) == ("ada@patients.example", "E-17")
    assert recorded.last_query == {
        "text": "sample",
        "dob-from": "1980-01-01T00:00:00",
        "page-sort-column": "3",
        "page-number": "1",
        "page-size": "10",
    }


@pytest.mark.parametrize(
    ("born", "read"),
    [
        ("1980-05-01", date(1980, 5, 1)),
        ("1980-05-01T00:00:00+01:00", date(1980, 5, 1)),
        ("1980-04-30T23:00:00Z", date(1980, 5, 1)),
        ("unknown", None),
    ],
)
async def test_a_date_of_birth_is_a_day_in_the_united_kingdom(
    portal: PatientPortal, recorded: Recorded, born: str, read: date | None
) -> None:
    recorded.says(PATIENT, PERSON | {"DateOfBirth": born})
    assert (await portal.staff.patient(SESSION, "p7")).birth_date == read


async def test_one_patient_by_what_is_known(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says(PATIENT, PERSON)
    await portal.staff.patient(SESSION, "p7")
    await portal.staff.patient_known_by(SESSION, "employee-number", "E-17")
    await portal.staff.find_patient(SESSION, Details(name="Ada", birth_date=date(1980, 5, 1)))
    assert [each.method for each in recorded.requests] == ["GET", "GET", "POST"]
    assert [each.url.params.get("employee-number") for each in recorded.requests] == [None, "E-17", None]
    assert recorded.last_body == {"demog": {"Name": "Ada", "DateOfBirth": "1980-05-01T00:00:00"}}


async def test_two_patients_with_the_same_details_are_a_refusal(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.turns(PATIENT, error(400, 0, "More than one patient has these details."))
    with pytest.raises(Refusal) as caught:
        await portal.staff.patient_known_by(SESSION, "work-email", "desk@work.example")
    assert caught.value.message == "More than one patient has these details."


@pytest.mark.parametrize("result", [None, {}, {"Name": "Ada"}, [PERSON, PERSON]])
async def test_somebody_without_a_key_is_nobody_to_book_for(
    portal: PatientPortal, recorded: Recorded, result: Any
) -> None:
    recorded.says("patients/create-patient", result)
    with pytest.raises(Unreadable):
        await portal.staff.create_patient(SESSION, Details(name="Ada"))


async def test_a_recall_says_who_what_and_when(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("recalls/recalls", page(RECALL))
    (recall,) = (await portal.staff.recalls(SESSION, due_from=date(2027, 1, 1), due_to=date(2027, 1, 31))).items
    assert (recall.patient, recall.patient_name, recall.type_key) == ("p7", "Ada Sample", "t1")
    assert (recall.due, recall.clinician) == (date(2027, 1, 15), Clinician(31, "Dr Patel", Sex.FEMALE))
    assert recorded.last_query["due-to"] == "2027-01-31T00:00:00"


async def test_a_recall_that_names_things_only(portal: PatientPortal, recorded: Recorded) -> None:
    bare = {"Key": 5, "Patient": "Ada Sample", "AppointmentType": "Health check", "Clinician": "Dr Patel"}
    recorded.says("recalls/recalls", [bare])
    found = await portal.staff.recalls(SESSION)
    (recall,) = found.items
    assert (recall.patient_name, recall.type_name, recall.due) == ("Ada Sample", "Health check", None)
    assert recall.clinician == Clinician("", "Dr Patel")
    assert (found.total, found.last) == (1, True)


async def test_a_recall_is_deleted_in_the_singular(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("recall/delete", None)
    await portal.staff.delete_recall(SESSION, "r1")
    assert (recorded.last.method, recorded.last_query) == ("GET", {"recall": "r1"})


@pytest.mark.parametrize(("state", "number"), [("Open", None), (5, 5), ("5", 5)])
async def test_referrals_by_status(
    portal: PatientPortal, recorded: Recorded, state: object, number: int | None
) -> None:
    recorded.says("referrals/referrals", page(REFERRAL | {"State": state}))
    (found,) = (await portal.staff.referrals(SESSION, ReferralSearch(status=ReferralStatus.OFF, patient="p7"))).items
    assert (found.number, found.patient, found.referred_by) == ("400", "p7", "Grace Sample")
    assert (found.state, found.state_name, found.created) == (number, "Open", date(2026, 11, 1))
    assert (recorded.last_query["status"], recorded.last_query["patient"]) == ("0", "p7")


@pytest.mark.parametrize(("can", "bookable"), [(True, "yes"), ("false", "no"), (None, "yes")])
async def test_one_referral_with_its_appointments(
    portal: PatientPortal, recorded: Recorded, can: object, bookable: str
) -> None:
    whole = REFERRAL | {"Appointments": {"Items": [appointment()]}, "CanBookAppointment": can}
    recorded.says("referrals/referral", whole)
    found = await portal.staff.referral(SESSION, "f1")
    assert (found.overview.type_name, [each.key for each in found.appointments]) == ("Physiotherapy", ["a1"])
    assert found.can_book is (bookable == "yes")


NEW = Details("Ivy", "O\u2019Neill", "ivy@mail.example", "+447700900302", date(1990, 5, 2))


@pytest.mark.parametrize(
    ("row", "alike"),
    [
        ({"Name": "IVY", "Surname": "O'Neill", "DateOfBirth": "1971-01-01T00:00:00"}, True),
        ({"Name": "Holly", "Surname": "o\u2019neill", "DateOfBirth": "1990-05-02T00:00:00"}, True),
        ({"Name": "Una", "Surname": "Else", "EmailAddress": "IVY@mail.example"}, True),
        ({"Name": "Una", "Surname": "Else", "WorkEmailAddress": "ivy@mail.example"}, True),
        ({"Name": "Holly", "Surname": "O'Neill"}, False),
        ({"Name": "Ivy", "Surname": "Neill", "DateOfBirth": "1990-05-02T00:00:00"}, False),
    ],
    ids=["name", "birthday and surname", "address", "address at work", "surname alone", "another surname"],
)
async def test_who_looks_alike_is_known_by_address_name_or_birthday(
    portal: PatientPortal, recorded: Recorded, row: dict[str, Any], *, alike: bool
) -> None:
    recorded.says("patients/patients", page({"Key": "k1", **row}))
    found = await portal.staff.alike(SESSION, NEW)
    assert [one.key for one in found] == (["k1"] if alike else [])
    beside = {"client-key", "page-number", "page-size", "page-sort-column"}
    asked = [{*request.url.params} - beside for request in recorded.requests]
    assert asked == [{"text"}, {"name", "surname"}, {"surname", "dob-from", "dob-to"}]
    assert [request.url.params.get("surname") for request in recorded.requests] == [None, "Neill", "Neill"]


async def test_without_a_birthday_two_searches_do(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("patients/patients", page())
    assert await portal.staff.alike(SESSION, Details("Ivy", "Neill", "ivy@mail.example")) == ()
    assert len(recorded.requests) == 2


async def test_who_is_signed_in_is_told_by_their_key(portal: PatientPortal, recorded: Recorded) -> None:
    recorded.says("appointment/existing-appointments", [])
    assert await portal.answer(SESSION, AskTelling()) == Telling()
    known = replace(SESSION, owner=Person("p7", "", "Ivy", "Neill"))
    assert await portal.answer(known, AskTelling()) == Telling(key="p7")
