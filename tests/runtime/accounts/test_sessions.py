"""A person's portal session: from the link to the sign-out, and never longer than the portal keeps it."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from bot.crypto import Vault
from bot.portal import PatientPortal, PortalSession
from bot.runtime import ports
from bot.runtime.accounts.accounts import Accounts
from bot.runtime.accounts.sessions import Renewals
from bot.store import Store
from bot.store.records import Link, StoredSession
from conversations.clinic.patients import Duties
from conversations.events import Event, SignedIn
from tests.portal.recorded import Recorded
from tests.support.clocks import ManualClock

USER = 4711
SESSION = PortalSession("aB+c/d9==", "token-of-the-session")


class House:
    """Accounts over a real store and a recorded portal."""

    def __init__(self, store: Store, portal: PatientPortal, clock: ManualClock, secret: str = "demo secret") -> None:
        self.store, self.portal, self.clock = store, portal, clock
        self.woken: list[int] = []
        self.renewals = Renewals()
        self.accounts = Accounts(
            store,
            portal,
            Vault(secret),
            clock,
            public_url="https://bot.example/clinic/",
            encode_event=self.encoded,
            wake=self.woken.append,
            renewals=self.renewals,
        )

    @staticmethod
    def encoded(event: Event) -> str:
        return "the patient signed in" if event == SignedIn() else "an old button was pressed"

    async def link(self) -> Link:
        url = await self.accounts.links.give(USER)
        found = await self.accounts.open_link(url.rpartition("/")[2])
        assert found is not None
        return found

    async def signed_in(self, idle: int | None = 900) -> None:
        assert await self.accounts.complete(await self.link(), SESSION, idle)

    def later(self, **span: float) -> None:
        self.clock.pass_by(**span)


@pytest.fixture
def recorded() -> Recorded:
    return Recorded()


@pytest.fixture
async def house(tmp_path: Path, migrated: Path, recorded: Recorded) -> AsyncIterator[House]:
    path = shutil.copy(migrated, tmp_path / "bot.db")
    clock = ManualClock()
    store, portal = Store.open(f"sqlite:///{path}", clock.now), recorded.portal()
    yield House(store, portal, clock)
    await portal.aclose()
    await store.close()


async def test_nobody_is_signed_in_at_first(house: House) -> None:
    needed: ports.Accounts = house.accounts
    assert await needed.sessions.of(USER) is None


async def test_a_link_is_a_secret_that_is_not_kept(house: House) -> None:
    url = await house.accounts.links.give(USER)
    head, _, token = url.rpartition("/")
    assert head == "https://bot.example/clinic/sign-in"
    assert len(token) >= 22
    assert await house.store.link(token) is None


async def test_opening_a_link_does_not_spend_it_and_ten_minutes_do(house: House) -> None:
    token = (await house.accounts.links.give(USER)).rpartition("/")[2]
    house.later(minutes=9, seconds=59)
    assert await house.accounts.open_link(token) is not None
    assert await house.accounts.open_link(token) is not None
    house.later(seconds=1)
    assert await house.accounts.open_link(token) is None
    assert await house.accounts.open_link("a-token-that-nobody-made") is None


async def test_a_link_that_is_still_good_is_given_again(house: House) -> None:
    first = await house.accounts.links.give(USER)
    house.later(minutes=5)
    assert await house.accounts.links.give(USER) == first
    house.later(seconds=1)
    second = await house.accounts.links.give(USER)
    assert second != first
    assert await house.accounts.links.give(USER + 1) not in (first, second)
    assert await house.accounts.complete(await house.link(), SESSION, 900)
    assert await house.accounts.links.give(USER) != second, "a link that was spent is not"


async def test_who_fails_at_link_after_link_has_to_wait_for_the_next(house: House) -> None:
    links = []
    for _ in range(7):
        links.append(await house.accounts.links.give(USER))
        link = await house.accounts.open_link(links[-1].rpartition("/")[2])
        for _ in range(5 if link else 0):
            assert link
            await house.accounts.links.failed(link)
    assert len(set(links)) == 5
    assert links[4:] == [links[4]] * 3
    house.later(minutes=10)
    assert await house.accounts.links.give(USER) not in links


async def test_signing_in_ever_so_often_always_leads_to_a_link_that_works(house: House) -> None:
    links = set()
    for _ in range(12):
        links.add(await house.accounts.links.give(USER))
        await house.signed_in()
    assert len(links) == 12
    assert await house.accounts.open_link((await house.accounts.links.give(USER)).rpartition("/")[2]) is not None


async def test_letting_links_run_out_costs_nobody_a_link(house: House) -> None:
    links = set()
    for _ in range(12):
        links.add(await house.accounts.links.give(USER))
        house.later(minutes=5, seconds=1)
    assert len(links) == 12


async def test_the_fifth_failure_ends_a_link(house: House) -> None:
    token = (await house.accounts.links.give(USER)).rpartition("/")[2]
    link = await house.accounts.open_link(token)
    assert link is not None
    assert [await house.accounts.links.failed(link) for _ in range(5)] == [4, 3, 2, 1, 0]
    assert await house.accounts.open_link(token) is None


async def test_signing_in_spends_the_link_and_tells_the_conversation(house: House) -> None:
    link = await house.link()
    assert await house.accounts.complete(link, SESSION, 900)
    assert await house.accounts.sessions.of(USER) == SESSION
    assert house.woken == [USER]
    loaded = await house.store.lease(USER, "a test", 5)
    assert loaded is not None
    assert [row.body for row in loaded.inbox] == ["the patient signed in"]


async def test_of_two_who_sign_in_with_one_link_the_second_is_signed_out_again(
    house: House, recorded: Recorded
) -> None:
    recorded.turns("auth/logout", httpx.Response(204))
    link = await house.link()
    assert await house.accounts.complete(link, SESSION, 900)
    late = PortalSession("too-late", "t")
    assert not await house.accounts.complete(link, late, 900)
    assert await house.accounts.sessions.of(USER) == SESSION
    assert recorded.last.headers["x-session-id"] == late.id
    assert house.woken == [USER]


async def test_a_session_rests_sealed_and_for_its_owner_alone(house: House) -> None:
    await house.signed_in()
    stored = await house.store.session(USER, "patient")
    assert stored is not None
    assert SESSION.id.encode() not in stored.sealed
    await house.store.put_session(StoredSession(USER + 1, "patient", stored.sealed, stored.expires_at))
    assert await house.accounts.sessions.of(USER + 1) is None


async def test_with_another_secret_key_everybody_signs_in_again(house: House, recorded: Recorded) -> None:
    await house.signed_in()
    moved = House(house.store, recorded.portal(), house.clock, secret="another demo secret")
    assert await moved.accounts.sessions.of(USER) is None
    await moved.accounts.sessions.touched(USER)
    await moved.accounts.sign_out(USER)


async def test_a_session_ends_when_the_portal_would_end_it(house: House) -> None:
    await house.signed_in(idle=900)
    house.later(seconds=899)
    assert await house.accounts.sessions.of(USER) == SESSION
    house.later(seconds=1)
    assert await house.accounts.sessions.of(USER) is None


async def test_staff_are_signed_out_after_a_quarter_of_an_hour_whatever_the_portal_allows(house: House) -> None:
    sofia = PortalSession(SESSION.id, SESSION.token, login="sofia@staff.example", duties=Duties(refer=True))
    assert await house.accounts.complete(await house.link(), sofia, 8 * 3600)
    house.later(minutes=14, seconds=59)
    assert await house.accounts.sessions.of(USER) == sofia
    house.later(seconds=1)
    assert await house.accounts.sessions.of(USER) is None


async def test_each_use_of_the_portal_moves_the_end(house: House) -> None:
    await house.signed_in(idle=900)
    for _ in range(5):
        house.later(seconds=600)
        await house.accounts.sessions.touched(USER)
    house.later(seconds=899)
    assert await house.accounts.sessions.of(USER) == SESSION


async def test_uses_close_to_each_other_are_not_worth_a_write(house: House) -> None:
    await house.signed_in(idle=3600)
    before = await house.store.session(USER, "patient")
    for later, is_kept in ((59, False), (1, True)):
        house.later(seconds=later)
        await house.accounts.sessions.touched(USER)
        assert (await house.store.session(USER, "patient") != before) is is_kept


async def test_a_token_that_an_answer_brought_is_used_at_once_and_kept(house: House, recorded: Recorded) -> None:
    await house.signed_in(idle=900)
    for token in ("second", "third"):
        newest = PortalSession(SESSION.id, token)
        house.renewals.heard(SESSION, newest)
        assert await house.accounts.sessions.of(USER) == newest
        await house.accounts.sessions.touched(USER)
        restarted = House(house.store, recorded.portal(), house.clock)
        assert await restarted.accounts.sessions.of(USER) == newest
    stored = await house.store.session(USER, "patient")
    assert stored is not None
    assert b"third" not in stored.sealed


async def test_a_token_of_an_earlier_session_does_not_reach_the_next_one(house: House, recorded: Recorded) -> None:
    recorded.turns("auth/logout", httpx.Response(204))
    await house.signed_in()
    house.renewals.heard(SESSION, PortalSession(SESSION.id, "second"))
    await house.accounts.sign_out(USER)
    assert recorded.last.headers["x-token"] == "second"
    following = PortalSession("another", "first")
    assert await house.accounts.complete(await house.link(), following, 900)
    assert await house.accounts.sessions.of(USER) == following


async def test_what_another_replica_kept_is_not_dropped_with_what_is_over_here(
    house: House, recorded: Recorded
) -> None:
    await house.signed_in()
    assert await house.accounts.sessions.of(USER) == SESSION
    replica = House(house.store, recorded.portal(), house.clock)
    newest = PortalSession("another", "token")
    assert await replica.accounts.complete(await replica.link(), newest, 900)
    await house.accounts.sessions.drop(USER)
    assert await house.accounts.sessions.of(USER) == newest


async def test_where_the_portal_says_nothing_the_end_is_near(house: House) -> None:
    await house.signed_in(idle=None)
    house.later(minutes=5)
    assert await house.accounts.sessions.of(USER) is None


async def test_a_session_that_the_portal_ended_is_forgotten(house: House) -> None:
    await house.signed_in()
    await house.accounts.sessions.drop(USER)
    assert await house.accounts.sessions.of(USER) is None
    await house.accounts.sessions.touched(USER)
    assert await house.accounts.sessions.of(USER) is None


@pytest.mark.parametrize("turn", [httpx.Response(204), httpx.Response(500), httpx.ConnectError("down")])
async def test_signing_out_ends_both_sides_and_ours_whatever_the_portal_says(
    house: House, recorded: Recorded, turn: httpx.Response | Exception
) -> None:
    recorded.turns("auth/logout", turn)
    await house.signed_in()
    await house.accounts.sign_out(USER)
    assert await house.accounts.sessions.of(USER) is None
    assert recorded.last.headers["x-session-id"] == SESSION.id


async def test_signing_out_without_a_session_asks_nobody(house: House, recorded: Recorded) -> None:
    await house.accounts.sign_out(USER)
    assert recorded.requests == []


async def test_who_signs_in_by_way_of_another_replica_is_known_where_it_matters(house: House) -> None:
    other = House(house.store, house.portal, house.clock)
    house.accounts.sessions.alone = False  # as on PostgreSQL
    await house.signed_in()
    assert await house.accounts.sessions.of(USER) == SESSION
    second = PortalSession("another-session", "another-token")
    assert await other.accounts.complete(await other.link(), second, 900)
    assert await house.accounts.sessions.of(USER, fresh=True) == second


async def test_where_one_process_has_all_sessions_none_is_read_twice_within_a_minute(house: House) -> None:
    await house.signed_in()
    assert await house.accounts.sessions.of(USER) == SESSION
    assert await house.store.drop_session(await house.store.session(USER, "patient"))  # type: ignore[arg-type]
    house.later(seconds=59)
    assert await house.accounts.sessions.of(USER, fresh=True) == SESSION
    house.later(seconds=2)
    assert await house.accounts.sessions.of(USER) is None
    await house.signed_in()
    assert await house.accounts.sessions.of(USER, fresh=True) == SESSION


async def test_a_replica_that_signs_out_is_not_undone_by_one_that_is_just_using_the_session(
    house: House, recorded: Recorded
) -> None:
    recorded.says("auth/logout", None)
    await house.signed_in()
    slower = House(house.store, house.portal, house.clock)
    assert await slower.accounts.sessions.of(USER)
    await house.accounts.sign_out(USER)
    slower.later(minutes=5)
    slower.renewals.heard(SESSION, PortalSession(SESSION.id, "newer-token"))
    await slower.accounts.sessions.touched(USER)
    assert await house.store.session(USER, "patient") is None
    assert await slower.accounts.sessions.of(USER, fresh=True) is None


async def test_signing_out_ends_the_session_that_another_replica_is_just_using(
    house: House, recorded: Recorded
) -> None:
    recorded.says("auth/logout", None)
    await house.signed_in()
    other = House(house.store, house.portal, house.clock)
    assert await house.accounts.sessions.of(USER)
    other.later(minutes=5)
    assert await other.accounts.sessions.of(USER)
    await other.accounts.sessions.touched(USER)
    await house.accounts.sign_out(USER)
    assert await house.store.session(USER, "patient") is None
