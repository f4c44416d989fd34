"""The staff's group may become a supergroup, with a number of its own: alerts follow it, and it is never left.

What cannot be told to the staff at all is told to whoever reads the log.
"""

from __future__ import annotations

import pytest

from bot.runtime.codec import Say, dump_outgoing
from bot.runtime.inbox import alert_key
from bot.store.records import Arrival
from bot.telegram import ChatGone, Rejected
from conversations.screens.model import message
from tests.runtime.house import STAFF, House

SUPERGROUP = -100222


def group(number: int) -> dict[str, object]:
    return {"id": number, "type": "supergroup"}


async def alerts(house: House, attempt: int = 7) -> None:
    """Something happens of which the staff are told."""
    say = dump_outgoing(Say(message("staff.handed_over", attempt=attempt)))
    await house.inbox.deliver([Arrival(alert_key(attempt, "handed_over"), STAFF, say)])
    await house.runtime.idle()


async def test_an_alert_follows_the_group_and_the_setting_is_named(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.chats.moved[STAFF] = SUPERGROUP
    await alerts(house)
    await alerts(house, 8)
    assert list(house.chats.shown[SUPERGROUP].values()) == ["staff.handed_over", "staff.handed_over"]
    assert STAFF not in house.chats.shown
    (warning,) = [record for record in caplog.records if record.levelname == "WARNING"]
    assert warning.getMessage() == f"event=staff_chat_moved setting=STAFF_ALERT_CHAT set_it_to={SUPERGROUP}"


@pytest.mark.parametrize(
    "service",
    [
        {"message": {"message_id": 1, "chat": group(SUPERGROUP), "migrate_from_chat_id": STAFF}},
        {"message": {"message_id": 1, "chat": group(STAFF), "migrate_to_chat_id": SUPERGROUP}},
    ],
    ids=["in the new one", "in the old one"],
)
async def test_a_group_that_says_where_it_has_gone_is_not_left(house: House, service: dict[str, object]) -> None:
    await house.delivers({"update_id": 70, **service})
    joined = {"chat": group(SUPERGROUP), "new_chat_member": {"status": "member"}}
    await house.delivers({"update_id": 71, "my_chat_member": joined})
    assert house.chats.log == []
    await alerts(house)
    assert list(house.chats.shown) == [SUPERGROUP]


async def test_nor_is_one_that_went_while_nobody_was_there(house: House) -> None:
    house.chats.moved[STAFF] = SUPERGROUP
    joined = {"chat": group(SUPERGROUP), "new_chat_member": {"status": "member"}}
    await house.delivers({"update_id": 71, "my_chat_member": joined})
    assert house.chats.log == []


async def test_another_group_that_becomes_a_supergroup_is_left(house: House) -> None:
    moved = {"message_id": 1, "chat": group(-100333), "migrate_from_chat_id": -333}
    await house.delivers({"update_id": 70, "message": moved})
    assert house.chats.log == ["say telegram.group", "leave -100333"]


@pytest.mark.parametrize(
    ("trouble", "why"),
    [
        (ChatGone("nobody is there to read it"), "ChatGone"),
        (Rejected("not enough rights to send text messages to the chat"), "not enough rights to send"),
        (Rejected("TOPIC_CLOSED"), "TOPIC_CLOSED"),
    ],
)
async def test_an_alert_that_cannot_be_delivered_is_an_error_that_names_the_setting_and_the_alert(
    house: House, caplog: pytest.LogCaptureFixture, trouble: Exception, why: str
) -> None:
    house.chats.troubles = [trouble]
    await alerts(house)
    (error,) = [record for record in caplog.records if record.levelname == "ERROR"]
    said = error.getMessage()
    assert said.startswith("event=alert_undelivered setting=STAFF_ALERT_CHAT alert=staff.handed_over attempt=7 why=")
    assert why in said
    assert await house.store.waiting_chats(10) == ()
