"""The word on what was not understood: a mood, half a yes, a question, a denial of something unknown, or anything else.

Says what it was, as far as that can be told, and what this card can take, by an example of its own. Must never choose.
"""

from __future__ import annotations

from collections.abc import Sequence
from string import capwords

from conversations import intents
from conversations.booking import confirm
from conversations.booking.slots import price
from conversations.clinic.model import Clinician, Sex, Site
from conversations.intents import CardKind
from conversations.protocol import Notes
from conversations.screens.lists import PAGE
from conversations.screens.model import Items, Message, Moment, message, text
from conversations.state.booking import (
    ChoosingClinician,
    ChoosingPlace,
    ChoosingSlot,
    ChoosingTime,
    ChoosingType,
    Confirming,
    SharingLocation,
)
from conversations.state.conversation import State
from conversations.state.wish import Wish
from conversations.text.answers import is_unsure, says_no, says_yes
from conversations.text.buttons import number
from conversations.text.cards.choices import A_PLACE, HALF, IN_HASTE, SENTENCE, UNWELL
from conversations.text.cards.where_and_whom import A_TOWN, ASKS_FOR_ONE_IN, LIVES
from conversations.text.interrogatives import asks_about, denies_something
from conversations.text.mentions import names_a_kind
from conversations.text.phrasing import guard
from conversations.text.phrasing.subject import subject
from conversations.text.plain_answers import nearly_agrees
from conversations.text.remarks.choosing import DESCRIBED
from conversations.text.remarks.confirm import CONFIRM
from conversations.text.remarks.kinds import kind_in
from conversations.text.small_talk import LIGHT, mood_of
from conversations.understanding.names.everyday import general_visits
from conversations.understanding.words.common import LIGHT as COMMON
from conversations.understanding.words.common import SHARED, STRUCTURE

LAST_OF_MONTH, HOURS = 31, 12


NAME = 32
"""Letters of a text that may be the name of a visit; a longer one is a sentence."""


def not_understood(typed: str, wish: Wish, state: State | None = None) -> Notes:
    """What is said to such words at this card."""
    mood, asked = mood_of(typed), asks_about(typed) or typed.rstrip().endswith("?")
    if mood in LIGHT and isinstance(state, ChoosingType) and " " in typed.strip() and names_a_kind(typed):
        mood = None  # "hearing test" is no greeting
    of_booking = _before_booking(typed, mood, wish, state) if isinstance(state, Confirming) else ()
    if of_booking:
        return of_booking
    match state:
        case _ if mood == "outside":
            return message("mood.outside"), *addresses(state)
        case _ if mood == "lost":
            hints = taken_here(typed, state, wish)
            return (message("lost.help"), *hints) if hints else (message("help"),)
        case _ if mood is not None:
            return (message(f"mood.{mood}"),)
        case ChoosingTime() if not asked and guard.names_a_day(typed):
            return (message("note.day_beside", text=subject(typed) or "…"),)
        case ChoosingSlot() if asked:
            return *quoted(typed), message("lost.slot.asked")
        case ChoosingPlace() if asked and (name := _asked_for(typed)) is not None:
            return message("note.unknown_place", name=name), *taken_here(typed, state, wish)
        case ChoosingClinician() if asked:
            return *quoted(typed), message("lost.clinician.asked"), *_sexes(state.clinicians)
        case ChoosingType() if says_yes(typed):
            return taken_here(typed, state, wish)
        case ChoosingType() if _is_name(typed) and not (asks_about(typed) or denies_something(typed)):
            return (message("note.unknown_type", name=_named(typed)),)
        case _ if asked:
            return *quoted(typed), message("note.cannot_answer"), *addresses(state)
        case _ if denies_something(typed):
            return (message("note.which_not"),)
        case _ if told := _told_otherwise(typed, state, wish):
            return told
        case ChoosingTime() if (asked_back := _day_or_hour(typed)) is not None:
            return (asked_back,)
        case _:
            hints = taken_here(typed, state, wish)
            return (*_sorry(typed), *hints) if hints else (message("note.not_understood"),)


def _before_booking(typed: str, mood: str | None, wish: Wish, state: Confirming) -> Notes:
    """What is said before anything is booked: what stands against it, a line of the card, or that a yes is not sure."""
    kind, unsure = kind_in(CONFIRM, typed), is_unsure(typed)
    match state.clashes:
        case (clash, *_):
            return *_before_warning(typed, mood), confirm.named_again(clash)
        case _ if HALF.search(typed):
            return (message("note.half_a_yes"),)
        case _ if (
            unsure
            and (mood is None or (kind or "").startswith("another"))
            and (kind is None or kind.startswith("another"))
        ):
            return (message("note.half_a_yes"),)
        case _ if kind is not None:
            return _of_the_booking(kind, wish, state)
        case _ if _refuses(typed):
            return (message("note.not_booked_yet"),)
        case _ if nearly_agrees(IN_HASTE.sub(" ", typed)):
            return (message("note.half_a_yes"),)
        case _:
            return ()


def quoted(typed: str) -> Notes:
    """What was asked, in the words of whoever asks: the answer is about that, even where there is none."""
    asked = subject(typed)
    return (message("note.you_ask", text=asked),) if asked else ()


def _sorry(typed: str) -> Notes:
    """What was not understood."""
    said = subject(typed)
    return (message("lost.sorry_for", text=said),) if said else (message("lost.sorry"),)


def _refuses(typed: str) -> bool:
    """Whether a part of the words is a plain no: then nothing else in them books."""
    return any(says_no(part) for part in guard.clauses(typed))


