"""Cryptography: what is kept secret at rest, and what may be shown instead of a secret.

Owns every key, each derived from the one `SECRET_KEY` for one purpose only: sealing, hashing tokens, naming chats in
logs. Must never hand a key out, nor open what was sealed for another purpose or another person.
"""

from __future__ import annotations

import hashlib
import hmac
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_VERSION: Final = b"\x01"
_NONCE: Final = 12


class Unsealable(Exception):  # noqa: N818 - says what the box is
    """The seal is broken, or made with another key, for another purpose or in another context."""


class Box:
    """Seals for one purpose: AES-256-GCM. `context` is not kept in the seal, but it must be the same to open it."""

    __slots__ = ("_cipher",)

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, content: bytes, context: str) -> bytes:
        """The content, unreadable, and bound to its context."""
        nonce = os.urandom(_NONCE)
        return _VERSION + nonce + self._cipher.encrypt(nonce, content, _VERSION + context.encode())

    def open(self, sealed: bytes, context: str) -> bytes:
        """What was sealed in this context. Raises `Unsealable`."""
        head = len(_VERSION) + _NONCE
        if sealed[: len(_VERSION)] != _VERSION or len(sealed) <= head:
            raise Unsealable("not a seal of this version")
        try:
            nonce = sealed[len(_VERSION) : head]
            return self._cipher.decrypt(nonce, sealed[head:], _VERSION + context.encode())
        except InvalidTag as error:
            raise Unsealable("the seal is broken") from error


class Vault:
    """The keys of this installation."""

    __slots__ = ("_secret",)

    def __init__(self, secret: str) -> None:
        if not secret:
            raise ValueError("the secret key is empty")
        self._secret = secret.encode()

    def __repr__(self) -> str:
        return "Vault()"

    def box(self, purpose: str) -> Box:
        """The box for this purpose; what one box sealed no other opens."""
        return Box(self._key(f"box {purpose}"))

    def digest(self, token: str) -> str:
        """What is kept of a one-use token, so that the store alone opens no door."""
        return self._hash("token", token)

    def alias(self, chat: int) -> str:
        """The name of a chat in logs: the same every time, and of no use to anybody without the secret."""
        return self._hash("alias", str(chat))[:12]

    def mark(self, kind: str, text: str) -> str:
        """What tells a thing of this kind again, and names it to nobody without the secret."""
        return self._hash(f"mark {kind}", text)

    def derived(self, purpose: str) -> str:
        """A secret of its own for an outside party, such as the one Telegram's webhook calls carry."""
        return self._key(f"derived {purpose}").hex()

    def _hash(self, purpose: str, text: str) -> str:
        return hmac.new(self._key(f"hash {purpose}"), text.encode(), hashlib.sha256).hexdigest()

    def _key(self, purpose: str) -> bytes:
        return HKDF(algorithm=SHA256(), length=32, salt=None, info=f"clinic-bot/{purpose}".encode()).derive(
            self._secret
        )
