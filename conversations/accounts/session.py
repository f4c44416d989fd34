"""Who is signed in here: in which role, since when and how long still, and the button that ends it."""

from __future__ import annotations

from datetime import datetime

from conversations.clinic.account import AskSession, KeptSession
from conversations.protocol import Consult, Go, Move, Press
from conversations.screens.model import Button, Card, Message, Moment, message
from conversations.state.account import AccountTask, ShowingSession


def received(_task: AccountTask, _asked: AskSession, found: KeptSession, now: datetime) -> Move:
    """Its moments by the clinic's clock."""
    return Go(ShowingSession(_shown(found.since, now), _shown(found.until, now), found.staff))


def _shown(at: datetime | None, now: datetime) -> datetime | None:
    """What the clinic's clock shows then, to the minute."""
    return None if at is None else at.astimezone(now.tzinfo).replace(tzinfo=None, second=0, microsecond=0)


def card(_task: AccountTask, state: ShowingSession) -> Card:
    """As whom, since when, how long still; or that nobody is."""
    again = Button(message("session.again"), "again")
    if state.until is None:
        return (message("session.nobody"),), ((again,),)
    who = message("session.staff" if state.staff else "session.patient")
    since = (_line("since", state.since),) if state.since else ()
    body = (message("session.title"), who, *since, _line("until", state.until))
    return body, ((Button(message("session.end"), "signout"),), (again,))


def _line(name: str, at: datetime) -> Message:
    return message(f"line.session.{name}", when=Moment(at))


def pressed(_task: AccountTask, _state: ShowingSession, _press: Press) -> Move:
    """How it is by now. Signing out is every card's affair."""
    return Consult(AskSession())
