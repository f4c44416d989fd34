"""The command line.

Owns what is printed and the exit status: 0 when it worked, 1 with one line on stderr when something that the settings
name cannot be used, 2 for a wrong command line. Must never print a secret.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import logging
import signal
import sqlite3
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

from pydantic import SecretStr

from bot import app, understanding
from bot.clock import Clock, SystemClock
from bot.portal import PatientPortal
from bot.runtime.checking import Unusable, check_database, open_telegram, reach_portal, try_key
from bot.runtime.clocks import agree
from bot.runtime.logbook import write_logs
from bot.sandbox import clinic, telegram
from bot.settings import SettingError, Settings, read_settings
from bot.store import StoreError, Unavailable, UnsupportedDatabase, migrate

DEMO_PORT = 8080
NEXT_PORTS = 20
DEMO_KEY = "demo-client-key"


def main(line: Sequence[str] | None = None) -> NoReturn:
    """Do what the command line says, and exit."""
    arguments = parser().parse_args(line)
    try:
        sys.exit(arguments.do(arguments))
    except (SettingError, Unusable, StoreError, understanding.MalformedLine) as error:
        _complain(str(error))
        sys.exit(1)


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = argparse.ArgumentParser(prog="clinic-bot", description="Books clinic appointments in a Telegram chat.")
    commands = top.add_subparsers(required=True, metavar="command")
    trying = _command(commands, "demo", "everything on this machine, with a chat page in the browser", demo)
    trying.add_argument("--port", type=_port, help=f"where the chat page is (default: {DEMO_PORT}, or the next free)")
    _command(commands, "run", "the bot, with the Telegram and the portal that the settings name", run)
    _command(commands, "check", "say whether what the settings name can be used", check)
    _command(commands, "migrate", "bring the database to this version", bring_up)
    stand_ins = commands.add_parser("sandbox", help="one stand-in alone").add_subparsers(required=True, metavar="which")
    desk = _command(stand_ins, "clinic", "the stand-in clinic", sandbox_clinic)
    desk.add_argument("--database", metavar="FILE", default=":memory:", help="keep the diary here (default: nowhere)")
    chat = _command(stand_ins, "telegram", "the stand-in Telegram", sandbox_telegram)
    for one in (desk, chat):
        one.add_argument("--port", type=_port, required=True)
    profiles = "by name, parted by commas, or a profile: plain (none), all, examples (as the API's own examples)"
    for one in (trying, desk):
        one.add_argument("--quirks", metavar="NAMES", default="plain", help=f"the clinic's quirks {profiles}")
    understanding.options(_command(commands, "understand", "show what a text is taken to mean", understand))
    return top


def run(_arguments: argparse.Namespace) -> int:
    """The bot, until it is told to stop."""
    settings = read_settings()
    settings.need("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY", "PUBLIC_URL", "CLINIC_PHONE")
    write_logs(logging.ERROR)  # until it runs, the one line that says what cannot be used says it all

    async def work(stop: asyncio.Event) -> None:
        async with app.running(settings) as bot:
            logging.getLogger().setLevel(logging.INFO)
            logging.getLogger(__name__).info("event=running bot=%s", bot.name)
            await bot.clocks.look()
            await bot.until(stop)

    return _until_stopped(work)


def demo(arguments: argparse.Namespace) -> int:
    """Both stand-ins and the bot, until they are told to stop."""
    write_logs(logging.ERROR)

    async def work(stop: asyncio.Event) -> None:
        with tempfile.TemporaryDirectory(prefix="clinic-bot-demo-") as folder:
            async with _demo(Path(folder), arguments.port, arguments.quirks) as (bot, address):
                _say(f"Open {address} to chat with the clinic's booking assistant. Ctrl-C stops.")
                await bot.until(stop)

    return _until_stopped(work)


def check(_arguments: argparse.Namespace) -> int:
    """A line for everything that the settings name, and one on stderr for each that cannot be used."""
    settings = read_settings()
    settings.need("TELEGRAM_TOKEN", "PORTAL_CLIENT_KEY")
    write_logs(logging.CRITICAL)
    return asyncio.run(_check(settings))


def bring_up(_arguments: argparse.Namespace) -> int:
    """Migrate the database."""
    settings = read_settings()
    try:
        migrate(settings.database_url)
    except (UnsupportedDatabase, Unavailable) as error:
        raise Unusable(f"DATABASE_URL cannot be used: {error}") from None
    _say("The database is at this version.")
    return 0


def understand(arguments: argparse.Namespace) -> int:
    """What a text means, for a person, or JSON lines for a program."""

    def now() -> datetime:
        return SystemClock().now().astimezone(read_settings().zone)

    for line in understanding.lines(arguments, sys.stdin.buffer, now):
        _say(line)
    return 0


def sandbox_clinic(arguments: argparse.Namespace) -> int:
    """The stand-in clinic."""
    port, file = arguments.port, arguments.database
    _say(f"The stand-in clinic: PORTAL_URL=http://127.0.0.1:{port}/patientportalapi")
    try:
        return _serve(clinic.serve(port, database=file, client_key=DEMO_KEY, quirks=arguments.quirks), port)
    except ValueError as error:
        raise Unusable(f"--quirks cannot be used: {error}") from None
    except sqlite3.Error as error:
        raise Unusable(f"--database cannot be used: {error}") from None


def sandbox_telegram(arguments: argparse.Namespace) -> int:
    """The stand-in Telegram."""
    _say(f"The stand-in Telegram: TELEGRAM_API_URL=http://127.0.0.1:{arguments.port}")
    return _serve(telegram.serve(arguments.port), arguments.port)


async def _check(settings: Settings) -> int:
    clock = SystemClock()
    async with contextlib.AsyncExitStack() as stack:
        client, portal = app.make_telegram(settings, clock), app.make_portal(settings, clock)
        stack.push_async_callback(client.close)
        stack.push_async_callback(portal.aclose)
        troubles = [
            await _row("token", open_telegram(client, settings.telegram_api_url)),
            *await _portal_rows(portal, settings.portal_url),
            await _row("database", _database(settings, clock)),
            await _row("public address", _public_address(settings)),
        ]
    for trouble in filter(None, troubles):
        _complain(trouble)
    return 1 if any(troubles) else 0


async def _portal_rows(portal: PatientPortal, url: str) -> list[str | None]:
    """The portal and, where it answers, the key."""
    trouble = await _row("portal", reach_portal(portal, url))
    if trouble:
        _say(f"{'client key':<16}not tried")
        return [trouble]
    return [await _row("client key", try_key(portal))]


async def _row(what: str, trial: Awaitable[str]) -> str | None:
    """Print how a trial went; the line to say about it if it failed."""
    try:
        _say(f"{what:<16}ok      {await trial}")
    except (SettingError, Unusable) as error:
        _say(f"{what:<16}FAILED")
        return str(error)
    return None


async def _database(settings: Settings, clock: Clock) -> str:
    """Its version, and its clock where that is not this process's own."""
    version = await asyncio.to_thread(check_database, settings.database_url)
    if settings.sqlite_file is None:
        store = app.open_store(settings, None)
        try:
            await agree(store, clock)
        finally:
            await store.close()
    return version


