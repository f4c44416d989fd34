"""What went over the wire: the latest calls with their answers, for whoever watches a demonstration.

Secrets are left out although everybody here is made up: whoever looks on learns what a call looks like, and nothing to
sign in with.
"""

import json
import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

_KEPT = 60
_LONGEST = 1500
_HIDDEN = "•••"
_SECRET = re.compile(r"password|token|session|client-?key|^code$|secret", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Exchanged:
    """One call: when it came in, how long (ms) it took, and what was said. A status of 0 is no answer at all."""

    number: int
    at: str
    verb: str
    call: str
    status: int
    ms: int
    asked: str
    answer: bytes

    def shown(self) -> dict[str, Any]:
        """What somebody who watches reads. It is made for them: most calls are never looked at."""
        return {**asdict(self), "answer": _shown(self.answer)}


class WireLog:
    """Remembers the latest calls."""

    def __init__(self) -> None:
        self._latest: deque[Exchanged] = deque(maxlen=_KEPT)
        self._number = 0

    def note(self, at: str, call: tuple[str, str], answered: tuple[int, bytes], ms: int, asked: str) -> None:
        """Notes a call that ended: its verb and name, and the status and body of its answer."""
        self._number += 1
        status, body = answered
        self._latest.append(Exchanged(self._number, at, *call, status, ms, asked, body))

    def rows(self) -> list[dict[str, Any]]:
        """The newest first."""
        latest = list(self._latest)  # calls go on meanwhile
        return [one.shown() for one in reversed(latest)]


def asked(query: Iterable[tuple[str, str]], body: bytes) -> str:
    """What a call says: its parameters and its body, without secrets."""
    said = {name: _HIDDEN if _SECRET.search(name) else value for name, value in query}
    words = [f"{name}={value}" for name, value in said.items()]
    return "\n".join([*words, *([_shown(body)] if body else [])])


def _shown(body: bytes) -> str:
    try:
        words = json.dumps(_bare(json.loads(body)), ensure_ascii=False, indent=1)
    except ValueError:
        words = body.decode(errors="replace")
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST]} …"


def _bare(value: Any) -> Any:
    """The same without secrets."""
    if isinstance(value, Mapping):
        return {name: _HIDDEN if _SECRET.search(name) and each else _bare(each) for name, each in value.items()}
    return [_bare(each) for each in value] if isinstance(value, list) else value
