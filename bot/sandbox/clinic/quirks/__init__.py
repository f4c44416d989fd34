"""How the real portal may differ from its documentation: switches, and the writing of answers with them on."""

from bot.sandbox.clinic.quirks.choosing import PROFILES, Quirks, chosen
from bot.sandbox.clinic.quirks.names import MEANING, Quirk

__all__ = ["MEANING", "PROFILES", "Quirk", "Quirks", "chosen"]
