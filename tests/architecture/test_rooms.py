"""The house stays easy to find one's way in: few arrows between the rooms of a folder, and no circle of them."""

from __future__ import annotations

import pytest

from tests.architecture.rooms import MOST, arrows, circle

FOLDERS = (*MOST, "bot", "bot.telegram", "bot.web", "bot.sandbox.clinic", "bot.sandbox.telegram")


@pytest.mark.parametrize("folder", sorted(MOST))
def test_a_folder_has_few_arrows(folder: str) -> None:
    assert len(arrows(folder)) <= MOST[folder], sorted(arrows(folder))


@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_no_arrows_run_in_a_circle(folder: str) -> None:
    assert circle(folder) == set()
