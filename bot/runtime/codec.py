"""Serialisation: updates, events, outgoing messages, the conversation, booking orders and the card as JSON texts.

Owns the spelling of everything the store keeps, with a schema number on what outlives a release. Reading stored state
never raises: what cannot be read is `None`, and the caller starts over. Must never look into what it spells.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Annotated, Any, Literal, TypeVar

from msgspec.json import Encoder
from pydantic import Field, TypeAdapter, ValidationError
from pydantic_core import from_json, to_json

from bot.runtime import upcasters
from bot.telegram import Incoming, Nothing, read_kept_update
from bot.telegram.cards import Card
from conversations import Conversation
from conversations.clinic.model import Appointment, Invoice, Key
from conversations.clinic.orders import Earlier, Handover, Order
from conversations.effects import Keep, Show
from conversations.events import Event
from conversations.screens.model import Message
from conversations.state.conversation import OpenOrder

SCHEMA = 2
"""The schema that is written. A change of `Conversation` that old JSON does not fit counts it up."""

EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
"""Where the numbers of conversations begin, so that they stay short."""

Upcaster = Callable[[dict[str, Any]], dict[str, Any]]

UPCASTERS: Mapping[int, Upcaster] = {1: upcasters.conversation_of_schema_1}
"""From each earlier schema to the next one: pure, and never changed once released."""


@dataclass(frozen=True, slots=True)
class Say:
    """Plain words to a chat that holds no conversation, such as the clinic's staff."""

    message: Message
    kind: Literal["Say"] = "Say"


@dataclass(frozen=True, slots=True)
class Leave:
    """Say why and leave a group."""

    kind: Literal["Leave"] = "Leave"


@dataclass(frozen=True, slots=True)
class TakeOut:
    """Delete what somebody typed, before the message that says so."""

    typed: int
    kind: Literal["TakeOut"] = "TakeOut"


@dataclass(frozen=True, slots=True)
class Erase:
    """Delete what is kept of the chat, and say so; the last of what a turn leaves to do."""

    kind: Literal["Erase"] = "Erase"


Outgoing = Show | Keep | Say | Leave | TakeOut | Erase


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """What an attempt wants, the keys of the appointments there were before, and when the patient decided it.

    `before_complete` is false where there may have been more appointments than were read. `note` is the conversation's
    own note of it, a text apart: an order must be readable whatever becomes of the note. `whose` it is: a mark of the
    person whose appointments were read before; an earlier release kept none.
    """

    order: Order
    before: tuple[Key, ...]
    decided_at: datetime
    note: str = ""
    before_complete: bool = True
    whose: str = ""


@dataclass(frozen=True, slots=True)
class Findings:
    """What the looks at the diary brought: when the first that counts found nothing, or what the last left in doubt.

    `told` is the key that the clinic answered with, where the rest of its answer was not to be believed by itself.
    `quiet` counts the looks after it was said that nothing was booked. `asked`: what the patient was asked about;
    `denied` are the keys of what it is not, by their word. `stood_at`: when the first look that counts found that what
    was to be cancelled still stands. `reference`: what the portal called the failure by which the answer was lost.
    """

    empty_at: datetime | None = None
    doubt: Handover | None = None
    told: Key | None = None
    quiet: int = 0
    asked: Appointment | None = None
    denied: tuple[Key, ...] = ()
    stood_at: datetime | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Untold:
    """What the clinic answered that it booked, and nobody was told yet; `after`: what they were told before."""

    appointment: Appointment
    after: Earlier = Earlier.NOTHING


@dataclass(frozen=True, slots=True)
class DoneCancelling:
    """A cancelled appointment, and the invoice of the fee. `answered`: by the clinic; `after`: what was told before."""

    cancelled: Key
    invoice: Invoice | None = None
    answered: bool = True
    after: Earlier = Earlier.NOTHING


@dataclass(frozen=True, slots=True)
class _State:
    schema: int
    conversation: Conversation


