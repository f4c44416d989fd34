"""Starts the command line: short, and apart, for `python -m bot` and for the `clinic-bot` that is installed."""

from __future__ import annotations

import gc
from typing import NoReturn


def main() -> NoReturn:
    """Do what the command line says. While all that lasts is loaded, the collector would look through it in vain."""
    gc.disable()
    from bot.cli import parser  # noqa: PLC0415 - once the collector is still

    parser.main()


if __name__ == "__main__":
    main()
