"""Programs of other people that stories run, on ports and in folders of their own: servers, linters, Debian's tools.

Where one is not installed, the story is skipped and says so; with `CI=true` that is a failure.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from itertools import cycle
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "docs" / "pages" / "files"
FOLDERS = (str(Path(sys.executable).parent), "/usr/sbin", "/sbin")
"""Where programs are that an ordinary person's PATH may leave out."""

NGINX = """
daemon off;
pid {folder}/pid;
error_log {folder}/error.log info;
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {inside}
}}
"""


def installed(name: str, package: str = "") -> str:
    """Where the program is; `package` is what it comes with where that has another name."""
    found = shutil.which(name, path=os.pathsep.join((os.environ.get("PATH", ""), *FOLDERS)))
    if found is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"no {name}: install {package or name}")
    return found


def run(*line: str, words: str | None = None, cwd: Path | None = None) -> str:
    """Run a program that has to succeed; what it wrote."""
    done = subprocess.run(  # noqa: S603 - as listed
        line,
        input=words,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    assert done.returncode == 0, f"{line}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


PORTS = range(12_000, 32_000)
"""Those that no system gives to whoever asks for any: else a port may be taken by a connection before it is used."""

_ports = cycle((*PORTS[(first := os.getpid() * 509 % len(PORTS)) :], *PORTS[:first]))
"""From where this process begins, so that others begin elsewhere."""


def free_ports(how_many: int) -> list[int]:
    """Ports on which nobody listens, and which this process is not given again for long."""
    found: list[int] = []
    while len(found) < how_many:
        port = next(_ports)
        with closing(socket.socket()) as trial, suppress(OSError):
            trial.bind(("127.0.0.1", port))
            found.append(port)
    return found


def free_port() -> int:
    """One of them."""
    return free_ports(1)[0]


@contextmanager
def serving(folder: Path, port: int, *line: str, user: str | None = None, **environment: str) -> Iterator[None]:
    """The program, from when it takes connections on `port` until the block ends; `output` is what it says."""
    if user is not None and os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    who = {"user": user} if user and os.geteuid() == 0 else {}
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(  # type: ignore[call-overload]  # noqa: S603
            line, cwd=folder, env=os.environ | environment, stdout=output, stderr=output, **who
        )
    try:
        while not _takes(port):
            assert process.poll() is None, (folder / "output").read_text()
            time.sleep(0.01)
        yield
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def nginx(folder: Path, port: int, inside: str) -> AbstractContextManager[None]:
    """A real nginx that listens on `port`, with this inside of its `http` block and all of its files in the folder."""
    program = installed("nginx", "nginx-light")
    (folder / "nginx.conf").write_text(NGINX.format(folder=folder, inside=inside))
    return serving(folder, port, program, "-p", str(folder), "-c", str(folder / "nginx.conf"))


def _takes(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0
