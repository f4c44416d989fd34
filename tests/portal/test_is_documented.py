"""Every public call says which call of the portal it makes, and none is missing."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

from bot.portal import AnonymousPortal, PatientPortal
from tests.portal.answers import ANSWERS

_NAMED = re.compile(r"(?:GET|POST) ([a-z-]+/[a-z0-9-]+)")
_BESIDE = {"aclose", "answer"}

Call = tuple[str, Callable[..., Any]]
CALLS: list[Call] = [
    (f"{owner.__name__}.{name}", method)
    for owner in (PatientPortal, AnonymousPortal)
    for name, method in inspect.getmembers(owner, inspect.iscoroutinefunction)
    if not name.startswith("_") and name not in _BESIDE
]


@pytest.mark.parametrize("call", [method for _, method in CALLS], ids=[name for name, _ in CALLS])
def test_a_public_call_names_the_portals(call: Callable[..., Any]) -> None:
    assert set(_NAMED.findall(call.__doc__ or "")) <= set(ANSWERS)
    assert _NAMED.search(call.__doc__ or "")


def test_no_call_of_the_portal_is_missing() -> None:
    named = {path for _, method in CALLS for path in _NAMED.findall(method.__doc__ or "")}
    assert named == set(ANSWERS)
