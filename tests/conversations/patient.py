"""A patient at a small made-up clinic: says, taps and sees, without any chat or network."""

from __future__ import annotations

import html
import re
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.wording import Wording
from conversations import Conversation, advance
from conversations.clinic.orders import BookingOrder, CancellationOrder, Outcome, Refused
from conversations.clinic.questions import (
    AskSlots,
    Failure,
    Trouble,
)
from conversations.effects import (
    AbandonSignIn,
    Ask,
    DeleteTyped,
    Effect,
    Forget,
    Identify,
    Keep,
    MatchNumber,
    Notice,
    Place,
    Record,
    Show,
    SignOut,
    Wait,
)
from conversations.events import Answered, Commanded, Event, OrderEnded, Pressed, Said, Unanswered
from conversations.moves.navigation import awaited
from conversations.screens.entry import Enclosure
from conversations.screens.model import Screen
from conversations.state.booking import BookingTask
from tests.support.clinic import SmallClinic

LONDON = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=LONDON)  # a Sunday


class Patient:
    """Somebody in the chat. What the bot shows is read through the real words."""

    def __init__(self) -> None:
        self.clinic = SmallClinic()
        self.conversation = Conversation()
        self.now = NOW
        self.wording = Wording(
            {"clinic_name": "The Small Clinic", "clinic_phone": "020 7946 0000", "emergency_number": "999"}
        )
        self.card: Screen | None = None
        self.fresh = False
        self.kept: list[Screen] = []
        self.entries: list[Enclosure | None] = []
        self.booked: list[Place] = []
        self.identified: list[tuple[int, bool]] = []
        self.deleted = 0
        self.signed_out = 0
        self.forgotten = 0
        self.toasts = 0
        self.records: list[Record] = []
        self.waits: list[Wait] = []
        self.matched: list[MatchNumber] = []
        self.abandoned: list[str] = []

    def happens(self, event: Event) -> None:
        """One event, and whatever the clinic answers to the questions it leads to."""
        step = advance(self.conversation, event, self.now)
        self.conversation = step.conversation
        for effect in step.effects:
            self.experiences(effect)

    def experiences(self, effect: Effect) -> None:
        match effect:
            case Show(screen, fresh):
                self.card, self.fresh = screen, fresh
            case Keep(screen, entry):
                self.kept.append(screen)
                self.entries.append(entry)
            case Place():
                self.booked.append(effect)
            case Identify(number, is_it):
                self.identified.append((number, is_it))
            case DeleteTyped():
                self.deleted += 1
            case SignOut():
                self.signed_out += 1
            case Forget():
                self.forgotten += 1
            case Wait():
                self.waits.append(effect)
            case MatchNumber():
                self.matched.append(effect)
            case AbandonSignIn(link):
                self.abandoned.append(link)
            case Record():
                self.records.append(effect)
            case Notice():
                self.toasts += 1
            case Ask(request, question):
                self.clinic.asked.append(question)
                if self.clinic.failure:
                    self.happens(Unanswered(request, self.clinic.failure))
                elif self.clinic.answers:
                    self.happens(Answered(request, self.clinic.answer(question)))
            case _:
                raise AssertionError(effect)

    def gets_the_answer(self) -> None:
        """The clinic answers the question that is waited for, and answers at once from now on."""
        self.clinic.answers = True
        ask = awaited(self.conversation)
        assert ask is not None
        self.happens(Answered(ask.request, self.clinic.answer(ask.question)))

    @property
    def task(self) -> BookingTask:
        """What the booking remembers."""
        assert isinstance(self.conversation.task, BookingTask)
        return self.conversation.task

    @property
    def orders(self) -> list[BookingOrder]:
        """The bookings that were ordered."""
        return [placed.order for placed in self.booked if isinstance(placed.order, BookingOrder)]

    @property
    def cancelled(self) -> list[CancellationOrder]:
        """The cancellations that were ordered."""
        return [placed.order for placed in self.booked if isinstance(placed.order, CancellationOrder)]

    @property
    def last_search(self) -> AskSlots:
        """The slots that were asked for last."""
        return [question for question in self.clinic.asked if isinstance(question, AskSlots)][-1]

    def says(self, text: str) -> None:
        self.happens(Said(text))

    def commands(self, name: str) -> None:
        self.happens(Commanded(name))

    def taps(self, label: str) -> None:
        """Tap the button of the current card that begins with `label`."""
        assert self.card is not None
        found = [b for row in self.card.rows for b in row if self.wording.plain(b.label).startswith(label)]
        assert found, f"no button {label!r} on:\n{self.reads}"
        self.happens(Pressed(self.card.id, found[0].verb, found[0].argument))

    def presses_late(self, label: str) -> None:
        """Tap it, and be heard some time later."""
        assert self.card is not None
        (found,) = [b for row in self.card.rows for b in row if self.wording.plain(b.label).startswith(label)]
        self.happens(Pressed(self.card.id, found.verb, found.argument, late=True))

    def taps_kept(self, label: str) -> None:
        """Tap the button of the last message that stays."""
        (found,) = [b for row in self.kept[-1].rows for b in row if self.wording.plain(b.label).startswith(label)]
        self.happens(Pressed(self.kept[-1].id, found.verb, found.argument))

    def told(self, outcome: Outcome) -> None:
        self.happens(OrderEnded(self.conversation.orders, outcome))

    def told_refused(self, reason: str) -> None:
        self.told(Refused(Failure(Trouble.REFUSED, reason)))

    @property
    def reads(self) -> str:
        """The card as text, and its buttons."""
        assert self.card is not None
        rows = [" | ".join(self.wording.plain(button.label) for button in row) for row in self.card.rows]
        return "\n".join((plain(self.wording.card(self.card)), *rows))

    @property
    def keeps(self) -> str:
        """The last message that stays in the chat."""
        return plain(self.wording.card(self.kept[-1]))

    def sees(self, *words: str) -> None:
        for word in words:
            assert word in self.reads, f"{word!r} is not in:\n{self.reads}"

    def sees_no(self, *words: str) -> None:
        for word in words:
            assert word not in self.reads, f"{word!r} is in:\n{self.reads}"


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))
