"""What Telegram refuses, with the status and in the words of the real one."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, WebAppInfo
from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.sandbox.telegram import Running

Anyone = Any
Calls = Any

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def button(**kind: Any) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": "Go", **kind}]]}


def buttons(count: int, a_row: int) -> dict[str, Any]:
    keys = [{"text": str(n), "callback_data": f"n:{n}"} for n in range(count)]
    return {"inline_keyboard": [keys[first : first + a_row] for first in range(0, count, a_row)]}


@pytest.mark.parametrize(
    ("wrong", "description"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "x" * 4097}, "message is too long"),
        ({"text": "<b>x", "parse_mode": "HTML"},
         'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
        ({"reply_markup": button(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": button()},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ({"reply_markup": {"inline_keyboard": [[{"text": "", "callback_data": "a"}]]}},
         "inline keyboard button text must be non-empty"),
        ({"reply_markup": button(web_app={"url": "http://bot.example.org/page"})},
         "inline keyboard button Web App URL 'http://bot.example.org/page' is invalid: Only HTTPS links are allowed"),
        ({"reply_markup": button(web_app={"url": "https://"})},
         "inline keyboard button Web App URL 'https://' is invalid: URL host is empty"),
        ({"reply_markup": button(url="javascript:alert(1)")},
         "inline keyboard button URL 'javascript:alert(1)' is invalid: Unsupported URL protocol"),
        ({"reply_markup": button(url="https://nowhere")},
         "inline keyboard button URL 'https://nowhere' is invalid: Wrong HTTP URL"),
        ({"reply_markup": button(callback_data="a", style="pink")},
         "can't parse inline keyboard button: invalid button style specified"),
        ({"reply_markup": buttons(101, 8)}, "reply markup is too long"),
        ({"reply_markup": {"inline_keyboard": [[{"text": "x" * 120, "callback_data": str(n)}] for n in range(99)]}},
         "reply markup is too long"),
        ({"reply_markup": "{"}, "can't parse reply keyboard markup JSON object"),
        ({"reply_markup": []}, "object expected as reply markup"),
        ({"reply_markup": {"keyboard": []}}, "reply keyboard must have at least one button"),
        ({"reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"chat_id": ""}, "chat_id is empty"),
        ({"chat_id": 42}, "chat not found"),
        ({"chat_id": "@nobody"}, "chat not found"),
    ],
)  # fmt: skip
async def test_a_message_that_telegram_would_not_send(
    calls: Calls, amelia: Anyone, wrong: dict[str, Any], description: str
) -> None:
    status, answer = await calls("sendMessage", **({"chat_id": amelia.id, "text": "hello"} | wrong))

    assert status == 400
    assert answer == {"ok": False, "error_code": 400, "description": f"Bad Request: {description}"}
    assert await amelia.reads() == []


@pytest.mark.parametrize(
    "right",
    [
        {"reply_markup": button(callback_data="x" * 64)},
        {"reply_markup": button(callback_data="é" * 32)},
        {"reply_markup": button(web_app={"url": "https://bot.example.org/page"})},
        {"reply_markup": button(web_app={"url": "http://127.0.0.1:8080/page"})},
        {"reply_markup": button(url="http://localhost:8080/page")},
        {"reply_markup": button(copy_text={"text": "RV-2931"})},
        {"reply_markup": buttons(100, 8)},
        {"text": "x" * 4096},
    ],
)
async def test_a_message_at_the_very_limit_is_sent(calls: Calls, amelia: Anyone, right: dict[str, Any]) -> None:
    status, answer = await calls("sendMessage", **({"chat_id": amelia.id, "text": "hello"} | right))

    assert (status, answer["ok"]) == (200, True)


async def test_a_row_shows_eight_buttons_at_most(calls: Calls, amelia: Anyone) -> None:
    _, answer = await calls("sendMessage", chat_id=amelia.id, text="x", reply_markup=buttons(10, 10))

    assert [len(row) for row in answer["result"]["reply_markup"]["inline_keyboard"]] == [8]


async def test_an_edit_that_changes_nothing_is_refused(bot: Bot, amelia: Anyone) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Back", callback_data="back")]])
    sent = await bot.send_message(amelia.id, "<b>When?</b>", parse_mode="HTML", reply_markup=keyboard)

    with pytest.raises(BadRequest) as refused:
        await bot.edit_message_text(
            "<strong>When?</strong>", amelia.id, sent.message_id, parse_mode="HTML", reply_markup=keyboard
        )
    assert f"Bad Request: {refused.value.message}".lower() == NOT_MODIFIED.lower()
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(amelia.id, sent.message_id, reply_markup=keyboard)

    edited = await bot.edit_message_text("<b>When?</b>", amelia.id, sent.message_id, parse_mode="HTML")
    assert not isinstance(edited, bool)
    assert edited.reply_markup is None
    assert edited.edit_date is not None


async def test_messages_that_cannot_be_edited(calls: Calls, amelia: Anyone) -> None:
    typed = await amelia.does("text", text="mine")
    _, venue = await calls("sendVenue", chat_id=amelia.id, latitude=51.5, longitude=-0.1, title="Camden", address="NW1")

    gone = await calls("editMessageText", chat_id=amelia.id, message_id=99_999, text="x")
    theirs = await calls("editMessageText", chat_id=amelia.id, message_id=typed["message_id"], text="x")
    unnamed = await calls("editMessageText", chat_id=amelia.id, text="x")
    textless = await calls("editMessageText", chat_id=amelia.id, message_id=venue["result"]["message_id"], text="x")

    words = [answer["description"] for _, answer in (gone, theirs, unnamed, textless)]
    assert words == [
        "Bad Request: message to edit not found",
        "Bad Request: message can't be edited",
        "Bad Request: message identifier is not specified",
        "Bad Request: there is no text in the message to edit",
    ]


async def test_a_message_can_be_deleted_for_48_hours(bot: Bot, amelia: Anyone, time: Anyone) -> None:
    password = await amelia.does("text", text="my password is swordfish")
    old = await bot.send_message(amelia.id, "old")

    assert await bot.delete_message(amelia.id, password["message_id"])
    with pytest.raises(BadRequest, match="Message to delete not found"):
        await bot.delete_message(amelia.id, password["message_id"])

    time.pass_by(hours=48, seconds=1)
    with pytest.raises(BadRequest, match="Message can't be deleted"):
        await bot.delete_message(amelia.id, old.message_id)
    assert await amelia.reads() == ["old"]


async def test_a_press_is_answered_once_and_in_time(bot: Bot, calls: Calls, amelia: Anyone, time: Anyone) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Back", callback_data="back")]])
    sent = await bot.send_message(amelia.id, "x", reply_markup=keyboard)
    first = await amelia.does("press", message_id=sent.message_id, data="back")
    late = await amelia.does("press", message_id=sent.message_id, data="back")

    too_long = await calls("answerCallbackQuery", callback_query_id=first["query_id"], text="x" * 201)
    assert too_long[1]["description"] == "Bad Request: MESSAGE_TOO_LONG"
    assert await bot.answer_callback_query(first["query_id"], "Checking…", show_alert=True)
    again = await calls("answerCallbackQuery", callback_query_id=first["query_id"])
    unknown = await calls("answerCallbackQuery", callback_query_id="12345")
    time.pass_by(minutes=6)
    too_late = await calls("answerCallbackQuery", callback_query_id=late["query_id"])

    assert [answer["description"] for _, answer in (again, unknown, too_late)] == [TOO_OLD] * 3
    shown = (await amelia.http.get(f"/sandbox/presses/{first['query_id']}")).json()
    assert shown["answer"]["text"] == "Checking…"
    assert shown["answer"]["show_alert"] is True


async def test_who_blocked_the_bot_hears_nothing(bot: Bot, amelia: Anyone) -> None:
    await amelia.does("block")
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(amelia.id, "hello?")

    await amelia.does("unblock")
    await bot.send_message(amelia.id, "hello!")

    changes = [update.my_chat_member for update in await bot.get_updates()]
    statuses = [(c.old_chat_member.status, c.new_chat_member.status) for c in changes if c]
    assert statuses == [("member", "kicked"), ("kicked", "member")]
    assert await amelia.reads() == ["hello!"]


async def test_who_never_started_the_bot_cannot_be_written_to(bot: Bot, stranger: Anyone) -> None:
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(stranger.id, "hello?")

    await stranger.does("start", payload="recall_7")

    await bot.send_message(stranger.id, "hello!")
    assert await stranger.reads() == ["/start recall_7", "hello!"]


async def test_the_limits_hold_once_they_are_switched_on(bot: Bot, amelia: Anyone, time: Anyone) -> None:
    await amelia.http.post("/sandbox/faults", json={"rate_limit": True})
    for number in range(5):
        await bot.send_message(amelia.id, f"burst {number}")

    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(amelia.id, "one too many")
    time.pass_by(seconds=1)
    await bot.send_message(amelia.id, "patient")

    assert refused.value.retry_after == timedelta(seconds=1)
    assert (await amelia.reads())[-1] == "patient"


async def test_thirty_messages_a_second_in_all(http: httpx.AsyncClient, calls: Calls) -> None:
    await http.post("/sandbox/faults", json={"rate_limit": True})
    everyone = [
        (await http.post("/sandbox/people", json={"first_name": f"P{n}", "started": True})).json()["id"]
        for n in range(31)
    ]

    statuses = [(await calls("sendMessage", chat_id=chat_id, text="x"))[0] for chat_id in everyone]

    assert statuses == [200] * 30 + [429]


async def test_groups_have_no_mini_apps_and_can_be_left(bot: Bot, telegram: Running, amelia: Anyone) -> None:
    group = await amelia.does("group", title="Family")
    page = InlineKeyboardMarkup([[InlineKeyboardButton("Sign in", web_app=WebAppInfo("https://bot.example.org"))]])

    with pytest.raises(BadRequest, match="Button_type_invalid"):
        await bot.send_message(group["id"], "x", reply_markup=page)
    with pytest.raises(BadRequest, match="can't be changed in private chats"):
        await bot.leave_chat(amelia.id)
    assert await bot.leave_chat(group["id"])
    with pytest.raises(Forbidden, match="bot was kicked from the group chat"):
        await bot.send_message(group["id"], "x")
    assert telegram.world.chats[group["id"]].messages == {}


@pytest.mark.parametrize(
    ("method", "parameters", "description"),
    [
        ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
        ("setMyCommands", {"commands": [{"command": "Book!", "description": "x"}]}, "BOT_COMMAND_INVALID"),
        ("setMyCommands", {"commands": [{"command": "book", "description": ""}]}, "BOT_COMMAND_DESCRIPTION_INVALID"),
        ("sendVenue", {"latitude": 1, "longitude": 1, "title": "x"}, "VENUE_ADDRESS_EMPTY"),
        ("sendVenue", {"latitude": 91, "longitude": 1, "title": "x", "address": "y"}, "wrong location specified"),
        ("sendDocument", {}, "there is no document in the request"),
        ("setWebhook", {"url": "http://bot.example.org"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            "setChatMenuButton",
            {"menu_button": {"type": "x"}},
            "can't parse menu button: MenuButton has unsupported type",
        ),
    ],
)
async def test_the_other_methods_refuse_too(
    calls: Calls, amelia: Anyone, method: str, parameters: dict[str, Any], description: str
) -> None:
    status, answer = await calls(method, chat_id=amelia.id, **parameters)

    assert (status, answer["description"]) == (400, f"Bad Request: {description}")
