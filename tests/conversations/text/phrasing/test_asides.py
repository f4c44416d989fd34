"""What stands beside a choice is cut away, and a question that wishes for nothing is no wish."""

from __future__ import annotations

import pytest

from conversations.text.phrasing.asides import (
    is_surprised,
    means_the_other,
    wishes_video,
    without_asides,
    without_asking,
)


@pytest.mark.parametrize(
    ("typed", "left"),
    [
        ("Richmond is easier after all sorry to be a pain", "Richmond is easier after all"),
        ("sorry for the trouble", "sorry for the trouble"),
        ("cold today isn't it. the afternoon one", "the afternoon one"),
        ("cold today isn't it", "cold today isn't it"),
        ("it's cold in there. the afternoon one", "it's cold in there. the afternoon one"),
        ("Tuesday. Wednesday", "Tuesday. Wednesday"),
    ],
)
def test_an_apology_and_the_weather_are_no_part_of_a_choice(typed: str, left: str) -> None:
    assert without_asides(typed) == left


@pytest.mark.parametrize("asked", ["is Richmond open on Saturdays", "so the Wednesday is a holiday then?"])
def test_what_only_asks_is_cut_away(asked: str) -> None:
    kept = "can we do Thursday?" if "open" not in asked else ""
    assert without_asking(f"{asked}? {kept}".replace("??", "?")).strip() in (kept, f"{asked}?")


@pytest.mark.parametrize(
    "wished", ["Thursday?", "what about Thursday then?", "is Thursday full?", "when he naps, so 1 till 3"]
)
def test_what_can_be_a_wish_stays(wished: str) -> None:
    assert without_asking(wished) == wished


@pytest.mark.parametrize(
    "typed", ["make it a video", "video please", "is video", "can I swap to video instead", "is it on video instead"]
)
def test_a_visit_by_video_is_wished_for(typed: str) -> None:
    assert wishes_video(typed)


@pytest.mark.parametrize(
    "typed", ["not video", "how does the video work", "is it by video", "do you do video calls", "I saw a video"]
)
def test_a_video_is_asked_about_denied_or_told_of(typed: str) -> None:
    assert not wishes_video(typed)


def test_the_other_one_and_surprise() -> None:
    assert means_the_other("I know the Camden one. the other one.")
    assert not means_the_other("not the other one")
    assert is_surprised("Camden? I thought it was Islington")
    assert not is_surprised("Camden? yes please")
