"""Sessions of whoever is signed in. They die of idleness, not of a restart.

The CSRF token changes whenever the login does.
"""

import base64
import secrets
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from sqlite3 import Row

from bot.sandbox.clinic.database import Database

_MOST = 20_000
# How much of its life a session may have been idle for before its last use is written down again.
_UNWRITTEN = 20


@dataclass(slots=True)
class Session:
    """One session. `person` is set once a password was right, `pending` while its second factor is awaited.

    `guest` is somebody without an account (a person as JSON), `proven` once their code was right.
    """

    id: str
    token: str
    touched: datetime
    person: str | None = None
    pending: bool = False
    wrong_codes: int = 0
    guest: str = ""
    proven: bool = False
    written: datetime | None = None

    @property
    def signed_in(self) -> bool:
        """Whether somebody is fully logged in. A guest never is."""
        return self.person is not None and not self.pending

    def renew_token(self) -> None:
        """Change the CSRF token; the old one is void."""
        self.token = str(uuid.uuid4())


@dataclass(slots=True)
class Sessions:
    """All sessions. `idle` is how long one lives without a call; more than the most would push out the oldest.

    Those in use are at hand in memory; the database knows all of them, their last use to within a part of `idle`.
    """

    idle: timedelta
    database: Database
    _open: dict[str, Session] = field(default_factory=dict)

    def start(
        self, now: datetime, person: str | None, *, pending: bool = False, guest: str = "", in_base64: bool = False
    ) -> Session:
        """A new session with a fresh id and token."""
        self._sweep(now)
        key = _base64_id() if in_base64 else secrets.token_hex(16)
        session = Session(key, str(uuid.uuid4()), now, person, pending, guest=guest)
        self._open[session.id] = session
        self.keep(session)
        return session

    def keep(self, session: Session) -> None:
        """Write down what has changed."""
        session.written = session.touched
        with self.database.writing() as writing:
            writing.execute(
                "REPLACE INTO session (id, token, touched, person, pending, wrong_codes, guest, proven)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    session.id,
                    session.token,
                    session.touched.timestamp(),
                    session.person,
                    session.pending,
                    session.wrong_codes,
                    session.guest,
                    session.proven,
                ),
            )

    def find(self, key: str, now: datetime) -> Session | None:
        """The session with this id, if it lives; being found keeps it alive."""
        session = self._open.get(key) or self._remembered(key)
        if session is None:
            return None
        if now - session.touched >= self.idle:
            self.end(session)
            return None
        session.touched = now
        if session.written is None or now - session.written >= self.idle / _UNWRITTEN:
            self.keep(session)
        return session

    def end(self, session: Session) -> None:
        """End one session."""
        self._open.pop(session.id, None)
        with self.database.writing() as writing:
            writing.execute("DELETE FROM session WHERE id = ?", (session.id,))

    def end_all(self) -> int:
        """End every session; returns how many there were."""
        self._open.clear()
        with self.database.writing() as writing:
            return writing.execute("DELETE FROM session").rowcount

    def _remembered(self, key: str) -> Session | None:
        row = self.database.row("SELECT * FROM session WHERE id = ?", key)
        if row is None:
            return None
        session = _of_row(row)
        self._open[session.id] = session
        return session

    def _sweep(self, now: datetime) -> None:
        if len(self._open) < _MOST:
            return
        living = [one for one in self._open.values() if now - one.touched < self.idle]
        living.sort(key=lambda one: one.touched)
        self._open = {one.id: one for one in living[-_MOST // 2 :]}
        with self.database.writing() as writing:
            writing.execute("DELETE FROM session WHERE touched <= ?", ((now - self.idle).timestamp(),))


def _of_row(row: Row) -> Session:
    touched = datetime.fromtimestamp(row["touched"], UTC)
    return Session(
        row["id"],
        row["token"],
        touched,
        row["person"],
        pending=bool(row["pending"]),
        wrong_codes=row["wrong_codes"],
        guest=row["guest"],
        proven=bool(row["proven"]),
        written=touched,
    )


def _base64_id() -> str:
    """A random id in plain base64 that holds a plus or slash, and padding: a client must carry all of them unharmed."""
    while True:
        key = base64.b64encode(secrets.token_bytes(25)).decode("ascii")
        if "+" in key or "/" in key:
            return key
