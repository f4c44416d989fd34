"""The switches for trouble, and the record of calls that tests read."""

import asyncio
import contextlib
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

Anyone = Any


async def test_the_next_calls_fail_as_told_and_then_work_again(bot: Bot, amelia: Anyone) -> None:
    failures = [
        {"method": "sendMessage", "times": 1, "how": "429", "retry_after": 7},
        {"method": "sendMessage", "times": 1, "how": "500"},
        {"method": "sendMessage", "times": 1, "how": "502"},
    ]
    await amelia.http.post("/sandbox/faults", json={"fail": failures})

    with pytest.raises(RetryAfter) as limited:
        await bot.send_message(amelia.id, "x")
    assert limited.value.retry_after == timedelta(seconds=7)
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(amelia.id, "x")
    with pytest.raises(NetworkError, match="502"):
        await bot.send_message(amelia.id, "x")
    await bot.send_message(amelia.id, "at last")

    assert await amelia.reads() == ["at last"]
    assert (await amelia.http.get("/sandbox/faults")).json()["fail"] == []


@pytest.mark.parametrize(("how", "on_screen"), [("timeout", []), ("lost", ["hello"])])
async def test_a_call_without_an_answer(bot: Bot, amelia: Anyone, how: str, on_screen: list[str]) -> None:
    await amelia.http.post("/sandbox/faults", json={"fail": [{"method": "sendMessage", "how": how}]})

    with pytest.raises(TimedOut):
        await bot.send_message(amelia.id, "hello", read_timeout=0.05)

    assert await amelia.reads() == on_screen


async def test_latency_delays_every_call(bot: Bot, amelia: Anyone) -> None:
    await amelia.http.post("/sandbox/faults", json={"latency_ms": 200})

    with pytest.raises(TimedOut):
        await bot.get_me(read_timeout=0.02)
    await amelia.http.post("/sandbox/faults", json={"latency_ms": 0})
    assert (await bot.get_me()).is_bot


async def test_a_wrong_switch_is_refused(amelia: Anyone) -> None:
    answer = await amelia.http.post("/sandbox/faults", json={"fail": [{"method": "x", "how": "on fire"}]})

    assert answer.status_code == 400
    assert "fail.0.how" in answer.json()["error"]


async def test_calls_are_counted_and_refusals_kept(bot: Bot, calls: Any, amelia: Anyone) -> None:
    await amelia.http.delete("/sandbox/calls")
    await asyncio.gather(*(bot.send_message(amelia.id, f"secret {n}") for n in range(3)))
    await calls("sendMessage", chat_id=amelia.id, text="")

    record = (await amelia.http.get("/sandbox/calls")).json()

    assert record["counts"] == {"sendMessage": 4}
    assert record["refused"] == [
        {
            "method": "sendMessage",
            "chat_id": str(amelia.id),
            "status": 400,
            "description": "Bad Request: message text is empty",
        }
    ]
    assert record["told_to_wait"] == {}
    assert "secret" not in str(record)


async def test_it_is_counted_how_often_which_call_was_told_to_wait(bot: Bot, amelia: Anyone) -> None:
    failures = [{"method": "sendMessage", "times": 2, "how": "429"}, {"method": "sendMessage", "how": "500"}]
    await amelia.http.post("/sandbox/faults", json={"fail": failures})
    for _ in range(4):
        with contextlib.suppress(NetworkError, RetryAfter):
            await bot.send_message(amelia.id, "x")

    assert (await amelia.http.get("/sandbox/calls")).json()["told_to_wait"] == {"sendMessage": 2}
    await amelia.http.delete("/sandbox/calls")
    assert (await amelia.http.get("/sandbox/calls")).json()["told_to_wait"] == {}
