"""A stand-in Telegram: the Bot API over HTTP as far as a booking bot uses it, and a chat page for the browser.

It knows nothing of the bot it serves, and must never import from the rest of it.
"""

from bot.sandbox.telegram.application import DEMO_TOKEN, create_app
from bot.sandbox.telegram.server import Running, running, serve

__all__ = ["DEMO_TOKEN", "Running", "create_app", "running", "serve"]
