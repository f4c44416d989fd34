"""The answer to a guess: hedged, and given all the same. "I am not sure … If it is about parking: …".

Stands where nothing else read the text. It chooses nothing and begins nothing: what would is named, as the button or
the command that does it. What the card knows of it is said first, then the words of the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from conversations import intents
from conversations.intents import BY_KIND, CardKind
from conversations.screens.model import Message, message
from conversations.state.appointments import ConfirmingCancellation, ListingAppointments, ShowingAppointment
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import Finished, SigningIn, State, Welcome
from conversations.text.phrasing.subject import subject
from conversations.text.small_talk import STANDS, only_apologises
from conversations.understanding.words import words

FEW = 16
"""Words of what is said in passing."""

Known = Callable[[str], tuple[Message, ...]]
"""What the card knows of a question of this kind."""

PLAIN: Mapping[str, str] = {
    "thanks": "intent.thanks",
    "that_is_all": "intent.thanks",
    "small_talk": "mood.chat",
    "frustrated": "mood.angry",
    "frightened": "mood.frightened",
    "undecided": "mood.wait",
    "later": "mood.wait",
    "confused": "guess.lost",
    "sorry": "mood.sorry",
}
"""Words that claim nothing, and need no "if it is about"."""

FEELINGS = frozenset({"frightened", "frustrated"})
"""How somebody is, for which there is a word beside whatever else is answered."""

_MOVES = ("move", "other_time", "other_place", "other_clinician", "other_visit", "cannot_come")
_APPOINTMENT = dict.fromkeys(_MOVES, "guess.moves") | {
    "cancel": "guess.cancels",
    "policy": "guess.cancels",
    "again": "guess.again",
    "series": "guess.again",
    "repeat": "intent.repeat",
}
_LIST = dict.fromkeys(_MOVES, "guess.moves_listed") | dict.fromkeys(
    ("my_appointment", "my_time", "my_place", "my_clinician", "repeat", "attending", "booked"), "guess.listed"
) | {
    "cancel": "guess.cancels_listed",
    "policy": "guess.cancels_listed",
    "again": "guess.new", "series": "guess.new"}  # fmt: skip
_CANCEL = dict.fromkeys(_MOVES, "guess.moves_instead") | {"cancel": "note.not_cancelled_yet"}
_CHANGE = {"other_visit": "guess.change", "other_place": "guess.change", "other_clinician": "guess.change"}
_OTHER = {
    "other_time": "lost.confirm.another_time",
    "other_place": "lost.confirm.another_place",
    "other_clinician": "lost.confirm.another_clinician",
    "other_visit": "guess.change",
}
AT: Mapping[type, Mapping[str, str]] = {
    Finished: {"stop": "guess.stop.booked"},
    ListingAppointments: _LIST,
    ShowingAppointment: _APPOINTMENT,
    ConfirmingCancellation: _CANCEL,
    ChoosingType: {
        "other_visit": "guess.tap",
        "other_place": "guess.place_later",
        "other_clinician": "guess.clinician_later",
        "other_time": "guess.time_later",
    },
    ChoosingPlace: {
        **_CHANGE,
        "other_place": "guess.tap",
        "other_clinician": "guess.clinician_later",
        "other_time": "guess.time_later",
    },
    SharingLocation: {**_CHANGE, "other_place": "guess.tap", "other_time": "guess.time_later"},
    ChoosingClinician: {**_CHANGE, "other_clinician": "guess.tap", "other_time": "guess.time_later"},
    ChoosingTime: {**_CHANGE, "other_time": "lost.time"},
    ChoosingSlot: {**_OTHER, "which": "intent.which.slots"},
    Confirming: _OTHER,
}
"""Where a kind has words of its own, by the state of the card."""

ANYWHERE: Mapping[str, str] = {
    "go_back": "guess.back",
    "start_over": "guess.back",
    "stop": "guess.stop",
    "other_time": "intent.move",
    "other_place": "intent.move",
    "other_clinician": "intent.move",
    "other_visit": "guess.new",
}
"""And at any other card."""

NOTHING_NEW = words(
    "cancel stop hold attending start_over go_back mistake late cannot_come arrived my_time my_place my_clinician "
    "my_appointment"
)
"""Kinds of which the question whether to cancel says itself what there is to say."""

OF_NO_VISIT = words(
    "no_reply complaint feedback small_talk lost_property gift parking_fine wrong_number missed late arrived "
    "twice refund invoice owing thanks frustrated cancel that_is_all attending my_appointment my_time my_place "
    "my_clinician later repeat booked paying price reductions why_price parking access reminder calendar password code "
    "login locked safe device frightened message facilities policy mistake buttons contact human account "
    "new_patients early past"
)
"""What nobody writes who wants to be seen, whatever day or visit is named beside it."""

OF_NO_CHOICE = words(
    "policy price why_price reductions paying refund insurance invoice owing parking access facilities bring companion "
    "results prescription letter reminder calendar contact complaint message safe code login password locked account "
    "device parking_fine transport interpreter lost_property no_reply clock changes early wrong_number who_is_this "
    "twice"
)
"""What a question is about that chooses nothing, whatever day, place or person is named in it."""

OF_NO_ANSWER = words("small_talk frustrated thanks that_is_all")
"""What is said in passing, and answers no card, whatever else it sounds like."""

OF_NO_MOVE = words(
    "late early other message companion reminder access parking facilities mistake clock interpreter small_talk"
)
"""What is about an appointment, or said beside it, and moves and cancels nothing."""

CARDS: Mapping[type, str] = {
    Welcome: "welcome",
    SigningIn: "sign_in",
    ChoosingType: "kind",
    ChoosingPlace: "place",
    SharingLocation: "place",
    ChoosingClinician: "clinician",
    ChoosingTime: "time",
    ChoosingSlot: "slots",
    Confirming: "confirm",
    Finished: "booked",
    ListingAppointments: "appointments",
    ShowingAppointment: "appointment",
    ConfirmingCancellation: "cancel",
}
"""The cards of which it is known what people write there, by their names."""

UNSAID = frozenset({"booked", "so_far", "whom", "able", "bereaved", "misused"})
"""Kinds whose answers claim too much, or too little, for a guess."""


def card_of(state: State) -> str:
    """The name of the card, where it is known what people write there."""
    return CARDS.get(type(state), "")


def guessed(typed: str, state: State) -> tuple[str, ...]:
    """What the words are likely about, where they are typed at this card."""
    if only_apologises(typed):
        return ("sorry",)
    kinds = intents.guessed(typed, card_of(state)) if subject(typed) else ()
    return () if PLAIN.keys() & {*kinds[:1]} and len(typed.split()) > FEW else kinds


def likely(kinds: Sequence[str], state: State, card: CardKind, known: Known) -> tuple[Message, ...]:
    """What there is to say about each of these, under what it is for; nothing where there is nothing for one."""
    all_answers = [(kind, _answer(kind, state, card, known)) for kind in kinds]
    answers = [(kind, said) for kind, said in all_answers if said]
    if not answers:
        return ()
    if answers[0][0] in PLAIN:
        return answers[0][1]
    feeling = [word for kind, said in answers[1:] if kind in FEELINGS for word in said]
    shown: list[Message] = []
    for kind, said in answers:
        if kind not in PLAIN and not any(word in shown for word in said):
            shown += [message("guess.or" if shown else "guess.if", topic=message(f"topic.{kind}")), *said]
    return (*feeling, *shown)


SORRY = frozenset({
    "lost.sorry", "lost.sorry_for", "lost.slot.asked", "lost.slot.price", "lost.clinician.asked", "lost.appointment",
    "lost.appointments", "lost.booked", "note.cannot_answer", "note.idle", "note.not_understood",
    "note.sign_in_first", "note.sign_in_to_ask",
})  # fmt: skip
"""Words that it was not understood, which a guess stands for."""


def among(hedged: Sequence[Message], said: Sequence[Message]) -> tuple[Message, ...]:
    """A guess in the place of the words that it was not understood: after the question, before what the card takes."""
    quoted = tuple(note for note in said if note.id == "note.you_ask")
    rest = (_choosing(note) for note in said if note.id not in SORRY and note not in (*quoted, *hedged))
    return (*quoted, *hedged, *rest)


def at_a_choice(typed: str, state: State, words: tuple[Message, ...], known: Known) -> tuple[Message, ...]:
    """What is said at a card that asks for a choice, instead of these `words` that nothing was understood.

    What the text is likely about; else what it hints at.
    """
    hedged = likely(guessed(typed, state), state, CardKind.CHOOSING, known)
    if hedged:
        return among(hedged, words)
    hinted = intents.hinted(typed, CardKind.CHOOSING)
    return (message(hinted.answer_at(CardKind.CHOOSING)),) if hinted else words


def _choosing(note: Message) -> Message:
    """How the one is chosen that is named in a question, without a word that the question has no answer."""
    return replace(note, id="guess.choice") if note.id == "note.question" else note


def _answer(kind: str, state: State, card: CardKind, known: Known) -> tuple[Message, ...]:
    """What there is to say about it at this card; nothing where that would be that it was not understood."""
    if kind in PLAIN:
        return (message(STANDS.get(PLAIN[kind], PLAIN[kind]) if card is CardKind.BOOKED else PLAIN[kind]),)
    if kind in UNSAID or (kind in NOTHING_NEW and isinstance(state, ConfirmingCancellation)):
        return ()
    own = AT.get(type(state), {}).get(kind) or ANYWHERE.get(kind)
    if own is not None:
        return (message(own),)
    general = message(BY_KIND[kind].answer_at(card))
    return known(kind) or ((general,) if general.id not in SORRY else ())
