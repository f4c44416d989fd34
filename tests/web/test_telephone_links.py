"""The telephone link dials the clinic's number and not one digit of anything that stands beside it."""

from __future__ import annotations

import pytest

from bot.web.dial import dialled
from bot.web.rendering import Form, Pages
from bot.web.sign_in.notices import ENDED
from bot.wording import Wording


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("020 7946 0000", "02079460000"),
        ("(020) 7946 0000", "02079460000"),
        ("020-7946-0000", "02079460000"),
        ("020.7946.0000", "02079460000"),
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("+44(0)20 7946 0000", "+442079460000"),
        ("+44 20 7946 0000", "+442079460000"),
        ("+44 20 7946 0000 (24h)", "+442079460000"),
        ("+44 20 7946 0000 (24 hours)", "+442079460000"),
        ("020 7946 0000 (option 2)", "02079460000"),
        ("020 7946 0000 ext. 12", "02079460000"),
        ("020 7946 0000 EXT 12", "02079460000"),
        ("020 7946 0000 x12", "02079460000"),
        ("020 7946 0000x12", "02079460000"),
        ("020 7946 0000 #2", "02079460000"),
        ("020 7946 0000, option 2", "02079460000"),
        ("020 7946 0000 / 07700 900123", "02079460000"),
        ("020 7946 0000 or 07700 900123", "02079460000"),
        ("020 7946 0000; 07700 900123", "02079460000"),
        ("24h: 020 7946 0000", "02079460000"),
        ("Reception 020 7946 0000", "02079460000"),
        ("9am to 5pm: 020 7946 0000", "02079460000"),
        ("030/1234567", "0301234567"),
        ("+45 33 12 34 56", "+4533123456"),
        ("111", "111"),
        ("0800 CLINIC 1", ""),
        ("0800 123 CLINIC", ""),
        ("0800-CLINIC-1", ""),
        ("1-800-FLOWERS", ""),
        ("see our website", ""),
        ("option 2", ""),
        ("020 7946 0000 020 7946 0001", ""),
        ("1234567890123456789012345", ""),
        ("", ""),
    ],
)
def test_the_first_whole_number_is_dialled_or_none(written: str, number: str) -> None:
    assert dialled(written) == number


@pytest.mark.parametrize(("phone", "link"), [("020 7946 0000 ext. 12", True), ("0800 CLINIC 1", False)])
def test_the_pages_show_the_number_as_it_is_written_and_link_it_where_it_can_be_dialled(
    phone: str,
    link: bool,  # noqa: FBT001 - a parameter of the test
) -> None:
    pages = Pages(Wording({"clinic_name": "The Clinic", "clinic_phone": phone, "emergency_number": "999"}))
    for page in (pages.notice(ENDED), pages.password(Form("password"))):
        shown = bytes(page.body).decode()
        assert phone in shown
        assert ('href="tel:02079460000"' in shown) is link
        assert shown.count("tel:") == (shown.count('href="tel:02079460000"') if link else 0)