T = TypeVar("T")
_Late = Callable[[], TypeAdapter[T]]


def _late(of: Any) -> Callable[[], TypeAdapter[Any]]:
    """Pydantic's adapter of a type, built when it is first used: all of them take a quarter of a second."""
    return cache(lambda: TypeAdapter(of))


_state: _Late[_State] = _late(_State)
_incoming: _Late[Incoming] = _late(Annotated[Incoming, Field(discriminator="kind")])
_event: _Late[Event] = _late(Annotated[Event, Field(discriminator="kind")])
_outgoing: _Late[Outgoing] = _late(Annotated[Outgoing, Field(discriminator="kind")])
_order: _Late[StoredOrder] = _late(StoredOrder)
_attempt: _Late[OpenOrder] = _late(OpenOrder)
_card: _Late[Card] = _late(Card)
_findings: _Late[Findings] = _late(Findings)
_untold: _Late[Untold] = _late(Untold)
_cancelled: _Late[DoneCancelling] = _late(DoneCancelling)
_appointment: _Late[Appointment] = _late(Appointment)
_ENCODER = Encoder()  # spells as pydantic does, letter by letter, in a fifth of the time: it goes by no schema
_ANEW = '"fresh":true', '"fresh":false'  # inside of a text, quotes are escaped
_ALL: tuple[_Late[Any], ...] = (_state, _incoming, _event, _outgoing, _order, _attempt, _card, _appointment)


def at_hand() -> None:
    """Build what most of them read and write, before somebody waits for it."""
    for adapter in _ALL:
        adapter()


def dump_conversation(conversation: Conversation) -> str:
    """The conversation with its schema number."""
    return _text(_State(SCHEMA, conversation))


def load_conversation(body: str, by: Mapping[int, Upcaster] = UPCASTERS) -> Conversation | None:
    """The conversation as it was stored by this or an earlier release, or None if it cannot be read."""
    try:
        current = body if body.startswith(f'{{"schema":{SCHEMA},') else _upcast(body, by)
        return _state().validate_json(current).conversation
    except (ValueError, KeyError, TypeError, IndexError, AttributeError):
        return None


def is_of_a_later_release(body: str) -> bool:
    """Whether a stored conversation is of a schema that only a later release knows."""
    try:
        return int(from_json(body)["schema"]) > SCHEMA
    except (ValueError, KeyError, TypeError):
        return False


def fresh_conversation(now: datetime) -> Conversation:
    """A new conversation, of numbers never used in this chat: nothing of an earlier one is taken for its own."""
    since = int((now - EPOCH).total_seconds())
    return replace(Conversation(), serial=since, requests=since, orders=since)


def dump_incoming(incoming: Incoming) -> str:
    """What was understood of an update, for the inbox."""
    return _text(incoming)


def load_incoming(body: str) -> Incoming | Nothing | None:
    """What was understood of an update, or None if it cannot be read. Earlier releases kept the update itself."""
    return read_kept_update(body) if body.startswith('{"update_id":') else _read(_incoming, body)


def dump_event(event: Event) -> str:
    """An event for the inbox."""
    return _text(event)


def load_event(body: str) -> Event | None:
    """An event from the inbox, or None if it cannot be read."""
    return _read(_event, _current(body, upcasters.event_of_schema_1) if '"BookingEnded"' in body else body)


def dump_outgoing(outgoing: Outgoing) -> str:
    """A message for the outbox."""
    return _text(outgoing)


def load_outgoing(body: str) -> Outgoing | None:
    """A message from the outbox, or None if it cannot be read."""
    return _read(_outgoing, body)


def dump_order(order: StoredOrder) -> str:
    """An order for the ledger."""
    return _text(order)


@lru_cache(100)
def load_order(body: str) -> StoredOrder | None:
    """An order from the ledger, or None if it cannot be read. On its way it is asked for six times: it is read once."""
    return _read(_order, _current(body, upcasters.order_of_schema_1))


