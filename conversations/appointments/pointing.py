"""Which of the appointments that are listed is meant where the words speak of more than one, or of two days.

"Cancel the GP but leave the blood test" and "the Monday one is no use, can it be in December". Must never open the one
that is to be left alone.
"""

from __future__ import annotations

from conversations import intents
from conversations.state.appointments import ListedAppointment, ListingAppointments
from conversations.text.cards.appointments import OPENS, PLEASE
from conversations.text.cards.pointing import (
    CHANGES,
    CHANGES_WHOM,
    DENIED,
    ELSEWHEN,
    KEEPING,
    NEARNESS,
    NO_USE,
    OF_A_MONTH,
    OF_ANY,
    OF_THE_CLINIC,
    OF_THE_TIME,
    ONLY_NO,
    PARTS,
    POINTING,
    SAME_TIME,
    SOMEBODY_ELSE,
    THAT_ONE,
    THE_OTHER,
    WISHED,
    WORD,
)
from conversations.text.interrogatives import asks_about
from conversations.text.mentions import names_a_kind, persons
from conversations.text.phrasing.beside import sentences
from conversations.text.utterance import Utterance
from conversations.understanding import Names
from conversations.understanding.words import MONTHS, WEEKDAYS

PART = 5
"""Letters of which the beginning of a name says which it is: "physio"."""


def with_another(typed: str) -> bool:
    """Whether it is to be with somebody else: "swap Dr Patel for Ford, same time"."""
    rest = SAME_TIME.sub(" ", typed)
    changes = CHANGES.search(rest) and not OF_THE_TIME.search(rest)
    return bool(SOMEBODY_ELSE.search(typed) or CHANGES_WHOM.search(typed) or (changes and persons(typed)))


def but_with_another(kind: str, typed: str) -> str:
    """What is written, where that it is to be with somebody else takes back that it is nobody's."""
    return "another" if kind == "not_mine" and with_another(typed) else kind


def kept_and_rest(typed: str) -> tuple[list[str], str]:
    """The parts of the words in which one is left alone, and the others."""
    parts = [part for part in PARTS.split(typed) if part.strip()]
    kept = [part for part in parts if KEEPING.search(part)]
    return kept, ", ".join(part.strip() for part in parts if part not in kept)


def named(state: ListingAppointments, typed: str) -> list[ListedAppointment]:
    """Those of the list of which a word of the name, or the day of the week, is typed."""
    wanted = frozenset(word for each in state.listed for word in each.name.casefold().split()) - OF_ANY
    typed_words = {form for word in WORD.findall(typed.casefold()) for form in (word, word.removesuffix("s"))}
    said = {intents.spelled(word, wanted | WEEKDAYS.keys()) for word in typed_words}
    said |= {full for full in wanted for word in said if len(word) >= PART and full.startswith(word)}
    days = {WEEKDAYS[word] for word in said if word in WEEKDAYS}
    return [
        each
        for each in state.listed
        if not said.isdisjoint(wanted & {*each.name.casefold().split()}) or each.start.weekday() in days
    ]


def pointed(state: ListingAppointments, typed: str) -> list[ListedAppointment]:
    """Those that are named, or the one that is pointed at by its place: "not the first one"."""
    at = POINTING.search(typed)
    nth = NEARNESS[at[1].casefold()] if at else len(state.listed)
    return named(state, typed) or ([state.listed[nth]] if -len(state.listed) <= nth < len(state.listed) else [])


def means_another(rest: str, kept: list[str]) -> bool:
    """Whether one is only told by which it is not: "not the GP one, the other"."""
    return bool(THE_OTHER.search(rest)) or bool(ONLY_NO.fullmatch(rest) and all(map(DENIED.match, kept)))


def only_one(state: ListingAppointments, typed: str) -> ListedAppointment | None:
    """The only one of the list that is named like this: "the blood one"."""
    fitting = named(state, typed)
    return fitting[0] if len(fitting) == 1 else None


def by_name(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The only one of that name: "the physio, can that go to the week after"."""
    name = said.meaning(Names(types=tuple(dict.fromkeys(each.name for each in state.listed)))).type
    fitting = [each for each in state.listed if each.name == name]
    return fitting[0] if len(fitting) == 1 else None


def moved(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The one that is named by its day, where another day or hour is wished for instead of that."""
    pointed = THAT_ONE.search(said.text) or NO_USE.search(said.text)
    if pointed is None or not WISHED.search(said.text):
        return None
    day = pointed["day"] or pointed["other"]
    fitting = [each for each in state.listed if each.start.weekday() == WEEKDAYS[day.casefold()]]
    rest = said.of(f"{said.text[: pointed.start()]} {said.text[pointed.end() :]}")
    elsewhen = rest.meaning().days or rest.meaning().hours or ELSEWHEN.search(rest.text)
    return fitting[0] if len(fitting) == 1 and elsewhen else None


def of_its_month(state: ListingAppointments, typed: str) -> tuple[ListedAppointment, str] | None:
    """The only one in the month that it is named by, and the words without that: "I need to shift the December one"."""
    found = OF_A_MONTH.search(typed)
    if found is None or kept_and_rest(typed)[0]:
        return None
    month = MONTHS[(found["month"] or found["other"]).casefold()]
    fitting = [each for each in state.listed if each.start.month == month]
    rest = f"{typed[: found.start()]}it{typed[found.end() :]}"
    return (fitting[0], rest) if len(fitting) == 1 else None


def at_its_hour(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The only one that begins at the hour that is named: "open the 9:20"."""
    hours = said.meaning().hours if OPENS.match(said.text.casefold()) else None
    fitting = [each for each in state.listed if hours and each.start.time() == hours.start]
    return fitting[0] if len(fitting) == 1 else None


def names_one(state: ListingAppointments, said: Utterance) -> bool:
    """Whether the words name one of the list by what it is for."""
    names = tuple(dict.fromkeys(each.name for each in state.listed))
    return said.meaning(Names(types=names)).type is not None


def wished_last(said: Utterance) -> Utterance | None:
    """The last sentence, where it asks for a day or an hour after a tale: "I said no Tuesdays. Wednesday please."."""
    *before, last_said = sentences(said.text)
    last = said.of(last_said)
    if not before or not PLEASE.search(last.text) or asks_about(last.text):
        return None
    meaning = last.meaning()
    return last if (meaning.days or meaning.hours) and not meaning.unread else None


def looked_beyond(state: ListingAppointments, said: Utterance, verb: str) -> ListedAppointment | None:
    """The only one that there is, where another day than its own is wished for, or what is free is asked."""
    if len(state.listed) != 1 or not state.complete or state.past or THAT_ONE.search(said.text):
        return None
    days, its_day = said.meaning().days, state.listed[0].start.weekday()
    elsewhen = verb == "move" and days is not None and not (days.first == days.last and days.first.weekday() == its_day)
    asks = intents.asks_what_is_free(said.text) and OF_THE_CLINIC.search(said.text)
    return state.listed[0] if elsewhen or asks else None


def asks_of_another(said: Utterance) -> bool:
    """Whether the last sentence asks of one that is named by its kind: "keep that one then. When's my physio?"."""
    *before, last = sentences(said.text)
    return bool(before) and asks_about(last) and names_a_kind(last)


def meant(state: ListingAppointments, said: Utterance) -> ListedAppointment | None:
    """The one that is named, or the only one that there is."""
    if len(state.listed) == 1 and state.complete:
        return state.listed[0]
    return moved(state, said) or only_one(state, said.text)
