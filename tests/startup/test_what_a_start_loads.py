"""What `clinic-bot run` loads before it asks for updates: nothing that a tap does not need at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

LATER = (
    "alembic",
    "babel.messages",
    "bot.sandbox",
    "bot.web",
    "conversations.text.remarks.yes_and_no",
    "holidays",
    "httpcore",
    "icalendar",
    "jinja2",
    "phonenumbers",
    "psycopg",
    "starlette",
    "uvicorn",
)


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    """The modules that are there when the command begins."""
    program = "import json, sys; import bot.__main__, bot.cli.parser, bot.cli.run; print(json.dumps([*sys.modules]))"
    made = subprocess.run(  # noqa: S603 - this very program
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True, timeout=120
    )
    return set(json.loads(made.stdout))


@pytest.mark.parametrize("name", LATER)
def test_what_is_needed_later_is_loaded_later(name: str, loaded: set[str]) -> None:
    assert "bot.app" in loaded
    assert name not in loaded
