"""What a form of the sign-in carries, sealed: a name of its own, by which the browser that posts it is known again.

Bound to the link and of limited life, so that it needs no cookie and is the proof that a form was ours. Must never hold
anything of the sign-in itself. Short, and apart, as the seal is nobody else's business.
"""

from __future__ import annotations

import base64
import binascii
import json
import secrets
from datetime import datetime, timedelta
from typing import Final

from bot.crypto import Unsealable, Vault

LIFE: Final = timedelta(minutes=10)


class Forms:
    """Seals the names of forms, for one link each. What is now is told by the clock that replicas share."""

    def __init__(self, vault: Vault) -> None:
        self._box = vault.box("sign-in form")

    def fresh(self, token: str, now: datetime) -> str:
        """The hidden field of a form that is shown now, good for ten minutes and this link."""
        members = {"until": int((now + LIFE).timestamp()), "view": secrets.token_urlsafe(12)}
        return base64.urlsafe_b64encode(self._box.seal(json.dumps(members).encode(), token)).decode()

    def view_in(self, text: str, token: str, now: datetime) -> str:
        """The name of the form with this field; empty where it was not sealed for this link, or too long ago."""
        try:
            sealed = base64.b64decode(text.encode("ascii"), altchars=b"-_", validate=True)
            members = json.loads(self._box.open(sealed, token))
        except (binascii.Error, UnicodeEncodeError, Unsealable):
            return ""
        return str(members.get("view", "")) if now.timestamp() < members["until"] else ""
