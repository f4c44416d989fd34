"""`clinic-bot understand`: what a text is taken to mean, for a person and as JSON lines."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.cli import understand
from bot.cli.parser import parser

SUNDAY = datetime(2026, 11, 22, 10)  # noqa: DTZ001 - wall clock at the clinic
BEGIN, END = "Monday 23 November 2026", "Sunday 29 November 2026"
NAMES = ("--place", "Camden", "--place", "Richmond", "--clinician", "Dr Anita Patel", "--type", "GP consultation")


def explained(text: str, *options: str) -> list[str]:
    """The lines for a person, with one space for many."""
    arguments = parser().parse_args(["understand", *options, *text.split()])
    return [" ".join(line.split()) for line in understand.lines(arguments, (), lambda: SUNDAY)]


def answered(*lines: bytes) -> list[dict[str, Any]]:
    """The answers to JSON lines."""
    arguments = parser().parse_args(["understand", "--json"])
    return [json.loads(line) for line in understand.lines(arguments, lines, lambda: SUNDAY)]


def question(text: str, **more: Any) -> bytes:
    return json.dumps({"text": text, "now": SUNDAY.isoformat(), **more}).encode() + b"\n"


def test_a_day_and_hours_in_a_few_plain_lines() -> None:
    assert explained("tuesday week after 4") == [
        "said at Sunday 22 November 2026, 10:00",
        "day Tuesday 1 December 2026",
        "time from 16:00",
    ]


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("dr patel at camden", ["place Camden", "clinician Dr Anita Patel"]),
        ("gp consultation asap anywhere", ["when as soon as possible", "type GP consultation", "place any"]),
        ("a female doctor at half past two", ["time at 14:30", "clinician a female clinician"]),
        ("10-12 next week", [f"days from {BEGIN} to {END}", "time from 10:00 and before 12:00"]),
        ("before 9", ["time before 09:00"]),
        ("xyzzy", ["understood nothing"]),
        ("5/6", ["asked back day (ambiguous): '5/6': Thursday 6 May 2027 or Saturday 5 June 2027?"]),
        ("31 february", ["asked back day (impossible): '31 february'"]),
    ],
)  # fmt: skip
def test_each_part_has_its_line(text: str, lines: list[str]) -> None:
    assert explained(text, *NAMES)[1:] == lines


def test_the_moment_can_be_given() -> None:
    assert explained("tomorrow", "--now", "2026-12-31T23:00")[1:] == ["day Friday 1 January 2027"]


def test_a_moment_that_is_none_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        parser().parse_args(["understand", "--now", "soon", "tomorrow"])
    assert exit_.value.code == 2
    assert "a moment is written like 2026-11-22T10:00" in capsys.readouterr().err


def test_json_holds_one_day_and_one_time_where_one_is_meant() -> None:
    asked = question("gp at camden on the 24th at 4pm", places=["Camden"], types=["GP"], clinicians=[])
    both: dict[str, Any] = {
        "day": "2026-11-24",
        "time": "16:00",
        "place": "Camden",
        "type": "GP",
        "doubts": [],
        "denied": [],
    }
    neither: dict[str, Any] = {"day": None, "time": None, "place": None, "type": None, "doubts": [], "denied": []}
    first, second = answered(asked, question("next week after 4"), b"\n")
    assert [{key: one[key] for key in both} for one in (first, second)] == [both, neither]


def test_json_holds_the_days_and_the_hours_that_are_meant() -> None:
    (one,) = answered(question("mondays or thursdays in december after 4, as soon as possible"))
    assert one["days"] == {"first": "2026-12-01", "last": "2026-12-31", "weekdays": [0, 3]}
    assert one["hours"] == {"from": "16:00", "to": None, "exact": False}
    assert (one["soonest"], one["denied"], one["intent"]) == (True, [], None)


def test_json_tells_that_any_time_will_do_from_nothing_being_said() -> None:
    any_time, nothing = answered(question("retired now, so any time"), question("hello"))
    assert (any_time["anytime"], any_time["days"], any_time["hours"]) == (True, None, None)
    assert not nothing["anytime"]


def test_json_holds_the_readings_of_what_would_be_asked_back() -> None:
    (one,) = answered(question("5/6 at half 9 or 10"))
    assert one["asked_back"] == [
        {"about": "day", "reason": "ambiguous", "candidates": ["2027-05-06", "2027-06-05"]},
        {"about": "time", "reason": "ambiguous", "candidates": ["09:30", "10:00"]},
    ]
    assert (one["days"], one["hours"]) == (None, None)


def test_json_names_what_would_be_asked_back() -> None:
    assert answered(question("5/6 at half 9"))[0]["doubts"] == ["day"]
    assert answered(question("I need to cancel my appointment on Monday"))[0]["intent"] == "cancel"


def test_json_names_what_is_denied() -> None:
    asked = question("not gp, not at camden, no fridays and not a man", places=["Camden"], types=["GP"], clinicians=[])
    assert answered(asked)[0]["denied"] == ["sex:male", "place:Camden", "type:GP", "weekday:4"]


def test_json_names_days_and_hours_that_are_denied() -> None:
    asked = question("not the 24th, not from 1 to 3 December and not at 9")
    assert answered(asked)[0]["denied"] == ["day:2026-11-24", "days:2026-12-01..2026-12-03", "time:09:00"]


def test_the_holidays_of_another_part_can_be_kept() -> None:
    asked = ("in one working day", "--now", "2026-12-31T10:00")
    assert explained(*asked)[1:] == ["day Monday 4 January 2027"]
    assert explained(*asked, "--holidays", "GB-SCT")[1:] == ["day Tuesday 5 January 2027"]
    assert explained(*asked)[1:] == ["day Monday 4 January 2027"]


def test_holidays_of_nowhere_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["understand", "--holidays", "GB-XXX", "tomorrow"])
    assert "holidays are named by a country and its part, such as GB-SCT" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"tomorrow", "Invalid JSON"),
        (b'{"text": 3, "now": "2026-11-22T10:00:00"}', "text: Input should be a valid string"),
        (b'{"text": "a"}', "now: Field required"),
        (b"\xff\xfe", "Invalid JSON"),
    ],
    ids=["no JSON", "no text", "no moment", "no UTF-8"],
)
def test_a_malformed_line_is_named_by_its_number(line: bytes, why: str) -> None:
    with pytest.raises(understand.MalformedLine, match=f"^line 3 cannot be used: {why}"):
        answered(question("tomorrow"), b"  \n", line)


def test_as_a_program_it_answers_what_it_can_and_fails_in_one_line(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "bot", "understand", "--json"],
        input=question("tomorrow") + b"?\n",
        capture_output=True,
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).resolve().parents[2]), "UPDATES": "nonsense"},
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert json.loads(done.stdout)["day"] == "2026-11-23"
    assert done.stderr.startswith(b"clinic-bot: line 2 cannot be used: Invalid JSON")
    assert done.stderr.count(b"\n") == 1


def test_what_is_denied_is_explained() -> None:
    assert "denied sex:male" in explained("not a man")
