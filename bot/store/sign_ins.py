"""What a store keeps of a person: links to the page, what is counted about tries, and the sessions that come of it.

And the other links, those into the chat; all that there is of one chat, and its end.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Connection

from . import retention, sign_in
from .database.executor import Threads
from .database.sql import Now
from .records import Arrival, Lease, Link, Opened, StartLink, StoredSession, ToldChat


class SignIns(ABC):
    """What is kept of who signs in. Every method may raise `Unavailable`; what else it raises is said there."""

    _threads: Threads

    @abstractmethod
    def _now(self) -> Now:
        """The clock by which all of it is judged."""

    @abstractmethod
    def _accept(self, connection: Connection, arrivals: Sequence[Arrival]) -> frozenset[int]:
        """News for chats, within the transaction."""

    async def put_start_link(self, link: StartLink) -> None:
        """Keep a new link that begins something in particular."""
        await self._threads.write(lambda connection: sign_in.put_start_link(connection, link))

    async def follow_start_link(self, digest: str, chat: int) -> Opened:
        """What the link with this hash leads to, for this chat."""
        return await self._threads.write(
            lambda connection: sign_in.follow_start_link(connection, digest, chat, self._now())
        )

    async def put_link(self, link: Link) -> None:
        """Keep a new sign-in link."""
        await self._threads.write(lambda connection: sign_in.put_link(connection, link, self._now()))

    async def link(self, digest: str) -> Link | None:
        """The link with this token hash."""
        return await self._threads.read(lambda connection: sign_in.link(connection, digest, self._now()))

    async def fail_link(self, digest: str) -> int:
        """Count a failed try and return how many there were. Raises `UnknownRow`."""
        return await self._threads.write(lambda connection: sign_in.fail_link(connection, digest))

    async def put_step(self, link: Link, step: bytes, expires_at: datetime, arrivals: Sequence[Arrival] = ()) -> bool:
        """Keep where the sign-in stands and tell the chat, all or nothing; False if the link is not as it was read."""

        def work(connection: Connection) -> bool:
            if not sign_in.put_step(connection, link, step, expires_at, self._now()):
                return False
            self._accept(connection, arrivals)
            return True

        return await self._threads.write(work)

    async def spend_link(
        self, digest: str, session: StoredSession | None, arrivals: Sequence[Arrival], step: bytes | None = None
    ) -> bool:
        """Spend the link, keep the session, if any, and tell the chat, all or nothing.

        False if it is not fresh any more. `step` is how the sign-in ended.
        """

        def work(connection: Connection) -> bool:
            if not sign_in.spend_link(connection, digest, step, self._now()):
                return False
            if session is not None:
                sign_in.put_session(connection, session)
            self._accept(connection, arrivals)
            return True

        return await self._threads.write(work)

    async def late_links(self, most: int, seconds: float) -> tuple[Link, ...]:
        """Links with a sign-in that was begun and never ended, expired for at least so long (s); oldest first."""
        return await self._threads.read(lambda connection: sign_in.late_links(connection, most, self._now(), seconds))

    async def close_link(self, late: Link, step: bytes, arrivals: Sequence[Arrival]) -> bool:
        """Close a link that has expired, with how it ended, and tell the chat, all or nothing; True for one caller."""

        def work(connection: Connection) -> bool:
            if not sign_in.close_link(connection, late, step, self._now()):
                return False
            self._accept(connection, arrivals)
            return True

        return await self._threads.write(work)

    async def counted(self, name: str) -> int:
        """How often it was counted up under this name and is not forgotten."""
        return await self._threads.read(lambda connection: sign_in.counted(connection, name, self._now()))

    async def count_up(self, name: str, seconds: float, most: int | None = None) -> int:
        """Count one more, all to be remembered for `seconds` (s) from now; how many there are.

        0 where there were `most` already: then nothing is changed.
        """
        return await self._threads.write(
            lambda connection: sign_in.count_up(connection, name, self._now(), seconds, most)
        )

    async def count_down(self, name: str, by: int = 1) -> None:
        """Take back so many of what was counted under this name."""
        await self._threads.write(lambda connection: sign_in.count_down(connection, name, by))

    async def put_session(self, session: StoredSession) -> None:
        """Keep or replace the session of this user and role."""
        await self._threads.write(lambda connection: sign_in.put_session(connection, session))

    async def session(self, user: int, role: str) -> StoredSession | None:
        """The session of this user and role, whether or not it is past its end."""
        return await self._threads.read(lambda connection: sign_in.session(connection, user, role, self._now()))

    async def replace_session(self, read: StoredSession, session: StoredSession) -> bool:
        """Keep the session in place of the very one that was read; False if another is there by now, or none."""
        return await self._threads.write(lambda connection: sign_in.replace_session(connection, read, session))

    async def drop_session(self, read: StoredSession) -> bool:
        """Forget the very session that was read; False if another is there by now, or none."""
        return await self._threads.write(lambda connection: sign_in.drop_session(connection, read))

    async def keep_telling(self, wish: ToldChat) -> None:
        """Tell this chat what staff do for its patient, from now on."""
        await self._threads.write(lambda connection: sign_in.keep_telling(connection, wish, self._now()))

    async def forget_telling(self, chat: int) -> None:
        """Tell this chat nothing of it any more."""
        await self._threads.write(lambda connection: sign_in.forget_telling(connection, chat))

    async def telling(self, chat: int) -> ToldChat | None:
        """What this chat wants to be told, if anything."""
        return await self._threads.read(lambda connection: sign_in.telling(connection, chat))

    async def tellings_about(self, patient: str) -> tuple[ToldChat, ...]:
        """The chats that want to be told of the patient with this mark."""
        return await self._threads.read(lambda connection: sign_in.tellings_about(connection, patient))

    async def remember(self, chat: int, whose: str) -> None:
        """Offer this chat the last visit of whoever this is the mark of, from now on."""
        await self._threads.write(lambda connection: sign_in.remember(connection, chat, whose, self._now()))

    async def forget_memory(self, chat: int) -> None:
        """Offer this chat no earlier visit any more."""
        await self._threads.write(lambda connection: sign_in.forget_memory(connection, chat))

    async def memory(self, chat: int) -> str | None:
        """The mark of whoever is offered their last visit in this chat."""
        return await self._threads.read(lambda connection: sign_in.memory(connection, chat))

    async def booked(self, chat: int) -> Sequence[tuple[str, str]]:
        """What the chat's orders wanted and came to that were carried out, the newest first."""
        return await self._threads.read(lambda connection: retention.booked(connection, chat))

    async def rows_of(self, chat: int) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """All rows that name a chat, by their table."""
        return await self._threads.read(lambda connection: retention.rows_of(connection, chat))

    async def forget(self, lease: Lease) -> retention.Erased | None:
        """Delete what is kept of the chat, and the lease with it; None where the lease was lost: nothing is deleted.

        What stays is what came in meanwhile, orders without an outcome, and what was done as staff.
        """

        def work(connection: Connection) -> retention.Erased | None:
            is_held = retention.held(connection, lease.chat, lease.owner, lease.version)
            return retention.forget(connection, lease.chat, self._now()) if is_held else None

        return await self._threads.write(work)

    async def forget_settled(self, chat: int, last: int) -> int:
        """Delete the attempts of a forgotten chat, up to this one, that have their outcome now; how many have none."""
        return await self._threads.write(lambda connection: retention.forget_settled(connection, chat, last))

    async def scrub(self) -> None:
        """Leave nothing in SQLite's files of what was deleted: neither in freed pages nor in the log of changes.

        On PostgreSQL that is the affair of VACUUM, which the server runs by itself. Nobody outside
        knows the threads that do the work.
        """
        await self._threads.scrub()
