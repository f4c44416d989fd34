"""Programs of others that stories run: found on the machine, or the story is skipped with the reason."""

from __future__ import annotations

import contextlib
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "docs" / "pages" / "files"
FOLDERS = (str(Path(sys.executable).parent), "/usr/sbin", "/sbin")
"""Where programs are that an ordinary person's PATH may leave out."""


def tool(name: str, package: str) -> str:
    """Where the program is. Skips the story without it, and fails where `CI` is true, which brings it along."""
    found = shutil.which(name, path=os.pathsep.join((os.environ.get("PATH", ""), *FOLDERS)))
    if found is None and os.environ.get("CI") == "true":
        pytest.fail(f"no {name}: install {package}")
    if found is None:
        pytest.skip(f"no {name} on this machine ({package})")
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


def free_port() -> int:
    """A port that nobody listens on."""
    with contextlib.closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
