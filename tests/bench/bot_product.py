"""The product in a process of its own, which is `clinic-bot run` itself with its paces, its clinic over HTTP.

Run as a script, with a checkout of this repository in PYTHONPATH: so that of today and that of before can be measured
by the same means. Tells, besides what it has used, how often it asked the database and the clinic. Nothing of the bot
is imported before its own command line does it, as the order is a part of how long a start takes.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections import Counter
from typing import Any

from tests.bench.meter import answer_questions

COMMANDS = ("migrate", "run")

counts: Counter[str] = Counter()


def facts() -> dict[str, object]:
    """How often it asked whom, since this was asked for the first time."""
    if not counts:
        counted()
    metrics = importlib.import_module("bot.metrics")
    samples = (sample for family in metrics.PORTAL_CALLS.collect() for sample in family.samples)
    calls = sum(sample.value for sample in samples if sample.name.endswith("_total"))
    return {"reads": counts["reads"], "writes": counts["writes"], "portal": calls}


def counted() -> None:
    """Count the transactions from now on, wherever this checkout has them."""
    try:
        executor = importlib.import_module("bot.store.database.executor")
    except ImportError:
        executor = importlib.import_module("bot.store.executor")
    for name, kind in (("read", "reads"), ("write", "writes")):
        setattr(executor.Threads, name, _counting(getattr(executor.Threads, name), kind))
        counts[kind] = 0


def _counting(run: Any, kind: str) -> Any:
    async def counting(self: Any, *given: Any, **named: Any) -> Any:
        counts[kind] += 1
        return await run(self, *given, **named)

    return counting


def main() -> None:
    """Read the options and do what the command does."""
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=COMMANDS)
    for name in ("telegram", "token", "database", "portal", "port", "public"):
        parser.add_argument(f"--{name}")
    parser.add_argument("--updates", default="polling")
    options = parser.parse_args()
    os.environ |= {
        "TELEGRAM_TOKEN": options.token,
        "TELEGRAM_API_URL": options.telegram,
        "PORTAL_URL": options.portal,
        "PORTAL_CLIENT_KEY": "demo-client-key",
        "SECRET_KEY": "an obviously fake secret key",
        "DATABASE_URL": options.database,
        "CLINIC_NAME": "The Sandbox Clinic",
        "CLINIC_PHONE": "020 7946 0000",
        "PUBLIC_URL": options.public or f"http://127.0.0.1:{options.port}",
        "UPDATES": options.updates,
        "LISTEN": f"127.0.0.1:{options.port}",
    }
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):  # what this machine names for others is read for nothing on loopback
        os.environ.pop(name, None)
    if options.command == "run":
        answer_questions(facts)
    sys.argv = ["clinic-bot", options.command]
    importlib.import_module("bot.__main__").main()


if __name__ == "__main__":
    main()
