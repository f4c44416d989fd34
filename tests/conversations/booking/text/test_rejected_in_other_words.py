"""What somebody rejects in other words than "not" is not chosen for them, whatever card they are at.

Stands alone, as the file on what is denied at the cards is full.
"""

from __future__ import annotations

import pytest

from tests.conversations.intents.conftest import CHOICES, choosing


@pytest.mark.parametrize(
    ("card", "typed"),
    [
        ("clinician", "I won't take a man"),
        ("clinician", "Ford? no way"),
        ("place", "anything but Dr Ford"),
        ("place", "the video? not a chance"),
        ("place", "steer clear of Richmond"),
    ],
)
def test_who_rejects_something_in_other_words_has_chosen_nothing(card: str, typed: str) -> None:
    patient = choosing(*CHOICES[card])
    before = patient.task.wish
    patient.says(typed)
    after = patient.task.wish
    assert (after.type, after.place, after.clinician) == (before.type, before.place, before.clinician)
    assert after.hoped_clinician is None
