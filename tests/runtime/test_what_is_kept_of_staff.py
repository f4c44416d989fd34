"""What the store keeps of staff: conversations that nobody reads without the key, no patient's name in the ledger."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from datetime import UTC, date, datetime

from bot.crypto import Vault
from bot.runtime.codec import dump_attempt, is_of_a_later_release, load_attempt
from bot.runtime.recent import Recent
from conversations import Conversation
from conversations.clinic.model import Behalf
from conversations.state.booking import OrderedVisit
from conversations.state.conversation import OpenOrder, Role
from conversations.state.staff import Acting
from conversations.state.wish import Wish
from tests.runtime.house import House, private
from tests.support.clinic import SmallClinic

ACTING = Acting("p1", 3, datetime(2026, 11, 24, 9, 0, tzinfo=UTC), "Emma Clarke", date(1971, 4, 3), "E1042")
AT_THE_DESK = Conversation(role=Role.STAFF, acting=ACTING, behalf=Behalf("p1"), acts=3)
BOX = Vault("a secret").box("conversation")


def test_a_conversation_of_staff_is_sealed_and_comes_back_whole() -> None:
    body = Recent(box=BOX).dump(7, AT_THE_DESK)
    assert json.loads(body).keys() == {"schema", "sealed"}
    assert b"Emma" not in base64.b64decode(json.loads(body)["sealed"])
    assert Recent(box=BOX).load(7, body) == AT_THE_DESK
    assert not is_of_a_later_release(body)


def test_it_opens_for_no_other_chat_and_with_no_other_key() -> None:
    body = Recent(box=BOX).dump(7, AT_THE_DESK)
    assert Recent(box=BOX).load(8, body) is None
    assert Recent(box=Vault("another").box("conversation")).load(7, body) is None
    assert Recent().load(7, body) is None


def test_a_patients_conversation_stays_readable() -> None:
    body = Recent(box=BOX).dump(7, Conversation(serial=5))
    assert Recent().load(7, body) == Conversation(serial=5)


def test_the_ledger_keeps_for_whom_by_the_key_alone() -> None:
    visit = OpenOrder(4, OrderedVisit(Wish(), SmallClinic.slot(24, 9)), ACTING)
    body = dump_attempt(visit)
    assert "Emma" not in body
    assert "E1042" not in body
    assert load_attempt(body) == replace(visit, acting=ACTING.nameless)


async def test_a_group_that_asks_for_the_bot_is_on_record(house: House) -> None:
    joined = {"chat": private(-77), "new_chat_member": {"status": "member"}}
    await house.delivers({"update_id": 70, "my_chat_member": joined})
    rows = [(each.row.chat, each.row.action, each.row.outcome) for each in await house.store.audit_rows()]
    assert rows == [(-77, "group", "refused")]
    assert await house.store.audit_fault(await house.store.audit_head()) is None
