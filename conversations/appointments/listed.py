"""What is typed at the list of appointments: "cancel the second one", "the Monday one", "are these all".

It opens the one that is named or pointed at, with what is to be done with it in mind. Must never cancel: that is asked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from conversations import intents
from conversations.appointments import listing, pointing, wished
from conversations.appointments.words import A_STRANGERS, NOT_MINE, VERBS
from conversations.clinic.diary import AskAllAppointments
from conversations.intents import CardKind
from conversations.protocol import Consult, Move, Press, Stay
from conversations.screens.model import message
from conversations.state.appointments import (
    AppointmentsTask,
    Concern,
    ListedAppointment,
    ListingAppointments,
)
from conversations.text.mentions import names_a_kind, persons, places
from conversations.text.questions import asks_about
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.words.expression import expression

OF_THE_CARD = ("address", "length", "video", "attending", "booked")
"""What is asked of one, and its card says."""

PAST = ("past", "missed")
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
DOING = expression(
    r"\b(?:cancel|delete|drop|scrap|bin|call off|get rid of|remove|move|change|shift|reschedule|push)"
    r"\b",
    re.IGNORECASE,
)
"""What is to be done with it: "cancel the physio" names one, and denies none."""
PAST_ONE = expression(
    r"\A\W*(?:the |my |show me )?(?:old|past|previous) ones?\W*\Z|"
    r"\b(?:was|were|did)\b[^.;!?]{0,30}\b(?:last|previous|past)\b|\b(?:last|previous) (?:visit|appointment|time)\b"
    r"[^.;!?]{0,24}\b(?:was|were|did)\b",
    re.IGNORECASE,
)
"""One that has been."""
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
    r"\b(?:bin|ditch|scrap|drop|chuck|lose|axe|remove|delete|erase|clear|get rid of|call off|cancel|not needed|"
    r"no longer needed|can go|don['’]?t need)\b",
    re.IGNORECASE,
)
"""One of them is to go, whichever it is."""
BOTH = expression(
    r"\b(?:can['’]?t|cannot|can not|won['’]?t|unable)\b[^.;!?]{0,20}\b(?:either|both|any(?! ?(?:more|longer))|all)\b|"
    r"\b(?:cancel|"
    r"drop|bin|scrap|remove|delete|erase|clear|"
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


def _in_passing(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """What is said of all of them: what there is, nothing at all, that all must go, or somebody else's."""
    if SOMEBODY_ELSES.search(said.text):
        return Stay((message(intents.BY_KIND["other"].answer_at(CardKind.IDLE)),))
    if CHECKING.search(said.text):
        return Stay((message("intent.thanks"),))
    if BOTH.search(said.text) and not state.past:
        concern = Concern.MOVE if SHIFTS.search(said.text) else Concern.CANCEL
        return Consult(AskAllAppointments(), task=AppointmentsTask(concern))
    at = _at_its_hour(state, said)
    if at is not None:
        return listing.opened(task, at)
    if LOOKS.search(said.text) and said.meaning().is_empty:
        note = (message("guess.listed"),)
        return Consult(AskAllAppointments(past=state.past), note, AppointmentsTask(Concern.LIST, state.past))
    return None


OPENS = expression(r"\A\W*(?:(?:please|show|open|see|me|the|my|one|at|tap|it|is|that|ok)\b\W*){0,5}\d{1,2}[.:]\d\d\b")
"""One is named by its hour, and little else."""


def _at_its_hour(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The only one that begins at the hour that is named: "open the 9:20"."""
    hours = said.meaning().hours if OPENS.match(said.text.casefold()) else None
    fitting = [each for each in state.listed if hours and each.start.time() == hours.start]
    return fitting[0] if len(fitting) == 1 else None


def at_list(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """The one that is named or pointed at, with what is to be done with it in mind."""
    told = _apart(task, state, said) or wished.at_list(task, state, said) or _in_passing(task, state, said)
    if told is not None:
        return told
    if ANOTHER.search(said.text):
        return Stay((message("guess.new"),))
    if SAME_DAY.search(said.text):
        return Stay((message("guess.listed" if OR_NOT.search(said.text) else "guess.moves_listed"),))
    intent = intents.read(said.text, CardKind.IDLE)
    gone = "cancel" if GONE.search(said.text) else ""
    verb = VERBS.get(intent.kind, gone) if intent else gone
    wanted = _wanted(task, state, said, verb)
    kind = intent.kind if intent else ""
    if (kind in PAST or PAST_ONE.search(said.text)) and not state.past:
        return listing.pressed(task, state, Press("past", "", said.now))
    if kind in NOT_MINE or MISSING.search(said.text) or A_STRANGERS.search(said.text):
        return Stay((message("note.not_mine"),))
    if kind in OF_THE_CARD and len(state.listed) == 1 and not state.past:
        return listing.opened(task, state.listed[0])
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
    unlisted = found is None and intent is None and names_a_kind(said.text) and not asks_about(said.text)
    return found or Stay((message("note.no_such_appointment" if unlisted else "lost.appointments"),))


def _wanted(task: AppointmentsTask, state: ListingAppointments, said: Utterance, verb: str) -> AppointmentsTask:
    """What the one that is meant is wanted for."""
    if state.past or verb not in ("cancel", "move"):
        return task
    return wished.to_move(said) if verb == "move" else AppointmentsTask(Concern.CANCEL)


def _apart(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """One that is not the one to be left alone, or that is named by the day it is to be moved from."""
    if state.past:
        return None
    moved = None if GONE.search(said.text) else pointing.moved(state, said)
    if moved is not None:
        return listing.opened(wished.to_move(said), moved)
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
