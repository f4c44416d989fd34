"""Pagination: one page of a list, or all of it within reason.

Owns where a list ends. Must never loop without a bound, nor take a list that ends early for a whole one in silence.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Generic, TypeVar

from bot import logs
from bot.portal.caller import Caller, Reply, listed
from bot.portal.errors import PortalError, SignInNeeded, Unreadable
from bot.portal.models.filters import LARGEST_PAGE, PageOf
from bot.portal.models.records import Page
from bot.portal.request import Call, spelled
from bot.portal.wire.fields import Wire, number_in
from conversations.clinic.model import Key

W = TypeVar("W", bound=Wire)
T = TypeVar("T")

MOST_PAGES: Final = 20
_PAGING: Final = re.compile("total|count|page", re.IGNORECASE)
"""Members beside `Items` by which a page is told from a list that is merely wrapped."""


async def one_page(caller: Caller, call: Call, model: type[W], page: PageOf, meant: Callable[[W], T]) -> Page[T]:
    """Read one page, each row as what it means. A list without pages is its own first and only one.

    Raises `Unreadable` where one row cannot be read.
    """
    reply = await caller.reply(_turned_to(call, page))
    rows = caller.rows_of(reply, model)
    items = caller.understood(lambda: tuple(meant(row) for row in rows))
    number, size = max(page.number, 1), _size(reply, page.fitting)
    before = (number - 1) * size
    total = _total(reply) if isinstance(reply.result, dict) else before + len(items)
    return Page(items, number, total, last=_ends(reply, items, before + len(items), size))


@dataclass(frozen=True, slots=True)
class Listing(Generic[W]):
    """What was read of a list. `complete`: the portal's answers prove that this is all of it."""

    rows: tuple[W, ...]
    complete: bool


async def whole_list(
    caller: Caller, call: Call, model: type[W], key: Callable[[W], Key], *, in_pages: bool = False
) -> Listing[W]:
    """Read a whole list and say whether it is complete. Where it comes as a page, up to 20 pages are asked for.

    `in_pages`: they are from the start, for the call is known to have them.
    """
    first = 1 if in_pages else 0
    found: list[W] = []
    keys: set[str] = set()
    totals: set[int | None] = set()
    for number in range(first, MOST_PAGES + 1):
        reply = await _page(caller, call, number) if number > first else await caller.reply(_numbered(call, number))
        if reply is None:
            break
        call = call.with_session(reply.session)
        news = [row for row in caller.rows_of(reply, model) if str(key(row)) not in keys]
        found += news
        keys |= {str(key(row)) for row in news}
        totals.add(_total(reply))
        steady = len(totals) == 1  # else it changed while it was read
        if steady and _proves(reply, len(keys), unpaged=number == 0, turned=number > 1):
            return Listing(tuple(found), complete=True)
        if not isinstance(reply.result, dict) or (number > 1 and not news):
            break
    logs.event("rows_may_be_missing", logs.WARNING, call=call.path, read=len(found))
    return Listing(tuple(found), complete=False)


async def readable_pages(caller: Caller, call: Call, model: type[W]) -> tuple[W, ...]:
    """Read all pages (up to 20) of a list to choose from, without the rows that cannot be read.

    Raises `Unreadable` where nothing of a page can be read, and nothing was read before it.
    """
    found: list[W] = []
    async for reply in _pages(caller, call):
        try:
            found += caller.readable_of(call, reply, model)
        except Unreadable:
            if not found:
                raise
            logs.event("page_left_out", logs.WARNING, call=call.path, rows=len(listed(reply)))
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
    logs.event("rows_missing", logs.WARNING, call=call.path, read=found)


async def _page(caller: Caller, call: Call, number: int) -> Reply | None:
    """A page after what came first; None where there is no having it. Raises `SignInNeeded`."""
    try:
        return await caller.reply(_numbered(call, number))
    except SignInNeeded:
        raise
    except PortalError as error:
        logs.event("no_such_page", call=call.path, page=number, why=str(error))
        return None


def _numbered(call: Call, number: int) -> Call:
    """Page `number`; 0 is the call as it is."""
    return _turned_to(call, PageOf(number, LARGEST_PAGE)) if number else call


def _proves(reply: Reply, found: int, *, unpaged: bool, turned: bool) -> bool:
    """Whether the `found` rows so far are all: a list is, and a page where its total says so or nothing follows it.

    Nothing at all, a page without a list and a row that is none prove nothing.
    """
    result = reply.result
    wrapped = isinstance(result, dict)
    rows = result.get("Items") if wrapped else result
    a_list = unpaged and not (wrapped and any(map(_PAGING.search, result)))
    if rows is None:
        return a_list and wrapped
    if not isinstance(rows, list) or None in rows:
        return False
    total = _total(reply)
    return total == found if total is not None else a_list or (turned and not rows)


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
