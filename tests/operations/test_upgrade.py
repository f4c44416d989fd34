"""From the release before the newest migration to this one, with conversations under way; and back, by the handbook.

The older release is a commit of this repository whose database was older; it works with the libraries of today.
"""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
import tarfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.sandbox import clinic
from bot.sandbox import telegram as stand_in
from bot.sandbox.clinic.catalogue.payers import PATIENT
from bot.sandbox.clinic.people.crowd import CROWD
from bot.sandbox.clinic.people.model import Factor, Person
from bot.store import is_current
from tests.databases import BOTH
from tests.operations.newcomer import slot
from tests.postgres import Postgres
from tests.replicas.programs import Program
from tests.support.person import ChatPerson
from tests.support.programs import ROOT, free_port, installed, run

pytestmark = pytest.mark.soak

SIMPLE = [one for one in CROWD if one.note == "" and one.factor is Factor.NONE and one.payers == (PATIENT,)]
MOST_COMMITS = 1000
BOOKED = "Your appointment is booked."
TO_THE_TIMES = ("GP consultation", "Any place", "Anyone", "As soon as possible")


def steps_of(commit: str) -> set[str]:
    """The migrations of a commit, as git knows them: by what is in each."""
    line = ("ls-tree", commit, "bot/store/migrations/versions/")
    return {each for each in run(installed("git"), *line, cwd=ROOT).splitlines() if "/r0" in each}


def older_release(folder: Path) -> Path:
    """The files of the newest commit that lacks a migration and has all others of ours as they are."""
    git = installed("git")
    commits, ours = run(git, "rev-list", "--date-order", "HEAD", cwd=ROOT).split(), steps_of("HEAD")
    older = next((each for each in commits[:MOST_COMMITS] if set() < steps_of(each) < ours), None)
    if older is None:
        pytest.skip("this copy of the project has no history")
    run(git, "archive", "--output", str(folder / "old.tar"), older, "bot", "conversations", cwd=ROOT)
    with tarfile.open(folder / "old.tar") as files:
        files.extractall(folder / "old", filter="data")
    return folder / "old"


@dataclass
class Machine:
    """A machine on which releases are exchanged, and the people who chat with whichever is at work."""

    folder: Path
    chat: str
    portal: str
    http: httpx.AsyncClient
    settings: dict[str, str]

    def starts(self, release: Path, *line: str) -> Program:
        """`clinic-bot` of this release."""
        return Program(self.folder, *line, settings=self.settings | {"PYTHONPATH": str(release)})

    async def does(self, release: Path, *line: str) -> tuple[int, str]:
        """A command that ends: its status, and what it said."""
        program = self.starts(release, *line)
        return await program.ends(60), program.log

    @asynccontextmanager
    async def at_work(self, release: Path) -> AsyncIterator[Program]:
        """The bot of this release, until it is told to stop, if it has not ended before."""
        bot = self.starts(release, "run")
        try:
            await bot.says("event=running")
            yield bot
            if bot.runs:
                bot.is_told_to_stop()
                assert await bot.ends(60) == 0, bot.log
        finally:
            bot.dies()

    async def newcomer(self, one: Person) -> ChatPerson:
        """Somebody who has signed in."""
        about = {"first_name": one.name, "last_name": one.surname}
        made = (await self.http.post(f"{self.chat}/sandbox/people", json=about)).json()
        person = ChatPerson(self.http, self.chat, made["id"])
        await person.starts()
        await person.taps("Book an appointment")
        assert "You are signed in" in await person.signs_in(one.email, one.password)
        return person

    async def to_the_times(self, one: Person) -> ChatPerson:
        person = await self.newcomer(one)
        await person.walks(*TO_THE_TIMES)
        return person

    async def to_the_last_card(self, one: Person, number: int = 0) -> ChatPerson:
        person = await self.to_the_times(one)
        await person.presses(*await person.until(lambda shown: slot(shown, number), "a time"))
        await person.shows("Book it")
        return person

    async def fault(self, **fault: Any) -> None:
        assert (await self.http.post(f"{self.portal}/control/faults", json=fault)).status_code == 201

    async def heals(self) -> None:
        await self.http.delete(f"{self.portal}/control/faults")

    async def booked(self, one: Person) -> int:
        """How many appointments the diary has of somebody that were booked here."""
        rows = (await self.http.get(f"{self.portal}/demo/bookings")).json()
        name = f"{one.name} {one.surname}"
        return len([row for row in rows if row["patient"] == name and row["state"] == "Booked"])

    async def orders(self) -> int:
        """How many orders the clinic has received."""
        calls: dict[str, int] = (await self.http.get(f"{self.portal}/control/calls")).json()
        return sum(count for name, count in calls.items() if name.endswith(" appointment/book-time-slot"))


@asynccontextmanager
async def machine(folder: Path, database: str) -> AsyncIterator[Machine]:
    async with stand_in.running() as chat, clinic.running() as portal, httpx.AsyncClient(timeout=30) as http:
        port = free_port()
        settings = {
            "TELEGRAM_TOKEN": stand_in.DEMO_TOKEN,
            "TELEGRAM_API_URL": chat.url,
            "PORTAL_URL": f"{portal}/patientportalapi",
            "PORTAL_CLIENT_KEY": "demo-client-key",
            "PUBLIC_URL": f"http://127.0.0.1:{port}",
            "LISTEN": f"127.0.0.1:{port}",
            "CLINIC_PHONE": "020 7946 0000",
            "SECRET_KEY": "an obviously fake secret key",
            "DATABASE_URL": database,
        }
        yield Machine(folder, chat.url, portal, http, settings)


