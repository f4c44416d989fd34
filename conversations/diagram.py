"""The transition diagram, drawn from the code: `make diagram` prints it.

`EDGES` is the table of what can follow what: cards by the name of their state, questions to the clinic by the name of
their kind. A test drives the machine at random and holds the table against what really happens, edge by edge. Left
out are what every card has (Back, Start over, Cancel, signing out), what every question can meet (`EVERYWHERE`), and
leaps: a choice that is already made is not asked again, so any choice can lead straight to a later one; and a date in
doubt is asked back wherever it is typed, after which the choice that was asked comes again; and what was said while
the clinic was asked is read right after its answer. Names that change nothing lead back to the card.
"""

from __future__ import annotations

EDGES: dict[str, tuple[str, ...]] = {
    "Welcome": ("AskPayers",),
    "AskPayers": ("ChoosingPayer", "AskTypes", "NothingOffered"),
    "ChoosingPayer": ("AskTypes",),
    "AskTypes": ("ChoosingType", "AskSites", "NothingOffered"),
    "ChoosingType": ("ChoosingModules", "AskServices", "AskSites"),
    "ChoosingModules": ("AskSites",),
    "AskServices": ("ChoosingServices", "AskSites"),
    "ChoosingServices": ("AskSites",),
    "AskSites": ("ChoosingPlace", "AskClinicians", "NothingOffered"),
    "ChoosingPlace": ("SharingLocation", "AskClinicians"),
    "SharingLocation": ("AskSites",),
    "AskClinicians": ("ChoosingClinician", "ChoosingTime", "NothingOffered"),
    "ChoosingClinician": ("ChoosingTime",),
    "ChoosingTime": ("AskSlots",),
    "AskSlots": ("ChoosingSlot", "AskSeveral"),
    "AskSeveral": ("ChoosingSlot", "ChoosingNear", "AskSlots"),
    "ChoosingSlot": ("AskAppointments", "AskDays", "ChoosingTime", "AskClinicians", "AskSites"),
    "AskDays": ("ChoosingDay",),
    "ChoosingDay": ("AskSlots", "AskDays"),
    "ChoosingNear": ("AskAppointments", "AskSlots"),
    "AskAppointments": ("Confirming", "Placing"),
    "Confirming": ("AskAppointments", "ChoosingTime", "AskClinicians", "AskSites"),
    "Placing": ("Finished", "Confirming", "AskSeveral"),
    "Finished": ("AskPayers",),
}
EVERYWHERE = ("SigningIn", "InTrouble")


def mermaid() -> str:
    """The diagram as Mermaid text: boxes are cards, rounded nodes are questions to the clinic."""
    nodes = dict.fromkeys([*EDGES, *(target for targets in EDGES.values() for target in targets)])
    lines = ["flowchart TD"]
    lines += [f"    {node}([{node}])" if node.startswith("Ask") else f"    {node}[{node}]" for node in nodes]
    lines += [f"    {source} --> {target}" for source, targets in EDGES.items() for target in targets]
    lines += [f"    question([any question]) -.-> {state}[{state}] -.-> question" for state in EVERYWHERE]
    return "\n".join(lines)
