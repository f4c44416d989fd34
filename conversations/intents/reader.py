"""The reader of the table: which intent a typed text has, if any.

Total and linear. Looks at the words alone; what the card knows, and what follows, is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from conversations.intents.notation import begins, phrases
from conversations.intents.row import IDLE_CARDS, CardKind, Intent
from conversations.intents.rows.people import WHOM
from conversations.intents.shape import bare, shaped
from conversations.intents.table import BY_KIND, INTENTS
from conversations.intents.whom import names_somebody
from conversations.understanding.words.expression import expression
from conversations.understanding.words.first_letters import by_beginning, may_stand

WISHES = phrases(r"""
(?:book|make|arrange|schedule|reserve|get|got|have|having|need|needs|needed|want|wants|wanted|like|looking for|after|
    find|needing)(?: me| us| him| her)?(?: in)?(?: to (?:book|make|have|get))? (?:an?|another|new|some|the (?:next|
    first|earliest)|any)(?: (?!my\b|existing\b)[a-z]+){0,3} (?:<visit>|slots?)
book (?:me|us|in|an?|for|with|the)(?! last)
(?:need|want|book|get|have|like|make) (?:another|a new|a)(?: new| different)? one
(?:can|could|may|shall) (?:i|we|you) (?:please )?(?:see|come|book|have an?|get an?|fit|squeeze|do|make)(?! (?:it|this|
    that|here)\b)
(?:want|need|like|love|wish|hoping|trying|hope|wondering if i can) to (?:see|book|come|visit|have an?|make an?|
    be seen|get an?|arrange)
(?:do|have|did) you (?:have|got) (?:any|an|some|something|anything|anyone|a (?:slot|free|gap))
(?:is|are) there (?:any|an|anything|something|a (?:slot|free|gap))<2> (?:free|available|appointments?|slots?|times?|
    on|at|before|after|this|next|left)
anything (?:available|free|on|at|before|after|in|this|next|for|sooner|earlier|later|else)
(?:who|when|what) (?:is|are|s) (?:available|free)|available|availability|(?:fit|squeeze|slot) me in|next (?:available|
    free)|earliest|soonest|as soon as possible|asap|how about|what about (?:<day>)|
    (?<!wont )(?<!cant )(?<!cannot )(?<!can not )(?<!able to )(?<!not )(?<!couldnt )make it (?:<day>|<clock>)
when can (?:i|we) (?:come|see|have|get|be seen)|instead|how soon
(?:want|need) (?:<carer>)|(?:looking|asking|hoping) for (?:an?|some)|i (?:want|need|would like|d like) (?:an?|the|
    some)<2> (?:<visit>|<carer>|jab|vaccin\w+|scan|test|smear|slot)
""")
"""A visit is asked for."""

SMILES = expression(r"[😊🙂😀😁😃😄❤😘💐🥰😍☺🎉🌹\ufe0f\s]{1,20}")


@lru_cache(maxsize=32)
def read(typed: str, card: CardKind) -> Intent | None:
    """The intent of a text that is typed at such a card; None where it has none. Kept for a moment."""
    said = shaped(typed)
    if not said:
        return BY_KIND["thanks"] if card in IDLE_CARDS and SMILES.fullmatch(typed) else None
    inner, idle = bare(said), card in IDLE_CARDS
    wholes, wishes = {said, said.rstrip(". "), inner, inner.rstrip(". ")} - {""}, WISHES.within(said)
    for intent in _that_may_be_named(said):
        if _is_named(intent, said, wholes, idle=idle, wishes=wishes) and not intent.never.within(said):
            return intent
    return WHOM if names_somebody(typed, said) else None


def _that_may_be_named(said: str) -> Iterator[Intent]:
    """The rows with a phrase that begins as a word of the text does, in their order."""
    return (INTENTS[order] for order in sorted(may_stand(_by_beginning(), said)))


@cache
def _by_beginning() -> dict[str, list[int]]:
    tables = [(one.says, one.weak, one.idle, one.alone, one.idle_alone) for one in INTENTS]
    return by_beginning((begins(phrases.table), order) for order, several in enumerate(tables) for phrases in several)


def asks_for_a_visit(typed: str) -> bool:
    """Whether the words ask for one."""
    return WISHES.within(shaped(typed))


def _is_named(intent: Intent, said: str, wholes: set[str], *, idle: bool, wishes: bool) -> bool:
    """Whether the words name it."""
    return (
        intent.says.within(said)
        or (not wishes and (intent.weak.within(said) or (idle and intent.idle.within(said))))
        or any(intent.alone.is_all_of(whole) or (idle and intent.idle_alone.is_all_of(whole)) for whole in wholes)
    )
