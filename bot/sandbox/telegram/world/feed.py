"""The feed of changes for chat pages. Never holds back the server: a slow reader is cut off."""

import asyncio
from collections.abc import AsyncGenerator

from bot.sandbox.telegram.values import Json

MAX_WAITING = 500
"""Events that may wait for one reader; one who falls further behind is disconnected and starts from a snapshot."""


class Feed:
    """Hands every change of a chat to whoever watches that chat."""

    def __init__(self) -> None:
        self._readers: dict[asyncio.Queue[Json | None], int | None] = {}
        self._closed = False

    def publish(self, chat_id: int | None, event: Json) -> None:
        """Tells the watchers of a chat, or everyone when it concerns no chat in particular."""
        for queue, watched in list(self._readers.items()):
            if watched is not None and chat_id is not None and watched != chat_id:
                continue
            if queue.qsize() >= MAX_WAITING:
                self._readers.pop(queue)
                queue.put_nowait(None)
            else:
                queue.put_nowait({"chat_id": chat_id, **event})

    async def watch(self, chat_id: int | None, heartbeat: float = 15.0) -> AsyncGenerator[Json | None]:
        """The changes of one chat, or of all, as they happen; None every `heartbeat` seconds of silence."""
        queue: asyncio.Queue[Json | None] = asyncio.Queue()
        self._readers[queue] = chat_id
        try:
            yield {"kind": "hello"}
            while not self._closed:
                try:
                    event = await asyncio.wait_for(queue.get(), heartbeat)
                except TimeoutError:
                    yield None
                    continue
                if event is None:
                    return
                yield event
        finally:
            self._readers.pop(queue, None)

    def close(self) -> None:
        """Ends every stream, so that the server can stop."""
        self._closed = True
        for queue in self._readers:
            queue.put_nowait(None)
