"""Replicas of the bot behind one front, and what can be asked of the clinic, of Telegram and of the database.

Owns the replicas: whatever happens, none of them outlives the story.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import make_url

from bot.sandbox.telegram import DEMO_TOKEN
from tests.replicas.front import Front
from tests.replicas.patients import Patient, Town
from tests.replicas.programs import Program
from tests.support.programs import free_port
from tests.support.sign_in import Account

SECRET = "an obviously fake demo secret"
WAITING = """
SELECT (SELECT count(*) FROM inbox WHERE done_at IS NULL) + (SELECT count(*) FROM outbox WHERE done_at IS NULL)
"""
BOOKING = "POST appointment/book-time-slot"
CANCELLING = "GET appointment/cancel"


@dataclass(frozen=True, slots=True)
class Outside:
    """The addresses of the stand-ins."""

    clinic: str
    telegram: str


class House:
    """Any number of replicas."""

    def __init__(self, outside: Outside, database: str, folder: Path, front: Front, town: Town) -> None:
        self.outside = outside
        self.database = database
        self.front = front
        self.town = town
        self.replicas: list[Program] = []
        self._folder = folder

    async def opens(self, replicas: int, **settings: str) -> list[Program]:
        """Start so many more replicas at once, and return when they are at work."""
        ports = [free_port() for _ in range(replicas)]
        new = [Program(self._folder, "run", settings=self._settings(port) | settings) for port in ports]
        self.replicas += new
        await asyncio.gather(*(replica.says("event=running") for replica in new))
        for port in ports:
            await self._is_ready(port)
        self.front.ports += ports
        return new

    async def _is_ready(self, port: int) -> None:
        """Return once all is well with the replica here; on a busy machine a check may take too long at first."""
        deadline = time.monotonic() + Patient.patience
        while True:
            answer = await self.town.http.get(f"http://127.0.0.1:{port}/readyz")
            if {check["state"] for check in answer.json()["checks"].values()} == {"ok"}:
                return
            assert time.monotonic() < deadline, answer.text
            await asyncio.sleep(0.1)

    def is_torn_down(self) -> None:
        """End every replica."""
        for replica in self.replicas:
            replica.dies()

    def with_pid(self, pid: int) -> Program:
        """The replica of this process."""
        return next(replica for replica in self.replicas if replica.pid == pid)

    async def patient(self, number: int = 0) -> Patient:
        """Somebody new with an account."""
        return await self.town.person((await self._accounts())[number], number)

    async def patient_alone(self) -> Patient:
        """Somebody new whose account the crowd leaves alone."""
        return await self.patient(-1)

    async def crowd(self, size: int) -> list[Patient]:
        """Many at once, who leave the last account alone; where they are more than accounts, some share one."""
        accounts = itertools.cycle((await self._accounts())[:-1])
        return [await self.town.person(next(accounts), number) for number in range(size)]

    async def appointments(self, patients: Iterable[Patient]) -> dict[str, int]:
        """How many appointments to come each of these accounts has at the clinic."""
        return {email: await self._appointments(email) for email in {patient.account.email for patient in patients}}

    async def orders(self, kind: str = BOOKING) -> int:
        """How many orders of this kind the clinic has received."""
        calls: dict[str, int] = await self._get(f"{self.outside.clinic}/control/calls")
        return calls.get(kind, 0)

    async def undelivered(self) -> int:
        """How many updates Telegram still has for the bot."""
        info = await self._get(f"{self.outside.telegram}/bot{DEMO_TOKEN}/getWebhookInfo")
        waiting: int = info["result"]["pending_update_count"]
        return waiting

    def rows(self, statement: str) -> list[Any]:
        """What the database answers."""
        with psycopg.connect(plain(self.database), autocommit=True) as connection:
            return [row[0] if len(row) == 1 else row for row in connection.execute(statement.encode())]

    async def has(self, question: str) -> None:
        """Return once the database answers with more than nothing."""
        deadline = time.monotonic() + Patient.patience
        while not any(self.rows(question)):
            assert time.monotonic() < deadline, question
            await asyncio.sleep(0.005)

    async def comes_to_rest(self) -> None:
        """Return once Telegram has nothing more to deliver and nothing waits; everything went in order."""
        deadline = time.monotonic() + Patient.patience
        while await self.undelivered() or any(self.rows(WAITING)):
            assert time.monotonic() < deadline, f"{await self.undelivered()} undelivered, waiting {self.rows(WAITING)}"
            await asyncio.sleep(0.1)
        ordered = {"inbox": "WHERE key LIKE 'tg:%'", "outbox": ""}  # news from elsewhere is written beside the updates
        for table, some in ordered.items():
            rows = self.rows(f"SELECT chat, done_at, id FROM {table} {some} ORDER BY chat, id")  # noqa: S608 - our words
            for chat, handled in itertools.groupby(rows, key=lambda row: row[0]):
                found = list(handled)
                assert found == sorted(found, key=lambda row: row[1]), f"out of order in the {table} of {chat}: {found}"

    async def _accounts(self) -> list[Account]:
        listed = await self._get(f"{self.outside.clinic}/demo/accounts?all=true")
        plain = (one for one in listed if one["books"] and not one["two_factor"] and not one["staff"])
        return [Account(one["email"], one["password"]) for one in plain]

    async def _appointments(self, email: str) -> int:
        shown = await self._get(f"{self.outside.clinic}/control/appointments?patient={email}")
        count: int = shown["count"]
        return count

    async def _get(self, url: str) -> Any:
        answer = await self.town.http.get(url)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def _settings(self, port: int) -> dict[str, str]:
        return {
            "TELEGRAM_TOKEN": DEMO_TOKEN,
            "TELEGRAM_API_URL": self.outside.telegram,
            "PORTAL_URL": f"{self.outside.clinic}/patientportalapi",
            "PORTAL_CLIENT_KEY": "demo-client-key",
            "DATABASE_URL": self.database,
            "SECRET_KEY": SECRET,
            "PUBLIC_URL": self.front.url,
            "LISTEN": f"127.0.0.1:{port}",
            "UPDATES": "webhook",
            "CLINIC_NAME": "The Sandbox Clinic",
            "CLINIC_PHONE": "020 7946 0000",
        }


def plain(url: str) -> str:
    """The URL as PostgreSQL's own library reads it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
