"""A line that staff type, told apart: whom it names, what it says of the visit, and what else it asks for.

"book oliver clarke gp tomorrow", "mrs okafor wants to move her physio", "who is due this week". Must never decide who
is meant: what it takes for a name is looked for, and confirmed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from conversations.staff.search import EMAIL, ISO, NUMBER, PIECE, YEAR, day_of
from conversations.text.mentions import names_a_kind
from conversations.text.utterance import Utterance
from conversations.understanding.words import words

BEGUN = re.compile(
    r"\A\W*(?:(?:please|pls|hi|hello|ok|can you|could you|can i|i need to|need to|i want to|want to)\b[\s,]*){0,4}"
    r"(?:(?:re)?book|make|arrange)(?: in| an? (?:appointment|appt|visit))?\b[\s,:]*",
    re.IGNORECASE,
)
"""A booking is asked for."""

CHANGES = re.compile(
    r"\b(?:cancel\w*|cxl|canx|mov(?:e|es|ed|ing)|chang(?:e|es|ed|ing)|reschedul\w+|rearrang\w+|postpone\w*|swap\w*|"
    r"dna|undo)\b",
    re.IGNORECASE,
)
"""One that there is already is to be changed."""

ONESELF = re.compile(r"\b(?:my own|for (?:me|myself)|book (?:me|myself))\b", re.IGNORECASE)

RECALLS = re.compile(
    r"\brecalls?\b|\b(?:is|are|who['’]?s|whos|what['’]?s|list|all) (?:\w+ )?(?:over)?due\b", re.IGNORECASE
)

ELSEWHERE = re.compile(
    r"\A\W*(?:who(?:['’]?s)?|what(?:['’]?s)?|when(?:['’]?s)?|where(?:['’]?s)?|how|why|am i|(?:is|are) (?:there|it|that|"
    r"you|we|they|the|he|she)|do (?:you|i|we|they)|does|did (?:you|i|we|he|she|they)|can (?:you|i|we|he|she|"
    r"they)|could "
    r"(?:you|i|we)|print|export|show me|list (?:of|all|today\w*|the)|help|no (?:patient|pt)|just (?:checking|looking))"
    r"(?!\w)",
    re.IGNORECASE,
)
"""Something is asked that names nobody to be found."""

NEXT_FREE = re.compile(
    r"\A\W*(?:any|the )?(?:next|first|1st|earliest|soonest|anything)\b[^.;!?]{0,24}?\b(?:free|avail\w*|slots?|appts?|"
    r"appointments?|with|at|in|on)\b",
    re.IGNORECASE,
)
"""A time is looked for before it is said for whom."""

AROUND = words(
    "patient patients pt pts mr mrs ms miss master mx dr lady gentleman gent man woman girl boy called named name names"
    " surname firstname dob born date birth is the a an it its his her hers their she he they for please pls "
    "find search"
    " look looking lookup up get me need needs i wants want would like to on phone line with and new from in at my own "
    "that this these one ones younger older eldest youngest oldest no not by who rang rings ringing calling hello hi "
    "just same as before again something someone somebody maybe think about into wrong other another here now of yes "
    "thats that's it's she's he's shes hes theyre they're wanting asking asks about same last one's next patient's pt's"
)
"""What stands around a name."""

OF_A_VISIT = words(
    "health check travel surgery minor video call appointment appointments appt appts apt visit visits consultation "
    "slot slots referral recall recalls due overdue week list am pm free earliest soonest next asap morning "
    "afternoon evening double routine urgent"
)
PART = re.compile(r"[^\s,;]+")
MARKS = '.,:;!?()"“”'
FOR = words("for")
JOINED = str.maketrans("", "", "'’-")
NAME = 2
"""Words that may be a name although they usually stand around one: "An Li"."""


@dataclass(frozen=True, slots=True)
class Line:
    """`who` is to be found; `visit` is what the rest says of a visit; `changes`: of one that there is already.

    `begins`: somebody is to be booked for, whether or not it is said who.
    """

    who: str = ""
    visit: str = ""
    changes: bool = False
    begins: bool = False


def read(typed: str, now: datetime) -> Line:
    """What a line says. Without a word of a visit, or of booking one, all of it is about who is meant."""
    if NEXT_FREE.match(typed):
        return Line(visit=typed, begins=True)
    said = BEGUN.sub("", typed)
    parts = PART.findall(said)
    changes, begins = CHANGES.search(said) is not None, said != typed
    if not (begins or changes or any(names_a_kind(part) or _bare(part) in OF_A_VISIT for part in parts)):
        named = [part for part in parts if _bare(part) not in AROUND]
        return Line(" ".join(named if named or len(parts) > NAME else parts))
    first, last = _run([_names(_bare(part), now) for part in parts], parts)
    who = " ".join(parts[first:last])
    if changes:
        return Line(who, changes=True, begins=begins)
    rest = [*parts[: first - 1 if first and _bare(parts[first - 1]) in FOR else first], *parts[last:]]
    visit = " ".join(rest).strip(MARKS) if set(map(_bare, rest)) - AROUND else ""
    return Line(who, visit, begins=begins)


def _run(marks: Sequence[bool], parts: Sequence[str]) -> tuple[int, int]:
    """Where the name stands: behind a "for", else the first words that may be one."""
    begins = [at for at, mark in enumerate(marks) if mark and (at == 0 or not marks[at - 1])]
    behind = [at for at in begins if at and _bare(parts[at - 1]) in FOR]
    first = next(iter((*behind, *begins)), len(parts))
    last = next((at for at in range(first, len(parts)) if not marks[at]), len(parts))
    return first, last


def _bare(part: str) -> str:
    return part.strip(MARKS).casefold()


def _names(word: str, now: datetime) -> bool:
    """Whether a word may be one of a name, or say otherwise who somebody is."""
    born = day_of(word, now.date())
    if EMAIL.fullmatch(word) or YEAR.fullmatch(word) or ISO.fullmatch(word) or born is not None:
        return born is None or born < now.date()
    if word in AROUND or word in OF_A_VISIT or names_a_kind(word) or CHANGES.search(word):
        return False
    meaning = Utterance(word, now).meaning()
    if not meaning.is_empty:
        return False
    return bool(NUMBER.fullmatch(word)) or (word.translate(JOINED).isalpha() and bool(PIECE.search(word)))
