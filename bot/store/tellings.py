"""The SQL of who wants to be told what staff did for them: a chat, and the marks of whose it is.

One row a chat; several chats may be of one patient.
"""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from .records import Telling
from .schema import tellings
from .sql import NOW, Now, insert_or_replace


def keep(connection: Connection, telling: Telling, now: Now) -> None:
    """Tell this chat from now on, in place of what it wanted before."""
    statement = insert_or_replace(connection.dialect.name, tellings, "patient", "whose", "since")
    values = {"chat": telling.chat, "patient": telling.patient, "whose": telling.whose, "since": NOW}
    connection.execute(statement.values(values), {"now": now})


def forget(connection: Connection, chat: int) -> None:
    """Tell this chat nothing any more."""
    connection.execute(delete(tellings).where(tellings.c.chat == chat))


def of_chat(connection: Connection, chat: int) -> Telling | None:
    """What this chat wants, if it is told anything."""
    row = connection.execute(_telling.where(tellings.c.chat == chat)).one_or_none()
    return None if row is None else Telling(*row)


def about(connection: Connection, patient: str) -> tuple[Telling, ...]:
    """The chats that are told of this patient."""
    rows = connection.execute(_telling.where(tellings.c.patient == patient).order_by(tellings.c.chat))
    return tuple(Telling(*row) for row in rows)


_telling = select(tellings.c.chat, tellings.c.patient, tellings.c.whose)
