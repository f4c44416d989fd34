"""The clinic's Patient Portal: the client, its errors, and what the rest of the bot is handed by it."""

from bot.portal.caller import Renewed
from bot.portal.client import PatientPortal
from bot.portal.errors import (
    Blocked,
    KeyRefused,
    Lost,
    Markup,
    PortalError,
    Refusal,
    Registered,
    SignInNeeded,
    Starting,
    TimedOut,
    Unsent,
    Untrusted,
    WrongCode,
    WrongPassword,
    failure_of,
    refusal_of,
)
from bot.portal.models.accounts import ClinicConfig, Login, PortalSession
from bot.portal.models.filters import Details
from bot.portal.models.marks import is_same_person, mark_of, patient_in, patient_mark
from bot.portal.models.records import Diary, Person
from bot.portal.request import Departure

__all__ = [
    "Blocked",
    "ClinicConfig",
    "Departure",
    "Details",
    "Diary",
    "KeyRefused",
    "Login",
    "Lost",
    "Markup",
    "PatientPortal",
    "Person",
    "PortalError",
    "PortalSession",
    "Refusal",
    "Registered",
    "Renewed",
    "SignInNeeded",
    "Starting",
    "TimedOut",
    "Unsent",
    "Untrusted",
    "WrongCode",
    "WrongPassword",
    "failure_of",
    "is_same_person",
    "mark_of",
    "patient_in",
    "patient_mark",
    "refusal_of",
]
