"""The queue of updates for the bot, and long polling. Loses none that was not confirmed."""

import asyncio
from collections import deque
from dataclasses import dataclass

from bot.sandbox.telegram.api.refusals import SECOND_POLLER, conflict
from bot.sandbox.telegram.values import Json

MAX_PENDING = 100_000
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True, slots=True)
class Update:
    """One update and the line it stands in: what happened in one chat (or by one person's presses) keeps its order."""

    id: int
    kind: str
    lane: str
    body: Json

    def to_json(self) -> Json:
        """The Bot API's `Update`."""
        return {"update_id": self.id, self.kind: self.body}


class Updates:
    """The queue of updates: each stays until an offset beyond it, or a webhook's 2xx, confirms it."""

    def __init__(self, first_id: int = 500_000_001) -> None:
        self.allowed: list[str] = []
        self.duplicated = False
        self._next_id = first_id
        self._pending: deque[Update] = deque(maxlen=MAX_PENDING)
        self._waiting: asyncio.Future[bool] | None = None

    def put(self, kind: str, body: Json, lane: str) -> Update | None:
        """Adds what happened; None when the bot did not ask for updates of that kind."""
        if (kind not in self.allowed) if self.allowed else (kind in NOT_BY_DEFAULT):
            return None
        update = Update(self._next_id, kind, lane, body)
        self._next_id += 1
        self._pending.append(update)
        self._wake(stay=True)
        return update

    @property
    def pending(self) -> tuple[Update, ...]:
        """What was not confirmed yet, oldest first."""
        return tuple(self._pending)

    @property
    def polled(self) -> bool:
        """Whether somebody is waiting for updates right now."""
        return self._waiting is not None

    def drop(self) -> None:
        """Forgets everything that waits."""
        self._pending.clear()

    def delivered(self, update: Update) -> None:
        """A webhook took this one."""
        if update in self._pending:
            self._pending.remove(update)

    def interrupt(self) -> None:
        """Ends a waiting long poll with a conflict."""
        self._wake(stay=False)

    async def poll(self, offset: int, limit: int, timeout: int) -> list[Json]:  # noqa: ASYNC109 - the API's own parameter, in seconds
        """Confirms everything before `offset` and returns what is left, waiting for it at most `timeout` seconds.

        Whoever was waiting already is refused with 409, as only one poller is allowed.
        """
        self.interrupt()
        self._confirm(offset)
        if not self._pending and timeout > 0:
            await self._wait(timeout)
        batch = [update.to_json() for update in list(self._pending)[:limit]]
        return [update for update in batch for _ in range(2)] if self.duplicated else batch

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
        while self._pending and self._pending[0].id < offset:
            self._pending.popleft()

    async def _wait(self, seconds: int) -> None:
        waiting: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting = waiting
        try:
            stay = await asyncio.wait_for(waiting, seconds)
        except TimeoutError:
            return
        finally:
            if self._waiting is waiting:
                self._waiting = None
        if not stay:
            raise conflict(SECOND_POLLER)

    def _wake(self, *, stay: bool) -> None:
        if self._waiting is not None and not self._waiting.done():
            self._waiting.set_result(stay)
