"""What follows from what staff say at cards of their own: a patient is looked for, a list is shown, or they are done.

Must never take words for the answer to the question who it is, unless they are a plain yes or no.
"""

from __future__ import annotations

from collections.abc import Sequence

from conversations.clinic.patients import AskPatients, PatientRecord, folded, words_of
from conversations.protocol import Act, Consult, Go, Home, Move, Press, Stay
from conversations.screens.model import message
from conversations.staff import desk, finding, recalls
from conversations.state.staff import (
    CheckingPatient,
    ChoosingPatient,
    DueRecalls,
    FindingPatient,
    PatientDesk,
    StaffTask,
)
from conversations.text import identifying
from conversations.text.staff import patient_search, sentences
from conversations.text.staff.desk_words import IT_IS, OLDER, YOUNGER
from conversations.text.staff.sentences import OF_APPOINTMENTS, Saying, Wanted
from conversations.text.utterance import Utterance


def asked(task: StaffTask, _state: object, said: Utterance) -> Move:
    """Words where nobody has been chosen yet."""
    saying = sentences.read(said)
    if sentences.is_for_oneself(said):
        return Act(Go(FindingPatient(), (message("staff.for_oneself"),), StaffTask(task.words)))
    if sentences.asks_for_many(said):
        return Act(Go(FindingPatient(), (message("staff.one_at_a_time"),), StaffTask(task.words)))
    if saying.wanted is not Wanted.RECALLS and sentences.asks_for_a_list(said):
        return Act(Go(FindingPatient(), (message("staff.only_here"),), StaffTask(task.words)))
    return follows(saying, said, task.words)


def narrowed(task: StaffTask, state: ChoosingPatient, said: Utterance) -> Move:
    """A year, or who is the older or the younger, among those of the list; else words that look for somebody."""
    dated = {hint.year for hint in state.hints if hint.year is not None}
    wanted = patient_search.read(said.text, said.now.date())
    year = wanted.year if not wanted.words else None
    said_so = set(words_of(said.text))
    if dated and said_so & OLDER:
        year = min(dated)
    if dated and said_so & YOUNGER:
        year = max(dated)
    left = tuple(hint for hint in state.hints if year is not None and hint.year == year)
    match left:
        case ():
            return asked(task, state, said)
        case (one,):
            return Consult(AskPatients(key=one.key), task=task)
        case _:
            return Go(ChoosingPatient(left), task=task)


def booked(said: Utterance) -> Move:
    """What follows /book: for whom, and the words about the visit."""
    return follows(sentences.read(said.of(f"book {said.text}")), said)


def follows(saying: Saying, said: Utterance, words: str = "") -> Move:
    """What a sentence of staff leads to, for nobody until somebody is found; `words` were said of the visit before."""
    match saying.wanted:
        case Wanted.RECALLS:
            return recalls.asked(said.of(saying.words))
        case Wanted.NEW:
            return finding.registers(StaffTask(words))
        case Wanted.OTHER:
            return Act(Go(FindingPatient(), task=StaffTask(words)))
        case Wanted.DONE:
            return Home()
        case _ if not saying.who:
            return Act(Go(FindingPatient(), task=StaffTask(_about(saying) or words)))
        case Wanted.FIND:
            return finding.find(saying.who, said.now, saying.words or words)
        case _:
            return finding.find(saying.who, said.now, saying.wanted)


def _about(saying: Saying) -> str:
    """What is to be done for whoever will be named."""
    return saying.wanted if saying.wanted in OF_APPOINTMENTS else saying.words


def checking(task: StaffTask, state: CheckingPatient, said: Utterance) -> Move | None:
    """A plain yes or no to the question who it is; or whoever else is looked for by more than a name."""
    plain = said.text.replace("’", "'").strip(" .!").casefold().replace(",", "")
    is_it = True if plain in IT_IS else identifying.is_it(said.text)
    if is_it is not None:
        return finding.checked(task, state, Press("act" if is_it else "other", "", said.now))
    saying = sentences.read(said)
    is_looking = _is_known_by_more(saying, said) and not saying.words and not _asks(said.text)
    if saying.wanted in (Wanted.OTHER, Wanted.NEW, Wanted.RECALLS) or is_looking:
        return follows(saying, said, task.words)
    return None


def at_desk(task: StaffTask, state: PatientDesk, said: Utterance) -> Move | None:
    """What is to be done for this patient, or who is next; a question begins no booking."""
    saying, tie = sentences.read(said), desk.named_tie(state.ties, said.text)
    if tie is not None:
        return desk.pressed(task, state, Press("tie", str(tie), said.now))
    match saying.wanted:
        case Wanted.DONE:
            return Home((desk.ENDED,))
        case Wanted.FIND if not _is_known_by_more(saying, said):
            return None if _asks(said.text) else desk.typed(task, state, said)
        case wanted if wanted in OF_APPOINTMENTS and not saying.who:
            return desk.visits(wanted)
        case _:
            return follows(saying, said)


def midway(one: PatientRecord, saying: Saying, said: Utterance, visit: str) -> Move:
    """The words of the desk in the middle of what is done for this patient; `visit` is what was begun, in words."""
    match saying.wanted:
        case Wanted.DONE:
            return Home((desk.ENDED,))
        case Wanted.CARD | Wanted.TIE:
            return desk.first_card(one, said.now, saying.words)
        case Wanted.SAME if not saying.who:
            return Act(Go(FindingPatient(), task=StaffTask(visit)))
        case Wanted.SAME:
            return finding.find(saying.who, said.now, visit)
        case wanted if wanted in OF_APPOINTMENTS:
            return desk.act(one, said.now, desk.visits(wanted))
        case _:
            return follows(saying, said)


def of_recalls(_task: StaffTask, state: DueRecalls, said: Utterance) -> Move | None:
    """One of the list, by whose it is or what it is for; other days; or whoever else is looked for."""
    fitting = [at for at, each in enumerate(state.recalls) if _fits(each.initials, each.letters, said.text)]
    fitting = fitting or [
        at for at, each in enumerate(state.recalls) if _names((each.reason, each.type_name), said.text)
    ]
    if len(fitting) == 1:
        return recalls.pressed(StaffTask(), state, Press("pick", str(fitting[0]), said.now))
    if fitting:
        return Stay((message("staff.several_recalls"),))
    saying = sentences.read(said)
    if saying.wanted is not Wanted.FIND or saying.words or _is_known_by_more(saying, said):
        return follows(saying, said)
    return recalls.asked(said) if recalls.days(said) else None


def _fits(initials: str, letters: str, typed: str) -> bool:
    """Whether the words are these initials, or a name that begins with these letters."""
    said, short = folded(typed).strip(" .!"), folded(initials)
    if said.replace(".", "") == short.replace(".", ""):
        return True
    return bool(letters) and " " not in said and said.startswith(folded(letters))


def _names(texts: Sequence[str], typed: str) -> bool:
    """Whether the words are all in one of these."""
    said = set(words_of(typed)) - {"the", "one", "for", "with"}
    return bool(said) and any(said <= set(words_of(text)) for text in texts)


def _is_known_by_more(saying: Saying, said: Utterance) -> bool:
    """Whether somebody is looked for by more than a name, or is asked for in so many words."""
    wanted = patient_search.read(saying.who, said.now.date())
    return bool(wanted.is_exact or wanted.born or wanted.year) or (bool(wanted.words) and sentences.looks_for(said))


def _asks(typed: str) -> bool:
    """Whether something is asked, which is no wish."""
    return "?" in typed or typed.casefold().startswith(
        ("what ", "when ", "who ", "how ", "does ", "has ", "is ", "did ")
    )
