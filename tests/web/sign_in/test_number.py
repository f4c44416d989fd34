"""A password is not enough: the page shows a number, and only its tap in the link owner's chat keeps the session."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import httpx
import pytest

from bot.portal import PortalSession
from bot.runtime.accounts.accounts import Accounts
from bot.store import Store
from conversations.events import Event, NumberAsked
from tests.portal.recorded import Recorded
from tests.support.clocks import ManualClock
from tests.web.visitor import PATIENT, SOMEBODY_ELSE, VAULT, Visitor, config

DONE = "You are signed in"


@pytest.fixture
def told(accounts: Accounts) -> list[Event]:
    """What the patient's chat is told, as events."""
    events: list[Event] = []

    def kept(event: Event) -> str:
        events.append(event)
        return event.kind

    accounts._encode_event = kept
    return events


@pytest.fixture
async def careful(visitor: Visitor) -> Visitor:
    """Somebody whose password was right, and who has not tapped yet."""
    visitor.taps = False
    await visitor.signs_in()
    return visitor


def digest_of(visitor: Visitor) -> str:
    return VAULT.digest(visitor.link.rpartition("/")[2])


def logouts(recorded: Recorded) -> int:
    return sum(request.url.path.endswith("logout") for request in recorded.requests)


async def test_the_page_shows_a_number_and_nobody_is_signed_in_yet(
    told: list[Event], careful: Visitor, accounts: Accounts
) -> None:
    assert "match" in careful.page.ids
    assert careful.page.number.isdigit()
    assert len(careful.page.number) == 2
    assert "Go back to your chat with the clinic, and tap this number" in careful.page.text
    assert "Tell it to nobody" in careful.page.text
    assert await accounts.sessions.of(PATIENT) is None
    (asked,) = told
    assert isinstance(asked, NumberAsked)
    assert len(set(asked.numbers)) == 9
    assert int(careful.page.number) in asked.numbers
    assert list(asked.numbers) == sorted(asked.numbers)
    assert asked.link == digest_of(careful)


async def test_its_tap_in_the_chat_signs_in(careful: Visitor, accounts: Accounts) -> None:
    page = await careful.taps_number(int(careful.page.number))
    assert DONE in page.text
    assert page.done
    assert await accounts.sessions.of(PATIENT) == PortalSession("aB+c/d9==", "t3")


async def test_one_wrong_tap_ends_it_on_both_sides_and_at_the_portal(
    told: list[Event], careful: Visitor, accounts: Accounts, recorded: Recorded
) -> None:
    number = int(careful.page.number)
    page = await careful.taps_number(number + 1)
    assert "Another number was tapped in the chat" in page.text
    assert 'href="tel:02079460123"' in careful.answer.text
    assert [event.kind for event in told] == ["NumberAsked", "SignInEnded"]
    assert logouts(recorded) == 1
    assert DONE not in (await careful.taps_number(number)).text, "the right one comes too late"
    assert await accounts.sessions.of(PATIENT) is None
    careful.link = await accounts.links.give(PATIENT)
    careful.taps = True
    await careful.opens()
    assert DONE in (await careful.signs_in()).text, "a new link is there at once"


async def test_the_number_is_drawn_anew_each_time(visitor: Visitor) -> None:
    visitor.taps, numbers = False, set()
    for _ in range(12):
        await visitor.signs_in()
        numbers.add(visitor.page.number)
        await visitor.posts(over="1")
    assert len(numbers) > 4


async def test_who_knows_nothing_but_the_link_sees_no_number_and_no_address(
    careful: Visitor, visitor_of: Callable[[str], Visitor]
) -> None:
    sender = visitor_of(careful.link)
    await sender.opens()
    assert "number" in sender.page.text
    assert "match" not in sender.page.ids
    assert re.findall(r"\d+", sender.page.text) == ["020", "7946", "0123"], "the clinic's own, and no other"
    for view in ("", "x", "ä", careful.page.inputs["step"]["value"]):
        answer = await sender.web.get(careful.link, params={"view": view})
        assert 'id="match"' not in answer.text
    await sender.posts(email="", password="", code="1", again="1")
    assert "match" not in sender.page.ids
    assert "match" in (await careful.reloads()).ids, "and whoever gave the password still does"


