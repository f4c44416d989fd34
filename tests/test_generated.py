"""What dataclasses write is compiled once: the next start takes it from a file, and makes the same classes of it."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import FrozenInstanceError, dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bot.generated import Generated


def price_class() -> Any:
    """A class, made anew each time that its module is imported."""

    @dataclass(frozen=True, slots=True, order=True)
    class Price:
        """What something costs."""

        pounds: int
        pence: int = 0
        notes: list[str] = field(default_factory=list, compare=False)

    return Price


@contextmanager
def start(file: Path, *, written: bool = True) -> Iterator[Generated]:
    """One start of the bot, as far as this is concerned."""
    generated = Generated(file)
    generated.begin()
    try:
        yield generated
    finally:
        generated.end(written=written)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "generated.dataclasses"


def test_the_second_start_makes_the_same_class_of_what_the_first_has_kept(file: Path) -> None:
    with start(file) as first:
        price_class()
        assert first._new
    with start(file) as second:
        price = price_class()
        assert not second._new
    cheap, dear = price(3), price(3, 50, ["a note"])
    assert (cheap < dear, cheap == price(3), hash(cheap) == hash(price(3))) == (True, True, True)
    assert repr(dear).endswith("Price(pounds=3, pence=50, notes=['a note'])")
    assert price(1).notes is not price(1).notes
    with pytest.raises(FrozenInstanceError):
        dear.pounds = 4


def test_a_class_that_has_changed_is_compiled_anew_and_kept_beside_the_others(file: Path) -> None:
    with start(file):
        price_class()
    with start(file) as changed:

        @dataclass(frozen=True, slots=True)
        class Price:
            pence: int
            pounds: int = 0

        assert changed._new
        assert Price(7).pence == 7
    with start(file) as later:
        price_class()
        assert not later._new


@pytest.mark.parametrize("spoiled", [b"", b"\0\0", b"no file of ours, but one that is long enough", b"\1\0\0\0N"])
def test_a_file_that_cannot_be_read_is_one_that_is_not_there(file: Path, spoiled: bytes) -> None:
    file.write_bytes(spoiled)
    with start(file):
        assert price_class()(2).pounds == 2
    with start(file) as later:
        price_class()
        assert not later._new


def test_a_file_of_which_the_end_is_missing_gives_what_it_has(file: Path) -> None:
    with start(file):
        price_class()
    file.write_bytes(file.read_bytes()[:-400])
    with start(file) as later:
        assert price_class()(2).pounds == 2
        assert later._new


def test_nothing_is_written_where_python_may_not_write_what_it_compiles(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    generated = Generated(file)
    generated.begin()
    price_class()
    generated.end()
    assert not file.exists()


def test_a_folder_in_which_nothing_can_be_written_hinders_nobody(tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere" / "generated.dataclasses"
    with start(nowhere):
        assert price_class()(2).pounds == 2
    assert not nowhere.exists()


def test_afterwards_python_compiles_by_itself_again(file: Path) -> None:
    with start(file):
        pass
    price_class()
    assert not file.exists()
