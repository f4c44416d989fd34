"""Section anon-appointment: looking for times without an account. The table of its methods."""

from bot.sandbox.clinic.call import public
from bot.sandbox.clinic.sections import choices, slots
from bot.sandbox.clinic.sections.anonymous import open_to_all
from bot.sandbox.clinic.sections.paging import PAGE

_CHOICE = "appointment-type payer-type"
_SLOTS = " ".join(name for name in slots.PARAMS.split() if name not in ("patient", "referral", "recall"))

METHODS = {
    "types": public("GET", open_to_all(choices.appointment_types), "payer-type referral-types"),
    "sites": public("GET POST", open_to_all(choices.sites), _CHOICE + " lat long address-type"),
    "clinicians": public("POST", open_to_all(choices.clinicians), _CHOICE),
    "service-types": public("GET", open_to_all(choices.service_types), _CHOICE),
    "services": public("GET", open_to_all(choices.services), _CHOICE + " service-type service-name" + PAGE),
    "proposed-time-slots": public("GET POST", open_to_all(slots.proposed_time_slots), _SLOTS),
    "proposed": public("POST", open_to_all(slots.proposed), _SLOTS + " number-of-results"),
}
