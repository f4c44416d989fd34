"""What staff say in sentences of their own: for whom, what is to be done for them, and which list they want to see.

Read word by word, as people at a desk type: "can you book emma clarke in for a gp on tuesday". What a patient is known
by is told apart from what is wished for; whatever is neither is left with the name, as names can be any word.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

from conversations.text.mentions import names_a_kind
from conversations.text.staff import patient_search
from conversations.text.staff.desk_words import (
    ABOUT_VISITS,
    AT_HAND,
    BOOKING,
    BORN,
    BOUNDS,
    COURTESIES,
    DECADES,
    DONE,
    ELSEWHERE,
    FINDING,
    FRAMING,
    FREE,
    LAST,
    MANY,
    MONTHS,
    NEW,
    NEXT_FREE,
    NO_VISIT,
    OF_NEW,
    OF_NOBODY,
    OF_RECALLS,
    OF_SOMEBODY,
    OTHER,
    RECALL,
    SEEING,
    SOMEBODY,
    VISITS,
    WISHING,
)
from conversations.text.utterance import Utterance


class Wanted(StrEnum):
    """What a sentence of staff is for."""

    FIND = "find"
    """A patient, with or without a visit that is to be booked."""
    LIST = "list"
    CANCEL = "cancel"
    MOVE = "move"
    """Appointments of a patient: to be seen, or one of them to be cancelled or moved."""
    RECALLS = "recalls"
    NEW = "new"
    """A patient who is new to the clinic."""
    OTHER = "other"
    """Another patient than this one."""
    DONE = "done"
    WHOM = "whom"
    """Which patient is acted for."""
    GONE = "gone"
    """The patient of a booking that was begun is there no more."""
    AGAIN = "again"
    """The same booking from its start."""
    CARD = "card"
    """The patient's first card."""
    TIE = "tie"
    """What was begun is for a referral or recall."""
    SAME = "same"
    """The same visit for somebody else."""


OF_APPOINTMENTS = frozenset({Wanted.LIST, Wanted.CANCEL, Wanted.MOVE})


@dataclass(frozen=True, slots=True)
class Saying:
    """What is wanted, `who` for, and the `words` about the visit or about the days of a list."""

    wanted: Wanted
    who: str = ""
    words: str = ""


GO_AWAY = {
    "cancel": Wanted.CANCEL, "delete": Wanted.CANCEL, "remove": Wanted.CANCEL, "cancelling": Wanted.CANCEL,
    "move": Wanted.MOVE, "change": Wanted.MOVE, "reschedule": Wanted.MOVE, "rearrange": Wanted.MOVE,
    "postpone": Wanted.MOVE, "rebook": Wanted.MOVE, "amend": Wanted.MOVE, "shift": Wanted.MOVE,
}  # fmt: skip


EDGE = '.,;:!?()"“”'
MOST_NAMES = 6
MOST = 60
"""Words that are read of a sentence."""


def read(said: Utterance) -> Saying:
    """What staff want who say this; who says nothing else looks for somebody."""
    words = _corrected(_spoken(said))
    keys = _trimmed(words)
    if list(map(_key, keys[:2])) == ["new", "patient"] and set(map(_key, keys)) <= OF_NEW | {"new"}:
        return Saying(Wanted.NEW)
    if _is_nameless(keys):
        return Saying(Wanted.FIND, words=" ".join(_about_visit(keys, said)))
    plain = " ".join(_key(word) for word in keys)
    for wanted, table in ((Wanted.NEW, NEW), (Wanted.OTHER, OTHER), (Wanted.DONE, DONE)):
        if plain in table or " ".join(map(_key, words)) in table:
            return Saying(wanted)
    return _recalls(keys, said) or _appointments(keys, said) or _visit(keys, said) or Saying(Wanted.FIND, _who(keys))


def _corrected(words: list[str]) -> list[str]:
    """The words after a name that is not meant: "not Anne, Anna Kowalski"."""
    if not words or _key(words[0]) != "not":
        return words
    ends = (at for at, word in enumerate(words[1:4], 1) if word.endswith((",", ".", ";")) or _key(word) == "but")
    at = next(ends, 0)
    return words[at + 1 :] if at and words[at + 1 :] else words


def _is_nameless(words: Sequence[str]) -> bool:
    """Whether somebody is told of who has no name yet: "lady here without an appointment"."""
    keys = [_key(word) for word in words if _key(word) not in {"a", "an", "the"}][:2]
    if GO_AWAY.keys() & set(map(_key, words)):
        return False
    return len(keys) > 1 and keys[0] in SOMEBODY and keys[1] in AT_HAND


