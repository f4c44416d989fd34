"""The clinic's Patient Portal: the client, its errors, its sessions."""

from bot.portal.account import Cancellation, ClinicConfig, CodeSent, Login, ServerState, ServiceType, Validated
from bot.portal.client import PatientPortal
from bot.portal.errors import (
    Blocked,
    Broken,
    KeyRefused,
    Lost,
    NotSent,
    PortalError,
    Problem,
    Refused,
    ServerFault,
    SignInNeeded,
    Starting,
    TimedOut,
    Unconnected,
    Unreadable,
    Withheld,
    WrongCode,
    WrongPassword,
    WrongVerb,
    failure_of,
)
from bot.portal.sending import Timeouts
from bot.portal.session import PortalSession

__all__ = [
    "Blocked",
    "Broken",
    "Cancellation",
    "ClinicConfig",
    "CodeSent",
    "KeyRefused",
    "Login",
    "Lost",
    "NotSent",
    "PatientPortal",
    "PortalError",
    "PortalSession",
    "Problem",
    "Refused",
    "ServerFault",
    "ServerState",
    "ServiceType",
    "SignInNeeded",
    "Starting",
    "TimedOut",
    "Timeouts",
    "Unconnected",
    "Unreadable",
    "Validated",
    "Withheld",
    "WrongCode",
    "WrongPassword",
    "WrongVerb",
    "failure_of",
]
