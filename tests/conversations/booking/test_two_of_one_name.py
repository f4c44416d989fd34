"""Two of one name, in any list: what is typed takes neither, and it is said why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from conversations.clinic.model import (
    AppointmentModule,
    AppointmentType,
    Clinician,
    Location,
    Payer,
    Service,
    Sex,
    Site,
)
from tests.conversations.patient import Patient
from tests.support.clinic import pounds

KHANS = (Clinician(1, "Dr Amir Khan", Sex.MALE), Clinician(2, "Dr Amir Khan", Sex.MALE), Clinician(3, "Dr Eve Lee"))


def again(patient: Patient, *choices: str) -> None:
    patient.says("start over")
    for choice in choices:
        patient.taps(choice)


def asks_which(patient: Patient, words: str, name: str) -> None:
    before = patient.conversation.state
    patient.says(words)
    patient.sees(f"Several here are called “{name}”. Please tap the one you mean")
    assert patient.conversation.state == before


@pytest.mark.parametrize("words", ["Blood test", "blood test please", "bloods"])
def test_two_kinds_of_visit(at_types: Patient, words: str) -> None:
    at_types.clinic.types = (
        AppointmentType("a", "Blood test"),
        AppointmentType("b", "Blood test"),
        *at_types.clinic.types[:1],
    )
    again(at_types)
    asks_which(at_types, words, "Blood test")


def test_two_sites(at_types: Patient) -> None:
    at_types.clinic.sites = (Site(1, "Camden"), Site(2, "Camden"), Site(3, "Kew"))
    again(at_types, "GP consultation")
    asks_which(at_types, "camden", "Camden")
    asks_which(at_types, "at Camden please", "Camden")


def test_two_locations(at_types: Patient) -> None:
    at_types.clinic.sites = (Site(1, "Camden", None, (Location(1, "North"), Location(2, "North"))), Site(3, "Kew"))
    again(at_types, "GP consultation")
    asks_which(at_types, "camden north", "Camden, North")


def test_a_location_that_is_called_like_its_site_is_no_second_one(at_types: Patient) -> None:
    at_types.clinic.sites = (Site(1, "Camden", None, (Location(1, "Camden"),)), Site(3, "Kew"))
    again(at_types, "GP consultation")
    at_types.says("camden")
    at_types.sees("Who would you like to see?", "GP consultation · Camden")


@pytest.mark.parametrize("words", ["Dr Amir Khan", "dr khan", "khan"])
def test_two_clinicians(at_types: Patient, words: str) -> None:
    at_types.clinic.clinicians = KHANS
    again(at_types, "GP consultation", "Camden")
    asks_which(at_types, words, "Dr Amir Khan")


def test_two_clinicians_named_at_another_card(at_slots: Patient) -> None:
    at_slots.clinic.clinicians = KHANS
    at_slots.says("with dr khan")
    at_slots.sees(
        "Several here are called “Dr Amir Khan”.",
        "Who would you like to see?",
        "Dr Amir Khan · no. 1\nDr Amir Khan · no. 2\n",
    )


def test_two_payers(at_types: Patient) -> None:
    at_types.clinic.payers = (Payer("A", "Albion"), Payer("B", "Albion"), Payer("PA", "Patient"))
    again(at_types)
    asks_which(at_types, "albion", "Albion")


def test_two_parts_and_two_extras(at_types: Patient) -> None:
    hearts = (
        AppointmentModule(1, "Heart", pounds("10")),
        AppointmentModule(2, "Heart", pounds("20")),
        AppointmentModule(3, "Lung"),
    )
    at_types.clinic.types = (replace(at_types.clinic.types[2], modules=hearts), at_types.clinic.types[3])
    at_types.clinic.services = (Service(1, "Iron"), Service(2, "Iron"))
    again(at_types, "Ultrasound scan")
    asks_which(at_types, "heart", "Heart")
    again(at_types, "Blood test")
    asks_which(at_types, "iron", "Iron")


def test_both_refused_are_both_left_out(at_types: Patient) -> None:
    at_types.clinic.clinicians = KHANS
    again(at_types, "GP consultation", "Camden")
    at_types.says("not dr khan")
    at_types.sees("GP consultation · Camden · Dr Eve Lee", "Left out, as you said: Dr Amir Khan · Dr Amir Khan.")


@pytest.mark.parametrize(
    "words",
    ["abdomen and thyroid", "Thyroid, abdomen please", "both", "both please", "all of them", "abdomen plus thyroid"],
)
def test_several_parts_are_ticked_at_once(at_types: Patient, words: str) -> None:
    at_types.taps("Ultrasound scan")
    at_types.says(words)
    at_types.sees("✓ Abdomen · £90", "✓ Thyroid · £70.50")
    at_types.says("not the thyroid")
    at_types.sees("✓ Abdomen · £90\nThyroid")


def test_several_extras_are_ticked_at_once(at_types: Patient) -> None:
    at_types.taps("Blood test")
    at_types.says("iron and vitamin d")
    at_types.sees("✓ Iron", "✓ Vitamin D")


def test_a_part_that_is_not_there_ticks_nothing(at_types: Patient) -> None:
    at_types.taps("Ultrasound scan")
    at_types.says("abdomen and spleen")
    at_types.sees_no("✓ Thyroid")
