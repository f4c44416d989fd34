"""The sections of the API and their methods: the one table that says what exists and how it is called."""

from collections.abc import Mapping

from bot.sandbox.clinic.call import Route
from bot.sandbox.clinic.sections import recalls
from bot.sandbox.clinic.sections.anon_appointment import METHODS as ANON_APPOINTMENT
from bot.sandbox.clinic.sections.anon_booking import METHODS as ANON_BOOKING
from bot.sandbox.clinic.sections.appointment import METHODS as APPOINTMENT
from bot.sandbox.clinic.sections.auth import METHODS as AUTH
from bot.sandbox.clinic.sections.finance import METHODS as FINANCE
from bot.sandbox.clinic.sections.notification import METHODS as NOTIFICATION
from bot.sandbox.clinic.sections.patients import METHODS as PATIENTS
from bot.sandbox.clinic.sections.referrals import METHODS as REFERRALS

SECTIONS: Mapping[str, Mapping[str, Route]] = {
    "auth": AUTH,
    "appointment": APPOINTMENT,
    "anon-appointment": ANON_APPOINTMENT,
    "anon-booking": ANON_BOOKING,
    "patients": PATIENTS,
    "recalls": recalls.METHODS,
    "recall": recalls.METHODS_OF_ONE,
    "referrals": REFERRALS,
    "finance": FINANCE,
    "notification": NOTIFICATION,
}
