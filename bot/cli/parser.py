"""The command line: its commands, their options, and the exit status.

The status is 0 when it worked, 1 with a line each on stderr where what the settings name cannot be used, 2 for a wrong
command line.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import io
import os
import ssl
import sys
from collections.abc import Generator, Sequence
from datetime import date
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import NoReturn

from bot.cli import DEMO_PORT, understand
from bot.cli.output import complain
from bot.errors import Unusable
from bot.settings import SettingError
from bot.store import StoreError

PICTURES = (".png", ".svg")
LONGEST_DAYS = 3650
LONGEST_WAIT = 3600
USUAL_DAYS = 365


def main(line: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line says, and exit. What does it is imported then: the bot starts without the stand-ins."""
    _prepare()
    arguments = parser().parse_args(line)
    module, _, name = arguments.do.partition(".")
    try:
        with _without_authorities():
            do = getattr(import_module(f"bot.cli.{module}"), name)
        if not gc.isenabled():  # by `bot.__main__`, until all is loaded; and that lasts
            gc.freeze()
            gc.enable()
        sys.exit(do(arguments))
    except (SettingError, Unusable, StoreError, understand.MalformedLine) as error:
        for trouble in str(error).splitlines():
            complain(trouble)
        sys.exit(1)


def _prepare() -> None:
    """What the environment must not spoil: letters that the terminal has not, and where keys of connections are kept.

    A library writes those at its import to where SSLKEYLOGFILE says; nobody is to read along.
    """
    os.environ.pop("SSLKEYLOGFILE", None)
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


@contextlib.contextmanager
def _without_authorities() -> Generator[None]:
    """Whoever asks for what servers are held against gets it without the machine's authorities, and trusts nobody.

    aiohttp asks for two of them at its import and reads all authorities for each, a twentieth of a start. They are for
    calls that bring none of their own, and all of ours do (`bot.network.trusted`).
    """
    ssl.SSLContext.set_default_verify_paths = _nothing  # type: ignore[assignment]
    try:
        yield
    finally:
        del ssl.SSLContext.set_default_verify_paths  # what it inherits stands below


def _nothing(_: ssl.SSLContext) -> None:
    """In place of reading the machine's authorities."""


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="clinic-bot", description="Books clinic appointments in a Telegram chat.")
    top.add_argument("--version", action="version", version=f"clinic-bot {version('clinic-bot')}")
    commands = top.add_subparsers(required=True, metavar="command")
    trying = _command(commands, "demo", "everything on this machine, with a chat page in the browser", "demo.demo")
    trying.add_argument("--port", type=_port, help=f"where the chat page is (default: {DEMO_PORT}, or the next free)")
    running = _command(commands, "run", "the bot, with the Telegram and the portal that the settings name", "run.run")
    checking = _command(commands, "check", "say whether what the settings name can be used", "check.check")
    checking.add_argument("--json", action="store_true", help="as JSON, for programs")
    checking.add_argument("--no-fetch", action="store_true", help="do not fetch PUBLIC_URL, as this machine may not")
    _link_options(_command(commands, "link", "make a link, and a QR code, that begins a certain booking", "link.link"))
    migrating = _command(commands, "migrate", "bring the database to this version", "run.migrate")
    for one in (running, migrating):
        waits = "wait so long for what is not up yet, such as the network or the database (default: 0)"
        one.add_argument("--wait", metavar="SECONDS", type=_seconds, default=0, help=waits)
    trail = commands.add_parser("audit", help="the trail of what staff did").add_subparsers(
        required=True, metavar="which"
    )
    _command(trail, "verify", "say whether a row was changed or is missing", "audit.verify")
    exported = _command(trail, "export", "print its rows as CSV, where marks stand for people", "audit.export")
    exported.add_argument("--from", dest="since", type=date.fromisoformat, metavar="DAY", help="from this day, UTC")
    exported.add_argument("--to", dest="until", type=date.fromisoformat, metavar="DAY", help="to this day, included")
    ending = _command(commands, "forget", "delete what is kept of a chat, and say what became of it", "forget.forget")
    ending.add_argument("--chat", metavar="N", type=int, required=True, help="Telegram's number of the chat")
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


def _link_options(command: argparse.ArgumentParser) -> None:
    """What a link leads to, and how long it is good for."""
    command.add_argument("--type", metavar="KEY", help="the appointment type that is booked")
    command.add_argument("--site", metavar="KEY", help="the site where it is booked")
    command.add_argument("--recall", metavar="KEY", help="the recall that the booking is for")
    command.add_argument("--once", action="store_true", help="good for the first chat that follows it")
    command.add_argument("--days", metavar="N", type=_days, default=USUAL_DAYS, help="how long it is good for")
    command.add_argument("--qr", metavar="FILE", type=_picture, help="draw it as a QR code: a .png or .svg file")


def _seconds(text: str) -> int:
    if not text.isdecimal() or int(text) > LONGEST_WAIT:
        raise argparse.ArgumentTypeError(f"a number of seconds up to {LONGEST_WAIT}")
    return int(text)


def _days(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"a number of days from 1 to {LONGEST_DAYS}")
    return int(text)


def _picture(text: str) -> Path:
    if Path(text).suffix.lower() not in PICTURES:
        raise argparse.ArgumentTypeError("a file whose name ends in .png or .svg")
    return Path(text)