@pytest.fixture(params=BOTH)
def backed_up(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Callable[[], Callable[[], str]]]:
    """Where the database is. And a call that backs it up, and gives one that restores it, and says where it is then."""
    if request.param == "sqlite":
        file, kept = tmp_path / "clinic-bot.db", tmp_path / "backup.db"

        def copy() -> Callable[[], str]:
            with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(kept)) as target:
                source.backup(target)
            return restore

        def restore() -> str:
            for more in ("-wal", "-shm"):
                file.with_name(f"{file.name}{more}").unlink(missing_ok=True)
            shutil.copy(kept, file)
            return f"sqlite:///{file}"

        return f"sqlite:///{file}", copy
    server: Postgres = request.getfixturevalue("postgres")
    url, elsewhere = server.empty_database(), server.empty_database()

    def dump() -> Callable[[], str]:
        server.tool("pg_dump", url, "--format=custom", "--file", str(tmp_path / "backup.dump"))
        return into_an_empty_one

    def into_an_empty_one() -> str:
        server.tool("pg_restore", elsewhere, "--single-transaction", "--no-owner", str(tmp_path / "backup.dump"))
        return elsewhere

    return url, dump


@dataclass(frozen=True)
class People:
    """Who has booked, who has times to choose from, who is asked the last question, and whose order is unclear."""

    booked: ChatPerson
    choosing: ChatPerson
    deciding: ChatPerson
    unsure: ChatPerson


ACCOUNTS = SIMPLE[:4]


async def begins(here: Machine) -> People:
    """So they stand with the older release."""
    ann, ben, cat, dan = ACCOUNTS
    booked = await here.to_the_last_card(ann)
    await booked.taps("Book it")
    await booked.sees(BOOKED)
    people = People(
        booked, await here.to_the_times(ben), await here.to_the_last_card(cat), await here.to_the_last_card(dan, 2)
    )
    await here.fault(fault="lose-answer", call="appointment/book-time-slot", when="after")
    await here.fault(fault="slow", call="appointment/existing-appointments", times=9999, seconds=4)
    await people.unsure.taps("Book it")
    await people.unsure.sees("looking in its diary")
    return people


async def goes_on(people: People, button: tuple[int, str]) -> None:
    """With the newer release everybody gets on from there."""
    await people.deciding.presses(*button)
    await people.deciding.sees(BOOKED)
    await people.choosing.presses(*await people.choosing.until(lambda shown: slot(shown, -1), "a time"))
    await people.choosing.taps("Book it")
    await people.choosing.sees(BOOKED)
    await people.unsure.sees(BOOKED)
    await people.booked.says("/appointments")
    await people.booked.sees("GP consultation")


async def goes_back(people: People, button: tuple[int, str]) -> None:
    """With the older one, which knows nothing of that: what was booked is seen, and a button of then books nothing."""
    for person in (people.deciding, people.choosing):
        await person.says("/appointments")
        await person.shows("GP consultation")
    await people.unsure.answered("hello?")
    with contextlib.suppress(AssertionError):
        await people.deciding.does("press", message_id=button[0], data=button[1], forged=True)
    await people.deciding.answered("hello?")


async def test_conversations_go_on_in_the_newer_release_and_no_booking_is_lost_on_the_way_back(
    backed_up: tuple[str, Callable[[], Callable[[], str]]], tmp_path: Path
) -> None:
    old = await asyncio.to_thread(older_release, tmp_path)
    database, back_up = backed_up
    async with machine(tmp_path, database) as here:
        assert (await here.does(old, "migrate"))[0] == 0
        async with here.at_work(old) as bot:
            people = await begins(here)
            restore = await asyncio.to_thread(back_up)
            if database.startswith("postgresql"):
                assert (await here.does(ROOT, "migrate"))[0] == 0
                assert await bot.ends(30) == 1, "it notices by itself"
                assert "event=schema_overtaken" in bot.log
        assert (await here.does(ROOT, "migrate"))[0] == 0
        await people.choosing.says("hello?")
        button = await people.deciding.button("Book it")
        async with here.at_work(ROOT) as bot:
            await here.heals()
            await goes_on(people, button)
            assert " level=ERROR " not in bot.log
        assert [await here.booked(one) for one in ACCOUNTS] == [1, 1, 1, 1]
        orders = await here.orders()

        for command in ("run", "migrate"):
            status, said = await here.does(old, command)
            assert (status, said.count("\n")) == (1, 1), said
            assert is_current(database)
        here.settings["DATABASE_URL"] = await asyncio.to_thread(restore)
        assert (await here.does(old, "migrate"))[0] == 0
        async with here.at_work(old):
            await goes_back(people, button)
            assert await here.orders() == orders, "nothing that is in the diary is ordered again"
        assert [await here.booked(one) for one in ACCOUNTS] == [1, 1, 1, 1]
