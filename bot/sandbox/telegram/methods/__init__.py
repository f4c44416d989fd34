"""The table of the Bot API's methods that the stand-in answers."""

from bot.sandbox.telegram.methods import edits, messages, profile, updates
from bot.sandbox.telegram.methods.method import Method

METHODS: dict[str, Method] = {
    method.name.lower(): method for module in (updates, messages, edits, profile) for method in module.METHODS
}
"""Every method by its name in lower case, as Telegram does not mind the case."""

__all__ = ["METHODS", "Method"]
