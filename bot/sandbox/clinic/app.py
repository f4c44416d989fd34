"""One clinic put together: database, diary, people, and the web application around them."""

import asyncio
from collections.abc import AsyncIterator, Iterable, MutableMapping
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.sandbox.clinic import seed
from bot.sandbox.clinic.api.http_api import HttpApi
from bot.sandbox.clinic.backdoor import control, demo, own_pages
from bot.sandbox.clinic.catalogue import LONDON_CLINIC, Catalogue
from bot.sandbox.clinic.clinic import Clinic, Settings
from bot.sandbox.clinic.database import Database
from bot.sandbox.clinic.diary.diary import Diary
from bot.sandbox.clinic.faults import Faults
from bot.sandbox.clinic.quirks import Quirks, chosen
from bot.sandbox.clinic.sessions import Sessions
from bot.sandbox.clinic.times import Clock, utc_now

VERBS = ["GET", "POST", "PUT", "PATCH", "DELETE"]


class ClinicApp(Starlette):
    """The web application. Tells its endpoints how to tear down the connection they answer on."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection's scope."""
        transport: Any = getattr(getattr(send, "__self__", None), "transport", None)
        if isinstance(transport, asyncio.Transport):
            scope["clinic.abort"] = transport.abort
        await super().__call__(scope, receive, send)


def create_app(
    database: str | Path = ":memory:",
    *,
    clock: Clock = utc_now,
    seed: int = 1,
    client_key: str = "demo-client-key",
    settings: Settings | None = None,
    catalogue: Catalogue = LONDON_CLINIC,
    quirks: str | Iterable[str] = (),
) -> Starlette:
    """The stand-in clinic as an application.

    `clock` returns aware UTC. `seed` decides how the diary is filled and which of several slots is picked.
    Where `settings` are given, their client key counts. What is in an existing database stays, sessions too.
    `quirks` are names of quirks and profiles ("plain", "all", "examples"); raises ValueError where there is none such.
    """
    on = Quirks(chosen(quirks))
    clinic = open_clinic(database, clock, seed, settings or Settings(client_key=client_key), catalogue)
    clinic.quirks = on
    api = HttpApi(clinic)

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[MutableMapping[str, Any]]:
        yield {}
        api.worker.shutdown()
        clinic.database.close()

    portal = Route("/patientportalapi/{section}/{method}", api.portal, methods=VERBS)
    return ClinicApp(
        routes=[portal, *demo.routes(api), *own_pages.routes(api), *control.routes(api)], lifespan=lifespan
    )


def open_clinic(path: str | Path, clock: Clock, number: int, settings: Settings, catalogue: Catalogue) -> Clinic:
    """The clinic on this database, with its people and its diary up to date."""
    database = Database(path)
    clinic = Clinic(
        catalogue,
        database,
        Diary(database, catalogue, number),
        Sessions(timedelta(seconds=settings.session_timeout), database),
        settings,
        clock,
        seed.dice(number),
        Faults(),
        Quirks(),
    )
    new = seed.people(database)
    clinic.diary.extend(clinic.today)
    if new:
        seed.history(clinic)
    return clinic
