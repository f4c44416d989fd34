"""A patient who wants it hears in their own chat, at once and once, what staff booked for them."""

from __future__ import annotations

from tests.journeys.test_staff_journeys import at_the_desk
from tests.journeys.world import World
from tests.support.person import ChatPerson

NEWS = "There is news from your clinic."


async def signed_in(here: World, first: str, last: str, number: int) -> ChatPerson:
    """A patient who has signed in to look at their appointments."""
    person = await here.person(first.title(), last.title())
    await person.says("/appointments")
    await person.sees("Please sign in")
    await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
    await person.sees_no("Please sign in")
    return person


async def test_who_wants_to_hear_of_it_does_and_nobody_else(here: World) -> None:
    noah, other = await signed_in(here, "noah", "bennett", 14), await signed_in(here, "mia", "rossi", 13)
    for person in (noah, other):
        await person.says("/confirmations")
        await person.shows("I do not tell you here. Shall I?")
        await person.taps("Yes, tell me here")
        await person.shows("From now on I tell you here.")
    sofia = await at_the_desk(here)
    await sofia.says("/book noah.bennett@patients.example physiotherapy, with anyone, at Camden, on Thursday morning")
    await sofia.shows("These times are free", "For Noah Bennett")
    await sofia.taps("Thu")
    await sofia.shows("Is this right?")
    await sofia.taps("Book it")
    await sofia.sees("The appointment is booked.")
    await noah.sees(NEWS, "have booked this for you", "Physiotherapy")
    assert sum(NEWS in str(each) for each in await noah.messages()) == 1
    await other.sees_no(NEWS)
    trail = [each.row for each in await here.bot.store.audit_rows()]
    (told,), (booked,) = ([row for row in trail if row.action == action] for action in ("telling", "order"))
    assert (told.outcome, told.chat, told.patient) == ("told", noah.number, booked.patient)
    assert told.reference == booked.reference != ""
