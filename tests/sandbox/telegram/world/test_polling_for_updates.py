"""Receiving: long polls, offsets, two pollers, and the token."""

import asyncio
from typing import Any

import httpx
import pytest
from telegram import Bot
from telegram.error import Conflict, InvalidToken

from bot.sandbox.telegram import Running

Anyone = Any


async def test_an_update_comes_again_until_an_offset_beyond_it_confirms_it(bot: Bot, amelia: Anyone) -> None:
    for word in ("one", "two", "three"):
        await amelia.does("text", text=word)

    first = await bot.get_updates()
    again = await bot.get_updates()
    rest = await bot.get_updates(offset=first[1].update_id + 1)

    assert [update.message.text for update in first if update.message] == ["one", "two", "three"]
    assert [update.update_id for update in again] == [update.update_id for update in first]
    assert [update.message.text for update in rest if update.message] == ["three"]
    assert await bot.get_updates(offset=rest[-1].update_id + 1) == ()


async def test_a_limit_takes_the_oldest_and_a_negative_offset_the_newest(bot: Bot, amelia: Anyone) -> None:
    for word in ("one", "two", "three"):
        await amelia.does("text", text=word)

    oldest = await bot.get_updates(limit=1)
    newest = await bot.get_updates(offset=-1)

    assert [update.message.text for update in oldest if update.message] == ["one"]
    assert [update.message.text for update in newest if update.message] == ["three"]
    assert [u.update_id for u in await bot.get_updates()] == [newest[0].update_id]


async def test_a_long_poll_ends_as_soon_as_something_happens(
    bot: Bot, telegram: Running, amelia: Anyone, until: Anyone
) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: telegram.world.updates.polled)

    await amelia.does("text", text="hello")

    [update] = await waiting
    assert update.message is not None
    assert update.message.text == "hello"
    assert update.message.from_user is not None
    assert update.message.from_user.first_name == "Amelia"


async def test_two_pollers_are_one_too_many(bot: Bot, telegram: Running, until: Anyone) -> None:
    waiting = asyncio.create_task(bot.get_updates(timeout=30))
    await until(lambda: telegram.world.updates.polled)

    async with Bot(telegram.token, base_url=telegram.base_url) as other:
        assert await other.get_updates() == ()

    with pytest.raises(Conflict, match="terminated by other getUpdates request; make sure that only one bot"):
        await waiting


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot, telegram: Running) -> None:
    await bot.set_webhook("https://bot.example.org/hook")
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    assert (await bot.get_webhook_info()).url == "https://bot.example.org/hook"

    await bot.delete_webhook()
    assert await bot.get_updates() == ()
    assert (await bot.get_webhook_info()).url == ""
    assert telegram.world.webhook.hook.url == ""


async def test_only_the_kinds_that_were_asked_for_come(bot: Bot, amelia: Anyone) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])

    await amelia.does("text", text="unheard")
    await amelia.does("block")

    assert await bot.get_updates() == ()


async def test_duplicates_can_be_switched_on(bot: Bot, amelia: Anyone) -> None:
    await amelia.http.post("/sandbox/faults", json={"duplicate_updates": True})
    await amelia.does("text", text="once")

    updates = await bot.get_updates()

    assert len(updates) == 2
    assert updates[0].update_id == updates[1].update_id


async def test_a_wrong_token_is_unauthorized(telegram: Running) -> None:
    with pytest.raises(InvalidToken):
        async with Bot("100200300:somebody-elses-made-up-token", base_url=telegram.base_url):
            pass


@pytest.mark.parametrize(
    ("path", "status", "description"),
    [
        ("/bot100200300:wrong/getMe", 401, "Unauthorized"),
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot{token}/getWeather", 404, "Not Found: method not found"),
    ],
)
async def test_the_refusals_of_the_front_door(
    http: httpx.AsyncClient, telegram: Running, path: str, status: int, description: str
) -> None:
    answer = await http.get(path.format(token=telegram.token))

    assert answer.status_code == status
    assert answer.json() == {"ok": False, "error_code": status, "description": description}


async def test_the_same_call_works_as_query_form_and_json(
    http: httpx.AsyncClient, telegram: Running, amelia: Anyone
) -> None:
    url = f"/bot{telegram.token}/sendMessage"
    rows = '{"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}'
    said = {"chat_id": amelia.id, "text": "hello", "reply_markup": rows}

    answers = [
        await http.get(url, params=said),
        await http.post(url, data=said),
        await http.post(
            url, json=said | {"reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}}
        ),
        await http.post(
            f"/bot{telegram.token}/SENDMESSAGE", files={name: (None, str(value)) for name, value in said.items()}
        ),
    ]

    assert [answer.json()["ok"] for answer in answers] == [True] * 4
    assert await amelia.reads() == ["hello"] * 4
