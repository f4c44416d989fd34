"""A chat that wants to be forgotten is, whatever happens meanwhile; and an e-mail is asked for once."""

from __future__ import annotations

import json

import pytest

from bot.portal import PortalError, TimedOut, Unsent
from bot.portal.errors import Refusal
from bot.runtime.codec import Erase, dump_outgoing, load_conversation
from bot.store.errors import Unavailable
from bot.store.records import NewAttempt, StoredSession, Turn
from bot.telegram import Rejected
from bot.telegram.updates import encode
from conversations import advance
from conversations.clinic.account import AskInvoiceMail, InvoiceMail, Mailed
from conversations.effects import Ask
from conversations.events import Unanswered
from tests.databases import at_rest
from tests.runtime.house import ANN, House
from tests.support.clocks import NINE

WORDS = "my private thing"


@pytest.fixture
async def real(house: House) -> House:
    """A house in which the real conversation is led, and where Ann has said something."""
    await house.store.close()
    house.open(advance)
    await house.says("/start")
    await house.says(WORDS)
    return house


async def press(house: House, verb: str, argument: str = "") -> None:
    """Press a button of the card."""
    state = await house.store.state(ANN)
    conversation = load_conversation(state or "")
    assert conversation
    await house.taps(encode(conversation.screen, verb, argument), max(house.chats.shown[ANN]))


async def wants_it(house: House) -> None:
    """As far as the last button, and that one too."""
    await house.says("/privacy")
    await press(house, "erase")
    await press(house, "forget")


async def kept(house: House) -> int:
    return sum(map(len, (await house.store.rows_of(ANN)).values()))


async def test_it_is_done_and_said_and_on_record(real: House) -> None:
    await wants_it(real)
    assert real.chats.log[-1] == "say forgotten"
    assert await kept(real) == 0
    assert real.accounts.signed_out == [ANN]
    (row,) = await real.store.audit_rows()
    assert (row.row.action, row.row.outcome, row.row.chat, row.row.reference) == (
        *("forget", "by the person", 0),
        f"chat {ANN}",  # the pseudonym of a log in which chats are called by their number
    )


async def test_a_crash_after_the_wish_is_committed_deletes_all_the_same(real: House) -> None:
    loaded = await real.store.lease(ANN, "doomed", 15)
    assert loaded
    await real.store.commit(loaded.lease, Turn(loaded.state, loaded.card or "", (), (dump_outgoing(Erase()),)))
    await real.crash(advance)
    await real.look()
    assert await kept(real) == 0
    assert real.chats.log[-1] == "say forgotten"
    assert WORDS.encode() not in at_rest(real.url)


async def test_a_word_that_does_not_get_through_undoes_nothing_and_the_next_one_is_answered(real: House) -> None:
    await real.says("/privacy")
    await press(real, "erase")
    real.chats.meanwhile = lambda: real.chats.troubles.append(Rejected("no")) if _says(real) else None
    await press(real, "forget")
    real.chats.meanwhile = lambda: None
    assert await kept(real) == 0
    await real.says("hello")
    assert real.chats.log[-1].startswith("send")


def _says(house: House) -> bool:
    """Whether the card was shown that says what is being done: what follows is the last word."""
    return any("note.forgetting" in each for each in house.chats.log)


async def test_files_that_cannot_be_scrubbed_now_do_not_leave_anybody_without_a_word(
    real: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def busy() -> None:
        raise Unavailable("somebody reads")

    monkeypatch.setattr(real.store, "scrub", busy)
    await wants_it(real)
    assert real.chats.log[-1] == "say forgotten"
    assert await kept(real) == 0


async def test_an_order_without_an_outcome_is_deleted_after_it_has_one(real: House) -> None:
    loaded = await real.store.lease(ANN, "me", 15)
    assert loaded
    turn = Turn(loaded.state, loaded.card or "", (), attempts=(NewAttempt(1, "unreadable"),))
    committed = await real.store.commit(loaded.lease, turn)
    await real.store.start_attempt(committed.attempts[0], "me", 3600)
    await real.store.free(committed.lease, (), loaded.card or "")
    await wants_it(real)
    assert real.chats.log[-1] == "say forgotten.unsettled"
    rows = await real.store.rows_of(ANN)
    assert [table for table, found in rows.items() if found] == ["attempts", "tasks"]
    real.clock.pass_by(3601)
    await real.look()
    rows = await real.store.rows_of(ANN)
    (again,) = [each for each in rows["tasks"] if each["done_at"] is None]
    assert str(again["key"]).endswith("+"), "it is looked again in an hour"


async def test_the_file_has_all_of_it_but_what_is_sealed(real: House) -> None:
    await real.store.put_session(StoredSession(ANN, "patient", b"sealed", NINE))
    await real.says("/privacy")
    await press(real, "export")
    ((name, content),) = real.chats.files
    told = json.loads(content)
    assert name == "kept.json"
    assert told["kept"]["conversations"][0]["state"]["conversation"]["role"] == "p"
    assert told["kept"]["portal_sessions"][0]["sealed"] == "sealed"
    assert "lease_owner" not in told["kept"]["conversations"][0]


async def mailed(house: House) -> Mailed | str:
    """What becomes of asking for an invoice by e-mail."""
    gateway = house.runtime.reads.gateway
    event = await gateway.answer(ANN, Ask(1, AskInvoiceMail("1867")))
    if isinstance(event, Unanswered):
        return str(event.failure.trouble)
    assert isinstance(event.answer, InvoiceMail)
    return event.answer.outcome


async def test_it_is_asked_for_once_in_an_hour(house: House) -> None:
    assert [await mailed(house), await mailed(house)] == [Mailed.SENT, Mailed.ALREADY]
    house.clock.pass_by(3601)
    assert await mailed(house) is Mailed.SENT
    assert house.clinic.mails == ["1867", "1867"]


@pytest.mark.parametrize(
    ("trouble", "first", "second"),
    [
        (TimedOut(), Mailed.UNKNOWN, Mailed.ALREADY),
        (Unsent("no connection"), Mailed.NOT_SENT, Mailed.SENT),
        (Refusal("no"), "refused", Mailed.SENT),
    ],
)
async def test_what_may_have_been_sent_is_not_asked_for_again(
    house: House, trouble: PortalError, first: Mailed | str, second: Mailed
) -> None:
    house.clinic.trouble = trouble
    assert await mailed(house) == first
    house.clinic.trouble = None
    assert await mailed(house) == second


async def test_nobody_who_is_not_signed_in_is_sent_anything(house: House) -> None:
    house.accounts.kept.clear()
    assert await mailed(house) == "sign_in"
    assert house.clinic.mails == []
