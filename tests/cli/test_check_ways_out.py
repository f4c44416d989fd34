"""`clinic-bot check` on networks as clinics have them: behind proxies, with a certificate authority of their own."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import ssl
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import trustme

from bot.cli.public_address import Doorstep
from bot.errors import Unusable
from bot.settings import GivenSettings
from tests.network.servers import socks, with_certificate
from tests.support.programs import ROOT, free_port, installed, serving

Environment = dict[str, str]
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def there(outside: Environment) -> Environment:
    """Settings with which everything works."""
    port = free_port()
    return outside | {"LISTEN": f"127.0.0.1:{port}", "PUBLIC_URL": f"http://127.0.0.1:{port}"}


@dataclass(frozen=True)
class Far:
    """Telegram and the portal elsewhere, each with a certificate that the company's authority has signed."""

    names: dict[str, int]
    settings: Environment


@pytest.fixture
def far(there: Environment, tmp_path: Path) -> Callable[..., AbstractAsyncContextManager[Far]]:
    """`far(telegram, portal)`: both at these names."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "company.pem")

    @asynccontextmanager
    async def at(*names: str) -> AsyncIterator[Far]:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*names).configure_cert(context)
        near = [urlsplit(there[setting]).port or 0 for setting in ("TELEGRAM_API_URL", "PORTAL_URL")]
        async with with_certificate(context, near[0]) as one, with_certificate(context, near[1]) as other:
            telegram, portal = f"https://{names[0]}:{one}", f"https://{names[-1]}:{other}/patientportalapi"
            settings = there | {"TELEGRAM_API_URL": telegram, "PORTAL_URL": portal, "SSL_CERT_FILE": "company.pem"}
            yield Far({names[0]: one, names[-1]: other}, settings)

    return at


Elsewhere = Callable[..., AbstractAsyncContextManager[Far]]


HARMLESS = (
    {"NO_PROXY": "localhost,::1/128"},
    {"NO_PROXY": "[::1]"},
    {"no_proxy": "fe80::/10"},
    {"HTTP_PROXY": "http://127.0.0.1:9"},
    {"ALL_PROXY": "socks5://127.0.0.1:9", "HTTP_PROXY": ""},
    {"http_proxy": "nonsense://"},
)


@pytest.mark.parametrize("environment", HARMLESS, ids=str)
def test_what_is_on_this_machine_is_reached_whatever_proxies_there_are(
    environment: Environment, there: Environment, run: Run
) -> None:
    assert run("check", **there | environment)[::2] == (0, "")


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
async def test_both_clients_go_by_a_real_proxy(variable: str, far: Elsewhere, run: Run, tmp_path: Path) -> None:
    program, port, name = installed("tinyproxy"), free_port(), socket.gethostname()
    if socket.gethostbyname(name) != "127.0.0.1":
        pytest.skip("the name of this machine is not one of its loopback address")
    log = tmp_path / "log"
    said = f'Port {port}\nListen 127.0.0.1\nAllow 127.0.0.1\nLogFile "{log}"\nLogLevel Connect\n'
    (tmp_path / "conf").write_text(said, encoding="ascii")
    with serving(tmp_path, port, program, "-d", "-c", str(tmp_path / "conf")):
        async with far(name) as both:
            proxied = both.settings | {variable: f"127.0.0.1:{port}"}
            status, out, err = await asyncio.to_thread(run, "check", "--no-fetch", **proxied)
    assert (err, status) == ("", 0)
    assert f"by {variable.upper()}, http://127.0.0.1:{port}" in out
    seen = log.read_text(encoding="utf-8")
    for setting in ("TELEGRAM_API_URL", "PORTAL_URL"):
        assert f"CONNECT {urlsplit(both.settings[setting]).netloc} " in seen


@pytest.mark.parametrize("scheme", ["socks5", "socks5h", "socks"])
async def test_both_clients_go_by_a_socks_proxy_which_looks_the_names_up(scheme: str, far: Elsewhere, run: Run) -> None:
    async with far("telegram.example", "portal.example") as both, socks(both.names) as (asked, where):
        proxied = both.settings | {"ALL_PROXY": f"{scheme}://{where}"}
        status, _, err = await asyncio.to_thread(run, "check", "--no-fetch", **proxied)
    assert (err, status) == ("", 0)
    assert set(asked) == set(both.names)


def test_a_proxy_that_is_away_is_named(there: Environment, run: Run) -> None:
    elsewhere = {"TELEGRAM_API_URL": "https://telegram.example", "PORTAL_URL": "https://portal.example"}
    for proxy in ("socks5://127.0.0.1:9", "http://user:obviously-fake@127.0.0.1:9"):
        status, _, err = run("check", "--no-fetch", **there | elsewhere | {"ALL_PROXY": proxy})
        assert status == 1
        assert [line.count("ALL_PROXY (") for line in err.splitlines()] == [1, 1]
        assert "obviously-fake" not in err


async def test_an_authority_of_the_companys_own_is_trusted_by_both_clients_or_by_none(far: Elsewhere, run: Run) -> None:
    async with far("localhost") as both:
        known = await asyncio.to_thread(run, "check", "--no-fetch", **both.settings)
        unknown = await asyncio.to_thread(run, "check", "--no-fetch", **both.settings | {"SSL_CERT_FILE": ""})
    assert known[2] == ""
    assert unknown[0] == 1
    assert ["certificate is refused" in line for line in unknown[2].splitlines()] == [True, True]
    assert all("SSL_CERT_FILE" in line for line in unknown[2].splitlines())


@pytest.mark.parametrize(("days", "right"), [(60, (0, "ok")), (6, (1, "FAILED"))])
async def test_a_certificate_of_the_public_address_that_ends_soon_is_named(
    days: int, right: tuple[int, str], there: Environment, run: Run, tmp_path: Path
) -> None:
    authority, ends = trustme.CA(), datetime.now(UTC) + timedelta(days=days, hours=1)
    authority.cert_pem.write_to_path(tmp_path / "company.pem")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", not_after=ends).configure_cert(context)
    async with with_certificate(context, urlsplit(there["PUBLIC_URL"]).port or 0) as port:
        ours = there | {"PUBLIC_URL": f"https://localhost:{port}", "SSL_CERT_FILE": "company.pem"}
        status, out, err = await asyncio.to_thread(run, "check", **ours)
    (row,) = [line for line in out.splitlines() if line.startswith("certificate")]
    assert (status, row.split()[1]) == right
    assert err == (
        "" if days > 14 else f"clinic-bot: the certificate of PUBLIC_URL ends on {ends:%d %B %Y}, in 6 days: renew it\n"
    )
    assert days < 14 or f"until {ends:%d %B %Y}" in row


async def test_telegram_posts_to_https_alone() -> None:
    doorstep = Doorstep(
        GivenSettings(telegram_token="1:obviously-fake-token", updates="webhook", public_url="http://127.0.0.1:8080")
    )
    with pytest.raises(Unusable, match=r"^PUBLIC_URL cannot be used with UPDATES=webhook: .* https:// addresses only$"):
        await doorstep.reach(fetching=True)


@pytest.mark.soak
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can give a program certificates of its own")
async def test_so_is_one_that_the_machine_alone_knows(far: Elsewhere, tmp_path: Path) -> None:
    """The program sees another folder in the place of Debian's, which holds the company's authority as well."""
    machines, theirs = Path("/etc/ssl/certs"), tmp_path / "certs"
    found = {}
    async with far("localhost") as both:
        for name in ("as it was", "company.pem"):
            shutil.copytree(machines, theirs, dirs_exist_ok=True)
            with (theirs / "ca-certificates.crt").open("a", encoding="utf-8") as known:
                known.write((tmp_path / name).read_text(encoding="utf-8") if (tmp_path / name).exists() else "")
            check = (sys.executable, "-m", "bot", "check", "--no-fetch", "--json")
            seen = 'mount --bind "$0" /etc/ssl/certs && exec "$@"'
            process = await asyncio.create_subprocess_exec(
                *(installed("unshare", "util-linux"), "--mount", "/bin/sh", "-c", seen, str(theirs), *check),
                cwd=tmp_path,
                env={"PATH": os.defpath, "PYTHONPATH": str(ROOT)} | both.settings | {"SSL_CERT_FILE": ""},
                stdout=asyncio.subprocess.PIPE,
            )
            said, _ = await process.communicate()
            found[name] = {row["what"]: row["trouble"] for row in json.loads(said)["rows"]}
    assert ["certificate" in found["as it was"][what] for what in ("token", "portal")] == [True, True]
    assert set(found["company.pem"].values()) == {""}
