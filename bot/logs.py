"""The log format: one line an event, `key=value`, and no word about a person.

Owns the format, and which libraries must stay quiet. Must never be handed a token, a key, a session, a name or a
message text. Apart, as all of the shell logs.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable

QUIET = ("httpx", "httpcore", "telegram", "uvicorn.access", "alembic", "asyncio")
"""Libraries whose lines may hold addresses with a token or a key in them."""

ChatName = Callable[[int], str]
"""What stands for a chat in the logs: the same each time, and nothing that leads back to the person."""


def failure(error: BaseException) -> str:
    """What kind of error it was and where it arose: its text might speak of a person."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    if frame is None:
        return type(error).__name__
    return f"{type(error).__name__}@{frame.tb_frame.f_globals.get('__name__', '?')}:{frame.tb_lineno}"


def write_logs(level: int = logging.INFO) -> None:
    """Log to stderr, in lines that a person and a program can read."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("%(asctime)s level=%(levelname)s logger=%(name)s %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
