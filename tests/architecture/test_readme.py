"""What README and handbook promise is there: the diagram is the code's; each setting, folder and picture exists."""

from __future__ import annotations

import re
from pathlib import Path

from bot.settings import Settings
from conversations.machine.diagram import leaping, mermaid

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text()
DEVELOPERS = (ROOT / "docs" / "pages" / "developers.md").read_text()


def test_the_diagram_is_the_one_that_the_code_draws() -> None:
    assert f"```mermaid\n{mermaid()}\n```" in DEVELOPERS, "run `make diagram` and put what it prints into developers.md"
    assert f"```\n{leaping()}\n```" in DEVELOPERS


def test_every_folder_and_picture_that_they_name_is_there() -> None:
    named = re.findall(r"`((?:bot|conversations|tests|docs)/[\w/.]*)`", README + DEVELOPERS)
    named += re.findall(r"\]\(([\w./-]+)\)", README)
    assert len(named) > 20
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_every_setting_is_in_the_example() -> None:
    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^#?([A-Z_]+)=", example, re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}
