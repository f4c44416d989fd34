"""The transition diagram, printed from the tables of the flows: `make diagram`.

Cards by the name of their state, questions to the clinic by the name of their kind. A test drives the machine at random
and holds the tables against what really happens, edge by edge. ReturnTo out are what every card has (Back, Start over,
Cancel, signing out), what every question can meet (`EVERYWHERE`), and what can be typed anywhere. Names that change
nothing lead back to the card.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from conversations.flows import FLOWS
from conversations.protocol import Act, Consult, Go, Inquiry, Move, Step
from conversations.state.conversation import Finished, Matching, NoAnswer, Placing, Role, SigningIn, Welcome

EVERYWHERE = (SigningIn.__name__, NoAnswer.__name__)
ANYTIME = (Matching.__name__,)
"""What comes when it comes, and leads back to where it came."""

Edges = Mapping[str, tuple[str, ...]]


def edges() -> Edges:
    """What comes next, by where the conversation stands."""
    kept = tuple(name for flow in FLOWS for name in _names(flow.kept_lead_to))
    beginnings = tuple(dict.fromkeys((*(name for flow in FLOWS for name in beginning(flow.begin())), *kept)))
    endings = tuple(end for flow in FLOWS for end in flow.ends_in)
    return {
        Welcome.__name__: beginnings,
        **_joined((state, row.leads_to) for state, row in _rows()),
        Placing.__name__: (Finished.__name__, *_names(endings)),
        Finished.__name__: beginnings,
    }


def leaps() -> Edges:
    """What comes next where the choices between are made already, or were named ahead."""
    return _joined((state, row.leaps_to) for state, row in _rows())


def reminded() -> tuple[str, ...]:
    """What comes next at a button of a reminder, wherever the conversation stands."""
    return tuple(dict.fromkeys(name for flow in FLOWS for name in _names(flow.reminded_lead_to)))


def mermaid() -> str:
    """The diagram as Mermaid text: boxes are cards, rounded nodes are questions to the clinic."""
    drawn = edges()
    nodes = dict.fromkeys([*drawn, *(target for targets in drawn.values() for target in targets)])
    lines = ["flowchart TD"]
    lines += [f"    {node}([{node}])" if node.startswith("Ask") else f"    {node}[{node}]" for node in nodes]
    lines += [f"    {source} --> {target}" for source, targets in drawn.items() for target in targets]
    lines += [f"    question([any question]) -.-> {state}[{state}] -.-> question" for state in EVERYWHERE]
    lines += [f"    anywhere([any card]) -.-> {state}[{state}] -.-> anywhere" for state in ANYTIME]
    lines += [f"    anywhere -. reminder .-> {question}" for question in reminded()]
    of_patients = (flow for flow in FLOWS if flow.role is Role.PATIENT)
    kept = dict.fromkeys(name for flow in of_patients for name in _names(flow.kept_lead_to))
    lines += [f"    looked([only looked at]) -. message that stays .-> {question}" for question in kept]
    return "\n".join(lines)


def leaping() -> str:
    """The leaps, a line for each place that they start from."""
    return "\n".join(f"{source} → {', '.join(targets)}" for source, targets in leaps().items())


def _rows() -> Iterator[tuple[type, Step[Any, Any, Any] | Inquiry[Any, Any]]]:
    """The rows of all cards and questions."""
    for flow in FLOWS:
        yield from flow.steps.items()
        yield from flow.questions.items()


def _joined(rows: Iterable[tuple[type, tuple[type, ...]]]) -> Edges:
    """The edges of these rows; flows that ask the same question share its node."""
    joined: dict[str, tuple[str, ...]] = {}
    for source, targets in rows:
        if targets:
            earlier = joined.get(source.__name__, ())
            joined[source.__name__] = tuple(dict.fromkeys((*earlier, *_names(targets))))
    return joined


def beginning(move: Move) -> tuple[str, ...]:
    """Where a flow begins: at a question, or at a card."""
    match move:
        case Consult(question):
            return (type(question).__name__,)
        case Go(state):
            return (type(state).__name__,)
        case Act(then):
            return beginning(then)
        case _:
            return ()


def _names(kinds: tuple[type, ...]) -> tuple[str, ...]:
    return tuple(kind.__name__ for kind in kinds)
