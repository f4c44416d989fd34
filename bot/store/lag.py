"""How far the lanes are behind.

Owns the SQL of that one question. A chat with messages that were not sent yet waits for Telegram, not for a lane.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import Connection, func, select

from .moments import NOW, Moment
from .schema import inbox, outbox

_unsent = select(outbox.c.id).where(outbox.c.chat == inbox.c.chat, outbox.c.done_at.is_(None)).exists()
_oldest = select(func.min(inbox.c.received_at)).where(inbox.c.done_at.is_(None), ~_unsent).scalar_subquery()
_lag = select(NOW.label("moment"), _oldest.label("oldest"))


def lag(connection: Connection, now: Moment) -> timedelta:
    """How long the arrival has waited that has waited longest; zero when none does."""
    row = connection.execute(_lag, {"now": now}).one()
    return timedelta() if row.oldest is None else max(timedelta(), row.moment - row.oldest)
