"""What reading a text costs: `understand` beside the newest dateparser, and beside another checkout of this project.

Each reader is a process of its own; they take turns, so that a busy machine is as busy for each. Processor time alone.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from itertools import cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
YARDSTICK = "BENCH_CHECKOUT"
"""The environment variable with the folder of another checkout that is read with besides."""

ROUNDS = 7
LETTERS = 80
MOST = 4096
SAID_AT = datetime(2026, 11, 24, 10, 0)  # noqa: DTZ001 - wall clock at the clinic

OPENINGS = (
    "Hello, could I please see someone",
    "Good morning, I would like an appointment",
    "I need a blood test and could come",
    "Is there anything free for my daughter",
    "Please book me in with Dr Patel",
    "My knee hurts again, can I be seen",
)
DAYS = ("on Friday", "next Tuesday", "on 4 December", "the week after next", "by the end of the month", "tomorrow")
HOURS = ("at half past three", "after 5pm", "in the morning", "between 10 and 12", "around noon", "before 9.30")
ENDINGS = ("if that is possible at all, thank you very much", "as I am at work on all of the other days of the week")

LONG = {
    "days and hours": "on monday at 5 or on tuesday the 8th of december between 9 and 11, ",
    "figures": "12 30 4 5/6 2026 7.15 ",
    "ordinary words": "we have been waiting for quite some time and nobody called us back about it. ",
    "one letter": "a",
    "one word": "first ",
    "counted": "three weeks after the day before ",
    "denied": "not on monday but not on friday either, ",
}

NAMES = {
    "places": ["Camden", "Richmond", "Canary Wharf", "St Albans", "King's Cross", "Milton Keynes"],
    "types": ["GP consultation", "Physiotherapy", "Dermatology", "Blood test", "Travel vaccination"],
    "clinicians": ["Dr Anita Patel", "Dr Tom Okafor", "Dr Sarah Jones", "Mr David Jones"],
}

Figures = dict[str, list[float]]


def sentences() -> list[str]:
    """Different sentences of so many letters, with a day and an hour each."""
    whole = (
        f"{opening} {day} {hour} {ending}"
        for opening in OPENINGS
        for day, hour, ending in zip(DAYS, HOURS, cycle(ENDINGS), strict=False)
    )
    return [text[:LETTERS] for text in whole]


def texts() -> dict[str, list[str]]:
    """What is read, by the name of its row."""
    long = {f"{MOST} letters, {name}": ["".join(islice(cycle(unit), MOST))] for name, unit in LONG.items()}
    return {f"a sentence of {LETTERS} letters": sentences(), **long}


def our_reader(checkout: str) -> Callable[[str], object]:
    """`understand` of the checkout in that folder."""
    sys.path.insert(0, checkout)
    from conversations.understanding import Names, understand  # noqa: PLC0415 - of that checkout

    names = Names(tuple(NAMES["places"]), tuple(NAMES["types"]), tuple(NAMES["clinicians"]))
    return lambda text: understand(text, SAID_AT, names)


def dateparser_reader() -> Callable[[str], object]:
    """The search of dateparser, in English alone."""
    search_dates: Any = importlib.import_module("dateparser.search").search_dates
    settings = {"RELATIVE_BASE": SAID_AT, "PREFER_DATES_FROM": "future"}
    return lambda text: search_dates(text, languages=["en"], settings=settings)


def serve(which: str) -> None:
    """Read each text that a line names, and answer with the milliseconds that one took."""
    read = dateparser_reader() if which == "dateparser" else our_reader(which)
    for line in sys.stdin:
        asked: list[str] = json.loads(line)
        began = time.process_time()
        for text in asked:
            read(text)
        sys.stdout.write(f"{(time.process_time() - began) / len(asked) * 1000}\n")
        sys.stdout.flush()


@contextmanager
def reader(which: str) -> Iterator[Callable[[list[str]], float]]:
    """A process that reads: what it is asked with are texts, what it answers are milliseconds for each."""
    command = [sys.executable, str(Path(__file__)), which]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/") as process:  # noqa: S603

        def ask(asked: list[str]) -> float:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.write(json.dumps(asked) + "\n")
            process.stdin.flush()
            return float(process.stdout.readline())

        yield ask
        assert process.stdin is not None
        process.stdin.close()


def understanding(rounds: int = ROUNDS) -> dict[str, Figures]:
    """Row by row, the milliseconds of each reader in each round; the first round warms up and does not count."""
    other = os.environ.get(YARDSTICK)
    readers = {"this": str(ROOT), **({"other": other} if other else {}), "dateparser": "dateparser"}
    with ExitStack() as stack:
        ask = {name: stack.enter_context(reader(which)) for name, which in readers.items()}
        return {row: _in_turns(ask, asked, rounds) for row, asked in texts().items()}


def _in_turns(ask: dict[str, Callable[[list[str]], float]], asked: list[str], rounds: int) -> Figures:
    figures: Figures = {name: [] for name in ask}
    for turn in range(rounds + 1):
        for name, one in ask.items():
            figures[name] += [one(asked)] if turn else [one(asked)][:0]
    return figures


def lines(measured: dict[str, Figures]) -> Iterator[str]:
    """The figures as a person reads them: the median of each reader, and the other checkout as the yardstick."""
    columns = list(next(iter(measured.values())))
    yield f"{'CPU for one text, ms':<40}" + "".join(f"{name:>12}" for name in columns) + f"{'of other':>10}"
    for row, figures in measured.items():
        middle = {name: median(those) for name, those in figures.items()}
        ratio = f"{middle['this'] / middle['other']:.2f}" if "other" in middle else "-"
        yield f"{row:<40}" + "".join(f"{middle[name]:>12.2f}" for name in columns) + f"{ratio:>10}"


if __name__ == "__main__":
    serve(sys.argv[1])
