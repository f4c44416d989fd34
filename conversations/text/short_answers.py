"""The short answers that people type, apart from yes and no: any, me, done; and the price on a button.

Whole messages only, apart from what is said around the name of a payer or of a time.
"""

from __future__ import annotations

import re
from decimal import Decimal

from conversations.text.answers import lets_go, says_no
from conversations.text.interrogatives import asks_about
from conversations.text.small_talk import whole
from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

CANCEL_IT = {
    "yes", "y", "yes please", "yes cancel", "go ahead cancel", "go ahead and cancel", "go ahead and cancel it",
    "please cancel it", "yeah", "yep", "yeah go ahead", "yep go ahead", "yeah cancel it", "yep cancel it",
    "go on cancel it",
    "yes go ahead and cancel", "yes go ahead and cancel it", "yeah go ahead and cancel it",
    "go on then cancel it", "cancel it then", "yes cancel it", "yes cancel this", "yes cancel that", "cancel it",
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
FEW = 2
COMMON = words(
    "book booking appointment appointments cancel move change reschedule help anyone woman second third mornings "
    "afternoons thanks"
)
"""Words of which a text of so few words may be a slip: they do nothing but to open a card that asks."""
DONE = whole(
    r"(?:yes|yep|yeah|ok(?:ay)?|sure)?[,.! ]*"
    r"(?:done|did|finished|ready|(?:i(?:'ve| have|'m| am)? )?(?:now |already |just )*(?:(?:signed|logged) in|done|did)"
    r"(?: (?:it|that))?)",
    r"yes|yep|yeah|ok(?:ay)?|sure",
)
LABEL = expression(r"(?:yes )?book it(?: all the same| again)? for \D{0,3}(?P<price>\d+(?:[.]\d\d)?)\D{0,8}")
ME = expression(
    r"\A\W{0,3}(?:(?:yes|ok|okay|oh|well|just|only|it's|its|it is|that's|that would be|by|for)[ ,]){0,3}"
    r"(?:me|my ?self|self)"
    r"(?: (?:please|pls|thanks|then|alone|only|i think)){0,3}\W*",
    re.IGNORECASE,
)
MINE = expression(
    r"\b(?:self[- ]?(?:pay\w*|fund\w*)|(?<!can )(?<!could )(?<!may )(?<!should )(?<!must )(?:i|we|i'll|i'm|we'll|i'd)"
    r"(?: (?:will|am|can|do|would|shall|be|just"
    r"|want|to|like|prefer|have|rather|always|usually|normally)){0,4} (?:pay\w*|cover(?:ing)?|fund(?:ing)?|settl\w+)"
    r"|my own (?:money|pocket)|out of pocket|by (?:debit |credit )?card|on my (?:debit |credit )?card|cash)\b"
    r"|\A\W*i(?: (?:do|will|am))?\W*\Z",
    re.IGNORECASE,
)
"""That the patient pays."""

INSURED = expression(r"\b(?:insurance|insurers?|insured|polic(?:y|ies)|health cover|medical cover)\b", re.IGNORECASE)
EMPLOYED = expression(
    r"\b(?:employers?|company|firm|workplace|my job|(?:my|through|via|from|by) work|work(?:s)? (?:pays?|covers?)"
    r"|my boss|office|occupational)\b",
    re.IGNORECASE,
)
MEMBERS = expression(r"\b(?:memberships?|members?|club|scheme)\b", re.IGNORECASE)
KINDS = (("IN", INSURED), ("EM", EMPLOYED), ("MB", MEMBERS))
"""Kinds of payers, by the words for them."""

ASKING = expression(
    r"\A\W{0,3}(?:and |so |but )?(?:can|could|may|do|does|am|is|are|should|shall|will|would|must|have)"
    r" (?:i|we|it|this|that)\b",
    re.IGNORECASE,
)
"""How a question begins, whether or not it ends like one."""

THEIRS = expression(
    r"\b(?:insur\w+|polic(?:y|ies)|employers?|company|firm|workplace|work|boss|memberships?|husband|wife|partner|mum|mom|dad"
    r"|mother|father|parents?|son|daughter|nhs|not|never|don't|doesn't|won't|can't|isn't|no|nobody|unless|or|if|but)\b",
    re.IGNORECASE,
)
"""Somebody else who may pay, or a word that takes it back."""

CLAUSES = expression(r"[,.;!?]| and | for (?=an? |my (?!self))", re.IGNORECASE)
PAYING = expression(
    r"\b(?:(?:it|that|this)(?: is|['’]s| will be) )?(?:paid by|(?:will |is |are )?pay(?:s|ing)?|covers?)\b",
    re.IGNORECASE,
)
PLEASE = expression(r"\b(?:pls|plz|plse)\b")
ENDS = expression(r"[.!,]+(?!\d)")
WHICHEVER = expression(
    r"(?:i don['’]?t mind,? )?which ?ever (?:one |place |clinic )?(?:is|has|can)\b"
    r"(?! (?:the )?(?:near|clos|easi|handi|quick\w+ to get|convenien))"
)
ANYTHING = expression(
    r"(?:(?:oh|yes|yeah|well|ok|okay|please|thanks|thank you|ta|cheers|great|lovely|um|erm|honestly|really|ah|nah|"
    r"no|lol|haha|meh|me|just|tbh|literally"
    r"|dunno|idk|i dunno|no idea|haven'?t a clue|search me"
    r"|i don'?t know)[ ,.]+){0,4}"
    r"(?:(?:any|either|whichever|all|both)(?: one)?(?: of (?:them|em|'em|those|these|the (?:three|two|four|lot)))?"
    r"(?: (?:will do|would do|do|does me|works?|suits?|(?:is|are|would be|will be|['’]s) (?:all )?"
    r"(?:fine|ok|okay|good|great|possible|perfect|suitable|all right|alright|acceptable)))?"
    r"|idc|idrc|i couldn'?t care less|couldn'?t care less|don'?t care|all (?:two|three|four|five|the same)"
    r"|both(?: of them)?"
    r"|put me (?:anywhere|wherever|with anyone|with whoever|down for (?:any|anything|whatever))"
    r"|(?:whatever|whichever|whoever|wherever)(?: one)?(?: (?:works|suits)|(?: is|'?s) (?:fine|good|best|easiest"
    r"|quickest|free(?: (?:first|soonest|next))?|first|available(?: first)?|soonest|next)(?: to (?:be seen|see "
    r"me|get in))?)"
    r"|(?:you |u |just |please )?(?:choose|pick|decide)(?: one| any| something| whichever)?(?: for me)?"
    r"|dealer'?s choice|surprise me|no strong (?:feelings|views|preference)"
    r"|i(?:'ve| have) no preference|not (?:that |too )?(?:bothered|fussed|fussy|picky|important)"
    r"(?: (?:which|where|who|either way)(?: one)?)?"
    r"|(?:i|we) (?:can|could) (?:get to|do|manage|reach|come to|go to|see) "
    r"(?:either|both|any|all)(?: (?:one|place|of them))?"
    r"|i(?:'m| am|m) (?:not (?:fussed|bothered|fussy|choosy|particular|picky)|easy|happy with (?:any"
    r"|either|all)(?: of them)?)|not (?:fussed|bothered|fussy)"
    r"|(?:it )?(?:really )?(?:doesn'?t|does not|don'?t) (?:really )?matter(?: (?:which|where|who|to me"
    r"|at all|one|much)){0,3}"
    r"|(?:it'?s |they'?re |it is |they are )?all the same(?: to me)?|(?:you|u) (?:choose|decide|pick"
    r"|say)(?: (?:for me|one)){0,2}"
    r"|no preference|i?(?: really)? ?(?:don'?t|do not) (?:mind|care)(?: (?:which|where|who|at all|really"
    r"|one)){0,3}|up to you|whatever(?: you (?:like|think|say))?"
    r"|(?:it )?makes no (?:odds|difference)(?: to me)?|your choice|i'?ll leave it to you|whatever is (?:easiest|best))"
    r"(?:,? (?:(?:by|with|for) (?:me|us)|tbh"
    r"|please|pls|thanks|thank you|dear|love|really|honestly|to be honest|lol|mate|then|babe"
    r"|hun|hon|bro|bruv"
    r"|pal|darling|sweetie|duck|pet|son|haha|x{1,3}|either|at all|tho|though|me)){0,3}"
    r"(?:\Z|[.!]*\Z|[,.;!]+ (?!(?:but|if|so long|as long|except|not|unless|provided|apart"
    r"|only)\b)(?![^?]*\?)[^?]{0,120}\Z)"
)
"""Anything will do, whatever is said after it; unless it is taken back by a condition."""

NOT_BOTHERED = expression(
    r"(?:(?:i(?:['’]m| am|m)|we(?:['’]re| are)|really|honestly|well)[ ,]+){0,2}not (?:really |that |too |at all )?"
    r"(?:bothered|fussed|fussy|particular) (?:about|whether|if)"
    r" (?:(?:i|we) (?:see|get|have) |(?:it['’]?s|it is) |seeing |having |getting )?"
    r"(?:an? )?(?:wom[ae]n|m[ae]n|lady|female|male)(?: (?:doctor|gp|or not|or a (?:man|woman))){0,2}"
)
"""Whom it is with does not matter, where only the sex is spoken of: which is not denied by it."""

_AGED = r"(?:an? )?(?:young|old|younger|older)(?: (?:male|female|man|woman|men|women|lady|bloke|one|doctor|gp))?"
_OF_EITHER_SEX = (
    r"(?:an? )?(?:male|female|man|woman|men|women|lady|bloke)(?: or an? | or | |/|, )"
    r"(?:male|female|man|woman|men|women|lady|bloke)(?: doctor| gp)?"
)
_MAN_OR_WOMAN = rf"(?:{_OF_EITHER_SEX}(?:,? {_AGED} or {_AGED})?|{_AGED} or {_AGED})"
WHICHEVER_SEX = expression(
    rf"\A\W*(?:{_MAN_OR_WOMAN},? (?:it |i |that |we |is )?(?:really )?(?:(?:do|does)(?:n['’]?t|nt"
    rf"| not) (?:really )?(?:matter"
    r"|mind|care|bother)|makes? no (?:odds|difference)|all the same|either|whatever|no matter|same to me"
    r"|not (?:bothered"
    r"|fussed))|either (?:sex|gender)|(?:i )?(?:really )?(?:do ?n['’]?t|do not) (?:mind|care)(?: if| whether)?"
    rf"(?: it['’]?s| its| it is| i see| i get)? {_MAN_OR_WOMAN})\b(?![^\n]*(?:\b(?:but|if|as long(?! as (?:he|she|"
    rf"they)(?:['’]?s|['’]?re| is| are)"
    r" not (?:about |like |only |a )?(?:twelve|12|ten|10|five|child|kid|teenager|rude)\b)|unless|only|except"
    r"|prefer\w*|rather)\b|\?))",
    re.IGNORECASE,
)
"""Whether it is a man or a woman does not matter, whatever is said after it; unless it is taken back."""

OF_TIME = expression(
    r"time|when|(?<!all )(?<!whole )day|date|flexible|(?:free|available|home) (?:all|the whole) day"
    r"|(?:all|whole) day (?:is|works|free|suits)",
    re.IGNORECASE,
)
"""Words of a time; who is in the office all day speaks of none."""


def names_warning(typed: str) -> bool:
    """Whether the words are the label of the button that books although something stands against it."""
    return "all the same" in _bare(typed)


def says_cancel_it(typed: str) -> bool:
    """Whether somebody confirms that an appointment is to be cancelled; a bare "cancel" says not what."""
    return _bare(typed) in CANCEL_IT


def says_keep_it(typed: str) -> bool:
    """Whether an appointment is to stay."""
    return _bare(typed) in KEEP_IT or (says_no(typed) and not lets_go(typed))


def price_named(typed: str) -> Decimal | None:
    """The price, where the words are the label of the button that books."""
    found = LABEL.fullmatch(_bare(typed))
    return Decimal(found["price"]) if found else None


def says_any_place(typed: str) -> bool:
    """Whether any place will do, as an answer to where."""
    said = typed.strip().casefold()
    return said in ANY or bool(WHICHEVER.match(said)) or says_anything(typed)


def says_anything(typed: str) -> bool:
    """Whether anything on offer will do: "any of them, I've got the car"."""
    return bool(ANYTHING.match(typed.strip().casefold().replace("’", "'")))


def is_not_bothered(typed: str) -> bool:
    """Whether it need not be a woman, or a man, and nothing else is said that limits it."""
    if WHICHEVER_SEX.match(typed):
        return True
    return bool(NOT_BOTHERED.fullmatch(typed.strip(" .!").casefold().removesuffix(" please")))


def says_anybody(typed: str) -> bool:
    """Whether anybody will do, as an answer to with whom."""
    said = typed.strip(" .!").casefold().removesuffix(" please")
    return says_anything(typed) or said in ANY | {
        "whoever",
        "skip",
        "skip it",
        "skip this",
        "you choose",
        "you decide",
        "surprise me",
    }


def says_me(typed: str) -> bool:
    """Whether it is the patient who pays, and nobody else is named, denied or asked about."""
    said = typed.replace("’", "'")
    if ASKING.match(said) or asks_about(said) or "?" in said or THEIRS.search(said):
        return False
    return bool(MINE.search(said)) or any(ME.fullmatch(part) for part in CLAUSES.split(said))


def says_whose(typed: str) -> str:
    """The kind of payer that is spoken of, by its key at the portal: "IN", "EM", "MB"; "" where none or several are."""
    said = {key for key, words in KINDS if words.search(typed)}
    return said.pop() if len(said) == 1 else ""


def beside_paying(typed: str) -> str:
    """What is said beside who pays: "I pay myself, my knee hurts" goes on with the knee."""
    parts = CLAUSES.split(typed)
    paying = (MINE, PAYING, *(words for _, words in KINDS))
    beside = (part for part in parts if part.strip() and not ME.fullmatch(part))
    return ", ".join(part for part in beside if not any(words.search(part) for words in paying))


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
    said = PLEASE.sub("please", " ".join(ENDS.sub(" ", typed.casefold().replace("’", "'")).split()))
    return said.removeprefix("please ").removesuffix(" please").removesuffix(" now")
