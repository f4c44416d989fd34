"""A real PgBouncer in front of a test's PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import make_url

from tests.support.programs import free_ports, installed, serving

INI = """
[databases]
* = host={socket}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = {mode}
default_pool_size = {servers}
"""
USER = "pgserver"
"""The same that PostgreSQL runs as, where the tests run as root: its socket is in a folder of its own."""


@contextmanager
def pgbouncer(url: str, mode: str, servers: int = 4) -> Iterator[str]:
    """The URL of the same database behind a PgBouncer that lends a server for a `mode`: session or transaction."""
    program, (port,) = installed("pgbouncer"), free_ports(1)
    behind = make_url(url)
    with TemporaryDirectory(prefix="clinic-bot-pool-") as folder:
        said = INI.format(socket=behind.query["host"], port=port, mode=mode, servers=servers)
        database = f"{behind.database} = host={behind.query['host']} user={behind.username}"
        ini = Path(folder) / "pgbouncer.ini"
        ini.write_text(said.replace(f"* = host={behind.query['host']}", database))
        with serving(Path(folder), port, program, str(ini), user=USER):
            yield f"postgresql://{behind.username}@127.0.0.1:{port}/{behind.database}"
