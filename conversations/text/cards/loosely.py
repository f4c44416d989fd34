"""Words that mean a time or a visit only by what is shown, or was asked for before.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.state.wish import Loosening
from conversations.understanding.words.expression import expression

_OF_THE_WEEK = r"(?! (?:in|of) (?:the |that |this )?(?:week|month|year)| this (?:week|month)|to (?:say|tell))"
LATER_HOURS = expression(
    rf"\b(?:(?:all|far|much|way|bit|very|rather|little|that['’]?s|are|they['’]?re) )?(?:too|bit|so|"
    rf"rather) early\b{_OF_THE_WEEK}|"
    rf"\bnot (?:so|that|too|quite so|as) early\b{_OF_THE_WEEK}|\blater in the (?:day|morning|afternoon)\b|"
    rf"\blater (?:on )?that day\b|"
    r"\b(?:do|does)(?: not|n['’]?t) get (?:up|going|out)\b",
    re.IGNORECASE,
)
ONE_TOO_EARLY = expression(
    r"\b(?P<hour>\d{1,2})[:.](?P<minute>\d\d)(?: ?am)?(?: one| slot)?(?: is|['’]s|s)?(?: (?:a|far|much|way|bit|rather|"
    r"very|just|really|still|little)){0,3} (?:too |bit |so |rather )early\b",
    re.IGNORECASE,
)
A_BOUND = expression(r"\b(?:after|before|from|past|by|until|till|til|between)\b", re.IGNORECASE)
"""Words of a bound, behind which an hour is named."""
EARLIER_HOURS = expression(
    rf"\btoo late in the (?:day|afternoon|evening)\b|\bnot (?:so|that|too|quite so|as) late\b{_OF_THE_WEEK}|"
    rf"\bearlier in the "
    r"(?:day|morning|afternoon)\b|\bearlier (?:on )?that day\b",
    re.IGNORECASE,
)
LATER_DAYS = expression(
    r"\blater (?:on )?(?:in )?(?:the|that|this) (?:same )?week\b|\bend of (?:the|that) week\b", re.IGNORECASE
)
LATER_ON = expression(
    r"(?<!the )\blater(?: ones?| times?| slots?| appointments?)?(?: than (?:that|those|these|this|them|it))? (?:on )?"
    r"(?:the )?(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b",
    re.IGNORECASE,
)
"""Later than what is shown of a day that is named: "anything later than that on Tuesday"."""
EARLIER_DAYS = expression(r"\bearlier (?:on )?(?:in )?(?:the|that|this) (?:same )?week\b", re.IGNORECASE)
SAME_AS_BEFORE = expression(
    r"\A\W*(?:just |oh |well )?(?:(?:the|my) (?:usual|normal|regular|own)"
    r"(?: one| place| doctor| dr| gp| clinician| time| thing)?|my (?:doctor|dr|gp))(?: please| pls| thanks| dear|"
    r" love)?\W*\Z|"
    r"\b(?:the )?same (?:[a-z]+ ){0,3}?(?:as|like|that) (?:i |we )?(?:(?:had|saw|have|got|did|went|always|"
    r"usually) )?(?:(?:in|on|at) )?"
    r"(?:the )?(?:last|b4|before|previous|usual|always|normal|other time|january|february|march|april|may|june|july|"
    r"august|september|"
    r"october|november|december|spring|summer|autumn|winter)\b|\bsame (?:[a-z]+ ){1,2}(?:as )?(?:b4|before|"
    r"last time)\b"
    r"|\A(?![^\n]*\b(?:not|never|avoid|except|but)\b)\W*(?:the )?(?:gentleman|gent|lady|man|woman|bloke|chap|fella|"
    r"nurse|doctor|dr|gp|one)(?: that| who)? (?:i|we) (?:saw|had|met|was with) (?:last time|before)\b",
    re.IGNORECASE,
)
_A_DAY = (
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*|tomorrow|today|next week|this week|the \d{1,2}(?:st|nd|rd|th)?)(?:['’]?s)?"
)
_ONE = r"(?:one|appointment|appt|app|booking|visit|slot|doctor|dr|gp|doc)"
_HELD_BY_ME = (
    r"(?:that |who |where )?(?:i['’]?m|im|i am|we['’]?re|we are|i['’]?ve|ive|i have|we have|we['’]?ve|i|we)"
    rf"(?: (?:already|also|have|had|got|am|seeing|see|saw|going|go|booked|down|in|with|to|at|for)\b){{1,4}} "
    rf"(?:(?:on |for |this |next ){{0,2}}{_A_DAY}(?: already| anyway)?|already|booked|with you)"
    r"|(?:that |who |where )?(?:i|we|i['’]?ve|we['’]?ve) already (?:have|got|booked|see)"
)
HELD = expression(
    r"(?:\b(?:exactly )?(?:the )?same(?: \w+){0,2} (?:as|like|that|with|from) )?"
    rf"\b(?:my|our|the) (?:{_A_DAY}|other|existing|booked|current) {_ONE}\b(?<!other doctor)(?<!other dr)(?<!other gp)"
    r"(?<!the other one)"
    r"|(?:\b(?:exactly )?(?:the )?same(?: \w+){0,2}(?: as| like| that| with| from)? )?"
    rf"\b(?:(?:the|a|my|that|an?|whichever|whatever|which|what) )?"
    r"(?:one|appointment|appt|booking|visit|doctor|dr|doc|gp|person|lady|man|woman|bloke|place|clinic|site|building"
    rf"|branch|who(?:m|ever)?|where(?:ver)?|which(?:ever)?|what|same)(?: as| like| that)? (?:{_HELD_BY_ME})(?!\w)"
    rf"|\bsame(?: \w+){{0,2}} as (?:my|the) (?:one|appointment|appt|booking|visit)(?: (?:on|for|this|next)){{1,2}}"
    rf" {_A_DAY}(?!\w)"
    rf"|\bsame(?: \w+){{0,2}} as (?:on |for |this |next ){{0,2}}{_A_DAY}(?!\w)"
    rf"|\bmy (?:one|appointment|appt|booking|visit) (?:on |for |this |next ){{1,2}}{_A_DAY}(?!\w)",
    re.IGNORECASE,
)
"""An appointment that there is already, by whose place or doctor one is meant: "same place as my Tuesday one"."""
TOO_FAR = expression(
    r"\b(?:too|so|very|all|awfully|bit) far(?: away)?\b(?! (?:off|ahead|in))|\bmiles away\b|\bnone of (?:them|these|"
    r"those) (?:is|are) (?:near|close)\b|"
    r"\b(?:nothing|nowhere) (?:nearer|closer|near|close)\b",
    re.IGNORECASE,
)
OTHER_VISIT = expression(
    r"\bwrong (?:kind|type|sort)\b|\bwrong (?:visit|consultation|treatment)\b|\b(?:an?other|different) (?:kind|type|"
    r"sort) of (?:visit|appointment|"
    r"consultation)\b|\bchange the (?:visit|type|kind)\b",
    re.IGNORECASE,
)
MY_OWN = expression(
    r"\b(?:before|after|until|till|around|during) (?:my|our|the|his|her) (?!(?:appointment|visit|booking|weekend|"
    r"week|day|month|year|end)\b)"
    r"[a-z]+(?:['’]s)?(?: [a-z]+)?\W*\Z",
    re.IGNORECASE,
)
"""A bound that only the patient knows: "before my holiday"."""
NAMED = expression(
    r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\b|\btomorrow\b|\bnext\b|\b(?:morning|afternoon|"
    r"evening)s\b",
    re.IGNORECASE,
)
"""A day or an hour that is named: that is read as it is."""
FIRST_OF_ALL = expression(
    r"\b(?:which|what|is (?:that|this|it)|are (?:these|those|they)|that['’]?s)\b[^.;!]{0,20}\b(?:quickest|soonest|"
    r"earliest|first (?:you|there))\b",
    re.IGNORECASE,
)
NONE_OF_THEM = expression(
    r"\b(?:can['’]?t|cannot|(?:can|do|wo|could|would)(?: not|n['’]?t)) (?:do|make|manage|like|want|fancy|"
    r"have)\b[^.;!?]{0,16}\b(?:any|either|none)\b|\bnone of (?:them|these|those)\b",
    re.IGNORECASE,
)
OTHERS = expression(
    r"\b(?:show|see|look at|give|have) (?:me )?(?:the |some |any )?(?:others?(?: ones| times| options)?|rest|"
    r"something else|what else|more)\b|\bback to the (?:list|times)\b",
    re.IGNORECASE,
)
"""The list is wished for again: "cancel that one and show me others"."""
EARLY = expression(
    r"(?:\bnot|n['’]?t|\bnever|\bhardly)\b[^.;!?\d]{0,40}? (?:till|until|before|til)"
    r" (?P<hour>\d{1,2}(?:[:.]\d\d)?(?: ?(?:am|pm))?|noon|midday|half \w+)(?!\w)"
    r"(?! (?:dec|nov|jan|feb|mar|st|nd|rd|th))",
    re.IGNORECASE,
)
"""Until when somebody is not up, or not ready: "I don't get going till noon"."""
TRIES_AGAIN = expression(
    r"\b(?:try|look|check|come back|ask)\b[^.;!?]{0,16}\b(?:again|back|later)\b|\bwebsite (?:shows|says|has)"
    r"\b",
    re.IGNORECASE,
)
GIVES_UP = expression(
    r"\b(?:leave it|forget it|never ?mind|don['’]?t (?:bother|worry)|give up|not to worry)\b|\bmy own (?:gp|"
    r"doctor)\b",
    re.IGNORECASE,
)
DAYS_BESIDE = expression(
    r"\b(?:the )?(?:day|days) (?:before|after|either side|around)\b|\b(?:an?other|any|different|next) (?:oth"
    r"er )?days?\b",
    re.IGNORECASE,
)
SOONEST_OF_ALL = expression(
    r"\b(?:who|whoever|whichever|which(?: of (?:them|these|those)| (?:one|doctor|dr|gp|clinician|person|place|clinic|"
    r"branch|site))|where|wherever)"
    r"(?: of (?:them|these|those))?(?:['’]?s| is| has| have| got| can| could| "
    r"would)?\b[^.;!?]{0,24}\b(?:soonest|earliest|quickest"
    r"|(?:free|available|in) first|(?:see|take|fit) (?:me|us)(?: in)? first"
    r"|(?:time|times|slots?|space|appointments?|something|one) first"
    r"|(?:first|next) (?:available|free|appointment|slot|time|space))\b"
    r"|\A\W*(?:which|who|where|what|wherever|whoever|whichever)(?: one| place| of them)? (?:has|have|['’]s got"
    r"|got)(?: got)?"
    r" the (?:very )?(?:soonest|earliest|quickest|first|next)(?: one| time| slot| appointment)?\W*\Z",
    re.IGNORECASE,
)
"""Whoever, or wherever, is free first."""
THE_SOONEST = expression(
    r"(?:just |ok |whatever is |whoever is |give me )?(?:the )?"
    r"(?:quickest|soonest|earliest|first (?:one )?(?:free|available))"
    r"(?: one| doctor| place| available| possible| free)?(?: please| pls| thanks)?"
    r"(?:,? (?:i['’]?m|i am|as|cos|because)\b[^.;!?]{0,40})?",
    re.IGNORECASE,
)
OR_QUICKEST = expression(
    r"\A(?!.{0,40}\b(?:not|no|never|except|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b)[^,.;!?\d]{2,30}?,? or "
    r"(?=(?:(?:wherever|whoever|whichever)(?: one| place| doctor)?|any ?(?:where|one|body|place|doctor|clinician))\b"
    r"[^,.;!?]{0,24}\b(?:quick|soon|first|earli|fast)\w*\W*\Z)",
    re.IGNORECASE,
)
"""Somebody or a place, or whichever is quicker, which is to look everywhere: "Richmond or wherever is quickest"."""
AS_QUICK = expression(
    r",? (?:but )?(?:(?:as|so) long as|provided|providing|if|just|only|whatever|whichever|wherever|whoever) "
    r"(?:(?:it|that|this|they|i)(?:['’]?s| is|['’]?m| am| can be| get| could be)?(?: seen)? |is )?"
    r"(?:(?:really|nice and|pretty|fairly|very) )?"
    r"(?:quick(?:ly)?|fast|soon(?:ish)?|speedy|prompt(?:ly)?|early|asap|quick and easy)(?: enough)?"
    r"(?=(?:\W{1,3}(?:please|pls|thanks|thank you|ta|really|tbh))*\W*\Z|[,.;!])"
    r"|,? (?:that|who|which) can (?:see|fit|take|do|get) (?:me|us)(?: in)? (?:quickly|soon|fast|quick|asap)"
    r"|,? (?:as|so) long as (?:i|we) (?:do ?n['’]?t|do not) (?:have to )?wait(?: (?:ages|long|too long|weeks))?",
    re.IGNORECASE,
)
"""A condition that asks for the soonest: "anywhere as long as it's quick"."""
VERY_NEXT = expression(
    r"\b(?:when['’]?s|when is|what['’]?s|what is|show me|give me|just)\b[^.;!?]{0,12}\b(?:next|first|soonest|earliest) "
    r"(?:one|time|slot|appointment|available|free|you (?:have|do)|you['’]?ve got)\b",
    re.IGNORECASE,
)
"""The first that there is, whatever day was wished for."""
COMPARES = expression(
    r"\b(?:which|what|wot|wots)\b[^.;!?]{0,24}\b(?:quiet\w*|busy|busier|better|best|diff\w*|latest|last)\b|"
    r"\bdiff\w* between\b",
    re.IGNORECASE,
)
"""Those of the list are held against each other: none is chosen by it, and no day is meant."""
WHAT_THERE_IS = expression(
    r"\W{0,3}(?:(?:well|so|ok|oh|i don['’]?t know|i['’]?ve no idea|no idea|dunno|not sure)\b\W{0,3}){0,3}(?:show me )?"
    r"(?:what|when)(?:['’]?s| is| are| have| do| times?| days?| else){0,3}(?: you| there)?(?: have| got| you got)?"
    r" (?:got|free|available|left|have|there|on offer)(?: please| then| there| for me| at the moment| now){0,2}"
    r"(?:\W{1,3}(?:you |u )?tell me)?\W{0,3}",
    re.IGNORECASE,
)
"""Asking what there is: then the first free times are shown."""
WAYS = (
    (
        Loosening.ALL,
        expression(r"\b(?:take|have|do|want)\b[^.;!?]{0,6}\b(?:anything|whatever|any of it)\b", re.IGNORECASE),
    ),
    (
        Loosening.PLACE,
        expression(
            r"\bany ?where\b|\b(?:any|all|other|another|different) (?:place|clinic|branch|site|location|surg"
            r"er)(?:e?s|ies|y)?\b|"
            r"\bsomewhere else\b|\b(?:travel|further|farther)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Loosening.CLINICIAN,
        expression(
            r"\bany ?(?:one|body)\b|\b(?:any|another|other|different)(?: of the)? (?:doctor|dr|gp|clinician|"
            r"lady|woman|man|"
            r"bloke|person|one to see|nurse)s?\b|\bsome(?:one|body) (?:else|different)\b|\bwho ?ever\b",
            re.IGNORECASE,
        ),
    ),
    (Loosening.DAYS, DAYS_BESIDE),
)
"""What may be given up where nothing is free, by the words for it."""
