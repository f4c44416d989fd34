"""What is typed at the list of appointments and at one of them: "push it back a week", "cancel the second one".

It does what the button does that it means, for the one that is shown or pointed at. Must never cancel: that is asked.
"""

from __future__ import annotations

from dataclasses import replace

from conversations import intents
from conversations.appointments import appointment, listing, pointing, responses
from conversations.appointments.another import MOVES, like_it, moving, new_one, one_more, to_move
from conversations.clinic.diary import AskAllAppointments, AskCancellation
from conversations.intents import CardKind
from conversations.intents.held.matter import HeldCard
from conversations.protocol import Consult, Move, Press, Stay
from conversations.screens.model import Items, message
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
    BEFOREHAND,
    BOOKS_ONE,
    BOTH,
    CHANGES_NONE,
    CHECKING,
    DOING,
    GIVEN_AWAY,
    GOES,
    GONE,
    KEEPS,
    LOOKS,
    MISSING,
    OF_WHICH,
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
from conversations.text.cards.pointing import ANOTHER_MOMENT, NEARNESS, POINTING, WISHED
from conversations.text.interrogatives import asks_about
from conversations.text.mentions import names_a_kind, persons, places
from conversations.text.phrasing.grounds import asks_what_was, only_asks
from conversations.text.plain_answers import wishes_another
from conversations.text.utterance import Utterance

VERBS = {
    "cancel": "cancel",
    "cannot_come": "cancel",
    "policy": "cancel",
    "move": "move",
    "again": "again",
    "calendar": "file",
}
"""The button that does what is meant, by the kind of the words."""

OF_A_CHANGE = frozenset({"", "move", "cannot_come", "missed", "late", "clinician", "my_time", "hurry"})
"""Kinds of words beside which another day or the like is wished for: a change of name or address is another matter."""

ACTING = (*MOVES, "again")
"""Matters that begin another booking."""

PAST = ("past", "missed")
NOT_MINE = ("twice",)
ON_ITS_CARD = ("address", "length", "video", "attending", "booked")
"""What is asked of one, and its card says."""
OPENING = ("open", "which", "when", "in_person", "ends", "purpose")
"""Matters of which the card of an appointment knows more than the list."""


def at_one(task: AppointmentsTask, state: ShowingAppointment, said: Utterance) -> Move | None:
    """What such words do with the one that is shown; None where they mean something else."""
    written = _written_of_one(task, state, said)
    if written is not None:
        return written
    if THE_OTHER.search(said.text) or THE_NEXT.match(said.text) or ALL_OF_THEM.search(said.text):
        return appointment.listed(task)
    left = CHANGES_NONE.sub(" ", said.text)
    if left != said.text and SHIFTS.search(left) and not said.of(left).meaning().denied.listed:
        return moving(state.appointment.key, said.of(left.strip(" ,.;:!-–")))
    if KEEPS.search(said.text) and pointing.asks_of_another(said):
        return replace(appointment.listed(task), notes=(message("note.kept_appointment"),))
    if KEEPS.search(said.text):
        return Stay(responses.asked_beside(state, said) or (message("note.kept_appointment"),))
    kind = getattr(intents.read(said.text, CardKind.IDLE), "kind", "")
    if kind in NOT_MINE or A_STRANGERS.search(said.text):
        return Stay((message("note.not_mine"),))
    if GIVEN_AWAY.search(said.text):
        return Stay((message(intents.BY_KIND["other"].answer_at(CardKind.IDLE)),))
    if kind == "policy" and ANOTHER_MOMENT.search(said.text):
        return Stay((message("intent.policy"),))
    offered = {button.verb for row in appointment.card(task, state)[1] for button in row}
    if BEFOREHAND.search(said.text) and "todo" in offered:
        return Stay((message("held.prepare"),))
    verb = "sooner" if WATCHED.search(said.text) and "sooner" in offered else _verb(said)
    if not verb and kind in OF_A_CHANGE and wishes_another(said.text) and not only_asks(said.text):
        verb = "move"
    last = pointing.wished_last(said) if not verb and kind in OF_A_CHANGE else None
    if last is not None and "move" in offered:
        return moving(state.appointment.key, last)
    if verb == "move" and "move" in offered:
        return moving(state.appointment.key, said)
    if verb == "again" and "again" in offered:
        return like_it(state.appointment, said)
    if verb in offered:
        return appointment.pressed(task, state, Press(verb, "", said.now))
    return Stay((message("lost.appointment"),))


