"""A flow of one card and one question needs its tables and a beginning; everything else has an answer already."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from conversations import Conversation, advance
from conversations.clinic.model import Payer, Target
from conversations.clinic.orders import NotSent
from conversations.clinic.questions import AskPayers, Failure, Payers, Point, Slots, Trouble
from conversations.effects import Ask
from conversations.events import Answered, OrderEnded, Said, Unanswered
from conversations.flows import COMMANDS
from conversations.intents import BY_KIND
from conversations.moves.asking import answered, ended, unanswered
from conversations.moves.navigation import Scene, awaited, back, begin, carry_out, here
from conversations.protocol import Consult, Flow, Go, Inquiry, Move, Press, Stay, Step
from conversations.screens.lists import option_rows
from conversations.screens.model import Card, message, text
from conversations.state.booking import BookingTask, ChoosingPayer, OrderedVisit
from conversations.state.conversation import NoAnswer, OpenOrder, Waiting, Welcome
from conversations.state.wish import Wish
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from tests.conversations.patient import NOW
from tests.support.clinic import SmallClinic


def card(_task: BookingTask, state: ChoosingPayer) -> Card:
    return (message("payer.ask"),), option_rows([text(payer.name) for payer in state.payers], state.page)


def pressed(_task: BookingTask, state: ChoosingPayer, press: Press) -> Move:
    return Stay((text(state.payers[press.index].name),))


def received(_task: BookingTask, _asked: AskPayers, answer: Payers, _now: datetime) -> Move:
    return Go(ChoosingPayer(answer.payers))


STEPS: dict[type, Step[BookingTask, Any, Move]] = {ChoosingPayer: Step(card=card, pressed=pressed, paged=True)}
QUESTIONS: dict[type, Inquiry[BookingTask, Move]] = {AskPayers: Inquiry(answer=Payers, received=received)}


class Listing(Flow[BookingTask]):
    """Who could pay?"""

    name = "listing"
    task = BookingTask()
    steps = STEPS
    questions = QUESTIONS

    def begin(self) -> Move:
        return Consult(AskPayers())


FLOW = Listing()
PAYERS = tuple(Payer(str(n), f"Payer {n}") for n in range(12))


@pytest.fixture
def asked() -> Conversation:
    return begin(FLOW, Conversation()).conversation


@pytest.fixture
def listed(asked: Conversation) -> Conversation:
    return answered(FLOW, asked, Answered(asked.requests, Payers(PAYERS)), NOW).conversation


def says(scene: Scene) -> list[str]:
    return [note.id for note in scene.notes or ()]


def test_it_asks_the_clinic_and_shows_what_there_is(asked: Conversation, listed: Conversation) -> None:
    assert awaited(asked) == Ask(1, AskPayers())
    assert listed.state == ChoosingPayer(PAYERS)
    body, rows = FLOW.card(here(listed).task, listed.state)
    assert body == (message("payer.ask"),)
    assert len(rows) == 9


def test_a_word_that_was_said_with_the_question_stands_above_the_answer_too() -> None:
    waits = begin(FLOW, Conversation(), message("note.over"))
    assert says(answered(FLOW, waits.conversation, Answered(waits.conversation.requests, Payers(PAYERS)), NOW)) == [
        "note.over"
    ]


def test_what_somebody_asks_leads_to_the_flow_for_it_where_nothing_is_going_on(
    asked: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(COMMANDS, BY_KIND["my_appointment"].leads_to, FLOW)
    led = advance(Conversation(), Said("show me my appointments"), NOW)
    assert Ask(1, AskPayers()) in led.effects
    stayed = advance(asked, Said("show me my appointments"), NOW)
    assert stayed.conversation == asked


def test_its_pages_turn_and_its_buttons_answer(listed: Conversation) -> None:
    turned = carry_out(FLOW, listed, FLOW.pressed(here(listed), Press("page", "1", NOW)))
    assert turned.conversation.state == ChoosingPayer(PAYERS, page=1)
    assert FLOW.pressed(here(listed), Press("pick", "3", NOW)) == Stay((text("Payer 3"),))


def test_an_answer_that_does_not_fit_is_trouble(asked: Conversation) -> None:
    scene = answered(FLOW, asked, Answered(asked.requests, Slots(())), NOW)
    assert isinstance(scene.conversation.state, NoAnswer)
    down = unanswered(FLOW, asked, Unanswered(asked.requests, Failure(Trouble.DOWN)))
    assert isinstance(down.conversation.state, NoAnswer)


def test_words_are_answered_though_it_understands_none(asked: Conversation, listed: Conversation) -> None:
    words = Utterance("the second payer please", NOW)
    assert says(carry_out(FLOW, listed, FLOW.typed(here(listed), words))) == ["note.not_understood"]
    assert isinstance(asked.state, Waiting)
    assert says(carry_out(FLOW, asked, FLOW.typed_meanwhile(here(asked), asked.state, words))) == ["note.not_now"]
    assert FLOW.unasked(words) is None
    assert FLOW.names(here(listed).task) == Names()
    assert FLOW.known(here(listed), "price", words) == ()


def test_it_asks_for_no_place_and_goes_on_after_signing_in(asked: Conversation, listed: Conversation) -> None:
    assert FLOW.located(here(listed), Point(51.5, -0.1)) is None
    assert isinstance(asked.state, Waiting)
    assert FLOW.signed_in(here(asked), AskPayers(), asked.state.back_to) is None
    assert FLOW.above(here(asked).task, asked.state) == ()


def test_it_serves_one_purpose_has_no_messages_that_stay_and_no_link_leads_into_it() -> None:
    assert FLOW.begin_for("anything") == FLOW.begin()
    assert FLOW.kept("undo", "a1") is None
    assert FLOW.followed(Target("gp")) is None


def test_back_leads_out_of_it(asked: Conversation, listed: Conversation) -> None:
    assert back(FLOW, asked, NOW).conversation.state == Welcome()
    assert back(FLOW, listed, NOW).conversation.state == Welcome()


def test_the_end_of_an_order_leads_home(listed: Conversation) -> None:
    ordered = replace(listed, orders=1, order=OpenOrder(1, OrderedVisit(Wish(), SmallClinic.slot(24, 9))))
    over = ended(FLOW, ordered, OrderEnded(ordered.orders, NotSent()), NOW).conversation
    assert (over.state, over.order) == (Welcome(), None)


def test_it_takes_up_nothing_of_another_flow_and_is_not_for_newcomers(listed: Conversation) -> None:
    assert FLOW.taken_up(BookingTask(heard="something")) == FLOW.task
    assert not FLOW.open_to_newcomers(FLOW.task, AskPayers())
    assert FLOW.registered(here(listed), known=False) is None