async def test_a_link_that_was_sent_on_with_all_its_fragment_signs_nobody_in_without_the_tap(
    visitor: Visitor, visitor_of: Callable[[str], Visitor], accounts: Accounts, recorded: Recorded
) -> None:
    victim = visitor_of(visitor.link)  # Telegram's word in the fragment is the sender's
    victim.taps = False
    await victim.opens()
    page = await victim.signs_in("victim@patients.example", "demo-password-2")
    assert page.number
    assert await accounts.sessions.of(PATIENT) is None
    guesses = [number for number in range(10, 100) if number != int(page.number)]
    assert "Another number was tapped" in (await victim.taps_number(guesses[0])).text
    assert await accounts.sessions.of(PATIENT) is None
    assert logouts(recorded) == 1


async def test_a_chat_judges_no_number_but_its_own(careful: Visitor, accounts: Accounts) -> None:
    await accounts.matched(SOMEBODY_ELSE, digest_of(careful), int(careful.page.number))
    await accounts.leave(SOMEBODY_ELSE, digest_of(careful))
    await accounts.matched(PATIENT, "no-such-link", 10)
    await accounts.leave(PATIENT, "no-such-link")
    assert await accounts.sessions.of(PATIENT) is None
    assert await accounts.sessions.of(SOMEBODY_ELSE) is None
    assert (await careful.reloads()).number, "nothing has happened"


async def test_leaving_the_question_ends_it_too(careful: Visitor, accounts: Accounts, recorded: Recorded) -> None:
    await accounts.leave(PATIENT, digest_of(careful))
    assert "It was ended in the chat" in (await careful.reloads()).text
    assert logouts(recorded) == 1
    await accounts.leave(PATIENT, digest_of(careful))
    assert logouts(recorded) == 1


async def test_leaving_a_question_that_the_page_took_back_leaves_the_page(
    careful: Visitor, accounts: Accounts, told: list[Event], recorded: Recorded
) -> None:
    page = await careful.posts(over="1")
    assert "password" in page.inputs
    assert logouts(recorded) == 1
    assert told[-1].kind == "SignInEnded"
    await accounts.leave(PATIENT, digest_of(careful))
    await accounts.matched(PATIENT, digest_of(careful), 10)
    assert "password" in (await careful.reloads()).inputs
    careful.taps = True
    assert DONE in (await careful.signs_in()).text


