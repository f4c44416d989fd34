"""Regular expressions that are compiled when they are first searched with: all of them together take half a second.

A program that starts has no text to read yet, and most texts need few of them. Stands alone, as every reader uses it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, cast


class Late:
    """What `re.compile` makes, made when something of it is first asked for; what was asked for is kept at hand."""

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The expression itself."""
        return re.compile(self.pattern, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.compiled, name)
        setattr(self, name, value)  # found without this function from now on: as fast as the expression itself
        return value


def expression(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The same as `re.compile`, to be called where a module is loaded. A mistake in it is found by its first use."""
    return cast("re.Pattern[str]", Late(pattern, flags))
