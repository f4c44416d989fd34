"""Whatever happens, in whatever order: no exception, no silence, no trap, and never a second order at once."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from dataclasses import replace
from decimal import Decimal
from functools import cache
from typing import get_args

import pytest

from bot.telegram.cards import keyboard_of
from bot.wording import Wording
from conversations import Conversation, Transition, advance
from conversations.clinic.model import Money, Slot, Terms
from conversations.clinic.orders import Booked, Refused
from conversations.clinic.questions import Failure, Reason, Trouble
from conversations.clinic.watching import Sought, Watched, Watches
from conversations.effects import Effect, Keep, Place, Show
from conversations.events import (
    Answered,
    Commanded,
    Event,
    OrderEnded,
    Pressed,
    Said,
    SentSomethingElse,
    SharedLocation,
    Unanswered,
)
from conversations.machine.beginning import LOOKED_AT
from conversations.machine.diagram import ANYTIME, EVERYWHERE, Edges, edges, leaps, reminded
from conversations.moves.navigation import awaited
from conversations.screens.lists import PAGE, ROOM, ROWS
from conversations.screens.model import REMINDER, SOONER, Doing, Screen, is_kept
from conversations.state.booking import Moving, OrderedVisit
from conversations.state.conversation import Finished, Placing, State, Waiting, Welcome
from conversations.state.staff import FindingPatient
from tests.conversations.chance import Chance
from tests.conversations.patient import NOW, plain

AT_FIRST = 1_000
STEPS = 2_500
FAR = 10_000
"""Steps of a walk: before it looks for what is missing, as far as there is time for at every change, and at length."""

SHORT = 700
"""Characters of a card that is read at a glance; the longest is the last one of staff, with all that they set."""

LONG = 1_500
"""Characters of a card that says in full what its buttons have no room for, and of one that deletes all."""
WORDS = Wording({"clinic_name": "The Small Clinic", "clinic_phone": "020 7946 0000", "emergency_number": "999"})
FROM_THE_PATIENT = Said | Commanded | Pressed | SharedLocation | SentSomethingElse


def node(conversation: Conversation) -> str:
    """The name that the diagram has for where the conversation stands."""
    match conversation.state:
        case Waiting(question=question):
            return type(question).__name__
        case state:
            return type(state).__name__


class Walk:
    """A random walk, and what was seen on the way."""

    def __init__(self, seed: int) -> None:
        self.chance = Chance(seed)
        self.conversation = Conversation()
        self.states: Counter[str] = Counter()
        self.effects: Counter[str] = Counter()
        self.edges: set[tuple[str, str]] = set()

    def on(self, *, checked: bool = True) -> None:
        before, event = self.conversation, self.chance.event(self.conversation)
        step = advance(before, event, NOW)
        self.conversation = step.conversation
        self.states[type(step.conversation.state).__name__] += 1
        self.effects.update(type(effect).__name__ for effect in step.effects)
        if forward(event) and not left_for(before, event):
            self.edges.add((node(before), node(step.conversation)))
        if of_a_reminder(event):
            assert node(step.conversation) in (node(before), "Welcome", *EVERYWHERE, *reminded())
        if checked:
            check(before, event, step)


def forward(event: Event) -> bool:
    """Whether the event is one that the diagram draws."""
    back = isinstance(event, Pressed) and event.verb in ("back", "over")
    return isinstance(event, Pressed | Answered | OrderEnded | SharedLocation) and not back and not of_a_reminder(event)


def left_for(before: Conversation, event: Event) -> bool:
    """Whether a card that is only looked at is left for the button of a message that stays."""
    return isinstance(event, Pressed) and is_kept(event.screen) and isinstance(before.state, LOOKED_AT)


def of_a_reminder(event: Event) -> bool:
    """Whether it is a button of a message that may be pressed whatever is going on."""
    return isinstance(event, Pressed) and event.screen in (REMINDER, SOONER)


def check(before: Conversation, event: Event, step: Transition) -> None:
    """What holds for every step."""
    books = [effect for effect in step.effects if isinstance(effect, Place)]
    assert len(books) <= 1
    if books:
        assert before.order is None, "a second order while the first has no outcome"
        assert books[0].number == before.orders + 1 == step.conversation.orders
        assert isinstance(event, Answered), "an order without a look at the diary"
    if isinstance(event, FROM_THE_PATIENT):
        assert any(isinstance(effect, Show) for effect in step.effects), "silence"
    asked = awaited(before)
    if isinstance(event, Answered | Unanswered) and (asked is None or asked.request != event.request):
        assert step == Transition(before), "an answer that nobody waits for"
    for effect in step.effects:
        shown(effect)


def shown(effect: Effect) -> None:
    """Every card has words, fits on a phone and into a message, and each of its buttons into Telegram's 64 bytes."""
    if not isinstance(effect, Show | Keep):
        return
    screen: Screen = effect.screen
    deletes = any(words.id == "erase.title" for words in screen.body)
    assert 0 < len(plain(WORDS.card(replace(screen, rows=())))) <= (LONG if deletes else SHORT)
    assert len(plain(WORDS.card(screen))) <= LONG
    buttons = [button for row in screen.rows for button in row]
    assert buttons or screen.wants_location
    on_a_phone(screen)
    for button in buttons:
        assert WORDS.plain(button.label)
        assert len(f"{screen.id}:{button.verb}:{button.argument}".encode()) <= 64
        assert button.doing is not Doing.PRESS or screen.offers(button.verb, button.argument)


