"""People at the chat: pressing, sharing, forging; what the bot is told, and what the screen shows."""

from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)

Anyone = Any
SLOTS = InlineKeyboardMarkup([[InlineKeyboardButton("Tue 1 Dec, 10:20", callback_data="slot:1")]])


async def test_a_pressed_button_reaches_the_bot_with_its_message(bot: Bot, amelia: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "When?", reply_markup=SLOTS)

    await amelia.does("press", message_id=sent.message_id, data="slot:1")

    [update] = await bot.get_updates()
    query = update.callback_query
    assert query is not None
    assert (query.data, query.from_user.id) == ("slot:1", amelia.id)
    assert query.message is not None
    assert query.message.message_id == sent.message_id
    assert query.message.is_accessible
    assert await query.answer()


async def test_data_that_is_on_no_button_needs_a_forger(bot: Bot, amelia: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "When?", reply_markup=SLOTS)

    refused = await amelia.tries("press", message_id=sent.message_id, data="slot:2")
    await amelia.does("press", message_id=sent.message_id, data="slot:2", forged=True)

    assert refused.status_code == 400
    assert refused.json() == {"error": "no such button beneath this message"}
    assert [update.callback_query.data for update in await bot.get_updates() if update.callback_query] == ["slot:2"]


async def test_a_button_of_a_deleted_message_can_only_be_forged(bot: Bot, amelia: Anyone) -> None:
    sent = await bot.send_message(amelia.id, "When?", reply_markup=SLOTS)
    await bot.delete_message(amelia.id, sent.message_id)

    assert (await amelia.tries("press", message_id=sent.message_id, data="slot:1")).status_code == 400
    await amelia.does("press", message_id=sent.message_id, data="slot:1", forged=True)

    [update] = await bot.get_updates()
    assert update.callback_query is not None
    assert update.callback_query.message is not None
    assert not update.callback_query.message.is_accessible


async def test_the_keyboard_at_the_bottom_shares_a_location(bot: Bot, amelia: Anyone) -> None:
    keyboard = ReplyKeyboardMarkup(
        [[KeyboardButton("Near me", request_location=True)], ["Camden"]], resize_keyboard=True
    )
    await bot.send_message(amelia.id, "Where?", reply_markup=keyboard)

    nowhere = await amelia.tries("reply-button", text="Near me")
    missing = await amelia.tries("reply-button", text="Soho")
    await amelia.does("reply-button", text="Near me", latitude=51.53, longitude=-0.12)
    await amelia.does("reply-button", text="Camden")
    await bot.send_message(amelia.id, "Thanks", reply_markup=ReplyKeyboardRemove())

    assert (nowhere.status_code, missing.status_code) == (400, 400)
    shared, typed = [update.message for update in await bot.get_updates()]
    assert shared is not None
    assert typed is not None
    assert shared.location is not None
    assert (shared.location.latitude, shared.location.longitude) == (51.53, -0.12)
    assert typed.text == "Camden"
    assert (await amelia.screen())["keyboard"] is None


async def test_a_keyboard_goes_with_the_message_that_brought_it(bot: Bot, amelia: Anyone) -> None:
    keyboard = ReplyKeyboardMarkup([["Camden"]])
    first = await bot.send_message(amelia.id, "Where?", reply_markup=keyboard)
    second = await bot.send_message(amelia.id, "Where now?", reply_markup=keyboard)

    await bot.delete_message(amelia.id, first.message_id)
    assert (await amelia.screen())["keyboard"] is not None
    await bot.delete_message(amelia.id, second.message_id)
    assert (await amelia.screen())["keyboard"] is None


async def test_the_screen_shows_an_edited_message_in_its_place(bot: Bot, amelia: Anyone) -> None:
    card = await bot.send_message(
        amelia.id, "<b>When?</b>", parse_mode="HTML", reply_markup=SLOTS, protect_content=True
    )
    await bot.send_message(amelia.id, "later", disable_notification=True)

    await bot.edit_message_text("Booked", amelia.id, card.message_id)

    shown = (await amelia.screen())["messages"]
    assert [message["text"] for message in shown] == ["Booked", "later"]
    assert "reply_markup" not in shown[0]
    assert shown[0]["has_protected_content"] is True
    assert shown[0]["edit_date"] >= shown[0]["date"]


async def test_a_place_and_a_file_arrive(bot: Bot, amelia: Anyone) -> None:
    venue = await bot.send_venue(amelia.id, 51.53, -0.14, "Camden clinic", "12 Inverness Street")
    sent = await bot.send_document(
        amelia.id, b"BEGIN:VCALENDAR", filename="visit.ics", caption="<b>Your visit</b>", parse_mode="HTML"
    )

    assert venue.venue is not None
    assert venue.venue.title == "Camden clinic"
    assert sent.document is not None
    assert (sent.document.file_name, sent.caption) == ("visit.ics", "Your visit")
    assert (await bot.send_document(amelia.id, sent.document.file_id)).document == sent.document
    file = await amelia.http.get(f"/sandbox/files/{sent.document.file_id}")
    assert file.content == b"BEGIN:VCALENDAR"
    assert file.headers["content-disposition"].startswith("attachment")


async def test_the_bot_presents_itself(bot: Bot, amelia: Anyone) -> None:
    await bot.set_my_commands([BotCommand("book", "Book an appointment")])
    await bot.set_my_description("I book appointments.")
    await bot.set_my_short_description("Appointments")
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())

    shown = (await amelia.http.get("/sandbox/bot")).json()

    assert shown["description"] == "I book appointments."
    assert shown["commands"] == [{"command": "book", "description": "Book an appointment"}]
    assert [command.command for command in await bot.get_my_commands()] == ["book"]
    assert (await bot.get_my_short_description()).short_description == "Appointments"
    assert (await bot.get_chat(amelia.id)).first_name == "Amelia"
    assert bot.id == 100200300


async def test_in_a_group_only_commands_are_heard(bot: Bot, amelia: Anyone) -> None:
    group = await amelia.does("group", title="Family")

    await amelia.does("text", text="just talking", chat_id=group["id"])
    await amelia.does("text", text="/book", chat_id=group["id"])

    joined, heard = await bot.get_updates()
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert heard.message is not None
    assert (heard.message.text, heard.message.chat.type) == ("/book", "group")


@pytest.mark.parametrize(
    ("action", "body"),
    [
        ("text", {"text": " "}),
        ("text", {"text": "x" * 4097}),
        ("text", {"words": "x"}),
        ("start", {"payload": "no spaces"}),
        ("location", {"latitude": 99, "longitude": 0}),
        ("press", {"message_id": 1}),
    ],
)
async def test_the_control_calls_say_what_is_wrong(amelia: Anyone, action: str, body: dict[str, Any]) -> None:
    answer = await amelia.tries(action, **body)

    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_a_foreign_page_cannot_use_the_control_calls_with_a_form(amelia: Anyone) -> None:
    answer = await amelia.http.post(f"/sandbox/people/{amelia.id}/text", data={"text": "x"})

    assert answer.status_code == 400
    assert await amelia.reads() == []


async def test_nobody_is_not_found(amelia: Anyone) -> None:
    assert (await amelia.http.post("/sandbox/people/1/start", json={})).status_code == 404
    assert (await amelia.http.get("/sandbox/people/1/chat")).status_code == 404


async def test_demo_people_are_there_from_the_start(amelia: Anyone) -> None:
    everyone = (await amelia.http.get("/sandbox/people")).json()["people"]

    assert len(everyone) >= 4
    assert not everyone[0]["started"]
