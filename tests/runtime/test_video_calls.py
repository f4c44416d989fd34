"""The way into a video call is fetched when the card goes out, for whoever is signed in, and is written nowhere."""

from __future__ import annotations

import asyncio

import pytest

from bot.portal import PortalError, SignInNeeded
from bot.portal.errors import ServerFault
from tests.databases import at_rest
from tests.runtime.house import ANN, House

pytestmark = pytest.mark.in_turn

LINK = "https://video.clinic.example/{}"


async def test_the_card_opens_the_call_as_the_clinic_has_it_now(house: House) -> None:
    house.clinic.video = LINK
    await house.says("call")
    assert house.sees() == "by video <https://video.clinic.example/a1>"
    assert b"video.clinic.example" not in at_rest(house.url)


@pytest.mark.parametrize("trouble", [ServerFault("down"), SignInNeeded()])
async def test_where_the_way_in_is_not_to_be_had_the_card_says_so(house: House, trouble: PortalError) -> None:
    house.clinic.video, house.clinic.trouble = LINK, trouble
    await house.says("call")
    assert house.sees() == "by video video.none"


async def test_where_the_clinic_has_none_the_card_says_so(house: House) -> None:
    await house.says("call")
    assert house.sees() == "by video video.none"


async def test_a_card_whose_way_in_was_not_to_be_had_is_tried_again_at_once(house: House) -> None:
    await house.says("call")
    house.clinic.video = LINK
    await house.says("call")
    assert house.sees() == "by video <https://video.clinic.example/a1>"


async def test_a_clinic_that_never_answers_holds_no_card_up(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.runtime.gateway.FOR_A_LINK", 0.01)
    never = asyncio.Event()

    async def waits(*_: object) -> str:
        await never.wait()
        return LINK

    monkeypatch.setattr(house.clinic, "video_link", waits)
    await house.says("call", ANN)
    assert house.sees() == "by video video.none"
