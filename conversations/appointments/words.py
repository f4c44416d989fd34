"""What is typed at one appointment: "push it back a week", "can't make it", "the other one".

It does what the button does that it means. Must never cancel: that is asked.
"""

from __future__ import annotations

import re

from conversations import intents
from conversations.appointments import appointment, pointing, wished
from conversations.appointments.another import like_it
from conversations.intents import CardKind
from conversations.protocol import Move, Notes, Press, Stay
from conversations.screens.model import message
from conversations.state.appointments import (
    AppointmentsTask,
    ShowingAppointment,
)
from conversations.text.plain_answers import wishes_another
from conversations.text.questions import asks_about
from conversations.text.utterance import Utterance
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

VERBS = {
    "cancel": "cancel",
    "cannot_come": "cancel",
    "policy": "cancel",
    "move": "move",
    "again": "again",
    "calendar": "file",
}
"""The button that does what is meant, by the kind of the words."""

NOT_MINE = ("twice",)
THE_OTHER = expression(
    r"\b(?:the|my) other (?:one|appointment|visit|booking)\b|\bnot (?:this|that) one\b|\bwrong one\b", re.IGNORECASE
)
KEEPS = expression(
    r"\b(?:do ?n['’]?t|do not|never|not) (?:want to |going to |you )?(?:cancel|delete|move|change|touch)\b|"
    r"\bleave (?:it|that|this|as)\b|"
    r"\b(?:fine|good|ok|okay|happy|perfect|great) (?:as|with how|the way|just as) (?:it|that|they|this) (?:is|"
    r"are|stands?)\b|"
    r"\bkeep (?:it|that|this)\b|\b(?:only|just) (?:want(?:ed)? to look|looking|checking|having a look|"
    r"wanted to check)\b",
    re.IGNORECASE,
)
AGAIN = expression(r"\b(?:book|same again|the same|another one|one more|repeat|next one|as well)\b", re.IGNORECASE)
ONLY_IF = expression(
    r"\b(?:only if|as long as|so long as|provided|unless|if (?:you|i|there)\b[^.;!?]{0,20}\b(?:can|could|is|"
    r"get|have|got)"
    r")\b",
    re.IGNORECASE,
)
"""A condition: what would let it go moves it, and it stays until then."""
SOONER = expression(
    r"\b(?:anything|something|any|one|nothing|got|slot)\b[^.;!?]{0,12}\b(?:sooner|earlier|later)\b|"
    r"\b(?:come|get in|(?:be|get) seen|see me|go|have it|make it|bring it|do it|(?:fit|squeeze) me in)\b[^.;!?]{0,12}"
    r"\b(?:sooner|earlier|later|forward)\b|"
    r"\b(?:another|different|other|nearer|closer) (?:place|clinic|branch|site|location|surgery)\b|"
    r"\bsomewhere (?:else|nearer|closer)\b",
    re.IGNORECASE,
)
THE_NEXT = expression(
    r"\A\W*(?:(?:and|show|me|see|what['’]?s|then|ok|the|my)\b\W*){0,4}next (?:one|appointment)(?: please|"
    r" then| thanks)?\W*\Z",
    re.IGNORECASE,
)
"""Of those that there are, the next: nothing new is asked for."""
ANOTHER_TIME = expression(
    r"\b(?:another|different|later|earlier|sooner|better) (?:time|day|date|slot|week)\b|\A\W*(?:something |"
    r"anything )?(?:earlier|later|sooner)\b|\bnot (?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|"
    r"wednes|thurs|fri|satur|"
    r"sun)day)\b[^.;!?]{0,12}\b(?:any ?more|after all|now)\b",
    re.IGNORECASE,
)
GOES = expression(
    r"\A\W*(?:just |please )?(?:get rid|bin it|scrap it|ditch it|drop it|away with it|do away with (?:it|this|that)|"
    r"take (?:it|this|that|me) off|(?:delete|remove|erase|scrap|bin|drop)(?: please)?\W*\Z|"
    r"(?:no longer|not) (?:required|needed|necessary)\W*\Z)",
    re.IGNORECASE,
)


WATCHED = expression(
    r"\b(?:tell|let|text|ping|notify|message|ring|call|alert)\b[^.;!?]{0,24}\b(?:sooner|earlier|comes? up|"
    r"cancel\w*|frees? up)\b"
    r"|\b(?:waiting|cancellations?|wait) list\b",
    re.IGNORECASE,
)
"""To be told when something sooner comes up."""

