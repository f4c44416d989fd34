"""The stand-in as one web application: Bot API, control calls, live stream, chat page. Never starts a server."""

from collections.abc import Iterable
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.sandbox.telegram.bot_api import BotApi
from bot.sandbox.telegram.control import Control
from bot.sandbox.telegram.page.backstage import Backstage
from bot.sandbox.telegram.page.endpoints import ChatPage, ClinicPanels, Files, Stream
from bot.sandbox.telegram.values import Clock
from bot.sandbox.telegram.world.model import Person
from bot.sandbox.telegram.world.world import DEMO_PEOPLE, World

DEMO_TOKEN = "100200300:obviously-fake-demo-token-of-the-sandbox"  # noqa: S105 - a made-up token, public by design


def utc_now() -> datetime:
    """The system's clock."""
    return datetime.now(UTC)


def create_app(
    *,
    token: str = DEMO_TOKEN,
    clinic_url: str | None = None,
    clock: Clock = utc_now,
    people: Iterable[Person] | None = None,
) -> Starlette:
    """The whole stand-in as one application; `app.state.close()` lets go of everyone who waits, before stopping.

    `clinic_url` is the stand-in clinic whose accounts, codes and diary the page shows beside the chat.
    """
    newcomers = demo_people() if people is None else people
    world = World(token, clock, newcomers)
    bot_api, panels = BotApi(world), ClinicPanels(clinic_url)
    app = Starlette(
        routes=[
            Route("/", ChatPage(has_clinic=clinic_url is not None).get, methods=["GET"]),
            Route("/beside", ChatPage(has_clinic=clinic_url is not None, beside=True).get, methods=["GET"]),
            Route("/bot{token}/{method}", bot_api.call, methods=["GET", "POST"]),
            Route("/sandbox/stream", Stream(world.feed).get, methods=["GET"]),
            Route("/sandbox/files/{file_id}", Files(world).get, methods=["GET"]),
            Route("/sandbox/clinic/{panel}", panels.get, methods=["GET"]),
            *Backstage(world, clinic_url).routes(),
            Mount("/sandbox", routes=Control(world).routes()),
        ]
    )

    def close() -> None:
        bot_api.close()
        world.close()

    app.state.close = close
    app.state.world = world
    return app


def demo_people() -> list[Person]:
    """Fresh copies of the made-up people, as they change while they chat."""
    return [Person(p.id, p.first_name, p.last_name, p.username) for p in DEMO_PEOPLE]
