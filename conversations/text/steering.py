"""The words that mean the same at every card: help, back, start over, cancel, hello, book."""

from __future__ import annotations

import re

STEERING = {
    "help": {"help", "?", "what can you do", "i need help", "menu"},
    "back": {"back", "go back", "previous", "undo"},
    "over": {"start over", "restart", "begin again", "start again", "over"},
    "cancel": {"cancel", "stop", "quit", "exit", "abort", "never mind", "nevermind", "forget it"},
    "start": {"hi", "hello", "hey", "start", "good morning", "good afternoon", "good evening"},
    "book": {"book", "book an appointment", "i want to book", "appointment", "new appointment"},
}
THAT = re.compile(
    r"(?:please )?(?:cancel|stop|forget) (?:it|this|that|everything|(?:this|the) booking)(?:,? please)?", re.IGNORECASE
)
WORDS = {words: name for name, phrases in STEERING.items() for words in phrases}


def steering(typed: str, *, idle: bool) -> str:
    """The name of the word that steers; "cancel that" is one where something can be meant, so not where all is idle."""
    said = typed.strip("!. ").casefold()
    return "cancel" if not idle and THAT.fullmatch(said) else WORDS.get(said, "")
