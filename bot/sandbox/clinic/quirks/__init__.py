"""How the real portal may differ from its documentation: switches, and the writing of answers with them on."""

from bot.sandbox.clinic.quirks.profiles import PROFILES, Quirks, chosen
from bot.sandbox.clinic.quirks.quirk import MEANING, Quirk

__all__ = ["MEANING", "PROFILES", "Quirk", "Quirks", "chosen"]
