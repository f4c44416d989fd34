"""People who are new to the clinic: they look around, choose, say who they are, and book, without any account."""

from __future__ import annotations

import pytest
from pydantic import SecretStr

from tests.journeys.world import PHONE, World
from tests.support.person import ChatPerson

ORDER = "anon-booking/book-time-slot"
FORM = "I am new here: fill in a form"
RUTH = {
    "name": "Ruth",
    "surname": "Newman",
    "email": "ruth.newman@mail.example",
    "mobile": "07700 900301",
    "born": "1988-04-01",
    "consent": "1",
}
CHOICES = (
    "Book an appointment",
    "I am new here",
    "GP consultation",
    "Any place",
    "Anyone",
    "As soon as possible",
    "Mon 23 Nov, 08:00",
)
INTERACTIONS = 12
"""The most that it takes, the form included."""


async def chooses(here: World) -> ChatPerson:
    """Ruth, who has chosen everything and not said who she is."""
    ruth = await here.person("Ruth", "Newman")
    await ruth.starts()
    await ruth.walks(*CHOICES)
    await ruth.shows("Is this right?", FORM, "I have an account")
    return ruth


async def registers(here: World, ruth: ChatPerson) -> None:
    """She fills in the form, and enters the code that the clinic sent."""
    await ruth.opens_page(FORM)
    page = await ruth.sign_in.posts(**RUTH)
    assert "Enter your code" in page.text, page.text
    page = await ruth.sign_in.enters_code((await here.codes())[0])
    assert "The clinic knows now who you are." in page.text, page.text


@pytest.mark.both_worlds
async def test_a_newcomer_books_from_the_first_card_on_in_twelve_interactions(here: World) -> None:
    ruth = await chooses(here)
    await registers(here, ruth)
    await ruth.shows("Nothing is booked yet", "Book it for £60")
    assert await here.calls(ORDER) == 0
    await ruth.taps("Book it for £60")
    await ruth.sees("Your appointment is booked.", "You owe £60.00.", "You have no account at the clinic")
    assert await here.calls(ORDER) == 1
    (row,) = await here.bookings("Ruth Newman")
    (file,) = await ruth.files()
    assert row["type"] == "GP consultation"
    assert b"DTSTART:20261123T080000Z" in file
    steps = ("start", *CHOICES, "open the form", "send the form", "send the code", "book")
    assert len(steps) <= INTERACTIONS
    for secret in (b"ruth.newman", b"900301", b"1988-04-01"):
        assert secret not in here.stored()


@pytest.mark.both_worlds
async def test_an_answer_that_got_lost_is_owned_up_and_never_asked_for_again(here: World) -> None:
    ruth = await chooses(here)
    await registers(here, ruth)
    await here.fault("lose-answer", ORDER, when="after")
    await ruth.taps("Book it for £60")
    await ruth.sees(
        "I do not know whether this was booked", f"Please call the clinic on {PHONE}", "I cannot read it back"
    )
    here.clock.skip(minutes=40)
    await ruth.says("is it booked?")
    await ruth.sees("I could not find out")
    assert await here.calls(ORDER) == 1
    await ruth.sees_no("Your appointment is booked.", "It was not booked")


async def test_who_has_an_account_after_all_signs_in_and_goes_on_with_what_was_chosen(here: World) -> None:
    amelia = await chooses(here)
    await amelia.opens_page(FORM)
    page = await amelia.sign_in.posts(**{**RUTH, "email": "amelia.hart@patients.example"})
    assert "sign in there: what you chose is kept" in page.text
    await amelia.sees("The clinic knows you already", "Please sign in")
    assert "You are signed in" in await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.walks("Mon 23 Nov, 08:00", "Book it for £60")
    await amelia.sees("Your appointment is booked.")
    assert (await here.calls(ORDER), await here.posts()) == (0, 1)


async def test_a_company_that_pays_for_newcomers_is_named_before_the_order_and_after_it(plain_world: World) -> None:
    here = plain_world
    await here.stops_bot()
    company = {"portal_signup_code": SecretStr("DEMO-WIDGET-WORKS"), "portal_signup_payer": "Widget Works Ltd"}
    here.settings = here.settings.model_copy(update=company)
    await here.starts_bot()
    ruth = await here.person("Ruth", "Newman")
    await ruth.starts()
    await ruth.walks(*CHOICES[:-1])
    await ruth.walks("Mon 23 Nov, 08:00")
    await ruth.shows("Paid by: Widget Works Ltd", FORM)
    await registers(here, ruth)
    await ruth.taps("Book it")
    await ruth.sees("Your appointment is booked.", "Widget Works Ltd")
    await ruth.sees_no("You owe £", "Price: ")


async def test_a_time_that_was_taken_meanwhile_leads_to_another_without_a_second_form(plain_world: World) -> None:
    here = plain_world
    ruth = await chooses(here)
    await registers(here, ruth)
    await here.fault("steal-slot", ORDER)
    await ruth.taps("Book it for £60")
    await ruth.shows("It was not booked.")
    await ruth.walks("Nearest", "Book it for")
    await ruth.sees("Your appointment is booked.")
    assert await here.calls(ORDER) == 2


async def test_the_menu_leads_newcomers_to_a_booking_where_the_clinic_takes_them(plain_world: World) -> None:
    here = plain_world
    assert "register" in here.menu()
    ruth = await here.person("Ruth", "Newman")
    await ruth.says("/register")
    await ruth.shows("What is the visit for?")
    await here.stops_bot()
    here.settings = here.settings.model_copy(update={"portal_signup_code": None})
    await here.starts_bot()
    assert here.menu()[:2] == ["book", "appointments"]
    assert "register" not in here.menu()
