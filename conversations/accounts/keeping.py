"""What is kept of a chat, as a table in words; a file with all of it; and deleting it, under a word on what stays."""

from __future__ import annotations

from datetime import datetime

from conversations.clinic.account import AskKept, Kept
from conversations.protocol import Consult, Go, Move, Notes, Press, Stay, Tell
from conversations.screens.entry import AllKept
from conversations.screens.model import Button, Card, Tone, go, message
from conversations.state.account import AccountTask, Affair, ConfirmingErasure, ShowingKept
from conversations.text import short_answers
from conversations.text.utterance import Utterance


def received(task: AccountTask, asked: AskKept, kept: Kept, _now: datetime) -> Move:
    """What there is, or the question whether it is to be deleted, where that was wanted."""
    if asked.remember is not None:
        return Go(ShowingKept(kept), (message("kept.remembering" if kept.remembers else "kept.not_remembering"),))
    return Go(ConfirmingErasure(kept) if task.purpose is Affair.ERASE else ShowingKept(kept))


def card(_task: AccountTask, state: ShowingKept) -> Card:
    """What is kept, and for how long; what is not; the file and the deletion."""
    body = (message("kept.title"), *_lines(state.kept), message("kept.not"))
    memory = Button(message("kept.unremember" if state.kept.remembers else "kept.remember"), "remember")
    return body, (
        (Button(message("kept.export"), "export"),),
        (memory,),
        (Button(message("kept.erase"), "erase"),),
    )


def _lines(kept: Kept) -> Notes:
    """A line for each thing that there is; what every chat has comes first."""
    counted = (
        ("orders", kept.orders),
        ("tasks", kept.tasks),
        ("undelivered", kept.undelivered),
        ("acts", kept.acts),
        ("watches", kept.watches),
    )
    there = tuple(message(f"line.kept.{name}", number=number) for name, number in counted if number)
    flags = (("session", kept.signed_in), ("told", kept.told), ("remembers", kept.remembers))
    return message("line.kept.chat"), *(message(f"line.kept.{name}") for name, so in flags if so), *there


def pressed(_task: AccountTask, state: ShowingKept, press: Press) -> Move:
    """The file with all of it, the last visit offered from now on or not, or the warning before all is deleted."""
    if press.verb == "erase":
        return Go(ConfirmingErasure(state.kept))
    if press.verb == "remember":
        return Consult(AskKept(remember=not state.kept.remembers))
    again = ((Button(message("kept.again"), "begin", "account"),),)
    return Tell(((message("kept.file"),), again), entry=AllKept())


def warning(_task: AccountTask, state: ConfirmingErasure) -> Card:
    """What is deleted and what is not, and why; the button that keeps everything comes first."""
    kept = state.kept
    stays = (
        *((message("line.erase.unsettled"),) if kept.unsettled else ()),
        *((message("line.erase.acts"),) if kept.acts else ()),
    )
    body = (message("erase.title"), message("erase.what"), message("erase.stays"), message("line.erase.clinic"), *stays)
    body = (*body, message("line.erase.trail"), message("line.erase.telegram"))
    erase = Button(message("erase.do"), "forget", tone=Tone.DANGER)
    return body, ((go(message("erase.keep"), "keep"),), (erase,))


def kept_all(_task: AccountTask, state: ConfirmingErasure, _press: Press) -> Move:
    """Nothing is deleted. The other button ends it all, and is not this card's to answer."""
    return Go(ShowingKept(state.kept), (message("erase.kept"),))


def typed(_task: AccountTask, state: ConfirmingErasure, said: Utterance) -> Move:
    """Words delete nothing: the button does."""
    if short_answers.says_keep_it(said.text):
        return Go(ShowingKept(state.kept), (message("erase.kept"),))
    return Stay((message("erase.by_button"),))
