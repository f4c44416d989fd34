"""The command line: its commands, their options, and the exit status.

The status is 0 when it worked, 1 with one line on stderr when something that the settings name cannot be used, 2 for a
wrong command line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from typing import NoReturn

from bot.cli import DEMO_PORT, understand
from bot.cli.output import complain
from bot.errors import Unusable
from bot.settings import SettingError
from bot.store import StoreError


def main(line: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line says, and exit. What does it is imported then: the bot starts without the stand-ins."""
    arguments = parser().parse_args(line)
    module, _, name = arguments.do.partition(".")
    try:
        sys.exit(getattr(import_module(f"bot.cli.{module}"), name)(arguments))
    except (SettingError, Unusable, StoreError, understand.MalformedLine) as error:
        complain(str(error))
        sys.exit(1)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="clinic-bot", description="Books clinic appointments in a Telegram chat.")
    commands = top.add_subparsers(required=True, metavar="command")
    trying = _command(commands, "demo", "everything on this machine, with a chat page in the browser", "demo.demo")
    trying.add_argument("--port", type=_port, help=f"where the chat page is (default: {DEMO_PORT}, or the next free)")
    _command(commands, "run", "the bot, with the Telegram and the portal that the settings name", "run.run")
    _command(commands, "check", "say whether what the settings name can be used", "check.check")
    _command(commands, "migrate", "bring the database to this version", "run.migrate")
    trail = commands.add_parser("audit", help="the trail of what staff did").add_subparsers(
        required=True, metavar="which"
    )
    _command(trail, "verify", "say whether a row was changed or is missing", "audit.verify")
    exported = _command(trail, "export", "print its rows as CSV, where marks stand for people", "audit.export")
    exported.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DAY", help="from this day, UTC")
    exported.add_argument("--to", dest="until", type=date.fromisoformat, metavar="DAY", help="to this day, included")
    stand_ins = commands.add_parser("sandbox", help="one stand-in alone").add_subparsers(required=True, metavar="which")
    desk = _command(stand_ins, "clinic", "the stand-in clinic", "sandbox.clinic_alone")
    desk.add_argument("--database", metavar="FILE", default=":memory:", help="keep the diary here (default: nowhere)")
    chat = _command(stand_ins, "telegram", "the stand-in Telegram", "sandbox.telegram_alone")
    for one in (desk, chat):
        one.add_argument("--port", type=_port, required=True)
    profiles = "by name, parted by commas, or a profile: plain (none), all, examples (as the API's own examples)"
    for one in (trying, desk):
        one.add_argument("--quirks", metavar="NAMES", default="plain", help=f"the clinic's quirks {profiles}")
    understand.options(_command(commands, "understand", "show what a text is taken to mean", "understand.explain"))
    return top


def _command(
    group: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    do: str,
) -> argparse.ArgumentParser:
    """A command, and which function of which module does it."""
    command = group.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    command.set_defaults(do=do)
    return command


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return int(text)
