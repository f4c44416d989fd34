"""What the standard library writes for each dataclass, compiled once and not at every start.

A dataclass is written as text and compiled when its module is imported, half a dozen functions each: of three hundred
of them that was a fifth of a start. Owns the file in which that is kept, beside what Python itself keeps of this
module. It is found there by the text that was to be compiled, so what is kept can never be of an earlier one; where a
Python does it another way, nothing is found. Must never hinder: a file that cannot be read or written is one that is
not there.
"""

from __future__ import annotations

import builtins
import dataclasses
import importlib
import marshal
import os
import sys
from collections.abc import Mapping
from hashlib import blake2b
from importlib.util import cache_from_source
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import Any, Final

FILE: Final = Path(cache_from_source(__file__)).with_suffix(".dataclasses")
"""Named for the Python that compiled it, as all compiled files are."""

NEEDED: Final = ("bot.cli.run", "bot.cli.check")
"""Whose classes are kept when an image is built."""

PLAIN: Final = 2
"""The format without references, in which the same always looks the same."""

UNREADABLE: Final = (ValueError, EOFError, TypeError)
"""What comes of a file that somebody else wrote, or half of one."""

NUMBER: Final = 4
"""Bytes at the beginning that say how long the index is: where the code of each text begins, and how long it is."""


class Generated:
    """What is kept in `file`: looked up there from `begin` to `end`, and never in memory as a whole."""

    def __init__(self, file: Path = FILE) -> None:
        self._file = file
        self._kept: mmap | None = None
        self._places: Mapping[bytes, tuple[int, int]] = {}
        self._new: dict[bytes, bytes] = {}

    def begin(self) -> None:
        """Have texts of dataclasses looked up from now on."""
        try:
            with self._file.open("rb") as file:
                self._kept = mmap(file.fileno(), 0, access=ACCESS_READ)
            end = NUMBER + int.from_bytes(self._kept[:NUMBER])
            self._places = dict(marshal.loads(self._kept[NUMBER:end]))  # noqa: S302 - ours, as compiled files are
        except (OSError, *UNREADABLE):
            self._places = {}
        vars(dataclasses)["exec"] = self._execute

    def end(self, *, written: bool | None = None) -> None:
        """Leave it to Python again. What is new is written, as far as Python itself may write what it compiled."""
        vars(dataclasses).pop("exec", None)
        if self._new and (not sys.dont_write_bytecode if written is None else written):
            self._write({mark: self._found(mark) for mark in self._places} | self._new)
        if self._kept is not None:
            self._kept.close()
        self._kept, self._places, self._new = None, {}, {}

    def _execute(self, text: str, names: dict[str, Any], made: dict[str, Any]) -> None:
        """What `dataclasses` would have done with the text."""
        mark = blake2b(text.encode(), digest_size=16).digest()
        try:
            code = marshal.loads(self._found(mark)) if mark in self._places else None  # noqa: S302 - as above
        except UNREADABLE:
            code = None
        if code is None:
            code = compile(text, "<string>", "exec", dont_inherit=True)
            self._new[mark] = marshal.dumps(code, PLAIN)
        builtins.exec(code, names, made)  # noqa: S102 - so it says there, too

    def _found(self, mark: bytes) -> bytes:
        begin, length = self._places[mark]
        return self._kept[begin : begin + length] if self._kept else b""

    def _write(self, codes: Mapping[bytes, bytes]) -> None:
        places, at = {}, 0
        for mark in sorted(codes):
            places[mark] = (at, len(codes[mark]))
            at += len(codes[mark])
        # All numbers of the index take the same room, whatever they are, so it may be made twice.
        begin = NUMBER + len(marshal.dumps(places, PLAIN))
        index = marshal.dumps({mark: (begin + at, length) for mark, (at, length) in places.items()}, PLAIN)
        half = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            half.write_bytes(b"".join((len(index).to_bytes(NUMBER), index, *(codes[mark] for mark in places))))
            half.replace(self._file)
        except OSError:
            half.unlink(missing_ok=True)


GENERATED: Final = Generated()
"""That of this process."""


def main() -> None:
    """Keep what a server needs, for an image in which nothing can be written later."""
    FILE.unlink(missing_ok=True)
    GENERATED.begin()
    for name in NEEDED:
        importlib.import_module(name)
    GENERATED.end(written=True)


if __name__ == "__main__":
    main()
