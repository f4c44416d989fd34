"""What went over the wire can be read while calls go on."""

from __future__ import annotations

import json
import threading

from bot.sandbox.clinic.api.wire_log import WireLog

CALL = ("GET", "appointment/types")
ANSWER = json.dumps({"types": [{"key": str(number), "token": "obviously-fake"} for number in range(20)]}).encode()


def noted(log: WireLog, times: int) -> None:
    for _ in range(times):
        log.note("2026-11-30T09:00:00Z", CALL, (200, ANSWER), 3, "")


def test_calls_that_come_in_meanwhile_are_in_nobodys_way() -> None:
    log = WireLog()
    noted(log, 100)
    calls = threading.Thread(target=noted, args=(log, 20_000))
    calls.start()
    while calls.is_alive():
        assert len(log.rows()) == 60
    calls.join()


def test_the_newest_comes_first_and_no_secret_is_shown() -> None:
    log = WireLog()
    noted(log, 3)
    assert [row["number"] for row in log.rows()] == [3, 2, 1]
    assert "obviously-fake" not in str(log.rows())
