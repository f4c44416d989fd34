"""What a lock screen shows: the first line of whatever is sent anew tells no name, no clinician and no speciality.

`python -m tests.walks.test_lock_screen` lists those lines, by the id of the message, for a fresh pair of eyes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from conversations import advance
from conversations.effects import Effect, Keep, Show
from conversations.screens.model import Screen, as_sent
from tests.conversations.patient import NOW, plain
from tests.walks.test_any_events import WORDS, Walk

STEPS = 3_000
FAR = 60_000

PRIVATE = re.compile(
    r"anita|tom|ford|emma|clarke|somebody|albion|"  # clinicians, patients, and who is billed
    r"gp|consultation|ultrasound|scan|blood|physio\w*|advice|surgery|abdomen|thyroid|iron|zinc",
    re.IGNORECASE,
)
"""What the clinic of chance calls people and visits."""

ABOUT_THE_CHAT = re.compile(r"somebody is signing in for this chat|for somebody else", re.IGNORECASE)
"""Words of ours in which one of those is no name."""


def sent_anew(effects: tuple[Effect, ...]) -> Iterator[Screen]:
    """What comes as a new message whatever the person does: what is kept, and cards that are sent afresh."""
    for effect in effects:
        if isinstance(effect, Keep) or (isinstance(effect, Show) and effect.fresh):
            yield as_sent(effect.screen)


def first_lines(seed: int, steps: int) -> Iterator[tuple[str, str]]:
    """The id of the first message of each that is sent anew on a random walk, and its first line as it is read."""
    walk = Walk(seed)
    for _ in range(steps):
        step = advance(walk.conversation, walk.chance.event(walk.conversation), NOW)
        walk.conversation = step.conversation
        for screen in sent_anew(step.effects):
            yield screen.body[0].id, plain(WORDS.card(screen)).partition("\n")[0]


@pytest.mark.parametrize("seed", range(3))
def test_the_first_line_of_what_is_sent_anew_says_nothing_of_anybody(seed: int) -> None:
    seen = dict(first_lines(seed, STEPS))
    assert len(seen) > 3
    told = {name: line for name, line in seen.items() if PRIVATE.search(ABOUT_THE_CHAT.sub("", line))}
    assert told == {}


def main() -> None:
    """A line each."""
    seen = dict(first_lines(0, FAR))
    print("\n".join(f"{name:40} {line}" for name, line in sorted(seen.items())))  # noqa: T201 - that is what it is for


if __name__ == "__main__":
    main()
