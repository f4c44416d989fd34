"""Programs of other people that the bot works behind, run for a story on ports and in folders of its own.

Where one is not installed, the story is skipped and says so; with `CI=true` that is a failure.
"""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest


def installed(name: str) -> str:
    """Where the program is."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(f"{name} is not installed")
    return found


def free_ports(how_many: int) -> list[int]:
    """Ports on which nobody listens."""
    sockets = [socket.socket() for _ in range(how_many)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


@contextmanager
def serving(folder: Path, port: int, *line: str, user: str | None = None) -> Iterator[None]:
    """The program, from when it takes connections on `port` until the block ends."""
    if user is not None and os.geteuid() == 0:
        os.chown(folder, pwd.getpwnam(user).pw_uid, -1)
    who = {"user": user} if user and os.geteuid() == 0 else {}
    with (folder / "output").open("wb") as output:
        process = subprocess.Popen(line, cwd=folder, stdout=output, stderr=output, **who)  # type: ignore[call-overload]  # noqa: S603
    try:
        while not _takes(port):
            assert process.poll() is None, (folder / "output").read_text()
            time.sleep(0.01)
        yield
    finally:
        process.kill()
        process.wait()


def _takes(port: int) -> bool:
    with closing(socket.socket()) as tried:
        return tried.connect_ex(("127.0.0.1", port)) == 0
