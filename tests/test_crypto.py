"""What is sealed opens for its own purpose, context and secret, and for nothing else."""

from __future__ import annotations

import pytest

from bot.crypto import Unsealable, Vault

VAULT = Vault("an obviously fake demo secret")


def test_what_was_sealed_opens_again() -> None:
    box = VAULT.box("sessions")
    assert box.open(box.seal(b"content", "user 7"), "user 7") == b"content"


def test_the_same_content_never_looks_the_same() -> None:
    box = VAULT.box("sessions")
    assert box.seal(b"content", "user 7") != box.seal(b"content", "user 7")
    assert b"content" not in box.seal(b"content", "user 7")


@pytest.mark.parametrize(
    ("vault", "purpose", "context"),
    [
        (VAULT, "sessions", "user 8"),
        (VAULT, "forms", "user 7"),
        (Vault("another obviously fake demo secret"), "sessions", "user 7"),
    ],
)
def test_nothing_opens_for_another_person_purpose_or_secret(vault: Vault, purpose: str, context: str) -> None:
    sealed = VAULT.box("sessions").seal(b"content", "user 7")
    with pytest.raises(Unsealable):
        vault.box(purpose).open(sealed, context)


def test_a_seal_that_was_touched_anywhere_is_broken() -> None:
    box = VAULT.box("sessions")
    sealed = box.seal(b"content", "")
    for at in range(len(sealed)):
        touched = sealed[:at] + bytes([sealed[at] ^ 1]) + sealed[at + 1 :]
        with pytest.raises(Unsealable):
            box.open(touched, "")


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"\x01" + bytes(12), b"\x01" + bytes(13), b"plain text, long enough"])
def test_what_is_no_seal_does_not_open(sealed: bytes) -> None:
    with pytest.raises(Unsealable):
        VAULT.box("sessions").open(sealed, "")


def test_hashes_and_derived_secrets_differ_by_purpose_and_secret_and_stay_the_same() -> None:
    other = Vault("another obviously fake demo secret")
    hashes = {
        VAULT.digest("7"),
        VAULT.alias(7),
        VAULT.derived("webhook"),
        VAULT.derived("7"),
        other.digest("7"),
        other.alias(7),
        other.derived("webhook"),
    }
    assert len(hashes) == 7
    again = Vault("an obviously fake demo secret")
    assert (again.digest("7"), again.alias(7)) == (VAULT.digest("7"), VAULT.alias(7))
    assert len(VAULT.derived("webhook")) == 64


def test_an_empty_secret_is_none() -> None:
    with pytest.raises(ValueError, match="empty"):
        Vault("")


def test_the_secret_is_in_no_repr() -> None:
    assert "fake" not in repr(VAULT)
