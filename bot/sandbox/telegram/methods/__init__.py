"""Owns the table of the Bot API's methods that the stand-in answers. Must never hold what a method does."""

from bot.sandbox.telegram.methods import editing, profile, receiving, sending
from bot.sandbox.telegram.methods.table import Method

METHODS: dict[str, Method] = {
    method.name.lower(): method for module in (receiving, sending, editing, profile) for method in module.METHODS
}
"""Every method by its name in lower case, as Telegram does not mind the case."""

__all__ = ["METHODS", "Method"]