GIVEN_AWAY = expression(
    r"\b(?:my|a) (?:friend|husband|wife|son|daughter|mum|mother|dad|father|partner|brother|sister|neighbour|mate|"
    r"colleague)\b[^.;!?]{0,16}\b(?:have|take|use|get|go|come)\b[^.;!?]{0,12}\b(?:instead|it|mine|this|place)\b",
    re.IGNORECASE,
)
A_STRANGERS = expression(
    r"\b(?:not|isn['’]?t|never) (?:mine|my (?:appointment|name|booking))\b|\bmy name (?:isn['’]?t|is not|is)\b|"
    r"\bwho (?:is|['’]s) [a-z]+\?|\b(?:some(?:one|body) else['’]?s)\b",
    re.IGNORECASE,
)


ALL_OF_THEM = expression(
    r"\b(?:show|see|list|back to|lost|where is|where['’]?s|go to)\b[^.;!?]{0,12}\b"
    r"(?:all of (?:them|mine)|all my|the list|my list|the others)\b",
    re.IGNORECASE,
)
"""The list is asked for."""


def at_one(task: AppointmentsTask, state: ShowingAppointment, said: Utterance) -> Move | None:
    """What such words do with the one that is shown; None where they mean something else."""
    written = wished.at_one(task, state, said)
    if written is not None:
        return written
    if THE_OTHER.search(said.text) or THE_NEXT.match(said.text):
        return appointment.listed(task)
    if ALL_OF_THEM.search(said.text):
        return appointment.listed(task)
    if KEEPS.search(said.text):
        return Stay(_asked_beside(state, said) or (message("note.kept_appointment"),))
    kind = getattr(intents.read(said.text, CardKind.IDLE), "kind", "")
    if kind in NOT_MINE or A_STRANGERS.search(said.text):
        return Stay((message("note.not_mine"),))
    if GIVEN_AWAY.search(said.text):
        return Stay((message(intents.BY_KIND["other"].answer_at(CardKind.IDLE)),))
    if kind == "policy" and pointing.ANOTHER_MOMENT.search(said.text):
        return Stay((message("intent.policy"),))
    offered = {button.verb for row in appointment.card(task, state)[1] for button in row}
    verb = "sooner" if WATCHED.search(said.text) and "sooner" in offered else _verb(said)
    if not verb and wishes_another(said.text) and not asks_about(said.text):
        verb = "move"
    if verb == "move" and "move" in offered:
        return wished.moving(state.appointment.key, said)
    if verb == "again" and "again" in offered:
        return like_it(state.appointment, said)
    if verb in offered:
        return appointment.pressed(task, state, Press(verb, "", said.now))
    return Stay((message("lost.appointment"),))


def _asked_beside(state: ShowingAppointment, said: Utterance) -> Notes:
    """What the card says of what is asked beside: "I don't want to move it, only to know where to go"."""
    beside = ONLY.search(said.text)
    kinds = intents.guessed(beside[1], OF_THE_CARD) if beside else ()
    return next((told for kind in kinds if (told := appointment.known(state.appointment, kind))), ())


ONLY = expression(r"\b(?:only|just|but)\b(.{4,100})", re.IGNORECASE)
OF_THE_CARD = words("my_time my_place my_clinician address length price")
"""Kinds that the card of an appointment knows."""


def _verb(said: Utterance) -> str:
    """The button that is meant; a day or an hour that is wished for means another time."""
    intent = intents.read(said.text, CardKind.IDLE)
    verb = VERBS.get(intent.kind, "") if intent else ""
    if SOONER.search(said.text) or (
        verb == "cancel" and ONLY_IF.search(said.text) and intent and intent.kind != "policy"
    ):
        return "move"
    if intent is not None:
        return verb
    if pointing.with_another(said.text):
        return "move"
    if AGAIN.search(said.text):
        return "again"
    if GOES.search(said.text):
        return "cancel"
    meaning = said.meaning()
    timely = meaning.days or meaning.hours or ANOTHER_TIME.search(said.text)
    return "move" if timely and not asks_about(said.text) else ""


WHICH_ONE = expression(r"\bwhich (?:one|appointment|visit) is this\b", re.IGNORECASE)
"""What it is that is shown is asked."""
