"""Staff whose presses go to two replicas, with the cards of two patients on the screen: no order carries another
patient's key than that of a card on which "Book it" was pressed just then."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

import pytest
from sqlalchemy import create_engine, insert, select

from bot.portal import PortalSession, Unsent
from bot.portal.errors import Refusal
from bot.runtime.codec import dump_event
from bot.store.records import Arrival
from bot.store.schema import conversations
from bot.telegram import Card
from bot.telegram.updates import encode
from bot.wording import Wording
from conversations import advance
from conversations.clinic.model import Appointment
from conversations.clinic.orders import BookingOrder
from conversations.clinic.patients import Duties
from conversations.events import SignedIn
from conversations.screens.model import Button, Screen
from tests.conversations.patient import NOW, plain
from tests.conversations.staff.desk import EMMA, NEILL
from tests.runtime.house import Chats, House, ScriptedClinic, Signed, private
from tests.support.clinic import SmallClinic
from tests.support.clocks import ManualClock

NAMES = {EMMA.key: "For Emma Clarke", NEILL.key: "For Zoë O'Neill"}
SEARCHES = ("/patient e1042", "/patient zoe o'neill")
ONWARD = ("act", "new", "book", "soonest", "pick", "all")
AWAY = ("back", "over", "done", "keep")
DUTIES = Duties(refer=True)
STEPS = 6
AT_ONCE = 50
FIRST = 10_000
"""The number of the first chat; the two before it are those in which the cards were made."""

OLD, RACING, SWITCHING = 0.4, 0.3, 0.1
"""How often a press is on an old card, how often the other replica gets another press at the same moment, and how often
another patient is looked for."""


Drawn = tuple[Screen, Button, int]
"""A button that is to be pressed, with its card and the message that it is in."""


@dataclass
class Cards(Chats):
    """Every chat with all the cards that it was shown, and which message each is."""

    cards: dict[int, list[tuple[Screen, int]]] = field(default_factory=lambda: defaultdict(list))

    async def show(
        self, chat: int, screen: Screen, card: Card, *, fresh: bool = False, mail: bool = False, **pages: str
    ) -> Card:
        shown = await super().show(chat, screen, card, fresh=fresh, mail=mail, **pages)
        self.cards[chat].append((screen, shown.message_id or 0))
        return shown


@dataclass
class Clinic(ScriptedClinic):
    """A clinic that remembers for whom each order was, and has always given the time away just now."""

    orders: dict[str, list[object]] = field(default_factory=lambda: defaultdict(list))

    async def book(self, session: PortalSession, order: BookingOrder, *, may_send: Any) -> Appointment:
        if not may_send():
            raise Unsent("too late")
        self.orders[session.id].append(order.behalf.patient)
        raise Refusal


class Desk:
    """Staff, each in a chat of their own, before two replicas at one database."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.clock, self.chats, self.clinic = ManualClock(NOW, skips=False), Cards(), Clinic(SmallClinic())
        self.clinic.stock.patients = (EMMA, NEILL)
        self.signed = Signed({}, {})
        self.replicas = [self._opens(owner) for owner in ("first", "second")]
        self.words = Wording({"clinic_name": "The Small Clinic", "clinic_phone": "020", "emergency_number": "999"})
        self._numbers = self.replicas[0]._updates
        self.replicas[1]._updates = self._numbers

    def _opens(self, owner: str) -> House:
        house = House(self.database, owner, self.clock)
        house.chats, house.clinic, house.accounts = self.chats, self.clinic, self.signed
        house.open(advance)
        return house

    def signs_in(self, chat: int) -> None:
        session = PortalSession(str(chat), login="sofia", duties=DUTIES)
        self.signed.kept[chat], self.signed.people[session.id] = session, "sofia"

    async def has_cards_of_both(self, chat: int, searches: tuple[str, ...]) -> None:
        """Cards of both patients are on the screen, down to the last one before the order."""
        self.signs_in(chat)
        first = self.replicas[0]
        await first.store.accept([Arrival(f"in:{chat}", chat, dump_event(SignedIn(DUTIES, "sofia")))])
        await first.look()
        for search in searches:
            await first.says(search, chat)
            for _ in range(20):
                if self.offers(chat, "book"):
                    break
                verb = next(verb for verb in ONWARD if self.offers(chat, verb))
                await first.taps(*self.offers(chat, verb)[0], chat)
        assert {self.for_whom(screen) for screen, _ in self.chats.cards[chat]} >= set(NAMES)

    def offers(self, chat: int, verb: str) -> list[tuple[str, int]]:
        """The data of the newest card's buttons with this verb, and which message it is."""
        screen, message = self.chats.cards[chat][-1]
        return [(data_of(screen, button), message) for button in buttons_of(screen) if button.verb == verb]

    def for_whom(self, screen: Screen) -> object:
        """The patient whom a card names; None where it names nobody."""
        text = plain(self.words.card(screen))
        named = [patient for patient, name in NAMES.items() if name in text]
        assert len(named) < 2, text
        return named[0] if named else None

    def copies(self, chat: int, to: range) -> None:
        """More chats that are just where this one is."""
        engine = create_engine(self.database)
        with engine.begin() as connection:
            row = connection.execute(select(conversations).where(conversations.c.chat == chat)).one()._asdict()
            connection.execute(insert(conversations), [row | {"chat": number} for number in to])
        engine.dispose()
        for number in to:
            self.signs_in(number)
            self.chats.cards[number] = list(self.chats.cards[chat])

    async def interleave(self, chats: Sequence[int], chance: Random) -> None:
        """A press in each chat, on a card old or new, at either replica; or one at each of them at the same moment."""
        pressed: dict[int, list[Drawn]] = {}
        updates: list[list[dict[str, Any]]] = [[], []]
        before = {chat: len(self.clinic.orders[str(chat)]) for chat in chats}
        for chat in chats:
            at = chance.randrange(2)
            if chance.random() < SWITCHING:
                updates[at].append(self.typed(chat, chance.choice(SEARCHES)))
                continue
            pressed[chat] = [self.draws(chat, chance) for _ in range(2 if chance.random() < RACING else 1)]
            for turn, drawn in enumerate(pressed[chat]):
                updates[(at + turn) % 2].append(self.press(chat, *drawn))
        await asyncio.gather(*(house.delivers(*each) for house, each in zip(self.replicas, updates, strict=True)))
        await asyncio.gather(*(house.look() for house in self.replicas))
        for chat in chats:
            books = Counter(self.for_whom(card) for card, button, _ in pressed.get(chat, ()) if button.verb == "book")
            orders = Counter(self.clinic.orders[str(chat)][before[chat] :])
            assert orders <= books, (chat, orders, books)

    def draws(self, chat: int, chance: Random) -> Drawn:
        """A button of the newest card, or of an old one; most often one that leads on."""
        cards = [card for card in self.chats.cards[chat] if buttons_of(card[0])]
        screen, message = chance.choice(cards) if chance.random() < OLD else cards[-1]
        onward = [button for button in buttons_of(screen) if button.verb in ONWARD]
        return screen, chance.choice(onward or buttons_of(screen)), message

    def typed(self, chat: int, text: str) -> dict[str, Any]:
        number = next(self._numbers)
        return {"update_id": number, "message": {"message_id": 9_000 + number, "chat": private(chat), "text": text}}

    def press(self, chat: int, screen: Screen, button: Button, message: int) -> dict[str, Any]:
        number = next(self._numbers)
        on = {"message_id": message, "chat": private(chat)}
        pressed = {"id": f"q{number}", "message": on, "data": data_of(screen, button)}
        return {"update_id": number, "callback_query": pressed}


