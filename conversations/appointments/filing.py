"""One appointment as a file for a calendar, as the clinic has it now. Short, as the entry is the screens' business."""

from __future__ import annotations

from datetime import datetime

from conversations.clinic.diary import AllAppointments, AskAllAppointments
from conversations.clinic.keys import same_key
from conversations.protocol import Tell
from conversations.screens.entry import Title, discreetly, entry_of
from conversations.screens.model import message


def filed(asked: AskAllAppointments, answer: AllAppointments, now: datetime) -> Tell | None:
    """The message that brings the file; None where it is not to come any more, or nobody knows by whose clock it is."""
    found = next((each for each in answer.ahead if same_key(each.key, asked.showing)), None)
    title = Title.DISCREET if asked.discreet else Title.PLAIN
    entry = entry_of(found, now, title=title) if found else None
    if entry is None:
        return None
    words = message(f"entry.{title}")
    return Tell(((words,), () if asked.discreet else discreetly(entry)), entry=entry)
