"""Whether the bot is ready: every check is named, none of them tells a secret, and asking often burdens nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import httpx
import pytest
from starlette.applications import Starlette

from bot.portal import PatientPortal
from bot.runtime.inbox import Inbox
from bot.startup.clocks import ClockWatch
from bot.store import Store
from bot.store.records import Arrival
from bot.web.readiness import FAILED, LONGEST_LAG, Check, NotReady, Readiness, checks_of
from tests.portal.recorded import Recorded
from tests.support.clocks import ManualClock


class Telegram:
    """Answers or does not."""

    def __init__(self) -> None:
        self.trouble: Exception | None = None
        self.asked = 0

    async def answers(self) -> None:
        self.asked += 1
        if self.trouble:
            raise self.trouble


class Probe:
    """Asks whether the bot is ready."""

    def __init__(self, readiness: Readiness) -> None:
        self.readiness = readiness
        self._app = Starlette(routes=[readiness.route()])

    async def asks(self) -> tuple[int, dict[str, dict[str, object]]]:
        """The status, and what is said of each check."""
        transport = httpx.ASGITransport(app=self._app)
        async with httpx.AsyncClient(transport=transport, base_url="https://bot.example") as web:
            answer = await web.get("/readyz")
        said = answer.json()
        assert said["ready"] == (answer.status_code == 200)
        return answer.status_code, said["checks"]


@pytest.fixture
def telegram() -> Telegram:
    return Telegram()


@pytest.fixture
def probe(store: Store, portal: PatientPortal, recorded: Recorded, telegram: Telegram, clock: ManualClock) -> Probe:
    recorded.says("auth/server-state", {"StateCode": 1, "State": "Running"})
    return Probe(Readiness(checks_of(store, portal, telegram, ClockWatch(store, clock)), clock))


async def test_all_is_well(probe: Probe) -> None:
    status, checks = await probe.asks()
    assert (status, set(checks)) == (200, {"database", "lanes", "portal", "telegram"})
    assert all(check["state"] == "ok" for check in checks.values())


async def test_a_telegram_that_does_not_answer_is_named_without_its_words(
    probe: Probe, telegram: Telegram, clock: ManualClock
) -> None:
    telegram.trouble = OSError("https://api.telegram.org/bot123:secret")
    status, checks = await probe.asks()
    assert (status, checks["telegram"]) == (503, {"state": "failed", "why": "OSError"})
    telegram.trouble = None
    assert (await probe.asks())[0] == 503
    clock.pass_by(FAILED)
    assert (await probe.asks())[0] == 200


async def test_somebody_who_waits_too_long_for_a_lane(probe: Probe, store: Store, clock: ManualClock) -> None:
    await Inbox(store).deliver([Arrival("tg:1", 4711, "{}")])
    clock.pass_by(LONGEST_LAG)
    assert (await probe.asks())[1]["lanes"] == {"state": "ok", "seconds": LONGEST_LAG}
    clock.pass_by(2)
    status, checks = await probe.asks()
    assert (status, checks["lanes"]) == (503, {"state": "failed", "why": "32 seconds behind"})


async def test_a_database_that_is_gone(probe: Probe, store: Store) -> None:
    await store.close()
    status, checks = await probe.asks()
    assert (status, checks["database"]["state"], checks["telegram"]["state"]) == (503, "failed", "ok")


async def test_a_bot_whose_portal_is_down_stays_ready_to_tell_the_patients_and_says_so(
    probe: Probe, recorded: Recorded
) -> None:
    recorded.says("auth/server-state", {"StateCode": 3, "State": "Stopped"})
    status, checks = await probe.asks()
    assert (status, checks["portal"]) == (200, {"state": "failed", "why": "not running"})


async def test_clocks_that_are_apart_are_told_and_logged_once_but_keep_nobody_from_working(
    store: Store,
    portal: PatientPortal,
    recorded: Recorded,
    telegram: Telegram,
    clock: ManualClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    recorded.says("auth/server-state", {"StateCode": 1, "State": "Running"})
    slow = ManualClock()
    probe = Probe(Readiness(checks_of(store, portal, telegram, ClockWatch(store, slow)), slow))
    clock.pass_by(3)
    assert (await probe.asks())[1]["database"] == {"state": "ok", "clock_ahead": 3.0}
    assert "clocks_apart" not in caplog.text
    for _ in range(3):
        clock.pass_by(2)
        slow.pass_by(1)
        status, checks = await probe.asks()
    assert (status, checks["database"]) == (200, {"state": "ok", "clock_ahead": 6.0})
    assert caplog.text.count("event=clocks_apart") == 1
    assert "the database's clock is 4 seconds ahead of this machine's: synchronise both clocks" in caplog.text


async def test_many_who_ask_at_once_are_one_question(probe: Probe, telegram: Telegram) -> None:
    await asyncio.gather(*(probe.asks() for _ in range(20)))
    assert telegram.asked == 1


async def test_a_bot_that_stops_wants_nothing_new(probe: Probe) -> None:
    probe.readiness.stop()
    assert (await probe.asks())[0] == 503


async def test_what_a_check_found_is_told_in_its_own_word(clock: ManualClock) -> None:
    async def ask() -> Mapping[str, float]:
        raise NotReady("asleep")

    status, checks = await Probe(Readiness({"portal": Check(ask, 1)}, clock)).asks()
    assert (status, checks) == (503, {"portal": {"state": "failed", "why": "asleep"}})
