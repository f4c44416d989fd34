"""What somebody fills in is read strictly, and each field that cannot be taken is said in words of its own."""

from __future__ import annotations

from datetime import date

import pytest

from bot.portal import Details
from bot.web.registration.details import KEPT, Unfit, mobile_in, read_details, region_of, typed_in
from bot.wording.catalogue import catalogue
from tests.web.registration.conftest import RUTH

TODAY = date(2026, 12, 1)
BORN = date(1988, 4, 1)


def read(**changes: str) -> Details | Unfit:
    return read_details({**RUTH, **changes}, born_wanted=True, today=TODAY)


def details(**changes: str) -> Details:
    found = read(**changes)
    assert isinstance(found, Details), found
    return found


def test_a_form_that_is_fit_goes_to_the_clinic_as_it_takes_it() -> None:
    assert read() == Details("Ruth", "Newman", "ruth.newman@mail.example", "+447700900301", BORN)


def test_stray_spaces_and_invisible_signs_are_left_out() -> None:
    odd = details(
        name="  Ruth\u200b  Ann ",
        surname="\u202eNewman\t",
        email=" ruth.newman@mail.example ",
        mobile=" 07700  900301 ",
    )
    assert (odd.name, odd.surname, odd.email) == ("Ruth Ann", "Newman", "ruth.newman@mail.example")
    assert odd.mobile == "+447700900301"


@pytest.mark.parametrize(
    "name", ["O’Neill", "Anne-Marie", "St. John", "نور", "רות", "李", "Zoë", "Zoe\u0308", "می\u200cنا"]
)
def test_names_of_any_script_are_names(name: str) -> None:
    assert details(name=name, surname=name).name


@pytest.mark.parametrize(
    ("mobile", "spelled"),
    [
        ("07797 712345", "+447797712345"),  # Jersey
        ("07781 123456", "+447781123456"),  # Guernsey
        ("07624 123456", "+447624123456"),  # the Isle of Man
        ("07700 900999", "+447700900999"),  # kept for drama
        ("(07400) 123-456", "+447400123456"),
        ("0044 7400 123456", "+447400123456"),
        ("+49 151 23456789", "+4915123456789"),
        ("+1 650 253 0000", "+16502530000"),
    ],
)
def test_a_mobile_of_any_country_and_of_the_islands_is_one(mobile: str, spelled: str) -> None:
    assert mobile_in(mobile) == spelled


@pytest.mark.parametrize(
    "mobile",
    [
        "020 7946 0000",
        "0800 356 9377",
        "0800 FLOWERS",
        "999",
        "07700 900 30",
        "070 1234 5678",
        "07400 123456 ext 5",
        "1" * 39,
    ],
)
def test_what_gets_no_text_messages_is_no_mobile(mobile: str) -> None:
    assert mobile_in(mobile) is None


@pytest.mark.parametrize(
    ("code", "region"),
    [("+44", "GB"), ("44", "GB"), ("+353", "IE"), ("", "GB"), ("+", "GB"), ("+999", "GB"), ("+800", "GB")],
)
def test_a_number_without_a_country_code_is_of_the_clinics_country(code: str, region: str) -> None:
    assert region_of(code) == region
    assert mobile_in("085 012 3456", "IE") == "+353850123456"


@pytest.mark.parametrize("born", ["1988-04-01", "1.4.1988", "01/04/1988", "1 4 1988", "01-04-1988"])
def test_a_day_is_read_as_browsers_send_it_and_with_the_day_first(born: str) -> None:
    assert details(born=born).birth_date == BORN


def test_whoever_was_born_today_can_be_registered() -> None:
    assert details(born="2026-12-01").birth_date == TODAY


def test_a_date_of_birth_that_the_clinic_does_not_want_is_not_passed_on() -> None:
    found = read_details(RUTH, born_wanted=False, today=TODAY)
    assert isinstance(found, Details)
    assert found.birth_date is None


MUCH = "a" * 10_000
UNFIT: dict[str, dict[str, tuple[str, ...]]] = {
    "name": {
        "missing": ("", " \u200b "),
        "long": (MUCH,),
        "unfit": ("<b>Ruth</b>", "Ruth 🙂", "R2D2", "'-"),
    },
    "surname": {"missing": ("",), "long": (MUCH,), "unfit": ("&#60;", "🙂", "a;b")},
    "email": {
        "missing": ("",),
        "long": (MUCH,),
        "unfit": ("ruth", "ruth@", "a@b@c.example", "<b>@mail.example", "🙂@mail.example", "רות@mail.example"),
    },
    "mobile": {"missing": ("",), "long": (MUCH,), "unfit": ("ruth", "🙂", "<b>07700900301</b>")},
    "born": {
        "missing": ("",),
        "long": (MUCH,),
        "future": ("2027-01-01", "2026-12-02"),
        "past": ("1899-12-31",),
        "unfit": ("31/02/1988", "yesterday", "0000-00-00", "🙂"),
    },
    "consent": {"missing": ("",), "long": (MUCH,)},
}


@pytest.mark.parametrize(
    ("field", "typed", "why"),
    [(field, typed, why) for field, rows in UNFIT.items() for why, some in rows.items() for typed in some],
    ids=lambda value: value[:12].encode("unicode_escape").decode(),
)
def test_what_cannot_be_taken_is_said_in_words_of_its_own(field: str, typed: str, why: str) -> None:
    assert read(**{field: typed}) == Unfit(field, f"page.details.{why}.{field}")


def test_there_are_words_for_each_of_them() -> None:
    said = {f"page.details.{why}.{field}" for field, rows in UNFIT.items() for why in rows}
    assert {name for name in said if catalogue("en").gettext(name) == name} == set()


def test_of_much_too_much_a_part_is_shown_again() -> None:
    assert typed_in({**RUTH, "name": MUCH, "init_data": "secret"}) == {**RUTH, "name": "a" * KEPT}
