"""Section appointment: the table of its methods."""

from bot.sandbox.clinic.call import route
from bot.sandbox.clinic.sections import book, choices, diary, slots

_FOR = " patient referral recall"
_CHOICE = "appointment-type payer-type" + _FOR
_PAGE = " page-number page-size page-sort-column page-sort-descending"

METHODS = {
    "payer-types": route("GET", choices.payer_types, _FOR),
    "types": route("GET", choices.appointment_types, "payer-type referral-types" + _FOR),
    "service-types": route("GET", choices.service_types, _CHOICE),
    "services": route("GET", choices.services, _CHOICE + " service-type service-name" + _PAGE),
    "sites": route("POST", choices.sites, _CHOICE + " lat long address-type"),
    "clinicians": route("POST", choices.clinicians, _CHOICE),
    "proposed-time-slots": route("GET POST", slots.proposed_time_slots, slots.PARAMS),
    "proposed": route("POST", slots.proposed, slots.PARAMS + " number-of-results"),
    "book-time-slot": route("POST", book.book_time_slot, book.PARAMS),
    "book": route("POST", book.book, book.PARAMS),
    "existing-appointments": route("GET", diary.existing),
    "appointments": route("GET", diary.appointments, diary.LIST_PARAMS),
    "cancellation-info": route("GET", diary.cancellation_info, "appointment"),
    "cancel": route("GET", diary.cancel, "appointment"),
    "future-questionnaires": route("GET", diary.questionnaires, _FOR),
}
