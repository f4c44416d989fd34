"""A stand-in clinic: the Meddbase Patient Portal API over a SQLite database of its own.

For demonstrations and tests. It knows nothing of the bot, so that a wrong client is caught here and not mirrored.
All people, places and prices are invented.
"""

from bot.sandbox.clinic.app import create_app
from bot.sandbox.clinic.clinic import Settings
from bot.sandbox.clinic.quirks import Quirk
from bot.sandbox.clinic.server import running, serve

__all__ = ["Quirk", "Settings", "create_app", "running", "serve"]
