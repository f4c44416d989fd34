"""Starts the command line, for `python -m bot` and for the `clinic-bot` that is installed."""

from __future__ import annotations

from bot.cli.parser import main

if __name__ == "__main__":
    main()