def _about_visit(words: Sequence[str], said: Utterance) -> Sequence[str]:
    """The words from the visit on that is named among them."""
    return next((words[at:] for at in range(1, len(words)) if _tells_of_a_visit([words[at]], said)), ())


def asks_for_many(said: Utterance) -> bool:
    """Whether several appointments are to be moved or cancelled at once, or hours to be closed."""
    keys = [_key(word) for word in _trimmed(said.text.split()[:MOST])]
    closes = keys[:1] == ["block"] and bool({"out", "off"} & set(keys))
    return closes or (bool(keys) and keys[0] in GO_AWAY and bool(MANY & set(keys[1:4])))


def is_for_oneself(said: Utterance) -> bool:
    """Whether a member of staff wants a visit of their own."""
    keys = [_key(word) for word in said.text.split()[:MOST]]
    return "myself" in keys or ("book" in keys and keys[-2:] == ["for", "me"]) or keys[:2] == ["book", "me"]


def asks_for_a_list(said: Utterance) -> bool:
    """Whether something is asked for that is about nobody in particular: who is in today, what is left to do."""
    words = _trimmed(_spoken(said))
    many = _begins(words, ELSEWHERE)
    return many > 0 and {_key(word) for word in words[many:]} <= OF_NOBODY


def looks_for(said: Utterance) -> bool:
    """Whether the words begin as somebody does who looks for a patient."""
    return _begins(_trimmed(_spoken(said)), FINDING) > 0


def _spoken(said: Utterance) -> list[str]:
    """The words, as far as they are read."""
    return said.text.replace("’", "'").split()[:MOST]


def _key(word: str) -> str:
    return word.strip(EDGE).casefold()


def _trimmed(words: Sequence[str]) -> list[str]:
    """The words without the courtesies around them."""
    left = list(words)
    while left and (many := _begins(left, COURTESIES)):
        del left[:many]
    while left and (many := _begins(left[::-1], tuple(each[::-1] for each in LAST))):
        del left[-many:]
    return left


def _begins(words: Sequence[str], phrases: Collection[tuple[str, ...]]) -> int:
    """Of how many words the longest of these phrases is with which the words begin."""
    keys = tuple(_key(word) for word in words[:5])
    return next((len(each) for each in phrases if keys[: len(each)] == each), 0)


def _recalls(words: Sequence[str], said: Utterance) -> Saying | None:
    """The list of recalls, of the days that are named; a name among them is of somebody who is looked for."""
    keys = [_key(word) for word in words]
    is_due = keys[:1] in (["who"], ["what"], ["who's"], ["list"], ["all"]) and {"due", "overdue"} & set(keys)
    if not (RECALL & set(keys) or is_due):
        return None
    rest = [word for word in words if _key(word) not in RECALL | OF_RECALLS]
    for days in (" ".join(rest), " ".join(word for word in words if _key(word) not in RECALL)):
        if not rest or patient_search.days_in(days, said.now.date()) or said.of(days).meaning().days:
            return Saying(Wanted.RECALLS, words=days if rest else said.text)
    return Saying(Wanted.FIND, _who(rest))


def _appointments(words: Sequence[str], said: Utterance) -> Saying | None:
    """Somebody's appointments: to be seen, cancelled or moved."""
    keys = [_key(word) for word in words]
    if not keys or not {*VISITS, *GO_AWAY, "booked", "coming"} & set(keys):
        return None
    last = len(keys) - 1
    asks = next(
        (at for at in range(1, len(keys)) if keys[at] in GO_AWAY and (keys[at - 1] in WISHING or at == last)), 0
    )
    if asks:
        before = _who([word for word in words[:asks] if _key(word) not in WISHING | ABOUT_VISITS])
        before = "" if before.casefold() in SOMEBODY else before
        after = [word for word in words[asks + 1 :] if _key(word) not in VISITS | ABOUT_VISITS]
        return Saying(GO_AWAY[keys[asks]], before or _who(after[: _end_of_name(after, said, comma=True)]))
    first = GO_AWAY.get(keys[0])
    is_theirs = any(key.endswith(("'s", "s'")) for key in keys) or keys[0] in VISITS | OF_SOMEBODY
    if first is None and keys[0] not in SEEING and not is_theirs:
        return None
    rest = words[1:] if first or keys[0] in SEEING else words
    owned = next((at + 1 for at, word in enumerate(rest) if _unowned(word) != word.strip(EDGE)), len(rest))
    begins = max((at + 1 for at, word in enumerate(rest[: owned - 1]) if _key(word) in {"for", "of"}), default=0)
    who = [_unowned(word) for word in rest[begins:owned] if _key(_unowned(word)) not in VISITS | ABOUT_VISITS | SEEING]
    return Saying(first or Wanted.LIST, _who(who[: _end_of_name(who, said)]))


