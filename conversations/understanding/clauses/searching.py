"""Questions that a look at the diary answers, cut to what is to be looked for: "has Dr Patel anything on Tuesday".

Tables of the words of such a question: what is beside them has to be a day or an hour. Must never read these itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

SOONEST, ANYONE, ANY_PLACE = "as soon as possible", "anyone", "any place"
"""What is looked for where no day is named, or where it is asked with whom or where."""

_TALK = words(
    "oh ok okay well so and but um erm hi hello please right hmm sorry just then love dear actually not sure no idea "
    "dunno don't dont know tell me i i'm you u could can check see look if whether wondering was do"
)
_BEGINS = words(
    "what what's whats which who who's whos when when's whens where where's wheres whose how any anything is are has "
    "have does do can could will would"
)
_ASKING = _BEGINS | words(
    "isn't hasn't haven't doesn't don't you u i we me us it that this these those there they theyve they've they're "
    "she he her him them a an the of for with at in on to get got having had be been being seen see take go going or "
    "please pls then too though instead possible chance come up coming about rather wanna else other dr "
    "doctor mr mrs ms nurse s all still both either you've youve ye"
)
_FREE = words(
    "any anything something some one ones free available availability avail slots slot times time days day dates "
    "date hours offer appointments appointment appts appt gap gaps space spaces openings opening left work works "
    "working next"
)
_SOONER = words(
    "sooner soonest earlier earliest quicker quickest quick faster fastest first soon shortest shorter wait waiting "
    "most"
)
_PLACES = words("place places clinic clinics branch branches site sites building buildings")
_PEOPLE = words("doctors clinician clinicians people person somebody someone lady man woman gp gps")
_BEFORE = words("on at in the this next for from a any my")
_WORD = expression(r"\w+(?:['’:.-]\w+){0,3}")
_GOES_ON = expression(r"[.;!?] ?[^\W\d]")
_THERE = words("in there when")
"""Words that ask for times where somebody is named."""
_HAD = words("have got free available availability left offer")
_OPEN = words("which who who's whos where where's wheres whichever they both either")
MOST = 16
"""Words of a question that is nothing else."""


@dataclass(frozen=True, slots=True)
class Looking:
    """A question to the diary: the words beside its own; whether it asks for the soonest, and who or where."""

    when: str
    sooner: bool
    whichever: bool


def looking(typed: str, named: Iterable[str]) -> Looking | None:
    """The question that a text is, where it is one to the diary; `named` are the words of names in it."""
    said = [found[0] for found in _WORD.finditer(typed)]
    plain = [word.casefold().replace("’", "'").removesuffix("'s") for word in said]
    first = next((at for at, word in enumerate(plain) if word not in _TALK or word in _BEGINS), len(plain))
    known = {word.casefold() for name in named for word in _WORD.findall(name)}
    known |= {f"{word}s" for word in known}
    asked = {*plain}
    asks = (
        asked & (_FREE | _SOONER | {"got", "possible"})
        or (known & asked and asked & _THERE)
        or plain[first : first + 1] == ["who"]
    )
    if len(said) > MOST or _GOES_ON.search(typed) or first == len(plain) or plain[first] not in _BEGINS or not asks:
        return None
    own = _ASKING | _TALK | _FREE | _SOONER | _PLACES | _PEOPLE | known
    rest = [at for at, word in enumerate(plain) if word not in own]
    if not (rest or known & asked or asked & (_SOONER | _HAD)):
        return None
    begin, end = (rest[0], rest[-1] + 1) if rest else (0, 0)
    while begin and plain[begin - 1] in _BEFORE:
        begin -= 1
    return Looking(" ".join(said[begin:end]), bool(asked & _SOONER), bool(asked & _OPEN))
