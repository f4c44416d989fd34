"""One process that reminds: its chats, its clinic, who is signed in, and a clock that a test moves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.due.planning import Schedule
from bot.due.reminders import Reminders
from bot.portal.zones import Zones
from bot.runtime.codec import StoredOrder, dump_order
from bot.runtime.gateway import Gateway
from bot.spans import QuietHours, read_quiet_hours
from bot.store import Store
from bot.store.records import Attempt, AttemptStatus, Plan
from conversations.clinic.model import Appointment, Behalf, Key
from conversations.screens.model import Message, Screen
from tests.conversations.booked import BOOKED
from tests.runtime.house import ANN, Chats, ScriptedClinic, Signed
from tests.runtime.script import ORDERS
from tests.support.clocks import ManualClock

BEGINS = datetime(2026, 12, 4, 12)  # noqa: DTZ001 - a Friday noon by the clock at the site
BEFORE = datetime(2026, 12, 1, 9, tzinfo=UTC)
LONDON, NEW_YORK = ZoneInfo("Europe/London"), ZoneInfo("America/New_York")
ZONES = Zones(LONDON, {"9": NEW_YORK})


def visit(key: Key = "a1", start: datetime = BEGINS, site: Key = 1) -> Appointment:
    """A visit at this time by the clock of the site."""
    return replace(BOOKED, key=key, start=start, finish=None, site_key=site, ahead=ZONES.ahead(start, site))


def schedule(*leads: int, quiet: str = "21-8") -> Schedule:
    """By default as it is where nobody has set anything else."""
    hours: QuietHours | None = read_quiet_hours(quiet)
    return Schedule(leads or (2880, 180), hours, ZONES.wall_clock)


def attempt(whose: str = "k=ann", *, patient: Key | None = None, chat: int = ANN) -> Attempt:
    """An order that was carried out."""
    order = replace(ORDERS["book"].order, behalf=Behalf(patient=patient))
    body = dump_order(StoredOrder(order, (), BEFORE, whose=whose))
    return Attempt(1, chat, 1, body, AttemptStatus.BOOKED, None, 0, None, None)


@dataclass
class Post(Chats):
    """Everybody's chat, with each reminder as it was sent, and when."""

    sent: list[tuple[int, Screen]] = field(default_factory=list)
    at: list[datetime] = field(default_factory=list)
    clock: ManualClock = field(default_factory=ManualClock)

    async def remind(self, chat: int, screen: Screen, may_send: Callable[[], bool]) -> None:
        await super().remind(chat, screen, may_send)
        self.sent.append((chat, screen))
        self.at.append(self.clock.now())

    @property
    def last(self) -> list[str]:
        """The messages of the last one."""
        return [words.id for words in self.sent[-1][1].body]

    def when(self) -> list[Message]:
        """The first line of each."""
        return [screen.body[0] for _, screen in self.sent]


class Desk:
    """One process that reminds; `another` is one more at the same database."""

    def __init__(self, url: str, clock: ManualClock | None = None, name: str = "first") -> None:
        self.url = url
        self.clock = clock or ManualClock(BEFORE)
        self.store = Store.open(url, self.clock.now)
        self.post = Post(clock=self.clock)
        self.clinic = ScriptedClinic()
        self.signed = Signed({})
        self.schedule = schedule()
        gateway = Gateway(self.clinic, self.signed)
        self.reminders = Reminders(self.store, gateway, self.post, self.clock, self.schedule, name, str)

    def another(self) -> Desk:
        """One more process at the same database and clock, which writes to the same chats."""
        made = Desk(self.url, self.clock, "second")
        made.reminders = Reminders(
            made.store, Gateway(made.clinic, made.signed), self.post, self.clock, self.schedule, "second", str
        )
        return made

    async def plans(self, *visits: Appointment, whose: str = "k=ann", chat: int = ANN) -> None:
        """These were booked just now."""
        for each in visits:
            plan = self.schedule.of(attempt(whose, chat=chat), each, self.clock.now())
            assert isinstance(plan, Plan)
            await self.store.plan_reminders(plan)

    async def at(self, moment: datetime) -> int:
        """How many messages have been sent once all is done that is due at this moment (UTC)."""
        self.clock.pass_by((moment - self.clock.now()).total_seconds())
        await self.reminders.look()
        return len(self.post.sent)

    async def before(self, **span: float) -> int:
        """The same, so long before the visit at noon."""
        return await self.at(BEGINS.replace(tzinfo=UTC) - timedelta(**span))
