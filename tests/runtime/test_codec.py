"""What is stored can be read again, by this release and by those after it; what cannot be read is never an error."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.runtime import codec
from bot.telegram import BotBlocked, Card, Heard, Incoming, InGroup
from conversations import Conversation
from conversations.clinic.model import Address, Appointment, Behalf, Debtor, DebtorKind, Invoice, Money
from conversations.clinic.orders import Booked, HandedOver, Handover, NotBooked, NotSent, Refused, Unknown
from conversations.clinic.questions import AskSlots, Failure, Point, Slots, Trouble
from conversations.effects import Keep, Show
from conversations.events import (
    Answered,
    Commanded,
    Event,
    NumberAsked,
    OrderEnded,
    Pressed,
    Said,
    SentSomethingElse,
    SharedLocation,
    SignedIn,
    SignedOut,
    SignInEnded,
    SignInRefused,
    Unanswered,
    Waited,
)
from conversations.screens.model import Button, Day, Doing, Hour, Items, Message, Moment, Screen, Tone, message
from conversations.state.booking import ChoosingSlot, OrderedVisit
from conversations.state.conversation import OpenOrder, ReturnTo, Waiting, Welcome
from conversations.state.wish import Wish
from tests.runtime.script import APPOINTMENT, BEFORE, ORDER, SLOT

SCREEN = Screen(
    "p1",
    (
        message("m", text="12", number=12, day=Day(date(2026, 12, 1)), hour=Hour(time(16))),
        message("n", count=3, moment=Moment(datetime(2026, 12, 1, 10, 20), zone=True)),  # noqa: DTZ001 - wall clock
        message("o", money=Money(Decimal("60.00"), "GBP", "£"), address=Address(("1 High St",), "NW1", Decimal("1.5"))),
        message("p", inner=message("q"), items=Items((message("r"), message("s")))),
    ),
    ((Button(message("b"), "pick", "0", Doing.SIGN_IN, Tone.GO),),),
    wants_location=True,
)
VISIT = replace(
    APPOINTMENT,
    key=7,
    invoice=Invoice(Money(Decimal("60.10"), "GBP"), Decimal(1), Decimal("0.1"), Debtor(DebtorKind.PERSON, "A")),
)
EVENTS: tuple[Event, ...] = (
    Said("5"),
    Commanded("start", "x"),
    Pressed("p1", "pick", "3"),
    SharedLocation(Point(51.5, -0.1)),
    SentSomethingElse(),
    SignedIn(),
    NumberAsked("a-link", (12, 47)),
    SignInEnded("a-link", wrong=True),
    SignInRefused("wrong_password", "m1"),
    SignedOut(),
    Waited(3),
    Answered(3, Slots((SLOT,))),
    Unanswered(3, Failure(Trouble.DOWN, "m", "r")),
    *(
        OrderEnded(1, outcome)
        for outcome in (
            Booked(VISIT, confirmed=False),
            Refused(Failure(Trouble.SIGN_IN)),
            NotSent(),
            Unknown(),
            NotBooked(),
            HandedOver(Handover.PORTAL_DOWN),
        )
    ),
)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: type(event).__name__)
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    assert codec.load_event(codec.dump_event(event)) == event


@pytest.mark.parametrize("event", EVENTS[:5], ids=lambda event: type(event).__name__)
def test_everything_that_is_heard_comes_back_as_it_was(event: Event) -> None:
    for heard in (Heard(7, event, typed=5), Heard(7, event, callback="q1", pressed=9)):
        assert codec.load_incoming(codec.dump_incoming(heard)) == heard


@pytest.mark.parametrize("incoming", [InGroup(-7), BotBlocked(7), Heard(7, Said("Grüße\x00 🙂"))])
def test_everything_that_was_understood_comes_back_as_it_was(incoming: Incoming) -> None:
    assert codec.load_incoming(codec.dump_incoming(incoming)) == incoming


def test_what_earlier_releases_kept_of_an_update_is_read() -> None:
    body = '{"update_id":3,"message":{"message_id":5,"chat":{"id":7,"type":"private"},"text":"gp"}}'
    assert codec.load_incoming(body) == Heard(7, Said("gp"), typed=5)


@pytest.mark.parametrize("body", ["", "[]", '{"kind":"Heard"}', '{"kind":"HeardAloud","chat":7}', '{"update_id":'])
def test_what_a_later_release_may_have_kept_of_an_update_is_no_error(body: str) -> None:
    assert codec.load_incoming(body) is None


@pytest.mark.parametrize(
    "outgoing", [Show(SCREEN, fresh=True), Keep(SCREEN), codec.Say(Message("x")), codec.Leave(), codec.TakeOut(7)]
)
def test_every_outgoing_message_comes_back_as_it_was(outgoing: codec.Outgoing) -> None:
    assert codec.load_outgoing(codec.dump_outgoing(outgoing)) == outgoing


def test_a_conversation_in_the_middle_of_things_comes_back_as_it_was() -> None:
    choosing = ChoosingSlot((SLOT,), (), date(2026, 12, 1), date(2026, 12, 8), more=True)
    question = AskSlots("PA", 7, date(2026, 12, 1), date(2026, 12, 8), starting=time(16))
    waiting = replace(Conversation(), state=Waiting(4, question, ReturnTo(choosing)), serial=9, requests=4)
    for conversation in (Conversation(), replace(Conversation(), state=choosing), waiting):
        assert codec.load_conversation(codec.dump_conversation(conversation)) == conversation


STORED = (
    *EVENTS,
    Heard(7, Said("Grüße\x00 \u2028 🙂", at=datetime(2026, 12, 1, 9, 0, 0, 120_000, tzinfo=UTC)), typed=5),
    Show(SCREEN, fresh=True),
    Keep(SCREEN),
    Card(7, scrolled=True, prompt_id=8, shown="abc"),
    codec.StoredOrder(ORDER, (7, *BEFORE), datetime(2026, 7, 1, tzinfo=ZoneInfo("Europe/London"))),
    replace(Conversation(), order=OpenOrder(1, OrderedVisit(Wish(), SLOT))),
)


@pytest.mark.parametrize("value", STORED, ids=lambda value: type(value).__name__)
def test_what_is_stored_is_spelled_letter_by_letter_as_what_reads_it_would(value: object) -> None:
    assert codec._text(value) == TypeAdapter(type(value)).dump_json(value).decode()


def test_what_was_booked_is_read_told_or_not_and_what_was_cancelled_is_none_of_it() -> None:
    told, untold = codec.dump_appointment(VISIT), codec.dump_untold(codec.Untold(VISIT))
    cancelled = codec.dump_cancelled(codec.DoneCancelling(7))
    assert [codec.booked_key(body) for body in (told, untold, cancelled)] == [7, 7, None]
    assert [codec.cancelled_key(body) for body in (told, untold, cancelled)] == [None, None, 7]


def test_numeric_and_textual_keys_stay_apart() -> None:
    order = codec.StoredOrder(
        replace(ORDER, type=7, clinician="7"), (7, "7", *BEFORE), datetime(2026, 12, 1, tzinfo=UTC)
    )
    assert codec.load_order(codec.dump_order(order)) == order


def test_an_order_of_an_earlier_release_was_made_after_all_was_read() -> None:
    order = codec.StoredOrder(ORDER, BEFORE, datetime(2026, 12, 1, tzinfo=UTC))
    stored = json.loads(codec.dump_order(order))
    del stored["before_complete"]
    assert codec.load_order(json.dumps(stored)) == order
    half = replace(order, before_complete=False)
    assert codec.load_order(codec.dump_order(half)) == half


def test_cards_and_findings_and_alerts_come_back_as_they_were() -> None:
    card = Card(7, scrolled=True, prompt_id=8, shown="abc")
    findings = codec.Findings(datetime(2026, 12, 1, tzinfo=UTC))
    assert codec.load_card(codec.dump_card(card)) == card
    doubts = codec.Findings(doubt=Handover.UNEXPLAINED)
    assert codec.load_findings(codec.dump_findings(findings)) == findings
    assert codec.load_findings(codec.dump_findings(doubts)) == doubts
    assert codec.load_findings('{"empty_at":"2026-12-01T00:00:00Z"}') == findings, "as an earlier release kept it"
    assert json.loads(codec.dump_appointment(VISIT))["key"] == 7


def test_equal_screens_have_one_digest_and_others_another() -> None:
    def digest(screen: Screen, *, fresh: bool = False) -> str:
        return codec.digest(codec.dump_outgoing(Show(screen, fresh=fresh)))

    assert digest(SCREEN) == digest(replace(SCREEN))
    assert digest(SCREEN) == digest(SCREEN, fresh=True)
    assert digest(SCREEN) != digest(replace(SCREEN, id="p2"))
    assert digest(replace(SCREEN, id='"fresh":true')) != digest(replace(SCREEN, id='"fresh":false'))


@settings(derandomize=True, max_examples=60, deadline=None)
@given(
    st.text()
    | st.recursive(st.none() | st.integers() | st.text(), lambda of: st.dictionaries(st.text(), of)).map(json.dumps)
)
def test_nothing_that_is_stored_can_make_reading_fail(body: str) -> None:
    assert codec.load_conversation(body) is None
    state = codec.load_conversation(f'{{"schema":{codec.SCHEMA},"conversation":{body}}}')
    assert state is None or state == Conversation()
    assert codec.load_event(body) is None
    assert codec.load_outgoing(body) is None
    assert codec.load_order(body) is None


def test_a_state_of_an_earlier_release_is_brought_to_this_one() -> None:
    current = json.loads(codec.dump_conversation(replace(Conversation(), serial=7)))
    renamed = {"number" if name == "serial" else name: value for name, value in current["conversation"].items()}
    old = {"schema": codec.SCHEMA - 2, "conversation": renamed}
    upcasters = {
        codec.SCHEMA - 2: lambda state: {**state, "counted": state["number"]},
        codec.SCHEMA - 1: lambda state: {**state, "serial": state["counted"]},
    }
    read = codec.load_conversation(json.dumps(old), upcasters)
    assert read is not None
    assert read.serial == 7


def test_a_state_of_a_later_release_is_not_guessed_at() -> None:
    later = codec.dump_conversation(Conversation()).replace(f'"schema":{codec.SCHEMA}', f'"schema":{codec.SCHEMA + 1}')
    assert codec.load_conversation(later) is None


def test_a_new_conversation_uses_no_number_of_an_earlier_one() -> None:
    first = codec.fresh_conversation(datetime(2026, 12, 1, 9, tzinfo=UTC))
    second = codec.fresh_conversation(datetime(2026, 12, 1, 10, tzinfo=UTC))
    assert second.serial - first.serial == second.orders - first.orders == second.requests - first.requests == 3600
    assert isinstance(first.state, Welcome)


def test_an_appointment_without_details_survives_too() -> None:
    bare = Appointment(1, None, "", datetime(2026, 12, 1, 10), None)  # noqa: DTZ001 - wall clock
    event = OrderEnded(1, Booked(bare))
    assert codec.load_event(codec.dump_event(event)) == event


SCHEMA_1_ORDER = (
    '{"order":{"payer":"PA","type":"gp","slot":{"start":"2026-12-02T10:20:00","finish":"2026-12-02T10:40:00","site":1,'
    '"location":11,"site_name":"Camden","location_name":"Annexe","gross":null,"net":null},"modules":[],"services":[],'
    '"clinician":null,"sex":null,"method":0,"patient":"p7","referral":null,"recall":null},"before":["old"],'
    '"decided_at":"2026-12-01T00:00:00Z","note":"{\\"number\\":4,\\"wish\\":{},\\"slot\\":'
    '{\\"start\\":\\"2026-12-02T10:20:00\\",\\"finish\\":\\"2026-12-02T10:40:00\\",\\"site\\":1,\\"location\\":11,'
    '\\"site_name\\":\\"Camden\\",\\"location_name\\":\\"Annexe\\"}}"}'
)


def test_an_order_of_the_first_schema_is_sent_for_whom_it_was_made() -> None:
    stored = codec.load_order(SCHEMA_1_ORDER)
    assert stored is not None
    assert stored.order == replace(ORDER, behalf=Behalf(patient="p7"))
    assert codec.load_order(codec.dump_order(stored)) == stored


def test_the_note_of_an_order_of_the_first_schema_still_says_what_was_ordered() -> None:
    stored = codec.load_order(SCHEMA_1_ORDER)
    assert stored is not None
    noted = OpenOrder(4, OrderedVisit(Wish(), SLOT))
    assert codec.load_attempt(stored.note) == noted
    assert codec.load_attempt(codec.dump_attempt(noted)) == noted


def test_news_of_the_first_schema_that_waits_in_the_inbox_is_told() -> None:
    assert codec.load_event('{"attempt":4,"outcome":{"kind":"NotSent"},"kind":"BookingEnded"}') == OrderEnded(
        4, NotSent()
    )
    assert codec.load_event('{"text":"\\"BookingEnded\\"","kind":"Said"}') == Said('"BookingEnded"')
    assert codec.load_event('{"name":"BookingEnded","argument":"","kind":"Commanded"}') == Commanded("BookingEnded")
