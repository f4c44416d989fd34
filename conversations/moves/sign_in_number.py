"""The number of a sign-in: the page shows one, and the chat says which of nine it is.

Who is sent somebody else's link sees the number; who sent the link is asked for it, and cannot know. The question may
come at any card, and leads back to it. Must never know which number is the right one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, assert_never

from conversations.clinic.patients import Duties
from conversations.effects import AbandonSignIn, MatchNumber
from conversations.events import Event, NumberAsked, SignedIn, SignInEnded, SignInRefused
from conversations.moves import asking, navigation
from conversations.moves.navigation import Scene, remain
from conversations.protocol import Flow
from conversations.screens.lists import in_rows
from conversations.screens.model import LAST_ROW, Button, Card, Message, message, text
from conversations.state.conversation import Conversation, Finished, Matching, NoAnswer, Placing, Role, Waiting
from conversations.text.utterance import Utterance

ABREAST = 3
NUMBER = re.compile(r"(?<!\d)\d{2}(?!\d)")


def card(question: Matching) -> Card:
    """Which of the numbers is it?"""
    numbers = (Button(text(str(number)), "match", str(number)) for number in question.numbers)
    return (message("match"),), (*in_rows(numbers, ABREAST), LAST_ROW)


def asked(flow: Flow[Any], conversation: Conversation, event: NumberAsked) -> Scene:
    """The question, whatever the card is; of two sign-ins the newer one."""
    here = conversation.state
    left = here.left if isinstance(here, Matching) else here
    return navigation.show(flow, conversation, Matching(event.link, event.numbers, left))


def chosen(conversation: Conversation, question: Matching, number: int) -> Scene:
    """One of the numbers; what it leads to comes back as an event."""
    return replace(remain(conversation), after=(MatchNumber(question.link, number, question.numbers),))


def typed(conversation: Conversation, question: Matching, said: Utterance) -> Scene:
    """A number that was typed counts like a tap, if it is the only one in the words, and on the card."""
    numbers = [int(found) for found in NUMBER.findall(said.text)]
    if len(numbers) == 1 and numbers[0] in question.numbers:
        return chosen(conversation, question, numbers[0])
    return remain(conversation, message("note.match_number"))


def happened(
    flow: Flow[Any], conversation: Conversation, event: SignedIn | NumberAsked | SignInEnded | SignInRefused
) -> Scene:
    """What follows from what happened on a page; that staff did not get in, the page has said itself."""
    match event:
        case SignedIn():
            return signed_in(flow, conversation, event)
        case NumberAsked():
            return asked(flow, conversation, event)
        case SignInEnded():
            return ended(flow, conversation, event)
        case SignInRefused():
            return Scene(conversation)
    assert_never(event)


def signed_in(flow: Flow[Any], conversation: Conversation, event: SignedIn) -> Scene:
    """On from where we were, with whatever needed signing in; in another role or as somebody else all starts over."""
    role = Role.PATIENT if event.duties is None else Role.STAFF
    known = replace(conversation, duties=event.duties or Duties(), member=event.member)
    if role is conversation.role and event.member == conversation.member:
        return _went_on(flow, known)
    other = replace(known, role=role).released
    return navigation.home(other, message(f"staff.now_{role.name.lower()}"))


def _went_on(flow: Flow[Any], conversation: Conversation) -> Scene:
    match conversation.state:
        case Matching(left=Waiting() | NoAnswer() | Placing()):
            return resumed(flow, conversation, message("note.signed_in"))
        case Matching(left=left):
            return asking.signed_in(flow, navigation.show(flow, conversation, left).conversation)
        case _:
            return asking.signed_in(flow, conversation)


def ended(flow: Flow[Any], conversation: Conversation, event: SignInEnded) -> Scene:
    """The sign-in came to nothing, if it is the one whose number is asked."""
    match conversation.state:
        case Matching(link) if link == event.link:
            return resumed(flow, conversation, message("note.wrong_number" if event.wrong else "note.sign_in_over"))
        case _:
            return Scene(conversation)


def resumed(flow: Flow[Any], conversation: Conversation, *notes: Message) -> Scene:
    """Back at the card that was left; a question to the clinic is asked anew, as its answer was not waited for."""
    assert isinstance(conversation.state, Matching)  # noqa: S101 - nowhere else is anything to resume
    match conversation.state.left:
        case Waiting() | NoAnswer() as left:
            notes = (*((left.note,) if left.note else ()), *notes)
            return navigation.ask(
                conversation, left.question, *notes, back_to=left.back_to, reading=left.reading, tries=left.tries
            )
        case Placing() if conversation.order is None:
            return navigation.show(flow, conversation, Finished(), *notes)
        case left:
            return navigation.show(flow, conversation, left, *notes)


def abandoned(left: Matching, scene: Scene, event: Event) -> Scene:
    """Who leaves the question for its number ends a sign-in, by whatever way."""
    match scene.conversation.state:
        case Matching(still) if left.link == still:
            return scene
        case _ if not isinstance(event, SignedIn | SignInEnded):
            return replace(scene, after=(*scene.after, AbandonSignIn(left.link, left.numbers)))
        case _:
            return scene
