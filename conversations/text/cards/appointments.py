"""Words at the list of appointments, and at one of them.

Tables, read by the steps of those cards.
"""

from __future__ import annotations

import re

from conversations.understanding.words import words
from conversations.understanding.words.expression import expression

MISSING = expression(
    r"\bshould (?:be|have been) (?:\w+ ){0,2}(?:two|three|2|3|more|another|one)\b|\b(?:one|another) (?:is |"
    r"['’]s )?missing\b|\bmade (?:one|it) by phone\b|"
    r"\bnone of (?:these|them|those) (?:is|are) (?:right|mine|correct)\b|\b(?:are|is) (?:these|this|that|"
    r"they) (?:all|everything)\b|\bwhere['’]?s (?:the other|my other)\b|\b(?:only|just) (?:shows?|see|says?) (?:one|"
    r"1|two|2)\b|\b(?:nothing|none|isn['’]?t|not|it['’]?s not)(?: is| are)? (?:show\w*|listed|on here|coming"
    r" up here)\b|"
    r"\b(?:i|we) thought (?:i|we|there|it)\b|\bis that (?:it|all)\b(?! (?:right|ok))|\bdefinitely (?:had|have|"
    r"booked|made)\b",
    re.IGNORECASE,
)
THE_OTHER = expression(
    r"\b(?:the|my) other (?:one|appointment|visit|booking)\b|\bnot (?:this|that) one\b|\bwrong one\b", re.IGNORECASE
)
KEEPS = expression(
    r"\b(?:do ?n['’]?t|do not|never|not) (?:want to |going to |you )?(?:cancel|delete|move|change|swap|switch|touch)\b|"
    r"\bleave (?:it|that|this|as)\b|"
    r"\b(?:fine|good|ok|okay|happy|perfect|great) (?:as|with how|the way|just as) (?:it|that|they|this) (?:is|"
    r"are|stands?)\b|"
    r"\bkeep (?:it|that|this)\b|\b(?:only|just) (?:want(?:ed)? to look|looking|checking|having a look|"
    r"wanted to check)\b",
    re.IGNORECASE,
)
LEFT_AS_IT_IS = expression(
    r"\W{0,4}(?:(?:no|oh|ok|okay|actually|well|please|sorry|thanks|thank you|never ?mind|forget it|none of (?:these|"
    r"those|them)|on second thoughts?|i['’]?ll|i will|i['’]?d rather|i think|just|let['’]?s|so|then)\b"
    r"[\s,.!;-]{1,3}){0,5}(?:leave|keep|stick (?:with|to)|stay with) (?:it|mine|"
    r"(?:the one (?:that )?|what )i(?: have|['’]ve got)(?: got)?|(?:my|the) (?:old |first |own |existing |original )?"
    r"(?:one|appointment|appt|slot|time|booking))(?: (?:just |exactly )?(?:as|where|how|the way) (?:it|that) "
    r"(?:is|was))?(?:\W{1,3}(?:then|please|thanks|thank you|ta|for now|instead|after all)){0,3}\W{0,4}",
    re.IGNORECASE,
)
"""What there is already is to stay, and nothing else is said."""
CHANGES_NONE = expression(
    r"\b(?:(?:do|did|would|wo|could|must|need)(?: ?n['’]?t| not)|never|not|no) "
    r"(?:(?:want(?:ed)?|wish(?:ed)?|going|need|here|trying|asked|asking|writing|"
    r"like|mean|meant|said|it|to|please|you|me|be) ){0,4}"
    r"(?:cancel\w*|delet\w*|mov(?:e|ing)|chang(?:e|ing)|touch\w*)"
    r"(?: (?:it|them|this|that|anything|any|nothing|a thing|either|(?:any|one|all|both) of (?:it|them|those|mine)|mine|"
    r"(?:my |the |any )?appointments?)){0,2}"
    r"(?= *(?:[,.;:!?–-]|\Z|and |but |just |only |show |tell |where |when |what |"
    r"who))",
    re.IGNORECASE,
)
"""Nothing is to be done with any of them."""
DOING = expression(
    r"\b(?:cancel|delete|drop|scrap|bin|call off|get rid of|remove|move|change|shift|reschedule|push)"
    r"\b",
    re.IGNORECASE,
)
"""What is to be done with it: "cancel the physio" names one, and denies none."""
AGAIN = expression(
    r"\b(?:book|rebook|arrange|make|want|need|like|get|have|add|do)\b(?: (?:me|us|in|it|up|to|for|have|book|see her|"
    r"please)){0,3} "
    r"(?:an?other|the same|same|one|one more|an? extra|a second|a further|a new|the next|my next|a repeat|"
    r"a follow[- ]?up|again)\b"
    r"(?! (?:thing|question|copy|letter|word|day|date|time|hour|doctor|place|clinic|week|number|name|prescription))|"
    r"\A\W*(?:(?:and|can i|i|please|just|ok|yes|then)\b\W*){0,3}"
    r"(?:same again|the same|another one|one more|next one|repeat|book)\b"
    r"(?! (?:thing|question|copy|letter|word|prescription|taxi|cab|an interpreter|transport))|\bsame again\b",
    re.IGNORECASE,
)
"""One more like it is wished for; "she said the same" and "as well" wish for nothing."""
ONLY_IF = expression(
    r"\b(?:only if|as long as|so long as|provided|unless|if (?:you|i|there)\b[^.;!?]{0,20}\b(?:can|could|is|"
    r"get|have|got)"
    r")\b",
    re.IGNORECASE,
)
"""A condition: what would let it go moves it, and it stays until then."""
SOONER = expression(
    r"\b(?:anything|something|any|one|nothing|got|slot)\b[^.;!?]{0,12}\b(?:sooner|earlier|later)\b|"
    r"\b(?:anything|something|there is|is there)\b[^.;!?]{0,12}\bbefore(?: (?:that|then|it|this))?\W*\Z|"
    r"\b(?:come|get in|(?:be|get) seen|see me|go|have it|make it|bring it|do it|(?:fit|squeeze) me in)\b[^.;!?]{0,12}"
    r"\b(?:sooner|earlier|later|forward)\b|"
    r"\b(?:another|different|other|nearer|closer) (?:place|clinic|branch|site|location|surgery)\b|"
    r"\bsomewhere (?:else|nearer|closer)\b",
    re.IGNORECASE,
)
BEFOREHAND = expression(
    r"\bwhat (?:do|should|shld|must|shall|have|can) i (?:need |have |got )?(?:to )?(?:do|"
    r"prepare)\b[^.;!?]{0,20}\b(?:before ?hand"
    r"|before(?: (?:it|that|this|the \w+|i (?:come|go)))?|first|in advance)(?=\W*\Z|[.,;!?])"
    r"|\b(?:how (?:do|should|must) i|(?:do|should|must) i(?: need to| have to)?|what do i) prepare\b|\bpreparations?\b"
    r"|\banything (?:i (?:need|should|shld|shud|have|ought) (?:to )?do|to do|to prepare) (?:before(?:hand)?|first)\b",
    re.IGNORECASE,
)
"""What is to be done before it is asked, which the clinic's portal tells."""
THE_NEXT = expression(
    r"\A\W*(?:(?:and|show|me|see|what['’]?s|then|ok|the|my)\b\W*){0,4}next (?:one|appointment)(?: please|"
    r" then| thanks)?\W*\Z",
    re.IGNORECASE,
)
"""Of those that there are, the next: nothing new is asked for."""
ANOTHER_TIME = expression(
    r"\b(?:another|different|later|earlier|sooner|better) (?:time|day|date|slot|week)\b|"
    r"\A\W*(?:(?:something|anything|just|a|bit|little|tad|touch|slightly|much|sorry|maybe|please)\b\W*){0,4}"
    r"(?:earlier|later|sooner)\b|\b(?:same|that) day,? (?:but |only |just |a bit )*(?:later|earlier|sooner)\b|"
    r"\bnot (?:on )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|(?:mon|tues|"
    r"wednes|thurs|fri|satur|"
    r"sun)day)\b[^.;!?]{0,12}\b(?:any ?more|after all|now)\b",
    re.IGNORECASE,
)
GOES = expression(
    r"\A\W*(?:just |please )?(?:get rid|bin it|scrap it|ditch it|drop it|away with it|do away with (?:it|this|that)|"
    r"take (?:it|this|that|me) off|(?:delete|remove|erase|scrap|bin|drop)(?: please)?\W*\Z|"
    r"(?:it['’]?s |it is )?(?:no longer|not) (?:required|needed|necessary)"
    r"(?:,? (?:any ?more|any longer|now|after all|thanks|thank you|please|sorry))*\W*\Z)|"
    r"\A\W*(?:please |pls |yes )?cancel\b(?! ?(?:an|my|the|tue|wed|thu|fri|mon|sat|sun))(?![^?]{0,200}"
    r"(?:\?|\b(?:and(?! (?:you|they|he|she|there|it|my|our|the|i|we|i['’]?m|i['’]?ve|"
    r"thank|thanks|sorry|so)\b(?! (?:can|could|want|need|['’]?d|would|will)\b))|then|another|rebook|but|if|unless|"
    r"instead|move|book|other|policy|fee|online)\b))",
    re.IGNORECASE,
)
WATCHED = expression(
    r"\b(?:tell|let|text|ping|notify|message|ring|call|alert)\b[^.;!?]{0,24}\b(?:sooner|earlier|comes? up|"
    r"cancel\w*|frees? up)\b"
    r"|\b(?:waiting|cancellations?|wait) list\b",
    re.IGNORECASE,
)
"""To be told when something sooner comes up."""
GIVEN_AWAY = expression(
    r"\b(?:my|a) (?:friend|husband|wife|son|daughter|mum|mother|dad|father|partner|brother|sister|neighbour|mate|"
    r"colleague)\b[^.;!?]{0,16}\b(?:have|take|use|get|go|come)\b[^.;!?]{0,12}\b(?:instead|it|mine|this|place)\b",
    re.IGNORECASE,
)
A_STRANGERS = expression(
    r"\b(?:not|isn['’]?t|aren['’]?t|never) (?:mine|my (?:appointment|name|booking))\b|\bmy name (?:isn['’]?t|is not|"
    r"is)\b(?! (?:spel\w+|wrong|mis\w+|not spel\w+))|"
    r"\bwho (?:is|['’]s) [a-z]+\?|\b(?:some(?:one|body) else['’]?s)\b",
    re.IGNORECASE,
)
PAST_ONE = expression(
    r"\A\W*(?:the |my |show me )?(?:old|past|previous) ones?\W*\Z|"
    r"\b(?:was|were|did)\b[^.;!?]{0,30}\b(?:last|previous|past)\b|\b(?:last|previous) (?:visit|appointment|time)\b"
    r"[^.;!?]{0,24}\b(?:was|were|did)\b",
    re.IGNORECASE,
)
"""One that has been."""
ALL_OF_THEM = expression(
    r"\b(?:show|see|list|back to|lost|where is|where['’]?s|go to)\b[^.;!?]{0,12}\b"
    r"(?:all of (?:them|mine)|all my|the list|my list|the others)\b",
    re.IGNORECASE,
)
"""The list is asked for."""
OF_WHICH = expression(r"\A[^.;!?]{0,60}\b(?:for|of|is|are|at) (?=(?:the|my|our) )", re.IGNORECASE)
"""What is asked, before the one that it is asked of: "what's the address for the one this week"."""
ONLY = expression(r"\b(?:only|just|but)\b(.{4,100})", re.IGNORECASE)
OF_THE_CARD = words("my_time my_place my_clinician address length price")
"""Kinds that the card of an appointment knows."""
LOOKS = expression(
    r"\b(?:what|which|anything)\b[^.;!?]{0,16}\b(?:i got|have i|i have|booked|coming up|am i|are (?:they|the"
    r"re)|due)\b|"
    r"\b(?:show|list|read)(?: me)? (?:them|what|it|my)\b",
    re.IGNORECASE,
)
CHECKING = expression(
    r"\bnot cancel\w*\W+(?:just|only) look|"
    r"\b(?:only|just) (?:checking|looking|having a (?:look|check)|wanted to (?:see|check|look))\b",
    re.IGNORECASE,
)
GONE = expression(
    r"\b(?:take (?:it|me|this|that) off|bin|ditch|scrap|drop|chuck|lose|axe|remove|delete|erase|clear|get rid of|"
    r"call off|cancel|not needed|no longer needed|can go|don['’]?t need)\b",
    re.IGNORECASE,
)
"""One of them is to go, whichever it is."""
BOTH = expression(
    r"\b(?:do ?n['’]?t|do not|no longer|not) (?:want|need) (?:any|either|both|all)(?: of (?:them|these|those))?\b"
    r"(?! (?:more|other|another|longer) \w)|"
    r"\b(?:can['’]?t|cannot|can not|won['’]?t|unable)\b[^.;!?]{0,20}\b(?:either|both|any(?! ?(?:more|longer))|all)\b|"
    r"\b(?:cancel|"
    r"drop|bin|scrap|remove|delete|erase|clear|"
    r"move|change) (?:them )?(?:both|all|the lot|everything|them)\b",
    re.IGNORECASE,
)
"""More than one is not to be kept: they go one at a time."""
SHIFTS = expression(r"\b(?:move|chang\w*|swap|shift|reschedul\w*|rearrang\w*|switch)\b", re.IGNORECASE)
SOMEBODY_ELSES = expression(
    r"\b(?:my|our) (?:wife|husband|son|daughter|mum|mother|dad|father|partner|brother|sister|friend|boy|girl"
    r")(?:['’]?s)?"
    r"(?: one| appointment)?\b[^.;!]{0,20}\b(?:here|there|too|as well|show\w*|see)\b|"
    r"\b(?:time|date|day|one|where|when|what)\b[^.;!?]{0,16}\b(?:the |my |our )?(?:little one|kids|children|baby|boy|"
    r"girl)"
    r"['’]?s?['’]?\W*\Z",
    re.IGNORECASE,
)
ANOTHER = expression(
    r"\b(?:add|book|make|need|want|arrange|get|like)\b[^.;!?]{0,16}\b(?:another|one more|an extra|a further)\b"
    r"(?! (?:day|date|time|hour|week|slot|doctor|place|clinic|month))|"
    r"\A\W*(?:(?:and|also|plus|just|please|then|i['’]?d like|can i have|could i have)\b\W*){0,4}(?:another|one more|"
    r"an extra)(?: (?:one|appointment|visit|booking))?,? (?:(?:for|in|on) |(?:a|the|next) (?:week|fortnight|month)\b)",
    re.IGNORECASE,
)
"""One beside those that there are."""
BOOKS_ONE = expression(
    r"\A(?![^\n]*\b(?:my|our|it|that|this|same|instead|later|earlier|other|rather|cancel\w*|mov(?:e|ing)|chang\w+|"
    r"booked|if)\b)\W*(?:(?:please|hi|hello|now|also|and|just|can i|could i|i want to|i need to|"
    r"i['’]d like to|want to|need to|"
    r"like to)\b\W*){0,4}(?:(?:book|arrange|make|order|schedule)(?: me)?(?: in)?(?: for)? (?:an? |some )?|"
    r"(?:need|want)(?: to book)? an? (?=[^.;!?]{2,30}\b(?:booking|booked|appointment)\b))",
    re.IGNORECASE,
)
"""A visit of some kind that is to be booked beside those that there are: "book blood test"."""
SAME_DAY = expression(
    r"\b(?:both|them|all|two)\b[^.;!?]{0,24}\b(?:the same|one|a single) (?:day|time|visit|trip|morning|afternoon)\b",
    re.IGNORECASE,
)
"""They are to be together: one of them has to be moved."""
WHICH_ONE = expression(r"\bwhich (?:one|appointment|visit) is this\b", re.IGNORECASE)
"""What it is that is shown is asked."""
OR_NOT = expression(r"\b(?:same|one)\b[^.;!?]{0,24}\bor\b", re.IGNORECASE)
"""It is asked whether they are: "the same visit or two"."""
WHERE_OR_WHO = expression(
    r"\b(?:both|each|they|these|those|one|which|either|all)\b[^.;!?]{0,24}\b(?:at|in|with) "
    r"(?!once\b|a\b|the same (?:time|day))\w",
    re.IGNORECASE,
)
"""Where or with whom they are, which the card of each says."""

OF_THE_WEEK = expression(
    r"(?<!this )(?<!next )(?<!coming )\b(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
    r"s?\b(?! \d)(?! the)",
    re.IGNORECASE,
)
"""A day of the week, without a date: of those that there are, any week's."""
PLEASE = expression(r"\b(?:please|pls|plz|instead)\b", re.IGNORECASE)
OPENS = expression(r"\A\W*(?:(?:please|show|open|see|me|the|my|one|at|tap|it|is|that|ok)\b\W*){0,5}\d{1,2}[.:]\d\d\b")
"""One is named by its hour, and little else."""
