"""The diagram of the conversation: whether it can be drawn, and shows all there is."""

from __future__ import annotations

from typing import get_args

from conversations.diagram import EDGES, EVERYWHERE, mermaid
from conversations.state.conversation import State


def test_the_diagram_can_be_drawn() -> None:
    drawing = mermaid()
    assert drawing.startswith("flowchart TD\n")
    assert "    AskSlots([AskSlots])" in drawing
    assert "    ChoosingSlot --> AskDays" in drawing
    assert drawing.count("-->") == sum(len(targets) for targets in EDGES.values())


def test_every_card_is_drawn_but_the_one_that_only_waits_and_the_one_to_ask_about_several() -> None:
    drawn = {*EDGES, *EVERYWHERE, *(target for targets in EDGES.values() for target in targets)}
    assert {state.__name__ for state in get_args(State)} - drawn == {"Waiting"}
