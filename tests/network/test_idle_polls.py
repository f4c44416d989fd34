"""A real nginx that ends a request while there is nothing to tell: what is said right after is read at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.sandbox import telegram as stand_in
from bot.sandbox.telegram.world import people
from bot.telegram import Polling, Received, Telegram
from tests.support.programs import free_port, nginx
from tests.telegram.talk import PlainWords

SERVER = """
server {{
    listen 127.0.0.1:{port};
    location / {{
        proxy_pass {behind};
        proxy_read_timeout 2s;
    }}
}}
"""


async def test_a_poll_that_nginx_cuts_off_delays_nobody(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    port = free_port()
    kept: list[Received] = []

    async def keep(updates: Sequence[Received], _waited: float | None) -> None:
        kept.extend(updates)

    async with stand_in.running() as server:
        with nginx(tmp_path, port, SERVER.format(port=port, behind=server.url)):
            client = Telegram(server.token, f"http://127.0.0.1:{port}", PlainWords(), SystemClock())
            polling = Polling(client, keep, SystemClock())
            await polling.once()
            assert "event=intake_cut" in caplog.text
            people.starts(server.world, next(iter(server.world.people.values())))
            await polling.once()
            await client.close()
    assert len(kept) == 1
    assert "event=intake_failed" not in caplog.text
