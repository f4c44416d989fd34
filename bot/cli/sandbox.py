"""`clinic-bot sandbox …`: one stand-in alone.

Owns the one line that says what of its options cannot be used. Short: the stand-ins themselves are next door.
"""

from __future__ import annotations

import argparse
import asyncio
import sqlite3
from collections.abc import Awaitable

from bot.cli.demo import DEMO_KEY
from bot.cli.output import say, taken
from bot.errors import Unusable
from bot.sandbox import clinic, telegram


def clinic_alone(arguments: argparse.Namespace) -> int:
    """The stand-in clinic."""
    port, file = arguments.port, arguments.database
    say(f"The stand-in clinic: PORTAL_URL=http://127.0.0.1:{port}/patientportalapi")
    try:
        return _serve(clinic.serve(port, database=file, client_key=DEMO_KEY, quirks=arguments.quirks), port)
    except ValueError as error:
        raise Unusable(f"--quirks cannot be used: {error}") from None
    except sqlite3.Error as error:
        raise Unusable(f"--database cannot be used: {error}") from None


def telegram_alone(arguments: argparse.Namespace) -> int:
    """The stand-in Telegram."""
    say(f"The stand-in Telegram: TELEGRAM_API_URL=http://127.0.0.1:{arguments.port}")
    return _serve(telegram.serve(arguments.port), arguments.port)


def _serve(serving: Awaitable[None], port: int) -> int:
    async def serve() -> None:
        await serving

    try:
        asyncio.run(serve())
    except OSError:
        raise Unusable(taken(port)) from None
    except KeyboardInterrupt:  # the server has stopped cleanly and passes the signal on
        return 0
    return 0
