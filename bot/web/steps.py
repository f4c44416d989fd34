"""What the steps of signing in share, sealed into the form.

Owns the hidden field. It is encrypted, bound to the link and of limited life, so it needs no cookie and is the proof
that a form was ours. Must never hold a password or a code.
"""

from __future__ import annotations

import base64
import binascii
import json
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.clock import Clock
from bot.portal import PortalSession
from bot.runtime.sessions import owner_in, owner_members
from bot.runtime.vault import Unsealable, Vault

LIFE = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Step:
    """Where a sign-in stands. `proven`: Telegram's word was fresh once. With a session, its code is waited for.

    `whose` is what the user of the link is called.
    """

    proven: bool = False
    session: PortalSession | None = field(default=None, repr=False)
    idle_seconds: int | None = None
    delivery: str = ""
    codes_sent: int = 0
    whose: str = field(default="", repr=False)


class Steps:
    """Seals steps for one link each."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._box = vault.box("sign-in form")
        self._clock = clock

    def sealed(self, step: Step, token: str) -> str:
        """The step as a form field, good for ten minutes and this link."""
        members = {
            "until": int((self._clock.now() + LIFE).timestamp()),
            "proven": step.proven,
            "session": None if step.session is None else [step.session.id, step.session.token],
            "owner": None if step.session is None else owner_members(step.session.owner),
            "idle": step.idle_seconds,
            "delivery": step.delivery,
            "codes": step.codes_sent,
            "whose": step.whose,
        }
        return base64.urlsafe_b64encode(self._box.seal(json.dumps(members).encode(), token)).decode()

    def opened(self, text: str, token: str) -> Step | None:
        """The step that was sealed for this link, or None where it was not, or too long ago."""
        try:
            sealed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
            members = json.loads(self._box.open(sealed, token))
        except (binascii.Error, UnicodeEncodeError, Unsealable):
            return None
        if self._clock.now().timestamp() >= members["until"]:
            return None
        session = _session_in(members)
        sent, whose = members["codes"], members.get("whose", "")  # a form may be older than this release
        return Step(members["proven"], session, members["idle"], members["delivery"], sent, whose)


def _session_in(members: dict[str, Any]) -> PortalSession | None:
    """The session that waits for its code. A form of an earlier release does not say whose it is."""
    if members["session"] is None:
        return None
    number, token = members["session"]
    return PortalSession(number, token, owner=owner_in(members.get("owner")))
