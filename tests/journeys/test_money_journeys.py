"""What is not paid: the sum, whose it is, the way to pay it and an e-mail; and what is to be done before a visit."""

from __future__ import annotations

import pytest

from tests.journeys.world import World
from tests.support.person import ChatPerson


async def looking(here: World, first: str, last: str, number: int) -> ChatPerson:
    """A patient who has signed in to look at what is not paid."""
    person = await here.person(first.title(), last.title())
    await person.says("/invoices")
    await person.sees("Please sign in")
    await person.signs_in(f"{first}.{last}@patients.example", f"demo-password-{number}")
    await person.sees_no("Please sign in")
    return person


PAID_HOW = {"plain": "It is paid in the clinic's own portal", "quirky": "The clinic does not take this one online."}
"""How an invoice is paid; the clinic with all its quirks gives it no key."""


@pytest.mark.both_worlds
async def test_an_invoice_is_seen_with_the_sum_and_paid_elsewhere(here: World, profile: str) -> None:
    noah = await looking(here, "noah", "bennett", 14)
    text = await noah.shows("What is not paid yet", "You owe £", "in all.")
    assert "pay?invoiceKey" not in text
    await noah.taps("Sun 13 Sep")
    await noah.shows("Your invoice", "You owe £", "How is it paid?")
    await noah.taps("How is it paid?")
    await noah.shows(PAID_HOW[profile])


async def test_an_invoice_comes_by_e_mail_after_a_warning_and_once(here: World) -> None:
    noah = await looking(here, "noah", "bennett", 14)
    await noah.taps("Sun 13 Sep")
    await noah.shows("Your invoice")
    await noah.taps("Send it by e-mail")
    await noah.shows("E-mail is not encrypted")
    assert await here.calls("finance/send-by-email") == 0
    await noah.walks("No, do not send it")
    await noah.shows("Nothing was sent.")
    await noah.walks("Send it by e-mail", "Send it by e-mail")
    await noah.shows("The clinic says that it has sent the e-mail.")
    await noah.walks("Send it by e-mail", "Send it by e-mail")
    await noah.shows("The clinic was asked for this e-mail within the last hour.")
    assert await here.calls("finance/send-by-email") == 1


@pytest.mark.both_worlds
async def test_an_answer_that_is_lost_is_owned_up_and_nothing_is_asked_twice(here: World) -> None:
    noah = await looking(here, "noah", "bennett", 14)
    await here.fault("lose-answer", "finance/send-by-email", when="after")
    await noah.walks("Sun 13 Sep", "Send it by e-mail", "Send it by e-mail")
    await noah.shows("its answer was lost: it may have been sent or not")
    await here.stops_bot()
    await here.starts_bot()
    await noah.walks("Send it by e-mail", "Send it by e-mail")
    await noah.shows("The clinic was asked for this e-mail within the last hour.")
    assert await here.calls("finance/send-by-email") == 1


async def test_who_owes_nothing_is_told_so_and_who_is_not_billed_is_told_who_is(here: World) -> None:
    amelia = await looking(here, "amelia", "hart", 1)
    await amelia.shows("There is nothing to pay.", "call 020 7946 0000")
    emma = await here.patient("emma", "lindqvist", 5)
    await emma.walks("GP consultation", "Any place", "Anyone", "As soon as possible")
    await emma.taps("Mon 23 Nov, 08:")
    await emma.taps("Book it")
    await emma.sees("Your appointment is booked.")
    await emma.says("/invoices")
    await emma.shows("None of it is certain to be yours to pay.", "is billed to", "not to you")


async def test_what_was_booked_first_of_all_is_owed_there_too(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:", "Book it")
    await amelia.sees("Your appointment is booked.", "You owe £60.00.")
    await amelia.says("/invoices")
    await amelia.shows("You owe £60.00 in all.")


async def test_what_is_to_be_done_before_a_visit_is_told_on_its_card(here: World) -> None:
    mia = await here.patient("mia", "rossi", 13)
    await mia.says("/appointments")
    await mia.shows("Your appointments to come.")
    await mia.taps("Tue 8 Dec")
    await mia.shows("Your appointment", "Physiotherapy")
    await mia.taps("What to do before it")
    await mia.shows("To be filled in before your visits: Before your physiotherapy.", "in the clinic's own portal")
