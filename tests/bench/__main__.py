"""`python -m tests.bench`: the figures of this bot beside those of two that keep everything in memory.

Everything is on loopback, one thing after the other, and ends with this process. Judges nothing: how fast a machine is
depends on the machine, and on what else it does.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import tempfile
from pathlib import Path

from bot.store import migrate
from tests.bench import printing
from tests.bench.audit import audit
from tests.bench.compare import QUICK, Lengths, at_work, compare, ours, stand_in
from tests.bench.idle import idle
from tests.bench.loads import Phase, few, phase
from tests.bench.neighbours import neighbours
from tests.bench.posted import posted
from tests.bench.reminding import lines as reminder_lines
from tests.bench.reminding import reminding
from tests.bench.replicas import replicas
from tests.bench.stored import stored
from tests.bench.understanding import lines, understanding
from tests.bench.watching import lines as watch_lines
from tests.bench.watching import watching
from tests.bench.whole import whole

SECTIONS = (
    "compare",
    "stages",
    "whole",
    "stored",
    "replicas",
    "posted",
    "neighbours",
    "understanding",
    "audit",
    "idle",
    "reminders",
    "watches",
)


async def bench(folder: Path, lengths: Lengths, sections: set[str]) -> None:
    """Section by section, each printed as soon as it is there."""
    printing.head()
    if "compare" in sections:
        printing.comparison(await compare(folder, lengths))
    if "stages" in sections:
        printing.stages(await stages(folder, lengths))
    if "whole" in sections:
        printing.whole_product(await whole(folder))
    if "stored" in sections:
        printing.many_stored(await stored(folder, lengths))
    if "replicas" in sections:
        printing.on_postgresql(await replicas(folder, lengths))
    if "posted" in sections:
        printing.on_postgresql(await posted(folder), "the whole product, posted, on PostgreSQL")
    if "neighbours" in sections:
        printing.next_to_another(await neighbours(folder, lengths))
    if "audit" in sections:
        printing.say(await audit(folder))
    if "idle" in sections:
        printing.cut_while_idle(await idle(folder, lengths))
    if "reminders" in sections:
        for line in reminder_lines(await reminding(folder, quick=lengths == QUICK)):
            printing.say(line)
    if "watches" in sections:
        for line in watch_lines(await watching(folder, quick=lengths == QUICK)):
            printing.say(line)
    if "understanding" in sections:
        printing.say()
        for line in lines(understanding()):
            printing.say(line)


async def stages(folder: Path, lengths: Lengths) -> Phase:
    """The bookings of the first phase once more, measured part by part."""
    database = f"sqlite:///{folder / 'stages.db'}"
    migrate(database)
    async with stand_in() as (chat, crowd):
        arguments = ours(chat, crowd, database, "--stages")
        async with at_work(chat, crowd, "tests.bench.bot_ours", arguments, folder / "stages.log") as stage:
            await few(Phase(), crowd, lengths.warm_up)
            async with phase(stage.bot) as made:
                await few(made, crowd, lengths.bookings)
            return made


def main() -> None:
    """Read the command line and run."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="How much this bot costs.")
    parser.add_argument("sections", nargs="*", default=SECTIONS, help=f"of {', '.join(SECTIONS)} (default: all)")
    parser.add_argument("--quick", action="store_true", help="a rough impression in half a minute")
    options = parser.parse_args()
    if unknown := set(options.sections) - set(SECTIONS):
        parser.error(f"no such section: {', '.join(sorted(unknown))}")
    logging.getLogger("uvicorn.error").disabled = True  # bots that end leave requests unanswered
    with tempfile.TemporaryDirectory(prefix="clinic-bot-bench-") as folder:
        asyncio.run(bench(Path(folder), QUICK if options.quick else Lengths(), set(options.sections)))


if __name__ == "__main__":
    main()
