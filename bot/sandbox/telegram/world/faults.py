"""Faults of the Bot API that can be switched on, and the record of calls. A healthy call stays as it is."""

from collections import Counter, deque
from dataclasses import dataclass, field
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

How = Literal["429", "500", "502", "timeout", "lost"]
"""How a call fails: refused, a server's or a gateway's error, no answer at all, or done but the answer lost."""

TOO_MANY = 429
"""The status of a call that is told to wait."""


class Failure(BaseModel):
    """The next `times` calls of `method` ("*" for any) fail in one way."""

    model_config = ConfigDict(extra="forbid")

    method: str = "*"
    times: int = Field(default=1, ge=0, le=10_000)
    how: How = "500"
    retry_after: int = Field(default=1, ge=1, le=3600, description="seconds, with 429")
    seconds: float = Field(default=30.0, ge=0, le=120, description="how long no answer comes, with timeout and lost")


class EditLimit(BaseModel):
    """How many edits there may be, in one chat and in all; nobody announces it. `wait` is the least (s) it names."""

    model_config = ConfigDict(extra="forbid")

    a_second: float = Field(gt=0, le=1000)
    at_once: int = Field(default=1, ge=1, le=1000)
    in_all: float = Field(default=1000.0, gt=0, le=1000, description="a second, and as many at once")
    wait: int = Field(default=1, ge=1, le=3600)


class Faults(BaseModel):
    """The switches; what a control call leaves out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    latency_ms: int | None = Field(default=None, ge=0, le=60_000)
    duplicate_updates: bool | None = None
    rate_limit: bool | None = None
    edit_limit: EditLimit | Literal[False] | None = None
    fail: list[Failure] | None = Field(default=None, max_length=100)


@dataclass(slots=True)
class Switches:
    """How the faults stand now."""

    latency_ms: int = 0
    failures: list[Failure] = field(default_factory=list)

    def next_failure(self, method: str) -> Failure | None:
        """The failure this call is due, counted down; None when it may succeed. Polling fails only by its name."""
        for failure in self.failures:
            named = failure.method.lower() == method.lower()
            if failure.times > 0 and (named or (failure.method == "*" and method != "getUpdates")):
                failure.times -= 1
                return failure
        return None


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot and how it ended; no message text, so that the record can be shown."""

    method: str
    chat_id: str
    status: int
    description: str


@dataclass(slots=True)
class Calls:
    """How often each method was called, how often it was told to wait (429), and the latest calls."""

    counts: Counter[str] = field(default_factory=Counter)
    told_to_wait: Counter[str] = field(default_factory=Counter)
    recent: deque[Call] = field(default_factory=lambda: deque(maxlen=2000))

    def record(self, call: Call) -> None:
        """Counts a call that ended."""
        self.counts[call.method] += 1
        if call.status == TOO_MANY:
            self.told_to_wait[call.method] += 1
        self.recent.append(call)

    def clear(self) -> None:
        """Starts counting anew."""
        self.counts.clear()
        self.told_to_wait.clear()
        self.recent.clear()
