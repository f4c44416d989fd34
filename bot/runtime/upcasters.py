"""Upcasters: what earlier releases stored, in the shape of the one after it. Pure, and never changed once released.

Schema 1 knew one flow, the booking, and spelled it all over the conversation.
"""

from __future__ import annotations

from typing import Any

Stored = dict[str, Any]


def conversation_of_schema_1(old: Stored) -> Stored:
    """The booking's own record, the order by its number, and the words for what a state is."""
    return {
        "state": _state(old["state"]),
        "task": {name: old[name] for name in ("wish", "trail", "names", "heard", "doubted") if name in old},
        "serial": old["serial"],
        "requests": old["requests"],
        "orders": old["attempts"],
        "order": None if old["attempt"] is None else note_of_schema_1(old["attempt"]),
    }


def event_of_schema_1(old: Stored) -> Stored:
    """The end of a booking is the end of an order."""
    if old["kind"] != "BookingEnded":
        return old
    return {"number": old["attempt"], "outcome": old["outcome"], "kind": "OrderEnded"}


def order_of_schema_1(old: Stored) -> Stored:
    """On whose behalf it is ordered stands together."""
    order = old["order"]
    if "behalf" in order:
        return old
    behalf = {name: order.pop(name, None) for name in ("patient", "referral", "recall")}
    return {**old, "order": {**order, "behalf": behalf}}


def note_of_schema_1(old: Stored) -> Stored:
    """The visit that was ordered, as a record of the booking."""
    if "ordered" in old:
        return old
    return {"number": old["number"], "ordered": {"wish": old["wish"], "slot": old["slot"]}}


def _state(old: Stored) -> Stored:
    """A question without an answer says what Back needs; trouble is called what it means."""
    if "left" not in old:
        return old
    state = {name: value for name, value in old.items() if name != "left"}
    left = old["left"]
    state["back_to"] = {"state": left["state"], "task": {"wish": left["wish"]}}
    return {**state, "kind": "NoAnswer"} if old["kind"] == "InTrouble" else state
