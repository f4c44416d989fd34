"""The figures as a person reads them. Must never compute one that was not measured, but ratios."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Sequence

from tests.bench.compare import LATENCY_MS, RATE, Measured
from tests.bench.idle import AFTER, Cut
from tests.bench.loads import AT_ONCE, Phase
from tests.bench.neighbours import A_SECOND, Neighbours
from tests.bench.replicas import Replicas
from tests.bench.stages import REST
from tests.bench.stored import Kept
from tests.bench.story import UPDATES
from tests.bench.whole import ASKED, LOADS, Whole

MEGABYTE = 1_000_000
WIDTH = 38

Figure = Callable[[Measured], float]

ROWS: tuple[tuple[str, str, Figure], ...] = (
    ("CPU per update, 10 patients at once", "{:.2f} ms", lambda one: one.few.cpu_per_update),
    (f"CPU per update at {RATE} updates/s", "{:.2f} ms", lambda one: one.steady.cpu_per_update),
    (f"CPU per update, {AT_ONCE} patients, {LATENCY_MS} ms", "{:.2f} ms", lambda one: one.many.cpu_per_update),
    (f"steps/s, {AT_ONCE} patients, {LATENCY_MS} ms", "{:.0f}", lambda one: one.many.steps_per_second),
    (f"tap to card at {RATE} updates/s, p50", "{:.1f} ms", lambda one: one.steady.median),
    (f"tap to card at {RATE} updates/s, p99", "{:.1f} ms", lambda one: one.steady.p99),
    ("memory at its peak", "{:.0f} MB", lambda one: one.many.rss / MEGABYTE),
    ("stand-in and patients, CPU per step", "{:.2f} ms", lambda one: one.stand_in),
)


def say(line: str = "") -> None:
    """Print a line."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def head() -> None:
    """Where this runs, and how busy the machine is with other things."""
    load = f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
    say(f"Python {platform.python_version()}, {os.cpu_count()} processors, load before: {load}.")
    say(f"A booking is {UPDATES} updates: /start and {UPDATES - 1} taps. Processor time is the bot's process alone.")


def comparison(measured: Sequence[Measured]) -> None:
    """Side by side, and each as a multiple of the second."""
    say()
    say(_row("", [one.name for one in measured]))
    for name, spelled, figure in ROWS:
        say(_row(name, [spelled.format(figure(one)) for one in measured]))
    base = measured[1].few.cpu_per_update
    ratios = [f"{one.few.cpu_per_update / base:.2f} x" for one in measured]
    say(_row("CPU per update, ratio to PTB", ratios))
    say(_row("time to the first poll", ["(below)", *(f"{one.first_poll:.1f} s" for one in measured[1:])]))


def whole_product(made: Sequence[Whole]) -> None:
    """With nothing replaced, crowd by crowd, beside what else there is: the ratio is to the second."""
    say()
    say("The whole product with its paces, the stand-in clinic over HTTP:")
    say(_row("", [one.name for one in made]))
    for load in LOADS:
        for name, spelled, figure in _OF_A_CROWD:
            figures = [figure(one.crowds[load]) for one in made]
            ratio = [f"{figures[0] / figures[1]:.2f} x"] if len(figures) > 1 else []
            say(_row(f"{load.name}: {name}", [*(spelled.format(each) for each in figures), *ratio]))
        for asked in ASKED:
            say(_row(f"  {asked} for each update", [f"{one.asked[load][asked]:.2f}" for one in made]))
    say(_row("memory at the first poll", [f"{one.rss / MEGABYTE:.0f} MB" for one in made]))
    say(_row("memory at its peak", [f"{one.crowds[LOADS[-1]].rss / MEGABYTE:.0f} MB" for one in made]))
    say(_row("time to the first poll", [f"{one.first_poll:.1f} s" for one in made]))


_OF_A_CROWD: tuple[tuple[str, str, Callable[[Phase], float]], ...] = (
    ("CPU per update", "{:.2f} ms", lambda one: one.cpu_per_update),
    ("updates/s", "{:.0f}", lambda one: one.steps_per_second),
    ("tap to card, p50", "{:.1f} ms", lambda one: one.median),
    ("tap to card, p99", "{:.1f} ms", lambda one: one.p99),
)


def stages(made: Phase) -> None:
    """Where the processor time goes. Measuring has a price of its own, so the sum is higher than without."""
    say()
    say("Where the CPU of an update goes (measured apart; the measuring costs something itself):")
    updates = len(made.steps)
    known = sorted(made.stages.items(), key=lambda item: -item[1])
    for name, spent in (*known, (REST, made.cpu - sum(made.stages.values()))):
        say(_row(name, [f"{1000 * spent / updates:.2f} ms", f"{100 * spent / made.cpu:.0f} %"]))
    say(_row("in all", [f"{made.cpu_per_update:.2f} ms"]))


def many_stored(kept: Sequence[Kept]) -> None:
    """What stored conversations cost."""
    say()
    say(_row("stored conversations", [f"{one.conversations:,}" for one in kept]))
    say(_row("start to first answer", [f"{one.first_answer:.2f} s" for one in kept]))
    say(_row("memory at its peak", [f"{one.rss / MEGABYTE:.0f} MB" for one in kept]))
    say(_row("median turn, tap to card", [f"{one.median:.1f} ms" for one in kept]))
    say(_row("ratio of the medians", [f"{kept[-1].median / kept[0].median:.2f} x"], before=len(kept) - 1))


def on_postgresql(replicas: Sequence[Replicas], what: str = "processes on PostgreSQL, by webhook") -> None:
    """What a second process costs."""
    say()
    say(_row(what, [str(one.count) for one in replicas]))
    say(_row("CPU per update, all processes", [f"{one.made.cpu_per_update:.2f} ms" for one in replicas]))
    ratio = replicas[-1].made.cpu_per_update / replicas[0].made.cpu_per_update
    say(_row("ratio", [f"{ratio:.2f} x"], before=len(replicas) - 1))
    say(_row("tap to card, p50", [f"{one.made.median:.1f} ms" for one in replicas]))
    say(_row("memory of a process at its peak", [f"{one.made.rss / MEGABYTE:.0f} MB" for one in replicas]))


def next_to_another(made: Neighbours) -> None:
    """What the heaviest chat costs another one."""
    say()
    say(f"A tap alone, and next to a chat that sends the heaviest texts found, {A_SECOND} a second:")
    say(_row("", ["alone", "next to it", "ratio"]))
    for name, one, other in (
        ("tap to card, p50", made.alone.median, made.beside.median),
        ("tap to card, p99", made.alone.p99, made.beside.p99),
    ):
        say(_row(name, [f"{one:.1f} ms", f"{other:.1f} ms", f"{other / one:.2f} x"]))
    say(f"The heaviest: {made.texts[0][:60]}…")


def cut_while_idle(cuts: Sequence[Cut]) -> None:
    """How long an answer takes where requests that wait for news are ended."""
    say()
    say(f"A message after seconds of quiet, where what is silent for {AFTER} seconds is ended:")
    say(_row("requests that wait are", [one.name for one in cuts]))
    say(_row("message to card, p50", [f"{one.made.median:.1f} ms" for one in cuts]))
    say(_row("message to card, p99", [f"{one.made.p99:.1f} ms" for one in cuts]))
    say(_row("message to card, at most", [f"{1000 * max(one.made.steps):.1f} ms" for one in cuts]))


def _row(name: str, cells: Sequence[str], before: int = 0) -> str:
    return f"{name:<{WIDTH}}" + "".join(f"{cell:>18}" for cell in (*[""] * before, *cells))
