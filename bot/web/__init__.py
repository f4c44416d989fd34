"""The bot's own web pages."""

from starlette.routing import Route

from bot.web.app import create_app
from bot.web.checks import checks_of
from bot.web.health import Readiness
from bot.web.serving import Pages, listen, serving
from bot.web.webhook import PATH as WEBHOOK_PATH
from bot.web.webhook import Webhook

__all__ = [
    "WEBHOOK_PATH",
    "Pages",
    "Readiness",
    "Route",
    "Webhook",
    "checks_of",
    "create_app",
    "listen",
    "serving",
]
