"""What staff can set of a booking beside what a patient chooses: price, payer, sex, and how the clinic picks.

All of it stands on the last card, with the buttons that change it; each can be typed as well. A change orders nothing.
"""

from __future__ import annotations

from dataclasses import replace

from conversations.booking.choice import Choice
from conversations.clinic.model import Sex
from conversations.protocol import Here, Press, Stay
from conversations.screens.model import Button, Items, Message, Row, message
from conversations.state.booking import BookingTask, ChoosingPayer, EarlierVisit
from conversations.state.wish import Conditions, Stage, WantedClinician, WantedPlace, Wish
from conversations.text.staff.conditions import (
    OF_PAYING,
    asks_who_pays,
    method_named,
    payer_named,
    price_named,
    says_who_pays,
)
from conversations.text.utterance import Utterance


def of(here: Here[BookingTask]) -> BookingTask:
    """The task of staff: with conditions, which are the usual ones until they are set."""
    wish = here.task.wish
    if wish.conditions is not None:
        return here.task
    return replace(here.task, wish=replace(wish, conditions=Conditions()))


def paid(task: BookingTask, offered: Choice | None) -> tuple[BookingTask, Choice | None]:
    """Of several payers the one whom a line of staff names, else the patient's default: it stands on the last card.

    Where the line leaves it open, or is none, it is asked as ever.
    """
    asked_anew = task.like is not None and not OF_PAYING.search(task.heard)
    if not isinstance(offered, ChoosingPayer) or not task.heard or asked_anew:
        return task, offered
    found = payer_named(task.heard, [(payer.name, payer.is_patient) for payer in offered.payers])
    if found is None:
        return task, offered
    return replace(task, heard=found[1]), task.wish.paid_by(offered.payers[found[0]])


def at_any_price(wish: Wish) -> bool:
    """Whether it is to be booked whatever it costs."""
    return wish.conditions is not None and wish.conditions.any_price


def lines(wish: Wish) -> tuple[Message, ...]:
    """Who pays, at which price it is booked, and how the clinic picks; nothing for a patient."""
    said = wish.conditions
    if said is None:
        return ()
    payer = wish.payer
    paying = (
        (message("conditions.paying", name=payer.name),) if payer and payer.is_patient else ()
    )  # else the price says
    price, how = _said(said)
    return (message("line.conditions", how=Items((price, *paying, how))),)


def _said(said: Conditions) -> tuple[Message, Message]:
    """On the price, and on how one of several is picked."""
    price = message("conditions.any" if said.any_price else "conditions.exact")
    how = message("conditions.by_method", method=said.method) if said.method else message("conditions.at_random")
    return price, how


def rows(wish: Wish) -> tuple[Row, ...]:
    """What changes them; nothing for a patient."""
    said = wish.conditions
    if said is None:
        return ()
    price = "conditions.exact_price" if said.any_price else "conditions.any_price"
    wanted = wish.clinician or WantedClinician()
    sexes = tuple(Button(message(f"conditions.{sex}"), "sex", sex) for sex in Sex if sex is not wanted.sex)
    anybody = (Button(message("conditions.anyone"), "sex"),) if wanted != WantedClinician() else ()
    return (
        (
            Button(message(price), "price"),
            Button(message("conditions.payer"), "payer"),
            Button(message("conditions.method"), "method"),
        ),
        (*sexes, *anybody),
    )


def pressed(wish: Wish, press: Press) -> Choice | None:
    """What such a button sets; None for any other."""
    said = wish.conditions
    if said is None:
        return None
    match press.verb:
        case "price":
            return replace(wish, conditions=replace(said, any_price=not said.any_price))
        case "payer":
            return Stage.PAYER
        case "method" if said.method:
            return replace(wish, conditions=replace(said, method=0))
        case "method":
            return Stay((message("conditions.methods"),))
        case "sex":
            return wish.with_clinician(WantedClinician(sex=Sex(press.argument) if press.argument else None))
        case _:
            return None


def typed(task: BookingTask, said: Utterance) -> Wish | None:
    """The wish with the price or the number of a method that staff type, at whatever card."""
    before, method, any_price = task.wish.conditions, method_named(said.text), price_named(said.text)
    if before is None or (method is None and any_price is None):
        return None
    if any_price is not None:
        return replace(task.wish, conditions=replace(before, any_price=any_price))
    return replace(task.wish, conditions=replace(before, method=method or 0))


def noted(wish: Wish) -> Message:
    """What is set for the last card, said at one before it."""
    return message("note.noted", items=Items(_said(wish.conditions or Conditions())))


def repaid(task: BookingTask, said: Utterance) -> BookingTask | None:
    """The task for which it is asked anew who pays, where staff type so, with what they say of it."""
    is_told = says_who_pays(said.text)
    if task.wish.conditions is None or not (is_told or asks_who_pays(said.text)):
        return None
    return replace(as_before(task), heard=f"{task.heard} {said.text}".strip() if is_told else task.heard)


def as_before(task: BookingTask) -> BookingTask:
    """With what was chosen kept for when another payer is: it is taken as far as the clinic offers it then."""
    wish = task.wish
    where = wish.place or WantedPlace()
    kind = wish.type.key if wish.type else None
    like = EarlierVisit(kind, where.site, where.location, wish.clinician, soonest=kind is not None and not wish.time)
    return replace(task, like=like)
