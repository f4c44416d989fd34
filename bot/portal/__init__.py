"""The clinic's Patient Portal: the client, its errors, its sessions, and what it hands out."""

from bot.portal.account import (
    Cancellation,
    ClinicConfig,
    CodeSent,
    Login,
    Rights,
    ServerState,
    ServiceType,
    Validated,
)
from bot.portal.anonymous import (
    AnonymousPortal,
)
from bot.portal.asked import (
    FIRST_PAGE,
    ONESELF,
    Behalf,
    Details,
    PageOf,
    PatientOrder,
    PatientSearch,
    ReferralSearch,
    ReferralStatus,
)
from bot.portal.client import (
    PatientPortal,
)
from bot.portal.diary import (
    AppointmentSearch,
)
from bot.portal.errors import (
    Blocked,
    Broken,
    KeyRefused,
    Lost,
    Markup,
    NotSent,
    PortalError,
    Problem,
    Refused,
    Registered,
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
)
from bot.portal.finance import (
    pay_address,
)
from bot.portal.reasons import (
    failure_of,
    reason_of,
)
from bot.portal.results import (
    ChargeBand,
    InvoiceDetail,
    InvoiceLine,
    Notification,
    Page,
    Person,
    Proposal,
    Questionnaire,
    Recall,
    Referral,
    ReferralOverview,
    Subject,
)
from bot.portal.sending import (
    Timeouts,
)
from bot.portal.session import (
    PortalSession,
)
from conversations.questions import Reason

__all__ = [
    "FIRST_PAGE",
    "ONESELF",
    "AnonymousPortal",
    "AppointmentSearch",
    "Behalf",
    "Blocked",
    "Broken",
    "Cancellation",
    "ChargeBand",
    "ClinicConfig",
    "CodeSent",
    "Details",
    "InvoiceDetail",
    "InvoiceLine",
    "KeyRefused",
    "Login",
    "Lost",
    "Markup",
    "NotSent",
    "Notification",
    "Page",
    "PageOf",
    "PatientOrder",
    "PatientPortal",
    "PatientSearch",
    "Person",
    "PortalError",
    "PortalSession",
    "Problem",
    "Proposal",
    "Questionnaire",
    "Reason",
    "Recall",
    "Referral",
    "ReferralOverview",
    "ReferralSearch",
    "ReferralStatus",
    "Refused",
    "Registered",
    "Rights",
    "ServerFault",
    "ServerState",
    "ServiceType",
    "SignInNeeded",
    "Starting",
    "Subject",
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
    "pay_address",
    "reason_of",
]
