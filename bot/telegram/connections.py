"""The connections on which calls go to Telegram.

Owns which call takes which connection: the one that was used last, as a pool looks through all its idle ones twice for
each call, and that costs more than the call. Must never open more than it was told to.
"""

from __future__ import annotations

import asyncio
import ssl
from functools import partial
from typing import Any

from telegram.error import TimedOut
from telegram.request import BaseRequest, HTTPXRequest, RequestData

WAIT = 8.0
"""Seconds that a call waits for a free connection before it is to be tried later."""


class Connections(BaseRequest):
    """Makes python-telegram-bot's requests on up to `most` connections, each a client of its own."""

    def __init__(
        self, most: int, *, connect_timeout: float, read_timeout: float, write_timeout: float, wait: float = WAIT
    ) -> None:
        self._read_timeout = read_timeout
        self._wait = wait
        self._client = partial(
            HTTPXRequest,
            connection_pool_size=1,
            connect_timeout=connect_timeout,
            read_timeout=read_timeout,
            write_timeout=write_timeout,
            pool_timeout=wait,
            httpx_kwargs={"verify": ssl.create_default_context()},  # one for all: it takes long to make
        )
        self._places = asyncio.Semaphore(most)
        self._clients: list[HTTPXRequest] = []
        self._free: list[HTTPXRequest] = []

    @property
    def read_timeout(self) -> float | None:
        """Seconds that an answer may take."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Nothing: connections are made when they are needed."""

    async def shutdown(self) -> None:
        """Close every connection."""
        for client in self._clients:
            await client.shutdown()

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *timeouts: Any, **more: Any
    ) -> tuple[int, bytes]:
        """Make a request on a free connection. Raises `TimedOut` where none gets free."""
        try:
            async with asyncio.timeout(self._wait):
                await self._places.acquire()
        except TimeoutError:
            raise TimedOut("no connection got free") from None
        client = self._free.pop() if self._free else self._made()
        try:
            return await client.do_request(url, method, request_data, *timeouts, **more)
        finally:
            self._free.append(client)
            self._places.release()

    def _made(self) -> HTTPXRequest:
        client = self._client()
        self._clients.append(client)
        return client