def buttons_of(screen: Screen) -> list[Button]:
    return [button for row in screen.rows for button in row if button.verb not in AWAY]


def data_of(screen: Screen, button: Button) -> str:
    return encode(screen.id, button.verb, button.argument)


@pytest.fixture
async def desk(database: str) -> AsyncIterator[Desk]:
    here = Desk(database)
    yield here
    for house in here.replicas:
        await house.close()


@pytest.mark.parametrize("many", [20, pytest.param(1_000, marks=pytest.mark.soak)])
async def test_no_order_is_for_another_patient_than_the_one_of_the_card_that_was_pressed(desk: Desk, many: int) -> None:
    chance = Random(many)  # noqa: S311 - chance, not secrecy
    for start, searches in ((FIRST - 2, SEARCHES), (FIRST - 1, SEARCHES[::-1])):
        await desk.has_cards_of_both(start, searches)
    for first in range(FIRST, FIRST + many, AT_ONCE):
        chats = range(first, min(first + AT_ONCE, FIRST + many))
        desk.copies(FIRST - 2, chats[: len(chats) // 2])
        desk.copies(FIRST - 1, chats[len(chats) // 2 :])
        for _ in range(STEPS):
            await desk.interleave(chats, chance)
    orders = Counter(patient for each in desk.clinic.orders.values() for patient in each)
    sys.stdout.write(f"{many} interleavings at two replicas, orders for each patient: {sorted(orders.values())}\n")
    assert set(orders) == set(NAMES)