def _verb(said: Utterance) -> str:
    """The button that is meant; a day or an hour that is wished for means another time."""
    intent = intents.read(said.text, CardKind.IDLE)
    verb = VERBS.get(intent.kind, "") if intent else ""
    if only_asks(said.text) and (intent is None or intent.kind not in VERBS or asks_what_was(said.text)):
        return ""
    if (SOONER.search(said.text) and getattr(intent, "kind", "") != "early") or (
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


def _in_passing(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """What is said of all of them: what there is, nothing at all, that all must go, or somebody else's."""
    if SOMEBODY_ELSES.search(said.text) or CHECKING.search(said.text):
        other = intents.BY_KIND["other"].answer_at(CardKind.IDLE)
        return Stay((message(other if SOMEBODY_ELSES.search(said.text) else "intent.thanks"),))
    if BOTH.search(said.text) and not state.past:
        concern = Concern.MOVE if SHIFTS.search(said.text) else Concern.CANCEL
        return Consult(AskAllAppointments(), task=AppointmentsTask(concern))
    at = pointing.at_its_hour(state, said)
    if at is not None:
        return listing.opened(task, at)
    if LOOKS.search(said.text) and said.meaning().is_empty:
        note = (message("guess.listed"),)
        return Consult(AskAllAppointments(past=state.past), note, AppointmentsTask(Concern.LIST, state.past))
    if ANOTHER.search(said.text):
        return Stay((message("guess.new"),)) if state.past or only_asks(said.text) else one_more(state.listed, said)
    if not state.past and BOOKS_ONE.match(said.text) and names_a_kind(said.text) and not only_asks(said.text):
        return one_more(state.listed, said)
    if SAME_DAY.search(said.text):
        return Stay((message("guess.listed" if OR_NOT.search(said.text) else "guess.moves_listed"),))
    return None


def at_list(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """The one that is named or pointed at, with what is to be done with it in mind."""
    told = (
        _left_alone(task, state, said)
        or _apart(task, state, said)
        or _written_of_list(task, state, said)
        or _in_passing(task, state, said)
    )
    if told is not None:
        return told
    intent = intents.read(said.text, CardKind.IDLE)
    asks = asks_what_was(said.text)
    gone = "cancel" if GONE.search(said.text) and not asks else ""
    verb = gone if asks or intent is None else VERBS.get(intent.kind, gone)
    verb = verb or ("move" if pointing.with_another(said.text) and not only_asks(said.text) else "")
    wanted = _wanted(task, state, said, verb)
    kind = intent.kind if intent else ""
    if (kind in PAST or PAST_ONE.search(said.text)) and not state.past:
        return listing.pressed(task, state, Press("past", "", said.now))
    if verb != "move" and (kind in NOT_MINE or MISSING.search(said.text) or A_STRANGERS.search(said.text)):
        return Stay((message("note.not_mine"),))
    if kind in ON_ITS_CARD and len(state.listed) == 1 and not state.past:
        return listing.opened(task, state.listed[0])
    if kind in ON_ITS_CARD and not state.past:
        by_name = listing.typed(replace(task, purpose=Concern.LIST), state, said.of(OF_WHICH.sub("", said.text)))
        if isinstance(by_name, Consult) or kind == "address":
            return by_name if isinstance(by_name, Consult) else Stay((message("guess.listed"),))
    if intent is not None and not verb and intent.leads_to != "appointments":
        return None
    beyond = pointing.looked_beyond(state, said, verb)
    looked = said.of(intents.as_a_move(said.text)) if intents.asks_what_is_free(said.text) else said
    told = moving(beyond.key, looked) if beyond else _of_which(state, said, wanted, known=intent is not None, asks=asks)
    known = intent is not None and kind != "cannot_come"
    return told or _unfound(said, wanted, verb if not state.past else "", known=known)


def _of_which(
    state: ListingAppointments, said: Utterance, wanted: AppointmentsTask, *, known: bool, asks: bool
) -> Move | None:
    """The one that is named by its day, its place in the list or what it is for."""
    gone = GONE.search(said.text)
    at, said = POINTING.search(said.text), said.of(DOING.sub(" ", said.text))
    meaning = said.meaning()
    by_day = listing.typed(wanted, state, said) if meaning.days is not None else None
    if by_day is not None and not isinstance(by_day, Stay):
        return by_day
    shifted = pointing.by_name(state, said) if isinstance(by_day, Stay) and WISHED.search(said.text) else None
    if shifted is not None and not (state.past or gone or asks):
        return listing.opened(to_move(said.text), shifted)
    if at is not None and -len(state.listed) <= NEARNESS[at[1].casefold()] < len(state.listed):
        return listing.opened(wanted, state.listed[NEARNESS[at[1].casefold()]])
    named = not known or meaning.days is not None or pointing.names_one(state, said)
    found = listing.typed(wanted, state, said) if named else None
    alone = found is None and not (meaning.days or asks_about(said.text))
    part = pointing.only_one(state, said.text) if alone else None
    if part is not None:
        return listing.opened(wanted, part)
    return found


def _unfound(said: Utterance, wanted: AppointmentsTask, verb: str, *, known: bool) -> Move:
    """What is said where none of the list is named; all of them come again for what is to be done with one."""
    if not known and not verb and (persons(said.text) or places(said.text) or WHERE_OR_WHO.search(said.text)):
        return Stay((message("guess.listed"),))
    if not known and verb:
        return Consult(AskAllAppointments(), task=wanted)
    unlisted = not known and names_a_kind(said.text) and not asks_about(said.text)
    return Stay((message("note.no_such_appointment" if unlisted else "lost.appointments"),))


def _left_alone(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """What else is said, where nothing is to be done with any of them; None where something may be."""
    rest = CHANGES_NONE.sub(" ", said.text)
    if rest == said.text or GONE.search(rest) or SHIFTS.search(rest):
        return None
    left = said.of(rest.strip(" ,.;:!?-–"))
    looking = replace(task, purpose=Concern.LIST)
    return at_list(looking, state, left) if left.text else Stay((message("note.kept_appointment"),))


def _wanted(task: AppointmentsTask, state: ListingAppointments, said: Utterance, verb: str) -> AppointmentsTask:
    """What the one that is meant is wanted for."""
    if state.past or verb not in ("cancel", "move"):
        return task
    return to_move(said.text) if verb == "move" else AppointmentsTask(Concern.CANCEL)


def _apart(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """One that is not the one to be left alone, or that is named by the day it is to be moved from."""
    if state.past:
        return None
    moved = None if GONE.search(said.text) else pointing.moved(state, said)
    if moved is not None:
        return listing.opened(to_move(said.text), moved)
    of_month = pointing.of_its_month(state, said.text)
    if of_month is not None:
        return listing.opened(_wanted_of(task, said.of(of_month[1])), of_month[0])
    if only_asks(said.text) and not GONE.search(said.text) and not SHIFTS.search(said.text):
        return None
    kept, rest = pointing.kept_and_rest(said.text)
    stays = [each for part in kept for each in pointing.pointed(state, part)]
    if not stays:
        return None
    concern = Concern.CANCEL if GONE.search(rest) else Concern.MOVE if SHIFTS.search(rest) else None
    named = [each for each in pointing.named(state, rest) if each not in stays]
    if concern is None and not named and not pointing.means_another(rest, kept):
        return Stay((message("note.kept_appointment"),))
    others = named or [each for each in state.listed if each not in stays]
    wanted = replace(task, purpose=concern or task.purpose)
    return listing.opened(wanted, others[0]) if len(others) == 1 else Consult(AskAllAppointments(), task=wanted)


def _wanted_of(task: AppointmentsTask, said: Utterance) -> AppointmentsTask:
    """What one that is named is wanted for, by the words beside its name."""
    if only_asks(said.text):
        return replace(task, purpose=Concern.LIST)
    if GONE.search(said.text):
        return AppointmentsTask(Concern.CANCEL)
    kind = getattr(intents.read(said.text, CardKind.IDLE), "kind", "")
    return to_move(said.text) if kind == "move" or SHIFTS.search(said.text) else task


def _written_of_one(task: AppointmentsTask, state: ShowingAppointment, said: Utterance) -> Move | None:
    """What is written about the one that is shown; None where it is none of these matters."""
    kind = intents.matter(said.text, HeldCard.SHOWN)
    kind = pointing.but_with_another("" if kind in ACTING and only_asks(said.text) else kind, said.text)
    offered = {button.verb for row in appointment.card(task, state)[1] for button in row}
    match kind:
        case "":
            return None
        case _ if kind in MOVES:
            return moving(state.appointment.key, said, another=kind == "another") if "move" in offered else None
        case "again":
            return like_it(state.appointment, said) if "again" in offered else None
        case "beside":
            return new_one(message("held.of_its_own"), heard=said.text) if "again" in offered else None
        case "deadline":
            below = (message("held.deadline.below"),)
            asked = AskCancellation(state.appointment.key)
            opens = "cancel" in offered and not ANOTHER_MOMENT.search(said.text)
            return Consult(asked, below) if opens else Stay(responses.told(state, kind))
        case "list":
            return appointment.listed(task)
        case "past":
            return Consult(AskAllAppointments(past=True), task=AppointmentsTask(Concern.LIST, past=True))
        case _:
            return Stay(responses.told(state, kind))


def _written_of_list(task: AppointmentsTask, state: ListingAppointments, said: Utterance) -> Move | None:
    """What is written about those that are listed; None where it is none of these matters."""
    kind = "" if state.past else intents.matter(said.text, HeldCard.LISTED)
    kind = pointing.but_with_another("" if kind in MOVES and only_asks(said.text) else kind, said.text)
    match kind:
        case "":
            return None
        case _ if kind in MOVES:
            meant = pointing.meant(state, said)
            asked = AskCancellation(meant.key, moving=True) if meant else AskAllAppointments()
            return Consult(asked, task=to_move(said.text, another=kind == "another"))
        case _ if kind in OPENING and len(state.listed) == 1:
            return listing.opened(replace(task, purpose=Concern.LIST), state.listed[0])
        case "open":
            return Stay((message("note.which", names=Items(tuple(map(listing.label, state.listed[:6])))),))
        case "again":
            return listing.opened(AppointmentsTask(), state.listed[0]) if len(state.listed) == 1 else None
        case "all_there" if said.meaning().days is not None:
            return None  # it is asked for one on such a day
        case "shown_twice" if len(state.listed) > 1 and POINTING.search(said.text):
            return None  # the second one is pointed at
        case "beside":
            return new_one(message("held.beside_them"), heard=said.text)
        case "book":
            return one_more(state.listed, said)
        case "deadline" if len(state.listed) == 1 and not ANOTHER_MOMENT.search(said.text):
            return Consult(AskCancellation(state.listed[0].key), (message("held.deadline.below"),))
        case "past":
            return listing.pressed(task, state, Press("past", "", said.now))
        case _:
            return Stay(responses.told(state, kind))
