"""How a story of the core is told: set up, told and cleared away in one go, with one report.

It has no files, no logs and no loop, and there are sixteen thousand of them: what pytest does around each phase of each
takes as long as the stories of a whole flow. What a story asks for by a mark is told the usual way. A failure is
reported as any other, with what was expected and its traceback. Stands alone, as a folder's conftest takes it.
"""

from __future__ import annotations

import inspect

import pytest

CORE = "tests/conversations/"
"""Where the stories of the core are: whoever asks pytest for others in the same run has them told the usual way."""

BY_THEMSELVES = frozenset({"parametrize"})
"""Marks that have done all they do once the stories are collected."""


def is_plain(item: pytest.Item) -> bool:
    """Whether it is a function that wants nothing but its fixtures."""
    return (
        item.nodeid.startswith(CORE)
        and type(item) is pytest.Function
        and "tmp_path" not in item.fixturenames
        and not inspect.iscoroutinefunction(item.function)
        and all(mark.name in BY_THEMSELVES for mark in item.iter_markers())
    )


def tell(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """All three phases, of which the last is gone through whatever the others come to."""
    at_work = item.session._setupstate
    try:
        at_work.setup(item)
        item.runtest()
    finally:
        at_work.teardown_exact(nextitem)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    if not is_plain(item) or item.config.getoption("setupshow") or item.config.getoption("usepdb"):
        return None
    call = pytest.CallInfo.from_call(lambda: tell(item, nextitem), when="call")
    item.ihook.pytest_runtest_logreport(report=item.ihook.pytest_runtest_makereport(item=item, call=call))
    return True
