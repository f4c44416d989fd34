"""The way in: an address of this machine that is bound at the start, whatever is loaded later to answer there.

Stands alone, as nothing of it has to do with the ways out.
"""

from __future__ import annotations

import contextlib
import socket
from collections.abc import Generator

from bot.errors import Unusable


@contextlib.contextmanager
def listen(host: str, port: int, setting: str = "LISTEN") -> Generator[socket.socket]:
    """A bound socket. Raises `Unusable`, which names the setting, where it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with contextlib.closing(listening):
        try:
            listening.bind((host, port))
        except OSError as error:
            raise Unusable(f"{setting} cannot be used: {host}:{port}: {error.strerror}") from None
        yield listening
