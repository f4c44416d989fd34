"""A row of the inbox says by its key what it is, and one file spells the keys."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.runtime import inbox
from bot.runtime.inbox import Kind, answers, attempt_of, kind_of

BOT = Path(__file__).resolve().parents[2] / "bot"
DUE = datetime(2026, 12, 1, 9, 30, tzinfo=UTC)

KEYS = {
    Kind.UPDATE: inbox.update_key(7),
    Kind.ALERT: inbox.alert_key(7, "HandedOver"),
    Kind.LOOK: inbox.look_key(1001, 7),
    Kind.ANSWER: inbox.answer_key(1001, 7, "me", 1),
    Kind.ALARM: inbox.alarm_key(1001, 7, DUE),
    Kind.OUTCOME: inbox.outcome_key(7, "Booked"),
    Kind.SIGNED_IN: inbox.signed_in_key("digest"),
    Kind.FORM: inbox.form_key("digest", "made"),
    Kind.TOLD: inbox.told_key(7, "Booked", 1001),
    Kind.MATCH: inbox.match_key("digest", "wrong"),
    Kind.DEAD_LINK: inbox.dead_link_key("digest"),
}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_row_says_what_it_is(kind: Kind) -> None:
    assert kind_of(KEYS[kind]) is kind


@pytest.mark.parametrize("key", ["", "remind:7", "tg2:7"])
def test_a_key_of_a_later_version_is_none_of_these(key: str) -> None:
    assert kind_of(key) is None


def test_news_names_its_attempt_and_nothing_else_does() -> None:
    assert attempt_of(KEYS[Kind.OUTCOME]) == 7
    assert [attempt_of(key) for kind, key in KEYS.items() if kind is not Kind.OUTCOME] == [None] * (len(Kind) - 1)
    assert attempt_of("attempt:seven:Booked") is None


def test_an_answer_belongs_to_one_question_of_one_chat() -> None:
    key = KEYS[Kind.ANSWER]
    assert answers(key, 1001, 7)
    assert not answers(key, 1001, 77)
    assert not answers(key, 100, 7)


def test_a_further_look_is_another_row_of_its_kind() -> None:
    first = KEYS[Kind.LOOK]
    further = inbox.next_look_key(first)
    assert further != first
    assert kind_of(further) is Kind.LOOK


def test_nobody_else_spells_a_key() -> None:
    spelled = re.compile(r'"(?:' + "|".join(map(re.escape, Kind)) + r"):")
    others = [path for path in sorted(BOT.rglob("*.py")) if "sandbox" not in path.parts and path.name != "inbox.py"]
    assert [str(path) for path in others if spelled.search(path.read_text())] == []
