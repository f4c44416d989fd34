"""The bot's web server: the sign-in page, Telegram's webhook, `/healthz` and `/readyz`."""

from starlette.routing import Route

from bot.web.application import ALIVE, WHICH, create_app
from bot.web.measures import measures
from bot.web.readiness import Readiness, checks_of
from bot.web.server import Pages, serving
from bot.web.webhook import Webhook

__all__ = [
    "ALIVE",
    "WHICH",
    "Pages",
    "Readiness",
    "Route",
    "Webhook",
    "checks_of",
    "create_app",
    "measures",
    "serving",
]
