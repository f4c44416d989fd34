"""Pagination: one page of a list, or all of it within reason.

Owns where a list ends. Must never loop without a bound, nor take a list that ends early for a whole one in silence.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from typing import Any, Final, TypeVar

from bot.portal.caller import Caller, listed
from bot.portal.envelope import Reply
from bot.portal.errors import Unreadable
from bot.portal.models.filters import LARGEST_PAGE, PageOf
from bot.portal.models.records import Page
from bot.portal.request import Call, spelled
from bot.portal.wire.fields import Wire, number_in

W = TypeVar("W", bound=Wire)
T = TypeVar("T")

MOST_PAGES: Final = 20

log = logging.getLogger(__name__)


async def one_page(caller: Caller, call: Call, model: type[W], page: PageOf, meant: Callable[[W], T]) -> Page[T]:
    """One page, each row as what it means. A list without pages is its own first and only one."""
    reply = await caller.reply(_turned_to(call, page))
    rows = caller.rows_of(reply, model)
    items = caller.understood(lambda: tuple(meant(row) for row in rows))
    number, size = max(page.number, 1), _size(reply, page.fitting)
    before = (number - 1) * size
    total = _total(reply) if isinstance(reply.result, dict) else before + len(items)
    return Page(items, number, total, last=_ends(reply, items, before + len(items), size))


async def all_pages(caller: Caller, call: Call, model: type[W]) -> tuple[W, ...]:
    """All pages, one after the other, as far as the bound; staff are told where more was left."""
    found: list[W] = []
    async for reply in _pages(caller, call):
        found += caller.rows_of(reply, model)
    return tuple(found)


async def readable_pages(caller: Caller, call: Call, model: type[W]) -> tuple[W, ...]:
    """All pages of a list to choose from: what cannot be read of it is left out, unless nothing can."""
    found: list[W] = []
    async for reply in _pages(caller, call):
        try:
            found += caller.readable_of(call, reply, model)
        except Unreadable:
            if not found:
                raise
            log.warning("portal %s: left out a page of %d rows", call.path, len(listed(reply)))
    return tuple(found)


async def _pages(caller: Caller, call: Call) -> AsyncIterator[Reply]:
    before: Sequence[Any] = ()
    found = 0
    for number in range(1, MOST_PAGES + 1):
        reply = await caller.reply(_turned_to(call, PageOf(number, LARGEST_PAGE)))
        call = call.with_session(reply.session)
        rows = listed(reply)
        if rows and rows == before:
            break
        found += len(rows)
        yield reply
        if _ends(reply, rows, found, _size(reply, LARGEST_PAGE)):
            return
        before = rows
    # Too many pages, or the same one again, from a portal that does not turn them.
    log.warning("portal %s: only %d rows were read, and there should be more", call.path, found)


def _turned_to(call: Call, page: PageOf) -> Call:
    return replace(call, params=call.params + spelled(page.params()))


def _ends(reply: Reply, rows: Sequence[Any], found: int, size: int) -> bool:
    """A total decides where there is one, else a page that is not full; a plain list is all there is."""
    if not rows or not isinstance(reply.result, dict):
        return True
    total = _total(reply)
    return found >= total if total is not None else len(rows) < size


def _total(reply: Reply) -> int | None:
    return number_in(reply.result.get("TotalCount")) if isinstance(reply.result, dict) else None


def _size(reply: Reply, asked: int) -> int:
    """The size the portal says it used, where that can be one."""
    told = number_in(reply.result.get("PageSize")) if isinstance(reply.result, dict) else None
    return told if told is not None and 0 < told <= asked else asked
