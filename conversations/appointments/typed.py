"""What is typed at the list of appointments and at one of them: "push it back a week", "cancel the second one".

It does what the button does that it means, for the one that is shown or pointed at. Must never cancel: that is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations import intents
from conversations.appointments import appointment, listing, pointing
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.intents import CardKind
from conversations.protocol import Consult, Move, Notes, Press, Stay
from conversations.screens.model import message
from conversations.state.appointments import (
    AppointmentsTask,
    Concern,
    ListingAppointments,
    ShowingAppointment,
)
from conversations.text.interrogatives import asks_about
from conversations.text.mentions import persons, places
from conversations.text.plain_answers import wishes_another
from conversations.text.utterance import Utterance
from conversations.understanding import Names
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

PAST = ("past", "missed")
NOT_MINE = ("twice",)
MISSING = expression(
    r"\bshould (?:be|have been) (?:\w+ ){0,2}(?:two|three|2|3|more|another|one)\b|\b(?:one|another) (?:is |"
    r"['’]s )?missing\b|\bmade (?:one|it) by phone\b|"
    r"\bnone of (?:these|them|those) (?:is|are) (?:right|mine|correct)\b|\b(?:are|is) (?:these|this|that|"
    r"they) (?:all|everything)\b|\bwhere['’]?s (?:the other|my other)\b|\b(?:only|just) (?:shows?|see|says?) (?:one|"
    r"1|two|2)\b|\b(?:nothing|none|isn['’]?t|not|it['’]?s not)(?: is| are)? (?:show\w*|listed|on here|coming"
    r" up here)\b|"
    r"\b(?:i|we) thought (?:i|we|there|it)\b|\bis that (?:it|all)\b(?! (?:right|ok))|\bdefinitely (?:had|have|"
    r"booked|made)\b",
    re.IGNORECASE,
)
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
DOING = expression(
    r"\b(?:cancel|delete|drop|scrap|bin|call off|get rid of|remove|move|change|shift|reschedule|push)"
    r"\b",
    re.IGNORECASE,
)
"""What is to be done with it: "cancel the physio" names one, and denies none."""
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
    r"take (?:it|this|that|me) off)\b",
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
PAST_ONE = expression(
    r"\A\W*(?:the |my |show me )?(?:old|past|previous) ones?\W*\Z|"
    r"\b(?:was|were|did)\b[^.;!?]{0,30}\b(?:last|previous|past)\b|\b(?:last|previous) (?:visit|appointment|time)\b"
    r"[^.;!?]{0,24}\b(?:was|were|did)\b",
    re.IGNORECASE,
)
"""One that has been."""


ALL_OF_THEM = expression(
    r"\b(?:show|see|list|back to|lost|where is|where['’]?s|go to)\b[^.;!?]{0,12}\b"
    r"(?:all of (?:them|mine)|all my|the list|my list|the others)\b",
    re.IGNORECASE,
)
"""The list is asked for."""


def at_one(task: AppointmentsTask, state: ShowingAppointment, said: Utterance) -> Move | None:
    """What such words do with the one that is shown; None where they mean something else."""
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
    if verb == "move" and "move" in offered and pointing.with_another(said.text):
        with_whom = AppointmentsTask(Concern.MOVE, with_another=True)
        return Consult(AskCancellation(state.appointment.key, moving=True), task=with_whom)
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


LOOKS = expression(
    r"\b(?:what|which|anything)\b[^.;!?]{0,16}\b(?:i got|have i|i have|booked|coming up|am i|are (?:they|the"
    r"re)|due)\b|"
    r"\b(?:show|list|read)(?: me)? (?:them|what|it|my)\b",
    re.IGNORECASE,
)
CHECKING = expression(
    r"\bnot cancel\w*\W+(?:just|only) look|"
    r"\b(?:only|just) (?:checking|looking|having a (?:look|check)|wanted to (?:see|check|look))\b",
    re.IGNORECASE,
)
GONE = expression(
    r"\b(?:bin|ditch|scrap|drop|chuck|lose|axe|get rid of|call off|cancel|not needed|no longer needed|can go"
    r"|don['’]?t need)\b",
    re.IGNORECASE,
)
"""One of them is to go, whichever it is."""
BOTH = expression(
    r"\b(?:can['’]?t|cannot|can not|won['’]?t|unable)\b[^.;!?]{0,20}\b(?:either|both|any(?! ?(?:more|longer))|all)\b|"
    r"\b(?:cancel|"
    r"drop|bin|scrap|"
    r"move|change) (?:them )?(?:both|all|the lot|everything|them)\b",
    re.IGNORECASE,
)
"""More than one is not to be kept: they go one at a time."""
SHIFTS = expression(r"\b(?:move|chang\w*|swap|shift|reschedul\w*|rearrang\w*|switch)\b", re.IGNORECASE)
SOMEBODY_ELSES = expression(
    r"\b(?:my|our) (?:wife|husband|son|daughter|mum|mother|dad|father|partner|brother|sister|friend|boy|girl"
    r")(?:['’]?s)?"
    r"(?: one| appointment)?\b[^.;!]{0,20}\b(?:here|there|too|as well|show\w*|see)\b",
    re.IGNORECASE,
)


def _in_passing(state: ListingAppointments, said: Utterance) -> Move | None:
    """What is said of all of them: what there is, nothing at all, that all must go, or somebody else's."""
    if SOMEBODY_ELSES.search(said.text):
        return Stay((message(intents.BY_KIND["other"].answer_at(CardKind.IDLE)),))
    if CHECKING.search(said.text):
        return Stay((message("intent.thanks"),))
    if BOTH.search(said.text) and not state.past:
        concern = Concern.MOVE if SHIFTS.search(said.text) else Concern.CANCEL
        return Consult(AskAllAppointments(), task=AppointmentsTask(concern))
    if LOOKS.search(said.text) and said.meaning().is_empty:
        return Consult(AskAllAppointments(past=state.past), task=AppointmentsTask(Concern.LIST, state.past))
    return None


