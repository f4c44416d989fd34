"""The mark of whose a session is: the same person is told again, and nobody is taken for somebody else."""

from __future__ import annotations

import pytest

from bot.crypto import Vault
from bot.portal import Person, PortalSession
from bot.portal.models.marks import is_same_person, mark_of

VAULT = Vault("demo secret")
EMAIL = "amelia@patients.example"
AMELIA = Person(7, "Ms", "Amelia", "Hart", email="family@patients.example")
SON = Person(8, "Mr", "Noah", "Hart", email="family@patients.example")


def mark(session: str, owner: Person | None = None, login: str = "") -> str:
    return mark_of(VAULT, PortalSession(session, "token", owner, login))


SAME = {
    "the very session": (mark("s"), mark("s", AMELIA, EMAIL)),
    "signed in anew": (mark("s", AMELIA, EMAIL), mark("t", AMELIA, EMAIL)),
    "by another address": (mark("s", AMELIA, EMAIL), mark("t", AMELIA, "other@patients.example")),
    "a key spelled otherwise": (mark("s", AMELIA), mark("t", Person("007"))),
    "only the address is known": (mark("s", None, EMAIL), mark("t", None, f" {EMAIL.upper()}")),
    "the key is known only afterwards": (mark("s", None, EMAIL), mark("t", AMELIA, EMAIL)),
}
NOT_TOLD = {
    "another person": (mark("s", AMELIA, EMAIL), mark("t", SON, "noah@patients.example")),
    "another person, whose records share an address": (mark("s", AMELIA), mark("t", SON)),
    "another key behind the same address": (mark("s", AMELIA, EMAIL), mark("t", SON, EMAIL)),
    "nothing is known of the one": (mark("s"), mark("t", AMELIA, EMAIL)),
    "nothing is known of either": (mark("s"), mark("t")),
    "an earlier release kept no mark": ("", mark("t", AMELIA, EMAIL)),
    "a key on one side, an address on the other": (mark("s", AMELIA), mark("t", None, EMAIL)),
}


@pytest.mark.parametrize("how", SAME)
def test_the_same_person_is_told_again(how: str) -> None:
    one, other = SAME[how]
    assert is_same_person(one, other)
    assert is_same_person(other, one)


@pytest.mark.parametrize("how", NOT_TOLD)
def test_who_may_be_somebody_else_is_not_the_same(how: str) -> None:
    one, other = NOT_TOLD[how]
    assert not is_same_person(one, other)
    assert not is_same_person(other, one)


def test_a_mark_names_nobody_and_is_of_no_use_without_the_secret() -> None:
    written = mark("aB+c/d9==", AMELIA, EMAIL)
    assert not any(part in written for part in ("aB+c", "amelia", "7 "))
    assert written != mark_of(Vault("another secret"), PortalSession("aB+c/d9==", "token", AMELIA, EMAIL))
