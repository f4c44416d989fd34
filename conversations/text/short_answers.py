"""The short answers that people type, apart from yes and no: any, me, done; and the price on a button.

Whole messages only, apart from what is said around the name of a payer or of a time.
"""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.text.answers import says_no
from conversations.text.small_talk import whole

CANCEL_IT = {
    "yes", "y", "yes please", "yes cancel", "yes cancel it", "yes cancel this", "yes cancel that", "cancel it",
    "cancel this", "cancel that", "yes i do", "yes do it", "do it", "go ahead", "yes go ahead", "confirm",
    "yes confirm", "cancel my appointment", "cancel the appointment", "cancel this appointment",
    "yes cancel my appointment",
    "yes cancel the appointment", "yes cancel this appointment", "cancel the booking", "cancel my booking",
    "cancel it all the same", "cancel it again", "yes i am sure", "yes i'm sure", "cancel it free of charge",
}  # fmt: skip
KEEP_IT = {
    "keep", "keep it", "keep this", "keep that", "keep my appointment", "keep the appointment", "keep this appointment",
    "don't cancel", "don't cancel it", "do not cancel", "do not cancel it", "no keep it", "no don't", "leave it",
    "i changed my mind", "i've changed my mind", "no don't cancel it", "no do not cancel it",
}  # fmt: skip
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
WHICHEVER = re.compile(r"(?:i don['’]?t mind,? )?which ?ever (?:one |place |clinic )?(?:is|has|can)\b")
NO_MATTER = re.compile(
    r"(?:(?:oh|well|ok|okay|honestly|really|sorry|no)[, ]+){0,4}"
    r"(?:(?:it )?(?:doesn['’]?t|does not|don['’]?t|really doesn['’]?t) (?:really |much )?matter"
    r"(?: to me| at all| which| where| who)?"
    r"|(?:i['’]?m |i am |we['’]?re )?not (?:really |at all )?(?:fussed|bothered|fussy|picky|choosy)"
    r"|(?:i |we )?(?:really )?(?:don['’]?t|do not) (?:really )?(?:mind|care)(?: which| where| who| at all)?"
    r"|any of (?:them|['’]?em|those|these|the (?:lot|three|two|four|places|doctors))"
    r"|(?:they['’]?re |it['’]?s )?all the same(?: to me)?|no preference|you (?:choose|pick|decide)"
    r"|whichever|whoever|wherever|whatever|(?:any|all)(?: of them)? (?:is|are|will be|would be) (?:fine|good|ok|okay)"
    r"|either(?: one| is fine| will do)?|i (?:have no|haven['’]?t any) preference)"
    r"(?: (?:tbh|please|pls|thanks|thank you|dear|love|really|honestly|will do|is fine|you like|suits you"
    r"|you think best|is best)){0,4}(?:[,.!;–-].{0,200})?",
    re.IGNORECASE,
)
"""That it does not matter, with whatever is said after it."""

OF_TIME = re.compile(r"time|when|day|date|flexible", re.IGNORECASE)


def names_warning(typed: str) -> bool:
    """Whether the words are the label of the button that books although something stands against it."""
    return "all the same" in _bare(typed)


def says_cancel_it(typed: str) -> bool:
    """Whether somebody confirms that an appointment is to be cancelled; a bare "cancel" says not what."""
    return _bare(typed) in CANCEL_IT


def says_keep_it(typed: str) -> bool:
    """Whether an appointment is to stay."""
    return _bare(typed) in KEEP_IT or says_no(typed)


def price_named(typed: str) -> Decimal | None:
    """The price, where the words are the label of the button that books."""
    found = LABEL.fullmatch(_bare(typed))
    return Decimal(found["price"]) if found else None


def says_any_place(typed: str) -> bool:
    """Whether any place will do, as an answer to where."""
    said = typed.strip().casefold()
    return said in ANY | {"any of them"} or bool(WHICHEVER.match(said)) or bool(NO_MATTER.fullmatch(said))


def says_anybody(typed: str) -> bool:
    """Whether anybody will do, as an answer to with whom."""
    said = typed.strip(" .!").casefold().removesuffix(" please")
    words = ANY | {"whoever", "skip", "skip it", "skip this", "you choose", "you decide", "surprise me"}
    return said in words or bool(NO_MATTER.fullmatch(typed.strip()))


def says_no_matter(typed: str) -> bool:
    """Whether it is said that it does not matter, and nothing that could be chosen."""
    return bool(NO_MATTER.fullmatch(typed.strip()))


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
