"""The short answers that people type: yes, no, none, any, me, done; and the price on a button.

Whole messages only, apart from what is said around the name of a payer or of a time: a yes with anything else beside it
is none.
"""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.text.small_talk import whole

YES = {
    "yes", "y", "ok", "okay", "book", "book it", "confirm", "yes please", "correct", "that's right", "book it again",
    "again", "yep", "yeah", "sure", "confirmed", "go ahead", "do it", "book this", "book that", "yes book",
    "yes book it", "yes book it again", "yes go ahead", "yes confirm", "yes do it", "ok book it", "okay book it",
    "sure book it", "go ahead and book it", "yes that's right", "yes it is", "it is", "i confirm", "yes i confirm",
    "that is right", "that's correct", "that is correct", "that's fine", "that is fine", "looks good", "yes correct",
    "yes that is right", "yes that's correct", "yes that is correct", "yes that's fine", "yes that is fine",
    "yes looks good", "book it all the same", "all the same",
}  # fmt: skip
NO = {
    "no", "nope", "nah", "no thanks", "no thank you", "no it is not", "no it isn't", "no that's wrong", "no wait",
    "not yet", "not now", "not right", "not this", "not this one", "wrong", "it's wrong", "that's wrong",
    "this is wrong", "that's not right", "incorrect", "wait", "hold on", "hang on", "one moment", "i'm not sure",
    "not sure", "maybe", "change", "change it", "change this", "change that", "change something",
    "i want to change it", "i want to change something", "don't", "don't book", "don't book it", "do not book it",
    "something else",
}  # fmt: skip
CANCEL_IT = {
    "yes", "y", "yes please", "yes cancel", "yes cancel it", "yes cancel this", "yes cancel that", "cancel it",
    "cancel this", "cancel that", "yes i do", "yes do it", "do it", "go ahead", "yes go ahead", "confirm",
    "yes confirm", "cancel my appointment", "cancel the appointment", "cancel this appointment",
    "yes cancel my appointment",
    "yes cancel the appointment", "yes cancel this appointment", "cancel the booking", "cancel my booking",
    "cancel it all the same", "cancel it again", "yes i am sure", "yes i'm sure", "cancel it free of charge",
}  # fmt: skip
KEEP_IT = NO | {
    "keep", "keep it", "keep this", "keep that", "keep my appointment", "keep the appointment", "keep this appointment",
    "don't cancel", "don't cancel it", "do not cancel", "do not cancel it", "no keep it", "no don't", "leave it",
    "i changed my mind", "i've changed my mind", "no don't cancel it", "no do not cancel it",
}  # fmt: skip
NONE = {"none", "no", "nothing", "no thanks", "no, thanks"}
ANY = {"any", "either"}
ME = {"me", "myself", "self", "i"}
DONE = whole(
    r"(?:yes|yep|yeah|ok(?:ay)?|sure)?[,.! ]*"
    r"(?:done|did|finished|ready|(?:i(?:'ve| have|'m| am)? )?(?:now |already |just )*(?:(?:signed|logged) in|done|did)"
    r"(?: (?:it|that))?)",
    r"yes|yep|yeah|ok(?:ay)?|sure",
)
LABEL = re.compile(r"(?:yes )?book it(?: all the same| again)? for \D{0,3}(?P<price>\d+(?:[.]\d\d)?)\D{0,8}")
PAYING = re.compile(
    r"\b(?:(?:it|that|this)(?: is|['’]s| will be) )?(?:paid by|(?:will |is |are )?pay(?:s|ing)?|covers?)\b",
    re.IGNORECASE,
)
ENDS = re.compile(r"[.!,]+(?!\d)")
OF_TIME = re.compile(r"time|when|day|date|flexible", re.IGNORECASE)


def says_yes(typed: str) -> bool:
    """Whether somebody confirms."""
    return _bare(typed) in YES


def says_no(typed: str) -> bool:
    """Whether somebody does not confirm."""
    return _bare(typed) in NO


def says_cancel_it(typed: str) -> bool:
    """Whether somebody confirms that an appointment is to be cancelled; a bare "cancel" says not what."""
    return _bare(typed) in CANCEL_IT


def says_keep_it(typed: str) -> bool:
    """Whether an appointment is to stay."""
    return _bare(typed) in KEEP_IT


def price_named(typed: str) -> Decimal | None:
    """The price, where the words are the label of the button that books."""
    found = LABEL.fullmatch(_bare(typed))
    return Decimal(found["price"]) if found else None


def says_none(typed: str) -> bool:
    """Whether nothing on offer is wanted."""
    return typed.strip().casefold() in NONE


def says_any_place(typed: str) -> bool:
    """Whether any place will do, as an answer to where."""
    return typed.strip().casefold() in ANY | {"any of them"}


def says_anybody(typed: str) -> bool:
    """Whether anybody will do, as an answer to with whom."""
    return typed.strip().casefold() in ANY | {"whoever"}


def says_me(typed: str) -> bool:
    """Whether it is the patient who pays."""
    return not ME.isdisjoint(typed.casefold().split())


def without_paying(typed: str) -> str:
    """A payer's name without what is said around it: "my employer pays" tells no story here."""
    return PAYING.sub(" ", typed).strip()


def says_done(typed: str) -> bool:
    """Whether somebody says that they have signed in."""
    return bool(DONE.fullmatch(typed.replace("’", "'")))


def speaks_of_time(typed: str) -> bool:
    """Whether an indifferent answer speaks of the time."""
    return bool(OF_TIME.search(typed))


def _bare(typed: str) -> str:
    """The words without marks, please and now."""
    said = " ".join(ENDS.sub(" ", typed.casefold().replace("’", "'")).split())
    return said.removeprefix("please ").removesuffix(" please").removesuffix(" now")
