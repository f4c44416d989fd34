"""The trees of all files take 200 MB, and go once the house has been looked at. Stands alone: a fixture of a folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture.trees import nodes, tree


@pytest.fixture(scope="package", autouse=True)
def trees_go_at_the_end() -> Iterator[None]:
    yield
    nodes.cache_clear()
    tree.cache_clear()
