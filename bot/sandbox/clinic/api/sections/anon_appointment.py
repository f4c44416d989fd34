"""Section anon-appointment: looking for times without an account.

A sign-up code says what somebody pays, and stands for its charge band alone; the calls of section appointment serve
them as they are.
"""

from dataclasses import replace
from typing import Any

from bot.sandbox.clinic.api.call import Call, Handler, public
from bot.sandbox.clinic.api.params import Params
from bot.sandbox.clinic.api.sections import choices, slots
from bot.sandbox.clinic.api.sections.pages import PAGE
from bot.sandbox.clinic.catalogue import Address, ChargeBand, Sex
from bot.sandbox.clinic.clinic import Clinic
from bot.sandbox.clinic.errors import malformed
from bot.sandbox.clinic.people import Person


def band_of(clinic: Clinic, code: str | None) -> ChargeBand:
    """The charge band of a sign-up code; without one the first, which is the patients' own. Raises event code 2."""
    band = clinic.catalogue.band(code) if code else clinic.catalogue.bands[0]
    if band is None:
        raise malformed("payer-type", "there is no such sign-up code")
    return band


def visitor(band: ChargeBand) -> Person:
    """Whoever looks at what there is: nobody in particular, who pays as the charge band says."""
    return Person(
        key="",
        name="",
        surname="",
        email="",
        password="",
        sex=Sex.UNKNOWN,
        born=None,
        home=None,
        address=Address("", "", ""),
        payers=(band.payer,),
        companies=(band.company,) if band.company else (),
        guest=True,
    )


def open_to_all(handler: Handler) -> Handler:
    """A call of section appointment for somebody without an account: `payer-type` is a sign-up code."""

    def handle(clinic: Clinic, call: Call) -> Any:
        code = call.params.maybe("payer-type")
        band = band_of(clinic, code)
        params = call.params.given | ({"payer-type": band.payer} if code else {})
        found = handler(clinic, replace(call, params=Params(params), user=visitor(band)))
        return [by_code(one, band) for one in found] if isinstance(found, list) else found

    return handle


def by_code(found: dict[str, Any], band: ChargeBand) -> dict[str, Any]:
    """An appointment whose payer type, if it has one, is the sign-up code."""
    return found | {"PayerType": band.code} if "PayerType" in found else found


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
