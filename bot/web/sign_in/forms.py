"""What a form of the sign-in carries, sealed: a name of its own, by which the browser that posts it is known again.

Bound to the link and of limited life, so that it needs no cookie and is the proof that a form was ours. Must never hold
anything of the sign-in itself.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from datetime import timedelta
from typing import Final

from bot.clock import Clock
from bot.crypto import Unsealable, Vault

LIFE: Final = timedelta(minutes=10)


class Forms:
    """Seals the names of forms, for one link each."""

    def __init__(self, vault: Vault, clock: Clock) -> None:
        self._box = vault.box("sign-in form")
        self._clock = clock

    def fresh(self, token: str) -> str:
        """The hidden field of a form that is shown now, good for ten minutes and this link."""
        members = {"until": int((self._clock.now() + LIFE).timestamp()), "view": secrets.token_urlsafe(12)}
        return base64.urlsafe_b64encode(self._box.seal(json.dumps(members).encode(), token)).decode()

    def view_in(self, text: str, token: str) -> str:
        """The name of the form with this field; empty where it was not sealed for this link, or too long ago."""
        try:
            sealed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
            members = json.loads(self._box.open(sealed, token))
        except (binascii.Error, UnicodeEncodeError, Unsealable):
            return ""
        return str(members.get("view", "")) if self._clock.now().timestamp() < members["until"] else ""