async def started_again(visitor: Visitor, told: list[Event]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The page was started again, and asks for another number: those of the first question, and of the second."""
    await visitor.posts(over="1")
    await visitor.signs_in()
    first, second = (event.numbers for event in told if isinstance(event, NumberAsked))
    assert first != second
    return first, second


async def test_a_number_of_the_question_before_does_not_end_the_sign_in_that_was_started_again(
    told: list[Event], careful: Visitor, accounts: Accounts
) -> None:
    """The chat lags: what was tapped there is heard when the page has another number already."""
    before = int(careful.page.number)
    first, second = await started_again(careful, told)
    for number in (before, *first):
        await accounts.matched(PATIENT, digest_of(careful), number, first)
    assert (await careful.reloads()).number, "nothing has happened"
    await accounts.matched(PATIENT, digest_of(careful), int(careful.page.number), second)
    assert DONE in (await careful.reloads()).text


async def test_nor_does_leaving_that_question(told: list[Event], careful: Visitor, accounts: Accounts) -> None:
    first, second = await started_again(careful, told)
    await accounts.leave(PATIENT, digest_of(careful), first)
    assert (await careful.reloads()).number, "nothing has happened"
    await accounts.leave(PATIENT, digest_of(careful), second)
    assert "It was ended in the chat" in (await careful.reloads()).text


async def test_a_wrong_number_of_the_question_that_is_asked_still_does(
    told: list[Event], careful: Visitor, accounts: Accounts
) -> None:
    _, second = await started_again(careful, told)
    wrong = next(number for number in second if number != int(careful.page.number))
    await accounts.matched(PATIENT, digest_of(careful), wrong, second)
    assert "Another number was tapped" in (await careful.reloads()).text


async def test_a_tap_that_comes_too_late_is_told_so(
    careful: Visitor, told: list[Event], clock: ManualClock, accounts: Accounts
) -> None:
    number = int(careful.page.number)
    clock.pass_by(600)
    assert "no longer works" in (await careful.taps_number(number)).text
    assert "SignInEnded" in [event.kind for event in told]
    assert await accounts.sessions.of(PATIENT) is None


async def test_the_wait_for_the_tap_counts_towards_the_sessions_life(
    careful: Visitor, clock: ManualClock, accounts: Accounts
) -> None:
    number = int(careful.page.number)
    clock.pass_by(400)
    assert DONE in (await careful.taps_number(number)).text
    clock.pass_by(199)
    assert await accounts.sessions.of(PATIENT) is not None
    clock.pass_by(1)
    assert await accounts.sessions.of(PATIENT) is None


async def test_a_second_tap_of_the_same_number_changes_nothing(
    told: list[Event], careful: Visitor, accounts: Accounts
) -> None:
    number = int(careful.page.number)
    await careful.taps_number(number)
    assert DONE in (await careful.taps_number(number)).text
    assert DONE in (await careful.taps_number(number + 1)).text
    assert await accounts.sessions.of(PATIENT) is not None
    assert [event.kind for event in told] == ["NumberAsked", "SignedIn"]


async def test_another_replica_knows_the_number_and_judges_the_tap(
    careful: Visitor, store: Store, accounts: Accounts, clock: ManualClock, recorded: Recorded
) -> None:
    client = recorded.portal()
    other = Accounts(
        store,
        client,
        VAULT,
        clock,
        public_url="https://bot.example",
        encode_event=lambda event: event.kind,
        wake=lambda _chat: None,
    )
    await other.matched(PATIENT, digest_of(careful), int(careful.page.number))
    assert DONE in (await careful.reloads()).text
    assert await accounts.sessions.of(PATIENT, fresh=True) is not None
    await client.aclose()


async def test_number_and_session_rest_sealed(careful: Visitor, store: Store) -> None:
    link = await store.link(digest_of(careful))
    assert link is not None
    assert link.step is not None
    shown = json.dumps(careful.page.number).encode()
    for secret in (b"aB+c/d9==", b'"t3"', shown, b"number", b"ada@"):  # letters by twos may be there by chance
        assert secret not in link.step
    assert json.dumps(careful.page.number) not in repr(link)


async def test_a_sign_in_that_cannot_be_read_any_more_begins_anew(careful: Visitor, store: Store) -> None:
    link = await store.link(digest_of(careful))
    assert link is not None
    assert await store.put_step(link, b"sealed with another key", link.expires_at)
    assert "password" in (await careful.reloads()).inputs
    careful.taps = True
    assert DONE in (await careful.signs_in()).text


async def test_a_sign_in_that_was_overtaken_ends_its_session(
    visitor: Visitor, recorded: Recorded, accounts: Accounts
) -> None:
    recorded.says("auth/login", config(Require2FA=True))
    link = await accounts.open_link(visitor.link.rpartition("/")[2])
    assert link is not None
    await visitor.signs_in()
    half = await accounts.heard(accounts.steps.of(link), PortalSession("s", "t"))
    assert not await accounts.put_step(link, half)
    assert not await accounts.ask_number(link, half)
    assert not await accounts.start_again(link, half)
    assert logouts(recorded) == 2


async def test_the_log_tells_no_number(careful: Visitor, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "bot")
    await careful.taps_number(int(careful.page.number) + 1)
    assert [each.getMessage() for each in caplog.records if "sign_in_ended" in each.getMessage()] == [
        "event=sign_in_ended why=wrong"
    ]


async def test_without_a_portal_the_wrong_tap_ends_it_all_the_same(careful: Visitor, recorded: Recorded) -> None:
    recorded.turns("auth/logout", httpx.ConnectError("down"))
    page = await careful.taps_number(int(careful.page.number) + 1)
    assert "Another number was tapped" in page.text
