"""Where a place is on a map: where the clinic has told it, and nowhere else."""

from __future__ import annotations

import pytest

from bot.wording import Wording

HERE = "https://www.openstreetmap.org/?mlat=51.540000&mlon=-0.140000#map=17/51.540000/-0.140000"
THERE = "https://www.openstreetmap.org/?mlat=51.500000&mlon=0.100000#map=17/51.500000/0.100000"
WORDS = Wording({}, coordinates={"1123": (51.54, -0.14), "00000000FC/214": (51.5, 0.1)})


@pytest.mark.parametrize(
    ("places", "address"),
    [
        ("1123", HERE),
        ("1123/7|1123", HERE),
        ("0000001123", HERE),
        ("fc/214|fc", THERE),
        ("1123/7", ""),
        ("fc", ""),
        ("", ""),
    ],
)
def test_the_first_place_that_is_known_is_shown(places: str, address: str) -> None:
    assert WORDS.map(places) == address
