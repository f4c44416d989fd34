"""What the store takes and gives, as plain records.

Owns the shapes that cross the store's border. Bodies are JSON texts that the store never looks into. Every instant is
an aware UTC datetime.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

NEVER_READ = datetime.max.replace(tzinfo=UTC)
"""Stands for the moment at which something was read that was not: by it, everything is over."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """Something for a chat's inbox. `key` is unique for ever: the same arrival twice is one row."""

    key: str
    chat: int
    body: str


@dataclass(frozen=True, slots=True)
class InboxRow:
    """An arrival that waits to be handled."""

    id: int
    key: str
    body: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A message to send or an edit to make that was committed and not yet marked done."""

    id: int
    body: str
    tries: int = 0
    """How often Telegram answered that it could not take it."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to work on one chat until `until`. `version` fences off an owner whose lease ran out."""

    chat: int
    owner: str
    version: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Loaded:
    """A chat as it stands once its lease is held. `state` and `card` are None for a chat never seen before.

    `inbox` holds the oldest arrivals that wait, at most a hundred. `tries` counts how often the lease was taken, this
    time included, without anything that came of it.
    """

    lease: Lease
    state: str | None
    card: str | None
    inbox: tuple[InboxRow, ...]
    outbox: tuple[OutboxRow, ...]
    tries: int = 1


class AttemptStatus(StrEnum):
    """Where a booking attempt stands. Only READY may be started; only STARTED has ever been sent."""

    READY = "ready"
    STARTED = "started"
    UNKNOWN = "unknown"
    BOOKED = "booked"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    NOT_BOOKED = "not_booked"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class NewAttempt:
    """An attempt to be written with the turn that decided it; `number` counts within the chat."""

    number: int
    order: str


@dataclass(frozen=True, slots=True)
class Attempt:
    """A row of the booking ledger. `order` holds what is wanted and the keys of the appointments before."""

    id: int
    chat: int
    number: int
    order: str
    status: AttemptStatus
    send_by: datetime | None
    looks: int
    look_at: datetime | None
    result: str | None
    booked: str | None = None
    """The appointment that it has booked, in the one spelling of its key."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of an attempt, and the appointment that it has booked, as `Attempt` spells that; `plan`: its reminders
    from now on."""

    body: str
    booked: str | None
    plan: Plan | None = None


@dataclass(frozen=True, slots=True)
class ClaimedLook:
    """The right to look after an attempt as it stands, claimed at `at` by the clock that replicas share.

    `by` is told again when the outcome of the look is written: whoever claimed the next look has another.
    """

    attempt: Attempt
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class ToldChat:
    """A chat that wants to be told what staff did for its patient: the mark of the patient, and all of whose it is."""

    chat: int
    patient: str
    whose: str


@dataclass(frozen=True, slots=True)
class NewTask:
    """Something due later. `key` is unique: the same task twice is one row."""

    key: str
    name: str
    due_at: datetime
    body: str = ""
    chat: int | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """A claimed task."""

    id: int
    key: str
    name: str
    due_at: datetime
    body: str
    chat: int | None


@dataclass(frozen=True, slots=True)
class Plan:
    """The reminders that an appointment has from now on: for each lead (minutes before it) when that is due.

    `appointment` is its key in the one spelling. `day` is the one on which it is, where it is, `noted_at` the moment at
    which `body` was true, `whose` the mark of the person.
    """

    appointment: str
    chat: int
    noted_at: datetime
    starts_at: datetime | None = None
    day: str = ""
    whose: str = ""
    body: str = ""
    leads: tuple[tuple[int, datetime], ...] = ()


@dataclass(frozen=True, slots=True)
class Reminder:
    """A claimed reminder."""

    id: int
    chat: int
    appointment: str
    lead: int
    day: str
    whose: str
    body: str
    noted_at: datetime
    starts_at: datetime
    due_at: datetime


@dataclass(frozen=True, slots=True)
class NewAuditRow:
    """What a member of staff did: when (ISO, UTC), in which chat, who (a mark), for which patient (a mark), and how it
    ended."""

    at: str
    chat: int
    member: str
    role: str
    patient: str
    action: str
    outcome: str
    reference: str = ""


@dataclass(frozen=True, slots=True)
class AuditRow:
    """A row of the audit trail, with its place in it and its seal."""

    number: int
    seal: str
    row: NewAuditRow


@dataclass(frozen=True, slots=True)
class AuditHead:
    """An end of the audit trail: how many rows there are, and the seal of the last one."""

    count: int
    seal: str


@dataclass(frozen=True, slots=True)
class Turn:
    """Everything one turn decided, written in one transaction or not at all.

    `put_aside`: arrivals that nobody could handle, which keep their body. `said_again`: messages that were put aside.
    """

    state: str | None
    card: str
    handled: tuple[int, ...]
    outgoing: tuple[str, ...] = ()
    attempts: tuple[NewAttempt, ...] = ()
    tasks: tuple[NewTask, ...] = ()
    put_aside: tuple[int, ...] = ()
    said_again: tuple[int, ...] = ()
    audit: tuple[NewAuditRow, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of outbox rows: taken by Telegram or given up, put aside with their body, or refused once more."""

    performed: tuple[int, ...] = ()
    missed: tuple[int, ...] = ()
    refused: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Release:
    """A lease to be given back, with what became of rows under it, the card, and how often it was tried in vain."""

    lease: Lease
    sent: Sent
    card: str
    tries: int = 0


Releases = Sequence[Release]


@dataclass(frozen=True, slots=True)
class Taking:
    """Leases to be taken with news, of those of the `idle` chats that it reaches: by `owner`, for so many seconds (s),
    `after` these were given back. `had`: those that were."""

    idle: Collection[int]
    owner: str
    seconds: float
    after: Releases = ()
    had: dict[int, Loaded] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Committed:
    """What a turn became: the lease with its new version, and the rows to perform, in order."""

    lease: Lease
    outbox: tuple[OutboxRow, ...]
    attempts: tuple[int, ...] = ()
    audit: AuditHead | None = None


@dataclass(frozen=True, slots=True)
class Permits:
    """What was to be had of a shared rate: `granted` at once, and the seconds until there is one more."""

    granted: int
    wait: float


@dataclass(frozen=True, slots=True)
class StartLink:
    """A link that begins something in particular, known by the hash of its id; `once`: for the first chat only."""

    digest: str
    target: str
    expires_at: datetime
    once: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """What a link leads to; without a `target` it is `used` by another chat, has `expired`, or there is none such."""

    target: str = ""
    used: bool = False
    expired: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """A one-use link to the sign-in page, found by the hash of its token.

    `step` is where the sign-in stands, sealed; `revision` counts its changes, so that of two at once one counts.
    `read_at` is what the clock showed by which its end is judged, when it was read.
    """

    digest: str
    user: int
    purpose: str
    expires_at: datetime
    failures: int = 0
    spent: bool = False
    step: bytes | None = field(default=None, repr=False)
    revision: int = 0
    read_at: datetime = field(default=NEVER_READ, compare=False)


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A portal session as it rests: sealed, with the moment it is known to end.

    `read_at` is what the clock showed by which that is judged, when it was read.
    """

    user: int
    role: str
    sealed: bytes = field(repr=False)
    expires_at: datetime
    read_at: datetime | None = field(default=None, compare=False)
