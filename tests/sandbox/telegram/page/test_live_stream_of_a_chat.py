"""The live stream: what changes on a screen arrives as Server-Sent Events, and does not hold up the server's end."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox.telegram import running
from bot.sandbox.telegram.world.feed import MAX_WAITING, Feed

Anyone = Any


async def events(answer: httpx.Response) -> AsyncIterator[dict[str, Any]]:
    async for line in answer.aiter_lines():
        if line.startswith("data: "):
            yield json.loads(line.removeprefix("data: "))


async def test_everything_on_the_screen_arrives_in_order(bot: Bot, amelia: Anyone, stranger: Anyone) -> None:
    async with amelia.http.stream("GET", f"/sandbox/stream?chat={amelia.id}") as answer:
        stream = events(answer)
        assert (await anext(stream))["kind"] == "hello"

        await stranger.does("start")
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Go", callback_data="go")]])
        await bot.send_chat_action(amelia.id, "typing")
        sent = await bot.send_message(amelia.id, "one", reply_markup=keyboard)
        pressed = await amelia.does("press", message_id=sent.message_id, data="go")
        await bot.answer_callback_query(pressed["query_id"], "Checking…")
        await bot.edit_message_text("two", amelia.id, sent.message_id)
        await bot.delete_message(amelia.id, sent.message_id)

        heard = [await anext(stream) for _ in range(5)]

    assert answer.headers["content-type"].startswith("text/event-stream")
    assert [event["kind"] for event in heard] == ["typing", "message", "answer", "message", "deleted"]
    assert heard[1]["message"]["text"] == "one"
    assert heard[2]["answer"]["text"] == "Checking…"
    assert heard[3]["message"]["text"] == "two"
    assert heard[4]["message_id"] == sent.message_id


async def test_a_stream_of_all_chats_names_the_chat(bot: Bot, amelia: Anyone, stranger: Anyone) -> None:
    async with amelia.http.stream("GET", "/sandbox/stream") as answer:
        stream = events(answer)
        await anext(stream)
        await bot.send_message(amelia.id, "hello")
        await stranger.does("start")

        heard = [await anext(stream) for _ in range(3)]

    assert {event["chat_id"] for event in heard} == {amelia.id, stranger.id}


async def test_a_reader_who_falls_behind_is_cut_off() -> None:
    feed = Feed()
    slow = feed.watch(1)
    await anext(slow)

    for number in range(MAX_WAITING + 1):
        feed.publish(1, {"kind": "message", "number": number})

    received = [event async for event in slow]
    assert len(received) == MAX_WAITING


async def test_silence_is_filled_with_heartbeats() -> None:
    silent = Feed().watch(1, heartbeat=0.001)

    assert (await anext(silent)) == {"kind": "hello"}
    assert await anext(silent) is None
    await silent.aclose()


async def test_open_streams_and_polls_do_not_hold_up_the_end(until: Anyone) -> None:
    async with httpx.AsyncClient(timeout=30) as client, asyncio.timeout(40):
        async with running() as server:
            poll = asyncio.create_task(client.get(f"{server.base_url}{server.token}/getUpdates?timeout=50"))
            stream = asyncio.create_task(client.get(f"{server.url}/sandbox/stream"))
            await until(lambda: server.world.updates.polled)

        assert (await poll).status_code == 409
        assert (await stream).status_code == 200
