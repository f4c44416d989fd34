"""What was written here is not read again; what somebody else wrote is."""

from __future__ import annotations

from dataclasses import replace

from bot.runtime.codec import dump_conversation
from bot.runtime.recent import Recent
from conversations import Conversation

ONE, TWO = Conversation(serial=1), Conversation(serial=2)


def test_what_comes_back_as_it_was_written_is_the_same_object() -> None:
    recent = Recent()
    body = recent.dump(7, ONE)
    assert body == dump_conversation(ONE)
    assert recent.load(7, str(body)) is ONE
    assert recent.load(7, str(body)) is ONE


def test_chats_that_stand_at_the_same_place_do_not_take_it_from_one_another() -> None:
    recent, equal = Recent(), replace(ONE)
    bodies = [recent.dump(7, ONE), recent.dump(8, equal)]
    assert bodies[0] == bodies[1]
    assert recent.load(7, bodies[0]) is ONE
    assert recent.load(8, bodies[1]) is equal


def test_what_somebody_else_wrote_meanwhile_is_read() -> None:
    recent = Recent()
    recent.dump(7, ONE)
    theirs = dump_conversation(replace(ONE, serial=9))
    assert recent.load(7, theirs) == Conversation(serial=9)


def test_only_so_many_are_kept_and_the_others_are_read() -> None:
    recent = Recent(most=1)
    bodies = [recent.dump(chat, one) for chat, one in ((7, ONE), (8, TWO))]
    assert len(recent._written) == 1
    first, second = (recent.load(chat, body) for chat, body in zip((7, 8), bodies, strict=True))
    assert first == ONE
    assert first is not ONE
    assert second is TWO


def test_what_nobody_can_read_is_said_to_be_unreadable() -> None:
    assert Recent().load(7, "{") is None
