"""The draft: what a turn will write, while it is being thought through.

Nothing of it exists until it is committed as a whole. Must never perform anything.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bot.runtime.codec import (
    Outgoing,
    StoredOrder,
    dump_attempt,
    dump_card,
    dump_order,
    dump_outgoing,
)
from bot.store.records import NewAttempt, NewAuditRow, NewTask, Turn
from bot.telegram import Card
from conversations import Conversation
from conversations.effects import Place, Show


@dataclass(slots=True)
class Draft:
    """What one turn has decided so far. `muted`: nobody is there to see anything shown. `left`: something is
    left in the inbox that this release cannot read.

    What is to come later is due by the clock that replicas share, which is so far `ahead` of this process's.
    Until `quick_until`, by the monotonic clock (s), the clinic's answers are waited for; the rest comes back through
    the inbox.
    """

    conversation: Conversation
    card: Card
    quick_until: float
    ahead: timedelta = timedelta()
    handled: list[int] = field(default_factory=list)
    outgoing: list[Outgoing] = field(default_factory=list)
    attempts: list[NewAttempt] = field(default_factory=list)
    tasks: list[NewTask] = field(default_factory=list)
    put_aside: list[int] = field(default_factory=list)
    said_again: list[int] = field(default_factory=list)
    audit: list[NewAuditRow] = field(default_factory=list)
    left: bool = False
    changed: bool = False
    muted: bool = False

    def become(self, conversation: Conversation) -> None:
        """The conversation after a step."""
        self.changed = self.changed or conversation != self.conversation
        self.conversation = conversation

    def say(self, outgoing: Outgoing) -> None:
        """Say this at the end of the turn, after what was to be said before; of several cards the last one."""
        if self.muted:
            return
        if isinstance(outgoing, Show):
            outgoing = self._merged(outgoing)
        self.outgoing.append(outgoing)

    def place(self, effect: Place, now: datetime) -> None:
        """Write an attempt, ready to be sent once the turn is committed."""
        noted = self.conversation.order
        note = dump_attempt(noted) if noted and noted.number == effect.number else ""
        order = StoredOrder(effect.order, effect.before, now, note, effect.before_complete, effect.whose)
        self.attempts.append(NewAttempt(effect.number, dump_order(order)))

    def quick_left(self, now: float) -> float:
        """Seconds (s) for which the clinic's answers are still waited for in this turn; 0 once it is past."""
        return max(0.0, self.quick_until - now)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to write."""
        return not (self.handled or self.outgoing or self.changed or self.put_aside or self.said_again or self.audit)

    def turn(self, state: str) -> Turn:
        """The turn as it is written, with its conversation as a text."""
        return Turn(
            state=state,
            card=dump_card(self.card),
            handled=tuple(self.handled),
            outgoing=tuple(map(dump_outgoing, self.outgoing)),
            attempts=tuple(self.attempts),
            tasks=tuple(self.tasks),
            put_aside=tuple(self.put_aside),
            said_again=tuple(self.said_again),
            audit=tuple(self.audit),
        )

    def _merged(self, show: Show) -> Show:
        earlier = [outgoing for outgoing in self.outgoing if isinstance(outgoing, Show)]
        self.outgoing = [outgoing for outgoing in self.outgoing if not isinstance(outgoing, Show)]
        return replace(show, fresh=show.fresh or any(card.fresh for card in earlier))
