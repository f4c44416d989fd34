"""The diagram of the conversation: whether it can be drawn, and shows all there is."""

from __future__ import annotations

from typing import get_args

from conversations.clinic.questions import AskPayers
from conversations.machine.diagram import ANYTIME, EVERYWHERE, beginning, edges, leaping, leaps, mermaid
from conversations.protocol import Consult, Go, Home
from conversations.state.conversation import State, Welcome


def test_the_diagram_can_be_drawn() -> None:
    drawing = mermaid()
    assert drawing.startswith("flowchart TD\n")
    assert "    AskSlots([AskSlots])" in drawing
    assert "    ChoosingSlot --> AskDays" in drawing
    assert drawing.count("-->") == sum(len(targets) for targets in edges().values())


def test_every_card_is_drawn_but_the_one_that_only_waits_and_the_one_to_ask_about_several() -> None:
    drawn = {*edges(), *EVERYWHERE, *ANYTIME, *(target for targets in edges().values() for target in targets)}
    assert {state.__name__ for state in get_args(State)} - drawn == {"Waiting"}


def test_leaps_are_told_apart_from_the_ways_that_are_drawn() -> None:
    assert "ChoosingType → AskClinicians, ChoosingTime" in leaping().splitlines()
    both = [
        (name, target) for name, targets in leaps().items() for target in targets if target in edges().get(name, ())
    ]
    assert both == []


def test_a_flow_may_begin_at_a_card_or_at_a_question() -> None:
    assert beginning(Consult(AskPayers())) == ("AskPayers",)
    assert beginning(Go(Welcome())) == ("Welcome",)
    assert beginning(Home()) == ()
