"""What was written here is not read again; what somebody else wrote is."""

from __future__ import annotations

from dataclasses import replace

from bot.runtime.codec import dump_conversation
from bot.runtime.recent import Recent
from conversations import Conversation

ONE, TWO = Conversation(serial=1), Conversation(serial=2)


def test_what_comes_back_as_it_was_written_is_the_same_object() -> None:
    recent = Recent()
    body = recent.dump(ONE)
    assert body == dump_conversation(ONE)
    assert recent.load(str(body)) is ONE


def test_what_somebody_else_wrote_meanwhile_is_read() -> None:
    recent = Recent()
    recent.dump(ONE)
    theirs = dump_conversation(replace(ONE, serial=7))
    assert recent.load(theirs) == Conversation(serial=7)


def test_only_so_many_are_kept_and_the_others_are_read() -> None:
    recent = Recent(most=1)
    bodies = [recent.dump(one) for one in (ONE, TWO)]
    assert len(recent._written) == 1
    first, second = map(recent.load, bodies)
    assert first == ONE
    assert first is not ONE
    assert second is TWO


def test_what_nobody_can_read_is_said_to_be_unreadable() -> None:
    assert Recent().load("{") is None