def _before_warning(typed: str, mood: str | None) -> Notes:
    """A word for who is surprised, or asks what nobody here can tell."""
    if mood is not None and mood != "lost":
        return (message(f"mood.{mood}"),)
    return (message("note.ask_the_clinic"),) if mood is None and asks_about(typed) else ()


def _of_the_booking(kind: str, wish: Wish, state: Confirming) -> Notes:
    """The line of the card that answers a question, or what can be done."""
    _, when, where, who, costs = confirm.details(wish, state.slot)
    lines = {"when": when, "where": where, "who": who, "price": costs, "length": when}
    is_open = kind == "who" and not (wish.clinician and wish.clinician.name)
    change = (message("lost.confirm.another_clinician"),) if is_open else ()
    return (message(f"lost.confirm.{kind}"), *((lines[kind],) if kind in lines else ()), *change)


def addresses(state: State | None) -> Notes:
    """Where the places are, for who cannot tell them apart by their names."""
    sites: Sequence[Site] = ()
    match state:
        case ChoosingPlace() | SharingLocation():
            sites = state.sites
        case _:
            return ()
    return tuple(message("line.site", place=site.name, address=site.address) for site in sites[:PAGE] if site.address)


def _lying(sites: Sequence[Site]) -> tuple[Message, ...]:
    """The first of these sites with their addresses."""
    told = [(site.name, site.address) for site in sites if site.address][:PAGE]
    return tuple(text(", ".join((name, *address.lines, address.post_code))) for name, address in told)


def _sexes(clinicians: Sequence[Clinician]) -> Notes:
    """Who is a woman and who is a man, as far as the clinic says."""
    groups = [(sex, [one.name for one in clinicians if one.sex is sex][:PAGE]) for sex in Sex]
    return tuple(message(f"lost.{sex}", names=Items(tuple(map(text, names)))) for sex, names in groups if names)


def _day_or_hour(typed: str) -> Message | None:
    """A bare number can be a day or an hour."""
    at = number(typed)
    if at is None or not 1 <= at <= LAST_OF_MONTH:
        return None
    return message("lost.time.number" if at <= HOURS else "lost.time.day", number=at)


def taken_here(typed: str, state: State | None, wish: Wish) -> Notes:
    """What this card can take, by an example of its own; a word alone points at nobody, so that nobody is described."""
    match state:
        case ChoosingType(types):
            names = [kind.name for kind in types]
            general = next(iter(general_visits(names)), "")
            hint = (message("lost.type.general", name=general),) if general else ()
            return message("lost.type", name=general or names[0]), *hint
        case ChoosingPlace(sites) | SharingLocation(sites):
            return message("lost.place", name=sites[0].name), *addresses(state)
        case ChoosingClinician(clinicians):
            described = _sexes(clinicians) if " " in typed.strip() else ()
            return message("lost.clinician", name=clinicians[0].name), *described
        case ChoosingTime():
            return (message("lost.time"),)
        case ChoosingSlot(slots) if slots:
            first = slots[0]
            when = Moment(first.start, site=first.site, by=first.by)
            costs = (message("lost.slot.price"),) if any(price(wish.payer, slot) for slot in slots) else ()
            return message("lost.slot", when=when), *costs
        case Confirming():
            return (message("lost.confirm"),)
        case _:
            return ()


def _told_otherwise(typed: str, state: State | None, wish: Wish) -> Notes:
    """What is said where a place or somebody is told by what is not known here, or that somebody is not well."""
    kind = kind_in(DESCRIBED, typed)
    match state:
        case ChoosingPlace() if kind == "described":
            return message("aside.described"), *addresses(state)
        case ChoosingClinician() if kind is not None:
            return message("aside.person"), *taken_here(typed, state, wish)
        case ChoosingPlace(sites) if LIVES.match(typed) and (near := _lying(sites)):
            return (message("note.places_at", items=Items(near)),)
        case ChoosingPlace() if (name := _of_a_place(typed)) is not None:
            return message("note.unknown_place", name=name), *taken_here(typed, state, wish)
        case ChoosingPlace() | ChoosingClinician() | ChoosingTime() | ChoosingSlot() if UNWELL.search(typed):
            return (message("aside.unwell"),)
        case _:
            return ()


def _of_a_place(typed: str) -> str | None:
    """The words, as the name of a place that the clinic does not have, where they are no words of a sentence."""
    town = A_TOWN.match(typed)
    if town is not None:
        return capwords(town["name"])
    said = typed.strip(" .,!")
    if not A_PLACE.fullmatch(said) or not (STRUCTURE | SHARED | COMMON).isdisjoint(said.casefold().split()):
        return None
    known = (
        {*intents.guessed(said)} - {"other_place"}
        or intents.hinted(said, CardKind.CHOOSING)
        or intents.mended(said) != said
    )
    return None if known else said.title()


def _asked_for(typed: str) -> str | None:
    """The town or country in which a place is asked for, of which the clinic has none: "Edinburgh?"."""
    found = ASKS_FOR_ONE_IN.match(typed)
    return capwords(found["name"]) if found else _of_a_place(typed.rstrip(" ?"))


def _named(typed: str) -> str:
    """The words without what stands around a name."""
    return typed.strip(" .,!?").removesuffix("please").strip(" ,")


def _is_name(typed: str) -> bool:
    """Whether they may be the name of a visit."""
    said = _named(typed)
    first = said.casefold().split(" ", 1)[0].split("'")[0].split("’")[0]
    return 0 < len(said) <= NAME and said[0].isalpha() and first not in SENTENCE
