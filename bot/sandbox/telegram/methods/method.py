"""A method of the Bot API as the table has it, and the chat that a call names.

A file of its own, however short, as the modules of methods stand between it and the table.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bot.sandbox.telegram.api.parameters import Parameters
from bot.sandbox.telegram.api.refusals import bad_request
from bot.sandbox.telegram.world.model import Chat
from bot.sandbox.telegram.world.world import World

Answer = Callable[[World, Parameters], Awaitable[Any]]
"""Does what the call asks for and returns the `result` of the envelope; refuses by raising `Refusal`."""


@dataclass(frozen=True, slots=True)
class Method:
    """One method. `counts` says that it is subject to the limits on sending, `edits` to those on editing."""

    name: str
    answer: Answer
    counts: bool = False
    edits: bool = False


def chat_id_of(parameters: Parameters) -> int:
    """The chat a call names; refused when it names none. Names of channels are nobody's here."""
    if not parameters.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat_id = parameters.number("chat_id")
    if chat_id is None:
        raise bad_request("chat not found")
    return chat_id


def reachable_chat(world: World, parameters: Parameters) -> Chat:
    """The chat a call writes to; refused when the bot may not."""
    return world.reachable(chat_id_of(parameters))