def at_list(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """The one that is named or pointed at, with what is to be done with it in mind."""
    told = _apart(task, state, said) or _in_passing(state, said)
    if told is not None:
        return told
    if ANOTHER.search(said.text):
        return Stay((message("guess.new"),))
    if SAME_DAY.search(said.text):
        return Stay((message("guess.listed" if OR_NOT.search(said.text) else "guess.moves_listed"),))
    intent = intents.read(said.text, CardKind.IDLE)
    gone = "cancel" if GONE.search(said.text) else ""
    verb = VERBS.get(intent.kind, gone) if intent else gone
    wanted = AppointmentsTask(Concern(verb), state.past) if verb in ("cancel", "move") and not state.past else task
    kind = intent.kind if intent else ""
    if (kind in PAST or PAST_ONE.search(said.text)) and not state.past:
        return listing.pressed(task, state, Press("past", "", said.now))
    if kind in NOT_MINE or MISSING.search(said.text) or A_STRANGERS.search(said.text):
        return Stay((message("note.not_mine"),))
    if intent is not None and not verb and intent.leads_to != "appointments":
        return None
    at, said = pointing.POINTING.search(said.text), said.of(DOING.sub(" ", said.text))
    meaning = said.meaning()
    by_day = listing.typed(wanted, state, said) if meaning.days is not None else None
    if by_day is not None and not isinstance(by_day, Stay):
        return by_day
    if at is not None and -len(state.listed) <= pointing.NEARNESS[at[1].casefold()] < len(state.listed):
        return listing.opened(wanted, state.listed[pointing.NEARNESS[at[1].casefold()]])
    named = intent is None or meaning.days is not None or _names_one(state, said)
    found = listing.typed(wanted, state, said) if named else None
    part = (
        pointing.only_one(state, said.text) if found is None and not (meaning.days or asks_about(said.text)) else None
    )
    if part is not None:
        return listing.opened(wanted, part)
    if (
        found is None
        and intent is None
        and not verb
        and (persons(said.text) or places(said.text) or WHERE_OR_WHO.search(said.text))
    ):
        return Stay((message("guess.listed"),))
    if found is None and intent is None and verb and not state.past:
        return Consult(AskAllAppointments(), task=wanted)
    return found or Stay((message("lost.appointments"),))


def _apart(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """One that is not the one to be left alone, or that is named by the day it is to be moved from."""
    if state.past:
        return None
    moved = None if GONE.search(said.text) else pointing.moved(state, said)
    if moved is not None:
        return listing.opened(AppointmentsTask(Concern.MOVE), moved)
    kept, rest = pointing.kept_and_rest(said.text)
    stays = [each for part in kept for each in pointing.named(state, part)]
    if not stays:
        return None
    concern = Concern.CANCEL if GONE.search(rest) else Concern.MOVE if SHIFTS.search(rest) else None
    named = [each for each in pointing.named(state, rest) if each not in stays]
    if concern is None and not named:
        return Stay((message("note.kept_appointment"),))
    others = named or [each for each in state.listed if each not in stays]
    wanted = replace(task, purpose=concern or task.purpose)
    return listing.opened(wanted, others[0]) if len(others) == 1 else Consult(AskAllAppointments(), task=wanted)


ANOTHER = expression(
    r"\b(?:add|book|make|need|want|arrange|get|like)\b[^.;!?]{0,16}\b(?:another|one more|an extra|a further)\b"
    r"(?! (?:day|date|time|hour|week|slot|doctor|place|clinic|month))",
    re.IGNORECASE,
)
"""One beside those that there are."""
SAME_DAY = expression(
    r"\b(?:both|them|all|two)\b[^.;!?]{0,24}\b(?:the same|one|a single) (?:day|time|visit|trip|morning|afternoon)\b",
    re.IGNORECASE,
)
"""They are to be together: one of them has to be moved."""
WHICH_ONE = expression(r"\bwhich (?:one|appointment|visit) is this\b", re.IGNORECASE)
"""What it is that is shown is asked."""
OR_NOT = expression(r"\b(?:same|one)\b[^.;!?]{0,24}\bor\b", re.IGNORECASE)
"""It is asked whether they are: "the same visit or two"."""
WHERE_OR_WHO = expression(
    r"\b(?:both|each|they|these|those|one|which|either|all)\b[^.;!?]{0,24}\b(?:at|in|with) "
    r"(?!once\b|a\b|the same (?:time|day))\w",
    re.IGNORECASE,
)
"""Where or with whom they are, which the card of each says."""


def _names_one(state: ListingAppointments, said: Utterance) -> bool:
    """Whether the words name one of the list by what it is for."""
    names: Sequence[str] = tuple(dict.fromkeys(each.name for each in state.listed))
    return said.meaning(Names(types=tuple(names))).type is not None
