"""Where a sign-in stands between two of its pages: kept with its link, sealed, and shared by replicas.

Owns what is remembered of a half-made sign-in, and its sealing. No password and no code is ever in it; the portal's
session and the number that has to be matched are, and so nothing of it may be shown to whoever only knows the link:
`view` is known to one browser alone, the one that answered the last form.
"""

from __future__ import annotations

import hmac
import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Final

from bot import logs
from bot.crypto import Unsealable, Vault
from bot.portal import PortalSession
from bot.runtime.accounts.sessions import duties_in, duties_members, owner_in, owner_members
from bot.store.records import Link

CHOICES: Final = 9
"""Numbers that the chat offers."""

_TWO_DIGITS: Final = range(10, 100)


class End(StrEnum):
    """How a sign-in ended."""

    DONE = "done"
    WRONG_NUMBER = "wrong"  # another number was tapped in the chat
    LEFT = "left"  # the chat left the question
    UNSURE = "unsure"  # nobody knows whether the patient was made
    KNOWN = "known"  # who registered has an account


@dataclass(frozen=True, slots=True)
class SignInStep:
    """With a session, its code is waited for; with a number too, its tap in the chat; without any, a password.

    `view` names the form that was answered last, `proven`: Telegram's word was fresh once. `error`, `note` (ids of
    words) and `wrong` (the field) are what was said to that form. `used_at` is when the portal last heard the session,
    by the clock that replicas share. `numbers` are those that the chat offers. `details` are the fields of a
    registration as they were typed; of a patient whom staff fill in, `alike` are those whom it may be, told by little,
    and once it is `sent` it is not sent again.
    """

    view: str = field(default="", repr=False)
    proven: bool = False
    email: str = field(default="", repr=False)
    role: str = ""
    session: PortalSession | None = field(default=None, repr=False)
    idle_seconds: int | None = None
    used_at: datetime | None = None
    delivery: str = ""
    codes_sent: int = 0
    number: int | None = field(default=None, repr=False)
    numbers: tuple[int, ...] = field(default=(), repr=False)
    error: str = ""
    note: str = ""
    wrong: str = ""
    end: End | None = None
    details: Mapping[str, str] = field(default_factory=dict, repr=False)
    alike: tuple[str, ...] = field(default=(), repr=False)
    sent: bool = False

    def is_shown_to(self, view: str) -> bool:
        """Whether a browser that names this view is the one that answered the last form."""
        return bool(self.view) and hmac.compare_digest(self.view.encode(), view.encode())

    def asks(self, numbers: tuple[int, ...]) -> bool:
        """Whether the number that is waited for is one of these, as far as is known: who starts again is asked anew."""
        return not numbers or not self.numbers or numbers == self.numbers

    def ended(self, end: End) -> SignInStep:
        """What is left of it afterwards."""
        return SignInStep(view=self.view, end=end)


def draw_numbers() -> tuple[int, tuple[int, ...]]:
    """The number that the page shows, and those that the chat offers, in their order."""
    drawn = secrets.SystemRandom().sample(_TWO_DIGITS, CHOICES)
    return drawn[0], tuple(sorted(drawn))


class Steps:
    """Seals steps for one link each."""

    def __init__(self, vault: Vault) -> None:
        self._box = vault.box("sign-in step")

    def of(self, link: Link) -> SignInStep:
        """Where the sign-in of this link stands; at its beginning where that cannot be read."""
        if link.step is None:
            return SignInStep()
        try:
            return _step_in(json.loads(self._box.open(link.step, link.digest)))
        except (Unsealable, ValueError, TypeError, KeyError) as error:
            logs.event("sign_in_step_unreadable", logs.WARNING, why=type(error).__name__)
            return SignInStep()

    def sealed(self, step: SignInStep, digest: str) -> bytes:
        """The step for the store."""
        return self._box.seal(json.dumps(_members_of(step)).encode(), digest)


def _members_of(step: SignInStep) -> dict[str, Any]:
    session, used_at = step.session, step.used_at
    return {
        "view": step.view,
        "proven": step.proven,
        "email": step.email,
        "role": step.role,
        "session": session and _session_members(session),
        "idle": step.idle_seconds,
        "used": used_at and used_at.isoformat(),
        "delivery": step.delivery,
        "codes": step.codes_sent,
        "number": step.number,
        "numbers": step.numbers,
        "said": [step.error, step.note, step.wrong],
        "end": step.end,
        "details": dict(step.details),
        "alike": list(step.alike),
        "sent": step.sent,
    }


def _step_in(members: dict[str, Any]) -> SignInStep:
    error, note, wrong = members["said"]
    return SignInStep(
        view=members["view"],
        proven=members["proven"],
        email=members["email"],
        role=members.get("role", ""),
        session=_session_in(members["session"]),
        idle_seconds=members["idle"],
        used_at=datetime.fromisoformat(members["used"]) if members["used"] else None,
        delivery=members["delivery"],
        codes_sent=members["codes"],
        number=members["number"],
        numbers=tuple(members.get("numbers", ())),
        error=error,
        note=note,
        wrong=wrong,
        end=End(members["end"]) if members["end"] else None,
        details=members.get("details", {}),  # an earlier release had none
        alike=tuple(members.get("alike", ())),
        sent=bool(members.get("sent", False)),
    )


def _session_members(session: PortalSession) -> list[Any]:
    owner, duties = owner_members(session.owner), duties_members(session.duties)
    return [session.id, session.token, owner, session.login, duties]


def _session_in(members: list[Any] | None) -> PortalSession | None:
    if members is None:
        return None
    number, token, owner, *more = members
    login = str(more[0]) if more else ""  # earlier releases kept neither this nor what staff may do
    duties = duties_in(more[1]) if len(more) > 1 else None
    return PortalSession(number, token, owner_in(owner), login, duties)
