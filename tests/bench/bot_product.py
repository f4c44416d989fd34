"""The product in a process of its own, as `clinic-bot run` has it: its paces, its collector, its clinic over HTTP.

Run as a script, with a checkout of this repository in PYTHONPATH: so that of today and that of before can be measured
by the same means. Tells, besides what it has used, how often it asked the database and the clinic.
"""

from __future__ import annotations

import argparse
import asyncio
import importlib
from collections import Counter
from typing import Any

from pydantic import SecretStr

from bot import app
from bot.logs import write_logs
from bot.metrics import PORTAL_CALLS
from bot.settings import Settings
from tests.bench.meter import answer_questions

SECRET = "an obviously fake secret key"

counts: Counter[str] = Counter()


def counted() -> None:
    """Count the transactions from now on, wherever this checkout has them."""
    try:
        executor = importlib.import_module("bot.store.database.executor")
    except ImportError:
        executor = importlib.import_module("bot.store.executor")
    for name, kind in (("read", "reads"), ("write", "writes")):
        setattr(executor.Threads, name, _counting(getattr(executor.Threads, name), kind))


def _counting(run: Any, kind: str) -> Any:
    async def counting(self: Any, work: Any) -> Any:
        counts[kind] += 1
        return await run(self, work)

    return counting


def facts() -> dict[str, object]:
    """How often it asked whom."""
    calls = sum(sample.value for family in PORTAL_CALLS.collect() for sample in family.samples)
    return {"reads": counts["reads"], "writes": counts["writes"], "portal": calls}


async def work(settings: Settings) -> None:
    """Until the process ends."""
    async with app.running(settings) as bot:
        try:
            collector = importlib.import_module("bot.startup.collector")
        except ImportError:
            aside = None
        else:
            aside = asyncio.create_task(collector.set_aside_twice(bot.runtime.ledger.worked.wait))
        await bot.until(asyncio.Event())
        del aside


def main() -> None:
    """Read the options and work."""
    parser = argparse.ArgumentParser()
    for name in ("telegram", "token", "database", "portal"):
        parser.add_argument(f"--{name}")
    options = parser.parse_args()
    settings = Settings(
        _env_file=None,
        telegram_token=SecretStr(options.token),
        telegram_api_url=options.telegram,
        portal_url=options.portal,
        portal_client_key=SecretStr("demo-client-key"),
        secret_key=SecretStr(SECRET),
        database_url=options.database,
        clinic_name="The Sandbox Clinic",
        clinic_phone="020 7946 0000",
        listen="127.0.0.1:0",
    )
    counted()
    answer_questions(facts)
    write_logs()
    asyncio.run(work(settings))


if __name__ == "__main__":
    main()
