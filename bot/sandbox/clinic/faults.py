"""Ordered troubles: what shall go wrong with which of the next calls. Kept in memory, gone with a restart."""

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

_MOST = 1000

Kind = Literal[
    "slow",
    "status",
    "lose-answer",
    "down",
    "starting",
    "wrong-verb",
    "address-not-allowed",
    "steal-slot",
    "vanish-booking",
    "move-booking",
    "change-price",
    "expire-sessions",
]
_OF_BOOKINGS = frozenset({"steal-slot", "vanish-booking", "move-booking"})


class Fault(BaseModel):
    """One trouble. It befalls the next `times` calls of `call` ("section/method", "*" for any).

    - slow: the call starts, or its answer leaves (`when`), `seconds` later
    - status: `status` instead of an answer, with the event code `code`, in the `form` of an envelope, bare JSON, HTML
      or nothing
    - lose-answer: the connection closes without an answer, before or after the call had its effect (`when`)
    - down: the connection closes at once, and nothing happens
    - starting: event code 10
    - wrong-verb: 405
    - address-not-allowed: event code 13
    - steal-slot: somebody else takes the slot a moment before the next booking
    - vanish-booking: the next booking is confirmed, and gone a moment later
    - move-booking: the next booking is confirmed, and a moment later reception moves it by `minutes` (may be
      negative), to another room of its site or to another site (`to`), or both
    - change-price: all prices rise by `amount` (net, may be negative) from now on
    - expire-sessions: everybody is signed out now
    """

    model_config = ConfigDict(extra="forbid")

    fault: Kind
    call: str = "*"
    times: int = Field(default=1, ge=1, le=100_000)
    seconds: float = Field(default=0, ge=0, le=600)
    status: int = Field(default=500, ge=200, le=599)
    code: int = Field(default=0, ge=0, le=2**31)
    form: Literal["envelope", "bare", "html", "empty"] = "envelope"
    when: Literal["before", "after"] = "before"
    amount: Decimal = Decimal("5.00")
    minutes: int = Field(default=0, ge=-1000, le=1000)
    to: Literal["same-room", "another-room", "another-site"] = "same-room"

    @model_validator(mode="after")
    def _moves(self) -> "Fault":
        if self.fault == "move-booking" and not self.minutes and self.to == "same-room":
            raise ValueError("by how many minutes, or where to?")
        return self


@dataclass(slots=True)
class Faults:
    """The troubles still to come, and how often each call was made. `surcharge` is in net pence."""

    pending: list[Fault] = field(default_factory=list)
    calls: Counter[str] = field(default_factory=Counter)
    surcharge: int = 0

    def order(self, fault: Fault) -> None:
        """Line up one more trouble; the oldest is forgotten when there are too many."""
        self.pending = [*self.pending, fault][-_MOST:]

    def take(self, call: str) -> list[Fault]:
        """The troubles of this call, each used up by one; those of the booking itself stay for `take_booking`."""
        due = [one for one in self.pending if one.fault not in _OF_BOOKINGS and one.call in ("*", call)]
        self._use(due)
        return due

    def take_booking(self, kind: Kind) -> Fault | None:
        """The trouble of this kind that shall befall the booking in hand, used up by one; None where there is none."""
        due = [one for one in self.pending if one.fault == kind][:1]
        self._use(due)
        return due[0] if due else None

    def clear(self) -> None:
        """No troubles any more; prices are the listed ones again."""
        self.pending = []
        self.surcharge = 0

    def _use(self, due: list[Fault]) -> None:
        for one in due:
            one.times -= 1
        self.pending = [one for one in self.pending if one.times > 0]
