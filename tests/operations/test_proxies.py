"""The examples for nginx and Caddy, run by the real ones: pages come through as they are, and no secret is logged."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping
from pathlib import Path

import httpx
import pytest

from bot.web.readiness import WATCH_EVERY
from tests.journeys.world import world
from tests.support.programs import FILES, free_port, free_ports, installed, nginx, run, serving

TOKEN = "a-token-that-nobody-may-read"


async def asks(web: httpx.AsyncClient, address: str, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """Open a page, as somebody who comes from a page with a secret in its address."""
    return await web.get(address, headers={"Referer": f"{address}/sign-in/{TOKEN}"} | dict(headers or {}))


async def looks_at_everything(address: str, bot: str) -> None:
    """Every kind of page through the proxy and past it."""
    async with httpx.AsyncClient(verify=False) as web:  # noqa: S501 - a certificate of the story's own
        for path in (f"/sign-in/{TOKEN}", f"/register/{TOKEN}", f"/sign-in/{TOKEN}/opened", "/favicon.ico"):
            through, past = await asks(web, f"{address}{path}"), await asks(web, f"{bot}{path}")
            assert (through.status_code, len(through.text)) == (past.status_code, len(past.text))
            nonce = re.compile(r"'nonce-[^']*'")
            policies = [nonce.sub("", each.headers["content-security-policy"]) for each in (through, past)]
            assert policies[0] == policies[1]


async def is_answered_when_the_bot_is_away(address: str) -> None:
    async with httpx.AsyncClient(verify=False) as web:  # noqa: S501 - a certificate of the story's own
        for path in (f"/sign-in/{TOKEN}", f"/register/{TOKEN}"):
            assert (await asks(web, f"{address}{path}")).status_code == 502


def everything_written(folder: Path) -> str:
    """All that lies in the folder as text."""
    return "\n".join(file.read_text(errors="replace") for file in folder.rglob("*") if file.is_file())


async def test_caddy_logs_no_secret(tmp_path: Path) -> None:
    caddy, port, here = installed("caddy"), free_port(), tmp_path / "caddy"
    here.mkdir()
    async with world(tmp_path) as house:
        bot = house.bot.url
        surroundings = {
            "PUBLIC_HOST": f"http://127.0.0.1:{port}",
            "BOT": bot.removeprefix("http://"),
            "HOME": str(here),
        }
        line = (caddy, "run", "--adapter", "caddyfile", "--config", str(FILES / "Caddyfile"))
        with serving(here, port, *line, **surroundings):
            await looks_at_everything(f"http://127.0.0.1:{port}", bot)
            await house.stops_bot()
            await is_answered_when_the_bot_is_away(f"http://127.0.0.1:{port}")
    written = everything_written(here)
    assert "connection refused" in written
    assert TOKEN not in written


def configured(here: Path, port: int, bot: str) -> str:
    """The example of nginx, with this story's addresses, certificate and log in place of its own."""
    words = (FILES / "nginx.conf").read_text()
    words = re.sub(r"^ *listen \[::\].*\n", "", words, flags=re.MULTILINE)
    for theirs, ours in (
        ("listen 80;", f"listen 127.0.0.1:{free_port()};"),
        ("listen 443", f"listen 127.0.0.1:{port}"),
        ("127.0.0.1:8080", bot.removeprefix("http://")),
        ("/etc/ssl/clinic-bot/", f"{here}/"),
        ("/var/log/nginx/", f"{here}/"),
    ):
        assert theirs in words
        words = words.replace(theirs, ours)
    (here / "clinic-bot.conf").write_text(words)
    return f"include {here}/clinic-bot.conf;"


async def test_nginx_logs_no_secret(tmp_path: Path) -> None:
    openssl = installed("openssl")
    port, here = free_port(), tmp_path / "nginx"
    here.mkdir()
    made = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=bot")
    run(openssl, *made, "-keyout", str(here / "privkey.pem"), "-out", str(here / "fullchain.pem"))
    async with world(tmp_path) as house:
        with nginx(here, port, configured(here, port, house.bot.url)):
            await looks_at_everything(f"https://127.0.0.1:{port}", house.bot.url)
            await house.stops_bot()
            await is_answered_when_the_bot_is_away(f"https://127.0.0.1:{port}")
    assert '"GET /favicon.ico" 404' in (here / "clinic-bot.log").read_text()
    assert TOKEN not in everything_written(here)


SHUT = """
server {{
    listen 127.0.0.1:{port};
    location / {{ proxy_pass {bot}; }}
    location /telegram/ {{ return {answer}; }}
}}
"""
ANSWERS = ("403", *(pytest.param(each, marks=pytest.mark.soak) for each in ("301 https://elsewhere.example/", "502")))


@pytest.mark.parametrize("answer", ANSWERS)
async def test_posts_that_nginx_does_not_let_through_are_told_with_its_answer_and_their_number(
    answer: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (port, behind), here = free_ports(2), tmp_path / "nginx"
    here.mkdir()
    async with world(tmp_path) as house:
        await house.stops_bot()
        front = {"public_url": f"http://127.0.0.1:{port}", "listen": f"127.0.0.1:{behind}", "updates": "webhook"}
        house.settings = house.settings.model_copy(update=front)
        with nginx(here, port, SHUT.format(port=port, bot=f"http://{front['listen']}", answer=answer)):
            await house.starts_bot()
            await (await house.person()).says("/start")
            deadline = time.monotonic() + 60
            while "event=outage of=webhook" not in caplog.text:
                assert time.monotonic() < deadline, "nobody noticed"
                house.clock.skip(seconds=WATCH_EVERY)
                await asyncio.sleep(0.05)
            async with httpx.AsyncClient() as web:
                told = (await web.get(f"http://127.0.0.1:{port}/readyz")).json()["checks"]["webhook"]
            await house.stops_bot()
    why = f"Wrong response from the webhook: {answer[:3]}; 1 waiting"
    assert told == {"state": "failed", "why": why, "waiting": 1}
    assert f'event=outage of=webhook why="{why}"' in caplog.text
