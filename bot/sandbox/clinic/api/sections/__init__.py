"""The sections of the API and their methods: the one table that says what exists and how it is called."""

from collections.abc import Mapping

from bot.sandbox.clinic.api.call import Route, route
from bot.sandbox.clinic.api.sections import booking, choices, diary, recalls, slots
from bot.sandbox.clinic.api.sections.anon_appointment import METHODS as ANON_APPOINTMENT
from bot.sandbox.clinic.api.sections.anon_booking import METHODS as ANON_BOOKING
from bot.sandbox.clinic.api.sections.auth import METHODS as AUTH
from bot.sandbox.clinic.api.sections.finance import METHODS as FINANCE
from bot.sandbox.clinic.api.sections.notification import METHODS as NOTIFICATION
from bot.sandbox.clinic.api.sections.pages import PAGE
from bot.sandbox.clinic.api.sections.patients import METHODS as PATIENTS
from bot.sandbox.clinic.api.sections.referrals import METHODS as REFERRALS

_FOR = " patient referral recall"
_CHOICE = "appointment-type payer-type" + _FOR

# Section appointment has its methods in several modules, so that its table stands here.
_APPOINTMENT = {
    "payer-types": route("GET", choices.payer_types, _FOR),
    "types": route("GET", choices.appointment_types, "payer-type referral-types" + _FOR),
    "service-types": route("GET", choices.service_types, _CHOICE),
    "services": route("GET", choices.services, _CHOICE + " service-type service-name" + PAGE),
    "sites": route("POST", choices.sites, _CHOICE + " lat long address-type"),
    "clinicians": route("POST", choices.clinicians, _CHOICE),
    "proposed-time-slots": route("GET POST", slots.proposed_time_slots, slots.PARAMS),
    "proposed": route("POST", slots.proposed, slots.PARAMS + " number-of-results"),
    "book-time-slot": route("POST", booking.book_time_slot, booking.PARAMS),
    "book": route("POST", booking.book, booking.PARAMS),
    "existing-appointments": route("GET", diary.existing),
    "appointments": route("GET", diary.appointments, diary.LIST_PARAMS),
    "cancellation-info": route("GET", diary.cancellation_info, "appointment"),
    "cancel": route("GET", diary.cancel, "appointment"),
    "future-questionnaires": route("GET", diary.questionnaires, _FOR),
}

SECTIONS: Mapping[str, Mapping[str, Route]] = {
    "auth": AUTH,
    "appointment": _APPOINTMENT,
    "anon-appointment": ANON_APPOINTMENT,
    "anon-booking": ANON_BOOKING,
    "patients": PATIENTS,
    "recalls": recalls.METHODS,
    "recall": recalls.METHODS_OF_ONE,
    "referrals": REFERRALS,
    "finance": FINANCE,
    "notification": NOTIFICATION,
}
