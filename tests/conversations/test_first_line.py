"""What is sent anew begins with what the card is about, and not with what somebody wishes: a lock screen shows it."""

from __future__ import annotations

import pytest

from conversations.screens.model import Screen, as_sent, message

ASK, SO_FAR, NOTED = message("time.ask"), message("sofar"), message("note.noted")


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        ((SO_FAR, ASK), (ASK, SO_FAR)),
        ((SO_FAR, NOTED, ASK, message("asking")), (ASK, SO_FAR, NOTED, message("asking"))),
        ((ASK, SO_FAR), (ASK, SO_FAR)),
        ((SO_FAR,), (SO_FAR,)),
    ],
)
def test_what_is_wished_comes_after_the_first_line(body: tuple[object, ...], sent: tuple[object, ...]) -> None:
    assert as_sent(Screen("p1", body)).body == sent  # type: ignore[arg-type]
