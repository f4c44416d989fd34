"""People who are new to the clinic: they look around, choose, say who they are, and book, without any account."""

from __future__ import annotations

from tests.journeys.world import World
from tests.support.person import ChatPerson

ORDER = "anon-booking/book-time-slot"
RUTH = {
    "name": "Ruth",
    "surname": "Newman",
    "email": "ruth.newman@mail.example",
    "mobile": "07700 900301",
    "born": "1988-04-01",
    "consent": "1",
}


async def chooses(here: World) -> ChatPerson:
    """Ruth, who has chosen everything and not said who she is."""
    ruth = await here.person("Ruth", "Newman")
    await ruth.starts()
    await ruth.walks("Book an appointment", "I am new here", "GP consultation", "Any place", "Anyone")
    await ruth.walks("As soon as possible", "Mon 23 Nov, 08:00")
    await ruth.shows("Is this right?", "I am new here: fill in a form", "I have an account")
    return ruth


async def registers(here: World, ruth: ChatPerson) -> None:
    """She fills in the form, and enters the code that the clinic sent."""
    await ruth.opens_page("I am new here: fill in a form")
    page = await ruth.sign_in.posts(**RUTH)
    assert "Enter your code" in page.text, page.text
    page = await ruth.sign_in.enters_code((await here.codes())[0])
    assert "The clinic knows now who you are." in page.text, page.text


async def test_a_newcomer_books_from_the_first_card_on(here: World) -> None:
    ruth = await chooses(here)
    await registers(here, ruth)
    await ruth.shows("Nothing is booked yet", "Book it for £60")
    assert await here.calls(ORDER) == 0
    await ruth.taps("Book it for £60")
    await ruth.sees("Your appointment is booked.", "You owe £60.00.", "You have no account at the clinic")
    assert await here.calls(ORDER) == 1
    assert [row["type"] for row in await here.bookings("Ruth Newman")] == ["GP consultation"]
