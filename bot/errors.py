"""Errors for the person who runs the program: what of the settings cannot be used.

Apart, because what checks, what serves and what prints all raise or catch them.
"""

from __future__ import annotations


class Unusable(Exception):  # noqa: N818 - says what the settings are
    """Something that the settings name cannot be used. The text is one line for the person who runs the program."""


class Away(Unusable):
    """It may be usable in a while: nothing tells whether the setting is wrong or the other side is down."""


class NotMade(Unusable):
    """It is not there yet, as on a machine where the bot has never run."""
