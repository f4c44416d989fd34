"""One process that looks for something sooner: the clinic that it searches, the chats it writes to, and a clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.due.sooner import SoonerSearch
from bot.portal import TimedOut
from bot.runtime.accounts.wishes import Wishes
from bot.store import Store
from conversations.clinic.model import Slot
from conversations.clinic.questions import Answer, AskSlots, Slots
from conversations.clinic.watching import AskWatches, Sought, Watching
from tests.due.desk import BEFORE, ZONES, Post, schedule
from tests.runtime.house import ANN
from tests.support.clocks import ManualClock

CAT = 1003
VISIT = datetime(2026, 12, 4, 12)  # noqa: DTZ001 - wall clock at the site
WISH = Sought("gp", "GP consultation", site=1, last=VISIT.date(), appointment="a1", before=VISIT, ahead=0)
EMPTY = Sought("gp", "GP consultation", first=date(2026, 12, 2), last=date(2026, 12, 3))


def slot(day: int = 2, hour: int = 10, site: int = 1) -> Slot:
    start = datetime(2026, 12, day, hour)  # noqa: DTZ001 - wall clock at the site
    return Slot(start, start + timedelta(minutes=20), site, 11, "Camden", ahead=ZONES.ahead(start, site))


@dataclass
class Clinic:
    """What is free, and what it was asked."""

    free: list[Slot] = field(default_factory=list)
    asked: list[AskSlots] = field(default_factory=list)
    trouble: bool = False

    async def search(self, asked: AskSlots) -> Answer:
        self.asked.append(asked)
        if self.trouble:
            raise TimedOut
        return Slots(tuple(each for each in self.free if asked.first <= each.start.date() <= asked.last))


class Lookout:
    """A process that searches, with the chats and the clinic that all processes share."""

    def __init__(
        self, url: str, of: Lookout | None = None, per_minute: int = 6, *, clinic: Clinic | None = None
    ) -> None:
        self.url = url
        self.clock: ManualClock = of.clock if of else ManualClock(BEFORE)
        self.clinic: Clinic = of.clinic if of else clinic or Clinic()
        self.post: Post = of.post if of else Post(clock=self.clock)
        self.store = Store.open(url, self.clock.now)
        self.wishes = Wishes(self.store)
        made_of = (self.store, self.clinic.search, self.post, self.clock, schedule(), str)
        self.sooner = SoonerSearch(*made_of, per_minute)

    async def wants(self, sought: Sought = WISH, chat: int = ANN, whose: str = "k=ann") -> int:
        """This is watched from now on, or not; how many are."""
        kept = await self.wishes.kept(chat, whose, AskWatches(Watching.KEEP, sought))
        return len(kept.watches)

    async def does(self, what: Watching, chat: int = ANN) -> None:
        """A button of the last message."""
        (one,) = (await self.wishes.answer(chat, AskWatches())).watches  # type: ignore[union-attr]
        await self.wishes.answer(chat, AskWatches(what, number=one.number))

    async def later(self, **span: float) -> list[int]:
        """The chats that were written to so far, once a search was made that is due after this."""
        self.clock.pass_by(timedelta(**span).total_seconds())
        await self.sooner.look()
        return [chat for chat, _ in self.post.sent]