def dump_attempt(attempt: OpenOrder) -> str:
    """The note of an attempt, for its order, without the name of the patient for whom staff acted."""
    acting = attempt.acting
    return _text(replace(attempt, acting=acting.nameless) if acting else attempt)


def load_attempt(body: str) -> OpenOrder | None:
    """The note of an attempt, or None if there is none that can be read."""
    return _read(_attempt, _current(body, upcasters.note_of_schema_1))


def dump_findings(findings: Findings) -> str:
    """What was found so far, for the ledger."""
    asked = findings.asked
    return _text(replace(findings, asked=asked.nameless) if asked else findings)


def load_findings(body: str | None) -> Findings:
    """What was found so far; nothing if there is nothing that can be read."""
    return (_read(_findings, body) if body else None) or Findings()


def dump_appointment(appointment: Appointment) -> str:
    """What the clinic booked, for the ledger, where only a company's name is kept of who is billed."""
    return _text(appointment.nameless)


def dump_untold(untold: Untold) -> str:
    """What the clinic answered, for the ledger, whose diary it is to be read back from."""
    return _text(replace(untold, appointment=untold.appointment.nameless))


def load_untold(body: str | None) -> Untold | None:
    """What the clinic answered, or None if it cannot be read."""
    return _read(_untold, body) if body else None


def dump_cancelled(done: DoneCancelling) -> str:
    """What was cancelled, for the ledger; of who is billed as for what was booked."""
    return _text(replace(done, invoice=done.invoice.nameless if done.invoice else None))


def load_cancelled(body: str | None) -> DoneCancelling | None:
    """What was cancelled, or None if that cannot be read, as where nothing was."""
    return _read(_cancelled, body) if body and '"cancelled":' in body else None


def cancelled_key(body: str) -> Key | None:
    """The key of what an attempt has cancelled, or None if it has cancelled nothing."""
    done = load_cancelled(body)
    return done.cancelled if done else None


def booked_appointment(body: str) -> Appointment | None:
    """What an attempt has booked, told or not, or None if it cannot be read."""
    untold = load_untold(body) if '"appointment":' in body else None
    return untold.appointment if untold else load_appointment(body)


def booked_key(body: str) -> Key | None:
    """The key of what an attempt has booked, told or not, or None if it cannot be read."""
    booked = booked_appointment(body)
    return booked.key if booked else None


def load_appointment(body: str | None) -> Appointment | None:
    """What the clinic booked, or None if that cannot be read."""
    return _read(_appointment, body) if body else None


def dump_card(card: Card) -> str:
    """The card, beside the conversation."""
    return _text(card)


def load_card(body: str | None) -> Card:
    """The card; a chat without one gets a new one."""
    return (_read(_card, body) if body else None) or Card()


def digest(body: str) -> str:
    """Tells cards apart by how `dump_outgoing` writes them, whether or not they are sent anew. The id of the screen
    counts: it is what the buttons carry."""
    return hashlib.blake2b(body.replace(*_ANEW).encode(), digest_size=12).hexdigest()


def _upcast(body: str, by: Mapping[int, Upcaster]) -> bytes:
    stored = from_json(body)
    for schema in range(stored["schema"], SCHEMA):
        stored["conversation"] = by[schema](stored["conversation"])
    if stored["schema"] > SCHEMA:
        raise ValueError("written by a later release")
    return to_json({"schema": SCHEMA, "conversation": stored["conversation"]})


def _current(body: str, upcast: Upcaster) -> str | bytes:
    """What has no schema number in the shape of this release, as far as it can be read."""
    try:
        return to_json(upcast(from_json(body)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return body


def _text(value: object) -> str:
    return _ENCODER.encode(value).decode()


def _read(adapter: _Late[T], body: str | bytes) -> T | None:
    try:
        return adapter().validate_json(body)
    except ValidationError:
        return None
