"""Whose certificates are trusted: those of the folders in SSL_CERT_DIR, too, and none by a library's own means."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from bot.cli.parser import _without_authorities
from bot.network import Unfetched, fetch
from tests.network.servers import served
from tests.support.programs import installed


@pytest.fixture
def authority(tmp_path: Path) -> trustme.CA:
    """An authority of the company's own, which a folder holds as OpenSSL looks for it; beside it an empty one."""
    authority, company = trustme.CA(), tmp_path / "company"
    company.mkdir()
    (tmp_path / "elsewhere").mkdir()
    authority.cert_pem.write_to_path(company / "ca.pem")
    mark = (installed("openssl", "openssl"), "x509", "-hash", "-noout", "-in", str(company / "ca.pem"))
    said = subprocess.run(mark, check=True, capture_output=True, text=True)  # noqa: S603 - as listed
    (company / "ca.pem").rename(company / f"{said.stdout.strip()}.0")
    return authority


@pytest.fixture
async def server(authority: trustme.CA) -> AsyncIterator[str]:
    """The address of a server with a certificate of that authority."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)

    async def nothing(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 204 So\r\nConnection: close\r\n\r\n")

    async with served(nothing, context) as port:
        yield f"https://localhost:{port}"


@pytest.mark.parametrize("named", ["company", "company:elsewhere", "elsewhere:company"])
async def test_a_folder_of_authorities_is_trusted_wherever_it_is_named(
    server: str, named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", ":".join(str(tmp_path / each) for each in named.split(":")))
    assert (await fetch(server)).status == 204


async def test_an_authority_that_nobody_named_is_not(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "elsewhere"))
    with pytest.raises(Unfetched, match="certificate is refused"):
        await fetch(server)


def test_what_a_library_makes_for_itself_while_it_is_imported_trusts_nobody() -> None:
    with _without_authorities():
        made = ssl.create_default_context()
    assert (made.verify_mode, made.check_hostname, made.get_ca_certs()) == (ssl.CERT_REQUIRED, True, [])
    assert ssl.create_default_context().get_ca_certs()