async def _public_address(settings: Settings) -> str:
    settings.need("PUBLIC_URL")
    return settings.public_url or ""


@contextlib.asynccontextmanager
async def _demo(folder: Path, port: int | None, quirks: str) -> AsyncIterator[tuple[app.Running, str]]:
    """The bot between two stand-ins, all of them on loopback, and where its chat page is."""
    async with contextlib.AsyncExitStack() as stack:
        try:
            desk = clinic.create_app(folder / "clinic.db", quirks=quirks)
        except ValueError as error:
            raise Unusable(f"--quirks cannot be used: {error}") from None
        portal = await stack.enter_async_context(clinic.running(desk))
        chat = await _chat_page(stack, portal, port)
        settings = Settings(
            _env_file=None,
            telegram_token=SecretStr(telegram.DEMO_TOKEN),
            telegram_api_url=chat,
            portal_url=f"{portal}/patientportalapi",
            portal_client_key=SecretStr(DEMO_KEY),
            database_url=f"sqlite:///{folder / 'bot.db'}",
            clinic_name="The Sandbox Clinic",
            clinic_phone="020 7946 0000",
            listen="127.0.0.1:0",
        )
        bot = await stack.enter_async_context(app.running(settings))
        yield bot, f"{chat}/"


async def _chat_page(stack: contextlib.AsyncExitStack, portal: str, port: int | None) -> str:
    """Start the stand-in Telegram on this port, or on the first free one where none was asked for."""
    for candidate in (port,) if port is not None else (*range(DEMO_PORT, DEMO_PORT + NEXT_PORTS), 0):
        try:
            page = await stack.enter_async_context(telegram.running(port=candidate, clinic_url=portal))
        except OSError:
            continue
        return page.url
    raise Unusable(_taken(port))


def _taken(port: int | None) -> str:
    return f"port {port} is taken: stop what listens there, or choose another with --port"


def _serve(serving: Awaitable[None], port: int) -> int:
    async def serve() -> None:
        await serving

    try:
        asyncio.run(serve())
    except OSError:
        raise Unusable(_taken(port)) from None
    except KeyboardInterrupt:  # the server has stopped cleanly and passes the signal on
        return 0
    return 0


def _until_stopped(work: Callable[[asyncio.Event], Awaitable[None]]) -> int:
    """Run `work` until SIGINT or SIGTERM; the second one ends the process at once."""

    async def working() -> None:
        stop, loop = asyncio.Event(), asyncio.get_running_loop()

        def told(number: signal.Signals) -> None:
            loop.remove_signal_handler(number)
            stop.set()

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, told, number)
        await work(stop)

    asyncio.run(working())
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _complain(line: str) -> None:
    sys.stderr.write(f"clinic-bot: {line}\n")


def _command(
    group: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    words: str,
    do: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    command = group.add_parser(name, help=words, description=f"{words[0].upper()}{words[1:]}.")
    command.set_defaults(do=do)
    return command


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return int(text)


if __name__ == "__main__":
    main()
