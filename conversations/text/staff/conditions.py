"""What staff type to say how the clinic is to pick among several times that match, and who pays.

Apart from the short answers of patients, who have no say in it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.understanding.words.expression import expression

METHOD = expression(r"(?:selection |booking )?method(?: number| no\.?)?:? ?(?P<method>\d{1,2})[.!]?", re.IGNORECASE)
RANDOM = expression(r"(?:pick |choose |take )?(?:one )?(?:at )?random(?:ly)?[.!]?", re.IGNORECASE)

ANY_PRICE = expression(
    r"(?:at |for )?(?:any|whatever(?: the)?) (?:price|cost)|whatever (?:it|this) costs|(?:the )?(?:price|cost) "
    r"(?:does not|doesn't|doesnt) matter|(?:the )?(?:price|cost) is no (?:object|matter)|never mind the (?:price|cost)",
    re.IGNORECASE,
)
EXACT_PRICE = expression(
    r"(?:only )?(?:at |for )?(?:exactly )?(?:the |this |that )?(?:exact|same|shown) price(?: only)?"
    r"|(?:only )?(?:at |for )?(?:exactly )?(?:this|that|the shown) price(?: only)?|only (?:if|when) the price "
    r"(?:is the same|stands|stays)",
    re.IGNORECASE,
)
PAYER = expression(
    r"(?:change |switch |set |choose |pick |show )?(?:the |a |an )?(?:other |another |different )?payers?(?: please)?"
    r"|who(?: is|'s)? (?:pays|paying|to pay)(?: for (?:it|this))?|who will pay(?: for (?:it|this))?"
    r"|(?:someone|somebody) else (?:pays|is paying|will pay)",
    re.IGNORECASE,
)
"""That another is to pay, or who there is."""

PAID_SO = expression(
    r"(?:(?:s?he|they)(?: is| are|'s|'re| will be)? )?(?:self[- ]?(?:pay(?:s|ing|er)?|fund(?:s|ed|ing)?)"
    r"|pay(?:s|ing)? (?:him|her|them)sel(?:f|ves)|paying privately)"
    r"|(?:(?:please )?(?:bill|charge|invoice)|(?:put (?:it|this) |it's |its |it is )?on|paid by|payer is) "
    r"(?:(?:her|his|their|the) )?(?:insurance|insurer|company|employer|membership)"
    r"|(?:(?:her|his|their|the) )?(?:insurance|insurer|company|employer|membership) (?:pays|is paying|covers it)",
    re.IGNORECASE,
)
"""Who pays, and nothing else."""

SELF = expression(
    r"\b(?:self[- ]?(?:pay(?:s|ing|er)?|fund(?:s|ed|ing)?)|pay(?:s|ing)? (?:my|him|her|them)sel(?:f|ves)"
    r"|private(?:ly)?)\b",
    re.IGNORECASE,
)
"""That the patient pays."""

OF_PAYING = expression(
    r"\b(?:pay|pays|paid|payer|paying|bill|billed|charge|charged|invoice|invoiced|cover|covers|covered|fund|funds|"
    r"funded"
    r"|company|insurer|insurance|employer|membership|self)\b",
    re.IGNORECASE,
)
"""Words by which somebody speaks of who pays, whether or not it is told from them who that is."""

NOT = expression(r"\b(?:not|no|nobody|never|without|except|but|isn't|doesn't|don't|instead)\b", re.IGNORECASE)
"""Words that may deny somebody: what is denied is never chosen."""

PAYS = frozenset({"pays", "pay", "paying", "covers"})
AROUND = PAYS | frozenset(
    {"paid", "payer", "bill", "billed", "charge", "charged", "invoice", "covered", "funded"}
    | {"on", "by", "with", "via", "through", "to", "the", "a", "his", "her", "their", "its", "under"}
)
"""Words before a payer that are about paying, and those after one."""

STEM = 5
"""Letters by which a payer's name is known: "insurer" for Insurance."""


def payer_named(typed: str, payers: Sequence[tuple[str, bool]]) -> tuple[int, str] | None:
    """Which of these pays by a line of staff, and the line without that; the first where it does not speak of paying.

    `payers` are names, the patient's default first, and whether it is the patient. None where the line names several,
    denies something, or says something about paying that is none of these: then it is to be asked.
    """
    found = [index for index, (name, is_patient) in enumerate(payers) if _names(typed, name, is_patient=is_patient)]
    if not found and not OF_PAYING.search(typed):
        return 0, typed
    if len(found) != 1 or NOT.search(typed):
        return None
    name, is_patient = payers[found[0]]
    return found[0], _without(typed, name, is_patient=is_patient)


def _names(typed: str, name: str, *, is_patient: bool) -> bool:
    if is_patient:
        return SELF.search(typed) is not None
    return any(_is_name(word, name) for word in typed.split())


def _is_name(word: str, name: str) -> bool:
    """Whether a word may be the first of this name, or one that begins like it."""
    first = name.casefold().split()[:1]
    said = word.casefold().strip(".,;:!?()")
    return bool(first) and (said.startswith(first[0][:STEM]) if len(first[0]) >= STEM else said == first[0])


def _without(typed: str, name: str, *, is_patient: bool) -> str:
    """The line without who pays, and without the words around that."""
    if is_patient:
        return " ".join(SELF.sub(" ", typed).split())
    words = typed.split()
    at = next(index for index, word in enumerate(words) if _is_name(word, name))
    first, last = at, at + 1
    while first > 0 and words[first - 1].casefold() in AROUND:
        first -= 1
    while last < len(words) and words[last].casefold().strip(".,") in PAYS:
        last += 1
    return " ".join((*words[:first], *words[last:]))


def price_named(typed: str) -> bool | None:
    """Whether any price will do, or exactly the one that is shown; None where it is not about that."""
    said = _bare(typed)
    if ANY_PRICE.fullmatch(said):
        return True
    return False if EXACT_PRICE.fullmatch(said) else None


def asks_who_pays(typed: str) -> bool:
    """Whether another payer is to be chosen."""
    return PAYER.fullmatch(_bare(typed)) is not None


def says_who_pays(typed: str) -> bool:
    """Whether the words say who pays, and nothing else."""
    return PAID_SO.fullmatch(_bare(typed)) is not None


def _bare(typed: str) -> str:
    return " ".join(typed.replace("’", "'").split()).strip(" .!?").removesuffix(" please")


def method_named(typed: str) -> int | None:
    """The number of the method; at random it is 0."""
    said = " ".join(typed.split())
    if RANDOM.fullmatch(said):
        return 0
    found = METHOD.fullmatch(said)
    return int(found["method"]) if found else None
