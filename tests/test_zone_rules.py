"""Zones are read by the newest rules at hand, the machine's or those that come along."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import tzdata

from bot.zone_rules import IN_USE, OURS

ROOT = Path(__file__).resolve().parents[1]
ASK = """
import json, zoneinfo
from datetime import datetime
import bot
from bot.zone_rules import IN_USE
london = datetime(2026, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/London")).utcoffset()
print(json.dumps({"used": IN_USE.used, "machines": IN_USE.machines, "said": str(IN_USE), "london": london.seconds}))
"""


def asked(folder: Path, version: str | None) -> dict[str, Any]:
    """What a process uses whose machine has rules of this version, by which London keeps the time of Tokyo."""
    (folder / "Europe").mkdir()
    tokyo = Path(tzdata.__file__).parent / "zoneinfo" / "Asia" / "Tokyo"
    (folder / "Europe" / "London").write_bytes(tokyo.read_bytes())
    if version is not None:
        (folder / "tzdata.zi").write_text(version, encoding="ascii")
    told = {"PYTHONTZPATH": str(folder), "PYTHONPATH": str(ROOT)}
    ended = subprocess.run([sys.executable, "-c", ASK], env=told, capture_output=True, check=True)  # noqa: S603 - ours
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


@pytest.mark.parametrize("version", ["# version 2025b\n", "# version 2025b-dirty\n", "nonsense\n", "", None])
def test_those_that_come_along_are_taken_where_the_machines_are_older_or_do_not_say(
    tmp_path: Path, version: str | None
) -> None:
    found = asked(tmp_path, version)
    assert (found["used"], found["london"]) == (OURS, 3600)
    assert OURS in found["said"]


def test_the_machines_are_taken_where_they_are_newer(tmp_path: Path) -> None:
    found = asked(tmp_path, "# version 2099a\n# This is a comment\n")
    assert (found["used"], found["london"]) == ("2099a", 9 * 3600)
    assert found["said"] == f"2099a (the machine's; the package tzdata has {OURS})"


def test_this_process_has_made_its_choice() -> None:
    assert max(IN_USE.machines, OURS) == IN_USE.used
