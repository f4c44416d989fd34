"""`/metrics`: the measures in Prometheus' text format, on an address of their own.

They say how busy a clinic is, so they are for its own monitoring alone: METRICS_LISTEN is never what patients reach.
What this process counted comes with what the database holds at that moment; where that cannot be had, those series are
missing and `clinic_bot_database_up` is 0, so that an alert can tell "none waits" from "nobody knows".
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Final, Protocol

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.metrics import HELD, REGISTRY
from bot.store import StoreError
from bot.store.records import AttemptStatus
from bot.store.retention import Backlog, Figures

PATIENCE: Final = 5.0
"""Seconds that counting may take; Prometheus waits for ten."""


class Counted(Protocol):
    """The store, as far as it matters here."""

    async def figures(self) -> Figures:
        """What it holds. Raises `StoreError`."""


def measures(store: Counted, version: str) -> Starlette:
    """The application that answers `GET /metrics`."""

    async def tell(_request: Request) -> Response:
        figures = await _figures(store)
        held = CollectorRegistry()
        held.register(_Held(figures, version))
        return Response(generate_latest(REGISTRY) + generate_latest(held), media_type=CONTENT_TYPE_PLAIN_0_0_4)

    return Starlette(routes=[Route("/metrics", tell, methods=["GET"])])


async def _figures(store: Counted) -> Figures | None:
    try:
        async with asyncio.timeout(PATIENCE):
            return await store.figures()
    except (StoreError, TimeoutError):
        return None


class _Held(Collector):
    """What the database holds, as series."""

    def __init__(self, figures: Figures | None, version: str) -> None:
        self._figures = figures
        self._version = version

    def collect(self) -> Iterator[Metric]:
        """Each of them once."""
        about = GaugeMetricFamily("clinic_bot_info", HELD["info"], labels=["version"])
        about.add_metric([self._version], 1)
        yield about
        figures = self._figures
        yield _one("database_up", int(figures is not None))
        if figures is None:
            return
        yield from _waiting("inbox", figures.inbox)
        yield from _waiting("outbox", figures.outbox)
        yield from _waiting("tasks_overdue", figures.overdue)
        yield from _waiting("reminders_overdue", figures.reminders)
        yield from _waiting("attempts_unknown", figures.unknown)
        attempts = GaugeMetricFamily("clinic_bot_attempts", HELD["attempts"], labels=["status"])
        for status in AttemptStatus:
            attempts.add_metric([status.value], figures.attempts.get(status.value, 0))
        yield attempts
        yield _one("sessions", figures.sessions)
        yield _one("watches", figures.watched)
        yield from _waiting("watches_overdue", figures.watches)


def _one(name: str, value: float) -> Metric:
    return GaugeMetricFamily(f"clinic_bot_{name}", HELD[name], value)


def _waiting(name: str, waiting: Backlog) -> Iterator[Metric]:
    yield _one(name, waiting.rows)
    yield GaugeMetricFamily(f"clinic_bot_{name}_oldest_seconds", f"{HELD[name]}: age (s).", waiting.oldest)
