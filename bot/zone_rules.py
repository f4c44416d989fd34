"""The rules of time zones: the newest that are at hand, the machine's or those that come along.

Python prefers the machine's. Where those are of an older year than the package's, whole countries are an hour off: a
government decides, the package follows in weeks, and a machine in years. Apart, and short, as it has to be read before
the first zone is.
"""

from __future__ import annotations

import zoneinfo
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Final

import tzdata

OURS: Final = tzdata.IANA_VERSION
"""The year and the letter of the rules that come along, such as 2026f."""

ODD: Final = frozenset({"Factory", "localtime", "posixrules"})
"""What is no place: it stands among the zones, and means something else on each machine."""

FIRST_LINE: Final = "# version "


@dataclass(frozen=True, slots=True)
class Rules:
    """What is in use, and what the machine has; empty where that says nothing of itself."""

    used: str
    machines: str

    def __str__(self) -> str:
        if self.used != OURS:
            return f"{self.used} (the machine's; the package tzdata has {OURS})"
        return f"{self.used} (the package tzdata's; the machine has {self.machines or 'none, or does not say which'})"


def take_newest() -> Rules:
    """Have every zone from here on read by the newest rules at hand."""
    machines = _of_the_machine(zoneinfo.TZPATH)
    if machines > OURS:
        return Rules(machines, machines)
    zoneinfo.reset_tzpath(to=())
    zoneinfo.ZoneInfo.clear_cache()
    return Rules(OURS, machines)


def _of_the_machine(folders: tuple[str, ...]) -> str:
    """The version of the first folder that there is, which is the one that is read; empty where it does not say."""
    for folder in map(Path, folders):
        if folder.is_dir():
            return _version(folder)
    return ""


def _version(folder: Path) -> str:
    try:
        with (folder / "tzdata.zi").open(encoding="ascii") as rules:
            line = rules.readline(40)
    except (OSError, UnicodeDecodeError):
        return ""
    return line.removeprefix(FIRST_LINE).strip() if line.startswith(FIRST_LINE) else ""


def is_zone(name: str) -> bool:
    """Whether this is a zone of the rules: a place or a name of a time, by its exact spelling."""
    return name in _zones() and name not in ODD


@cache
def _zones() -> frozenset[str]:
    return frozenset(files(tzdata).joinpath("zones").read_text(encoding="utf-8").split())


IN_USE: Final = take_newest()
"""The rules by which every zone of this process is read."""
