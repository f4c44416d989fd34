"""The scene of the crashes: a clinic, a Telegram, a bot as a process between them, and many patients.

Telegram takes far less than it documents, another amount after each kill, and tells the bot to wait.

Owns who books when, and how often the bot is killed. What was seen is judged next door.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import httpx

from bot.clock import Clock, SystemClock
from bot.sandbox import clinic, telegram
from bot.sandbox.telegram.world.faults import Failure
from bot.sandbox.telegram.world.limits import Rate
from tests.crashes.doomed import HURRIED, PROGRAM, Doomed, doomed
from tests.crashes.hurried_bot import CLOCK
from tests.crashes.orders import BOOKING, Counting, Orders, When
from tests.crashes.patient import Ending, Pace, Patient
from tests.crashes.replicas import Replicas, replicas
from tests.journeys.world import KEY, PHONE, furnish
from tests.support.clocks import RunningClock
from tests.support.person import ChatPerson
from tests.support.programs import free_port
from tests.support.sign_in import Account

WAITED = "It took me a while to get to this"
"""What is said of a tap that has waited for more than two minutes: it orders nothing."""

STRIKES: tuple[When | None, ...] = (None, "it arrives", None, "it gets lost", "it is carried out")
"""Moments of a kill, in turn: any, or one in the life of an order."""


LOST: tuple[dict[str, Any], ...] = (
    {"fault": "lose-answer", "when": "after"},
    {"fault": "lose-answer", "when": "before"},
)
"""An order whose connection is cut once it was carried out, or before."""

LATE: tuple[dict[str, Any], ...] = (
    {"fault": "slow", "seconds": 25, "when": "after"},
    {"fault": "slow", "seconds": 25, "when": "before"},
)
"""An order that is answered, or carried out, when nobody waits for it any more."""

Objection = tuple[Rate, Rate]
"""What Telegram takes of messages, and of edits, before it tells the bot to wait."""

OBJECTIONS: tuple[Objection, ...] = (
    (Rate(chat_burst=1, all=2, all_burst=2, wait=4), Rate(chat=0.5, chat_burst=1, wait=4)),
    (Rate(chat_burst=1, all=2, all_burst=2), Rate(chat=1, chat_burst=1, all=10, all_burst=10)),
    (Rate(), Rate(chat=1, chat_burst=2)),
)
"""Far less than is documented: the bot is told to wait for longer than it waits in place, and then for less; and then
what is documented, or the crowd would never be answered."""

LOOK = 0.1
"""Seconds between two looks at how busy the machine is."""

OBJECTED_TO = ("sendMessage", "editMessageText", "sendDocument")
"""Calls of which the next one has to wait in any case, however slowly a busy machine makes them."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How many book at the least, how many of them at once, and how often the bot is killed meanwhile.

    `times`: how much faster than the machine's the clock of everything runs; at 1 the bot is the program itself, of
    whose lives most are forked from a process that has read it.
    `ahead`: of as many replicas, the seconds that each one's own clock is ahead; none: there is one bot. `troubles`
    befall every fifth order, in turn, and `quirks` are those of the clinic.
    """

    conversations: int
    at_once: int
    kills: int
    times: float
    seed: int
    ahead: tuple[float, ...] = ()
    troubles: tuple[dict[str, Any], ...] = ()
    quirks: str = "plain"

    @property
    def pace(self) -> Pace:
        """A person waits fifteen seconds before a tap is repeated, and never half an hour for nothing."""
        return Pace(look=0.2, again=15 / self.times, stuck=1800 / self.times)


@dataclass(frozen=True, slots=True)
class Visit:
    """One conversation: who, how it ended, and what the clinic has for the account that it had not before."""

    patient: Patient
    ending: Ending
    told: str
    new: tuple[dict[str, Any], ...]


@dataclass(slots=True)
class Scene:
    """Everything that runs. `earlier` are the keys of appointments from before any visit.

    `stood_still`: seconds for which the machine was too busy for the stand-ins at the most, which are in this process.
    """

    plan: Plan
    bot: Doomed | Replicas
    orders: Orders
    http: httpx.AsyncClient
    clinic_url: str
    chat: telegram.Running
    clock: Clock
    begun: int = 0
    visits: list[Visit] = field(default_factory=list)
    earlier: set[str] = field(default_factory=set)
    pressed: asyncio.Event = field(default_factory=asyncio.Event)
    presses: int = 0
    stood_still: float = 0.0

    async def plays(self) -> None:
        """Patients book and the bot is killed, until there was enough of both."""
        accounts: asyncio.Queue[Account] = asyncio.Queue()
        dice = seeded(self.plan.seed)
        for account in await self._accounts():
            self.earlier |= {one["key"] for one in await self.appointments(account)}
            accounts.put_nowait(account)
        killing = asyncio.create_task(self._kills(fork(dice)))
        watching = asyncio.create_task(self._watches())
        seats = [asyncio.create_task(self._seat(accounts, fork(dice))) for _ in range(self.plan.at_once)]
        try:
            for done in asyncio.as_completed([killing, *seats]):
                await done
        finally:
            for task in (killing, watching, *seats):
                task.cancel()
            await asyncio.gather(killing, watching, *seats, return_exceptions=True)

    async def _watches(self) -> None:
        """Note for how long nothing went on here."""
        while True:
            begun = time.monotonic()
            await asyncio.sleep(LOOK)
            self.stood_still = max(self.stood_still, time.monotonic() - begun - LOOK)

    async def is_struck(self, somebody: ChatPerson, *labels: str) -> None:
        """Somebody taps what orders, and again what a busy machine let wait for too long, until the bot is killed."""
        await somebody.taps(labels[0])
        while not self.bot.killed_at:
            shown = await somebody.lowest()
            if WAITED in shown.text:
                offered = [label for label in labels for button in shown.buttons if button.label.startswith(label)]
                await somebody.taps(offered[0])
                await asyncio.sleep(1)
            await asyncio.sleep(0.02)

    def telegram_objects(self, number: int) -> None:
        """From now on Telegram takes so much and no more. It has told nobody."""
        world, objection = self.chat.world, OBJECTIONS[number % len(OBJECTIONS)]
        for limits, rate in zip((world.limits, world.edit_limits), objection, strict=True):
            limits.on, limits.rate = True, rate
        wait = objection[0].wait
        world.switches.failures = [Failure(method=method, how="429", retry_after=wait) for method in OBJECTED_TO]

    def killed_between(self, first: datetime, last: datetime) -> bool:
        """Whether the bot was killed then, by the clock of everything."""
        now, seconds = self.clock.now(), time.monotonic()
        ago = [timedelta(seconds=(seconds - at) * self.plan.times) for at in self.bot.killed_at]
        return any(first <= now - each <= last for each in ago)

    async def appointments(self, account: Account) -> list[dict[str, Any]]:
        """What the clinic has for an account in the days to come."""
        answer = await self.http.get(f"{self.clinic_url}/control/appointments", params={"patient": account.email})
        listed: list[dict[str, Any]] = answer.json()["appointments"]
        return listed

    async def _seat(self, accounts: asyncio.Queue[Account], dice: random.Random) -> None:
        """One patient after the other."""
        while self.begun < self.plan.conversations or len(self.bot.killed_at) < self.plan.kills:
            self.begun += 1
            account = await accounts.get()
            before = {one["key"] for one in await self.appointments(account)}
            patient = await self._patient(account, dice)
            ending, told = await patient.books()
            new = [one for one in await self.appointments(account) if one["key"] not in before]
            self.visits.append(Visit(patient, ending, told, tuple(new)))
            accounts.put_nowait(account)

    async def _patient(self, account: Account, dice: random.Random) -> Patient:
        made = (await self.http.post(f"{self.chat.url}/sandbox/people", json={"first_name": "Pat"})).json()
        shown = self.chat.world.chats[made["id"]].messages
        who = ChatPerson(self.http, self.chat.url, made["id"], lambda: [each.to_json() for each in shown.values()])
        return Patient(who, account, dice, self.plan.pace, self._tapped)

    async def _tapped(self, label: str) -> None:
        if not label.startswith("Book it"):
            return
        self.pressed.set()
        self.presses += 1
        troubles = self.plan.troubles
        if troubles and self.presses % 5 == 0:
            trouble = {"call": BOOKING, **troubles[self.presses // 5 % len(troubles)]}
            answer = await self.http.post(f"{self.clinic_url}/control/faults", json=trouble)
            assert answer.status_code == 201, answer.text

    async def _accounts(self) -> list[Account]:
        """The patients who sign in without a code, and may book."""
        rows = (await self.http.get(f"{self.clinic_url}/demo/accounts", params={"all": "true"})).json()
        fit = [row for row in rows if row["books"] and not row["two_factor"] and not row["staff"]]
        return [Account(row["email"], row["password"]) for row in fit]

    async def _kills(self, dice: random.Random) -> None:
        """Kill and restart, spread over all the visits."""
        for number in range(self.plan.kills):
            while self.begun * self.plan.kills < self.plan.conversations * number:  # noqa: ASYNC110 - a count
                await asyncio.sleep(0.05)
            self.telegram_objects(number)
            await self._kill(STRIKES[number % len(STRIKES)], dice)
            await asyncio.sleep(dice.choice((0.0, 0.0, 0.3, 1.0)))
            await self.bot.starts()
            await asyncio.sleep(dice.uniform(0.0, 1.0))

    async def _kill(self, when: When | None, dice: random.Random) -> None:
        """In the life of an order, or within a blink of a tap on Book it; where neither comes in time, then anyhow."""
        deaths = len(self.bot.killed_at)
        self.orders.when = when
        patience = time.monotonic() + (dice.uniform(0.5, 2.5) if when is None else 6.0)
        self.pressed.clear()
        while len(self.bot.killed_at) == deaths and time.monotonic() < patience:
            if when is None and self.pressed.is_set():
                await asyncio.sleep(dice.uniform(0.0, 0.1))
                break
            await asyncio.sleep(0.002)
        self.orders.when = None
        if len(self.bot.killed_at) == deaths:
            self.bot.dies()


@contextlib.asynccontextmanager
async def scene(plan: Plan, folder: Path, database: str) -> AsyncIterator[Scene]:
    """The stand-ins and the bot, at work. Telegram delivers everything twice."""
    hurry = RunningClock(times=plan.times) if plan.times > 1 else None
    clock: Clock = hurry or SystemClock()
    orders = Orders()
    if hurry:
        furnish(folder)
    async with contextlib.AsyncExitStack() as stack:
        made = clinic.create_app(folder / "clinic.db", clock=clock.now, quirks=plan.quirks)
        made.add_middleware(Counting, orders=orders)
        portal = await stack.enter_async_context(clinic.running(made))
        chat = await stack.enter_async_context(telegram.running(clock=clock.now))
        limits = httpx.Limits(
            max_connections=100, max_keepalive_connections=0
        )  # on a busy machine none is idle in time
        http = await stack.enter_async_context(httpx.AsyncClient(timeout=120, limits=limits))
        settings = settings_of(portal, chat, database)
        line = HURRIED if hurry or plan.ahead else PROGRAM
        told = settings | ({CLOCK: hurry.spelled} if hurry else {})
        bot: Doomed | Replicas
        if plan.ahead:
            bot = await stack.enter_async_context(replicas(folder, line, told, plan.ahead))
        else:
            bot = await stack.enter_async_context(doomed(folder, line, told))
        orders.strike = bot.dies
        await http.post(f"{chat.url}/sandbox/faults", json={"duplicate_updates": True})
        here = Scene(plan, bot, orders, http, portal, chat, clock)
        here.telegram_objects(0)
        yield here


def settings_of(portal: str, chat: telegram.Running, database: str) -> dict[str, str]:
    """What the bot is told. Its pages keep their address, so that a link outlives a crash."""
    page = f"127.0.0.1:{free_port()}"
    return {
        "TELEGRAM_TOKEN": chat.token,
        "TELEGRAM_API_URL": chat.url,
        "PORTAL_URL": f"{portal}/patientportalapi",
        "PORTAL_CLIENT_KEY": KEY,
        "PORTAL_SIGNUP_CODE": "DEMO-SELF-PAY",
        "PUBLIC_URL": f"http://{page}",
        "LISTEN": page,
        "CLINIC_PHONE": PHONE,
        "DATABASE_URL": database,
        "SECRET_KEY": "an obviously fake secret key of a test",
    }


def seeded(seed: float) -> random.Random:
    """Chance that can be had again."""
    return random.Random(seed)  # noqa: S311 - nothing is to be kept secret here


def fork(dice: random.Random) -> random.Random:
    """Chance of its own for whoever throws at times that nobody decides."""
    return seeded(dice.random())
