"""What is typed at the list of appointments and at one of them: "push it back a week", "cancel the second one".

It does what the button does that it means, for the one that is shown or pointed at. Must never cancel: that is asked.
"""

from __future__ import annotations

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
from conversations.text.cards.appointments import (
    A_STRANGERS,
    AGAIN,
    ALL_OF_THEM,
    ANOTHER,
    ANOTHER_TIME,
    BOTH,
    CHECKING,
    DOING,
    GIVEN_AWAY,
    GOES,
    GONE,
    KEEPS,
    LOOKS,
    MISSING,
    OF_THE_CARD,
    ONLY,
    ONLY_IF,
    OR_NOT,
    PAST_ONE,
    SAME_DAY,
    SHIFTS,
    SOMEBODY_ELSES,
    SOONER,
    THE_NEXT,
    THE_OTHER,
    WATCHED,
    WHERE_OR_WHO,
)
from conversations.text.cards.pointing import ANOTHER_MOMENT, NEARNESS, POINTING
from conversations.text.interrogatives import asks_about
from conversations.text.mentions import persons, places
from conversations.text.plain_answers import wishes_another
from conversations.text.utterance import Utterance
from conversations.understanding import Names

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
    if kind == "policy" and ANOTHER_MOMENT.search(said.text):
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
    kinds = intents.guessed(beside[1])[:1] if beside else ()
    return next(
        (told for kind in kinds if kind in OF_THE_CARD and (told := appointment.known(state.appointment, kind))), ()
    )


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
    at, said = POINTING.search(said.text), said.of(DOING.sub(" ", said.text))
    meaning = said.meaning()
    by_day = listing.typed(wanted, state, said) if meaning.days is not None else None
    if by_day is not None and not isinstance(by_day, Stay):
        return by_day
    if at is not None and -len(state.listed) <= NEARNESS[at[1].casefold()] < len(state.listed):
        return listing.opened(wanted, state.listed[NEARNESS[at[1].casefold()]])
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


def _names_one(state: ListingAppointments, said: Utterance) -> bool:
    """Whether the words name one of the list by what it is for."""
    names: Sequence[str] = tuple(dict.fromkeys(each.name for each in state.listed))
    return said.meaning(Names(types=tuple(names))).type is not None
