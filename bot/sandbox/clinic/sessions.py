"""Who is signed in. Sessions live in memory and die of idleness; the CSRF token changes whenever the login does."""

import base64
import secrets
import uuid
from dataclasses import dataclass, field
from datetime import datetime, timedelta

_MOST = 20_000


@dataclass(slots=True)
class Session:
    """One session. `person` is set once a password was right, `pending` while its second factor is awaited."""

    id: str
    token: str
    touched: datetime
    person: str | None = None
    pending: bool = False
    wrong_codes: int = 0

    @property
    def signed_in(self) -> bool:
        """Whether somebody is fully logged in."""
        return self.person is not None and not self.pending

    def renew_token(self) -> None:
        """Change the CSRF token; the old one is void."""
        self.token = str(uuid.uuid4())


@dataclass(slots=True)
class Sessions:
    """All sessions. `idle` is how long one lives without a call; more than the most would push out the oldest."""

    idle: timedelta
    _open: dict[str, Session] = field(default_factory=dict)

    def start(self, now: datetime, person: str, *, pending: bool) -> Session:
        """A new session with a fresh id and token."""
        self._sweep(now)
        session = Session(_session_id(), str(uuid.uuid4()), now, person, pending)
        self._open[session.id] = session
        return session

    def find(self, key: str, now: datetime) -> Session | None:
        """The session with this id, if it lives; being found keeps it alive."""
        session = self._open.get(key)
        if session is None:
            return None
        if now - session.touched >= self.idle:
            del self._open[key]
            return None
        session.touched = now
        return session

    def end(self, session: Session) -> None:
        """End one session."""
        self._open.pop(session.id, None)

    def end_all(self) -> int:
        """End every session; returns how many there were."""
        count = len(self._open)
        self._open.clear()
        return count

    def _sweep(self, now: datetime) -> None:
        if len(self._open) < _MOST:
            return
        living = [one for one in self._open.values() if now - one.touched < self.idle]
        living.sort(key=lambda one: one.touched)
        self._open = {one.id: one for one in living[-_MOST // 2 :]}


def _session_id() -> str:
    """A random id in plain base64 that holds a plus or slash, and padding: a client must carry all of them unharmed."""
    while True:
        key = base64.b64encode(secrets.token_bytes(25)).decode("ascii")
        if "+" in key or "/" in key:
            return key
