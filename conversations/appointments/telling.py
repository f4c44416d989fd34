"""Whether the patient is told here what staff did for them: off until they want it."""

from __future__ import annotations

from datetime import datetime

from conversations.clinic.telling import AskTelling, Telling
from conversations.protocol import Consult, Go, Move, Press
from conversations.screens.model import Button, Card, go, message
from conversations.state.appointments import AppointmentsTask, ChoosingTelling
from conversations.state.conversation import ReturnTo, Welcome
from conversations.text import answers
from conversations.text.utterance import Utterance

COMMAND = "confirmations"


def asked(wanted: bool | None = None) -> Move:  # noqa: FBT001 - what is wanted
    """How it is, or how it is to be from now on: whoever wants it has to be signed in."""
    return Consult(AskTelling(wanted), task=AppointmentsTask(), back_to=ReturnTo(Welcome()))


def received(_task: AppointmentsTask, asked_: AskTelling, answer: Telling, _now: datetime) -> Move:
    """How it is now, under a word on what was changed."""
    changed = (message("telling.on" if answer.told else "telling.off"),) if asked_.wanted is not None else ()
    return Go(ChoosingTelling(answer.told, answer.can), changed if answer.can or not answer.told else ())


def card(_task: AppointmentsTask, state: ChoosingTelling) -> Card:
    """Whether confirmations come here, and the button that changes it."""
    if state.told:
        return (message("telling.told"),), ((Button(message("telling.stop"), "stop"),),)
    if not state.can:
        return (message("telling.cannot"),), ()
    return (message("telling.untold"),), ((go(message("telling.start"), "start"),),)


def pressed(_task: AppointmentsTask, _state: ChoosingTelling, press: Press) -> Move:
    """On or off."""
    return asked(wanted=press.verb == "start")


def typed(_task: AppointmentsTask, state: ChoosingTelling, said: Utterance) -> Move | None:
    """A yes to what the button offers, or a no."""
    if answers.says_yes(said.text) and state.can:
        return asked(wanted=not state.told)
    return asked() if answers.says_no(said.text) else None
