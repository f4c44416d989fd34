"""The nouns of this folder under one name, for those who draw cards: a short file, as it only hands them on."""

from conversations.screens.entry import Certainty, Entry, Title, discreetly, entry_of
from conversations.screens.lists import PAGE, in_rows, option_rows, page_row, pick
from conversations.screens.message import (
    Day,
    Hour,
    Items,
    Label,
    Message,
    Moment,
    Month,
    Parameter,
    ShownName,
    message,
    text,
)
from conversations.screens.screen import LAST_ROW, Button, Card, Doing, Row, Screen, Tone, go, is_kept

__all__ = [
    "LAST_ROW",
    "PAGE",
    "Button",
    "Card",
    "Certainty",
    "Day",
    "Doing",
    "Entry",
    "Hour",
    "Items",
    "Label",
    "Message",
    "Moment",
    "Month",
    "Parameter",
    "Row",
    "Screen",
    "ShownName",
    "Title",
    "Tone",
    "discreetly",
    "entry_of",
    "go",
    "in_rows",
    "is_kept",
    "message",
    "option_rows",
    "page_row",
    "pick",
    "text",
]
