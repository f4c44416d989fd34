"""Asking for help with a password, which is none: every word of it is one that such a sentence is made of.

Owns those words. A closed list, as a password can be any other word: what holds one more is taken to hold a secret.
Apart from the secrets themselves, as these words are a table.
"""

from __future__ import annotations

import re
from typing import Final

MOST_WORDS: Final = 40
"""Words of the longest such sentence; nobody asks for that at greater length."""

_EDGES: Final = ".,;!?()\"'“”‘…-"
_SMALL: Final = re.compile(r"\d{1,2}|2fa")
"""One of these there may be: how often it was tried. Several could be a number, told in parts."""

_TELLS: Final = frozenset({"password", "passcode", "passwd", "pwd", "pw", "pin", "code", "login", "pass", "word"})
"""What may be followed by what it is."""

_IS: Final = frozenset({"is", "was"})

_ASKING: Final = frozenset(
    """
    forgot forgotten forgott forgoten forgetting forget lost lose reset resetting resets change changing changed
    recover recovery remember remeber remembering recall know work works working worked accepted accept accepting
    accepts wrong incorrect invalid expired expire expires locked blocked refused rejected recognised recognized
    valid how where what which why who when help helping issue issues problem problems trouble can't cant cannot
    don't dont doesn't doesnt didn't didnt isn't isnt won't wont never no not need needed send sent resend get got
    getting receive received come coming came arrive arrived arrives missing new another different type typed
    typing enter entered entering give telling tell ask safe share stuck
    """.split()  # noqa: SIM905 - to be read
)
"""Without one of these it asks for nothing."""

_OTHERS: Final = frozenset(
    """
    password passwords passcode passwd pwd pw pin code codes pass word login log in on into sign signing signed
    logging logged sign-in log-in account accounts portal website site page app bot chat card here there link
    email e-mail mail text message phone sms step two-step two factor authentication clinic clinic's surgery
    reception receptionist somebody someone anyone anybody staff team doctor i i'm im i've ive i'd id i'll me my
    mine myself we our us you your yours it its it's they them their he his she her him the a an this that these
    those any some one ones own same old current other right correct is was are were be been being am 's do does
    did done have has had haven't hasn't having can could couldn't will would wouldn't should shouldn't must may
    might shall want wanted wants like trying tried try tries keep keeps says say said saying tells think thought
    guess see saw find found use used using make made set put write written anymore any-more more again still yet
    already now today yesterday always just only even really also too very so time times day days week weeks ago
    since before after while because but and or if as than then when with without for to from of at by about up
    out off over back down all everything anything something nothing hi hello hey sorry please pls plz thanks
    thank thx ok okay yes well um way instead once twice first last every long short few many much unable able
    possible impossible supposed seems seem appears getting wife wife's husband husband's mum's mother's mother
    mum dad's dad father father's son's son daughter daughter's child's partner's partner
    """.split()  # noqa: SIM905 - to be read
)

_STATES: Final = frozenset(
    """
    wrong incorrect invalid expired locked blocked refused rejected not no never always still apparently now being
    too lost forgotten needed correct right valid accepted recognised recognized required stuck missing safe reset
    changed asked used different what
    """.split()  # noqa: SIM905 - to be read
)
"""What may be said of a password without telling it."""


def asks_for_password_help(typed: str) -> bool:
    """Whether somebody asks for help with a password or a code, and tells neither."""
    words = [word.strip(_EDGES) for word in typed.casefold().replace("’", "'").split()]
    words = [word for word in words if word]
    if not 1 < len(words) <= MOST_WORDS or _ASKING.isdisjoint(words):
        return False
    others = [word for word in words if word not in _ASKING and word not in _OTHERS]
    if len(others) > 1 or not all(map(_SMALL.fullmatch, others)):
        return False
    return not any(_is_told(words[at : at + 3]) for at in range(len(words)))


def _is_told(three: list[str]) -> bool:
    """Whether these words say what a password is."""
    first, second, third = [*three, "", ""][:3]
    return first in _TELLS and second in _IS and third != "" and third not in _STATES
