"""Every public call says which call of the portal it makes, and none is missing."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import portal
from bot.portal import PatientPortal
from bot.portal.anonymous import AnonymousPortal
from bot.portal.sections.appointments import AppointmentCalls
from bot.portal.sections.auth import AuthCalls
from bot.portal.sections.booking import BookingCalls
from bot.portal.sections.finance import FinanceCalls, NotificationCalls
from bot.portal.sections.registration import RegistrationCalls
from bot.portal.sections.search import Search
from bot.portal.sections.staff import StaffCalls
from tests.portal.answers import ANSWERS

BOT = Path(portal.__file__).parents[1]
_NAMED = re.compile(r"(?:GET|POST) ([a-z-]+/[a-z0-9-]+)")
_BESIDE = {"aclose", "answer", "answer_newcomer"}
_SECTIONS = (
    AppointmentCalls,
    AuthCalls,
    BookingCalls,
    FinanceCalls,
    NotificationCalls,
    RegistrationCalls,
    Search,
    StaffCalls,
)

Call = tuple[str, Callable[..., Any]]
CALLS: list[Call] = [
    (f"{owner.__name__}.{name}", method)
    for owner in (PatientPortal, AnonymousPortal, *_SECTIONS)
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


def imported() -> Iterator[tuple[str, str]]:
    """What the bot imports of the portal's client: the module, and the name."""
    for path in BOT.rglob("*.py"):
        if path.relative_to(BOT).parts[0] not in ("portal", "sandbox"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and f"{node.module}.".startswith("bot.portal."):
                    yield from ((str(node.module), name.name) for name in node.names)


def test_the_face_hands_out_what_the_bot_imports_and_nobody_goes_past_it() -> None:
    assert {module for module, _ in imported()} == {"bot.portal"}
    assert {name for _, name in imported()} == set(portal.__all__)
