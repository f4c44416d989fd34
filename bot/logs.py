"""The log: one line an event, written as `event=name key=value …`, and no word about a person.

Owns the format, and which libraries must stay quiet. Must never be handed a token, a key, a session, a name or a
message text.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Callable
from typing import TextIO

from bot.metrics import LOG_EVENTS

QUIET = ("httpx", "httpcore", "telegram", "uvicorn.access", "alembic", "asyncio")
"""Libraries whose lines may hold addresses with a token or a key in them."""

INFO, WARNING, ERROR = logging.INFO, logging.WARNING, logging.ERROR

ChatName = Callable[[int], str]
"""What stands for a chat in the logs: the same each time, and nothing that leads back to the person."""


def event(name: str, level: int = INFO, /, **fields: object) -> None:
    """Logs one event under the name of the calling module. An error is written as `failure` names it, without its text.

    A value that would not stand for itself, for its spaces, quotes or line ends, is written as a JSON string.
    """
    log = logging.getLogger(sys._getframe(1).f_globals["__name__"])  # noqa: SLF001 - the same that logging looks at
    if level >= WARNING:
        LOG_EVENTS.labels(name, logging.getLevelName(level)).inc()
    if log.isEnabledFor(level):
        log.log(level, " ".join([f"event={name}", *(f"{key}={_safe(value)}" for key, value in fields.items())]))


def _safe(value: object) -> str:
    text = failure(value) if isinstance(value, BaseException) else str(value)
    plain = text.isprintable() and not set(text) & set(' "=')
    return text if text and plain else json.dumps(text, ensure_ascii=not text.isprintable())


def failure(error: BaseException) -> str:
    """What kind of error it was and where it arose: its text might speak of a person."""
    frame = error.__traceback__
    while frame and frame.tb_next:
        frame = frame.tb_next
    if frame is None:
        return type(error).__name__
    return f"{type(error).__name__}@{frame.tb_frame.f_globals.get('__name__', '?')}:{frame.tb_lineno}"


LINE = "level=%(levelname)s logger=%(name)s %(message)s"

PRIORITIES = {logging.CRITICAL: 2, logging.ERROR: 3, logging.WARNING: 4, logging.INFO: 6, logging.DEBUG: 7}
"""What journald calls each level: the number in front of a line that sd-daemon(3) speaks of."""


class Lines(logging.Formatter):
    """Writes one line a record, with its level for journald in front where that reads along.

    A line of a library is made an event as well: its words as the library spells them, without what it put into them,
    and an error without its text. Both might speak of a person.
    """

    def __init__(self, *, journal: bool = False) -> None:
        super().__init__(LINE if journal else f"%(asctime)s {LINE}")  # journald knows when
        self._journal = journal

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        bare = logging.makeLogRecord({**record.__dict__, "msg": _said(record), "args": None, "exc_info": None})
        bare.exc_text = bare.stack_info = None
        line = super().format(bare)
        return f"<{PRIORITIES.get(record.levelno, 5)}>{line}" if self._journal else line


def _said(record: logging.LogRecord) -> str:
    words = str(record.msg)
    if words.startswith("event=") and not record.args:
        return words
    error = record.exc_info[1] if record.exc_info else None
    why = f" why={failure(error)}" if error else ""
    return f"event=library says={_safe(' '.join(words.split()))}{why}"


def is_journal(stream: TextIO) -> bool:
    """Whether what is written to this stream goes to journald, which says so in JOURNAL_STREAM."""
    try:
        there = os.fstat(stream.fileno())
    except (OSError, ValueError):
        return False
    return os.environ.get("JOURNAL_STREAM") == f"{there.st_dev}:{there.st_ino}"


def write_logs(level: int = logging.INFO) -> None:
    """Log to stderr, in lines that a person and a program can read."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines(journal=is_journal(sys.stderr)))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    logging.captureWarnings(capture=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
