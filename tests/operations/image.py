"""The steps of the Dockerfile, taken in bare Debian roots, for machines without a container engine.

Owns the little of a Dockerfile's language that ours uses: FROM, ARG, ENV, WORKDIR, COPY, RUN, USER. Anything else only
says how the image is run, and is left out. A stage begins as a copy of the bare root, whose Python is Debian's.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from tests.support.programs import ROOT, installed, run

PACKAGES = "python3,python3-venv,ca-certificates"
SOURCES = Path("/etc/apt/sources.list.d/debian.sources")
HANDED_ON = ("PIP_CERT", "PIP_INDEX_URL", "PIP_FIND_LINKS", "PIP_CONFIG_FILE", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
"""Where this machine gets its packages from: a root has no settings of its own for that."""


@dataclass(slots=True)
class Stage:
    """A root in the making, and what holds for the steps that follow."""

    root: Path
    environment: dict[str, str] = field(
        default_factory=lambda: {"PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin"}
    )
    folder: str = "/"
    user: str = ""
    command: tuple[str, ...] = ()
    started: list[subprocess.Popen[str]] = field(default_factory=list)

    def runs(self, *line: str, **more: str) -> subprocess.Popen[str]:
        """Start a program in it, as its user, in its folder."""
        given = {name: os.environ[name] for name in HANDED_ON if name in os.environ} | self.environment | more
        inside = ("/usr/bin/env", "-i", "-C", self.folder, *(f"{name}={value}" for name, value in given.items()), *line)
        user = (f"--userspec={self.user}",) if self.user else ()
        chroot = (installed("chroot", "coreutils"), *user, str(self.root), *inside)
        process = subprocess.Popen(  # noqa: S603 - as listed
            chroot, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )
        self.started.append(process)
        return process

    def close(self) -> None:
        """End what still runs in it, however the story went."""
        for process in self.started:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.communicate(timeout=60)


def bare_root(folder: Path, *more: str) -> Path:
    """Debian with a Python and nothing else but `more`, from where this machine has its packages."""
    mirror = re.findall(r"^URIs: (\S+)", SOURCES.read_text(), re.MULTILINE)[0]
    bootstrap = installed("debootstrap")
    subprocess.run(  # noqa: S603 - as listed
        (bootstrap, "--variant=minbase", f"--include={','.join((PACKAGES, *more))}", "bookworm", str(folder), mirror),
        check=True, stdout=subprocess.DEVNULL, timeout=600,
    )  # fmt: skip
    for ours in ("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf", "/etc/ssl/certs/ca-certificates.crt"):
        if Path(ours).exists():
            shutil.copyfile(ours, folder / ours.removeprefix("/"))
    return folder


def line_of(process: subprocess.Popen[str], words: str) -> str:
    """The first line with these words that it writes."""
    assert process.stdout
    said = []
    for line in process.stdout:
        said.append(line)
        if words in line:
            return line
    raise AssertionError(f"it never says {words!r}: {''.join(said)}")


def steps(dockerfile: str) -> list[tuple[str, str]]:
    """The instructions, each with what follows it in one line."""
    lines = re.sub(r"^#.*\n", "", dockerfile, flags=re.MULTILINE).replace("\\\n", " ").splitlines()
    return [(word, rest.strip()) for word, _, rest in (line.partition(" ") for line in lines if line.strip())]


def build(bare: Path, folder: Path) -> Stage:
    """Take every step; the last stage."""
    stages: dict[str, Stage] = {}
    stage = Stage(bare)
    for word, rest in steps((ROOT / "Dockerfile").read_text()):
        if word == "FROM":
            name = rest.rpartition(" ")[2]
            run("cp", "--archive", str(bare), str(folder / name))
            stage = stages[name] = Stage(folder / name)
        else:
            _take(stage, word, rest, stages)
    return stage


def _take(stage: Stage, word: str, rest: str, stages: dict[str, Stage]) -> None:
    match word:
        case "ENV":
            for name, value in re.findall(r"(\w+)=(\S+)", rest):
                stage.environment[name] = value.replace(f"${name}", stage.environment.get(name, ""))
        case "WORKDIR":
            stage.folder = rest
            (stage.root / rest.strip("/")).mkdir(parents=True, exist_ok=True)
        case "COPY":
            _copy(stage, rest, stages)
        case "RUN":
            process = stage.runs("/bin/sh", "-c", rest)
            said, _ = process.communicate(timeout=600)
            assert process.returncode == 0, f"{rest}: {said}"
        case "USER":
            stage.user = rest
        case "ENTRYPOINT" | "CMD" if rest.startswith("["):
            stage.command += tuple(json.loads(rest))
        case _:
            pass


def _copy(stage: Stage, rest: str, stages: dict[str, Stage]) -> None:
    *sources, target = rest.split()
    origin = ROOT
    if sources[0].startswith("--from="):
        origin = stages[sources.pop(0).removeprefix("--from=")].root
    place = stage.root / (target if target.startswith("/") else f"{stage.folder}/{target}").strip("/")
    for source in sources:
        there = origin / source.strip("/")
        end = place / there.name if target.endswith("/") else place
        end.parent.mkdir(parents=True, exist_ok=True)
        run("cp", "--archive", "--no-target-directory", str(there), str(end.resolve()))
