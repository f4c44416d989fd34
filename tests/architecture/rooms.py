"""The rooms of a folder (its modules and subfolders) and the arrows between them, read from the imports.

`make diagram ARGS=imports` prints the counts; `test_rooms.py` holds them.
"""

from __future__ import annotations

from functools import cache
from itertools import permutations

import grimp

MOST = {
    "conversations": 70,
    "conversations.understanding": 30,
    "bot.runtime": 55,
    "bot.portal": 50,
    "bot.store": 52,
}
"""The most arrows that a folder may have."""


@cache
def graph() -> grimp.ImportGraph:
    """Every import of the product."""
    return grimp.build_graph("bot", "conversations", cache_dir=None)


def rooms(folder: str) -> list[str]:
    """What lies directly in a folder."""
    return sorted(graph().find_children(folder))


@cache
def arrows(folder: str) -> set[tuple[str, str]]:
    """The pairs of rooms of which the first imports something of the second."""
    return {
        (one, other)
        for one, other in permutations(rooms(folder), 2)
        if graph().direct_import_exists(importer=one, imported=other, as_packages=True)
    }


def circle(folder: str) -> set[str]:
    """The rooms that import each other in a circle, with what lies between: empty where there is an order."""
    left = set(rooms(folder))
    while ends := {room for room in left if not any((room, other) in arrows(folder) for other in left)}:
        left -= ends
    return left


def printed() -> str:
    """A line a folder."""
    return "\n".join(
        f"{folder}: {len(rooms(folder))} rooms, {len(arrows(folder))} arrows (at most {most})"
        for folder, most in MOST.items()
    )


if __name__ == "__main__":
    print(printed())  # noqa: T201 - that is what it is for
