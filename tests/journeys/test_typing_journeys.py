"""A patient who types instead of tapping: whole sentences, second thoughts, and days that cannot be."""

from __future__ import annotations

from tests.journeys.world import World


async def test_one_sentence_at_the_first_card_leads_to_the_slots(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("gp consultation with dr patel at camden tuesday after 2")
    text = await amelia.shows("These times are free.", "GP consultation · Camden · Dr Anita Patel · Tue 24 Nov")
    assert "from 14:00" in text
    await amelia.says("15:40")
    await amelia.shows("Is this right?", "When: Tue 24 Nov 2026, 15:40–16:00 (UK time)", "With: Dr Anita Patel")
    await amelia.says("yes")
    await amelia.sees("Your appointment is booked.")
    (booking,) = await here.bookings("Amelia Hart")
    assert (booking["clinician"], booking["start"]) == ("Dr Anita Patel", "2026-11-24T15:40:00")


async def test_a_wish_before_signing_in_is_not_forgotten(here: World) -> None:
    amelia = await here.person()
    await amelia.says("gp at richmond monday week morning, anyone")
    await amelia.signs_in("amelia.hart@patients.example", "demo-password-1")
    await amelia.shows("These times are free.", "GP consultation · Richmond · any clinician · Mon 30 Nov · Mornings")


async def test_another_place_and_day_in_the_middle(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Anyone", "As soon as possible")
    await amelia.shows("These times are free.")
    await amelia.says("richmond on tuesday after 2 instead")
    await amelia.shows("Richmond", "Tue 24 Nov · from 14:00")


async def test_another_visit_altogether_on_the_last_card(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Camden", "Anyone", "As soon as possible", "Mon 23 Nov", "Other time")
    await amelia.shows("When would suit you?")
    await amelia.says("physiotherapy")
    await amelia.shows("Physiotherapy · Camden · any clinician", "These times are free.")


async def test_slips_of_the_pen(here: World) -> None:
    amelia = await here.patient()
    for words, card in (
        ("gp consultaton", "Where would suit you?"),
        ("grenwich", "Who would you like to see?"),
        ("mensa", "When would suit you?"),
        ("tommorow mornign", "These times are free."),
    ):
        await amelia.says(words)
        await amelia.shows(card)
    await amelia.shows("GP consultation · Greenwich · Dr Grace Mensah · Mon 23 Nov · Mornings")


async def test_days_that_cannot_be_meant_get_their_own_answer_wherever_they_are_typed(here: World) -> None:
    amelia = await here.patient()
    for step in ("GP consultation", "Any place", "Anyone"):
        await amelia.walks(step)
        for words, answer in (
            ("yesterday", "has already gone by"),
            ("31 february", "There is no “31 february”"),
            ("in two years", "further ahead than can be booked here"),
        ):
            await amelia.says(words)
            await amelia.shows(answer)
    await amelia.shows("When would suit you?")


async def test_an_ambiguous_date_is_settled_by_a_tap(here: World) -> None:
    amelia = await here.patient()
    await amelia.walks("GP consultation", "Any place", "Anyone")
    await amelia.shows("When would suit you?")
    await amelia.says("01/12")
    await amelia.taps("Tue 1 Dec")
    await amelia.shows("These times are free.", "· Tue 1 Dec", "Tue 1 Dec, 09:40")


async def test_somebody_named_with_a_place_where_they_do_not_work(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("gp consultation with dr patel at ealing on tuesday")
    await amelia.shows(
        "Dr Anita Patel does not see patients for this at Ealing.", "Noted: Tue 24 Nov.", "Dr Sofia Marino"
    )
    await amelia.taps("Dr Anita Patel, at any place")
    await amelia.shows("These times are free.", "any place · Dr Anita Patel · Tue 24 Nov", "Tue 24 Nov, 09:00")
    await amelia.says("at ealing")
    await amelia.shows("Dr Anita Patel does not see patients for this at Ealing.")
    await amelia.taps("Dr Sofia Marino")
    await amelia.shows("These times are free.", "Ealing · Dr Sofia Marino · Tue 24 Nov")


async def test_a_name_and_a_day_are_shown_until_their_turn_comes(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("gp consultation with dr patel on tuesday")
    await amelia.shows("Noted: Dr Anita Patel · Tue 24 Nov.", "Where would suit you?")
    await amelia.says("dr strange")
    await amelia.shows("I find nobody called “Dr Strange”", "Noted: Dr Anita Patel · Tue 24 Nov.")
    await amelia.says("camden")
    await amelia.shows("These times are free.", "Camden · Dr Anita Patel · Tue 24 Nov")


async def test_an_ambiguous_date_is_asked_back_wherever_it_is_typed(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("gp consultation at camden with dr patel 01/12")
    await amelia.shows("Which day do you mean?", "Noted: Dr Anita Patel.")
    await amelia.taps("Tue 1 Dec")
    await amelia.shows("These times are free.", "Camden · Dr Anita Patel · Tue 1 Dec")


async def test_small_talk_before_and_after_a_booking(here: World) -> None:
    amelia = await here.patient()
    for words, answer in (
        ("can i talk to a human?", "To talk to a person at the clinic, please call 020 7946 0000."),
        ("how much is it?", "I show it before you book"),
        ("is it booked?", "No, not yet."),
    ):
        await amelia.says(words)
        await amelia.shows(answer, "What is the visit for?")
    for words, card in (
        ("gp consultation", "Any place"),
        ("anywhere", "Anyone"),
        ("anyone", "When would suit you?"),
        ("asap", "These times are free."),
        ("1", "Is this right?"),
    ):
        await amelia.says(words)
        await amelia.shows(card)
    await amelia.taps("Book it for £60")
    await amelia.sees("Your appointment is booked.")
    await amelia.says("thanks! is it booked?")
    await amelia.shows("Yes, the clinic has booked it.")


async def test_starting_over_before_signing_in_is_said(here: World) -> None:
    amelia = await here.person()
    await amelia.starts()
    await amelia.walks("Book an appointment", "Start over")
    await amelia.shows("Started over. Nothing has been booked.", "Please sign in")


async def test_what_is_booked_by_phone_only_is_said_so(here: World) -> None:
    amelia = await here.patient()
    await amelia.says("minor surgery")
    await amelia.shows("Minor surgery is booked by phone only: please call 020 7946 0000.", "What is the visit for?")
