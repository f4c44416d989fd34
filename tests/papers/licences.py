"""The chapter with the licences of others: what the bot needs to run, read from what is installed.

`make licences` prints it into the handbook; a story compares the two.
"""

from __future__ import annotations

from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

HEAD = """# Licences of others

The bot itself is under the MIT licence. What it needs to run comes under these; `make sbom` lists the exact
versions, and what tests and this handbook need is in `pyproject.toml` alone.

| package | licence |
|---|---|
"""
LICENCE = "License :: OSI Approved :: "


def needed(name: str = "clinic-bot") -> dict[str, Distribution]:
    """What a distribution needs on this machine, and what that needs, by their plain names; not itself."""
    found: dict[str, Distribution] = {}
    waiting = [(name, frozenset({""}))]
    while waiting:
        one, extras = waiting.pop()
        for line in distribution(one).requires or ():
            wanted = Requirement(line)
            plain = canonicalize_name(wanted.name)
            if plain in found or not _applies(wanted, extras):
                continue
            try:
                found[plain] = distribution(plain)
            except PackageNotFoundError:
                continue
            waiting.append((plain, frozenset({"", *wanted.extras})))
    return found


def _applies(wanted: Requirement, extras: frozenset[str]) -> bool:
    here = {key: str(value) for key, value in default_environment().items()}
    return wanted.marker is None or any(wanted.marker.evaluate(here | {"extra": extra}) for extra in extras)


def licence(package: Distribution) -> str:
    """What it says of itself, in the shortest form that it has."""
    about = package.metadata
    if "License-Expression" in about:
        return str(about["License-Expression"])
    classified = [one.removeprefix(LICENCE) for one in about.get_all("Classifier") or () if one.startswith(LICENCE)]
    words = str(about["License"]) if "License" in about else ""
    return words if words and "\n" not in words and len(words) < 60 else ", ".join(classified) or "see the package"


def chapter() -> str:
    """The whole of it."""
    rows = [f"| {name} | {licence(package)} |\n" for name, package in sorted(needed().items())]
    return HEAD + "".join(rows)


if __name__ == "__main__":
    print(chapter(), end="")  # noqa: T201 - that is what it is for
