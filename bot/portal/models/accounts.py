"""Account values: what the portal says about accounts, sessions and itself.

Owns the plain values that the client hands out beside the conversation's own. Must never show a secret in a repr.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from bot.portal.models.records import Person
from conversations.clinic.model import Key
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Reason


@dataclass(frozen=True, slots=True)
class ServerState:
    """How the portal is: running, updating or suspending."""

    name: str
    running: bool
    state: str
    protocol: str


@dataclass(frozen=True, slots=True)
class Rights:
    """What somebody may do: the first six as a patient, the others as staff."""

    book: bool = True
    view_appointments: bool = True
    cancel: bool = True
    view_invoices: bool = True
    pay: bool = True
    fill_in: bool = True
    refer: bool = False
    view_referrals: bool = False
    view_recalls: bool = False
    view_all_appointments: bool = False

    @property
    def duties(self) -> Duties:
        """What of it concerns staff."""
        return Duties(self.refer, self.view_referrals, self.view_recalls, self.view_all_appointments)


@dataclass(frozen=True, slots=True)
class ClinicConfig:
    """What the clinic's configuration says. `idle_seconds` is how long a session lives after it was last used.

    With `contact_options_wanted` or `terms_wanted` the portal wants something agreed to in its own pages first.
    """

    signed_in: bool = False
    company: str = ""
    phone: str = ""
    idle_seconds: int | None = None
    can_book: bool = True
    birth_date_required: bool = False
    rights: Rights = Rights()
    online_payments: bool = False
    calling_code: str = ""
    contact_options_wanted: bool = False
    terms_wanted: bool = False

    @property
    def obliges(self) -> Reason | None:
        """Why whoever is signed in cannot book, or not yet; None where they can, or nobody is."""
        if not self.signed_in:
            return None
        if not self.can_book:
            return Reason.NOT_ONLINE
        if self.terms_wanted:
            return Reason.TERMS
        return Reason.CONTACT_OPTIONS if self.contact_options_wanted else None


@dataclass(frozen=True, slots=True)
class Login:
    """What a sign-in came to. With `needs_code` the session is only good for the code."""

    session: PortalSession = field(repr=False)
    needs_code: bool
    config: ClinicConfig


@dataclass(frozen=True, slots=True)
class CodeSent:
    """Where the code went, in the portal's words ("Mobile", "Email"), and the session to go on with."""

    delivery: str
    session: PortalSession = field(repr=False)


@dataclass(frozen=True, slots=True)
class Validated:
    """A session that lives, with its newest token; `remaining` seconds of idleness are left, where the portal said."""

    session: PortalSession = field(repr=False)
    remaining: int | None


@dataclass(frozen=True, slots=True)
class ServiceType:
    """A kind of services that can be added to a visit."""

    key: Key
    name: str


@dataclass(frozen=True, slots=True)
class Cancellation:
    """What cancelling would cost now. The portal names no currency."""

    appointment: Key
    fee: Decimal
    detail: str = ""


@dataclass(frozen=True, slots=True)
class PortalSession:
    """Headers `x-session-id` and `x-token`. Both are secrets and stay out of every repr.

    `owner` is who signed in, as far as it is known, and `login` the address they signed in with; `duties` are those of
    staff, who are signed in to the referral portal, None for a patient. They go with no
    request, and what is known of them makes a session no other one.
    """

    id: str = field(repr=False)
    token: str = field(repr=False, default="")
    owner: Person | None = field(repr=False, compare=False, default=None)
    login: str = field(repr=False, compare=False, default="")
    duties: Duties | None = field(repr=False, compare=False, default=None)
