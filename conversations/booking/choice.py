"""What a step of the booking answers, and finding the option that a typed text names.

A step answers a press or a text with a `Choice`: the wish with the choice made, another view of its own card, a stage
to choose again, a question to the clinic, or a move. Of two options that fit, none is chosen: it is said which.
Below the steps, as they all answer with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from rapidfuzz import fuzz

from conversations.clinic.questions import Question
from conversations.protocol import Go, Home, Stay
from conversations.screens.model import Items, Message, message, text
from conversations.state.booking import Choosing
from conversations.state.wish import Stage, Wish
from conversations.text.cards.choices import ON_SCREEN, ONE_OR_OTHER, ORDINARY
from conversations.text.cards.where_and_whom import VOWELS
from conversations.text.interrogatives import without_questions
from conversations.text.phrasing import guard
from conversations.text.phrasing.asides import denies_video
from conversations.text.phrasing.corrections import clauses_with_no
from conversations.text.phrasing.subject import subject
from conversations.text.utterance import Utterance
from conversations.understanding import About, Meaning, Names
from conversations.understanding.names.everyday import by_video, general_visits, is_complaint
from conversations.understanding.normalise import plain

Choice = Wish | Choosing | Stage | Question | Stay | Go | Home

ALIKE = "note.alike"
SOME = 6  # names that are told in one sentence


VisitWords = tuple[tuple[str, str], ...]


def named(said: Utterance, names: Sequence[str], visit_words: VisitWords = ()) -> int | Stay | None:
    """The index of the option that is named, a word where several fit, or None."""
    exact = [index for index, name in enumerate(names) if name.casefold() == said.text.strip().casefold()]
    if exact:
        return exact[0] if len(exact) == 1 else alike(names[exact[0]])
    known = Names(types=tuple(names), visit_words=visit_words)
    meaning = said.meaning(known)
    if meaning.type is None:
        return _asked_of_one(said, meaning) or doubted(meaning, About.TYPE)
    doubt = asked_about(said, meaning.type, lambda words: words.meaning(known).type)
    doubt = doubt or beside_a_no(said, meaning.type, lambda words: words.meaning(known).type)
    return doubt or _guarded(said, meaning.type, known) or only(names, meaning.type)


STEM, ALMOST = 5, 80  # letters by which a word of the name is known; how much of it a word is that is almost one


def _guarded(said: Utterance, name: str, known: Names) -> Stay | None:
    """The name asked back, where it was not said itself, and what was says more: "the medical for an HGV"."""
    stems = {word[:STEM] for word in plain(name).split() if len(word) > 1}
    if any(word[:STEM] in stems for word in plain(said.text).replace(",", " ").replace(".", " ").split()):
        return None
    beside = guard.beside(said, known, lambda one: one.type == name)
    more = [word for word in beside if not is_complaint(word) and fuzz.partial_ratio(word, plain(name)) < ALMOST]
    return Stay((_which((name,)),)) if any(word not in ORDINARY for word in more) else None


def _asked_of_one(said: Utterance, meaning: Meaning) -> Stay | None:
    """A word that nothing is chosen, where all is a question about one option: "how long does the blood test take"."""
    candidates = next((doubt.candidates for doubt in meaning.doubts if doubt.about is About.TYPE), ())
    if len(candidates) != 1 or without_questions(said.text).strip(" .,!?"):
        return None
    return question_about(said, str(candidates[0]))


def on_screen(said: Utterance, names: Sequence[str], found: int | Stay | None) -> int | Stay | None:
    """The visit by video, where one is wished for with a doctor: "video call with a GP"; of two, it is said which."""
    seen = by_video(said.text, names)
    general = general_visits(names)
    if not isinstance(found, int) or found >= len(names) or names[found] not in general or names[found] in seen:
        return found
    if not seen or not ON_SCREEN.search(said.text) or denies_video(said.text):
        return found
    sure = len(seen) == 1 and not ONE_OR_OTHER.search(said.text)
    return only(names, seen[0]) if sure else Stay((_which((names[found], *seen)),))


def question_about(said: Utterance, name: str) -> Stay:
    """What is asked, and that it cannot be answered."""
    asks = subject(said.text)
    quoted = (message("note.you_ask", text=asks),) if asks else ()
    return Stay((*quoted, message("note.question", name=name)))


def only(names: Sequence[str], name: str) -> int | Stay:
    """The index of the option of this name; a word where several have it."""
    return names.index(name) if names.count(name) == 1 else alike(name)


def alike(name: str) -> Stay:
    """Several options have this one name."""
    return Stay((message(ALIKE, name=name),))


def asked_about(said: Utterance, name: str, chosen: Callable[[Utterance], str | None]) -> Stay | None:
    """A word that nothing is chosen, where a name stands in a question, and nowhere else."""
    rest = without_questions(said.text)
    if rest == said.text or (rest.strip() and chosen(said.of(rest)) == name):
        return None
    return question_about(said, name)


def beside_a_no(said: Utterance, name: str, chosen: Callable[[Utterance], str | None]) -> Stay | None:
    """The name asked back, where what it stands in denies something, be it read or not."""
    doubtful = any(chosen(said.of(part)) == name for part in clauses_with_no(said.text))
    return Stay((_which((name,)),)) if doubtful else None


def denied(said: Utterance, names: Sequence[str]) -> tuple[str, ...]:
    """The options that it must not be."""
    return said.meaning(Names(types=tuple(names))).denied.types


def doubted(meaning: Meaning, about: About) -> Stay | None:
    """Which of the names that fit, where several do."""
    candidates = next((doubt.candidates for doubt in meaning.doubts if doubt.about is about), ())
    return Stay((_which(tuple(map(str, candidates))),)) if candidates else None


SHORT = 4  # letters of a name without its vowels


def by_consonants(said: Utterance, names: Sequence[str]) -> Stay | None:
    """The name asked back that was typed without its vowels: "Rchmnd"."""
    typed = said.text.casefold().strip(" .!?")
    bare = VOWELS.sub("", typed)
    if len(bare) < SHORT or bare != typed:
        return None
    meant = [name for name in names if VOWELS.sub("", name.casefold()) == bare]
    return Stay((_which((meant[0],)),)) if len(meant) == 1 else None


def _which(names: tuple[str, ...]) -> Message:
    """The question which of these is meant; of many, some."""
    shown = Items(tuple(map(text, names[:SOME])))
    match len(names):
        case 1:
            return message("note.which_one", names=shown)
        case few if few <= SOME:
            return message("note.which", names=shown)
        case many:
            return message("note.which_of_many", number=many, names=shown)
