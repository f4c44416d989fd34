"""The sections of the API and their methods: the one table that says what exists and how it is called."""

from collections.abc import Mapping

from bot.sandbox.clinic.call import Route
from bot.sandbox.clinic.sections.appointment import METHODS as APPOINTMENT
from bot.sandbox.clinic.sections.auth import METHODS as AUTH
from bot.sandbox.clinic.sections.finance import METHODS as FINANCE

SECTIONS: Mapping[str, Mapping[str, Route]] = {
    "auth": AUTH,
    "appointment": APPOINTMENT,
    "finance": FINANCE,
}
