"""The examples for nginx and Caddy, run by the real ones: pages come through as they are, and no secret is logged."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import socket
import subprocess
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

import httpx

from tests.journeys.world import world
from tests.operations.tools import FILES, free_port, run, tool

TOKEN = "a-token-that-nobody-may-read"


@contextlib.asynccontextmanager
async def started(folder: Path, port: int, *line: str, **environment: str) -> AsyncIterator[None]:
    """A program that listens on this port; what it says is kept in `out`."""
    with (folder / "out").open("w") as out:
        process = subprocess.Popen(line, cwd=folder, env=os.environ | environment, stdout=out, stderr=out)  # noqa: ASYNC220, S603
        try:
            for _ in range(1000):
                with contextlib.suppress(OSError), contextlib.closing(socket.create_connection(("127.0.0.1", port))):
                    break
                assert process.poll() is None, (folder / "out").read_text()
                await asyncio.sleep(0.02)
            yield
        finally:
            process.terminate()
            await asyncio.to_thread(process.wait)


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
    caddy, port, here = tool("caddy", "Debian's caddy"), free_port(), tmp_path / "caddy"
    here.mkdir()
    async with world(tmp_path) as house:
        bot = house.bot.url
        surroundings = {
            "PUBLIC_HOST": f"http://127.0.0.1:{port}",
            "BOT": bot.removeprefix("http://"),
            "HOME": str(here),
        }
        line = (caddy, "run", "--adapter", "caddyfile", "--config", str(FILES / "Caddyfile"))
        async with started(here, port, *line, **surroundings):
            await looks_at_everything(f"http://127.0.0.1:{port}", bot)
            await house.stops_bot()
            await is_answered_when_the_bot_is_away(f"http://127.0.0.1:{port}")
    written = everything_written(here)
    assert "connection refused" in written
    assert TOKEN not in written


def configured(here: Path, port: int, bot: str) -> str:
    """The example of nginx, in a main file, with this story's addresses, certificate and log in place of its own."""
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
    folders = "".join(
        f"{kind}_temp_path {here}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = here / "nginx.conf"
    main.write_text(
        f"daemon off;\npid {here}/pid;\nerror_log {here}/error.log info;\nevents {{}}\n"
        f"http {{\naccess_log {here}/access.log;\n{folders}include {here}/clinic-bot.conf;\n}}\n"
    )
    return str(main)


async def test_nginx_logs_no_secret(tmp_path: Path) -> None:
    nginx, openssl = tool("nginx", "Debian's nginx-light"), tool("openssl", "Debian's openssl")
    port, here = free_port(), tmp_path / "nginx"
    here.mkdir()
    made = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=bot")
    run(openssl, *made, "-keyout", str(here / "privkey.pem"), "-out", str(here / "fullchain.pem"))
    async with world(tmp_path) as house:
        main = configured(here, port, house.bot.url)
        run(nginx, "-t", "-p", str(here), "-c", main)
        async with started(here, port, nginx, "-p", str(here), "-c", main):
            await looks_at_everything(f"https://127.0.0.1:{port}", house.bot.url)
            await house.stops_bot()
            await is_answered_when_the_bot_is_away(f"https://127.0.0.1:{port}")
    assert '"GET /favicon.ico" 404' in (here / "clinic-bot.log").read_text()
    assert TOKEN not in everything_written(here)
