"""What the portal calls its failure goes along, as long as it is not known how an order ended, and to staff too."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest

from bot.portal.errors import Problem, ServerFault
from conversations import Conversation, Transition
from conversations.clinic.orders import HandedOver, Handover, Outcome, Unknown
from conversations.events import Event, OrderEnded
from conversations.screens.model import Message
from tests.runtime.house import STAFF, Chats, House
from tests.runtime.ledger.test_is_that_the_one import looks
from tests.runtime.ledger.test_outcomes import fails
from tests.runtime.script import advance

PAUSES = (41, 15, 60, 300, 1800, 1800)
FAULT = ServerFault(problem=Problem(500, 0, "Something broke.", "R-500"))


@dataclass
class Heard(Chats):
    """Chats that remember whatever was said, whole."""

    said: list[tuple[int, Message]] = field(default_factory=list)

    async def say(self, chat: int, words: Message, *, mail: bool = False) -> None:
        self.said.append((chat, words))
        await super().say(chat, words, mail=mail)


class Told:
    """A house whose conversation remembers how its orders ended."""

    def __init__(self, database: str) -> None:
        self.outcomes: list[Outcome] = []
        self.chats = Heard()
        self.house = House(database)
        self.house.chats = self.chats
        self.house.open(self._advance)

    def _advance(self, conversation: Conversation, event: Event, now: datetime) -> Transition:
        if isinstance(event, OrderEnded):
            self.outcomes.append(event.outcome)
        return advance(conversation, event, now)


@pytest.fixture
async def told(database: str) -> AsyncIterator[Told]:
    here = Told(database)
    yield here
    await here.house.close()


@pytest.mark.parametrize("what", ["book", "cancel"])
async def test_a_failure_is_quoted_until_a_person_has_to_look(told: Told, what: str) -> None:
    clinic = told.house.clinic
    clinic.books, clinic.diary_trouble = False, ServerFault()
    clinic.ending = clinic.ending_of_cancelling = fails(FAULT)  # type: ignore[assignment] # it never returns
    await told.house.says(what)
    assert told.outcomes == [Unknown("R-500")]
    await looks(told.house, *PAUSES)
    assert told.outcomes[-1] == HandedOver(Handover.PORTAL_DOWN, reference="R-500")
    ((chat, words),) = told.chats.said
    assert chat == STAFF
    assert "R-500" in json.dumps(words, default=str)


async def test_a_failure_without_a_number_is_told_as_ever(told: Told) -> None:
    clinic = told.house.clinic
    clinic.books, clinic.diary_trouble = False, ServerFault()
    clinic.ending = fails(ServerFault())
    await told.house.says("book")
    await looks(told.house, *PAUSES)
    assert told.outcomes == [Unknown(), HandedOver(Handover.PORTAL_DOWN)]
    assert [words.id for _, words in told.chats.said] == ["staff.handed_over"]
