"""What one turn does: from an update to a card, with everything durable in between."""

from __future__ import annotations

import json

from bot.portal import SignInNeeded
from bot.runtime.codec import dump_event
from bot.runtime.inbox import update_key
from bot.runtime.turn import LEFT_FOR
from bot.store.records import Arrival
from bot.telegram import ChatGone, Rejected, TryLater
from conversations.events import NumberAsked
from tests.runtime.house import ANN, BEN, STAFF, House, private


async def test_a_first_message_is_answered_with_a_card(house: House) -> None:
    await house.says("hello")
    assert house.chats.log == ["send hello"]


async def test_a_pressed_card_is_edited_and_its_press_answered_once(house: House) -> None:
    await house.says("hello")
    await house.taps("p1:tap", message_id=1)
    assert sorted(house.chats.log[1:]) == ["answer q2 p1", "edit pressed tap"]


async def test_typing_scrolls_the_card_away_so_that_the_next_one_is_new(house: House) -> None:
    await house.says("hello")
    await house.says("again")
    assert house.chats.log == ["send hello", "send again"]


async def test_an_older_message_whose_button_is_pressed_becomes_the_card(house: House) -> None:
    await house.says("one")
    await house.says("two")
    house.clock.pass_by(3)
    await house.taps("p1:tap", message_id=1)
    assert house.chats.shown[ANN] == {1: "pressed tap", 2: "two"}


async def test_a_kept_message_never_becomes_the_card(house: House) -> None:
    await house.says("keep it")
    await house.taps("p1k:tap", message_id=1)
    assert house.chats.shown[ANN] == {1: "kept", 2: "pressed tap"}


async def test_what_is_kept_pushes_the_next_card_below_it(house: House) -> None:
    await house.says("hello")
    await house.taps("p1:tap", message_id=1)
    await house.says("keep it")
    await house.taps("p1k:tap", message_id=2)
    assert house.sees() == "pressed tap"
    assert len(house.chats.shown[ANN]) == 3


async def test_the_same_card_is_not_sent_again(house: House) -> None:
    await house.says("same")
    update = await house.taps("px:tap", message_id=1)
    edits = len(house.chats.log)
    assert update["update_id"] == 2
    await house.delivers({"update_id": 90, "edited_message": {"message_id": 1, "chat": private(ANN), "caption": "x"}})
    assert len(house.chats.log) == edits


async def test_an_update_that_comes_five_times_is_one_turn(house: House) -> None:
    update = await house.says("hello")
    await house.delivers(*[update] * 2)
    for _ in range(2):
        await house.delivers(update)
    assert house.chats.log == ["send hello"]


async def test_several_updates_at_once_are_taken_in_order_and_shown_as_one_card(house: House) -> None:
    updates = [
        {"update_id": 50 + number, "message": {"message_id": number, "chat": private(ANN), "text": text}}
        for number, text in enumerate(("one", "keep it", "two", "three"))
    ]
    await house.delivers(*updates)
    assert house.chats.log == ["keep kept", "send three"]


async def test_an_answer_in_time_leaves_no_trace_of_the_asking(house: House) -> None:
    await house.says("ask")
    assert house.chats.log == ["send answered"]
    assert house.clinic.asked == ["AskPayers s1"]
    assert house.accounts.touches == 1


async def test_who_is_not_signed_in_is_not_asked_about(house: House) -> None:
    house.accounts.kept.clear()
    await house.says("ask")
    assert house.sees() == "unanswered: sign_in"
    assert house.clinic.asked == []


async def test_a_session_that_the_portal_ended_is_dropped(house: House) -> None:
    house.clinic.trouble = SignInNeeded()
    await house.says("ask")
    assert house.sees() == "unanswered: sign_in"
    assert house.accounts.dropped == [ANN]


async def test_a_sign_in_button_gets_a_fresh_link(house: House) -> None:
    await house.says("sign in")
    assert house.sees() == f"sign in <https://bot.example/sign-in/{ANN}>"


async def test_what_must_not_stand_in_a_chat_is_deleted(house: House) -> None:
    update = await house.says("my password is Rosebud-1")
    assert f"delete {ANN} {update['message']['message_id']}" in house.chats.log


async def test_signing_out_ends_the_session(house: House) -> None:
    await house.says("/signout")
    assert house.accounts.signed_out == [ANN]


async def test_a_number_that_is_tapped_is_handed_to_the_sign_in_before_the_turn_ends(house: House) -> None:
    arrival = Arrival("match:a-link:1", ANN, dump_event(NumberAsked("a-link", (12, 47))))
    await house.inbox.deliver([arrival])
    await house.settle()
    assert house.sees() == "which number?"
    await house.taps("p1:match:a-link", 1)
    assert house.accounts.matches == [(ANN, "a-link", 47)]
    assert house.sees() == "matching"


async def test_a_sign_in_that_its_chat_leaves_is_ended(house: House) -> None:
    await house.says("not me")
    assert house.accounts.left == [(ANN, "a-link")]


async def test_a_block_ends_the_session_and_says_nothing(house: House) -> None:
    await house.says("hello")
    block = {"chat": private(ANN), "new_chat_member": {"status": "kicked"}}
    await house.delivers({"update_id": 70, "my_chat_member": block})
    assert house.accounts.signed_out == [ANN]
    assert house.chats.log == ["send hello"]


