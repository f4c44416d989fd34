"""Old cards still on the screen, answers that come late, patients switched in between: no write is for another patient
than the one whom the pressed card names."""

from __future__ import annotations

from copy import copy
from random import Random

import pytest

from conversations.clinic.orders import Refused
from conversations.clinic.patients import Duties
from conversations.clinic.questions import Failure, Question, Trouble
from conversations.effects import Ask, Effect, Place, Show
from conversations.events import Answered, Commanded, Pressed, SignedIn
from conversations.screens.model import Screen
from tests.conversations.patient import Patient, plain
from tests.conversations.staff.desk import EMMA, NEILL

NAMES = {EMMA.key: "For Emma Clarke", NEILL.key: "For Zoë O'Neill"}
ONWARD = ("act", "new", "book", "soonest", "pick", "all")
AWAY = ("back", "over", "done", "keep")
MOST_CARDS = 40
OLD = 0.25
"""How often a press is on an old card."""


class Switching(Patient):
    """Staff whose clinic answers late, in any order, or never."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.chance = Random(seed)  # noqa: S311 - chance, not secrecy
        self.cards: list[Screen] = []
        self.asked: dict[int, tuple[Question, Screen]] = {}
        self.on: Screen | None = None
        self.orders_by_card: list[tuple[Screen, object]] = []
        self.clinic.patients = (EMMA, NEILL)
        self.happens(SignedIn(Duties(refer=True), "sofia"))

    def experiences(self, effect: Effect) -> None:
        match effect:
            case Ask(request, question):
                assert self.on
                self.asked[request] = question, self.on
            case Place(order=order):
                assert self.on
                self.orders_by_card.append((self.on, order.behalf.patient))
            case Show(screen):
                self.card = screen
                self.cards = [*self.cards[-MOST_CARDS:], screen]
                self.on = self.on or screen
            case _:
                super().experiences(effect)

    def does_something(self) -> None:
        """A press on this card or an old one, a switch, an answer, or the end of an order."""
        draw = self.chance.random()
        if self.asked and draw < 0.45:
            self.is_answered(max(self.asked) if draw < 0.4 else self.chance.choice(list(self.asked)))
        elif self.conversation.order is not None and draw < 0.8:
            self.told(Refused(Failure(Trouble.REFUSED, "Gone.")))
        elif draw > 0.98:
            self.happens(Commanded("patient", self.chance.choice(("e1042", "zoe o'neill"))))
        else:
            self.presses(self.chance.choice(self.cards) if self.chance.random() < OLD else self.cards[-1])

    def is_answered(self, request: int) -> None:
        question, self.on = self.asked.pop(request)
        self.happens(Answered(request, self.clinic.answer(question)))

    def presses(self, card: Screen) -> None:
        buttons = [button for row in card.rows for button in row if button.verb not in AWAY]
        if not buttons and self.asked:
            self.is_answered(max(self.asked))
            return
        if not buttons:
            self.happens(Commanded("patient", self.chance.choice(("e1042", "zoe o'neill"))))
            return
        self.on = card
        onward = [button for button in buttons if button.verb in ONWARD]
        button = self.chance.choice(onward if onward and self.chance.random() < 0.8 else buttons)
        self.happens(Pressed(card.id, button.verb, button.argument))

    def goes_on(self) -> None:
        """The next answer, or the first button that leads on."""
        if self.asked:
            self.is_answered(max(self.asked))
            return
        card = self.cards[-1]
        button = next(button for verb in ONWARD for row in card.rows for button in row if button.verb == verb)
        self.on = card
        self.happens(Pressed(card.id, button.verb, button.argument))

    def is_about_to_book(self) -> bool:
        return not self.asked and any(button.verb == "book" for row in self.cards[-1].rows for button in row)

    def from_here(self, seed: int) -> Switching:
        """The same moment, and chance of its own."""
        other = copy(self)
        other.chance = Random(seed)  # noqa: S311 - chance, not secrecy
        other.cards, other.asked, other.orders_by_card = [*self.cards], {**self.asked}, []
        return other

    def walks(self, steps: int) -> list[tuple[str, object]]:
        """What the pressed card of each order read, and for whom the order was."""
        for _ in range(steps):
            self.does_something()
        return [(plain(self.wording.card(card)), patient) for card, patient in self.orders_by_card]


def each_is_for_its_card(orders: list[tuple[str, object]]) -> None:
    assert {patient for _, patient in orders} == set(NAMES)
    assert [read for read, patient in orders if NAMES[str(patient)] not in read] == []
    for patient, name in NAMES.items():
        assert [read for read, other in orders if other != patient and name in read] == []


def in_mid_conversation(*patients: str) -> Switching:
    """Cards of both patients are on the screen, down to the last one before the order."""
    staff = Switching(0)
    for patient in patients:
        staff.happens(Commanded("patient", patient))
        while not staff.is_about_to_book():
            staff.goes_on()
    return staff


def test_a_thousand_interleavings_with_the_cards_of_two_patients_on_the_screen() -> None:
    moments = in_mid_conversation("e1042", "zoe o'neill"), in_mid_conversation("zoe o'neill", "e1042")
    for here in moments:
        assert all(any(name in plain(here.wording.card(card)) for card in here.cards) for name in NAMES.values())
    each_is_for_its_card([order for seed in range(1_000) for order in moments[seed % 2].from_here(seed).walks(9)])


@pytest.mark.soak
def test_a_thousand_longer_interleavings_of_two_patients() -> None:
    each_is_for_its_card([order for seed in range(1_000) for order in Switching(seed).walks(200)])
