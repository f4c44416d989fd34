"""The runtime as a service: its parts wired, what runs beside one another, and how it begins and stops.

What it talks to, and the conversation itself, are plugged in.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from bot.clock import Clock
from bot.logs import ChatName
from bot.runtime.accounts.keeper import Keeper
from bot.runtime.accounts.tellings import ToldChats
from bot.runtime.dead_letters import DeadLetters
from bot.runtime.dialogue import QUICK, Dialogue
from bot.runtime.gateway import Gateway, Reads
from bot.runtime.head import HeadFile
from bot.runtime.inbox import Inbox
from bot.runtime.lanes import Ahead, Lanes
from bot.runtime.ledger.recovery import News, Recovery
from bot.runtime.ledger.verdict import Patience
from bot.runtime.ledger.worker import Ledger
from bot.runtime.outbox import Asides, Outbox
from bot.runtime.ports import Accounts, Clinic, Links, Messenger, Newcomers, Reminding
from bot.runtime.scheduler import Perform, Scheduler
from bot.runtime.thinking import Advance, Thinking
from bot.runtime.turn import LONGEST, Turns
from bot.store import Store
from bot.throttle import Allowance

QUESTIONS = 60
"""Questions that one person may ask the clinic in a row: several bookings, however they are typed."""

EARNED = 1.0
"""Seconds until one more may be asked after that; it waits until then."""

LOOKING = 0.001
"""Seconds between two looks whether all is done."""

STOPPING = 6.0
"""Seconds that turns and bookings in hand may take once the program is told to stop."""


@dataclass(frozen=True, slots=True)
class Ports:
    """What the runtime talks to; `newcomers` where the clinic takes people without an account.

    `tellings`: patients who want to hear what staff did for them. `patients`: the links to the page on which staff fill
    in new ones. `keeper`: what is kept of a chat. `reminding`: when somebody is reminded of what was booked. `due`:
    further work that is due later, by the name of its tasks.
    """

    store: Store
    clinic: Clinic
    accounts: Accounts
    messenger: Messenger
    clock: Clock
    newcomers: Newcomers | None = None
    tellings: ToldChats | None = None
    patients: Links | None = None
    keeper: Keeper | None = None
    reminding: Reminding | None = None
    due: Mapping[str, Perform] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Options:
    """How it works: who this process is, the clinic's zone, what chats are called in logs, and its patience.

    `quick` is how many seconds the clinic's answers are waited for inside a turn, `questions` how many one person may
    ask in a row, `longest` how many seconds a turn may think, `quiet` for how many the lease of a chat is kept then.
    """

    owner: str
    zone: ZoneInfo
    chat_name: ChatName
    staff_chat: int | None = None
    patience: Patience = Patience()  # noqa: RUF009 - frozen
    quick: float = QUICK
    questions: int = QUESTIONS
    longest: float = LONGEST
    mark: Callable[[str], str] = str
    head: HeadFile | None = None
    quiet: float = 0.0


@dataclass(frozen=True, slots=True)
class Runtime:
    """The parts that run beside one another."""

    lanes: Lanes
    ledger: Ledger
    reads: Reads
    asides: Asides
    scheduler: Scheduler
    ahead: Ahead

    def begin(self) -> tuple[asyncio.Task[None], ...]:
        """Set everything going; what a crash left is found first."""
        return (asyncio.create_task(self.lanes.poll()), asyncio.create_task(self.scheduler.run()))

    async def idle(self) -> None:
        """Return once nothing goes on but waiting, for the clinic or until something is due. For tests."""
        parts = (self.lanes, self.ledger, self.asides, self.reads, self.ahead)
        while any(part.at_work for part in parts):  # noqa: ASYNC110 - coming to rest is no single event
            await asyncio.sleep(LOOKING)

    async def stop(self) -> None:
        """Finish what is in hand, within bounds; the rest is in the store."""
        await asyncio.gather(self.lanes.stop(STOPPING), self.ledger.stop(STOPPING))
        await self.ahead.stop(STOPPING)
        await self.reads.stop()
        await self.asides.finish(1.0)


def wire(ports: Ports, inbox: Inbox, options: Options, advance: Advance) -> Runtime:
    """Every part with what it needs."""
    store, clock, name = ports.store, ports.clock, options.chat_name
    recovery = Recovery(store)
    told = ports.tellings
    asked = (ports.accounts.sessions, ports.newcomers, told, ports.keeper)
    gateway = Gateway(ports.clinic, *asked, recovery.whose)
    reads = Reads(gateway, inbox, Allowance(clock, options.questions, EARNED), options.owner, name)
    asides = Asides(ports.messenger)
    dialogue = Dialogue(Thinking(advance), reads, asides, ports.accounts, clock, options.zone, name, options.mark)
    dead = DeadLetters(inbox, options.staff_chat, name)
    forms = ports.newcomers.links if ports.newcomers else ports.accounts.links
    all_kept = ports.keeper.document if ports.keeper else None
    ways = (ports.accounts.links, dead, name, gateway.video_link, forms, ports.patients, all_kept)
    outbox = Outbox(ports.messenger, *ways)
    news = News(inbox, options.staff_chat, told.news if told else None)
    ledger = Ledger(store, ports.clinic, gateway, news, clock, options.owner, options.patience, ports.reminding)
    ahead = Ahead(store, clock, options.owner, reads.asking, options.quiet)
    turns = Turns(
        store,
        dialogue,
        reads,
        outbox,
        recovery,
        dead,
        clock,
        name,
        owner=options.owner,
        start=ledger.start,
        quick=options.quick,
        longest=options.longest,
        recent=inbox.recent,
        head=options.head,
        is_still_wanted=told.is_still_wanted if told else None,
        ahead=ahead,
    )
    lanes = Lanes(turns.run, store, clock, name)
    inbox.listen(lanes.wake, lanes, ahead)
    tasks = {"ask": reads.look_after, "arrive": inbox.bring, "identify": ledger.identified, **ports.due}
    if ports.keeper is not None:
        tasks["forget"] = ports.keeper.forget_later
    scheduler = Scheduler(store, ledger.look, tasks, clock, options.owner, tidy=ports.accounts.end_late)
    return Runtime(lanes, ledger, reads, asides, scheduler, ahead)
