"""Which message is the card, and how a screen reaches it: the real client, a stand-in Telegram."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.sandbox import telegram as sandbox
from bot.sandbox.telegram.world import people
from bot.sandbox.telegram.world.faults import How
from bot.telegram import Card, ChatGone, Limits, Pace, Rejected, Telegram
from bot.telegram.limits import EDITS
from conversations.screens.model import Button, Doing, Screen, message
from tests.support.clocks import NINE, ManualClock
from tests.telegram.talk import PlainWords, Talk, screen


def test_the_pressed_message_becomes_the_card_unless_it_is_one_to_keep() -> None:
    card = Card(5, scrolled=True, shown="abc")
    assert card.pressed(5, "p1", NINE) == Card(5, shown="abc")
    assert card.pressed(4, "p1", NINE) == Card(4)
    assert card.pressed(4, "p1k", NINE) == card


def test_a_message_that_was_pressed_before_the_card_came_below_it_does_not_become_the_card() -> None:
    card = Card(5).sent(Card(4), NINE)
    for at in (NINE - timedelta(minutes=1), NINE, NINE + timedelta(seconds=1)):
        assert card.pressed(4, "p1", at) == card
        assert card.pressed(4, "p1", at).older == 4, "its buttons go"
        assert card.pressed(6, "p1", at) == Card(6), "what stands below is looked at"
        assert card.sent(card, at).pressed(4, "p1", NINE + timedelta(seconds=2)) == Card(4)


async def test_the_first_card_is_sent_and_the_next_edits_it(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    assert await telegram.show(talk.id, screen("two"), card) == card
    assert talk.texts == ["two"]


async def test_a_button_carries_its_screen(telegram: Telegram, talk: Talk) -> None:
    await telegram.show(talk.id, screen("one"), Card())
    (button,) = talk.screen[0].inline_keyboard[0]
    assert (button["text"], button["callback_data"]) == ("Tap", "p1:tap:1")


async def test_cards_cannot_be_forwarded_and_show_no_previews(telegram: Telegram, talk: Talk) -> None:
    await telegram.show(talk.id, screen("https://clinic.example"), Card())
    assert talk.screen[0].to_json()["has_protected_content"] is True


@pytest.mark.parametrize("scrolled", [True, False])
async def test_a_card_is_sent_anew_where_it_would_not_be_seen(telegram: Telegram, talk: Talk, scrolled: bool) -> None:  # noqa: FBT001 - a parameter of the test
    card = await telegram.show(talk.id, screen("one"), Card())
    if scrolled:
        await telegram.show(talk.id, screen("two"), card.typed_below())
    else:
        await telegram.show(talk.id, screen("two"), card, fresh=True)
    assert talk.texts == ["one", "two"]


async def test_a_card_that_is_gone_is_sent_anew(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    assert card.message_id
    await telegram.delete(talk.id, card.message_id)
    await telegram.delete(talk.id, card.message_id)
    await telegram.show(talk.id, screen("two"), card)
    assert talk.texts == ["two"]


async def test_a_card_that_is_as_wanted_already_is_fine(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    assert await telegram.show(talk.id, screen("one"), card) == card


async def test_what_is_kept_stays_and_the_next_card_comes_below_it(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    card = await telegram.keep(talk.id, screen("booked", "p2k"), card)
    await telegram.show(talk.id, screen("two"), card)
    assert talk.texts == ["one", "booked", "two"]


async def test_a_sign_in_button_opens_the_page(telegram: Telegram, talk: Talk) -> None:
    link = "https://bot.example/sign-in/t"
    await telegram.show(talk.id, screen("sign in", sign_in=True), Card(), link=link)
    (button,) = talk.screen[0].inline_keyboard[0]
    assert button["web_app"] == {"url": link}


async def test_the_phones_place_is_asked_for_by_a_keyboard_that_goes_with_the_next_card(
    telegram: Telegram, talk: Talk
) -> None:
    card = await telegram.show(talk.id, screen("where?"), Card())
    card = await telegram.show(talk.id, screen("share it", location=True), card)
    assert talk.keyboard
    assert talk.keyboard["keyboard"][0][0]["request_location"] is True
    assert talk.keyboard["keyboard"][1] == [{"text": "button.back"}, {"text": "button.over"}]
    card = await telegram.show(talk.id, screen("with whom?"), card)
    assert talk.texts == ["where?", "with whom?"]
    assert card.prompt_id is None


async def test_a_press_is_answered_and_a_late_answer_is_no_error(telegram: Telegram, talk: Talk) -> None:
    await telegram.show(talk.id, screen("one"), Card())
    press = people.presses(talk.world, talk.person, talk.screen[0].id, "p1:tap:1", forged=False)
    await telegram.answer(press.id, message("text", text="x" * 300))
    await telegram.answer(press.id, None)
    await telegram.answer("nonsense", None)
    await telegram.typing(talk.id)


async def test_nobody_is_written_to_who_does_not_want_it(telegram: Telegram, talk: Talk) -> None:
    people.blocks(talk.world, talk.person, blocked=True)
    with pytest.raises(ChatGone):
        await telegram.show(talk.id, screen("one"), Card())
    with pytest.raises(ChatGone):
        await telegram.show(424242, screen("one"), Card())


async def test_what_telegram_will_never_take_is_said_to_be_so(telegram: Telegram, talk: Talk) -> None:
    with pytest.raises(Rejected):
        await telegram.show(talk.id, screen("<b>broken"), Card())
    with pytest.raises(ValueError, match="64 bytes"):
        await telegram.show(talk.id, Screen("p1", (), ((Button(message("x"), "v", "y" * 64),),)), Card())


async def test_a_group_is_left_with_a_word(telegram: Telegram, talk: Talk) -> None:
    group = people.invites_bot(talk.world, talk.person, "Family")
    await telegram.say(group.id, message("telegram.group"))
    await telegram.leave(group.id)
    assert not group.bot_inside


async def test_the_bot_introduces_itself(telegram: Telegram, talk: Talk) -> None:
    commands, words = {"book": message("command.book")}, PlainWords()
    for language in ("", "cy"):
        await telegram.introduce(commands, message("bot.description"), message("short"), words, language)
    assert talk.world.profile["commands:default:cy"] == talk.world.profile["commands:default:"]
    assert talk.world.profile["commands:default:"] == [{"command": "book", "description": "command.book"}]


async def test_there_is_one_card_at_a_time(telegram: Telegram, talk: Talk) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    card = await telegram.show(talk.id, screen("two"), card.typed_below())
    card = await telegram.keep(talk.id, screen("booked", "p2k"), card)
    await telegram.show(talk.id, screen("three"), card)
    assert talk.texts == ["one", "two", "booked", "three"]
    assert [bool(sent.markup) for sent in talk.screen] == [False, False, True, True]


async def test_the_card_that_stood_below_a_pressed_one_loses_its_buttons(telegram: Telegram, talk: Talk) -> None:
    first = await telegram.show(talk.id, screen("one"), Card())
    second = await telegram.show(talk.id, screen("two"), Card())
    assert first.message_id
    await telegram.show(talk.id, screen("three", "p3"), second.pressed(first.message_id, "p1", NINE))
    assert talk.texts == ["three", "two"]
    assert [bool(sent.markup) for sent in talk.screen] == [True, False]


@pytest.mark.parametrize("how", ["500", "429", "timeout"])
async def test_an_older_card_that_cannot_be_changed_is_no_trouble(telegram: Telegram, talk: Talk, how: How) -> None:
    card = await telegram.show(talk.id, screen("one"), Card())
    talk.fails("editMessageReplyMarkup", how)
    await telegram.show(talk.id, screen("two"), card.typed_below())
    assert talk.texts == ["one", "two"]


async def test_nobody_waits_for_an_older_card_to_be_tidied(
    server: sandbox.Running, clock: ManualClock, telegram: Telegram, talk: Talk
) -> None:
    limits = Limits(clock=clock)
    for _ in range(EDITS - 1):
        await limits.pass_through(talk.id, Pace.EDIT)
    hurried = Telegram(server.token, server.url, PlainWords(), clock, limits)
    await hurried.open()
    card = await hurried.show(talk.id, screen("one"), Card())
    card = await hurried.show(talk.id, screen("two"), card.typed_below())
    await hurried.close()
    assert [bool(sent.markup) for sent in talk.screen] == [True, True]
    await telegram.show(talk.id, screen("three"), card.typed_below())
    assert [bool(sent.markup) for sent in talk.screen] == [False, False, True]


async def test_what_is_kept_can_be_passed_on_and_copied_and_cards_cannot(telegram: Telegram, talk: Talk) -> None:
    copy = Button(message("text", text="Copy"), "copy", doing=Doing.COPY, copied=(message("text", text="At ten"),) * 2)
    card = await telegram.show(talk.id, screen("one"), Card())
    await telegram.keep(talk.id, Screen("p2k", (message("text", text="booked"),), ((copy,),)), card)
    asked, booked = (sent.to_json() for sent in talk.screen)
    assert asked["has_protected_content"]
    assert "has_protected_content" not in booked
    assert booked["reply_markup"]["inline_keyboard"] == [[{"text": "Copy", "copy_text": {"text": "At ten\nAt ten"}}]]


async def test_two_options_that_read_the_same_are_told_apart_by_a_number(telegram: Telegram, talk: Talk) -> None:
    rows = tuple((Button(message("text", text="Dr Khan"), "pick", str(number)),) for number in range(2))
    await telegram.show(talk.id, Screen("p1", (message("text", text="Who?"),), rows), Card())
    assert [row[0]["text"] for row in talk.screen[0].inline_keyboard] == ["Dr Khan", "2. Dr Khan"]


async def test_a_button_that_leads_nowhere_is_left_out(telegram: Telegram, talk: Talk) -> None:
    def leading(doing: Doing, argument: str) -> tuple[Button, ...]:
        return (Button(message("text", text=argument), "go", argument, doing),)

    rows = (leading(Doing.MAP, "1/7"), leading(Doing.MAP, "2"), leading(Doing.VIDEO, "a1"), leading(Doing.PRESS, "x"))
    card = await telegram.show(talk.id, Screen("p1", (message("text", text="there"),), rows), Card())
    assert [row[0].get("url") for row in talk.screen[0].inline_keyboard] == ["https://map.example/?1/7", None]
    link = "https://video.example/7"
    await telegram.show(talk.id, Screen("p1", (message("text", text="there"),), rows), card, video=link)
    assert [row[0].get("url") for row in talk.screen[0].inline_keyboard] == ["https://map.example/?1/7", link, None]
    paying = (leading(Doing.PAY, "i1"), leading(Doing.PAY, "none"))
    await telegram.show(talk.id, Screen("p3", (message("text", text="pay"),), paying), card)
    assert [row[0].get("url") for row in talk.screen[0].inline_keyboard] == ["https://portal.example/pay?i1"]
    await telegram.show(talk.id, Screen("p2", (message("text", text="bare"),), rows[2:3]), card)
    assert talk.screen[0].inline_keyboard == []