def on_a_phone(screen: Screen) -> None:
    """A card has ten rows at most, eight of them options, and no two of its buttons read the same on their one line."""
    assert len(screen.rows) <= ROWS
    assert sum(row[0].verb == "pick" for row in screen.rows) <= PAGE
    keyboard = keyboard_of(screen, WORDS, "https://bot.example/link") or {"inline_keyboard": []}
    texts = [text for row in keyboard["inline_keyboard"] for button in row if (text := button["text"]) != "·"]
    assert len(set(texts)) == len(texts)
    leading = [
        row for row in screen.rows if any(button.doing not in (Doing.MAP, Doing.VIDEO, Doing.PAY) for button in row)
    ]
    for row, buttons in zip(leading, keyboard["inline_keyboard"], strict=True):
        columns = 7 if row[-1].verb in ("column", "day", "full", "dot") and len(row) > 3 else 3
        assert len(row) <= columns
        assert max(len(button["text"]) for button in buttons) <= ROOM[len(row)], [button["text"] for button in buttons]


@pytest.mark.parametrize("seed", range(2))
def test_random_events_lead_where_the_diagram_says_with_words_and_without_a_second_order(seed: int) -> None:
    walk = walked(seed, STEPS)
    assert real(walk) - pairs(edges()) - pairs(leaps()) == set(), "not in the diagram"


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(2))
def test_ten_thousand_random_events_reach_every_state_and_every_effect(seed: int) -> None:
    walk = walked(seed, FAR)
    assert set(walk.states) == {state.__name__ for state in get_args(State)}
    assert set(walk.effects) == {effect.__name__ for effect in get_args(Effect)}
    assert real(walk) - pairs(edges()) - pairs(leaps()) == set(), "not in the diagram"


def walked(seed: int, steps: int) -> Walk:
    """A walk of so many steps, each of them checked."""
    walk = Walk(seed)
    for _ in range(steps):
        walk.on()
    return walk


def pairs(table: Edges) -> set[tuple[str, str]]:
    return {(source, target) for source, targets in table.items() for target in targets}


def refused_for_good() -> tuple[str, str]:
    """Where a booking leads that every other slot would be refused as well; chance gives no such reason."""
    here = placing()
    refused = Refused(Failure(Trouble.REFUSED, reason=Reason.MARKUP))
    return node(here), node(advance(here, OrderEnded(here.orders, refused), NOW).conversation)


def moved() -> tuple[str, str]:
    """Where a booking leads that is made instead of another appointment; chance seldom gets so far."""
    here, chance = placing(), Chance(17)
    old = chance.appointment()
    assert here.order
    assert isinstance(here.order.ordered, OrderedVisit)
    instead = replace(here.order.ordered, moving=Moving(old, Terms(Money(Decimal(0), "GBP"))))
    moving = replace(here, order=replace(here.order, ordered=instead))
    step = advance(moving, OrderEnded(here.orders, Booked(chance.appointment())), NOW)
    return node(moving), node(step.conversation)


@cache
def placing() -> Conversation:
    """Where a walk first has a booking on its way to the clinic."""
    walk = Walk(17)
    while not (isinstance(walk.conversation.state, Placing) and _is_booking(walk.conversation)):
        walk.on()
    return walk.conversation