def _unowned(word: str) -> str:
    """A name without the sign that something is theirs; O'Neill stays what it is."""
    bare = word.strip(EDGE)
    return bare[:-2] if bare.casefold().endswith("'s") else bare.removesuffix("'")


def _visit(words: Sequence[str], said: Utterance) -> Saying | None:
    """Somebody, and the visit that is to be booked for them; None where nothing is said of a visit."""
    keys = [_key(word) for word in words if _key(word) != "the"]
    if set(keys[:1]) & NEXT_FREE and (names_a_kind(" ".join(words)) or set(keys) & (VISITS | FREE)):
        return Saying(Wanted.FIND, words=" ".join(words))
    many = _begins(words, BOOKING)
    rest = list(words[many:])
    while many and rest and _key(rest[0]) in {"for", "in"}:
        del rest[0]
    who, about = _parted(rest, said, asked=bool(many))
    if not about and not many:
        return None
    return Saying(Wanted.FIND, _who(who), " ".join(about))


def _parted(words: list[str], said: Utterance, *, asked: bool) -> tuple[list[str], list[str]]:
    """Who is meant, and the words about the visit."""
    after = next((at for at in range(1, len(words)) if _key(words[at]) == "for"), None)
    if (
        after
        and not _is_ones_own(words[0])
        and (names_a_kind(" ".join(words[:after])) or (asked and _tells_of_a_visit(words[:after], said)))
    ):
        named = words[after + 1 :]
        end = _end_of_name(named, said, comma=True)
        before = [] if all(_key(word) in NO_VISIT for word in words[:after]) else words[:after]
        return named[:end], [*before, *named[end:]]
    if words and not asked and _begins(words, FINDING):
        words = words[_begins(words, FINDING) :]
    end = _end_of_name(words, said, comma=asked)
    about = words[end:]
    if asked or _tells_of_a_visit(about, said):
        while about and _key(about[0]) in {"in", "for", "to"}:
            about = about[1:]
        return words[:end], [] if all(_key(word) in NO_VISIT for word in about) else about
    return words, []


def _tells_of_a_visit(words: Sequence[str], said: Utterance) -> bool:
    """Whether the words name a kind of visit, a day or hours, or say "appointment"."""
    text = " ".join(words)
    if not text:
        return False
    if names_a_kind(text) or VISITS & {_key(word) for word in words}:
        return True
    meaning = said.of(text).meaning()
    return bool(meaning.days or meaning.hours or meaning.soonest) and not patient_search.days_in(text, said.now.date())


def _end_of_name(words: Sequence[str], said: Utterance, *, comma: bool = False) -> int:
    """How many of the words say who it is: a name, with what is said of their birth, up to a `comma` at most."""
    if words and _is_ones_own(words[0]):
        return 1
    at = first = _begins(words, FRAMING)
    if comma and at < len(words) and _ends(words, at, said):
        return 0
    while at < len(words):
        if many := patient_search.born_at(words, at, _begins(words[at:], BORN)):
            at += many
        elif at > first and (
            (comma and words[at - 1].endswith(",")) or at - first > MOST_NAMES or _ends(words, at, said)
        ):
            return at
        else:
            at += 1
    return at


def _is_ones_own(word: str) -> bool:
    """Whether the word is an address or a number that one patient has."""
    bare = word.strip(EDGE)
    return bool(patient_search.EMAIL.fullmatch(bare) or patient_search.NUMBER.fullmatch(bare))


def _ends(words: Sequence[str], at: int, said: Utterance) -> bool:
    """Whether the name is over before this word."""
    key = _key(words[at])
    if key in BOUNDS or (at and words[at - 1].endswith(",") and names_a_kind(" ".join(words[at:]))):
        return True
    after = _key(words[at + 1]) if at + 1 < len(words) else ""
    if names_a_kind(key) or (after and names_a_kind(f"{key} {after}") and not names_a_kind(after)):
        return True
    meaning = said.of(key).meaning()
    return key not in MONTHS and bool(meaning.days or meaning.hours or meaning.soonest)


def _who(words: Sequence[str]) -> str:
    """The words without those around a name that are none."""
    left = list(words)
    if many := _begins(left, FINDING):
        del left[:many]
    kept: list[str] = []
    while left:
        if kept and [_key(word) for word in left[:2]] == ["the", "one"]:
            break  # "Singh, the one in Camden"
        many = _begins(left, FRAMING) or _begins(left, BORN)
        if many == 0 and _key(left[0]) in DECADES:
            many = 1
        if not many:
            kept.append(left[0])
        del left[: many or 1]
    return " ".join(kept)
