"""The measures: each that was promised is told, those that dashboard and alerts name exist, and none names anybody."""

from __future__ import annotations

import contextlib
import json
import re
import socket
from pathlib import Path

import httpx
import pytest

from bot.doors import doors_of
from bot.errors import Unusable
from bot.network import listen
from bot.store import Store, Unavailable
from bot.store.retention import Figures
from bot.web import measures
from bot.web.served import serve_measures
from tests.journeys.world import World, world
from tests.support.programs import FILES, installed, run

SERIES = re.compile(r"clinic_bot_[a-z_]+")


async def told(store: object) -> str:
    """What `/metrics` says."""
    transport = httpx.ASGITransport(app=measures(store, "0.1"))  # type: ignore[arg-type]  # one that is away, too
    async with httpx.AsyncClient(transport=transport, base_url="http://bot.example") as web:
        answer = await web.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    return answer.text


def value(text: str, series: str) -> float:
    """The value of one series; 0 where nothing was counted yet."""
    found = [line.rpartition(" ")[2] for line in text.splitlines() if line.rpartition(" ")[0] == series]
    return float(found[0]) if found else 0.0


COUNTED = (
    'clinic_bot_updates_total{kind="tap"}',
    'clinic_bot_updates_total{kind="command"}',
    'clinic_bot_turns_total{outcome="done"}',
    "clinic_bot_answer_seconds_count",
    'clinic_bot_portal_calls_total{outcome="ok",section="appointment"}',
    'clinic_bot_portal_calls_total{outcome="ok",section="auth"}',
    'clinic_bot_portal_seconds_count{section="appointment"}',
    'clinic_bot_telegram_troubles_total{kind="server_error"}',
)


async def books(here: World) -> None:
    """Amelia books the first time that there is."""
    amelia = await here.patient()
    for label in ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00", "Book it"):
        await amelia.taps(label)
    await amelia.sees("booked")


async def test_a_booking_is_seen_in_every_measure_and_nobody_is(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        before = await told(here.bot.store)
        await here.telegram_fails("answerCallbackQuery", "500")
        await books(here)
        await here.bot.runtime.idle()
        after = await told(here.bot.store)
    risen = {series for series in COUNTED if value(after, series) > value(before, series)}
    assert risen == set(COUNTED)
    assert value(after, 'clinic_bot_attempts{status="booked"}') == 1
    assert value(after, 'clinic_bot_attempts{status="unknown"}') == 0
    assert value(after, "clinic_bot_sessions") == 1
    assert (value(after, "clinic_bot_inbox"), value(after, "clinic_bot_outbox")) == (0, 0)
    assert value(after, "clinic_bot_database_up") == 1
    assert "amelia" not in after.lower()
    assert "hart" not in after.lower().replace("clinic_bot_", "")


async def test_an_order_of_unknown_fate_has_an_age(tmp_path: Path) -> None:
    async with world(tmp_path) as here:
        amelia = await here.patient()
        for label in ("GP consultation", "Any place", "Anyone", "As soon as possible", "Mon 23 Nov, 08:00"):
            await amelia.taps(label)
        await amelia.shows("Book it")
        await here.fault("lose-answer")
        await amelia.taps("Book it")
        await amelia.sees("looking in its diary")
        await here.fault("down", "appointment/existing-appointments", times=1000)
        here.clock.skip(minutes=5)
        text = await told(here.bot.store)
    assert value(text, "clinic_bot_attempts_unknown") == 1
    assert 300 <= value(text, "clinic_bot_attempts_unknown_oldest_seconds") < 900


async def test_a_database_that_is_away_is_told_from_one_where_nothing_waits() -> None:
    class Away:
        async def figures(self) -> Figures:
            raise Unavailable("gone")

    text = await told(Away())
    assert value(text, "clinic_bot_database_up") == 0
    assert "clinic_bot_inbox " not in text
    assert "clinic_bot_turns_total" in text


async def test_the_measures_have_an_address_of_their_own(tmp_path: Path) -> None:
    with contextlib.closing(socket.socket()) as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with world(tmp_path) as here:
            settings = here.settings.model_copy(update={"metrics_listen": f"127.0.0.1:{port}"})
            async with contextlib.AsyncExitStack() as stack:
                with pytest.raises(Unusable, match=rf"^METRICS_LISTEN cannot be used: 127\.0\.0\.1:{port}: Address"):
                    await stack.enter_async_context(doors_of(settings))
                taken.close()
                bound = stack.enter_context(listen("127.0.0.1", port, "METRICS_LISTEN"))
                await serve_measures(stack, bound, here.bot.store)
                async with httpx.AsyncClient() as web:
                    assert (await web.get(f"http://127.0.0.1:{port}/metrics")).status_code == 200
                    assert (await web.get(f"http://127.0.0.1:{port}/")).status_code == 404
                    assert (await web.get(f"{here.bot.url}/metrics")).status_code == 404


async def test_what_alerts_and_the_dashboard_look_at_exists(store: Store) -> None:
    text = await told(store)
    names = {line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")}
    shown = json.loads((FILES / "dashboard.json").read_text())
    asked = " ".join(target["expr"] for panel in shown["panels"] for target in panel["targets"])
    for words in (asked, (FILES / "alerts.yml").read_text()):
        used = {re.sub(r"_(total|bucket|count|sum)$", "", name) for name in SERIES.findall(words)}
        assert used - {re.sub(r"_total$", "", name) for name in names} == set()


async def test_prometheus_takes_the_measures_the_rules_and_the_configuration(store: Store) -> None:
    promtool = installed("promtool", "prometheus")
    run(promtool, "check", "metrics", words=await told(store))
    run(promtool, "check", "rules", str(FILES / "alerts.yml"))
    run(promtool, "check", "config", str(FILES / "prometheus.yml"))


def test_each_alert_fires_when_it_should_and_is_silent_on_a_good_day() -> None:
    promtool = installed("promtool", "prometheus")
    run(promtool, "test", "rules", "alerts_test.yml", cwd=Path(__file__).parent)