def _is_booking(conversation: Conversation) -> bool:
    return conversation.order is not None and isinstance(conversation.order.ordered, OrderedVisit)


def undone() -> tuple[str, str]:
    """Where the button of a confirmation leads that undoes it; chance seldom presses it."""
    walk = Walk(17)
    while not isinstance(walk.conversation.state, Finished):
        walk.on()
    step = advance(walk.conversation, Pressed(f"{walk.conversation.screen}k", "undo", "a1"), NOW)
    return node(walk.conversation), node(step.conversation)


def looked_at() -> set[tuple[str, str]]:
    """What has come up is looked at: instead of an appointment, and without any; chance seldom presses that."""
    start = NOW.replace(tzinfo=None)
    found, after = Slot(start, start, 1, 11), set[tuple[str, str]]()
    for sought in (Sought("gp"), Sought("gp", appointment="a1", before=start)):
        asked = advance(Conversation(), Pressed(SOONER, "sooner_look", "1"), NOW).conversation
        answer = Answered(asked.requests, Watches((Watched(1, sought, found),)))
        after.add((node(asked), node(advance(asked, answer, NOW).conversation)))
    return after


def real(walk: Walk) -> set[tuple[str, str]]:
    """What followed a card or a question, but for what may follow anywhere."""
    return {(a, b) for a, b in walk.edges if b not in (a, "Welcome") and not {a, b} & {*EVERYWHERE, *ANYTIME}}


def test_every_state_every_effect_and_each_arrow_of_the_diagram_really_happen() -> None:
    """Where an arrow was not seen, the walk begins anew at conversations that stood where it comes from, and in turn
    wherever it has been: what leads there may be as rare as the arrow."""
    drawn, walk = pairs(edges()), Walk(17)
    walk.edges |= {refused_for_good(), moved(), undone(), *looked_at()}
    been: dict[str, dict[object, deque[Conversation]]] = defaultdict(lambda: defaultdict(lambda: deque(maxlen=10)))
    begun: Counter[str] = Counter()
    onward, pick = walk.conversation, walk.chance.random.choice
    for step in range(4 * FAR):
        walk.conversation = onward
        missing = sorted(drawn - walk.edges) if step > AT_FIRST and step % 8 else []
        if missing:
            sources = [source for source, _ in missing if source in been]
            start = pick(sources) if sources and step % 2 else min(been, key=begun.__getitem__)
            begun[start] += 1
            walk.conversation = pick(pick(list(been[start].values())))
        walk.on(checked=False)  # the walks above are
        here = walk.conversation
        been[node(here)][type(here.task), type(here.order and here.order.ordered), here.role].append(here)
        onward = onward if missing else here
        if step > AT_FIRST and drawn <= walk.edges:
            break
    assert drawn - walk.edges == set()
    assert set(walk.states) == {state.__name__ for state in get_args(State)}
    assert set(walk.effects) == {effect.__name__ for effect in get_args(Effect)}


@pytest.mark.parametrize("seed", range(3))
def test_from_anywhere_back_start_over_cancel_and_help_lead_on(seed: int) -> None:
    walk = Walk(1000 + seed)
    for _ in range(300):
        walk.on()
        here = walk.conversation
        assert isinstance(advance(here, Commanded("cancel"), NOW).conversation.state, Welcome)
        assert isinstance(advance(here, Said("start over"), NOW).conversation.state, Waiting | FindingPatient)
        assert advance(here, Commanded("help"), NOW).conversation == here
        assert isinstance(back_out(here).state, Welcome)
        assert isinstance(back_out(here, walk.chance).state, Welcome)


def back_out(conversation: Conversation, clinic: Chance | None = None) -> Conversation:
    """Back, back, back, with a clinic that never answers, or one that always does."""
    for _ in range(60):
        conversation = advance(conversation, Said("back"), NOW).conversation
        while clinic and (asked := awaited(conversation)):
            conversation = advance(
                conversation, Answered(asked.request, clinic.answer(asked.question)), NOW
            ).conversation
        if isinstance(conversation.state, Welcome):
            break
    return conversation


def test_a_walk_can_be_walked_again() -> None:
    first, second = Walk(5), Walk(5)
    for _ in range(500):
        first.on()
        second.on()
    assert first.conversation == second.conversation
