"""`clinic-bot link`: what stands on a poster, as a link and as a picture that a telephone reads."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bot.cli import link, parser
from bot.errors import Unusable

ADDRESS = "https://t.me/clinic_bot?start=AbCdEf0123456789_-AbCd"


def test_a_code_is_drawn_as_a_picture_or_a_drawing(tmp_path: Path) -> None:
    link.draw(ADDRESS, tmp_path / "poster.png")
    link.draw(ADDRESS, tmp_path / "poster.svg")
    assert (tmp_path / "poster.png").read_bytes().startswith(b"\x89PNG")
    assert ET.parse(tmp_path / "poster.svg").getroot().tag.endswith("svg")  # noqa: S314 - drawn just now


def test_where_nothing_can_be_written_it_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match="cannot be written"):
        link.draw(ADDRESS, tmp_path / "nowhere" / "poster.png")


@pytest.mark.parametrize(
    "line", [["--qr", "poster.gif"], ["--days", "0"], ["--days", "many"], ["--days", "3651"], ["--kind", "gp"]]
)
def test_a_line_that_cannot_be_meant_is_refused(line: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser.main(["link", "--type", "gp", *line])
    assert ended.value.code == 2


def test_a_link_to_nothing_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parser.main(["link"])
    assert (ended.value.code, capsys.readouterr().err) == (
        1,
        "clinic-bot: a link leads somewhere: name a type, a site or a recall\n",
    )
