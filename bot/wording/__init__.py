"""Words for what the conversation says. Short, as it only hands out the catalogue."""

from bot.wording.catalogue import Wording, at_hand, languages

__all__ = ["Wording", "at_hand", "languages"]
