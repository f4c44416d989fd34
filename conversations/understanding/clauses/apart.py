"""The clauses of a text, each with what is left of the text without it, and what kind of clause it is.

Stands alone, as it reads no day and no name: which clause an answer has left out is judged by what the rest leads to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from conversations.understanding.words.expression import expression

MOST = 5  # clauses of a text that are looked at
FEW = 3  # words of a question that says what it asks

_JOINT = expression(
    r"(?<!\bdr)(?<!\bmr)(?<!\bms)(?<!\bst)(?<!\bmrs)(?<!\bno)(?:(?<=\?)|[.!;\n]{1,4}) (?=\S)|,\s{1,3}| [–—-] "
    r"|\s(?=(?:only if|if|unless|provided|as long as|so long as|otherwise|because|cos|coz|but|plus|so)\b)"
    r"|\s(?=and (?:also|then|please|could|can|is|are|do|does|will|would|what|how|where|when|who|why|may|shall|should|i|"
    r"i['’]d|i['’]ll|we|my|it|send|tell|let|put|with|if|only|not)\b)",
    re.IGNORECASE,
)
_LINK = expression(r"\A(?:(?:and|but|also|plus|so|then|oh|ok|okay|well|please)\b[\s,]*+){0,4}", re.IGNORECASE)
_GOES_ON = expression(r"\A(?:and|but|also|plus)\b", re.IGNORECASE)
_QUESTION = expression(
    r"\A(?:is|are|do|does|did|can|could|will|would|should|shall|may|must|what|how|where|when|who|why|which)"
    r" (?=\w)|\?\W{0,3}\Z",
    re.IGNORECASE,
)
_GROUND = expression(r"\A(?:because|cos|coz)\b", re.IGNORECASE)
_CONDITION = expression(
    r"\A(?:only if|if|unless|provided|providing|as long as|so long as|otherwise|on condition)\b", re.IGNORECASE
)
_WISH = expression(
    r"\A(?:i|we)(?:['’]?d| would)?(?: really| also| just| only)? (?:need|want|like|prefer|rather|love)\b"
    r"|\A(?:please )?(?:send|give|tell|let|ask|put|add|note|call|ring|text|email|remind|show)"
    r" (?:me|us|them|it|a note)\b"
    r"|\A(?:preferably|ideally|with|at|in|on|for|not|no)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause, without the word that joins it, and the text `without` it; whether it `goes_on` after another one."""

    text: str
    without: str
    goes_on: bool

    @property
    def is_question(self) -> bool:
        """Whether it is put as a question, be it one that wishes."""
        return bool(_QUESTION.search(self.text))

    @property
    def is_condition(self) -> bool:
        """Whether something is to be so only if it holds."""
        return bool(_CONDITION.match(self.text))

    @property
    def is_wish(self) -> bool:
        """Whether it begins as a wish does."""
        return bool(_WISH.match(self.text))


def apart(typed: str) -> tuple[Clause, ...]:
    """The clauses of a text that has several; a reason that is given is none."""
    joints = [(0, 0), *(found.span() for found in _JOINT.finditer(typed)), (len(typed), len(typed))]
    spans = [(joint[0], joint[1], after[0]) for joint, after in pairwise(joints)]
    if not 1 < len(spans) <= MOST:
        return ()
    return tuple(
        Clause(told, f"{typed[:joint]} {typed[end:]}".strip(" ,"), bool(_GOES_ON.match(typed[start:end])))
        for joint, start, end in spans
        if (told := _LINK.sub("", typed[start:end]).strip(" ,.")) and not _GROUND.match(told)
    )