async def test_in_a_group_the_bot_says_so_and_leaves(house: House) -> None:
    joined = {"chat": private(-77), "new_chat_member": {"status": "member"}}
    await house.delivers({"update_id": 70, "my_chat_member": joined})
    assert house.chats.log == ["say telegram.group", "leave -77"]


async def test_the_group_of_the_staff_is_not_left(house: House) -> None:
    joined = {"chat": private(STAFF), "new_chat_member": {"status": "member"}}
    await house.delivers({"update_id": 70, "my_chat_member": joined})
    assert house.chats.log == []


async def test_who_blocked_the_bot_is_written_to_no_more_and_keeps_nobody_waiting(house: House) -> None:
    house.chats.troubles = [ChatGone()]
    await house.says("hello")
    await house.says("back again")
    assert house.chats.log == ["send back again"]


async def test_in_place_of_what_telegram_refuses_for_good_it_is_owned_up_that_there_is_something(house: House) -> None:
    house.chats.troubles = [Rejected("Bad Request: can't parse entities")]
    await house.says("hello")
    house.chats.troubles = [Rejected("Bad Request: message is too long")]
    await house.says("keep it")
    assert house.chats.log == ["send unsayable", "keep unsayable"]
    assert await house.store.waiting_chats(10) == ()


async def test_a_card_that_was_refused_is_tried_again_with_the_next_word(house: House) -> None:
    house.chats.troubles = [Rejected("Bad Request: BUTTON_DATA_INVALID")]
    await house.says("same")
    await house.says("same")
    assert house.chats.log == ["send unsayable", "send same"]


async def test_what_telegram_refuses_in_every_form_is_dropped_and_holds_up_nothing(house: House) -> None:
    house.chats.troubles = [Rejected("Bad Request: can't parse entities")] * 2
    await house.says("hello")
    await house.says("hello again")
    assert house.chats.log == ["send hello again"]
    assert await house.store.waiting_chats(10) == ()


async def test_owning_up_waits_as_long_as_telegram_asks_for(house: House) -> None:
    house.chats.troubles = [Rejected("Bad Request"), TryLater(30, "busy", named=True)]
    await house.says("hello")
    assert house.chats.log == []
    house.clock.pass_by(31)
    await house.settle()
    assert house.chats.log == ["send hello"]


async def test_what_telegram_wants_later_is_sent_later_and_holds_up_nobody_else(house: House) -> None:
    house.chats.troubles = [TryLater(30, "busy", named=True)]
    await house.says("hello")
    await house.says("me too", BEN)
    assert house.chats.log == ["send me too"]
    house.clock.pass_by(31)
    await house.settle()
    assert house.chats.log == ["send me too", "send hello"]


async def test_a_mistake_in_the_conversation_starts_it_over_with_an_apology(house: House) -> None:
    await house.says("boom")
    assert house.sees() == "card.lost"
    await house.says("hello")
    assert house.sees() == "hello"


async def test_garbage_from_telegram_does_no_harm(house: House) -> None:
    await house.delivers(
        {"update_id": 1, "message": {"message_id": 1, "chat": private(ANN)}},
        {
            "update_id": 2,
            "callback_query": {"id": "x", "message": {"message_id": 1, "chat": private(ANN)}, "data": "?"},
        },
        {"update_id": 3, "poll": {}},
    )
    assert house.sees() == "pressed"


async def test_an_update_that_an_earlier_release_kept_is_answered(house: House) -> None:
    private_chat = json.dumps(private(ANN))
    body = f'{{"update_id":7,"message":{{"message_id":5,"chat":{private_chat},"text":"hello"}}}}'
    await house.inbox.deliver([Arrival(update_key(7), ANN, body)])
    await house.settle()
    assert house.chats.log == ["send hello"]


async def test_one_of_a_later_release_is_left_for_it_and_put_aside_after_a_while(house: House) -> None:
    await house.inbox.deliver([Arrival(update_key(7), ANN, '{"chat":1,"kind":"HeardAloud"}')])
    await house.says("hello")
    assert house.chats.log == ["send hello"]
    house.clock.pass_by(LEFT_FOR.total_seconds())
    await house.says("hello?")
    assert "card.put_aside" in house.chats.shown[ANN].values()
    assert house.sees(STAFF) == "staff.put_aside.inbox"


async def test_a_lease_is_held_for_as_long_as_there_is_something_to_say(house: House) -> None:
    house.chats.meanwhile = lambda: house.clock.pass_by(6)
    updates = [
        {"update_id": 50 + number, "message": {"message_id": number, "chat": private(ANN), "text": "keep it"}}
        for number in range(6)
    ]
    await house.delivers(*updates)
    assert house.chats.log == ["keep kept"] * 6, "each takes six seconds, a lease lasts fifteen"


async def test_a_row_that_takes_too_long_is_left_for_later(house: House) -> None:
    house.chats.troubles = [TimeoutError()]
    await house.says("hello")
    assert house.chats.log == []
    house.clock.pass_by(6)
    await house.settle()
    assert house.chats.log == ["send hello"]


async def test_the_card_of_a_turn_that_waits_is_overtaken_by_nothing(house: House) -> None:
    house.chats.troubles = [TryLater(5, "busy")]
    await house.says("first")
    await house.says("second")
    house.clock.pass_by(6)
    await house.settle()
    assert house.chats.log == ["send first", "send second"]
