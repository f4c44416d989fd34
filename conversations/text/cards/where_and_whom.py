"""Words at the cards that ask where and with whom: one of two, somebody who is disliked, what a sentence ends in.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from conversations.text.phrasing import guard
from conversations.understanding.words.expression import expression

CALLED = expression(
    r"\b(?P<no>but|not|except|than|avoid|bar|without)(?: for)?"
    r"(?: (?:that|this|bloody|horrible|awful|rude|nasty|grumpy|old|same|stupid)){1,3} "
    r"(?!one\b|day\b|time\b|place\b|week\b|man\b|woman\b|doctor\b|dr\b)",
    re.IGNORECASE,
)
"""A word of dislike before the name of somebody who is not wanted: "anyone but that Ford"."""
BY_TITLE = expression(
    r"\A\W*(?:(?:a|the|make it|i said|no|sorry)\b\W*){0,3}(?:(?P<her>mrs|ms|miss|madam)|mr|sir)\b,? not "
    r"(?:an? |the )?(?:mr|mrs|ms|miss|sir)\b\W*(?:please\W*)?\Z",
    re.IGNORECASE,
)
"""Whether it is to be a woman or a man, by how they are addressed: "Mrs not Mr"."""
WHO_IS_NOT = expression(
    r"\b(?:any ?(?:one|body)|whoever|some(?:one|body))(?:,? (?:who|that))?"
    r"(?:(?:['’]?s| is|['’]?re| are) not| is ?n['’]?t)"
    r" (?=(?:dr|doctor|mr|mrs|ms)\b|[A-Z])",
)
"""Anyone who is not somebody: then that one is left out."""
ON_DUTY = expression(
    r"\b(?:whoever|whomever|whichever(?: (?:one|doctor|dr|of them|of the two))?|any of (?:them|the two)|anyone|anybody"
    r"|any (?:one|doctor|dr|gp))(?: of them)?"
    r"(?:['’]?s| is| are|,? that['’]?s| thats| that is| who['’]?s| who is| has| have)?"
    r" (?:working|in|there|on duty|on shift|on|about|around|free|available"
    r"|(?:got )?(?:something|anything|a slot|a space|space|room))\b"
    r"(?= (?:on|this|next|mon|tue|wed|thu|fri|sat|sun|tomorrow|today|the \d|that day|in the (?:morning|afternoon))"
    r"|\W*\Z)",
    re.IGNORECASE,
)
"""Whoever is there when it is wished for is anyone: who is free then is looked for anyway."""
LAST = expression(
    r"(?:[.;!?,]|\A|\b(?:choose|want|need|prefer|take|like|doctor|dr|gp)\b"
    r"|(?<!any )(?<!one )(?<!body )(?<!doctor )(?<!dr )(?<!gp )(?<!all )(?<!ever )\bbut\b)\s*"
    r"(?:(?:so|then|ok|okay|no|sorry|actually|just|well|and|oh|wait|but)\b[\s,]*){0,4}"
    r"(?:(?:an? |the )?(?P<her>woman|lady|female)|(?:an? |the )?(?P<him>man|male|bloke|gentleman)"
    r"|(?P<any>whoever|anyone|anybody|any of them))(?: doctor| gp| one)?(?: please| then| thanks| ok)?[\s.!]*\Z",
    re.IGNORECASE,
)
"""What the words end in, after whatever went before: "no preference but my husband has, so woman"."""
TAKES_BACK = expression(
    r"\b(?:not|never|don['’]?t|except|but not|unless|if|or|nor|than)\b[^.;!?,]{0,24}\Z", re.IGNORECASE
)
NAME = expression(r"[^\W\d_]{3,}")
NOT_THEM = expression(
    r"\A\W*(?:(?:no|oh|please|just|but|and|anyone|anybody)\b\W*){0,3}(?:not|except|but not) "
    r"(?:(?:that|this|the|another) )?(?:dr\.? |doctor |mr |mrs |ms )?[^\W\d_]{3,20}+"
    r"(?: (?:fella|fellow|bloke|chap|man|woman|lady|guy|girl|person|one))?(?: again)?\W*+(?:please|thanks)?\W*\Z",
    re.IGNORECASE,
)
"""Nothing but a name that it must not be."""


def denies_them(typed: str, names: Sequence[str]) -> bool:
    """Whether a clause is nothing but one of these names, which it must not be, whatever is said to explain it."""
    known = {word.casefold() for name in names for word in NAME.findall(name)}
    return any(NOT_THEM.match(part) and known & set(NAME.findall(part.casefold())) for part in guard.clauses(typed))


SPOKEN_ILL = expression(
    r"\b(?:hate[sd]?|dislike[sd]?|loathe[sd]?|can['’]?t stand|did ?n['’]?t (?:like|rate|trust)) (?:her|him|them)\b"
    r"|\b(?:she|he) (?:was|is) (?:so |very |really )?(?:rude|useless|awful|horrible|rough|cold|dismissive)\b",
    re.IGNORECASE,
)
"""What is told of somebody who may not be wanted then: who it is to be is asked."""
NOT_ANYONE = expression(
    r"(?:n['’]t|\bnot|\bdont|\bnever)\b(?![^.;!?]{0,20}\b(?:mind|care|matter|fussed|bothered|fussy)\b)[^.;!?,]{0,16}"
    r"\b(?:just )?any(?:one|body)\b(?! (?:but|else|except|in particular|special|specific))"
    r"|(?:n['’]t|\bnot|\bdont|\bnever)"
    r"(?: (?:want|like|need|see|have|just|simply|with|by|to|be|seen|for|really|fancy)){0,5}"
    r" (?:any (?:one|old )?(?:clinician|doctor|dr|gp)|whoever|whichever one|any old one)\b"
    r"(?! (?:but|else|except|in particular|special|specific|is|are|will|who|that|on|at))",
    re.IGNORECASE,
)
"""That not everybody will do: "I don't want just anyone"."""
IN_CASE = expression(r"\b(?:only )?(?:if|when|unless|in case)\b", re.IGNORECASE)
"""What stands between somebody and the one who is wished for first."""
NOT_AGAIN = expression(
    r"\A\W*(?:(?:oh|please|no|god|ugh|just)\b\W*){0,3}(?:not|no more|no way|never)(?: another| that| bloody){0,2}"
    r" (?:dr\.? |doctor |mr |mrs |ms )?[^\W\d_]{3,20}(?:[,;:]? (?:again|ever|please|any ?more|this time"
    r"|thanks)\b|\W*\Z)"
    r"|\A(?!\W*why\b)[^.;!?]{0,40}\b[^\W\d_]{3,20}\b[^.;!?]{0,24}\b(?:not|never) again\b",
    re.IGNORECASE,
)
"""Somebody who was seen before, and must not be seen again: "not Ford again, he hardly looked up"."""
ILL_OF = expression(
    r"\A(?![^.;!?]*\b(?:unless|if)\b).*\b"
    r"(?:bad|worst|rude|awful|horrible|terrible|hate|avoid|complain\w*|afraid|scared|heard|rushed|hardly"
    r"|useless|stinks|(?:did|does|do) ?n['’]?t (?:even |really )?(?:listen|care|look|help|believe|explain"
    r"|examine)|never (?:listens|looks|helps))\b",
    re.IGNORECASE,
)
"""Nobody is asked back of whom something bad is told."""
WHO_IS = expression(r"\bwho(?:['’]?s| is|se) (?:this |that )?(?:dr\.? |doctor )?[^\W\d_]{3,20}\W*\Z", re.IGNORECASE)
ALL_THE_SAME = expression(
    r"\b(?:all the same|(?:don['’]?t|do not) (?:mind|care)|either|whichever|not (?:fussed|bothered)|no preference)\b",
    re.IGNORECASE,
)

LIMITS = expression(
    r"\b(?:not?|never|nothing|if|unless|as long|except|without|with|but (?!he\b|she\b|i\b|we\b|it\b"
    r"|they\b|my\b|the\b)|near\w*|clos\w+|soonest|first|where)\b|n['’]t\b|\?",
    re.IGNORECASE,
)
ANYWHERE_IN = expression(
    r"\bany ?where(?: at all)? (?:in|near|around|round|close to|by) (?:(?:the|central|north|south|east|west) )?"
    r"(?!(?:your?|here|there|this|that|town|city|country|area|reach|walking|easy|about|home|work|house|school|"
    r"where|which|"
    r"public|zone|from|tube|station|underground|trains?|bus|buses|parking|middle|centre|particular|between|general|"
    r"these|those|them|london|england|britain|and|but|with|near|mine|please)\b)(?P<name>[^\W\d_]{4,20})\b",
    re.IGNORECASE,
)
"""A place in which it is to be anywhere, be it one that the clinic has not: then no place will do but there."""
ONE_OR_ANOTHER = expression(
    r"\b(?:not?|never|n['’]t|nt|actually|put|chose|picked|want|wanted|instead|wrong|said|meant|mean|rather|than|if"
    r"|unless|but not|sorry|wait|except)\b"
    r"|n['’]t\b|\?",
    re.IGNORECASE,
)
"""What tells one that is named from another."""
VOWELS = expression(r"[aeiou\W\d_]")
_NOT_THERE = expression(
    r"(?:\b(?:so|but|just|please|and|then|definitely|rather|ideally|preferably|obviously)|[,.;:–—-]|\A)\W{0,3}"
    r"(?:not|never)(?: (?:to|going|at|in))? (?:there|that (?:one|place|clinic|branch|site))\b"
    r"(?=\W{0,4}(?:\Z|[.,;!–—-]|please\b|pls\b|plz\b|thanks\b|thank\b|ta\b|if\b|because\b|cos\b|as\b|again\b|either\b))"
    r"|\b(?:any ?where|any(?: other)? (?:place|clinic|one|branch|site)|every ?where|some ?where)"
    r" (?:but|bar|except|other than|apart from)(?: for)? (?:there|that (?:one|place|clinic|branch))\b"
    r"|\b(?:rather (?:not|avoid)|avoid|do ?n['’]?t (?:want|like|wish) to|would ?n['’]?t (?:want|like|wish) to"
    r"|wo ?n['’]?t"
    r"|not going to|refuse to|keep me away from|can['’]?t face)(?: (?:go|going|come|coming|be seen|have it|be"
    r"|see anyone)"
    r"(?: back)?)? there\b",
    re.IGNORECASE,
)
"""The place that was spoken of is not to be the one: "my ex works in Richmond, so not there"."""


def denies_there(typed: str) -> bool:
    """Whether the place that was spoken of is denied by a pronoun."""
    return bool(_NOT_THERE.search(typed))


WHICH_PLACE = expression(
    r"\bwhich(?: one| place| clinic| branch| of (?:them|these|those|the two))? "
    r"(?:is|are|would|should|do|suits?|works?)\b",
    re.IGNORECASE,
)
"""Asking which of the places to take: "which is good for me"."""
PRICES_APART = expression(
    r"\b(?:same|cheaper|cheapest|dearer|differ\w*|less|more|extra|higher|lower|expensive|var(?:y|ies))\b", re.IGNORECASE
)
"""Whether one costs what another does: "is it the same price in both"."""
AFTER_ALL = expression(
    r"\A\W{0,3}(?:(?:ok|okay|oh|well|fine|actually|then)\W{1,3}){0,3}any ?(?:one| clinician| doctor)"
    r"(?:\W{1,3}(?:then|after all|at all|please|will do|is fine|is ok)){0,3}\W{0,3}\Z",
    re.IGNORECASE,
)
"""All that is said where anyone may be chosen after all, somebody who was left out among them."""

A_TOWN = expression(
    r"\A\W*(?P<name>(?!(?:the|on|at|in|by|near|car|your|our|which|what|that|one|up|over|this|my|any|no|bus|tube|train|"
    r"high|main|side|same|next|other|where|is|a)\b)"
    r"[^\W\d_][\w'’.-]{1,20}(?: [^\W\d_][\w'’-]{2,20})? (?:town|cross|hills?|"
    r"park|green|common|bridge|end|ham|woods?|heath|gate|bush|road|lane|street|junction|market|fields?|court|vale|"
    r"grove|square|corner|village|wharf|quay|london))(?: please| pls| plz| thanks)?\W*\Z",
    re.IGNORECASE,
)
"""Nothing but the name of a part of town, or of a street."""
ASKS_FOR_ONE_IN = expression(
    r"\A\W*(?:(?:hi|hello|oh|so|and|but|please)\b\W*){0,3}(?:(?:have|do) (?:you|they)(?: have| got)?|are you|is there|"
    r"are there|got|what about|how about|any chance of)?(?: ?(?:a|any|an|one|ones|anything|anywhere|something|"
    r"somewhere|clinics?|branch(?:es)?|place|places)){0,3} ?\b(?:up |over |"
    r"down )?in (?P<name>[^\W\d_][\w’'-]{2,20})\W*\Z",
    re.IGNORECASE,
)
"""Whether there is a place in some town or country: "have you anywhere in Scotland"."""
LIVES = expression(
    r"\A\W*(?:(?:oh|well|but|sorry|hi|hello|yes|no)\b\W*){0,3}(?:i|we)(?:['’]?(?:m|re|ve))? ?"
    r"(?:(?:am|are|have|now|still|just|only|currently) ){0,2}"
    r"(?:live|living|based|moved|stay|staying|work|working|in|near)\b",
    re.IGNORECASE,
)
"""Where somebody lives or works, by which a place is chosen."""
WHICH_IT_IS = expression(r"\A\W*(?:which|what)(?: one)? (?:is|are|was)\b", re.IGNORECASE)
"""Which of them it is, and not what is free there."""
