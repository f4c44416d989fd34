"""What has to be done in the clinic's own portal first: it is told after signing in, and no order is tried before."""

from __future__ import annotations

import httpx
import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson

SIMON, TARA, WENDY = ("simon", "tate", 18), ("tara", "umar", 19), ("wendy", "xu", 21)


async def signs_in(here: World, first: str, last: str, number: int) -> ChatPerson:
    """Somebody who has begun to book and signs in."""
    person = await here.person(first.title(), last.title())
    await person.starts()
    await person.taps("Book an appointment")
    assert "You are signed in" in await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
    return person


@pytest.mark.parametrize(("who", "words"), [(SIMON, "agree to its terms"), (TARA, "how it may contact you")])
async def test_what_is_to_be_agreed_to_is_told_and_then_the_booking_goes_on(
    here: World, who: tuple[str, str, int], words: str
) -> None:
    person = await signs_in(here, *who)
    await person.shows(words, "Try again")
    await here.agrees(f"{who[0]}.{who[1]}@patients.example")
    await person.walks("Try again", "GP consultation", "Any place", "Anyone", "Wed 25 Nov")
    await person.taps((await person.lowest()).buttons[0].label)
    await person.walks("Book it")
    await person.sees("Your appointment is booked.")
    assert await here.posts() == 1


async def test_who_may_not_book_online_is_told_so_before_anything_is_chosen(here: World) -> None:
    wendy = await signs_in(here, *WENDY)
    await wendy.shows("does not let your account book online", "020 7946 0000")
    assert await here.posts() == 0


async def test_the_clinics_own_page_is_where_it_is_done_in_the_demo(plain_world: World) -> None:
    simon = await signs_in(plain_world, *SIMON)
    await simon.shows("agree to its terms")
    page = f"{plain_world.clinic_url}/own-portal"
    async with httpx.AsyncClient(follow_redirects=True) as browser:
        assert "Simon Tate agrees" in (await browser.get(page)).text
        after = await browser.post(page, data={"email": "simon.tate@patients.example"})
        assert "Simon Tate" not in after.text
        assert (await browser.post(page, data={"email": "nobody@patients.example"})).status_code == 404
        assert "Privacy at" in (await browser.get(f"{page}/privacy")).text
    await simon.taps("Try again")
    await simon.shows("What is the visit for?")
