"""Pages of long lists."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from bot.sandbox.clinic.api.call import Call

PAGE = " page-number page-size page-sort-column page-sort-descending"


class Page(NamedTuple):
    """Which part of a list was asked for, and in which order."""

    number: int
    size: int
    sort: int
    descending: bool

    def cut(self, rows: Sequence[Any]) -> list[Any]:
        """The rows on this page."""
        return list(rows[(self.number - 1) * self.size : self.number * self.size])

    def of(self, total: int, items: list[dict[str, Any]]) -> dict[str, Any]:
        """The page as the wire has it, of so many items in all."""
        return {
            "Items": items,
            "TotalCount": total,
            "CurrentPage": self.number,
            "PageSize": self.size,
            "SortColumn": self.sort,
            "SortDescending": self.descending,
        }


def page_of(call: Call, last_column: int = 0) -> Page:
    """The page that the call asks for; columns to sort by are numbered up to `last_column`."""
    params = call.params
    return Page(
        params.number("page-number", 1, low=1),
        params.number("page-size", 10, low=5, high=50),
        params.number("page-sort-column", 0, high=last_column),
        params.flag("page-sort-descending", default=False),
    )
