"""What of the core no story reached, by what slipcover counted: `python -m tests.support.reached build/reached.json`.

Whatever stands before `assert_never` cannot go on to it, so that nothing has to. Stands alone, as `make test` calls it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

CORE = Path("conversations")
NEVER = "assert_never("


def left_out(counted: dict[str, dict[str, list[object]]]) -> Iterator[str]:
    """A line each: the files that were not counted, and the lines and the ways between two that were never gone."""
    for path in map(str, sorted(CORE.rglob("*.py"))):
        if path not in counted:
            yield f"{path}: not read at all"
            continue
        lines = Path(path).read_text().splitlines()
        yield from (f"{path}:{line}: never reached" for line in counted[path]["missing_lines"])
        ways = [tuple(way) for way in counted[path]["missing_branches"] if isinstance(way, list)]
        yield from (f"{path}:{a}: never on to {b}" for a, b in ways if NEVER not in lines[b - 1])


if __name__ == "__main__":
    measured = json.loads(Path(sys.argv[1]).read_text())
    missing = list(left_out(measured["files"]))
    sys.stdout.write("\n".join(missing or ["Every branch of the core is reached."]) + "\n")
    sys.exit(bool(missing))
