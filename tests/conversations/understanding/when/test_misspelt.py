"""Words of days and hours that are misspelt, and what would mean something else without them."""

from collections.abc import Callable

import pytest

END = "2027-11-22"
ALL_BUT_FRIDAY = f"2026-11-22..{END} mon+tue+wed+thu+sat+sun | anytime"

MISSPELT = {
    "betwen 2 and 4 on tuesday": "2026-11-24 | 14:00-16:00",
    "bewteen 2 and 4": "14:00-16:00",
    "beetween 2 and 4": "14:00-16:00",
    "inbetween 2 and 4": "14:00-16:00",
    "betwn 2 and 4": "14:00-16:00",
    "befoe 3": "-15:00",
    "bfeore 3": "-15:00",
    "aftre 3": "15:00-",
    "atfer 3": "15:00-",
    "unitl friday": "2026-11-22..2026-11-27",
    "frm thursday": f"2026-11-26..{END}",
    "form thursday": f"2026-11-26..{END}",
    "thursday onwads": f"2026-11-26..{END}",
    "no ealier than 3": "15:00-",
    "no latr than 3": "-15:00",
    "weekdys after 3": f"2026-11-22..{END} mon+tue+wed+thu+fri | 15:00-",
    "nxet weeek": "2026-11-23..2026-11-29",
    "within 2 weks": "2026-11-22..2026-12-06",
    "tomrow anytim": "2026-11-23 | anytime",
    "tuesday insted of monday": "2026-11-24",
}
DENIED = {
    "any day exept friday": ALL_BUT_FRIDAY,
    "any day excpet friday": ALL_BUT_FRIDAY,
    "any day exc friday": ALL_BUT_FRIDAY,
    "any day expect friday": ALL_BUT_FRIDAY,
    "any day accept friday": ALL_BUT_FRIDAY,
    "any day apart form friday": ALL_BUT_FRIDAY,
    "any day aside from friday": ALL_BUT_FRIDAY,
    "nt friday": "2026-11-22..2027-11-22 mon+tue+wed+thu+sat+sun",
    "any day barr friday": "anytime | day?ambiguous 2026-11-27",
    "any day othr friday": "anytime | day?ambiguous 2026-11-27",
    "every day bt friday": "day?ambiguous 2026-11-27",
    "any day on friday": "2026-11-27 | anytime",
    "any day works, friday": "2026-11-27 | anytime",
}
FROM_THEN = {
    "from thursday, afternoons": f"2026-11-26..{END} | 12:00-17:00",
    "from thursday mornings only": f"2026-11-26..{END} | -12:00",
    "starting thursday, afternoons": f"2026-11-26..{END} | 12:00-17:00",
    "as of thursday evenings": f"2026-11-26..{END} | 17:00-",
    "from thursday on, mornings": f"2026-11-26..{END} | -12:00",
    "afternoons from thursday": f"2026-11-26..{END} | 12:00-17:00",
    "thursday afternoons": f"2026-11-22..{END} thu | 12:00-17:00",
    "thursday and friday mornings": f"2026-11-22..{END} thu+fri | -12:00",
    "from monday to thursday, afternoons": "2026-11-23..2026-11-26 | 12:00-17:00",
    "apart from thursday afternoons": "day?excluded",
    "any day aside from thursday mornings": "anytime",
}
THEMSELVES = {
    "I expect you are closed on friday": "day?ambiguous 2026-11-27",
    "I would accept friday": "2026-11-27",
    "friday, I filled in the form": "2026-11-27",
}


@pytest.mark.parametrize(("text", "meaning"), (MISSPELT | DENIED | THEMSELVES).items())
def test_a_slip_of_the_finger_changes_nothing(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning


@pytest.mark.parametrize(("text", "meaning"), FROM_THEN.items())
def test_from_a_day_on_at_some_hours(text: str, meaning: str, told: Callable[..., str]) -> None:
    assert told(text) == meaning
