"""The measures: what this process counts while it works, under the names that dashboards and alerts use.

Owns the names and their labels. A label is one of a few words of ours, never anything that somebody typed, nor a chat:
each value is a series of its own, for ever. Whoever does something counts it; what the database knows is read by
`bot.store.retention` when it is asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

REGISTRY: Final = CollectorRegistry()
"""What is told of this process. Not the library's own one, which anything that is imported may add to."""

ProcessCollector(registry=REGISTRY)

UPDATES: Final = Counter(
    "clinic_bot_updates", "What people did, as turns took it: tap, text, command, other.", ["kind"], registry=REGISTRY
)
TURNS: Final = Counter(
    "clinic_bot_turns", "Turns of chats: done, failed, or lost to another replica.", ["outcome"], registry=REGISTRY
)
ANSWERED: Final = Histogram(
    "clinic_bot_answer_seconds",
    "Seconds from the moment at which an update was kept until what it led to was sent.",
    buckets=(0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 120),
    registry=REGISTRY,
)
PORTAL_CALLS: Final = Counter(
    "clinic_bot_portal_calls",
    "Calls to the clinic's portal by section, ok or by what went wrong.",
    ["section", "outcome"],
    registry=REGISTRY,
)
PORTAL_SECONDS: Final = Histogram(
    "clinic_bot_portal_seconds",
    "Seconds that a call to the clinic's portal took.",
    ["section"],
    buckets=(0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 60),
    registry=REGISTRY,
)
TELEGRAM_TROUBLES: Final = Counter(
    "clinic_bot_telegram_troubles", "Calls that Telegram refused or did not answer.", ["kind"], registry=REGISTRY
)
LOG_EVENTS: Final = Counter(
    "clinic_bot_log_events", "Lines of the log from WARNING on, by their event.", ["event", "level"], registry=REGISTRY
)
REMINDERS: Final = Counter(
    "clinic_bot_reminders", "Reminders of appointments, by what became of them.", ["outcome"], registry=REGISTRY
)
UNREMINDED: Final = Gauge(
    "clinic_bot_appointments_without_reminder",
    "Appointments of tomorrow that nobody will be reminded of, as this process has checked last.",
    registry=REGISTRY,
)
SEARCHES: Final = Counter(
    "clinic_bot_watch_searches",
    "Searches for what patients wish to be told of: found, nothing or failed.",
    ["outcome"],
    registry=REGISTRY,
)
OFFERS: Final = Counter(
    "clinic_bot_watch_offers",
    "Slots that came up, by what became of the message about them.",
    ["outcome"],
    registry=REGISTRY,
)
OUTAGE: Final = Gauge(
    "clinic_bot_outage", "1 while a check of /readyz fails, by the check's name.", ["of"], registry=REGISTRY
)

HELD: Final[Mapping[str, str]] = {
    "info": "The version of this process; always 1.",
    "database_up": "1 if the database could be asked.",
    "inbox": "Arrivals that wait to be handled",
    "outbox": "Messages that wait to be sent",
    "tasks_overdue": "Tasks whose time has come",
    "reminders_overdue": "Reminders whose time has come",
    "watches": "What is watched for patients.",
    "watches_overdue": "Wishes that nothing was looked for in the last hour",
    "attempts_unknown": "Orders of which nobody knows yet what became",
    "attempts": "Orders in the ledger, by status.",
    "sessions": "Sessions at the portal that have not ended.",
}
"""What else is told, by its name without the prefix: of the database, by whoever has counted it."""
