"""The table of the booking: every card and every question, with what may follow each.

Owns the order of the choices. What a single step asks is the business of its own module.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from conversations.booking import alternatives, appointment_type, clinician, confirm, location, month, payer, slots
from conversations.booking import time as when
from conversations.booking.choice import Choice
from conversations.booking.summary import sofar
from conversations.clinic.questions import (
    Appointments,
    AskAppointments,
    AskClinicians,
    AskDays,
    AskPayers,
    AskServices,
    AskSeveral,
    AskSites,
    AskSlots,
    AskTypes,
    Clinicians,
    Payers,
    Services,
    Several,
    Sites,
    Slots,
    Types,
)
from conversations.clinic.watching import AskWatches
from conversations.protocol import Inquiry, Press, Step
from conversations.screens.model import Card, message
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingDay,
    ChoosingModules,
    ChoosingNear,
    ChoosingPayer,
    ChoosingPlace,
    ChoosingServices,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    NothingOffered,
    SharingLocation,
)
from conversations.state.conversation import Placing
from conversations.state.wish import Stage, Wish
from conversations.text.buttons import Numbering

ORDER = list(Stage)
LATE = (Stage.TIME, Stage.SLOT, Stage.CONFIRM)
"""The choices before which the clinic has named all there is."""

CHANGES = {
    "slots.other_time": Stage.TIME,
    "slots.other_clinician": Stage.CLINICIAN,
    "slots.other_place": Stage.PLACE,
}
"""The buttons of a list of slots that lead back to a choice; in words they do so at any later card."""

READ_ON = (AskTypes, AskClinicians, ChoosingTime)
"""What follows any late answer where words are left to be read, or a day is in doubt."""


def _slots_card(wish: Wish, state: ChoosingSlot) -> Card:
    """The slots, or the ways out where there are none."""
    return slots.card(wish, state) if state.slots else alternatives.ways_card(wish, state)


def _slots_pressed(wish: Wish, state: ChoosingSlot, press: Press) -> Choice:
    """A way out, or whatever the list offers."""
    return alternatives.way_taken(wish, press) if press.verb == "way" else slots.pressed(wish, state, press)


def _nothing_card(wish: Wish, state: NothingOffered) -> Card:
    """The clinic offers nothing for this choice."""
    return (*sofar(wish), message(f"nothing.{state.stage}")), ()


STEPS: Mapping[type, Step[Wish, Any, Choice]] = {
    ChoosingPayer: Step(
        card=payer.card,
        pressed=payer.pressed,
        typed=payer.typed,
        stage=Stage.PAYER,
        paged=True,
        leads_to=(AskTypes,),
    ),
    ChoosingType: Step(
        card=appointment_type.card,
        pressed=appointment_type.pressed,
        typed=appointment_type.typed,
        stage=Stage.TYPE,
        paged=True,
        leads_to=(ChoosingModules, AskServices, AskSites, AskTypes),
        leaps_to=(AskClinicians, ChoosingTime),
    ),
    ChoosingModules: Step(
        card=appointment_type.modules_card,
        pressed=appointment_type.modules_pressed,
        typed=appointment_type.modules_typed,
        stage=Stage.MODULES,
        paged=True,
        leads_to=(AskSites,),
        leaps_to=(AskClinicians, ChoosingTime, AskSlots),
    ),
    ChoosingServices: Step(
        card=appointment_type.services_card,
        pressed=appointment_type.services_pressed,
        typed=appointment_type.services_typed,
        stage=Stage.SERVICES,
        paged=True,
        leads_to=(AskSites,),
        leaps_to=(AskClinicians, ChoosingTime, AskSlots),
    ),
    ChoosingPlace: Step(
        card=location.card,
        pressed=location.pressed,
        typed=location.typed,
        stage=Stage.PLACE,
        paged=True,
        leads_to=(SharingLocation, AskClinicians),
        leaps_to=(ChoosingModules, AskServices, AskSites, ChoosingTime, AskSlots),
    ),
    SharingLocation: Step(
        card=location.sharing_card,
        typed=location.typed,
        stage=Stage.PLACE,
        shares_location=True,
        leads_to=(AskSites,),
    ),
    ChoosingClinician: Step(
        card=clinician.card,
        pressed=clinician.pressed,
        typed=clinician.typed,
        stage=Stage.CLINICIAN,
        paged=True,
        leads_to=(ChoosingTime,),
        leaps_to=(AskSites, AskSlots),
    ),
    ChoosingTime: Step(
        card=when.card,
        pressed=when.pressed,
        stage=Stage.TIME,
        numbering=Numbering.NOTHING,
        leads_to=(AskSlots,),
        leaps_to=(AskPayers, AskTypes, ChoosingModules, AskServices, AskSites, AskClinicians),
    ),
    ChoosingSlot: Step(
        card=_slots_card,
        pressed=_slots_pressed,
        typed=slots.typed,
        stage=Stage.SLOT,
        numbering=Numbering.TIMES,
        leads_to=(AskAppointments, Confirming, AskDays, ChoosingTime, AskClinicians, AskSites, AskWatches),
        leaps_to=(AskSlots,),
    ),
    ChoosingNear: Step(
        card=alternatives.near_card,
        pressed=alternatives.near_pressed,
        typed=alternatives.near_typed,
        stage=Stage.SLOT,
        leads_to=(AskAppointments, Confirming, AskSlots),
        leaps_to=(ChoosingTime, AskClinicians, AskSites),
    ),
    ChoosingDay: Step(
        card=month.days_card,
        pressed=month.days_pressed,
        stage=Stage.TIME,
        numbering=Numbering.DAYS,
        leads_to=(AskSlots, AskDays),
    ),
    Confirming: Step(
        card=confirm.card,
        pressed=confirm.pressed,
        typed=confirm.typed,
        stage=Stage.CONFIRM,
        claims=frozenset({"book"}),
        orders=True,
        leads_to=(AskAppointments, ChoosingTime, AskClinicians, AskSites, AskPayers),
        leaps_to=(AskSlots,),  # staff set whom else and how
    ),
    NothingOffered: Step(card=_nothing_card),
}

QUESTIONS: Mapping[type, Inquiry[Wish, Choice]] = {
    AskPayers: Inquiry(answer=Payers, received=payer.receive, leads_to=(ChoosingPayer, AskTypes, NothingOffered)),
    AskTypes: Inquiry(
        answer=Types,
        received=appointment_type.receive,
        leads_to=(ChoosingType, AskSites, NothingOffered),
        leaps_to=(ChoosingModules, AskServices, AskClinicians, ChoosingTime),
    ),
    AskServices: Inquiry(
        answer=Services,
        received=appointment_type.services_receive,
        leads_to=(ChoosingServices, AskSites),
        leaps_to=READ_ON,
    ),
    AskSites: Inquiry(
        answer=Sites,
        received=location.receive,
        leads_to=(ChoosingPlace, AskClinicians, NothingOffered),
        leaps_to=(
            AskPayers,
            AskTypes,
            ChoosingModules,
            AskServices,
            ChoosingServices,
            SharingLocation,
            ChoosingClinician,
            ChoosingTime,
            AskSlots,
            ChoosingSlot,
            ChoosingNear,
            ChoosingDay,
            Confirming,
        ),
    ),
    AskClinicians: Inquiry(
        answer=Clinicians,
        received=clinician.receive,
        leads_to=(ChoosingClinician, ChoosingTime, NothingOffered),
        leaps_to=(AskTypes, AskSites, AskSlots),
    ),
    AskSlots: Inquiry(
        answer=Slots,
        received=alternatives.slots_or_ways_out,
        leads_to=(ChoosingSlot, AskSeveral),
        leaps_to=READ_ON,
    ),
    AskSeveral: Inquiry(
        answer=Several,
        received=alternatives.receive,
        leads_to=(ChoosingSlot, ChoosingNear, AskSlots),
        leaps_to=READ_ON,
    ),
    AskDays: Inquiry(
        answer=Slots,
        received=month.days_receive,
        leads_to=(ChoosingDay,),
        leaps_to=READ_ON,
    ),
    AskAppointments: Inquiry(
        answer=Appointments,
        received=confirm.receive,
        leads_to=(Confirming, Placing),
        leaps_to=READ_ON,
    ),
}
